"""Verbs of a clause of copy that contradict the label of a claim: reopened, for closed."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from verify.article.against_claims.wording import Wording, names_in
from verify.lexicons import load
from verify.topics.lexicon import words_of_label

REMEMBERED = 4096  # texts
Words = frozenset[str]


def find_opposite(label: str, wording: Wording) -> tuple[str, str] | None:
    """Return a word of the clause of a figure and the word of a label that it contradicts."""
    own = _words_of_lists(label)
    if not own:
        return None
    said = _words_of_lists(f"{wording.before} {wording.predicate}")
    for one, other in _sides():
        if own & one and said & other and not own & other and not said & one:
            return min(said & other), min(own & one)
    return None


@cache
def _sides() -> Sequence[tuple[Words, Words]]:
    """Return the two sides of each list of opposites, both ways round."""
    rows = load("wording").rows("opposites")
    pairs = [(frozenset(one.split("|")), frozenset(other.split("|"))) for one, other in rows]
    return [side for one, other in pairs for side in ((one, other), (other, one))]


@lru_cache(maxsize=REMEMBERED)
def _words_of_lists(text: str) -> Words:
    """Return those words of the lists of opposites that a text has, in any form."""
    names, normal = names_in(text), f" {_normal(text)} "
    return frozenset(word for word, form in _forms() if word in names or f" {form} " in normal)


@cache
def _forms() -> Sequence[tuple[str, str]]:
    """Return each word of the lists, and its form in a text that is normalised."""
    return list(_every_form())


def _every_form() -> Iterator[tuple[str, str]]:
    for word in sorted({word for one, _ in _sides() for word in one}):
        yield word, _normal(word)


def _normal(text: str) -> str:
    return " ".join(word.text for segment in words_of_label(text) for word in segment)
