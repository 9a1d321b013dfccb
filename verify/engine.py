"""Run the rules over the groups: the only place where the stages meet. No input, no output."""

import re
from collections.abc import Iterable, Iterator, Sequence

from verify.agreement import find_pairs, series
from verify.grouping import group_claims
from verify.model import (
    AnyRule,
    Claim,
    Finding,
    Group,
    GroupRule,
    Location,
    Report,
    Rule,
    Settings,
    Subject,
    Suppression,
    Topic,
    blank_claim,
)
from verify.selection import is_selected
from verify.suppressions import ABOUT_SUPPRESSIONS, find_suppression, suppressions_of
from verify.text.english import more_rows
from verify.tracking import Track, in_silence
from verify.verdicts import judge, rate

IN_COPY = re.compile(r":\d+:\d+\**$")  # the id of a claim in copy: its file, line and column


def run(
    claims: Iterable[Claim],
    settings: Settings,
    rules: Sequence[GroupRule],
    track: Track = in_silence,
) -> Report:
    """Group the claims, compare those of each group, and ask every selected rule about it."""
    chosen = tuple(rule for rule in rules if is_selected(rule, settings))
    unasked = frozenset(rules) - frozenset(chosen)
    alone = group_claims(claims)
    compared = (_compare(group, settings) for group in alone)
    groups = tuple(track(compared, "comparing the claims", len(alone)))
    findings: list[Finding] = []
    suppressed: list[Finding] = []
    for group in track(groups, "asking the rules", len(groups)):
        for finding in _check(group, settings, chosen, unasked):
            silent = find_suppression(finding, settings)
            (suppressed if silent else findings).append(finding)
    findings += _ask_about_strangers(groups, settings, chosen)
    return Report(groups, settle(findings), settle(suppressed), chosen, settings)


def settle(findings: list[Finding]) -> tuple[Finding, ...]:
    """Sort the findings, and make one of those that say the same of many rows."""
    findings.sort(key=_order)
    settled: dict[tuple[str, str | int], Finding] = {}
    more: dict[tuple[str, str | int], list[Claim]] = {}
    for number, finding in enumerate(findings):
        key = (finding.rule.code, finding.once or number)
        first = settled.setdefault(key, finding)
        if first is not finding:
            more.setdefault(key, []).append(finding.claim)
    for key, claims in more.items():
        first = settled[key]
        settled[key] = first._replace(
            message=first.message + more_rows(len(claims)),
            related=(*first.related, *claims),
            more=len(claims),
        )
    return tuple(settled.values())


def _compare(group: Group, settings: Settings) -> Group:
    by_source = series(group.claims)
    group = group._replace(by_source=by_source, pairs=tuple(find_pairs(by_source, settings)))
    group = group._replace(verdict=judge(group, settings))
    return group._replace(ratings=rate(group))


def _check(
    group: Group,
    settings: Settings,
    rules: Sequence[GroupRule],
    unasked: frozenset[GroupRule],
) -> Iterator[Finding]:
    """Yield what the rules find; those about suppressions see what the others found."""
    raised: set[tuple[AnyRule, str]] = set()
    for rule in rules:
        if rule.code.startswith(ABOUT_SUPPRESSIONS):
            continue
        for finding in _ask(rule, group, settings):
            raised.add((rule, finding.claim.id))
            yield finding
    excused = excuses(group.claims, settings)
    if not excused:
        return
    group = group._replace(excused=excused, raised=frozenset(raised), unasked=unasked)
    for rule in rules:
        if rule.code.startswith(ABOUT_SUPPRESSIONS):
            yield from _ask(rule, group, settings)


def _ask_about_strangers(
    groups: Iterable[Group], settings: Settings, rules: Sequence[GroupRule]
) -> Iterator[Finding]:
    """Yield what is wrong with suppressions of the config whose claim is nowhere here."""
    named = [name for name in settings.suppress if not IN_COPY.search(name)]
    known = {claim.id for group in groups for claim in group.claims} if named else set()
    nowhere = Location("")
    excused = tuple(
        (blank_claim(name, nowhere), entry)
        for name in named
        if name not in known
        for entry in settings.suppress[name]
    )
    for rule in rules if excused else ():
        if rule.code.startswith(ABOUT_SUPPRESSIONS):
            yield from _ask(rule, Group(Topic(""), (), excused=excused), settings)


def excuses(claims: Iterable[Claim], settings: Settings) -> tuple[tuple[Claim, Suppression], ...]:
    """Return all that the desk has excused of some claims."""
    return tuple(
        (claim, entry)
        for claim in claims
        if claim.suppress or claim.id in settings.suppress
        for entry in suppressions_of(claim, settings)
    )


def _ask(rule: GroupRule, group: Group, settings: Settings) -> Iterator[Finding]:
    return ask(rule, group, settings, f"the topic {group.topic.label!r}")


def ask(rule: Rule[Subject], subject: Subject, settings: Settings, name: str) -> Iterator[Finding]:
    """Yield what one rule finds; one that raises stops the run, and is named with its subject."""
    try:
        for problem in rule.check(subject, settings):
            yield Finding(rule, *problem)
    except Exception as bug:
        bug.add_note(f"in rule {rule.code} {rule.name}, on {name}")
        raise


def _order(finding: Finding) -> tuple[object, ...]:
    place = finding.location
    return (
        place.path,
        place.line,
        place.column,
        finding.rule.severity.rank,
        finding.rule.code,
        finding.claim.id,
        finding.message,
    )
