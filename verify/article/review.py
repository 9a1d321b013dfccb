"""Ask the rules on copy about each article; keep apart the findings that the desk suppressed."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.model import Status
from verify.article.rules import (
    COPY_RULES,
    differing_figure,
    figure_not_in_ledger,
    unattributed_figure,
)
from verify.engine.ledger_rules import GROUP_RULES, SUPPRESSION_RULES
from verify.engine.run import ask, choose, compare_claims, excuses, settle
from verify.findings.suppressions import find_suppression, suppressions_of
from verify.model.claims import NOWHERE, Claim
from verify.model.findings import Finding, Findings, Unread
from verify.model.groups import GroupRule, SuppressionRule, SuppressionUse, TopicClaims
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule, Rule
from verify.model.settings import Settings, Severity, Suppression
from verify.model.ties import NO_TIES
from verify.model.topics import Topic

# Rules on ledgers that are asked about a file of copy too.
FILE_RULES: tuple[GroupRule, ...] = tuple(
    rule for rule in GROUP_RULES if rule.name in {"hidden-characters", "doubtful-encoding"}
)
# The rule that reports each status. If its finding is suppressed, the figure is set aside.
REPORTED_BY = {Status.UNBOUND: figure_not_in_ledger.RULE, Status.DIFFERS: differing_figure.RULE}


class Review(NamedTuple):
    """The result of a run on copy, for the outputs: the articles and the findings."""

    articles: tuple[Article, ...]
    found: Findings

    def count_statuses(self) -> dict[Status, int]:
        """Return how many numbers of the copy have each status."""
        statuses = [each.status for article in self.articles for each in article.covered]
        return {status: statuses.count(status) for status in Status}


class _Rules(NamedTuple):
    """The rules that a run on copy asks: about files, about copy, and about suppressions.

    `unasked` are the rules on copy that it leaves out.
    """

    on_files: tuple[GroupRule, ...]
    on_copy: tuple[Rule[Article], ...]
    on_suppressions: tuple[SuppressionRule, ...]
    unasked: frozenset[AnyRule]


def review(
    articles: Iterable[Article], settings: Settings, unread: tuple[Unread, ...] = ()
) -> Review:
    """Ask every selected rule about each article; `unread` is copy that could not be read."""
    rules = _choose(settings)
    found: list[Finding] = []
    reviewed = []
    for article in articles:
        of_article = list(_ask_all(article, settings, rules))
        found += of_article
        reviewed.append(_grade(_set_aside(article, settings), of_article, settings))
    asked: tuple[AnyRule, ...] = (*rules.on_files, *rules.on_copy, *rules.on_suppressions)
    return Review(tuple(reviewed), settle(found, asked, settings, unread))


def _choose(settings: Settings) -> _Rules:
    on_copy = choose(COPY_RULES, settings)
    return _Rules(
        choose(FILE_RULES, settings),
        on_copy,
        choose(SUPPRESSION_RULES, settings),
        frozenset(COPY_RULES) - frozenset(on_copy),
    )


def _ask_all(article: Article, settings: Settings, rules: _Rules) -> Iterator[Finding]:
    """Yield the findings of all rules in one article, suppressed ones too."""
    path = article.copy.path
    doubts = compare_claims(TopicClaims(Topic(""), article.doubts, ()), settings, NO_TIES)
    found = [
        *_check(article, settings, rules.on_copy),
        *ask(rules.on_files, doubts, settings, path),
    ]
    yield from found
    use = _use_of_suppressions(article, found, settings, rules.unasked)
    yield from ask(rules.on_suppressions, use, settings, path)


def _check(
    article: Article, settings: Settings, rules: Sequence[Rule[Article]]
) -> Iterator[Finding]:
    """Yield the findings of the rules on copy.

    A figure without a claim and without a speaker is one finding: that of the missing claim.
    """
    found = list(ask(rules, article, settings, article.copy.path))
    missing = {each.claim.id for each in found if each.rule is figure_not_in_ledger.RULE}
    for finding in found:
        if finding.rule is not unattributed_figure.RULE or finding.claim.id not in missing:
            yield finding


def _use_of_suppressions(
    article: Article,
    found: Iterable[Finding],
    settings: Settings,
    unasked: frozenset[AnyRule],
) -> SuppressionUse:
    """Return the suppressions in the copy, and those of the config that name a place in it."""
    silent = [finding for finding in found if find_suppression(finding, settings)]
    raised = {(finding.rule, finding.claim.id) for finding in silent}
    raised.update(_silenced_by_comments(article, silent))
    excused = (*excuses(article.comments, settings), *_excused_by_config(article, settings))
    return SuppressionUse(article.comments, excused, frozenset(raised), unasked)


def _excused_by_config(article: Article, settings: Settings) -> Iterator[tuple[Claim, Suppression]]:
    """Yield the suppressions of the config for a piece of copy, even if their place is gone."""
    own = re.compile(rf"{re.escape(article.copy.path)}:\d+:\d+\**")
    named = {name: entries for name, entries in settings.suppress.items() if own.fullmatch(name)}
    known = {claim.id: claim for claim in article.claims()} if named else {}
    for name, entries in named.items():
        claim = known.get(name) or Claim(name, NOWHERE)
        yield from ((claim, entry) for entry in entries)


def _silenced_by_comments(
    article: Article, silent: Iterable[Finding]
) -> Iterator[tuple[AnyRule, str]]:
    """Yield the rules that found something where a comment holds, with the claim of the comment."""

    def start_of(finding: Finding) -> int:
        return article.spans[finding.claim.id].start

    found = sorted(silent, key=start_of)
    for comment, claim in zip(article.copy.comments, article.comments, strict=True):
        first, last = (bisect_left(found, edge, key=start_of) for edge in comment.covers)
        for finding in found[first:last]:
            yield finding.rule, claim.id


def _set_aside(article: Article, settings: Settings) -> Article:
    """Give the figures that the desk suppressed that status, whichever rules are asked."""
    return article._replace(covered=tuple(_excuse(each, settings) for each in article.covered))


def _grade(article: Article, found: Iterable[Finding], settings: Settings) -> Article:
    """Give each number the status of the worst finding on it that is not suppressed."""
    open_ = [each for each in found if not find_suppression(each, settings)]
    marked = {
        severity: {each.claim.id for each in open_ if each.rule.severity is severity}
        for severity in (Severity.ERROR, Severity.WARNING)
    }
    return article._replace(covered=tuple(_mark(each, marked) for each in article.covered))


def _mark(each: CheckedNumber, marked: Mapping[Severity, set[str]]) -> CheckedNumber:
    if each.status is Status.SET_ASIDE:
        return each
    if each.claim.id in marked[Severity.ERROR]:
        return each._replace(status=Status.DIFFERS)
    if each.status is Status.BOUND and each.claim.id in marked[Severity.WARNING]:
        return each._replace(status=Status.DOUBTFUL)
    return each


def _excuse(each: CheckedNumber, settings: Settings) -> CheckedNumber:
    rule = REPORTED_BY.get(each.status)
    for entry in suppressions_of(each.claim, settings) if rule else ():
        if rule and rule.answers_to(entry.selector) and not entry.has_expired(settings.as_of):
            reason = entry.reason or "suppressed without a reason"
            return each._replace(status=Status.SET_ASIDE, reason=reason)
    return each
