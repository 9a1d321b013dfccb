"""V403: a figure that its source did not give."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import find_retracted, placed, quoted, says_so
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy has another figure than the claim of its source.

    ## Why
    Readers take the figure for the source's own. A wrong digit must be corrected in print later.

    ## Bad
    The Ukrainian military says 52,520. Its claim in the ledger is 52,250.

    ## Good
    The Ukrainian military says 52,250; or: more than 52,000.
    """
    reported: dict[int, str] = {}
    for each, figure in article.figures():
        if each.obstacle or each.status is not Status.DIFFERS or not each.match:
            continue  # V415 says which words differ
        reported[figure.start] = each.match.id
        if figure.converts is not None and reported.get(figure.converts) == each.match.id:
            continue  # a figure and its conversion are one
        retracted = find_retracted(each, article.known.indexed)
        if retracted:
            old = f"is stale: {retracted.display_name} retracted it{placed(retracted)}"
            message = f"{quoted(figure.text)} {old}; {says_so(each.match)}"
        else:
            message = f"{quoted(figure.text)} differs: {says_so(each.match)}"
        yield Problem(each.claim, message, (each.match, *each.others))


RULE = Rule("V403", "differing-figure", Severity.ERROR, check)
