"""The words of a label: split, normalised, mended, and looked up in the lexicon."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from verify.model.named_tuples import NamedTuple
from verify.text.calendar import LOW_MONTHS, LOW_WEEKDAYS, SHORT_MONTHS
from verify.text.labels import LabelWord, WordForm, capitalised
from verify.text.slips import SHORTEST_SWAP, is_slip
from verify.topics.lexicon import (
    FacetLexicon,
    Fact,
    lexicon,
    name_words,
    ordinary_words,
    persons,
    vocabulary,
    words_of_label,
)


class Mention(NamedTuple):
    """A phrase of a label and what the lexicon knows of it; no facts if it knows nothing."""

    text: str
    form: WordForm
    facts: tuple[Fact, ...]

    def value(self, facet: str) -> str:
        """Return the value of a facet, or "" if the phrase has none."""
        for name, value in self.facts:
            if name == facet:
                return value
        return ""


MEND_LONGEST = 40  # words: a longer text is no label, and is read as it stands


def is_date(word: str) -> bool:
    """Does the word name a day, a month, a year or a weekday?"""
    return is_year(word) or word in LOW_WEEKDAYS or word in LOW_MONTHS or word in SHORT_MONTHS


def is_year(word: str) -> bool:
    """Is the word a year, or a day and its month?"""
    return "_" in word or (len(word) == 4 and word[:2] in {"19", "20"} and word.isdecimal())  # noqa: PLR2004


def find_mentions(label: str, *, is_place: bool = False) -> list[list[Mention]]:
    """Return the phrases of a label or a place, segment by segment, with typing slips mended."""
    table = lexicon()
    segments = words_of_label(label)
    if sum(map(len, segments)) <= MEND_LONGEST and (meant := _mended(label, is_place=is_place)):
        segments = tuple(
            tuple(LabelWord(meant.get(word.text, word.text), word.form) for word in segment)
            for segment in segments
        )
    return [list(_match(segment, table)) for segment in segments]


def _mended(label: str, *, is_place: bool) -> Mapping[str, str]:
    """Return the words of a label that are typing slips, with the words that they mean.

    A word that must be a name, because of its capital, only means a name: "votes for Regan" has no
    slip for "regain", but "votes for Zelensy" has one. A name of a person is never a slip.
    """
    words = {
        word.text for segment in words_of_label(label) if _has_unknown(segment) for word in segment
    }
    meant = {word: mend(word) for word in words}
    slips = {word: known for word, known in meant.items() if known != word}
    if not slips:
        return slips
    first, others = capitalised(label)
    names = _normal(others if not is_place else [*first, *others])
    capitals = names | _normal(first)
    return {
        word: known
        for word, known in slips.items()
        if (word not in capitals or word not in persons())
        and (word not in names or known in name_words(known[0]))
    }


def _normal(words: Iterable[str]) -> set[str]:
    """Return words as `words_of_label` has them."""
    return {word.text for each in words for segment in words_of_label(each) for word in segment}


def _match(words: Sequence[LabelWord], table: FacetLexicon) -> Iterator[Mention]:
    """Yield the longest phrases that the lexicon has, from left to right."""
    known, longest = table["words"], table["longest"]
    at, end = 0, len(words)
    while at < end:
        word = words[at]
        for size in range(min(longest.get(word.text, 1), end - at), 0, -1):
            phrase = word.text if size == 1 else " ".join(w.text for w in words[at : at + size])
            facts = known.get(phrase)
            if facts is not None:
                yield Mention(phrase, words[at + size - 1].form, facts)
                at += size
                break
        else:
            yield Mention(word.text, word.form, ())
            at += 1


def _has_unknown(words: Sequence[LabelWord]) -> bool:
    table = lexicon()
    return any(word.text not in table["words"] for word in words)


@cache
def mend(word: str) -> str:
    """Return the lexicon's word that a typing slip meant, or the word itself."""
    if len(word) < SHORTEST_SWAP or not word.isalpha():
        return word
    known_words = vocabulary(word[0])
    if word in known_words or is_date(word) or word in ordinary_words():
        return word
    nearest = sorted(known for known in known_words if is_slip(word, known))
    meanings = {lexicon()["words"].get(known) for known in nearest}
    if len(meanings) != 1 or (len(nearest) > 1 and None in meanings):
        return word
    return nearest[0]
