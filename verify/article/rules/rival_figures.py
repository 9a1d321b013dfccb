"""V414: two speakers of one article whose figures cannot both be true."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.compare.grouping import group_claims
from verify.compare.pairs import find_pairs, series
from verify.model.agreements import Gap
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import apart, does, words_of


def check(article: Article, settings: Settings) -> Iterator[Problem]:
    """Two speakers in the copy give figures on one topic that do not overlap.

    ## Why
    If the two figures are far apart in the text, each looks certain. Print them side by side, with
    verbs that do not take sides.

    ## Bad
    Russia says that it has lost 5,937 soldiers. Ten paragraphs on: Ukraine says 52,250.

    ## Good
    Russia says that it has lost 5,937 soldiers; Ukraine puts it at 52,250. Neither can be verified.
    """
    claims = [
        each.claim
        for each, figure in article.figures()
        if _can_be_compared(each.claim) and figure.converts is None
    ]
    for group in group_claims(claims, settings):
        for pair in find_pairs(series(group.claims), settings):
            if pair.agreement.conflicts:
                first, second = sorted(
                    (pair.first, pair.second), key=lambda each: article.spans[each.id]
                )
                yield Problem(second, _say(second, first, pair.agreement.gap), (first,))


def _can_be_compared(claim: Claim) -> bool:
    has_topic = bool(claim.topic.side and (claim.topic.thing or claim.topic.outcome))
    return bool(claim.source) and has_topic and claim.kind is not Kind.INCREMENT


def _say(claim: Claim, other: Claim, gap: Gap | None) -> str:
    mine, theirs = (f"{does(each, 'says')} {words_of(each)}" for each in (claim, other))
    return f"{mine}, but {theirs} (line {other.location.line}): {apart(gap)}"


RULE = Rule("V414", "rival-figures", Severity.WARNING, check)
