"""Make the table of the words around numbers in copy, from counting.toml."""

import re
from collections.abc import Mapping, Sequence

from verify.lexicons.compile.documents import Document, lists, table, texts
from verify.lexicons.compile.writing import Section

FIRST_WORD = re.compile(r"[^\W\d_]+|\d+")


def make_counting(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.numbers` reads."""
    names = table(document, "names")
    sections = (
        {"series": texts(names, "series")},
        table(document, "before"),
        table(document, "after"),
    )
    return {
        "names": _names(lists(names, "phrases")),
        "idioms": _idioms(texts(names, "idioms")),
        "words": {
            name: sorted(set(texts(section, name))) for section in sections for name in section
        },
        "governed": {
            hedge: sorted(set(words)) for hedge, words in lists(document, "governed").items()
        },
    }


def _names(phrases: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Return, for each number, the text before it and after it in each name; longest name first."""
    return {
        number: [part for phrase in _longest_first(listed) for part in _around(number, phrase)]
        for number, listed in phrases.items()
    }


def _around(number: str, phrase: str) -> tuple[str, str]:
    found = re.search(rf"\b{number}(?![^\W_])", phrase)
    if found is None:
        raise ValueError(f"counting.toml: the number {number} is not in {phrase!r}")
    return phrase[: found.start()], phrase[found.end() :]


def _idioms(phrases: Sequence[str]) -> dict[str, list[str]]:
    """Return the idioms by their first word or number; the longest idiom comes first."""
    found: dict[str, list[str]] = {}
    for phrase in _longest_first(phrases):
        first = FIRST_WORD.match(phrase)
        found.setdefault(first[0] if first else phrase, []).append(phrase)
    return found


def _longest_first(phrases: Sequence[str]) -> list[str]:
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
