"""V402: a figure that no claim bears out."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import known_of, quoted
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """No claim of the ledger bears a figure of the copy out, or speaks against it.

    ## Why
    What is not in the ledger has not been looked at: who said it, when, and of what.

    ## Bad
    The army is sending 1,300 fighters, and the ledger has no claim about fighters.

    ## Good
    The ledger has the claim, with its source; or the copy leaves the figure out.
    """
    for each, figure in article.figures():
        if each.status is Status.UNBOUND:
            named = "" if each.claim.source else ", and nobody is named for it"
            message = f"{quoted(figure.text)} is {article.known.absence}{named}{known_of(each)}"
            yield Problem(each.claim, message, each.others)


RULE = Rule("V402", "figure-not-in-ledger", Severity.WARNING, check)
