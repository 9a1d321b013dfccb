"""V401: a figure that nobody is named for."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import attributed, quoted
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """A figure stands in the reporter's own voice: nobody is named who asserts it.

    ## Why
    In a war every count is somebody's. Without a name the desk itself asserts it, and a reader
    cannot weigh whose interest it serves.

    ## Bad
    Russia has lost 52,250 soldiers.

    ## Good
    Russia has lost 52,250 soldiers, according to the Ukrainian military.
    """
    for each, figure in article.figures():
        if each.claim.source or figure.converts is not None:
            continue
        message = f"{quoted(figure.text)} has no attribution"
        if each.status is Status.BOUND and each.match and each.match.source:
            fix = attributed(figure.text, each.match)
            yield Problem(each.claim, f"{message}: {fix}", (each.match,))
        elif each.status is not Status.DIFFERS:  # what differs is to be mended first
            yield Problem(each.claim, f"{message}: say who asserts it")


RULE = Rule("V401", "unattributed-figure", Severity.WARNING, check)
