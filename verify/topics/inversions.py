"""Labels with the first word of a name apart: "Mortality rate, infant", "Wheat: exports"."""

from collections.abc import Sequence

from verify.text.labels import LabelWord, is_headed
from verify.topics.phrases import PhraseTable

MOST_WORDS = 2  # of what stands apart: "under five" in "Mortality rate, under five"
LONGEST = 3  # words of a name that follow it: "labour force participation"

Segments = tuple[tuple[LabelWord, ...], ...]


def turn_back(label: str, segments: Segments, known: PhraseTable) -> Segments:
    """Return the segments with the first two as one, if that makes a name that the lexicon has.

    A list is left as it is: "food, aid" is no "aid food". Only a heading is read in its order:
    "food: aid".
    """
    first, second, *others = segments
    if _is_name(second, first, known):
        return ((*second, *first), *others)
    if is_headed(label) and _is_name(first, second, known):
        return ((*first, *second), *others)
    return segments


def _is_name(apart: Sequence[LabelWord], name: Sequence[LabelWord], known: PhraseTable) -> bool:
    if len(apart) > MOST_WORDS or not apart[0].text[0].isalpha():  # "recycled (%)"
        return False
    words = [word.text for word in (*apart, *name[:LONGEST])]
    joined = _longest(words, len(apart) + 1, known) - len(apart)
    return joined >= max(_longest(words[len(apart) :], 2, known), 1)  # "ballots cast, referendum"


def _longest(words: Sequence[str], least: int, known: PhraseTable) -> int:
    """Return the number of words of the longest phrase that the first words make, or 0."""
    ends = range(len(words), least - 1, -1)
    return next((end for end in ends if " ".join(words[:end]) in known), 0)
