"""V409: a wrong conversion in brackets."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.compare.arithmetic import SumResult
from verify.compare.conversions import find_conversions
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """A figure and its conversion in brackets are different quantities, even if both are rounded.

    ## Why
    A reader of miles gets another figure than a reader of kilometres. One of the two is wrong.

    ## Bad
    About 2,000 sq km (1,200 square miles).

    ## Good
    About 2,000 sq km (772 square miles).
    """
    claims = tuple(each.claim for each, _ in article.figures())
    for conversion in find_conversions(claims):
        if conversion.result is SumResult.WRONG:
            yield Problem(conversion.claim, conversion.message)


RULE = Rule("V409", "misconverted-figure", Severity.ERROR, check)
