"""Findings, and the texts of their rules, as the templates show them."""

from collections.abc import Iterable, Sequence

from verify.model.claims import Claim
from verify.model.findings import Finding, FindingState, State
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Severity
from verify.output.html_views.anchors import LENGTH, Anchors
from verify.output.page import HtmlView
from verify.text.english import explain

HEADING_MARK = "## "


class ClaimReference(NamedTuple):
    """A link to a claim of a finding. `text` is its place: "line 3"."""

    href: str
    text: str


class FindingEntry(NamedTuple):
    """One finding. `anchor` is its lasting link, `where` the place to look at, with a link.

    `state` is "" for an open finding; `reason` says why a suppressed one is excused. `topic` is
    only for a list of findings away from their topics.
    """

    anchor: str
    rule: AnyRule
    message: str
    where: ClaimReference
    state: str = ""
    reason: str = ""
    topic: str = ""


class RuleFold(NamedTuple):
    """The findings of one rule on one topic."""

    rule: AnyRule
    entries: tuple[FindingEntry, ...]


class RuleSection(NamedTuple):
    """A section of the documentation of a rule, such as "Why", with its heading."""

    heading: str
    text: str


class RuleText(NamedTuple):
    """The documentation of a rule: what it flags, why, and a bad and a good example."""

    rule: AnyRule
    flags: str
    sections: tuple[RuleSection, ...]


def is_open(stated: FindingState) -> bool:
    """Is the finding open: not suppressed, and not in the baseline?"""
    return stated.state is State.OPEN


def entry_of(stated: FindingState, where: ClaimReference, topic: str = "") -> FindingEntry:
    """Return the entry of a finding in any list."""
    mark, _, number = stated.fingerprint.partition(":")
    return FindingEntry(
        "-".join(filter(None, ("f", mark[:LENGTH], number))),
        stated.finding.rule,
        stated.finding.message,
        where,
        "" if is_open(stated) else stated.state.value,
        stated.reason,
        topic,
    )


def place_of(finding: Finding, anchors: Anchors) -> ClaimReference:
    """Return the place of a finding: its line, with a link to the row of the claim."""
    anchor = anchors.claims.get(finding.claim.id, "")
    is_of_row = finding.location == finding.claim.location
    text = anchors.where(finding.claim) if is_of_row else str(finding.location)
    return ClaimReference(f"#{anchor}" if anchor else "", text)


def fold_by_rule(states: Iterable[FindingState], anchors: Anchors) -> tuple[RuleFold, ...]:
    """Return the findings of a topic by rule, the gravest rule first."""
    found: dict[AnyRule, list[FindingEntry]] = {}
    for stated in states:
        entry = entry_of(stated, place_of(stated.finding, anchors))
        found.setdefault(stated.finding.rule, []).append(entry)
    order = sorted(found, key=lambda rule: (rule.severity.rank, rule.code))
    return tuple(RuleFold(rule, tuple(found[rule])) for rule in order)


def claims_of(finding: Finding) -> tuple[Claim, ...]:
    """Return the claim of a finding and its related claims, each once."""
    claims = {claim.id: claim for claim in (finding.claim, *finding.related)}
    return tuple(claims.values())


def rule_texts(states: Iterable[FindingState]) -> tuple[RuleText, ...]:
    """Return the documentation of each rule that has a finding, sorted by code."""
    rules = {stated.finding.rule.code: stated.finding.rule for stated in states}
    return tuple(_rule_text(rules[code]) for code in sorted(rules))


def rules_view(rules: Iterable[AnyRule]) -> HtmlView:
    """Return the view of the documentation of rules. A link leads to each: #rule-V201."""
    context = {"title": "What verify checks", "rules": tuple(map(_rule_text, rules))}
    return HtmlView("rules.html", context)


def _rule_text(rule: AnyRule) -> RuleText:
    first, *others = explain(rule).split(f"\n{HEADING_MARK}")
    parts = (part.partition("\n") for part in others)
    sections = tuple(RuleSection(heading, _reflow(text)) for heading, _, text in parts)
    return RuleText(rule, _reflow(first), sections)


def _reflow(text: str) -> str:
    """Return each paragraph as one line: the browser wraps it."""
    return "\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


def count_severities(states: Sequence[FindingState]) -> tuple[tuple[str, int], ...]:
    """Return the number of open findings for every severity, also if it is 0."""
    found = [stated.finding.rule.severity for stated in states if is_open(stated)]
    return tuple((severity.value, found.count(severity)) for severity in Severity)
