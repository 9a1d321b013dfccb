"""Findings, and the texts of their rules, as the templates show them."""

from collections.abc import Iterable, Sequence

from verify.model.claims import Claim
from verify.model.findings import Finding, FindingState, State
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Severity
from verify.output.finding_lines import lines_of
from verify.output.page import HtmlView
from verify.output.showing import GRAVEST_FIRST
from verify.text.english import explain

HEADING_MARK = "## "


class ClaimReference(NamedTuple):
    """A link to a claim of a finding. `text` is its place and source: "line 3 Russia MoD"."""

    href: str
    text: str


class FindingView(NamedTuple):
    """One finding. `topic` is the name of its topic or number, and `href` leads there.

    `tags` are the words that the filters look for, by the name of the filter.
    """

    anchor: str
    stated: FindingState
    topic: str
    href: str
    claims: tuple[ClaimReference, ...]
    tags: tuple[tuple[str, str], ...]

    @property
    def finding(self) -> Finding:
        """The finding without its state."""
        return self.stated.finding


class FindingFold(NamedTuple):
    """Findings that say the same, as one entry of the list; or one finding. `said` is for all."""

    said: str
    entries: tuple[FindingView, ...]

    @property
    def rule(self) -> AnyRule:
        """The rule of all the findings."""
        return self.entries[0].finding.rule


class RuleSection(NamedTuple):
    """A section of the documentation of a rule, such as "Why", with its heading."""

    heading: str
    text: str


class RuleText(NamedTuple):
    """The documentation of a rule: what it flags, why, and a bad and a good example."""

    rule: AnyRule
    flags: str
    sections: tuple[RuleSection, ...]


def by_weight(states: Iterable[FindingState]) -> list[FindingState]:
    """Sort findings: errors first, then warnings, then notes. Equal ones keep their order."""
    return sorted(states, key=lambda stated: stated.finding.rule.severity.rank)


def is_open(stated: FindingState) -> bool:
    """Is the finding open: not suppressed, and not in the baseline?"""
    return stated.state is State.OPEN


def fold(entries: Sequence[FindingView]) -> tuple[FindingFold, ...]:
    """Return the findings in order, those that say the same as one, as `check` prints them."""
    known = {id(entry.finding): entry for entry in entries}
    lines = lines_of((entry.finding for entry in entries), GRAVEST_FIRST).lines
    return tuple(
        FindingFold(line.said, tuple(known[id(each)] for each in line.findings)) for line in lines
    )


def unfold(entries: Iterable[FindingView]) -> tuple[FindingFold, ...]:
    """Return each finding as an entry of its own, as `article` prints them."""
    return tuple(FindingFold(entry.finding.message, (entry,)) for entry in entries)


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
