"""Bulletins: a line that names a body, and below it lines with a thing and a number each."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verify.article.model import Attribution, AttributionStep, Sentence
from verify.article.speakers.headlines import is_somebody
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Name, SpeakerKind
from verify.article.speakers.words import DASHES, FINITE, Words

HEADING = 16  # words of "Генштаб / General Staff, morning update, 11 Sept 2024"
LINE = 20  # words of "armoured combat vehicles – 16,965 (+28)"
OWN = frozenset(("our", "my", "your", "his", "her", "its", "their"))
BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))


def find_bulletins(
    words: Words, sentences: Sequence[Sentence], found: Sequence[Attribution]
) -> list[Attribution]:
    """Attribute the lines of a bulletin to the body at its head, if nobody else says them.

    "Ukraine's air force, 3 June" heads the lines of a label and a number under it, up to the first
    that tells something with a verb.
    """
    taken = sorted(each.content.start for each in found)
    lines = list(_read_lines(words, sentences))
    more: list[Attribution] = []
    head: Name | None = None
    for (low, high), (low_after, high_after) in pairwise([*lines, (0, 0)]):
        if head is None or not _is_entry(words, low, high):
            follows = _is_entry(words, low_after, high_after)
            head = _read_heading(words, low, high) if follows else None
            continue
        content = words.span(low, high - 1)
        at = bisect_left(taken, content.start)
        if at == len(taken) or taken[at] >= content.end:
            name = words.span(head.first, head.last)
            more.append(Attribution(content, name, name, AttributionStep.BULLETIN))
    return more


def _read_lines(words: Words, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Yield the first word of each paragraph, and the one after its last."""
    low = at = 0
    for one, other in pairwise([*sentences, None]):
        if one and (other is None or other.paragraph != one.paragraph):
            at = words.at(one.end)
            yield low, at
            low = at


def _read_heading(words: Words, low: int, high: int) -> Name | None:
    """Return the body that a line names before its first comma, if the line has no verb."""
    if high - low > HEADING or high == low or words.low[high - 1] in {".", "?", "!"}:
        return None
    if words.low[low] in OWN or _has_verb(words, low, high):
        return None
    first = low
    for index in range(low, high + 1):
        if index == high or words.is_sign(index):
            name = Name(first, index - 1)
            if index > first and words.is_capitalised(first) and _is_body(words, name):
                return name
            if index < high and words.low[index] in {",", ":", *DASHES}:
                return None
            first = index + 1
    return None


def _is_body(words: Words, name: Name) -> bool:
    speakers = speech()["speakers"]
    kinds = {speakers.get(words.low[at]) for at in range(name.first, name.last + 1)}
    return bool(kinds & BODIES) and is_somebody(words, name)


def _is_entry(words: Words, low: int, high: int) -> bool:
    """Is a line a label with a number, or a heading for such lines, and no sentence?"""
    if (
        not 1 < high - low <= LINE
        or words.low[high - 1] in {"?", "!"}
        or any(words.quoted[low:high])
    ):
        return False
    has_number = any(words.low[index][0].isdigit() for index in range(low, high))
    is_label = words.low[high - 1] == ":"
    return (has_number or is_label) and not _has_verb(words, low, high)


def _has_verb(words: Words, low: int, high: int) -> bool:
    is_listed = any(words.low[at] in {":", "-", *DASHES} for at in range(low + 1, high))
    return any(
        words.roles[at] in {*FINITE, "pronoun"} or (not is_listed and words.is_past(at))
        for at in range(low, high)
    )
