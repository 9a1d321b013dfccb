"""The parties and places that a project adds to the lexicon of labels."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from threading import RLock
from typing import cast

from verify.model.areas import Areas
from verify.topics.lexicon import ACTIVE, forget, words_of_label
from verify.topics.phrases import Fact

KEPT = ("adjective", "opponent")  # of what a config says of a party
_LOCK = RLock()


def read_areas(document: Mapping[str, object]) -> Areas:
    """Return what [parties] and [places] of a config add to labels.

    The keys are those of the files of `verify/lexicons/stories`. The config has been checked.
    """
    tables = cast("Mapping[str, Mapping[str, Mapping[str, object]]]", document)
    parties, places = tables.get("parties", {}), tables.get("places", {})
    phrases: dict[str, tuple[Fact, ...]] = {}
    wholes: dict[str, str] = {}
    for party, entry in parties.items():
        _name(phrases, [party, *_texts(entry, "names")], ("name", party))
        _name(phrases, [*_texts(entry, "adjective"), *_texts(entry, "adjectives")], ("adj", party))
        for capital in _texts(entry, "capitals"):
            _name(phrases, [capital], ("capital", party), ("place", capital.casefold()))
    for whole, towns in places.items():
        for town in towns:
            wholes[town.casefold()] = whole.casefold()
            _name(phrases, [town, *_texts(towns, town)], ("place", town.casefold()))
    sides = {party: _attributes(party, entry) for party, entry in parties.items()}
    return Areas(phrases, wholes, sides)


def _texts(entry: Mapping[str, object], key: str) -> list[str]:
    value = entry.get(key, ())
    return [str(each) for each in value] if isinstance(value, list) else [str(value)][: bool(value)]


def _name(phrases: dict[str, tuple[Fact, ...]], names: Iterable[str], *facts: Fact) -> None:
    for name in names:
        words = " ".join(word.text for segment in words_of_label(name) for word in segment)
        if words and not set(facts) < set(phrases.get(words, ())):  # a capital is a town too
            phrases[words] = facts


def _attributes(party: str, entry: Mapping[str, object]) -> str:
    """Return the attributes of a side as the table has them: "adjective:Northern|opponent:…"."""
    said = {"adjective": party.title(), **{key: str(entry[key]) for key in KEPT if entry.get(key)}}
    return "|".join(f"{key}:{value}" for key, value in said.items())


def use_areas(areas: Areas | None) -> None:
    """Read labels with the parties and places of a project from now on, in this process."""
    if areas != ACTIVE.areas:
        ACTIVE.areas = areas
        forget()


@contextmanager
def with_areas(areas: Areas | None) -> Iterator[None]:
    """Read labels with the parties and places of a project, one project at a time."""
    with _LOCK:
        before = ACTIVE.areas
        use_areas(areas or before)
        try:
            yield
        finally:
            use_areas(before)
