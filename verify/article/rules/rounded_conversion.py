"""V410: a conversion that is right only with rounding."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.compare.arithmetic import SumResult
from verify.compare.conversions import find_conversions
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """A conversion in brackets is right only if one of the two figures is rounded.

    ## Why
    The source may have said exactly this. Check it all the same: a figure that is rounded,
    converted and rounded again may be far from the original.

    ## Bad
    About 2,000 sq km (700 square miles).

    ## Good
    About 2,000 sq km (about 770 square miles).
    """
    claims = tuple(each.claim for each, _ in article.figures())
    for conversion in find_conversions(claims):
        if conversion.result is SumResult.ROUNDED:
            yield Problem(conversion.claim, conversion.message)


RULE = Rule("V410", "rounded-conversion", Severity.NOTE, check)
