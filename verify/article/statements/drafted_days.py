"""The day of a drafted claim: "as of 12 May", "said on Tuesday", or the day of the copy."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from verify.article.files import Copy
from verify.article.model import Attribution, Reading, Span
from verify.article.passages.named_days import (
    AS_OF,
    DAY,
    UP_TO,
    day_on,
    find_dateline,
    find_day_said,
    may_name_a_day,
    read_date,
    without_dateline,
)
from verify.article.statements.copy_claims import DraftedCopy
from verify.article.statements.extraction import innermost, sentence_span
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Period
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import MONTHS, WEEKDAYS
from verify.text.patterns import pattern
from verify.text.words import CELL_END

_RELATIVE = r"(?P<relative>[Yy]esterday|[Tt]oday|[Tt]onight)\b"
_NO_OWN = r"(?<![Ss]ince )(?<!from )(?<!after )(?<!before )(?<!last )(?<!next )(?<!than )(?<!this )"
# "12 were killed on Monday", but not "since Monday", "after Monday's quake".
_OWN_DAY = rf"{_NO_OWN}\b(?:[Oo]n )?(?:{_RELATIVE}|{DAY})(?!['’])"
_FIRST_DAY = rf"(?:(?:Early |Late |Later |Earlier )?[Oo]n )?(?:{_RELATIVE}|{DAY}),? (?!and |to )"
# The day of a sentence that names another time is left open: "in 2014", "last year", "in March".
_OTHER_TIME = (
    rf"(?<!since )(?<!Since )\b(?:(?:{'|'.join(MONTHS)})\b(?! \w+ed\b)|(?:1[5-9]|20)\d\d\b"
    r"|(?:[Ll]ast|[Nn]ext|previous|following|coming) (?:year|month|week|weekend|night|spring|summer"
    r"|autumn|fall|winter|decade|century)|ago\b|earlier\b"
    r"|(?:day|week|month|year)s? (?:before|later))"
)
# What a sentence has if one of the patterns fits: most sentences have none of it.
_RELATIVE_WORDS = ("esterday", "oday", "onight")
_OTHER_HINTS = (
    *("ast ", "ext ", "previous ", "following ", "coming ", "ago", "earlier", " before", " later"),
    *("15", "16", "17", "18", "19", "20"),
)
_AHEAD = r"\b(?:will|would|due|scheduled|planned|expected|set|plans?|could|may|might) "
LEAP_YEAR = 2024  # it has every day that a date without a year may name
_NAMED = rf"\b(?:[Yy]esterday|{'|'.join(WEEKDAYS)})\b"


class _Said(NamedTuple):
    """The sentence of a figure, the end of its number, and the stretch that is its own."""

    sentence: str
    low: int
    number: int
    high: int
    cue: str


def with_days(drafted: DraftedCopy, as_of: date | None) -> DraftedCopy:
    """Return the drafted claims with the day of each, as far as the copy says it.

    The day of the copy is that of its dateline, else `as_of`. Without either a weekday says
    nothing: `undated` counts the figures whose sentence names one.
    """
    today = day_of(drafted.copy, as_of)
    said = list(_sentences(drafted.reading))
    days = [find_day(each, today) for each in said]
    claims = (
        claim._replace(day=Period(day, day, str(day))) if day else claim
        for claim, day in zip(drafted.claims, days, strict=True)
    )
    undated = (
        each is not None and not day and pattern(_NAMED).search(each.sentence)
        for each, day in zip(said, days, strict=True)
    )
    return drafted._replace(claims=tuple(claims), undated=0 if today else sum(map(bool, undated)))


def day_of_words(reading: Reading, span: Span, cue: str, today: date | None) -> date | None:
    """Return the day of words of copy without a figure; `today` is the day of the copy."""
    low, high = sentence_span(reading, span.start)
    sentence = without_dateline(reading.text[low:high].replace("\n", " "))
    return find_day(_Said(sentence, 0, 0, len(sentence), cue), today)


def day_of(copy: Copy, as_of: date | None) -> date | None:
    """Return the day of a piece of copy. A dateline without a year is not after `as_of`."""
    day = find_dateline(copy.shown, as_of.year if as_of else None)
    if day is None or as_of is None or day <= as_of or find_dateline(copy.shown) == day:
        return day or as_of
    return find_dateline(copy.shown, as_of.year - 1)


def _sentences(reading: Reading) -> Iterator[_Said | None]:
    """Yield the sentence of each figure; None for a figure in a table."""
    figures = reading.figures
    said = innermost(reading.attributions, [each.start for each in figures])
    ends = [0, *(each.end for each in figures)]
    starts = [*(each.start for each in figures[1:]), len(reading.text)]
    for at, figure in enumerate(figures):
        yield _sentence(reading, figure, said[at], ends[at], starts[at])


def _sentence(
    reading: Reading, figure: ExtractedFigure, said: Attribution | None, low: int, high: int
) -> _Said | None:
    start, end = sentence_span(reading, figure.start)
    text = reading.text[start:end]
    if CELL_END in text:
        return None
    cut = len(text) - len(without_dateline(text))
    base = start + (cut if start + cut <= figure.start else 0)
    cue = reading.text[said.cue.start : said.cue.end] if said else ""
    return _Said(
        reading.text[base:end].replace("\n", " "),
        max(low - base, 0),
        figure.end - base,
        min(high, end) - base,
        cue,
    )


def find_day(said: _Said | None, today: date | None) -> date | None:
    """Return the day of a figure; `today` is the day of the copy, None if it is not known."""
    if said is None:
        return None
    sentence = said.sentence
    year = today.year if today else None
    if not (may_name_a_day(sentence) or any(word in sentence for word in _RELATIVE_WORDS)):
        return None if _is_of_another_time(sentence) else today
    for shape in (AS_OF, UP_TO):
        found = pattern(shape).search(sentence)
        if found:
            return day_on(found, today, year)
    spoken = find_day_said(sentence, said.cue) if said.cue else None
    own = _own_day(said, spoken)
    if own is not None:
        is_ahead = pattern(_AHEAD).search(sentence, said.low, said.high)
        return None if is_ahead else _resolve(own, today)
    others = sentence if spoken is None else _without(sentence, spoken)
    if _is_of_another_time(others):
        return None
    return day_on(spoken, today, year) if spoken else today


def _is_of_another_time(sentence: str) -> bool:
    has_hint = any(hint in sentence for hint in _OTHER_HINTS) or may_name_a_day(sentence)
    return has_hint and pattern(_OTHER_TIME).search(sentence) is not None


def _own_day(said: _Said, spoken: re.Match[str] | None) -> re.Match[str] | None:
    """Return the day on which something happened to what is counted: "12 were killed on Monday"."""
    begins = len(said.sentence) - len(said.sentence.lstrip())
    first = pattern(_FIRST_DAY).match(said.sentence, begins)
    if first and first.end() <= said.number and _is_day(first) and not _overlap(first, spoken):
        return first
    for found in pattern(_OWN_DAY).finditer(said.sentence, said.number, said.high):
        if _is_day(found) and not _overlap(found, spoken):
            return found
    return None


def _overlap(found: re.Match[str], spoken: re.Match[str] | None) -> bool:
    return spoken is not None and spoken.start() < found.end() and found.start() < spoken.end()


def _is_day(found: re.Match[str]) -> bool:
    """Is it a day, and no other word before a number, such as "Some 12"?"""
    return bool(found["relative"] or found["weekday"] or read_date(found[0], LEAP_YEAR))


def _resolve(found: re.Match[str], today: date | None) -> date | None:
    if found["relative"]:
        back = found["relative"].lower() == "yesterday"
        return today - timedelta(days=int(back)) if today else None
    return day_on(found, today, None)


def _without(sentence: str, spoken: re.Match[str]) -> str:
    return sentence[: spoken.start()] + " " + sentence[spoken.end() :]
