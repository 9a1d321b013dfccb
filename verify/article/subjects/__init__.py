"""What a figure of copy counts or measures, and the label that a ledger would have for it."""

from verify.article.subjects.subject import read_subjects

__all__ = ["read_subjects"]
