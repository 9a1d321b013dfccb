"""The lexicon of facets: look-up tables, parts and wholes, and opponents."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import ClassVar, Literal, TypedDict, TypeVar, cast

from verify.lexicons import Table, load, over
from verify.model.areas import Areas
from verify.text.labels import LabelWord, Speller, split_label
from verify.text.words import longest_by_first_word
from verify.topics.phrases import Fact, PhraseTable, Rules, read_facts, read_pairs

# The role that a preposition or a verb gives to the phrase after it; "" before the first one.
Preposition = Literal["", "speaker", "place", "to", "by", "with", "of", "from", "within"]
# What a phrase is in its label: a facet, or a party by what it does.
RoleName = Literal[
    "thing",
    "outcome",
    "concept",
    "measure",
    "period",
    "date",
    "place",
    "rest",
    "side",
    "capital",
    "nationals",
    "subject",
    "speaker",
    "own",
    "army",
    "by",
    "doer",
    "from",
    "to",
    "within",
    "aside",
    "modifier",
    "was lost",
]
# What sort of thing is counted; "" if the lexicon does not say.
ThingClass = Literal[
    "",
    "people",
    "military",
    "refugees",
    "staff",
    "equipment",
    "building",
    "territory",
    "money",
    "trade",
]
# The facets of which one value may be a part of another: tanks of armoured vehicles.
PartFacet = Literal["thing", "outcome", "side", "place"]
REMEMBERED = 65_536  # labels; a ledger repeats few
WITH_PARTS: tuple[PartFacet, ...] = ("thing", "outcome", "side", "place")
_Function = TypeVar("_Function", bound=Callable[..., object])


class _Active:
    """The parties and places of the project that is read now, and what to forget after it."""

    areas: Areas | None = None
    caches: ClassVar[list[Callable[[], None]]] = []


ACTIVE = _Active()


def forget() -> None:
    """Forget all that was read with the areas of another project."""
    for clear in ACTIVE.caches:
        clear()


def remembered(function: _Function) -> _Function:
    """Cache a function that asks the lexicon, until the project changes.

    Type checkers still see its parameters, which `lru_cache` hides.
    """
    cached = lru_cache(maxsize=REMEMBERED)(function)
    ACTIVE.caches.append(cached.cache_clear)
    return cast("_Function", cached)


class FacetLexicon(TypedDict):
    """The tables made from lexicons/topics and stories; every word and phrase is normalised."""

    words: PhraseTable
    longest: Mapping[str, int]
    wholes: Mapping[PartFacet, Mapping[str, str]]
    written: Mapping[str, str]
    measures: Mapping[str, str]
    owners: Mapping[str, str]
    makers: Mapping[str, str]
    classes: Mapping[str, ThingClass]
    sides: Mapping[str, str]
    rules: Rules
    perhaps: Sequence[tuple[frozenset[Fact], frozenset[Fact]]]
    causes: frozenset[str]
    targets: frozenset[str]
    compass: Mapping[str, str]
    contrasts: frozenset[str]
    remarks: frozenset[str]
    events: Mapping[tuple[str, str], tuple[str, str]]
    usual: Mapping[str, Sequence[tuple[str, str]]]
    enclosed: frozenset[str]
    not_after_in: frozenset[str]
    spelling: Mapping[str, str]
    singular: frozenset[str]
    start: frozenset[str]
    days: Sequence[str]
    kinds: Mapping[str, str]
    opposites: Mapping[str, str]


@cache
def _table() -> Table:
    return load("facets")


@remembered
def lexicon() -> FacetLexicon:
    """Return the tables made from lexicons/topics and stories, with what the project adds."""
    return _with_areas(ACTIVE.areas) if ACTIVE.areas else _shipped()


class _Sections(dict[str, object]):
    """The tables of the lexicon by name, each read when it is first asked for."""

    def __missing__(self, name: str) -> object:
        self[name] = _READERS[name](_table(), name)
        return self[name]


@cache
def _shipped() -> FacetLexicon:
    return cast("FacetLexicon", _Sections())


def _with_areas(areas: Areas) -> FacetLexicon:
    shipped, own = _shipped(), longest_by_first_word(areas.phrases)
    known = shipped["longest"]
    longest = {word: max(number, known.get(word, 1)) for word, number in own.items()}
    places = over(areas.wholes, shipped["wholes"]["place"])
    widened = _Sections(
        words=PhraseTable(_table(), areas.phrases),
        longest=over(longest, known),
        wholes={**shipped["wholes"], "place": places},
        sides=over(areas.sides, shipped["sides"]),
    )
    return cast("FacetLexicon", widened)


def _set(table: Table, name: str) -> frozenset[str]:
    return frozenset(table.words(name))


def _wholes(table: Table, name: str) -> Mapping[PartFacet, Mapping[str, str]]:
    return {facet: table.piece_pairs(f"{name} {facet}") for facet in WITH_PARTS}


def _perhaps(table: Table, name: str) -> Sequence[tuple[frozenset[Fact], frozenset[Fact]]]:
    return [
        (frozenset(read_facts(one)), frozenset(read_facts(other)))
        for one, other in table.rows(name)
    ]


def _events(table: Table, name: str) -> Mapping[tuple[str, str], tuple[str, str]]:
    return {(what, at): (then, place) for what, at, then, place in table.rows(name)}


def _usual(table: Table, name: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    return {thing: read_pairs(written) for thing, written in table.pairs(name).items()}


# How each section is read.
_READERS: Mapping[str, Callable[[Table, str], object]] = {
    "words": lambda table, _: PhraseTable(table),
    "rules": lambda table, _: Rules(table),
    "longest": lambda table, name: table.piece_values(name, int),
    "wholes": _wholes,
    "days": Table.words,
    "perhaps": _perhaps,
    "events": _events,
    "usual": _usual,
    **dict.fromkeys(("measures", "classes", "sides"), Table.piece_pairs),
    **dict.fromkeys(("written", "owners", "makers", "compass"), Table.pairs),
    **dict.fromkeys(("spelling", "kinds", "opposites"), Table.pairs),
    **dict.fromkeys(("causes", "targets", "contrasts", "remarks"), _set),
    **dict.fromkeys(("enclosed", "singular", "start", "not_after_in"), _set),
}


@cache
def _speller() -> Speller:
    return Speller(lexicon()["spelling"], lexicon()["singular"])


@lru_cache(maxsize=REMEMBERED)
def words_of_label(text: str) -> tuple[tuple[LabelWord, ...], ...]:
    """Return the normalised words of a label, segment by segment."""
    return tuple(map(tuple, split_label(text, _speller())))


@cache
def ordinary_words() -> frozenset[str]:
    """Return the English words that are near a word of the lexicon, and are no slip for it."""
    return frozenset(load("ordinary").words("words"))


@cache
def persons() -> frozenset[str]:
    """Return the names of persons that are near a word of the lexicon, and are no slip for it."""
    return frozenset(load("ordinary").words("persons"))


@cache
def name_words(letter: str) -> frozenset[str]:
    """Return the words of the names of parties, places and things that begin with a letter."""
    return frozenset(_table().words(f"names {letter}"))


@remembered
def vocabulary(letter: str) -> frozenset[str]:
    """Return the single words of all phrases that begin with a letter."""
    own = " ".join(ACTIVE.areas.phrases).split() if ACTIVE.areas else ()
    return frozenset((*_table().words(f"words {letter}"), *own))


@remembered
def ancestors(facet: PartFacet, name: str) -> tuple[str, ...]:
    """Return the wholes of which a value is a part, the nearest first."""
    wholes = lexicon()["wholes"][facet]
    found: list[str] = []
    # "Paris, Texas" is named with its whole.
    while (name := wholes.get(name) or name.partition(", ")[2]) and name not in found:
        found.append(name)
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def class_of(thing: str) -> ThingClass:
    """Return the class of a thing; of several things joined by "+", the class that all have."""
    classes = {lexicon()["classes"].get(part, "") for part in thing.split("+")}
    return classes.pop() if len(classes) == 1 else ""


def opponent(side: str) -> str:
    """Return the party that a side is at war with, if there is exactly one."""
    return side_attribute(side, "opponent")


@cache
def families() -> Mapping[str, str]:
    """Return the first word of the family of each word: "treat" of "treatment"."""
    return load("families").piece_pairs("families")


@cache
def _besides() -> Sequence[str]:
    return _table().words("besides")


@lru_cache(maxsize=REMEMBERED)
def without_beside(place: str) -> str:
    """Return the place that another one is beside: "goma" of "near goma"."""
    return next(
        (place[len(word) + 1 :] for word in _besides() if place.startswith(f"{word} ")), place
    )


@remembered
def country_of(place: str) -> str:
    """Return the outermost place that has a side of its own: Ukraine for Bucha, or near Bucha."""
    place = without_beside(place)
    for name in (place, *ancestors("place", place)):
        if name in lexicon()["sides"]:
            return name
    return ""


@cache
def _attributes(written: str) -> Mapping[str, str]:
    return dict(read_pairs(written))


@remembered
def side_attribute(side: str, name: str) -> str:
    """Return an attribute of a side, such as its opponent, or ""."""
    return _attributes(lexicon()["sides"].get(side, "")).get(name, "")


def is_group(side: str) -> bool:
    """Is the side an armed group, or both sides at once? Then it is no country."""
    return bool(side_attribute(side, "group")) or side == "both"
