"""Make the table of what one number cannot count at once, from contrasts.toml."""

from verify.lexicons.compile.documents import Document, listed, table, texts
from verify.lexicons.compile.writing import Section


def make_contrasts(document: Document) -> dict[str, Section]:
    """Return the table of `verify.topics.contrasts`: the sides of each contrast, the unions."""
    return {
        "contrasts": [
            ("|".join(texts(entry, "one")), "|".join(texts(entry, "other")))
            for entry in listed(document, "contrast")
        ],
        "unions": sorted(texts(table(document, "unions"), "parties")),
    }
