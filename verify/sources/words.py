"""The words of a name, folded: case, accents, possessives, articles and full stops do not count."""

import re
from collections.abc import Iterator

ARTICLES = frozenset(("the", "a", "an"))
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def fold(text: str) -> str:
    """Return a name as names are compared: its folded words with single spaces."""
    return " ".join(word for word, _ in split_words(text))


def split_words(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each word folded, and whether it is written with a capital."""
    for written in WORD.findall(text.replace(".", "").replace("’", "'")):
        word = written.casefold()
        if not word.isascii():
            word = _strip_accents(word)
        word = word.removesuffix("'s").replace("'", "").replace("defense", "defence")
        if word not in ARTICLES:
            yield word, written[0].isupper()


def _strip_accents(word: str) -> str:
    from unicodedata import category, normalize

    return "".join(c for c in normalize("NFKD", word) if category(c) != "Mn")
