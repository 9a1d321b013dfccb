"""Makes the table of the words of noun phrases from phrases.toml."""

from verify.lexicons.compile.documents import Document, lists, table, texts
from verify.lexicons.compile.writing import Section

PAIRED = ("pasts", "verbs", "nouns")  # a word, and the word that it means
LISTED = ("generic", "people", "deeds", "fates", "changes", "speech", "sites")


def make_phrases(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.subjects` reads; raise ValueError for two kinds."""
    outcomes = lists(document, "outcome").items()
    return {
        "kinds": _kinds(document),
        "outcomes": {facet: name for name, facets in outcomes for facet in facets},
        **{name: _pairs(document, name) for name in PAIRED},
        **{name: sorted(texts(table(document, name), "words")) for name in LISTED},
    }


def _kinds(document: Document) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind, words in lists(document, "words").items():
        for word in words:
            if word in kinds:
                raise ValueError(f'"{word}" is both {kinds[word]} and {kind}')
            kinds[word] = kind
    return kinds


def _pairs(document: Document, name: str) -> dict[str, str]:
    return dict(pair.split(" ", 1) for pair in texts(table(document, name), "words"))
