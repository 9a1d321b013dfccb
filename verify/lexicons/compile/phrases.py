"""Make the table of the words of noun phrases, from phrases.toml."""

from collections.abc import Mapping, Sequence

from verify.lexicons.compile.documents import Document, lists, table, texts
from verify.lexicons.compile.writing import Section

LISTED = (
    *(
        "acting",
        "changes",
        "demanding",
        "deeds",
        "events",
        "fates",
        "gathering",
        "generic",
        "getting",
        "heads",
        "leaving",
        "levels",
        "moving",
        "nouns",
        "people",
    ),
    *("sites", "speech", "sums", "waters", "ways"),
)


def make_phrases(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.subjects` reads.

    Raises ValueError if a word is in two lists of [words].
    """
    return {
        "kinds": _kinds(document),
        "pasts": _meant(lists(document, "pasts")),
        "joining": _meant(lists(document, "joining")),
        "sharing": _meant(lists(document, "sharing")),
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


def _meant(lists: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {word: meant for meant, words in lists.items() for word in words}
