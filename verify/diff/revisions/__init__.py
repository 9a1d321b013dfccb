"""Ledgers as they were at a git revision, beside ledgers as they are."""

from verify.diff.revisions.sides import DiffSides, read_sides

__all__ = ["DiffSides", "read_sides"]
