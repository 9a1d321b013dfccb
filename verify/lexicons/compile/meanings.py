"""The phrases of labels and their meanings. Phrases are normalised in the same way as labels."""

from collections.abc import Iterable, Iterator, Mapping

from verify.lexicons.compile.documents import Document, listed, lists, table, tables, text, texts
from verify.text.labels import Speller, split_label

Fact = tuple[str, str]
REGION = " region"  # "kharkiv region": every spelling of the place, with "region", is one of it


class Meanings:
    """The meaning of each phrase: its facts, such as ("outcome", "killed")."""

    def __init__(self, spelling: Mapping[str, str], singular: frozenset[str]) -> None:
        self.spelling = spelling
        self.singular = singular
        self._speller = Speller(spelling, singular)
        self.facts: dict[str, tuple[Fact, ...]] = {}
        self.doubled: dict[
            str, str
        ] = {}  # each phrase with two meanings, and a line that says both

    def spellings(self, phrases: Iterable[str]) -> Iterator[str]:
        """Yield the normal forms of phrases: "air-strike" gives "air strike" and "airstrike"."""
        for phrase in phrases:
            for written in dict.fromkeys((phrase, phrase.replace("-", ""))):
                segments = split_label(written, self._speller)
                normal = " ".join(word.text for segment in segments for word in segment)
                if normal:
                    yield normal

    def add(self, phrases: Iterable[str], *facts: Fact) -> None:
        """Add phrases with their facts. A phrase that has other facts already is a double."""
        for phrase in self.spellings(phrases):
            found = self.facts.setdefault(phrase, facts)
            if found != facts:
                self.doubled[phrase] = f"{phrase!r} is both {found} and {facts}"


def read_meanings(document: Document) -> Meanings:
    """Return the meanings of all phrases of a document.

    Raises ValueError, with a line for each of them, if phrases have two meanings.
    """
    spelling = {word.replace("-", ""): str(to) for word, to in table(document, "spelling").items()}
    meanings = Meanings(spelling, frozenset(texts(table(document, "singular"), "words")))
    _add_regions(meanings, document)
    _add_sides(meanings, document)
    _add_places(meanings, document)
    _add_facets(meanings, document)
    _add_function_words(meanings, document)
    _add_countries(meanings, document)
    _add_turned(meanings, table(document, "turned"))
    if meanings.doubled:
        raise ValueError("\n".join(meanings.doubled.values()))
    return meanings


def read_facts(written: Iterable[str]) -> tuple[Fact, ...]:
    """Read the facts of a lexicon: ["thing:prisoners of war", "outcome:held"]."""
    parts = (fact.partition(":") for fact in written)
    return tuple((facet, value) for facet, _, value in parts)


def places(document: Document) -> dict[str, tuple[str, list[str]]]:
    """Return every place, with the place that contains it and with its other spellings."""
    return {
        name: (whole, variants)
        for whole in table(document, "places")
        for name, variants in lists(table(document, "places"), whole).items()
    }


def _add_regions(meanings: Meanings, document: Document) -> None:
    for name, adjectives in lists(document, "regions").items():
        meanings.add([name], ("name", name))
        meanings.add(adjectives, ("adj", name))


def _add_sides(meanings: Meanings, document: Document) -> None:
    towns = _towns(document)
    for name, side in tables(document, "parties"):
        meanings.add(texts(side, "names"), ("name", name))
        meanings.add(texts(side, "adjectives"), ("adj", name))
        _add_capitals(meanings, texts(side, "capitals"), name, towns)


def _towns(document: Document) -> dict[str, str]:
    """Return the town that each spelling of a place means."""
    return {
        spelling.lower(): town
        for town, (_, variants) in places(document).items()
        for spelling in (town, *variants)
    }


def _add_capitals(
    meanings: Meanings, capitals: Iterable[str], owner: str, towns: Mapping[str, str]
) -> None:
    """Add the places by which a government speaks. Where something happens, each is only itself."""
    for capital in capitals:
        town = towns.get(capital.lower(), capital.lower())
        meanings.add([capital], ("capital", owner), ("place", town))


def _add_countries(meanings: Meanings, document: Document) -> None:
    """Add all countries. A word that has a meaning already keeps it; one of two countries has none.

    "Male" is a capital, and a word for men; "Congolese" are people of two countries.
    """
    parties, towns = table(document, "parties"), _towns(document)
    own = Meanings(meanings.spelling, meanings.singular)
    for country, entry in tables(document, "countries"):
        if country not in parties:
            own.add([country, text(entry, "name"), *texts(entry, "names")], ("name", country))
            own.add([text(entry, "adjective"), *texts(entry, "adjectives")], ("adj", country))
            _add_capitals(own, texts(entry, "capitals"), country, towns)
        for place in texts(table(entry, "places"), "of"):
            own.add([place], ("place", place.lower()))
    for phrase in own.facts.keys() - own.doubled:
        meanings.facts.setdefault(phrase, own.facts[phrase])


def _add_places(meanings: Meanings, document: Document) -> None:
    known = {*table(document, "countries"), *table(document, "parties")}
    capitals = {each for _, side in tables(document, "parties") for each in texts(side, "capitals")}
    for name, (_, variants) in places(document).items():
        if name in known:
            continue
        if name.endswith(REGION):
            bases = [name.removesuffix(REGION), *variants]
            for base in bases:
                meanings.add([f"{base} region", f"region of {base}"], ("place", name))
        else:
            names = [] if meanings.facts.keys() & meanings.spellings([name]) else [name]
            others = [variant for variant in variants if variant not in capitals]
            meanings.add([*names, *others], ("place", name))


def _add_facets(meanings: Meanings, document: Document) -> None:
    for facet in ("thing", "outcome"):
        for name, entry in tables(document, facet):
            meanings.add(texts(entry, "words"), (facet, name))
    for facet in ("measure", "period", "concept", "org"):
        for name, words in lists(document, facet).items():
            meanings.add(words, (facet, name))
    for phrase in listed(document, "phrase"):
        meanings.add(texts(phrase, "words"), *read_facts(texts(phrase, "facets")))


def _add_turned(meanings: Meanings, turned: Document) -> None:
    """Add each phrase in another order, if that is no phrase of its own.

    "Partially damaged" gives "damaged partially", "wheat export" gives "export of wheat", and "visa
    issued" gives "issued visa".
    """
    nouns = frozenset(meanings.spellings(texts(turned, "nouns")))
    adverbs = frozenset(texts(turned, "adverbs"))
    participles = frozenset(texts(turned, "participles"))
    for phrase, facts in tuple(meanings.facts.items()):
        first, _, last = phrase.rpartition(" ")
        if first in adverbs and facts[0][0] == "outcome":
            meanings.facts.setdefault(f"{last} {first}", facts)
        if first and last in nouns and facts[0][0] == "thing":
            meanings.facts.setdefault(f"{last} of {first}", facts)
        is_thing = bool(first) and len(facts) == 1 and facts[0][0] == "thing"
        if is_thing and (last.endswith("ed") or last in participles):
            meanings.facts.setdefault(f"{last} {first}", facts)


def _add_function_words(meanings: Meanings, document: Document) -> None:
    for role, words in lists(document, "roles").items():
        meanings.add(words, ("role", role))
    for beside, words in lists(document, "beside").items():
        meanings.add(words, ("role", "place"), ("beside", beside))
    for when, words in lists(document, "around").items():
        meanings.add(words, ("role", "with"), ("beside", when))
    for facet in ("report", "own", "drop", "clause"):
        meanings.add(texts(table(document, facet), "words"), (facet, "yes"))
