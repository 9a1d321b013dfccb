"""V416: a statement that its source denies in one place, and asserts in the other."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed, quoted
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import shorten


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy has a source deny what the ledger has it assert, or the other way round.

    Statements are read if `verify article` is run with `--statements`.

    ## Why
    "Denied the withdrawal" for "confirmed the withdrawal" is one word in copy, and the opposite.

    ## Bad
    Moscow denied that its troops had withdrawn. The ledger has "withdrawn", which Moscow confirms.

    ## Good
    Moscow confirmed that its troops had withdrawn.
    """
    if article.reported:
        yield from _check_statements(article)


def _check_statements(article: Article) -> Iterator[Problem]:
    from verify.article.against_claims.statement_checks import (
        is_denied_by_stance,
        is_denied_in_copy,
        is_denied_in_ledger,
        matched,
        says_none,
    )

    for each, match in matched(article.reported):
        in_copy = is_denied_in_copy(each.said, match)
        if in_copy is is_denied_in_ledger(match) or says_none(each.said, match):
            continue
        verb = "denied" if in_copy else "asserted"
        words = f'"{shorten(match.quote or match.value)}"'
        known = f"the claim of {match.display_name} is"
        if is_denied_by_stance(match):
            known = f"in the ledger {match.display_name} denies"
        message = f"{quoted(each.said.words)} is {verb} here, but {known} {words}{placed(match)}"
        yield Problem(each.claim, f"{message}: correct the words, or the claim", (match,))


RULE = Rule("V416", "changed-stance", Severity.ERROR, check)
