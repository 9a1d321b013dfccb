"""The words by which copy says who says so: what each is, read from one table."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Literal, TypedDict, cast

from verify.article.speakers.nouns import Form, Role, SpeakerKind, Verb
from verify.data import load

VOWELS = "aeiou"
Saying = Literal["claim", "account"]
Stop = Literal["title", "shortened", "latin"]


class SpeechTable(TypedDict):
    """The look-up tables of the lexicon.

    `verbs` gives the kinds of a form of a verb ("say by"), and which form it is (base, third, past
    or ing); `nouns` has the forms that are nouns as often. `sayings` and `speakers`
    give the kind of a noun, `words` what a small word does, `stops` what a full stop after a word
    is, `begins` has the words that begin sentences, `countries` names that are no persons.
    """

    verbs: Mapping[str, tuple[str, str]]
    nouns: Mapping[str, str]
    sayings: Mapping[str, Saying]
    speakers: Mapping[str, SpeakerKind]
    words: Mapping[str, Role]
    stops: Mapping[str, Stop]
    begins: Mapping[str, str]
    countries: Mapping[str, str]


@cache
def speech() -> SpeechTable:
    """Return the table that ships."""
    table: SpeechTable = load("speech")
    return table


@cache
def known_verbs() -> Mapping[str, tuple[AbstractSet[Verb], Form]]:
    """Return the forms of the verbs of speech: which kinds of verbs each may be, and which form."""
    table = speech()["verbs"]
    headings = {kinds for kinds, _ in table.values()}
    verbs = {kinds: frozenset(map(Verb, kinds.split())) for kinds in headings}
    forms = {form.value: form for form in Form}
    return {word: (verbs[kinds], forms[form]) for word, (kinds, form) in table.items()}


def index(source: Mapping[str, object]) -> SpeechTable:
    """Make the look-up tables of the TOML."""
    document = cast("Mapping[str, Mapping[str, str]]", source)
    verbs: dict[str, tuple[str, str]] = {}
    for kind, bases in document["verbs"].items():
        for base in bases.split():
            for form, name in _inflect(base, document["irregular"]):
                kinds = verbs[form][0].split() if form in verbs else []
                verbs[form] = (" ".join(dict.fromkeys((*kinds, kind))), name)
    table = {
        "verbs": verbs,
        "nouns": _invert(document["nouns"]),
        "sayings": _invert(document["sayings"]),
        "speakers": _invert(document["speakers"]),
        "words": _invert(document["words"]),
        "stops": _invert(document["stops"]),
        "begins": _invert(document["begins"]),
        "countries": _invert(document["countries"]),
    }
    return cast("SpeechTable", table)  # a test holds the headings and the types together


def _invert(section: Mapping[str, str]) -> dict[str, str]:
    """Return the heading under which each word stands; the first, where it stands under several."""
    found: dict[str, str] = {}
    for kind, words in section.items():
        for word in words.split():
            found.setdefault(word, kind)
    return found


def _inflect(base: str, irregular: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the forms of a verb, and which each is."""
    yield base, "base"
    if base in irregular:
        third, *others = irregular[base].split()
        yield third, "third"
        for form in others:
            yield form, "ing" if form.endswith("ing") else "past"
        return
    hisses = base.endswith(("s", "x", "z", "ch", "sh"))
    ends_in_y = base.endswith("y") and base[-2] not in VOWELS
    stem = base.removesuffix("e")
    yield (f"{base[:-1]}ies" if ends_in_y else base + ("es" if hisses else "s")), "third"
    yield (f"{base[:-1]}ied" if ends_in_y else f"{stem}ed"), "past"
    yield (base if base.endswith("ee") else stem) + "ing", "ing"
