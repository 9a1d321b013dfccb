"""Make the table of topics, from topics/*.toml."""

from collections.abc import Iterable, Iterator, Mapping

from verify.lexicons.compile.cities import main_region
from verify.lexicons.compile.documents import Document, listed, lists, table, tables, text, texts
from verify.lexicons.compile.families import families
from verify.lexicons.compile.meanings import Fact, Meanings, places, read_facts, read_meanings
from verify.lexicons.compile.writing import InPieces, Section, longest
from verify.text.names import write_name
from verify.text.slips import SHORTEST_SWAP

# Attributes that are written to other sections or tables.
ELSEWHERE = frozenset(
    (
        *("words", "names", "adjectives", "capitals", "of"),
        *("allies", "demonyms", "speaks_as", "officials_in", "backs_separatists"),
    )
)
FORMED = frozenset(("outcome", "concept"))  # what a form of a verb says as well as its noun
NAMES = frozenset(("name", "adj", "capital", "place", "org"))


def make_facets(document: Document) -> dict[str, Section]:
    """Return the table that `verify.topics` reads.

    Raises ValueError if a phrase has two meanings, or if a rule would go on for ever.
    """
    meanings = read_meanings(document)
    things, outcomes, sides = (
        dict(tables(document, name)) for name in ("thing", "outcome", "parties")
    )
    return {
        "phrases": _phrases({**_by_family(meanings.facts, document), **meanings.facts}),
        **_words_by_letter("words", meanings.facts),
        **_words_by_letter("names", _names(meanings.facts)),
        "longest": longest(meanings.facts),
        "wholes thing": InPieces(_attributes(things, "of"), letters=2),
        "wholes outcome": InPieces(_attributes(outcomes, "of"), letters=1),
        "wholes side": InPieces(_attributes(sides, "of"), letters=1),
        "wholes place": InPieces(_wholes_of_places(document), letters=2),
        "written": _written_places(document),
        "measures": InPieces(_attributes(things, "measure"), letters=1),
        "owners": _attributes(things, "side"),
        "makers": _attributes(things, "maker"),
        "classes": InPieces(_classes(things), letters=2),
        "sides": InPieces({**_countries(document), **_plain(sides)}, letters=1),
        "perhaps": list(_perhaps(document)),
        "codes": {
            text(entry, "code"): name
            for name, entry in tables(document, "countries")
            if text(entry, "code")
        },
        "rules": _rules(document),
        "events": sorted(_events(document)),
        "usual": _usual(document),
        "besides": sorted(table(document, "beside")),
        "enclosed": sorted(texts(table(document, "enclosed"), "places")),
        "not_after_in": sorted(texts(table(document, "not_after_in"), "words")),
        "causes": sorted(texts(table(document, "causes"), "words")),
        "compass": {
            word: part for part, words in lists(document, "compass").items() for word in words
        },
        "contrasts": sorted((*texts(table(document, "contrasts"), "words"), *_compass(document))),
        "remarks": _spelled(meanings, document, "remarks", "words"),
        "targets": sorted(texts(table(document, "targets"), "words")),
        "spelling": meanings.spelling,
        "singular": sorted(meanings.singular),
        "start": sorted(_start_words(meanings, document)),
        "days": _spelled(meanings, document, "start", "days"),
        "kinds": _kinds(meanings, document),
        "opposites": _opposites(meanings, document),
    }


def _start_words(meanings: Meanings, document: Document) -> set[str]:
    """Return the words for the start of a war, each also as the first word of its family."""
    words = set(" ".join(_spelled(meanings, document, "start", "words")).split())
    made = families(document)
    return words | {made.get(word, word) for word in words}


def _spelled(meanings: Meanings, document: Document, name: str, key: str) -> list[str]:
    return sorted(set(meanings.spellings(texts(table(document, name), key))))


def _plain(entries: Mapping[str, Document]) -> dict[str, str]:
    """Return the attributes of each entry. The value `true` becomes "yes"."""
    return {
        name: _written((key, _value(entry, key)) for key in entry if key not in ELSEWHERE)
        for name, entry in entries.items()
    }


def _value(entry: Document, key: str) -> str:
    if isinstance(entry[key], list):
        return ", ".join(sorted(texts(entry, key)))
    return "yes" if entry[key] is True else text(entry, key)


def _countries(document: Document) -> dict[str, str]:
    """Return the adjective of each country and region; the name of a country that has none."""
    regions = {name: words[0] for name, words in lists(document, "regions").items()}
    countries = {
        name: text(entry, "adjective") or text(entry, "name") or name.title()
        for name, entry in tables(document, "countries")
    }
    return {
        name: _written([("adjective", adjective)])
        for name, adjective in {**regions, **countries}.items()
    }


def _wholes_of_places(document: Document) -> dict[str, str]:
    """Return the place that contains each place: a city is in its region, or in its country."""
    found = {name: whole for name, (whole, _) in places(document).items()}
    countries = dict(tables(document, "countries"))
    for country, entry in countries.items():
        for place in (*texts(table(entry, "places"), "of"), *texts(entry, "capitals")):
            found.setdefault(place.lower(), country)
    for place, whole in tuple(found.items()):
        region = main_region(document, place, text(countries.get(whole, {}), "code"))
        if region != place and found.get(region) == whole:
            found[place] = region
    for party, entry in tables(document, "parties"):
        if party in countries:
            for capital in texts(entry, "capitals"):
                found.setdefault(capital.lower(), party)
    return found


def _compass(document: Document) -> set[str]:
    """Return the words of a part of a place: the north is not the whole, nor the south."""
    return {word for part, words in lists(document, "compass").items() for word in (part, *words)}


