"""V406: a hedge that the source did not use."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import (
    hedged_number,
    is_forecast,
    placed,
    quoted,
    says_so,
)
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure, Qualifier
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import does, shorten

ROUND, ROUND_STEP = 1000, 100  # from 1,000 on, two zeros at the end show that a number is rounded
UNHEDGED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy puts another hedge before the source's number, or a hedge that the source lacks.

    With `--statements`, a statement without a number is checked too, for words such as "likely".

    ## Why
    "More than 5,767" leaves out 5,767 itself, "about 52,250" makes a count look like a guess, and
    "up to 200" turns a floor into a ceiling.

    ## Bad
    More than 5,767. The UN said at least 5,767.

    ## Good
    At least 5,767; or a round number for which the hedge is true: more than 5,000.
    """
    for each, figure in article.figures():
        said = hedged_number(each)
        if said is None or each.match is None:
            continue
        if is_forecast(each.claim) and not is_forecast(each.match):
            message = (
                f"{quoted(figure.text)} is a forecast or a fear in the copy, but a count in the "
                f"ledger: {says_so(each.match)}"
            )
            yield Problem(each.claim, message, (each.match,))
        elif figure.qualifier not in {*UNHEDGED, said.qualifier} and not _is_round(figure, said):
            message = f"{quoted(figure.text)} changes the hedge: {says_so(each.match)}"
            yield Problem(each.claim, message, (each.match,))
    if article.reported:
        yield from _check_statements(article)


def _is_round(figure: ExtractedFigure, said: Figure) -> bool:
    """Does the copy say "some" before a number that the source rounded itself: 45,000?"""
    is_only_about = (figure.qualifier, said.qualifier) == (Qualifier.ABOUT, Qualifier.EXACT)
    return is_only_about and said.stated_low >= ROUND and said.step >= ROUND_STEP


def _check_statements(article: Article) -> Iterator[Problem]:
    """Find the statements that lose a hedge of their source, or get one."""
    from verify.article.against_claims.statement_checks import hedges_near, hedges_of, matched
    from verify.article.reported.stances import find_hedges

    for each, match in matched(article.reported):
        theirs, ours = hedges_of(match), hedges_near(each.said.words, match)
        if bool(theirs) is bool(ours) or (not theirs and not match.quote):
            continue
        said = f'"{shorten(match.quote if theirs == find_hedges(match.quote) else match.value)}"'
        source = f"{does(match, 'says')} {said}{placed(match)}"
        if theirs:
            message = f'{quoted(each.said.words)} leaves out "{theirs[0]}": {source}'
        else:
            message = (
                f'{quoted(each.said.words)} adds "{ours[0]}", which is not in the quote: {source}'
            )
        yield Problem(each.claim, message, (match,))


RULE = Rule("V406", "changed-hedge", Severity.WARNING, check)
