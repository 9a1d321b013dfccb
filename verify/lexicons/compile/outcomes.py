"""Make the table of the outcomes and their attributes, from topics/outcomes.toml."""

from collections.abc import Mapping

from verify.lexicons.compile.documents import Document, tables, text, texts
from verify.lexicons.compile.writing import Section

# The arrays of words, each with its section. `words` and `of` are in the table of topics.
LISTS = {"participles": "participles", "of_persons": "of persons"}
MEANT = {"copy_verbs": "copy verbs", "copy_nouns": "copy nouns", "under": "under"}
ELSEWHERE = frozenset(("words", "of", *LISTS, *MEANT))


def make_outcomes(document: Document) -> dict[str, Section]:
    """Return the table that `verify.topics.outcomes` reads."""
    outcomes = dict(tables(document, "outcome"))
    return {
        "attributes": {name: _attributes(entry) for name, entry in outcomes.items()},
        **{section: _words(outcomes, key) for key, section in LISTS.items()},
        **{section: _meant(outcomes, key) for key, section in MEANT.items()},
        "moved participles": sorted(
            word
            for entry in outcomes.values()
            if entry.get("is_moving")
            for word in texts(entry, "participles")
        ),
    }


def _attributes(entry: Document) -> str:
    """Return the attributes of an outcome: "is_harm:yes|default:people"."""
    return "|".join(f"{key}:{_value(entry, key)}" for key in entry if key not in ELSEWHERE)


def _value(entry: Document, key: str) -> str:
    return "yes" if entry[key] is True else text(entry, key)


def _words(outcomes: Mapping[str, Document], key: str) -> list[str]:
    return sorted({word for entry in outcomes.values() for word in texts(entry, key)})


def _meant(outcomes: Mapping[str, Document], key: str) -> dict[str, str]:
    """Return the outcome that each word means. Raise ValueError if a word means two."""
    found: dict[str, str] = {}
    for name, entry in outcomes.items():
        for word in texts(entry, key):
            if found.setdefault(word, name) != name:
                raise ValueError(f"{word!r} is both {found[word]} and {name}")
    return found