def _written_places(document: Document) -> dict[str, str]:
    """Return the names of places that are not written as other names are: "UK"."""
    spelled = [name for _, names in places(document).values() for name in names]
    for sort in ("parties", "countries"):
        for _, entry in tables(document, sort):
            spelled += [*texts(entry, "names"), text(entry, "name"), *texts(entry, "capitals")]
            spelled += texts(table(entry, "places"), "of")
    wholes = _wholes_of_places(document)
    known = {*wholes, *wholes.values(), *table(document, "countries"), *table(document, "parties")}
    return {
        name.lower(): name
        for name in sorted(spelled)
        if name.lower() in known and name not in {name.lower(), write_name(name.lower())}
    }


def _attributes(entries: Mapping[str, Document], name: str) -> dict[str, str]:
    return {key: text(entry, name) for key, entry in entries.items() if text(entry, name)}


def _phrases(meanings: Mapping[str, tuple[Fact, ...]]) -> InPieces:
    """Return every phrase with its facts."""
    return InPieces({phrase: _written(facts) for phrase, facts in meanings.items()}, letters=3)


def _by_family(
    facts: Mapping[str, tuple[Fact, ...]], document: Document
) -> dict[str, tuple[Fact, ...]]:
    """Return the meaning of each family of which all known words say one outcome or event.

    If "evacuated" is known, so is "evacuating". A thing has no forms: "built" is no building.
    """
    made = families(document)
    found: dict[str, set[tuple[Fact, ...]]] = {}
    for word, some in facts.items():
        if base := made.get(word):
            found.setdefault(base, set()).add(some)
    return {
        base: meanings
        for base, (meanings, *others) in found.items()
        if not others and all(facet in FORMED for facet, _ in meanings)
    }


def _words_by_letter(name: str, phrases: Iterable[str]) -> dict[str, Section]:
    """Return a section for each first letter: the words of all phrases."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(" ".join(phrases).split())):
        found.setdefault(f"{name} {word[0]}", []).append(word)
    return dict(found)


def _names(meanings: Mapping[str, tuple[Fact, ...]]) -> Iterator[str]:
    """Yield the long words of names that are a name alone, or are known only within a name."""
    for phrase, facts in meanings.items():
        if any(map(_is_name, facts)):
            words = (word for word in phrase.split() if len(word) >= SHORTEST_SWAP)
            yield from (word for word in words if word == phrase or word not in meanings)


def _is_name(fact: Fact) -> bool:
    """Is a fact a name: of a party or a place, or of a thing such as "Leopard tanks"?"""
    facet, value = fact
    return facet in NAMES or (facet in {"thing", "concept"} and value[0].isupper())


def _written(facts: Iterable[Fact]) -> str:
    """Return facts as text for a table: "thing:prisoners of war|outcome:held"."""
    return "|".join(f"{facet}:{value}" for facet, value in facts)


def _classes(things: Mapping[str, Document]) -> dict[str, str]:
    """Return the class of every thing: its own, or that of the nearest whole with a class."""
    own, wholes = _attributes(things, "class"), _attributes(things, "of")
    found: dict[str, str] = {}
    for thing in things:
        at = thing
        while at and at not in own:
            at = wholes.get(at, "")
        if at:
            found[thing] = own[at]
    return found


def _rules(document: Document) -> InPieces:
    """Return the rules by the value of their first fact: the number, the condition, the result."""
    found: dict[str, list[str]] = {}
    for number, rule in enumerate(listed(document, "rule")):
        when, then = read_facts(texts(rule, "when")), read_facts(texts(rule, "then"))
        if set(when) <= set(then):
            raise ValueError(f"the rule {rule['when']!r} would go on for ever")
        (_, first), *_ = when
        found.setdefault(first, []).extend((str(number), _written(when), _written(then)))
    return InPieces(found, letters=2)


def _perhaps(document: Document) -> Iterator[tuple[str, str]]:
    """Yield facts that may mean the same. Raises ValueError for facts that no file has."""
    for entry in listed(document, "perhaps"):
        sides = [read_facts(texts(entry, key)) for key in ("one", "other")]
        for facet, value in (fact for side in sides for fact in side):
            if value not in table(document, facet):
                raise ValueError(f"[[perhaps]] has {facet}:{value}, which no file has")
        yield _written(sides[0]), _written(sides[1])


def _events(document: Document) -> Iterator[tuple[str, str, str, str]]:
    """Yield each concept with each of its places, and the concept and place that they become."""
    for event in listed(document, "event"):
        concept, place = text(event, "concept"), text(event, "place")
        for each in (place, *texts(event, "also")):
            yield concept, each, text(event, "as") or concept, place


def _usual(document: Document) -> dict[str, str]:
    """Return the parties that a thing or a concept implies, each with the class that it needs."""
    found: dict[str, list[Fact]] = {}
    for usual in listed(document, "usual"):
        of_class = text(usual, "class")
        known = found.setdefault(text(usual, "of"), [])
        known.extend((of_class, party) for party in texts(usual, "implies"))
    return {name: _written(sorted(facts)) for name, facts in found.items()}


def _kinds(meanings: Meanings, document: Document) -> dict[str, str]:
    return {
        phrase: "" if kind == "none" else kind
        for kind, words in lists(document, "kinds").items()
        for phrase in meanings.spellings(words)
    }


def _opposites(meanings: Meanings, document: Document) -> dict[str, str]:
    """Return, for each phrase, the pairs of opposites that have it, and at which end."""
    found: dict[str, dict[Fact, None]] = {}
    for name, pair in tables(document, "opposites"):
        for end in ("one", "other"):
            for phrase in meanings.spellings(texts(pair, end)):
                found.setdefault(phrase, {})[name, end] = None
    return {phrase: _written(ends) for phrase, ends in found.items()}
