"""Makes the look-up tables of topics from facets.toml; refuses a phrase that has two meanings."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from verify.topics.lexicon import Fact, Rule
from verify.topics.words import split_words

Section = Mapping[str, str]
Tables = Mapping[str, Mapping[str, object]]
FACETS = (
    "thing",
    "outcome",
    "measure",
    "concept",
    "class",
    "adj",
    "army",
    "org",
    "role",
    "by",
    "own",
)
EXPANSION = " region"


class _Phrases:
    """Normalises phrases as labels are, and keeps what each of them means."""

    def __init__(self, spelling: Section, singular: frozenset[str]) -> None:
        self.spelling = spelling
        self.singular = singular
        self.words: dict[str, tuple[Fact, ...]] = {}

    def spellings(self, listed: str) -> Iterator[str]:
        """Yield the normalised phrases of a list; "air-strike" is "air strike" and "airstrike"."""
        for phrase in listed.split(","):
            for written in dict.fromkeys((phrase, phrase.replace("-", ""))):
                segments = split_words(written, self.spelling, self.singular)
                text = " ".join(word.text for segment in segments for word in segment)
                if text:
                    yield text

    def add(self, listed: str, *facts: Fact) -> None:
        """Give every phrase of a list its meaning; it may not have two."""
        for phrase in self.spellings(listed):
            found = self.words.setdefault(phrase, facts)
            if found != facts:
                raise ValueError(f"facets.toml: {phrase!r} is both {found} and {facts}")


def make_tables(document: Mapping[str, object]) -> Mapping[str, object]:
    """Return the look-up tables; raise ValueError where the lexicon contradicts itself."""
    tables = cast("Tables", document)
    spelling, places = _spelling(cast("Section", document["spelling"])), _places(tables["places"])
    singular = frozenset(_listed(tables["singular"]["words"]))
    phrases = _Phrases(spelling, singular)
    _add_places(phrases, places, tables)
    _add_facets(phrases, tables)
    _add_function_words(phrases, tables)
    facts = tuple(dict.fromkeys(phrases.words.values()))
    start = phrases.spellings(str(tables["start"]["words"]))
    return {
        "facts": facts,
        "words": _by_letter(phrases.words, facts),
        "longest": _longest(phrases.words),
        "vocabulary": _vocabulary(phrases.words),
        "wholes": {
            "thing": _attributes(tables["thing"], "of"),
            "outcome": _attributes(tables["outcome"], "of"),
            "side": _attributes(tables["side"], "of") | _homes(tables["side"]),
            "place": {name: whole for name, (whole, _) in places.items()},
        },
        "measures": _attributes(tables["thing"], "measure"),
        "owners": _attributes(tables["thing"], "side"),
        "makers": _attributes(tables["thing"], "maker"),
        "classes": _classes(tables["thing"]),
        "sides": _sides(tables),
        "outcomes": {name: _plain(entry) for name, entry in tables["outcome"].items()},
        "rules": _rules(cast("list[Section]", document["rule"])),
        "events": dict(_events(cast("list[Section]", document["event"]))),
        "causes": tuple(sorted(_listed(tables["causes"]["words"]))),
        "targets": tuple(sorted(_listed(tables["targets"]["words"]))),
        "spelling": spelling,
        "singular": tuple(sorted(singular)),
        "start": tuple(sorted({word for phrase in start for word in phrase.split()})),
        "days": tuple(phrases.spellings(str(tables["start"]["days"]))),
        "kinds": _kinds(phrases, tables["kinds"]),
        "opposites": _opposites(phrases, cast("list[Section]", document["opposites"])),
    }


def _listed(text: object) -> list[str]:
    return [part.strip() for part in str(text).split(",") if part.strip()]


def _plain(entry: object) -> dict[str, str]:
    """Return an entry's attributes as text, without its words; a flag that is set is "yes"."""
    attributes = cast("Mapping[str, object]", entry)
    skipped = {"words", "names", "adjectives", "capitals", "of"}
    plain = {name: "yes" if v is True else str(v) for name, v in attributes.items()}
    return {name: value for name, value in plain.items() if name not in skipped}


def _attributes(entries: Mapping[str, object], name: str) -> dict[str, str]:
    found = {key: cast("Section", entry).get(name, "") for key, entry in entries.items()}
    return {key: value for key, value in found.items() if value}


def _homes(sides: Mapping[str, object]) -> dict[str, str]:
    return {"russia": "both", "ukraine": "both"} if "both" in sides else {}


def _spelling(section: Section) -> dict[str, str]:
    return {word.replace("-", ""): other for word, other in section.items()}


def _places(section: Mapping[str, object]) -> dict[str, tuple[str, str]]:
    """Return every place with the place that contains it and its other spellings."""
    found: dict[str, tuple[str, str]] = {}
    for whole, parts in section.items():
        for name, variants in cast("Section", parts).items():
            found[name] = (whole, variants)
    return found


def _country_names(tables: Tables) -> dict[str, str]:
    """Return the adjectives of every country that `countries` lists under its plain name."""
    return {name: str(adjectives) for name, adjectives in tables["countries"].items()}


