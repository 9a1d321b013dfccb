"""Make the table of parts that make up a whole, from sums.toml."""

from verify.lexicons.compile.documents import Document, listed, lists, table, text, texts
from verify.lexicons.compile.writing import Section


def make_sums(document: Document) -> dict[str, Section]:
    """Return the table of `verify.topics.sums`: whole, parts, completeness, class and words.

    And of `verify.topics.divisions`: the parts of places.
    """
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
        ],
        "divisions": lists(table(document, "divisions"), "of"),
        "division words": sorted(texts(table(document, "divisions"), "words")),
        "complete divisions": sorted(texts(table(document, "divisions"), "complete")),
    }
