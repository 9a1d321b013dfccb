"""A report as linked tables: sources, topics, claims, how they compare, and the findings.

Each table follows those that it refers to. Formats such as sqlite and data frames are made of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from verify.compare.estimates import Estimate, estimates_of
from verify.model.claims import Claim
from verify.model.figures import Clock, Unreadable
from verify.model.findings import FindingState, Report
from verify.model.groups import Group
from verify.model.rules import AnyRule
from verify.model.settings import Settings
from verify.output.cells import (
    dated_value_of,
    ends_of,
    event_of,
    has_inferred_event,
    topic_of,
    unit_of,
)
from verify.output.page import Cell, DataTable
from verify.output.table_columns import COLUMNS, KEYS
from verify.text.english import explain, most_used, names_of, on_one_line

Rows = Iterator[tuple[Cell, ...]]


def tables_of(
    groups: Sequence[Group],
    settings: Settings,
    findings: Sequence[FindingState] | None = None,
    rules: Sequence[AnyRule] = (),
) -> tuple[DataTable, ...]:
    """Return the tables of these topics; with `findings`, also those of rules and findings."""
    topics = {claim.id: number for number, group in enumerate(groups, 1) for claim in group.claims}
    rows: dict[str, Rows] = {
        "sources": _sources(groups),
        "topics": _topics(groups),
        "claims": _claims(groups, topics),
        "comparisons": _comparisons(groups),
        "estimates": _estimates(groups, settings),
    }
    if findings is not None:
        rows["rules"] = _rules(rules)
        rows["findings"] = _findings(findings, topics)
        rows["related_claims"] = _related(findings, topics)
    return tuple(
        DataTable(
            name,
            KEYS[name].about,
            KEYS[name].columns,
            COLUMNS[name],
            tuple(tuple(map(_plain, row)) for row in some),
        )
        for name, some in rows.items()
    )


def _plain(cell: Cell) -> Cell:
    """Return a word of a closed set, or a number with its digits, as plain text."""
    return str.__str__(cell) if isinstance(cell, str) else cell


def report_tables(report: Report) -> tuple[DataTable, ...]:
    """Return all tables of a report."""
    from verify.findings.states import with_states

    return tables_of(report.groups, report.settings, with_states(report.found), report.rules)


def _sources(groups: Sequence[Group]) -> Rows:
    claims = [claim for group in groups for claim in group.claims if claim.resolved.key]
    names = names_of(claims)
    by_key = {claim.resolved.key: claim.resolved for claim in claims}
    for key in sorted(names):
        found = by_key[key]
        name = found.source.name if found.source else names[key]
        kind = found.source.kind if found.source else found.kind
        party = found.source.party if found.source else found.party
        entry = found.source.id if found.source else None
        reason = None if found.source else found.reason or None
        yield key, name, entry, kind or None, party or None, reason


def _topics(groups: Sequence[Group]) -> Rows:
    for number, group in enumerate(groups, 1):
        place = most_used(claim.place for claim in group.claims if claim.place)
        event = event_of(group.claims)
        yield (
            number,
            topic_of(group),
            group.topic.label,
            place or None,
            event or None,
            has_inferred_event(group),
            group.verdict.name,
            group.verdict.reason or None,
            group.verdict.story or None,
            len(group.claims),
            len(group.by_source),
        )


def _claims(groups: Sequence[Group], topics: Mapping[str, int]) -> Rows:
    rated = list(chain.from_iterable(group.rated() for group in groups))
    for claim, rating in sorted(rated, key=lambda each: (each[0].location, each[0].id)):
        figure = claim.figure
        clock = claim.day.clock if claim.day else None
        yield (
            claim.id,
            f"{claim.display_name}: {dated_value_of(claim)}",
            topics[claim.id],
            claim.resolved.key or None,
            claim.source,
            claim.topic.label,
            claim.value,
            *ends_of(claim),
            unit_of(claim) or None,
            claim.readable.qualifier if claim.readable else None,
            figure.reason if isinstance(figure, Unreadable) else None,
            claim.kind,
            claim.kind_is_inferred,
            str(claim.day) if claim.day else None,
            claim.day.start if claim.day else None,
            claim.day.end if claim.day else None,
            _write_time(clock) if clock else None,
            str(claim.date) if claim.date else None,
            claim.place or None,
            claim.event or None,
            claim.stance,
            claim.status or None,
            *(text or None for text in (claim.via, claim.derived_from, claim.evidence)),
            *(text or None for text in (claim.quote, claim.url, claim.archived_url)),
            *(text or None for text in (claim.note, claim.suppress)),
            rating,
            claim.location.path,
            claim.location.line,
            _write_extra(claim) if claim.extra else None,
        )


def _write_time(clock: Clock) -> str:
    return f"{clock.name} {clock.zone.upper()}".strip()


def _write_extra(claim: Claim) -> str:
    from json import dumps

    return dumps(dict(claim.extra), ensure_ascii=False)


def _comparisons(groups: Sequence[Group]) -> Rows:
    for number, group in enumerate(groups, 1):
        for pair in group.pairs:
            yield number, pair.first.id, pair.second.id, pair.agreement.name, pair.agreement.reason


def _estimates(groups: Sequence[Group], settings: Settings) -> Rows:
    for number, group in enumerate(groups, 1):
        for found in estimates_of(group, settings):
            yield (
                number,
                found.kind,
                found.best.id if found.best else None,
                found.low,
                found.high,
                _unit(group, found),
                found.policy,
                found.reason,
            )


def _unit(group: Group, found: Estimate) -> str | None:
    units = (claim.readable.unit for claim in group.claims if claim.readable)
    return next(filter(None, units), None) if (found.low, found.high) != (None, None) else None


def _rules(rules: Sequence[AnyRule]) -> Rows:
    for rule in rules:
        yield rule.code, rule.name, rule.severity, explain(rule).split("\n")[0]


def _findings(findings: Sequence[FindingState], topics: Mapping[str, int]) -> Rows:
    for number, stated in enumerate(findings, 1):
        finding = stated.finding
        claim = finding.subject
        yield (
            number,
            finding.rule.severity,
            finding.rule.code,
            on_one_line(finding.message),
            claim.id if claim.id in topics else None,
            topics.get(claim.id),
            finding.topic or None,
            claim.place or None,
            claim.event_name or None,
            claim.source or None,
            claim.value or None,
            *ends_of(claim),
            unit_of(claim) or None,
            str(claim.day) if claim.day else None,
            finding.location.path,
            finding.location.line,
            stated.state,
            stated.reason or None,
            stated.fingerprint,
        )


def _related(findings: Sequence[FindingState], topics: Mapping[str, int]) -> Rows:
    for number, stated in enumerate(findings, 1):
        ids = dict.fromkeys(claim.id for claim in stated.finding.related)
        yield from ((number, each) for each in ids if each in topics)
