"""The words by which copy says who says so: what each is, read from one table."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypedDict

from verify.lexicons import load


class SpeechTable(TypedDict):
    """The look-up tables of the lexicon.

    `verbs` gives the kinds of a form of a verb, by their first letters, and which form it is (base,
    third, past or ing); `nouns` has the forms that are nouns as often. `sayings` and `speakers`
    give the kind of a noun, `words` what a small word does, `stops` what a full stop after a word
    is, `begins` has the words that begin sentences, `countries` names that are no persons.
    """

    verbs: Mapping[str, Sequence[str]]
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
    table = load("speech")
    return {
        "verbs": table.lists("verbs"),
        "nouns": table.pairs("nouns"),
        "sayings": table.pairs("sayings"),
        "speakers": table.pairs("speakers"),
        "words": table.pairs("words"),
        "stops": table.pairs("stops"),
        "begins": table.pairs("begins"),
        "countries": table.pairs("countries"),
    }
