"""The subject of a figure of copy: what it counts or measures, and its label in a ledger."""

from verify.article.subjects.subject import read_subjects

__all__ = ["read_subjects"]
