"""Make the table of the words of speech ("said"), from speech.toml, the parties and the stories."""

from collections.abc import Iterator, Mapping, Sequence

from verify.lexicons.compile.documents import Document, demonyms, lists, table, tables, texts
from verify.lexicons.compile.writing import Section

VOWELS = "aeiou"
INVERTED = ("nouns", "sayings", "speakers", "words", "stops", "begins")


def make_speech(document: Document) -> dict[str, Section]:
    """Return the table that `verify.article.speakers` reads."""
    headings = {name: lists(document, name) for name in INVERTED}
    headings["speakers"]["people"] += map(str.lower, demonyms(document))
    return {
        "verbs": _verbs(document),
        **{name: _inverted(words) for name, words in headings.items()},
        "pasts": sorted(set(texts(table(document, "pasts"), "clause"))),
        "countries": sorted(_countries(document)),
    }


def _countries(document: Document) -> set[str]:
    """Return the names of countries and parties that have one word, but no names of persons."""
    names = {*table(document, "regions"), *table(document, "countries")}
    for _, party in tables(document, "parties"):
        names.update(map(str.lower, texts(party, "names")))
    persons = set(texts(table(document, "not_countries"), "persons"))
    return {name for name in names - persons if " " not in name}


def _verbs(document: Document) -> dict[str, tuple[str, str]]:
    """Return, for every form of a verb, its headings ("say by") and the name of the form."""
    irregular = lists(document, "irregular")
    found: dict[str, tuple[str, str]] = {}
    for kind, bases in lists(document, "verbs").items():
        for base in bases:
            for form, name in forms_of(base, irregular.get(base, ())):
                kinds = found[form][0].split() if form in found else []
                found[form] = (" ".join(dict.fromkeys((*kinds, kind))), name)
    return found


def _inverted(section: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return the heading of every word. If a word has several headings, the first counts."""
    found: dict[str, str] = {}
    for heading, words in section.items():
        for word in words:
            found.setdefault(word, heading)
    return found


def forms_of(base: str, irregular: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each form of a verb with its name ("past").

    `irregular` has the forms that are not regular, the third person first; it may be empty.
    """
    yield base, "base"
    if irregular:
        third, *others = irregular
        yield third, "third"
        for form in others:
            yield form, "ing" if form.endswith("ing") else "past"
        return
    hisses = base.endswith(("s", "x", "z", "ch", "sh"))
    ends_in_y = base.endswith("y") and base[-2] not in VOWELS
    stem = base.removesuffix("e")
    yield (f"{base[:-1]}ies" if ends_in_y else base + ("es" if hisses else "s")), "third"
    yield (f"{base[:-1]}ied" if ends_in_y else f"{stem}ed"), "past"
    yield (base if base.endswith("ee") else stem) + "ing", "ing"
