"""Make the table of words for a number that nobody counted, from vague.toml."""

from verify.lexicons.compile.documents import Document, lists, table, texts
from verify.lexicons.compile.writing import Section


def make_vague(document: Document) -> dict[str, Section]:
    """Return the table of `verify.values.numbers.vague`, and of the numbers of copy."""
    copy = table(document, "copy")
    return {
        "plurals": {word: str(least) for word, least in table(document, "plurals").items()},
        "counts": lists(document, "counts"),
        "joined": sorted(texts(table(document, "digits"), "joined")),
        "always": sorted(texts(copy, "always")),
        "parts": sorted(texts(copy, "parts")),
        "rests": sorted(texts(copy, "rests")),
        "after scores": sorted(texts(copy, "after_scores")),
    }
