"""Make the table of synonyms, from synonyms.toml."""

from verify.lexicons.compile.documents import Document, lists, texts
from verify.lexicons.compile.writing import Section
from verify.text.stems import cut_ending


def make_synonyms(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.against_text` reads.

    It has the words without a meaning of their own, and the group of each other word.
    """
    groups: dict[str, str] = {}
    for name, words in lists(document, "groups").items():
        for word in (name, *words):
            groups.setdefault(word, name)
            groups.setdefault(cut_ending(word), name)
    return {"silent": sorted(set(texts(document, "silent"))), "groups": groups}
