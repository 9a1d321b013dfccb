"""The changes between two reports: claims, conflicts and verdicts."""

from verify.diff.changes import Change, ChangeKind, find_changes
from verify.diff.rows import ChangedCell

__all__ = ["Change", "ChangeKind", "ChangedCell", "find_changes"]
