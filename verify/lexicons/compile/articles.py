"""Make the table of the article before names, from articles.toml and the stories."""

from verify.lexicons.compile.documents import Document, table, texts
from verify.lexicons.compile.writing import Section

KINDS = ("bodies", "posts", "people", "named", "papers", "yu")


def make_articles(document: Document) -> dict[str, Section]:
    """Return the table of `verify.sources.articles`: which nouns and names take one."""
    nouns, names = table(document, "nouns"), table(document, "articles")
    return {
        **{kind: sorted(set(texts(nouns, kind))) for kind in KINDS},
        "names": sorted({*texts(names, "the"), *texts(names, "countries")}),
        "small": sorted(set(texts(table(document, "small"), "words"))),
    }
