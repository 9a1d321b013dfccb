"""Make the table of the words that report a statement, from statements.toml and speech.toml."""

from collections.abc import Iterator, Mapping, Sequence

from verify.lexicons.compile.documents import Document, lists, table, texts
from verify.lexicons.compile.speech import forms_of
from verify.lexicons.compile.writing import Section

Irregular = Mapping[str, Sequence[str]]
FRAMES = ("to", "noun", "clause")
# The names in TOML of the verbs of each stance, and of its other words: `denial_words`.
STANCES = {"denies": "denial", "confirms": "confirmation", "qualifies": "qualification"}


def make_statements(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.reported` reads."""
    irregular = lists(document, "irregular")
    reporting = lists(document, "reporting")
    return {
        "verbs": _verbs({frame: reporting[frame] for frame in FRAMES}, irregular),
        "phrases": _phrases(reporting["about"], irregular),
        "light": _all_forms(reporting["light"], irregular),
        "auxiliary": _all_forms(reporting["auxiliary"], irregular),
        "adjectives": _inverted(lists(document, "adjectives")),
        "nouns": _inverted(lists(document, "owned")),
        "stances": dict(sorted(_stances(table(document, "stances"), irregular))),
        "hedges": sorted(texts(table(document, "hedges"), "words")),
        "deed nouns": {
            verb: str(noun) for verb, noun in sorted(table(document, "deed_nouns").items())
        },
    }


def _forms(base: str, irregular: Irregular) -> Iterator[tuple[str, str]]:
    return forms_of(base, irregular.get(base, ()))


def _all_forms(bases: Sequence[str], irregular: Irregular) -> list[str]:
    return sorted({form for base in bases for form, _ in _forms(base, irregular)})


def _verbs(reporting: Mapping[str, Sequence[str]], irregular: Irregular) -> Section:
    """Return, for every form of a verb, what may follow it ("to noun") and the name of the form."""
    names: dict[str, str] = {}
    frames: dict[str, list[str]] = {}
    for frame, verbs in reporting.items():
        for base in verbs:
            for form, name in _forms(base, irregular):
                names.setdefault(form, name)
                frames.setdefault(form, []).append(frame)
    return {form: (" ".join(dict.fromkeys(frames[form])), names[form]) for form in sorted(names)}


def _phrases(about: Sequence[str], irregular: Irregular) -> Section:
    """Return, for every form of a verb, its name and the words that may follow: "hit back at"."""
    found: dict[str, list[str]] = {}
    for phrase in about:
        base, _, rest = phrase.partition(" ")
        for form, name in _forms(base, irregular):
            found.setdefault(form, [name]).append(rest)
    return {form: tuple(dict.fromkeys(parts)) for form, parts in sorted(found.items())}


def _inverted(headings: Mapping[str, Sequence[str]]) -> Section:
    """Return, for every word, all its headings: "to for"."""
    found: dict[str, list[str]] = {}
    for heading, words in headings.items():
        for word in words:
            found.setdefault(word, []).append(heading)
    return {word: " ".join(some) for word, some in sorted(found.items())}


def _stances(document: Document, irregular: Irregular) -> Iterator[tuple[str, str]]:
    for stance, words in STANCES.items():
        for base in texts(document, stance):
            yield from ((form, stance) for form, _ in _forms(base, irregular))
        yield from ((word, stance) for word in texts(document, f"{words}_words"))
