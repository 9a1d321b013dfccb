"""Say how one finding of a rule on ledgers came about, or why there is none.

The values are those of the report. A step that does not hand on its words is asked again with the
same arguments.
"""

from collections.abc import Iterator

from verify.compare.agreement import compare_claims
from verify.compare.independence import are_one_side
from verify.engine.ledgers import ledger_rules
from verify.errors import InputError
from verify.findings.selection import is_selected
from verify.findings.suppressions import find_suppression
from verify.ledger.claim_ids import find_claims
from verify.model.agreements import Agreement
from verify.model.claims import Claim
from verify.model.figures import Figure, Unreadable
from verify.model.findings import Finding, Report
from verify.model.groups import Group
from verify.model.rules import AnyRule
from verify.model.settings import Settings
from verify.model.traces import Trace, TraceStep
from verify.sources.explain import explain_source
from verify.text.english import says, words_of
from verify.text.slips import did_you_mean
from verify.topics.explain import explain_topic

READ_CLAIM = "ledger.normalise.normalise"
READ_FIGURE = "values.cells.read_figure"
READ_DAY = "values.dates.read_period"
GROUP_CLAIMS = "compare.grouping.group_claims"
FIND_PAIRS = "compare.pairs.find_pairs"
COMPARE = "compare.agreement.compare_claims"
JUDGE = "compare.verdicts.judge"
RATE = "compare.verdicts.rate"
SELECTED = "findings.selection.is_selected"
SUPPRESSED = "findings.suppressions.find_suppression"
ASK = "engine.run.ask"


def explain_finding(report: Report, place: str) -> Trace:
    """Return the trace of a finding: "V201:mz-1209", or "conflicting-figures:claims.csv:3".

    Raises InputError for an unknown rule or claim.
    """
    code, colon, name = place.partition(":")
    if not colon or not name:
        raise InputError(f"--explain {place!r}: write RULE:CLAIM, such as V201:claims.csv:3")
    rule = _find_rule(code)
    claim, group = find_claims(report, (name,))[0]
    settings = report.settings
    steps = (
        *_explain_row(claim),
        *explain_topic(claim.topic, claim.place),
        *explain_source(claim.resolved, settings.registry),
        *_explain_group(claim, group),
        *_explain_pairs(claim, group, settings),
        *_explain_verdict(claim, group),
        *_explain_findings(rule, claim, group, report),
    )
    return Trace(f"{rule.code} {rule.name} on {claim.id} ({claim.location})", steps)


def _find_rule(code: str) -> AnyRule:
    rules = ledger_rules()
    for rule in rules:
        if code in {rule.code, rule.name}:
            return rule
    names = [name for rule in rules for name in (rule.code, rule.name)]
    raise InputError(f"no rule on ledgers is called {code!r}{did_you_mean(code, names)}")


def _explain_row(claim: Claim) -> Iterator[TraceStep]:
    yield TraceStep("row", says(claim), str(claim.location), READ_CLAIM)
    words = words_of(claim) if claim.value.strip() else "no value"
    yield TraceStep("figure", _name_figure(claim.figure), words, READ_FIGURE)
    day = f'"{claim.day.text}"' if claim.day else "no day that can be read"
    yield TraceStep("day", str(claim.day or ""), day, READ_DAY)
    if claim.figure is not None:
        kind = "inferred from the words" if claim.kind_is_inferred else "in the column kind"
        yield TraceStep("kind", claim.kind, kind, READ_CLAIM)
    yield TraceStep("stance", claim.stance, "", READ_CLAIM)


def _name_figure(figure: Figure | Unreadable | None) -> str:
    """Return the interval of a figure: "at_least: 5767 to Infinity"."""
    if figure is None:
        return "a statement without a figure"
    if isinstance(figure, Unreadable):
        return f"cannot be read: {figure.reason}"
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{figure.qualifier}: {figure.low:f} to {figure.high:f}{unit}"


