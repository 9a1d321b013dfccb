"""Makes the table of words that say one thing from synonyms.toml."""

from verify.lexicons.compile.documents import Document, texts
from verify.lexicons.compile.writing import Section
from verify.lexicons.keys.stems import cut_ending


def make_synonyms(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.texts` reads: silent words, and the group of a word."""
    groups: dict[str, str] = {}
    for line in str(document["groups"]).splitlines():
        words = texts({"words": line}, "words")
        for word in words:
            groups.setdefault(word, words[0])
            groups.setdefault(cut_ending(word), words[0])
    return {"silent": sorted(set(texts(document, "silent", None))), "groups": groups}
