"""The offices that every country may have, from offices.toml."""

from collections.abc import Iterator, Mapping

from verify.lexicons.compile.documents import Document, lists, tables, text, texts
from verify.text.folding import fold_name

KEYS = frozenset(
    ("words", "name", "kind", "forms", "subjects", "local", "neutral", "several", "like", "vague")
)


def read_offices(document: Document) -> dict[str, list[str]]:
    """Return the ways to write each office without its country: "health ministry"."""
    forms = lists(document, "forms")
    return {
        office: [text(entry, "name"), *texts(entry, "words"), *_formed(entry, forms)]
        for office, entry in tables(document, "offices")
    }


def _formed(entry: Document, forms: Mapping[str, list[str]]) -> Iterator[str]:
    for subject in texts(entry, "subjects"):
        for form in texts(entry, "forms"):
            yield from (each.replace("{}", subject) for each in forms[form])


def office_words(document: Document) -> frozenset[str]:
    """Return all ways to write an office, folded."""
    return frozenset(fold_name(word) for words in read_offices(document).values() for word in words)


def office_rows(document: Document) -> dict[str, list[str]]:
    """Return the name of each office, the kind of its sources, and whether a place has it too."""
    return {
        office: [
            text(entry, "name") or office,
            text(entry, "kind") or "government",
            text(entry, "local"),
            "neutral" if entry.get("neutral") else "",
        ]
        for office, entry in tables(document, "offices")
    }


def held_by(document: Document) -> dict[str, dict[str, str]]:
    """Return, for each office, the sources with an id of their own that hold it, by country."""
    return {
        office: {country: str(id_) for country, id_ in entry.items() if country not in KEYS}
        for office, entry in tables(document, "offices")
    }
