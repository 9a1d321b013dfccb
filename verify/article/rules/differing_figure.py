"""V403: a figure that is not what its source said."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import quoted, says_so
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy has another figure than the claim that it rests on.

    ## Why
    A digit that changed on the way is what a correction is printed for.

    ## Bad
    The Ukrainian military says 52,520, and its claim is 52,250.

    ## Good
    The Ukrainian military says 52,250; or, if that is enough, more than 52,000.
    """
    for each, figure in article.figures():
        if each.status is Status.DIFFERS and each.match and figure.converts is None:
            message = f"{quoted(figure.text)} differs: {says_so(each.match)}"
            yield Problem(each.claim, message, (each.match, *each.others))


RULE = Rule("V403", "differing-figure", Severity.ERROR, check)
