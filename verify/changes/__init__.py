"""What changed between two reports: claims, and what the claims on a topic amount to."""

from verify.changes.cells import Cell
from verify.changes.finding import Change, ChangeKind, find_changes

__all__ = ["Cell", "Change", "ChangeKind", "find_changes"]
