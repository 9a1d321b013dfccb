"""V408: a figure that its source has replaced."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.against_claims.messages import placed, quoted
from verify.compare.arithmetic import is_correction
from verify.model.claims import Claim
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import words_of


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The same source has a newer figure on the same topic, or has corrected this one.

    A source may correct a figure of the same day: the row that it said later counts, by `date`, or
    the row whose note says that it is a correction. `verify article FOLDER` finds the old figure in
    every draft.

    ## Why
    Yesterday's toll is true for yesterday. Without its day, a reader takes it for today's.

    ## Bad
    Ukraine says 51,900 killed. Its newest claim is 52,250.

    ## Good
    Ukraine says 52,250 killed; or: 51,900 as of 9 September; or: 52,250, up from 51,900.
    """
    cited = {each.match.id for each in article.covered if each.match}
    for each, figure, match in article.borne_out():
        newer = each.newer
        if newer is None or newer.id in cited:
            continue
        if not (each.wording and each.wording.names_day and _gives_day(article, each, match)):
            message = f"{quoted(figure.text)} is stale: {_replaced(newer)}{placed(newer)}"
            yield Problem(each.claim, message, (match, newer))


def _gives_day(article: Article, each: CheckedNumber, match: Claim) -> bool:
    """Does the copy give the day of an older figure: "as of 1 May"?"""
    from verify.article.against_claims.copy_days import gives_day_of

    return gives_day_of(each.wording, article.copy.shown, match)


def _replaced(newer: Claim) -> str:
    """Return who replaced a figure, on which day, and by which one."""
    day = newer.date or newer.day
    when = f" on {day}" if day else ""
    if is_correction(newer):
        return f"{newer.display_name} corrected it{when} to {words_of(newer)}"
    return f"{newer.display_name} replaced it{when} by {words_of(newer)}"


RULE = Rule("V408", "superseded-figure", Severity.WARNING, check)
