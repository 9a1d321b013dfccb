"""The words with which copy names its speakers, read from one table."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Literal, TypedDict, cast

from verify.article.speakers.model import Form, Role, SpeakerKind, Verb
from verify.lexicons import load

Saying = Literal["claim", "account"]
Stop = Literal["title", "shortened", "latin"]


class SpeechTable(TypedDict):
    """The look-up tables of the lexicon.

    `verbs` gives the kinds of a form of a verb ("say by"), and which form it is (base, third, past
    or ing); `nouns` has the forms that are nouns as often. `sayings` and `speakers`
    give the kind of a noun, `words` what a small word does, `stops` what a full stop after a word
    is, `begins` has the words that begin sentences, `pasts` those that show a clause, `countries`
    names that are no persons.
    """

    verbs: Mapping[str, Sequence[str]]
    nouns: Mapping[str, str]
    sayings: Mapping[str, Saying]
    speakers: Mapping[str, SpeakerKind]
    words: Mapping[str, Role]
    stops: Mapping[str, Stop]
    begins: Mapping[str, str]
    pasts: AbstractSet[str]
    countries: AbstractSet[str]


@cache
def speech() -> SpeechTable:
    """Return the table that ships."""
    table = load("speech")
    found = {
        "verbs": table.lists("verbs"),
        "nouns": table.pairs("nouns"),
        "sayings": table.pairs("sayings"),
        "speakers": table.pairs("speakers"),
        "words": table.pairs("words"),
        "stops": table.pairs("stops"),
        "begins": table.pairs("begins"),
        "pasts": frozenset(table.words("pasts")),
        "countries": frozenset(table.words("countries")),
    }
    return cast("SpeechTable", found)  # a test holds the headings and the types together


@cache
def known_verbs() -> Mapping[str, tuple[AbstractSet[Verb], Form]]:
    """Return the forms of the verbs of speech: which kinds of verbs each may be, and which form."""
    table = speech()["verbs"]
    headings = {kinds for kinds, _ in table.values()}
    verbs = {kinds: frozenset(map(Verb, kinds.split())) for kinds in headings}
    forms = {form.value: form for form in Form}
    return {word: (verbs[kinds], forms[form]) for word, (kinds, form) in table.items()}
