"""Copy: the figures of an article with their speakers, and the claims that confirm them."""

from verify.article.against_text import compare_texts
from verify.article.statements.extraction import extract

__all__ = ["compare_texts", "extract"]
