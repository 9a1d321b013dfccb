"""V417: a figure with another day than that of the claim."""

from collections.abc import Iterator
from datetime import date, timedelta

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.against_claims.messages import placed, quoted
from verify.article.against_claims.model import CopyDay
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated

EVE = timedelta(days=1)  # a source often says today what it counted yesterday


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy gives a day for a figure, and the claim is of another day.

    Two days count: the day on which a figure was said ("said on Tuesday"), and the day that it is
    of ("as of 12 May"). A weekday is the last one up to the dateline, or to `date` in the front
    matter of Markdown. A figure may be said on the day after that of the claim.

    ## Why
    A toll of last week, put beside "said on Tuesday", reads as that of today.

    ## Bad
    GENEVA, 14 May 2024 (Wire) – The ministry said on Tuesday that 51 people had died. The claim is
    of 1 May.

    ## Good
    The ministry said on 1 May that 51 people had died.
    """
    for each, figure, match in article.borne_out():
        if each.wording and each.wording.names_day:
            yield from _check_day(article, each, figure, match)


def _check_day(
    article: Article, each: CheckedNumber, figure: ExtractedFigure, match: Claim
) -> Iterator[Problem]:
    from verify.article.against_claims.copy_days import find_day

    found = find_day(each.wording, article.copy.shown, match)
    if found is None or any(_is_of(found, other) for other in _same(article, match)):
        return
    verb = "of" if found.is_of_figure else "said on"
    weekday = "" if found.words == str(found.day) else f" ({found.words})"
    message = (
        f"{quoted(figure.text)} is {verb} {found.day}{weekday} here, but the claim is "
        f"{dated(match)}{placed(match)}: correct the day, or add the claim of that day"
    )
    yield Problem(each.claim, message, (match,))


def _same(article: Article, match: Claim) -> Iterator[Claim]:
    """Yield the claims of the same source, on the same topic, with the same number."""
    if match.figure is None or match.readable is None:
        return
    for other in article.known.indexed.with_number(match.readable):
        is_same = other.resolved.key == match.resolved.key and other.topic.key == match.topic.key
        if is_same:
            yield other


def _is_of(found: CopyDay, claim: Claim) -> bool:
    """May a claim be the one that the copy gives with its day?"""
    if claim.day is None or _is_within(found.day, claim.day.start, claim.day.end):
        return True
    if found.is_of_figure:
        return False
    if claim.date:
        return _is_within(found.day, claim.date.start, claim.date.end)
    return _is_within(found.day, claim.day.start, claim.day.end + EVE)


def _is_within(day: date, first: date, last: date) -> bool:
    return first <= day <= last


RULE = Rule("V417", "another-day", Severity.WARNING, check)
