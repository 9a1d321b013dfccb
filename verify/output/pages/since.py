"""The changes since a revision, in the few words that a report has beside a claim or a topic."""

from collections.abc import Iterable

from verify.diff import Change, ChangeKind
from verify.output.head import ChangeNote
from verify.text.english import dated, says

# Changes of a topic, not of one claim.
OF_TOPICS = frozenset(
    (
        *(ChangeKind.IN_CONFLICT, ChangeKind.OUT_OF_CONFLICT),
        *(ChangeKind.CORROBORATED, ChangeKind.VERDICT),
    )
)


def note_changes(changes: Iterable[Change]) -> tuple[ChangeNote, ...]:
    """Return the changes in words, in their order."""
    return tuple(
        ChangeNote(
            change.kind.value,
            change.topic,
            change.place,
            change.event,
            change.after[0].id if change.after else "",
            _words(change),
            change.kind in OF_TOPICS,
        )
        for change in changes
    )


def _words(change: Change) -> str:
    match change.kind:
        case ChangeKind.NEW:
            rise = f": {change.move.text} since {dated(change.since)}" if change.since else ""
            return f"new{rise}" if change.move.text else "new"
        case ChangeKind.REVISED:
            return f"revised, was {dated(change.before[0])}"
        case ChangeKind.WITHDRAWN:
            return "withdrawn" if change.after else f"withdrawn: {says(change.before[0])}"
        case ChangeKind.CHANGED:
            return f"changed: {', '.join(cell.column for cell in change.cells)}"
        case ChangeKind.IN_CONFLICT:
            return f"newly in conflict: {', but '.join(map(says, change.claims))}"
        case ChangeKind.OUT_OF_CONFLICT:
            return f"no longer in conflict: {change.reason}"
        case ChangeKind.CORROBORATED | ChangeKind.VERDICT:
            [verdict] = change.cells
            return f"{verdict.before or 'no verdict'} became {verdict.after or 'no verdict'}"