def _add_places(phrases: _Phrases, places: Mapping[str, tuple[str, str]], tables: Tables) -> None:
    countries = _country_names(tables)
    for name, adjectives in countries.items():
        phrases.add(name, ("name", name))
        phrases.add(adjectives, ("adj", name))
    for name, entry in tables["side"].items():
        side = cast("Section", entry)
        phrases.add(side.get("names", ""), ("name", name))
        phrases.add(side.get("adjectives", ""), ("adj", name))
        for capital in _listed(side.get("capitals", "")):
            town = next(
                (t for t, (_, v) in places.items() if capital.lower() in {t, v.lower()}), ""
            )
            spelt = capital if town else ""
            phrases.add(spelt, ("capital", name), ("place", town))
            phrases.add("" if town else capital, ("capital", name))
    phrases.add("Kiev", ("capital", "ukraine"), ("place", "kyiv"))
    for name, (_, variants) in places.items():
        if name in countries or name in tables["side"]:
            continue
        if name.endswith(EXPANSION):
            bases = [name.removesuffix(EXPANSION), *_listed(variants)]
            phrases.add(
                ",".join(f"{base} region, region of {base}" for base in bases), ("place", name)
            )
        elif name not in phrases.words:
            phrases.add(name, ("place", name))
        phrases.add("" if name.endswith(EXPANSION) else variants, ("place", name))


def _add_facets(phrases: _Phrases, tables: Tables) -> None:
    for facet in ("thing", "outcome"):
        for name, entry in tables[facet].items():
            phrases.add(cast("Section", entry)["words"], (facet, name))
    for facet in ("measure", "period", "concept", "org"):
        for name, words in tables[facet].items():
            phrases.add(str(words), (facet, name))
    for phrase in cast("list[Section]", tables["phrase"]):
        phrases.add(phrase["words"], *_facts(phrase["facets"]))


def _add_function_words(phrases: _Phrases, tables: Tables) -> None:
    for role, words in tables["roles"].items():
        phrases.add(str(words), ("role", role))
    phrases.add(str(tables["report"]["words"]), ("report", "yes"))
    phrases.add(str(tables["own"]["words"]), ("own", "yes"))
    phrases.add(str(tables["drop"]["words"]), ("drop", "yes"))


def _facts(text: str) -> tuple[Fact, ...]:
    """Read "thing:prisoners of war outcome:held"; a word without a colon goes on with the value."""
    facts: list[Fact] = []
    for word in text.split():
        facet, colon, value = word.partition(":")
        if colon and facet in FACETS:
            facts.append((facet, value))
        else:
            facts[-1] = (facts[-1][0], f"{facts[-1][1]} {word}")
    return tuple(facts)


def _by_letter(words: Mapping[str, tuple[Fact, ...]], facts: Sequence[object]) -> dict[str, str]:
    """Return the phrases by first letter, each in a line with the number of its meaning."""
    number = {meaning: at for at, meaning in enumerate(facts)}
    lines: dict[str, list[str]] = {}
    for phrase, meaning in sorted(words.items()):
        lines.setdefault(phrase[0], []).append(f"{phrase}\t{number[meaning]}")
    return {letter: "\n".join(found) for letter, found in lines.items()}


def _vocabulary(words: Mapping[str, object]) -> dict[str, str]:
    """Return the single words of all phrases, in lines, by first letter."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(" ".join(words).split())):
        by_letter.setdefault(word[0], []).append(word)
    return {letter: "\n".join(found) for letter, found in by_letter.items()}


def _longest(words: Mapping[str, object]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in words:
        first, *others = phrase.split()
        if others:
            longest[first] = max(longest.get(first, 1), len(others) + 1)
    return longest


def _classes(things: Mapping[str, object]) -> dict[str, str]:
    """Return the class of every thing: its own, or that of the nearest whole that has one."""
    own, wholes = _attributes(things, "class"), _attributes(things, "of")
    found: dict[str, str] = {}
    for thing in things:
        at = thing
        while at and at not in own:
            at = wholes.get(at, "")
        if at:
            found[thing] = own[at]
    return found


def _sides(tables: Tables) -> dict[str, dict[str, str]]:
    sides = {name: _plain(entry) for name, entry in tables["side"].items()}
    for name, adjectives in _country_names(tables).items():
        sides[name] = {"adjective": adjectives.split(",")[0] or name.title()}
    return sides


def _rules(listed: list[Section]) -> dict[Fact, tuple[Rule, ...]]:
    """Return the rules under the first facet that each asks for, numbered in their order."""
    found: dict[Fact, tuple[Rule, ...]] = {}
    for number, rule in enumerate(listed):
        when, then = _facts(rule["when"]), _facts(rule["then"])
        if set(when) <= set(then):
            raise ValueError(f"facets.toml: the rule {rule['when']!r} would go on for ever")
        found[when[0]] = (*found.get(when[0], ()), (number, when, then))
    return found


def _events(listed: list[Section]) -> Iterator[tuple[Fact, tuple[str, str]]]:
    for event in listed:
        for place in [event["place"], *_listed(event["also"])]:
            yield (event["concept"], place), (event.get("as", event["concept"]), event["place"])


def _kinds(phrases: _Phrases, section: Mapping[str, object]) -> dict[str, str]:
    return {
        phrase: "" if kind == "none" else kind
        for kind, words in section.items()
        for phrase in phrases.spellings(str(words))
    }


def _opposites(phrases: _Phrases, listed: list[Section]) -> dict[str, tuple[Fact, ...]]:
    found: dict[str, dict[Fact, None]] = {}
    for number, pair in enumerate(listed):
        for end in ("one", "other"):
            for phrase in phrases.spellings(pair[end]):
                found.setdefault(phrase, {})[str(number), end] = None
    return {phrase: tuple(facts) for phrase, facts in found.items()}
