"""Make the table of roles, from sources/roles.toml: which roles are opposed over which figures."""

from collections.abc import Iterator

from verify.lexicons.compile.documents import Document, listed, lists, text, texts
from verify.lexicons.compile.writing import Section
from verify.text.folding import fold_name


def make_roles(document: Document) -> dict[str, Section]:
    """Return the table that `verify.sources.roles` reads."""
    return {
        "words": {
            fold_name(phrase): role
            for role, phrases in lists(document, "roles").items()
            for phrase in phrases
        },
        "opposed": list(_opposed(document)),
    }


def _opposed(document: Document) -> Iterator[list[str]]:
    """Yield both roles, the one that gains, what it is about, and three lists of ids."""
    for entry in listed(document, "opposed"):
        first, second = sorted(texts(entry, "roles"))
        ids = ("|".join(sorted(texts(entry, key))) for key in ("things", "outcomes", "concepts"))
        yield [first, second, text(entry, "more"), text(entry, "about"), *ids]
