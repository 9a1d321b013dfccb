"""V402: a figure that is in no claim."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import find_retracted, known_of, placed, quoted
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """No claim in the ledger supports a figure of the copy or contradicts it.

    ## Why
    Nobody has checked a figure that is not in the ledger: who gave it, when, and for what.

    ## Bad
    The army is sending 1,300 fighters. The ledger has no claim about fighters.

    ## Good
    The ledger has the claim, with its source; or the copy leaves the figure out.
    """
    for each, figure in article.figures():
        if each.status is not Status.UNBOUND:
            continue
        retracted = find_retracted(each, article.known.indexed)
        if retracted:
            old = f"is stale: {retracted.display_name} retracted it{placed(retracted)}"
            message = f"{quoted(figure.text)} {old}: leave it out"
            yield Problem(each.claim, message, (retracted, *each.others))
        else:
            named = "" if each.claim.source else ", and the copy names no source"
            message = f"{quoted(figure.text)} is {article.known.absence}{named}{known_of(each)}"
            yield Problem(each.claim, message, each.others)


RULE = Rule("V402", "figure-not-in-ledger", Severity.WARNING, check)
