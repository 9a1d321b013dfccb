"""V401: a figure without a named source."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import attributed, quoted
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy gives a figure as fact: it names no source.

    ## Why
    In a war every count comes from somebody. Without a source the desk itself asserts the figure,
    and a reader cannot judge whose interest it serves.

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
        elif each.status is not Status.DIFFERS:  # V403 asks to correct the figure first
            yield Problem(each.claim, f"{message}: name its source")


RULE = Rule("V401", "unattributed-figure", Severity.WARNING, check)
