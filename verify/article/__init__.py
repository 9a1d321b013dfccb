"""Copy: the figures of an article with their speakers, and whether claims bear them out."""

from verify.article.against_text import compare_texts
from verify.article.statements.extraction import extract

__all__ = ["compare_texts", "extract"]
