"""What the page shows, as one JSON document. Each text has only characters that a person sees."""

from collections.abc import Iterator, Mapping, Sequence

from verify.cli.review_page.actions import MENDABLE, name_pair, name_row, why_not_suppressed
from verify.cli.review_page.drafts import (
    QuotedFigure,
    draft_rows,
    find_in_quote,
    find_sentences,
    is_draft,
    is_reviewed,
)
from verify.cli.review_page.session import Session, View
from verify.ledger.formats import explain_fixed
from verify.model.claims import Claim, Location, Row
from verify.model.figures import Kind
from verify.model.findings import FindingState
from verify.model.sources import SourceKind
from verify.output.pages.sources import find_unknown
from verify.output.pages.topics import side_of
from verify.output.summaries import summary
from verify.sources import default, suggest
from verify.sources.stories import known_stories
from verify.text.english import dated
from verify.text.screen import visible

MOST_SHOWN = 300  # of one list: a person works on the first ones, and the others follow
MOST_SOURCES = 60  # each is looked for among all names of the registry
MOST_CLAIMS = 4  # of a source
READING = (
    "V001",
    "V002",
    "V005",
    "V01",
    "V02",
    "V217",
    "V218",
    "V219",
    "V220",
)  # findings that a look at the sentence settles
Shown = dict[str, object]


def show(session: Session, report: str) -> Shown:
    """Return all that the page shows of a session; `report` is the address of the report."""
    view = session.view
    drafts = [row for row in view.rows if is_draft(row)]
    unknown = find_unknown(view.report)
    return {
        "version": session.version,
        "problem": visible(session.problem),
        "unread": list(map(visible, view.unread)),
        "ledgers": [_ledger(path) for path in view.inputs.ledgers],
        "summary": visible(summary(view.report)) if view.rows else "no claims yet",
        "copies": list(_copies(view)),
        "drafts": list(_drafts(drafts[:MOST_SHOWN], view)),
        "pairs": [_pair(view, at) for at in range(min(MOST_SHOWN, len(view.pairs)))],
        "sources": [_source(each, session) for each in unknown[:MOST_SOURCES]],
        "findings": [_finding(each, view) for each in view.states[:MOST_SHOWN]],
        "counts": {
            "drafts": len(drafts),
            "pairs": len(view.pairs),
            "sources": len(unknown),
            "findings": len(view.states),
            "reviewed": sum(map(is_reviewed, view.rows)),
        },
        "kinds": [str(kind) for kind in SourceKind if kind is not SourceKind.PLACEHOLDER],
        "figure_kinds": [str(kind) for kind in Kind],
        "parties": _parties(view),
        "last": _last(session),
        "undoable": len(session.done),
        "report": report,
    }


def _ledger(path: str) -> Shown:
    return {"name": visible(path), "fixed": explain_fixed(path)}


def _last(session: Session) -> Shown | None:
    last = session.last
    return last and {"what": visible(last.what), "path": visible(last.path), "lines": last.lines}


def _copies(view: View) -> Iterator[Shown]:
    known = {row.cells.get("id", "") for row in view.rows}
    for each in view.drafted:
        rows = list(draft_rows(each))
        left = sum(row.id not in known for row in rows)
        # A dropped figure has no row either: after the first draft nobody is asked for it again.
        is_new = left == len(rows)
        yield {"name": visible(each.copy.path), "left": left, "is_new": is_new}


def _drafts(rows: Sequence[Row], view: View) -> Iterator[Shown]:
    sentences = find_sentences(view.drafted)
    faults: dict[Location, list[str]] = {}
    for each in view.states:
        if each.finding.rule.code.startswith(READING):
            place = each.finding.claim.location
            faults.setdefault(place, []).append(visible(each.finding.message))
    for row in rows:
        sentence = sentences.get(row.cells.get("id", "")) or find_in_quote(row)
        yield {
            "key": name_row(row),
            "where": visible(str(row.location)),
            "origin": visible(_origin(row)),
            "cells": {name: row.cells.get(name, "") for name in MENDABLE},
            "shown": {name: visible(row.cells.get(name, "")) for name in MENDABLE},
            "sentence": _sentence(sentence),
            "faults": faults.get(row.location, []),
        }


def _origin(row: Row) -> str:
    extra = row.extra
    return ":".join(filter(None, (extra.get("file", ""), extra.get("line", ""))))


def _sentence(sentence: QuotedFigure) -> Mapping[str, str]:
    return {
        name: visible(" ".join(f"|{text}|".split()))[1:-1]
        for name, text in sentence._asdict().items()
    }


def _pair(view: View, at: int) -> Shown:
    pair = view.pairs[at]
    sides = [list(map(visible, side_of(group).lines())) for group in (pair.first, pair.second)]
    return {
        "key": name_pair(pair),
        "differs": visible(pair.differs),
        "sides": [{"name": name, "claims": claims} for name, *claims in sides],
        "join": [f"“{visible(one)}” will mean “{visible(other)}”" for one, other in pair.joins],
    }


def _source(claims: Sequence[Claim], session: Session) -> Shown:
    first = claims[0]
    if first.source not in session.near:
        registry = session.view.settings.registry or default()
        near = suggest(first.source, registry)
        session.near[first.source] = [visible(each.name) for each in near]
    return {
        "key": first.resolved.key,
        "name": visible(first.source),
        "kind": str(first.resolved.kind or ""),
        "party": first.resolved.party,
        "near": session.near[first.source],
        "claims": [_claim(each) for each in claims[:MOST_CLAIMS]],
        "more": max(0, len(claims) - MOST_CLAIMS),
    }


def _claim(claim: Claim) -> str:
    return visible(f"{claim.topic.label}: {dated(claim)}")


def _parties(view: View) -> Sequence[str]:
    stories = known_stories(view.settings.stories, view.settings.own_story)
    return sorted({party for story in stories for party in story.parties})


def _finding(state: FindingState, view: View) -> Shown:
    finding = state.finding
    rule = finding.rule
    return {
        "key": state.fingerprint,
        "severity": str(rule.severity),
        "code": rule.code,
        "rule": rule.name,
        "about": visible(finding.about),
        "where": visible(str(finding.location)),
        "message": visible(finding.message),
        "fixed": why_not_suppressed(view, finding),
    }
