"""The day that copy gives for a figure: "said on Tuesday" below a dateline, "as of 12 May"."""

from verify.article.against_claims.model import CopyDay
from verify.article.against_claims.wording import Wording
from verify.article.passages.named_days import (
    AS_OF,
    UP_TO,
    day_on,
    find_dateline,
    find_day_said,
    may_name_a_day,
)
from verify.model.claims import Claim
from verify.text.patterns import pattern


def find_day(wording: Wording | None, shown: str, match: Claim) -> CopyDay | None:
    """Return the day that the sentence of a figure gives, in copy with the words `shown`.

    `match` is the claim that bears the figure out: a date without a year is of its year.
    """
    if wording is None or match.day is None:
        return None
    year = match.day.end.year
    return _read_sentence(wording, shown, year)


def gives_day_of(wording: Wording | None, shown: str, match: Claim) -> bool:
    """Does the copy say of which day a figure is, and is it that of the claim: "as of", "by"?"""
    found = find_day(wording, shown, match)
    if wording is None or match.day is None:
        return False
    if found and found.is_of_figure:
        return match.day.start <= found.day <= match.day.end
    sentence, year = " ".join(wording.sentence.split()), match.day.end.year
    today = find_dateline(shown, year)
    days = [day_on(each, today, year) for each in pattern(UP_TO).finditer(sentence)]
    return any(day and match.day.start <= day <= match.day.end for day in days)


def _read_sentence(wording: Wording, shown: str, year: int) -> CopyDay | None:
    """Return the day that the sentence of a figure gives: on which it was said, or of which it is.

    A weekday is the last one up to the day of the dateline, and none in copy without a dateline:
    the day of the run is another one each day. Other dates of a sentence are those of events.
    """
    sentence = " ".join(wording.sentence.split())
    if not may_name_a_day(sentence):
        return None
    found = pattern(AS_OF).search(sentence) if "s of " in sentence or "s at " in sentence else None
    is_of_figure = found is not None
    if found is None and wording.cue:
        found = find_day_said(sentence, wording.cue)
    if found is None:
        return None
    day = day_on(found, find_dateline(shown, year), year)
    words = " ".join(filter(None, (found["weekday"], found["date"] or found["both"])))
    return CopyDay(day, words, is_of_figure) if day else None
