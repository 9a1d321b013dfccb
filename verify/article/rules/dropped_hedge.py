"""V405: a hedge of the source that the copy leaves out."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import hedged_number, is_forecast, quoted, says_so
from verify.model.figures import Qualifier
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity

UNHEDGED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The source hedged the number, but the copy leaves the hedge out.

    ## Why
    "At least 5,767" says that there may be more. "5,767" says that there are no more. "Could reach
    5,767" says that nobody has counted them.

    ## Bad
    The UN said that 5,767 civilians had died.

    ## Good
    The UN said that at least 5,767 civilians had died.
    """
    for each, figure in article.figures():
        said = hedged_number(each)
        if said is None or each.match is None:
            continue
        if figure.qualifier in UNHEDGED and said.qualifier not in UNHEDGED:
            message = f"{quoted(figure.text)} lacks the hedge: {says_so(each.match)}"
            yield Problem(each.claim, message, (each.match,))
        elif is_forecast(each.match) and not is_forecast(each.claim):
            message = (
                f"{quoted(figure.text)} is stated as a count, but it is a forecast or a fear: "
                f"{says_so(each.match)} for {each.match.topic.label}"
            )
            yield Problem(each.claim, message, (each.match,))


RULE = Rule("V405", "dropped-hedge", Severity.ERROR, check)
