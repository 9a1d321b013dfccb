"""Make the table of parts that make up a whole, from sums.toml."""

from verify.lexicons.compile.documents import Document, lists
from verify.lexicons.compile.writing import Section


def make_sums(document: Document) -> dict[str, Section]:
    """Return the table that `verify.topics.sums` reads: the parts of each whole, by facet."""
    return {facet: lists(document, facet) for facet in ("outcome", "thing")}
