"""The page of `diff`: one row for each change, by how much a figure changed, and a summary."""

from collections.abc import Iterator, Sequence

from verify.diff import Change, ChangedCell, ChangeKind, find_changes
from verify.model.claims import ClaimStatus
from verify.model.figures import Kind
from verify.model.findings import Report
from verify.output.cells import FIGURE_COLUMNS, figure_cells, said_of, where_in
from verify.output.page import Grid, Page, without_empty
from verify.output.pages.check import quote_names
from verify.text.english import NO_SOURCE, dated, listing, on_one_line, plural, says, shorten

LINE_COLUMNS = (
    *("change", "topic", "place", "event", "source"),
    *("before", "after", "by", "note", "where"),
)
# For data: the parts of the figure after the change, and of the one before.
DIFF_COLUMNS = (
    *LINE_COLUMNS,
    *FIGURE_COLUMNS,
    *(f"{name}_before" for name in FIGURE_COLUMNS),
)
VERDICT_CHANGES = frozenset((ChangeKind.VERDICT, ChangeKind.CORROBORATED))
CLAIM_CHANGES = (ChangeKind.NEW, ChangeKind.REVISED, ChangeKind.WITHDRAWN, ChangeKind.CHANGED)
TOPIC_CHANGES = (ChangeKind.IN_CONFLICT, ChangeKind.OUT_OF_CONFLICT, ChangeKind.CORROBORATED)
# If the figure changed, changes in these columns are only named: "other words in quote and note".
PROSE_COLUMNS = frozenset(("quote", "evidence", "note", "url", "archived_url", "suppress"))
DAY_COLUMNS = frozenset(("as_of", "date"))
Row = tuple[str, ...]


def diff_page(
    old: Report, new: Report, files: Sequence[str] = (), notes: Sequence[str] = ()
) -> Page:
    """Return a page with the changes from one report to another.

    `files` are the files of the new report, for the line "next: …". `notes` say which input counts
    as empty.
    """
    changes = find_changes(old, new)
    return Page(
        columns=DIFF_COLUMNS,
        rows=tuple((*_row(change), *_figures(change)) for change in changes),
        document=lambda: _document(old, new, changes, notes),
        records=lambda: _records(old, new, changes),
        lines=tuple(map(_line, changes)),
        footer=tuple(notes),
        summary=tuple(_summary(changes, files)),
        screens=(_grid(changes), _stack(changes)),
    )


def _row(change: Change) -> Row:
    before, after = ("; ".join(map(said_of, claims)) for claims in (change.before, change.after))
    if change.kind in VERDICT_CHANGES:
        before, after = _verdicts(change)
    return (
        change.kind,
        _name(change),
        change.place,
        change.event,
        "; ".join(claim.source or NO_SOURCE for claim in change.claims),
        before,
        after,
        change.move.text,
        "; ".join(filter(None, (_since(change), *_notes(change)))),
        ", ".join(str(claim.location) for claim in change.claims),
    )


def _figures(change: Change) -> Row:
    """Return the parts of the figures after and before a change of one claim."""
    one, other = (
        claims[0] if len(claims) == 1 else None for claims in (change.after, change.before)
    )
    return (*figure_cells(one), *figure_cells(other))


def _grid(changes: Sequence[Change]) -> Grid:
    """Return the table for a screen, without empty columns."""
    return without_empty(
        LINE_COLUMNS, [tuple(map(on_one_line, _row(change))) for change in changes]
    )


def _stack(changes: Sequence[Change]) -> Grid:
    """Return the table for a narrow screen: one sentence instead of most columns."""
    rows = tuple(
        (
            change.kind,
            on_one_line(_topic(change)),
            "\n".join(on_one_line(text) for text in (_message(change), _where(change)) if text),
        )
        for change in changes
    )
    return ("change", "topic", "what and where"), rows


def _line(change: Change) -> str:
    about = _topic(change._replace(topic=shorten(change.topic)))
    parts = (_where(change), change.kind, about, _message(change))
    return ": ".join(filter(None, parts))


def _name(change: Change) -> str:
    """Return the topic, with the kind unless that is a level, as in `compare`."""
    claim = next(iter(change.claims), None)
    if not claim or claim.figure is None or claim.kind is Kind.LEVEL:
        return change.topic
    return f"{change.topic} ({claim.kind})".strip()


def _topic(change: Change) -> str:
    return f"{_name(change)}{where_in(change.place, change.event)}".strip()


def _where(change: Change) -> str:
    return str(change.claims[0].location) if change.claims else ""


def _message(change: Change) -> str:
    """Return a change as a sentence: who says what, by how much it changed, and other changes."""
    notes = (f"{change.move.text} {_since(change)}".strip(), *_notes(change))
    return ": ".join(filter(None, (_sentence(change), "; ".join(filter(None, notes)))))


