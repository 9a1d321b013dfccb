"""What changed between two reports: claims, and what the claims on a topic amount to."""

from verify.diff.changes import Change, ChangeKind, find_changes
from verify.diff.rows import ChangedCell

__all__ = ["Change", "ChangeKind", "ChangedCell", "find_changes"]
