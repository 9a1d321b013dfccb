"""The words that report a statement, read from one table."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from verify.article.speakers.model import Form
from verify.lexicons import load
from verify.model.claims import Stance
from verify.model.named_tuples import NamedTuple

Frames = Mapping[str, AbstractSet[str]]


class ReportTable(NamedTuple):
    """The look-up tables of the lexicon.

    `forms` gives the form of every verb, and `frames` what may follow it: "to", "noun", "clause".
    `phrases` has the words that belong to a verb after it, each as a tuple: ("back", "at") after
    "hit". `nouns` and `adjectives` give what may follow them ("plan": "to", "for"). `stances` is
    for words that do more than assert.
    """

    forms: Mapping[str, Form]
    frames: Frames
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    light: AbstractSet[str]
    auxiliary: AbstractSet[str]
    adjectives: Frames
    nouns: Frames
    stances: Mapping[str, Stance]
    hedges: AbstractSet[str]
    openings: AbstractSet[str]
    deed_nouns: Mapping[str, str]


@cache
def reporting() -> ReportTable:
    """Return the table that ships."""
    table = load("statements")
    forms = {form.value: form for form in Form}
    verbs, phrases = table.lists("verbs"), table.lists("phrases")
    adjectives, nouns = _frames(table.pairs("adjectives")), _frames(table.pairs("nouns"))
    return ReportTable(
        {
            **{word: forms[form] for word, (form, *_) in phrases.items()},
            **{word: forms[form] for word, (_, form) in verbs.items()},
        },
        _frames({word: frames for word, (frames, _) in verbs.items()}),
        {
            word: tuple(tuple(rest.split()) for rest in others)
            for word, (_, *others) in phrases.items()
        },
        frozenset(table.words("light")),
        frozenset(table.words("auxiliary")),
        adjectives,
        nouns,
        {word: Stance(stance) for word, stance in table.pairs("stances").items()},
        frozenset(table.words("hedges")),
        frozenset((*verbs, *phrases, *adjectives, *nouns)),
        table.pairs("deed nouns"),
    )


def _frames(pairs: Mapping[str, str]) -> Frames:
    return {word: frozenset(frames.split()) for word, frames in pairs.items()}
