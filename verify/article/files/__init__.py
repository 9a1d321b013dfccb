"""Read copy (text, Markdown, HTML, DOCX) so that every figure keeps its place in the file."""

from verify.article.files.comments import Comment
from verify.article.files.reader import FORMATS, Copy, copy_of, read_copy, read_pdf_copy

__all__ = ["FORMATS", "Comment", "Copy", "copy_of", "read_copy", "read_pdf_copy"]
