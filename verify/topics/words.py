"""The words of a label: split, normalised, mended, and looked up in the lexicon."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from verify.model.named_tuples import NamedTuple
from verify.text.calendar import LOW_MONTHS, LOW_WEEKDAYS, SHORT_MONTHS
from verify.text.labels import LabelWord, WordForm
from verify.text.slips import SHORTEST_SWAP, is_slip
from verify.topics.lexicon import (
    REMEMBERED,
    FacetLexicon,
    Fact,
    lexicon,
    ordinary_words,
    vocabulary,
    words_of_label,
)


class Mention(NamedTuple):
    """A phrase of a label and what the lexicon knows of it; no facts if it knows nothing.

    `values` has the first value of each facet. `party` is the facet that names a party, or "".
    `is_date` is True for a day, a month or a year.
    """

    text: str
    form: WordForm
    facts: tuple[Fact, ...]
    values: Mapping[str, str]
    party: str
    is_date: bool

    def value(self, facet: str) -> str:
        """Return the value of a facet, or "" if the phrase has none."""
        return self.values.get(facet, "")


PARTY = ("adj", "name", "capital")
MEND_LONGEST = 40  # words: a longer text is no label, and is read as it stands


def is_date(word: str) -> bool:
    """Does the word name a day, a month, a year or a weekday?"""
    return is_year(word) or word in LOW_WEEKDAYS or word in LOW_MONTHS or word in SHORT_MONTHS


def is_year(word: str) -> bool:
    """Is the word a year, or a day and its month?"""
    return "_" in word or (len(word) == 4 and word[:2] in {"19", "20"} and word.isdecimal())  # noqa: PLR2004


def find_mentions(label: str) -> list[list[Mention]]:
    """Return the phrases of a label, segment by segment, with typing slips mended."""
    table = lexicon()
    segments = words_of_label(label)
    if sum(map(len, segments)) <= MEND_LONGEST:
        segments = tuple(
            tuple(LabelWord(mend(word.text), word.form) for word in segment)
            if _has_unknown(segment)
            else segment
            for segment in segments
        )
    return [_match(segment, table) for segment in segments]


def _match(words: Sequence[LabelWord], table: FacetLexicon) -> list[Mention]:
    """Return the longest phrases that the lexicon has, from left to right."""
    longest = table["longest"]
    found: list[Mention] = []
    at, end = 0, len(words)
    while at < end:
        text, form = words[at]
        after = at + 1
        most = min(at + longest.get(text, 1), end)
        if most > after:
            known, phrase = table["words"].of_letter(text[0]), text
            for next_ in range(after, most):
                phrase = f"{phrase} {words[next_].text}"
                if phrase in known:
                    text, form, after = phrase, words[next_].form, next_ + 1
        found.append(_mention(text, form))
        at = after
    return found


@lru_cache(maxsize=REMEMBERED)
def _mention(phrase: str, form: WordForm) -> Mention:
    facts = lexicon()["words"].get(phrase) or ()
    values = dict(reversed(facts))
    party = next((facet for facet in PARTY if facet in values), "")
    return Mention(phrase, form, facts, values, party, is_date(phrase))


def _has_unknown(words: Sequence[LabelWord]) -> bool:
    return not all(_mention(word.text, word.form).facts for word in words)


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
