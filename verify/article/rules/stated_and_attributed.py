"""V411: a claim that the copy states as fact in one place and attributes in another."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import quoted
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy states a claim as fact in one place and attributes it to a source in another.

    ## Why
    In the first place the desk itself vouches for a claim of one side.

    ## Bad
    The offensive was meant to distract Russia from the real one. […] It was meant to distract
    Russia from the real one, Ukraine's special forces said.

    ## Good
    Both places name the special forces.
    """
    text = article.copy.shown
    for claim, echo in article.echoes:
        source = echo.attribution.source
        if source is None:
            continue
        name = " ".join(text[source.start : source.end].split())
        line, _ = article.copy.place(echo.attributed.start)
        message = f"{quoted(claim.value)} is stated as fact, but line {line} has it from {name}"
        yield Problem(claim, f"{message}: attribute it here too")


RULE = Rule("V411", "stated-and-attributed", Severity.WARNING, check)
