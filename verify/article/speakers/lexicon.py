"""The words by which copy says who says so: what each is, read from one table."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypedDict, cast

from verify.data import load
from verify.text.plurals import with_s

VOWELS = "aeiou"


class SpeechTable(TypedDict):
    """The look-up tables of the lexicon.

    `verbs` gives the kinds of a form of a verb, by their first letters, and which form it is (base,
    third, past or ing); `nouns` has the forms that are nouns as often. `sayings` and `speakers`
    give the kind of a noun, `words` what a small word does, `stops` what a full stop after a word
    is, `begins` has the words that begin sentences, `countries` names that are no persons.
    """

    verbs: Mapping[str, tuple[str, str]]
    nouns: Mapping[str, str]
    sayings: Mapping[str, str]
    speakers: Mapping[str, str]
    words: Mapping[str, str]
    stops: Mapping[str, str]
    begins: Mapping[str, str]
    countries: Mapping[str, str]


@cache
def speech() -> SpeechTable:
    """Return the table that ships."""
    table: SpeechTable = load("speech")
    return table


def index(source: Mapping[str, object]) -> SpeechTable:
    """Make the look-up tables of the TOML."""
    document = cast("Mapping[str, Mapping[str, str]]", source)
    verbs: dict[str, tuple[str, str]] = {}
    for kind, bases in document["verbs"].items():
        for base in bases.split():
            for form, name in _inflect(base, document["irregular"]):
                kinds, _ = verbs.get(form, ("", ""))
                verbs[form] = (kinds if kind[0] in kinds else kinds + kind[0], name)
    return {
        "verbs": verbs,
        "nouns": _invert(document["nouns"]),
        "sayings": _invert(document["sayings"]),
        "speakers": _invert(document["speakers"]),
        "words": _invert(document["words"]),
        "stops": _invert(document["stops"]),
        "begins": _invert(document["begins"]),
        "countries": _invert(document["countries"]),
    }


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
    ends_in_y = base.endswith("y") and base[-2] not in VOWELS
    stem = base.removesuffix("e")
    yield with_s(base), "third"
    yield (f"{base[:-1]}ied" if ends_in_y else f"{stem}ed"), "past"
    yield (base if base.endswith("ee") else stem) + "ing", "ing"
