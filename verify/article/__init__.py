"""Copy: the figures of an article with their speakers, and whether claims bear them out."""

from verify.article.extraction import extract
from verify.article.texts import compare_texts

__all__ = ["compare_texts", "extract"]
