"""Claims, groups and findings as JSON documents. Their schemas are in verify/schema/."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from verify.compare.estimates import Estimate, estimates_of
from verify.model.claims import Claim
from verify.model.figures import Figure, Unreadable
from verify.model.findings import Findings, FindingState, Report, State, Unread
from verify.model.groups import Group, NearTopic, VerdictName
from verify.model.settings import Settings, Severity
from verify.output.cells import ends_of, event_of, has_inferred_event, unit_of

VERSION = 1


def report_document(report: Report, states: Sequence[FindingState]) -> dict[str, object]:
    """Return a whole report, as `check` prints it in JSON."""
    return {
        "version": VERSION,
        "claims": [claim_document(claim, rating) for claim, rating in _rated(report)],
        "groups": [group_document(group, report.settings) for group in report.groups],
        **set_aside_documents(states),
        "unread": unread_documents(report.unread),
        "summary": summary_document(report),
    }


def _rated(report: Report) -> list[tuple[Claim, str]]:
    rated = [pair for group in report.groups for pair in group.rated()]
    return sorted(rated, key=lambda pair: (pair[0].location, pair[0].id))


def ledger_document(match: Claim) -> dict[str, object]:
    """Return the claim of the ledger that a number or a statement of the copy is on."""
    return {
        "id": match.id,
        "source": match.source,
        "value": match.value,
        "as_of": str(match.day) if match.day else None,
        "path": match.location.path,
        "line": match.location.line,
    }


def claim_document(claim: Claim, rating: str) -> dict[str, object]:
    """Return one claim: every cell as written, and how it was read."""
    source = claim.resolved.source
    return {
        "id": claim.id,
        "source": claim.source,
        "source_id": source.id if source else None,
        "party": claim.resolved.party or None,
        "claim": claim.topic.label,
        "place": claim.place,
        "event": claim.event,
        "value": claim.value,
        "unit": claim.unit,
        "figure": figure_document(claim.figure),
        "kind": claim.kind,
        "kind_is_inferred": claim.kind_is_inferred,
        "date": str(claim.date) if claim.date else None,
        "as_of": str(claim.day) if claim.day else None,
        "stance": claim.stance,
        "via": claim.via,
        "derived_from": claim.derived_from,
        "evidence": claim.evidence,
        "quote": claim.quote,
        "url": claim.url,
        "archived_url": claim.archived_url,
        "status": claim.status,
        "note": claim.note,
        "suppress": claim.suppress,
        "extra": dict(claim.extra),
        "rating": rating,
        "path": claim.location.path,
        "line": claim.location.line,
    }


def figure_document(figure: Figure | Unreadable | None) -> dict[str, object] | None:
    """Return the reading of a value. `high` is null if the figure has no upper end: "over 100"."""
    if figure is None:
        return None
    if isinstance(figure, Unreadable):
        return {"unreadable": figure.reason}
    return {
        "low": number(figure.low),
        "high": number(figure.high),
        "stated_low": number(figure.stated_low),
        "stated_high": number(figure.stated_high),
        "qualifier": figure.qualifier,
        "hedge": figure.hedge,
        "unit": figure.unit,
    }


def figure_parts(claim: Claim) -> dict[str, object]:
    """Return the value as said, its ends, its unit and its day, as CSV has them in columns."""
    low, high = (None if end is None else number(end) for end in ends_of(claim))
    return {
        "value": claim.value,
        "low": low,
        "high": high,
        "unit": unit_of(claim) or None,
        "as_of": str(claim.day) if claim.day else None,
    }


def number(value: Decimal) -> int | float | None:
    """Return a number for JSON, or null if infinite. It is exact: no figure has over 15 digits."""
    if value.is_infinite():
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def group_document(group: Group, settings: Settings) -> dict[str, object]:
    """Return one topic with its verdict. Claims are given as ids."""
    return {
        "topic": group.topic.label,
        "place": list(group.topic.place),
        "event": event_of(group.claims),
        "event_is_inferred": has_inferred_event(group),
        "verdict": verdict_document(group.verdict.name),
        "reason": group.verdict.reason,
        "story": group.verdict.story or None,
        "claims": [claim.id for claim in group.claims],
        "pairs": [
            {
                "first": pair.first.id,
                "second": pair.second.id,
                "agreement": pair.agreement.name,
                "reason": pair.agreement.reason,
            }
            for pair in group.pairs
        ],
        "estimates": [estimate_document(each) for each in estimates_of(group, settings)],
        "not_compared": [_near_document(near) for near in group.near],
    }


def verdict_document(name: VerdictName) -> str | None:
    """Return the name of a verdict, or null if no source asserts anything that can be read."""
    return name if name.is_judgement else None


def estimate_document(found: Estimate) -> dict[str, object]:
    """Return the best, the low and the high figure of one kind, by the policy of the desk."""
    return {
        "kind": found.kind,
        "best": found.best.id if found.best else None,
        "low": None if found.low is None else number(found.low),
        "high": None if found.high is None else number(found.high),
        "policy": found.policy,
        "reason": found.reason,
    }


def _near_document(near: NearTopic) -> dict[str, object]:
    return {"topic": near.topic.label, "relation": near.relation, "reason": near.reason}


def finding_documents(states: Iterable[FindingState], state: State) -> list[dict[str, object]]:
    """Return the findings in one state, such as the suppressed ones."""
    return [finding_document(stated) for stated in states if stated.state is state]


def finding_document(stated: FindingState) -> dict[str, object]:
    """Return one finding. Only a suppressed one has a `reason`."""
    finding, subject = stated.finding, stated.finding.subject
    document: dict[str, object] = {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.rule.severity,
        "message": finding.message,
        "topic": finding.topic,
        "place": subject.place,
        "event": subject.event_name,
        "claim": finding.claim.id,
        "source": subject.source,
        **figure_parts(subject),
        "related": [claim.id for claim in finding.related],
        "path": finding.location.path,
        "line": finding.location.line,
        "column": finding.location.column or 1,
        "fingerprint": stated.fingerprint,
    }
    return {**document, "reason": stated.reason} if stated.state is State.SUPPRESSED else document


def set_aside_documents(states: Sequence[FindingState]) -> dict[str, object]:
    """Return the open, the suppressed and the baselined findings, each under its JSON key."""
    return {
        "findings": finding_documents(states, State.OPEN),
        "suppressed": finding_documents(states, State.SUPPRESSED),
        "baselined": finding_documents(states, State.BASELINED),
    }


def unread_documents(unread: Iterable[Unread]) -> list[dict[str, object]]:
    """Return the files that could not be read, and why."""
    return [
        {"path": each.location.path, "line": each.location.line, "message": each.reason}
        for each in unread
    ]


def counts_document(found: Findings) -> dict[str, object]:
    """Return how many open findings each severity has, and how many findings are hidden."""
    severities = [finding.rule.severity for finding in found.open]
    return {
        "findings": {severity.value: severities.count(severity) for severity in Severity},
        "suppressed": len(found.suppressed),
        "baselined": len(found.baselined),
    }


def summary_document(report: Report) -> dict[str, object]:
    """Return the counts that `check` prints below its findings."""
    return {
        "claims": sum(len(group.claims) for group in report.groups),
        "topics": len(report.groups),
        **counts_document(report.found),
    }