def _explain_group(claim: Claim, group: Group) -> Iterator[TraceStep]:
    yield TraceStep("group", group.topic.label, f"{len(group.claims)} in all", GROUP_CLAIMS)
    for other in group.claims:
        if other is not claim:
            is_label = other.topic.label == claim.topic.label
            words = "the same label" if is_label else f'the same facets: "{other.topic.label}"'
            yield TraceStep("one topic", f"{other.id}: {says(other)}", words, GROUP_CLAIMS)
    for near in group.near:
        reason = near.reason or near.relation.replace("_", " ")
        yield TraceStep("kept apart", near.topic.label, reason, GROUP_CLAIMS)


def _explain_pairs(claim: Claim, group: Group, settings: Settings) -> Iterator[TraceStep]:
    """Yield the pairs of a claim, and why the claims of other sources are not paired with it."""
    own = [pair for pair in group.pairs if claim.id in {pair.first.id, pair.second.id}]
    paired = {each.resolved.key for pair in own for each in (pair.first, pair.second)}
    ids = {each.id for pair in own for each in (pair.first, pair.second)}
    for pair in own:
        names = f"{pair.first.id} and {pair.second.id}"
        yield TraceStep("pair", names, _name_agreement(pair.agreement), FIND_PAIRS)
    for other in group.claims:
        if other.id in ids or other.resolved.key == claim.resolved.key:
            continue
        names = f"{claim.id} and {other.id}"
        if other.resolved.key in paired:
            words = "another claim of that source is paired"
            yield TraceStep("not paired", names, words, FIND_PAIRS)
        else:
            found = compare_claims(claim, other, settings)
            yield TraceStep("not paired", names, _name_agreement(found), COMPARE)
    if others := len(group.pairs) - len(own):
        yield TraceStep("other pairs", f"{others} without this claim", "", FIND_PAIRS)


def _name_agreement(found: Agreement) -> str:
    return f"{found.name.replace('_', ' ')}: {found.reason}"


def _explain_verdict(claim: Claim, group: Group) -> Iterator[TraceStep]:
    for story in group.ties.stories:
        yield TraceStep("story", story.name, story.id, "sources.stories.find_stories")
    parties = {
        each.resolved.party
        for each in group.claims
        if are_one_side(claim.resolved, each.resolved, group.ties)
    }
    if parties:
        where = "compare.independence.are_one_side"
        yield TraceStep("one side", ", ".join(sorted(parties)), "", where)
    is_judged = group.verdict.name.is_judgement
    nothing = ("none", "nobody asserts anything that can be read")
    name, reason = group.verdict[:2] if is_judged else nothing
    yield TraceStep("verdict", name, reason, JUDGE)
    rating = next(rating for each, rating in group.rated() if each.id == claim.id)
    yield TraceStep("rating", rating, "", RATE)


def _explain_findings(
    rule: AnyRule, claim: Claim, group: Group, report: Report
) -> Iterator[TraceStep]:
    """Yield what the rule found on a claim; if it found nothing, why, as far as that is known."""
    every = [each for each in (*report.findings, *report.suppressed) if each.rule is rule]
    found = [each for each in every if each.claim.id == claim.id]
    for finding in found:
        yield from _explain_one(finding, report.settings)
    if not found:
        yield _explain_nothing(rule, claim, group, report, every)


def _explain_one(finding: Finding, settings: Settings) -> Iterator[TraceStep]:
    rule = finding.rule
    yield TraceStep("finding", f"{rule.code} {rule.name}", finding.message, ASK)
    if entry := find_suppression(finding, settings):
        reason = entry.reason or "without a reason"
        yield TraceStep("suppressed", entry.selector, reason, SUPPRESSED)


def _explain_nothing(
    rule: AnyRule, claim: Claim, group: Group, report: Report, every: list[Finding]
) -> TraceStep:
    if not is_selected(rule, report.settings):
        return TraceStep(
            "no finding", "the rule was not asked", "--select or --ignore, or the config", SELECTED
        )
    for finding in every:
        if claim.id in {each.id for each in finding.related}:
            words = f"{finding.claim.id}: {finding.message}"
            return TraceStep("no finding", "it is reported on another claim", words, ASK)
    if not any(claim.id in {pair.first.id, pair.second.id} for pair in group.pairs):
        return TraceStep("no finding", "the rule found nothing", "no pair has this claim", ASK)
    return TraceStep("no finding", "the rule found nothing on this claim", "", ASK)