def _sentence(change: Change) -> str:
    match change.kind:
        case ChangeKind.VERDICT | ChangeKind.CORROBORATED:
            return " became ".join(_verdicts(change))
        case ChangeKind.IN_CONFLICT:
            return ", but ".join(map(says, change.claims))
        case ChangeKind.OUT_OF_CONFLICT:
            said = (f"{claim.display_name} said {dated(claim)}" for claim in change.claims)
            return " and ".join(said)
        case ChangeKind.NEW | ChangeKind.REVISED | ChangeKind.WITHDRAWN | ChangeKind.CHANGED:
            first = change.claims[0]
            was = dated(change.before[0]) if change.before and change.after else ""
            return f"{says(first)}, was {was}" if was not in {"", dated(first)} else says(first)


def _verdicts(change: Change) -> tuple[str, str]:
    [verdict] = change.cells
    return verdict.before or "no verdict", verdict.after or "no verdict"


def _since(change: Change) -> str:
    """Return the earlier figure that a new figure follows: "since 51,900 (2022-09-09)"."""
    if not change.since:
        return ""
    if change.move.text:
        return f"since {dated(change.since)}"
    is_same = change.move.low is not None and not change.move.notes
    return f"{'the same as' if is_same else 'after'} {dated(change.since)}"


def _notes(change: Change) -> Iterator[str]:
    """Yield the other changes: of the hedge and of other columns, and the reason."""
    yield from change.move.notes
    yield change.reason
    if change.kind in VERDICT_CHANGES:
        return
    cells = [cell for cell in change.cells if not _is_shown(cell, change)]
    prose = [cell for cell in cells if cell.column in PROSE_COLUMNS and change.move.text]
    yield from (_cell(cell) for cell in cells if cell not in prose)
    if prose:
        yield f"other words in {listing(cell.column for cell in prose)}"


def _is_shown(cell: ChangedCell, change: Change) -> bool:
    """Does the row show this change already, as a figure or a day before and after?"""
    if cell.column in DAY_COLUMNS:
        return any(str(claim.day) != str(change.after[0].day) for claim in change.before)
    return cell.column == "value" or (
        cell.column == "status" and ClaimStatus.RETRACTED in {cell.before, cell.after}
    )


def _cell(cell: ChangedCell) -> str:
    if cell.before and cell.after:
        return f'{cell.column} "{cell.before}" became "{cell.after}"'
    if cell.after:
        return f'{cell.column} "{cell.after}" added'
    return f'{cell.column} "{cell.before}" removed'


def _summary(changes: Sequence[Change], files: Sequence[str]) -> Iterator[str]:
    """Yield the number of changes of each kind, and the command to run next."""
    kinds = [change.kind for change in changes]
    others = kinds.count(ChangeKind.VERDICT)
    claims = [f"{kinds.count(kind):,} {kind}" for kind in CLAIM_CHANGES if kind in kinds]
    topics = [f"{kinds.count(kind):,} {kind}" for kind in TOPIC_CHANGES if kind in kinds]
    topics += [plural(others, "other verdict")] if others else []
    yield "; ".join(filter(None, (", ".join(claims), ", ".join(topics)))) or "nothing changed"
    if not files or not changes:
        return
    names = quote_names(files)
    if ChangeKind.IN_CONFLICT in kinds:
        yield f"next: verify compare {names} --only conflicts shows conflicting claims side by side"
    else:
        yield f"next: verify check {names} lists what is now unverified or in conflict"


def _document(
    old: Report, new: Report, changes: Sequence[Change], notes: Sequence[str]
) -> dict[str, object]:
    from verify.output.documents import VERSION

    kinds = [change.kind for change in changes]
    return {
        "version": VERSION,
        "changes": list(_records(old, new, changes)),
        "notes": list(notes),
        "summary": {kind.value: kinds.count(kind) for kind in ChangeKind},
    }


def _records(old: Report, new: Report, changes: Sequence[Change]) -> Iterator[dict[str, object]]:
    """Yield each change with its claims before and after."""
    from verify.output.documents import claim_document, number

    then, now = _ratings(old), _ratings(new)
    for change in changes:
        low, high = (
            None if end is None else number(end) for end in (change.move.low, change.move.high)
        )
        yield {
            "change": change.kind,
            "topic": change.topic,
            "place": change.place,
            "event": change.event,
            "message": _message(change),
            "before": [claim_document(claim, then[claim.id]) for claim in change.before],
            "after": [claim_document(claim, now[claim.id]) for claim in change.after],
            "since": claim_document(change.since, now[change.since.id]) if change.since else None,
            "by": {"text": change.move.text, "low": low, "high": high},
            "columns": [cell._asdict() for cell in change.cells],
        }


def _ratings(report: Report) -> dict[str, str]:
    return {claim.id: rating for group in report.groups for claim, rating in group.rated()}
