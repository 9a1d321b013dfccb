"""Series that begin anew: "since the ceasefire", "new method". A total may then be lower.

So do counts of a year, a month or a season, when the next one begins: see `compare.counters`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from verify.compare.within_a_day import minute_of
from verify.model.claims import Claim
from verify.text.patterns import pattern

_COUNT: Final = r"count(?:ing)?|criteria|definitions?|method(?:ology|s)?"
# What begins a new series in a note, a value or the column "kind", in lower case. Each pattern
# comes after words of which its text has one: they are looked for first, and few texts have any.
NEW_STARTS: Final = (
    (
        ("new ", "another ", "different ", "change"),
        rf"\b(?:new|another|different|changed?) (?:{_COUNT}|phase|series|way of counting)\b",
    ),
    (("change",), rf"\bchanged? (?:of|in|the|its|their) (?:{_COUNT})\b"),
    (
        ("changed",),
        r"\b(?:method(?:ology)?|definition|criteria) (?:was |were |has |have )?changed\b",
    ),
    (
        ("begin", "start", "reset", "anew", "afresh", "again from"),
        (
            r"\b(?:counts?|counted|counting|series|total) (?:begins?|starts?|restart(?:s|ed)?|"
            r"(?:was |is )?reset|anew|afresh|again from)\b"
        ),
    ),
    (
        ("phase",),
        r"\b(?:second|third|fourth|next) phase\b|\bphase (?:[2-9]|two|three|ii|iii)\b",
    ),
    (
        ("truce", "armistice", "cease"),
        r"\bsince (?:the )?(?:new |last |latest )?(?:armistice|cease-?fire|truce)\b",
    ),
)
# Every text with a new start has one of these, and few others have one.
HINTS: Final = frozenset(word for words, _ in NEW_STARTS for word in words)
SHORTEST: Final = len("new count")
REMEMBERED = 1 << 16  # labels and values

# Every text with a count of a year, a month or a season has one of these words.
COUNTERS: Final = ("year", "month", "season", "since", "ytd", "mtd")


def with_restarts(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims; `segment` counts the new series of its source on the topic up to it.

    `counted_from` is the day on which the count of a claim began, if its words say so.
    """
    claims = [_with_first_day(claim) for claim in claims]
    starts = {claim.id: words for claim in claims if (words := find_new_start(claim))}
    if not starts and not any(map(may_have_counter, {claim.topic.label for claim in claims})):
        return claims
    marked = {
        (claim.topic.key, claim.resolved.key)
        for claim in claims
        if claim.id in starts or _is_of_season(claim)
    }
    series: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        key = claim.topic.key, claim.resolved.key
        if key in marked:
            series.setdefault(key, []).append(claim)
    segments = {id_: number for some in series.values() for id_, number in _number(some, starts)}
    return [
        claim._replace(segment=segments[claim.id]) if segments.get(claim.id) else claim
        for claim in claims
    ]


def _with_first_day(claim: Claim) -> Claim:
    value = claim.value
    if not may_have_counter(claim.topic.label) and (
        value.isdecimal() or not claim.figure or not may_have_counter(value)
    ):
        return claim
    from verify.compare.counters import find_first_day  # few labels say "this year"

    first_day = find_first_day(claim)
    return claim._replace(counted_from=first_day) if first_day else claim


@lru_cache(maxsize=REMEMBERED)
def may_have_counter(text: str) -> bool:
    """May a text say that it counts a year, a month or a season?"""
    folded = text.casefold()
    return any(word in folded for word in COUNTERS)


def _is_of_season(claim: Claim) -> bool:
    if not may_have_counter(claim.topic.label):
        return False
    from verify.compare.counters import is_of_season

    return is_of_season(claim.topic.label)


def _is_new_season(before: Claim, claim: Claim) -> bool:
    from verify.compare.counters import is_new_season

    return _is_of_season(claim) and is_new_season(before, claim)


def find_new_start(claim: Claim) -> str:
    """Return the words of a row that begin a new series, or ""."""
    value = claim.value if claim.figure else ""
    if len(value) < SHORTEST and not claim.note and not claim.extra:  # most rows
        return ""
    for cell in (claim.note, claim.extra.get("kind", ""), value):
        if len(cell) < SHORTEST:
            continue
        found = _read_new_starts(cell.casefold())
        if found:
            return min(found, key=re.Match.start)[0]
    return ""


def _read_new_starts(text: str) -> list[re.Match[str]]:
    """Return what begins a new series. Patterns are for the few texts that have their words."""
    found = []
    for words, shape in NEW_STARTS:
        for word in words:
            if word in text:
                found.append(pattern(shape).search(text))
                break
    return [start for start in found if start]


def _number(claims: Sequence[Claim], starts: dict[str, str]) -> Iterator[tuple[str, int]]:
    """Yield the segment of each claim. The same words on the next rows begin nothing anew."""
    segment, last = 0, ""
    before: Claim | None = None
    for claim in sorted(claims, key=_when):
        words = starts.get(claim.id, "")
        if words and words != last:
            segment, last = segment + 1, words
        elif before and _is_new_season(before, claim):
            segment += 1
        before = claim
        yield claim.id, segment


def _when(claim: Claim) -> tuple[object, ...]:
    return claim.last_day, minute_of(claim.day) if claim.day else 0, claim.location
