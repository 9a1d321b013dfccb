"""The fixes for the findings of one piece of copy: those that have one right answer."""

from collections.abc import Container, Iterable, Iterator

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.against_claims.messages import hedged_number
from verify.article.fixes.attributing import attribute_figure
from verify.article.fixes.correcting import correct
from verify.article.fixes.doubts import is_hedged_after, is_in_doubt, names_another_day
from verify.article.fixes.hedging import hedge_for
from verify.article.fixes.model import Fix
from verify.article.fixes.surroundings import Surroundings, look_around
from verify.article.fixes.untouched import is_untouched
from verify.article.model import Span
from verify.article.rules import differing_figure, dropped_hedge, unattributed_figure
from verify.model.copy_figures import ExtractedFigure
from verify.model.findings import Finding

Change = tuple[Span, str]
FIXED = (differing_figure.RULE, dropped_hedge.RULE, unattributed_figure.RULE)


def propose(
    article: Article, findings: Iterable[Finding], refused: Container[tuple[str, int]] = ()
) -> list[Fix]:
    """Return the fixes for the findings, in the order of the copy; no two of them overlap.

    `refused` are the keys of findings that are not to be mended.
    """
    around = look_around(article)
    figures = {each.claim.id: (each, figure) for each, figure in article.figures()}
    found: dict[tuple[Span, str], Fix] = {}
    for finding in findings:
        if finding.rule in FIXED and finding.claim.id in figures:
            key = key_of(finding, article)
            if key not in refused:
                for span, new in _changes(finding, *figures[finding.claim.id], around):
                    if is_untouched(span, article.copy):
                        continue
                    found.setdefault((span, new), Fix(finding.rule, *span, new, key))
    return list(_apart(sorted(found.values(), key=lambda fix: (fix.start, fix.end))))


def key_of(finding: Finding, article: Article) -> tuple[str, int]:
    """Return the name of a finding: its rule, and where its words begin."""
    span = article.spans.get(finding.claim.id)
    return finding.rule.code, span.start if span else -1


def _changes(
    finding: Finding, each: CheckedNumber, figure: ExtractedFigure, around: Surroundings
) -> Iterator[Change]:
    if is_in_doubt(figure, around):
        return
    if finding.rule is differing_figure.RULE:
        yield from correct(each, figure, around) or ()
    elif finding.rule is dropped_hedge.RULE:
        said = hedged_number(each)
        is_own = not (
            figure.quoted or figure.converts is not None or is_hedged_after(figure, around)
        )
        is_own = is_own and not (each.match and names_another_day(each, each.match))
        hedged = hedge_for(figure, said, around.article) if said and is_own else None
        yield from (hedged,) if hedged else ()
    elif not figure.quoted and (added := attribute_figure(each, figure, around)):
        yield added


def _apart(fixes: Iterable[Fix]) -> Iterator[Fix]:
    """Leave out fixes of words that another fix changes: the next look at the copy finds them."""
    end = -1
    for fix in fixes:
        if fix.start >= end:
            yield fix
            end = max(fix.end, fix.start + 1)
