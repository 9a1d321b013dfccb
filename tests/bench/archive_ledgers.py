"""Make an archive of claims with a seed: series that agree, and faults whose places are known.

Labels are written in several ways and with typing errors, one label for each 25 claims. 200 sources
have variants of their names, and a figure in five has a hedge. Days lie within three years. One
claim in a hundred has a fault.
"""

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import NamedTuple

from verify.model.sources import SourceKind
from verify.sources import resolve
from verify.sources.registry import aliases_of, all_sources

COLUMNS = ("id", "source", "claim", "value", "as_of", "place", "url")
FIRST_LINE = 2  # of a claim in CSV
CLAIMS_PER_TOPIC = 75
LABELS_PER_TOPIC = 3
FIRST_DAY = date(2021, 1, 1)
DAYS = 3 * 365
SYLLABLES = ("ar", "ven", "ka", "bel", "do", "ri", "mos", "tal", "gu", "len", "shi", "por", "zan")
PEOPLE = ("soldiers", "civilians", "miners", "fishermen", "pilgrims", "farmers")
HARM = ("killed", "injured", "detained", "abducted")
THINGS = ("tanks", "drones", "trucks", "helicopters", "houses", "schools", "bridges", "boats")
DAMAGE = ("destroyed", "damaged", "captured", "repaired")
WORDINGS = ("{thing} {outcome}", "number of {thing} {outcome}", "{outcome} {thing}")
SOURCES = 200
UNFIT = (SourceKind.ANONYMOUS, SourceKind.WITNESS, SourceKind.PLACEHOLDER, SourceKind.RECORDER)
HEDGES = ("at least {}", "about {}", "more than {}", "{} or more")
FAULTS = ("conflict", "fall", "unread figure", "unread day", "same id")
SHARE = 0.01


class Fault(NamedTuple):
    """A fault that was put into an archive: its line, and codes of which one must be found."""

    kind: str
    line: int
    codes: tuple[str, ...]


CODES = {
    "conflict": ("V201", "V202", "V203", "V216", "V218"),
    "fall": ("V203", "V201", "V202", "V216", "V218"),
    "unread figure": ("V001",),
    "unread day": ("V002",),
    "same id": ("V008",),
}


def make_rows(claims: int, seed: int = 1) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the rows of an archive, each with the kind of its fault, or ""."""
    chance = random.Random(seed)  # noqa: S311  no secret
    sources = _make_sources(chance)
    topics = max(1, claims // CLAIMS_PER_TOPIC)
    made = 0
    for number, (town, thing, outcome) in enumerate(_make_topics(topics, chance)):
        size = claims - made if number == topics - 1 else CLAIMS_PER_TOPIC
        yield from _make_topic(made, size, (town, thing, outcome), sources, chance)
        made += size


def _make_sources(chance: random.Random) -> list[tuple[str, ...]]:
    """Return known sources, each with the spellings that are certainly it."""
    found = []
    for source in all_sources():
        names = (source.name, *aliases_of(source.id))
        known = tuple(name for name in names if resolve(name).source == source)
        if known and source.kind not in UNFIT:
            found.append(known[:3])
    return chance.sample(found, SOURCES)


def _make_towns(count: int, chance: random.Random) -> list[str]:
    every = sorted({"".join(some).capitalize() for some in product(SYLLABLES, repeat=3)})
    longer = [f"{one}{two}" for one, two in product(every, SYLLABLES)] if count > 2000 else []
    return chance.sample([*every, *longer], min(count, len(every) + len(longer)))


def _make_topics(count: int, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    pairs = [*product(PEOPLE, HARM), *product(THINGS, DAMAGE)]
    for town in _make_towns(count // len(pairs) + 1, chance):
        for thing, outcome in pairs[:count]:
            yield town, thing, outcome
            count -= 1


def _make_topic(
    made: int,
    size: int,
    topic: tuple[str, str, str],
    sources: list[tuple[str, ...]],
    chance: random.Random,
) -> Iterator[tuple[tuple[str, ...], str]]:
    town, thing, outcome = topic
    labels = [wording.format(thing=thing, outcome=outcome) for wording in WORDINGS]
    labels[2] = _mistype(labels[2], chance) if chance.random() < 0.5 else labels[2]
    labels = [f"{label} in {town}" for label in labels]
    reporters = chance.sample(sources, max(2, size // 25 + 1))
    start = chance.randint(1200, 20_000)
    for at in range(size):
        names, day = reporters[at % len(reporters)], at * DAYS // size
        figure = start + start * day // (4 * DAYS)
        fault = chance.choice(FAULTS) if chance.random() < SHARE else ""
        value, written = f"{figure:,}", (FIRST_DAY + timedelta(day)).isoformat()
        if fault == "conflict":
            value = f"{figure * 3 + 1:,}"
        elif fault == "fall":
            value = f"{figure // 3 + 1:,}"
        elif fault == "unread figure":
            value = f"{figure % 900 + 100}.{figure % 1000:03}"
        elif fault == "unread day":
            written = f"{FIRST_DAY.year}-13-{day % 28 + 1:02}"
        elif chance.random() < 0.2:
            value = chance.choice(HEDGES[:1] if at % 2 else HEDGES).format(value)
        name = chance.choice(names)
        id_ = f"c{made + at - (1 if fault == 'same id' and at else 0)}"
        label = labels[chance.randrange(LABELS_PER_TOPIC)]
        url = f"https://example.org/{made + at}"
        yield (id_, name, label, value, written, "", url), fault


def _mistype(text: str, chance: random.Random) -> str:
    """Swap two letters in the middle of the longest word."""
    word = max(text.split(), key=len)
    at = chance.randint(2, len(word) - 3)
    return text.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def write_archive(path: Path, claims: int, seed: int = 1) -> list[Fault]:
    """Write an archive as CSV; return the faults that are in it."""
    faults = []
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for line, (row, fault) in enumerate(make_rows(claims, seed), FIRST_LINE):
            writer.writerow(row)
            if fault:
                faults.append(Fault(fault, line, CODES[fault]))
    return faults
