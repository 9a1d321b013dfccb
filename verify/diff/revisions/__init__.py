"""Ledgers as they were at a git revision, beside ledgers as they are."""

from verify.diff.revisions.sides import Sides, read_sides

__all__ = ["Sides", "read_sides"]
