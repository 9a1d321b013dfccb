"""Ask the rules on copy about each article; what the desk has suppressed is set aside and kept."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from verify.article.coverage import Article, Covered
from verify.article.model import Status
from verify.article.rules import COPY_RULES, differing_figure, figure_not_in_ledger
from verify.engine import ask, excuses, settle
from verify.model import (
    AnyRule,
    Claim,
    Finding,
    Group,
    Location,
    Rule,
    Settings,
    Suppression,
    Topic,
    Unread,
    blank_claim,
)
from verify.nouns import NamedTuple
from verify.rules import RULES
from verify.selection import is_selected
from verify.suppressions import ABOUT_SUPPRESSIONS, find_suppression, suppressions_of

# What may be wrong with the file itself is said by the rules that ledgers have for it.
ABOUT_FILES = frozenset({"hidden-characters", "doubtful-encoding"})
# A figure that is in no claim and that nobody is named for is one finding, which says both.
SAID_BY = {"V401": "V402"}
# Which rule reports a figure of each status: who suppresses its finding has set the figure aside.
REPORTED_BY = {Status.UNBOUND: figure_not_in_ledger.RULE, Status.DIFFERS: differing_figure.RULE}


class Review(NamedTuple):
    """All that an output may know of a run on copy."""

    articles: tuple[Article, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    rules: tuple[AnyRule, ...]
    settings: Settings
    baselined: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()


def review(articles: Iterable[Article], settings: Settings) -> Review:
    """Ask every selected rule about each article."""
    chosen = tuple(rule for rule in COPY_RULES if is_selected(rule, settings))
    about_suppressions = tuple(
        rule
        for rule in RULES
        if rule.code.startswith(ABOUT_SUPPRESSIONS) and is_selected(rule, settings)
    )
    about_files = tuple(
        rule for rule in RULES if rule.name in ABOUT_FILES and is_selected(rule, settings)
    )
    unasked = frozenset(COPY_RULES) - frozenset(chosen)
    found: list[Finding] = []
    suppressed: list[Finding] = []
    reviewed = []
    for article in articles:
        silent: list[Finding] = []
        for finding in (
            *_check(article, settings, chosen),
            *_ask_all(about_files, Group(Topic(""), article.doubts), settings, article),
        ):
            (silent if find_suppression(finding, settings) else found).append(finding)
        excused = _excused(article, silent, settings)._replace(unasked=unasked)
        found += _ask_all(about_suppressions, excused, settings, article)
        suppressed += silent
        reviewed.append(_set_aside(article, settings))
    rules: tuple[AnyRule, ...] = (*about_files, *chosen, *about_suppressions)
    return Review(tuple(reviewed), settle(found), settle(suppressed), rules, settings)


def _check(
    article: Article, settings: Settings, rules: Sequence[Rule[Article]]
) -> Iterator[Finding]:
    found = [each for rule in rules for each in ask(rule, article, settings, article.copy.path)]
    raised = {(finding.rule.code, finding.claim.id) for finding in found}
    for finding in found:
        if (SAID_BY.get(finding.rule.code, ""), finding.claim.id) not in raised:
            yield finding


def _excused(article: Article, silent: Sequence[Finding], settings: Settings) -> Group:
    """Return what is suppressed in the copy, and of it in the config, for the rules on that."""
    raised = {(finding.rule, finding.claim.id) for finding in silent}
    raised.update(_silenced_by_comments(article, silent))
    excused = (*excuses(article.comments, settings), *_excused_by_config(article, settings))
    return Group(Topic(""), article.comments, excused=excused, raised=frozenset(raised))


def _excused_by_config(article: Article, settings: Settings) -> Iterator[tuple[Claim, Suppression]]:
    """Yield what the config excuses of a piece of copy, also where nothing stands by now."""
    own = re.compile(rf"{re.escape(article.copy.path)}:\d+:\d+\**")
    named = {name: entries for name, entries in settings.suppress.items() if own.fullmatch(name)}
    known = {claim.id: claim for claim in article.claims()} if named else {}
    for name, entries in named.items():
        claim = known.get(name) or blank_claim(name, Location(""))
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


def _ask_all(
    rules: Sequence[Rule[Group]], group: Group, settings: Settings, article: Article
) -> Iterator[Finding]:
    for rule in rules:
        yield from ask(rule, group, settings, article.copy.path)


def _set_aside(article: Article, settings: Settings) -> Article:
    """Give the figures that the desk has excused that status, whichever rules are asked."""
    return article._replace(covered=tuple(_excuse(each, settings) for each in article.covered))


def _excuse(each: Covered, settings: Settings) -> Covered:
    rule = REPORTED_BY.get(each.status)
    for entry in suppressions_of(each.claim, settings) if rule else ():
        if rule and rule.answers_to(entry.selector) and not entry.has_expired(settings.as_of):
            reason = entry.reason or "suppressed without a reason"
            return each._replace(status=Status.SET_ASIDE, reason=reason)
    return each
