"""Make the table of parts that make up a whole, from sums.toml."""

from verify.lexicons.compile.documents import Document, listed, text, texts
from verify.lexicons.compile.writing import Section


def make_sums(document: Document) -> dict[str, Section]:
    """Return the table of `verify.topics.sums`: whole, parts, completeness, class and words."""
    return {
        "sums": [
            (
                "|".join(texts(entry, "whole")),
                "|".join(texts(entry, "parts")),
                "yes" if entry.get("is_complete") else "",
                text(entry, "class"),
                "|".join(texts(entry, "words")),
            )
            for entry in listed(document, "sum")
        ]
    }
