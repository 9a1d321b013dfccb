"""V405: a hedge of the source that the copy leaves out."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.against_claims.messages import hedged_number, is_forecast, quoted, says_so
from verify.model.figures import Qualifier
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.words import split_runs
from verify.values.hedges import words as words_in

UNHEDGED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})
# "Estimated the cost at 120" says that 120 is about right.
ESTIMATES = "estimate|estimated|estimates|estimating"


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
            if said.qualifier is Qualifier.ABOUT and _is_estimated(each):
                continue
            message = f"{quoted(figure.text)} lacks the hedge: {says_so(each.match)}"
            yield Problem(each.claim, message, (each.match,))
        elif is_forecast(each.match) and not is_forecast(each.claim):
            message = (
                f"{quoted(figure.text)} is stated as a count, but it is a forecast or a fear: "
                f"{says_so(each.match)} for {each.match.topic.label}"
            )
            yield Problem(each.claim, message, (each.match,))


def _is_estimated(each: CheckedNumber) -> bool:
    """Does the copy say that the source estimated the number?"""
    cue = each.wording.cue if each.wording else ""
    return any(word.low in words_in(ESTIMATES) for word in split_runs(cue))


RULE = Rule("V405", "dropped-hedge", Severity.ERROR, check)
