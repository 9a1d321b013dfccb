"""Make the table of sources, from sources/*.toml."""

from collections.abc import Iterator, Mapping

from verify.lexicons.compile.documents import Document, lists, tables, text, texts
from verify.lexicons.compile.writing import Section, by_number
from verify.text.folding import fold_name
from verify.text.words import longest_by_first_word

Reading = tuple[str, str]  # the sort of a phrase and its value: ("alias", id of the source)
VALUED = ("alias", "person", "office", "country", "place")  # sorts of phrases with a value
NO_READING = ("", "")
DEFAULTS = {"kind": "media", "reliability": "F"}
ROW_KEYS = ("name", "kind", "party", "scale", "reliability")


def make_sources(document: Document) -> dict[str, Section]:
    """Return the table that `verify.sources` reads."""
    sources = dict(tables(document, "sources"))
    parties = dict(tables(document, "parties"))
    phrases = _without_grammar(_phrases(document))
    return {
        "sources": {id_: _row(id_, entry) for id_, entry in sources.items()},
        **{kind: _of_kind(kind, phrases) for kind in VALUED},
        "words": {phrase: kind for phrase, (kind, value) in phrases.items() if not value},
        **by_number("longest", longest_by_first_word(phrases)),
        "offices": {
            office: {
                country: str(entry[country]) for country in sorted(entry) if country != "words"
            }
            for office, entry in tables(document, "offices")
        },
        "allies": {
            party: sorted(texts(entry, "allies"))
            for party, entry in parties.items()
            if "allies" in entry
        },
        "adjectives": {
            party: text(entry, "adjective").lower()
            for party, entry in parties.items()
            if "adjective" in entry and "speaks_as" in entry
        },
        "backers": _flagged(parties, "backs_separatists"),
        **{flag: _flagged(sources, flag) for flag in ("many", "regional", "umbrella")},
    }


def _flagged(entries: Mapping[str, Document], flag: str) -> list[str]:
    return sorted(name for name, entry in entries.items() if entry.get(flag))


def _of_kind(kind: str, phrases: Mapping[str, Reading]) -> dict[str, str]:
    return {phrase: value for phrase, (known, value) in phrases.items() if known == kind}


def _row(id_: str, entry: Document) -> list[str]:
    return [text({"name": id_, **DEFAULTS, **entry}, name) for name in ROW_KEYS]


def _phrases(document: Document) -> dict[str, Reading]:
    """Return the reading of every phrase. If a phrase has two readings, the first one counts."""
    found: dict[str, Reading] = {}
    for names, reading in (*_bodies(document), *_people(document), *_grammar(document)):
        for phrase in filter(None, map(fold_name, names)):
            found.setdefault(phrase, reading)
    return found


def _bodies(document: Document) -> Iterator[tuple[list[str], Reading]]:
    for id_, entry in tables(document, "sources"):
        yield [*texts(entry, "aliases"), text(entry, "name")], ("alias", id_)


def _people(document: Document) -> Iterator[tuple[list[str], Reading]]:
    for id_, entry in tables(document, "sources"):
        yield texts(entry, "people"), ("person", id_)


def _grammar(document: Document) -> Iterator[tuple[list[str], Reading]]:
    """Yield the words that only say the kind or the country of a source: "air force", "Russian"."""
    for office, entry in tables(document, "offices"):
        yield texts(entry, "words"), ("office", office)
    for key, kind in (("speaks_as", "country"), ("officials_in", "place")):
        for party, entry in tables(document, "parties"):
            yield texts(entry, key), (kind, party)
    for kind, words in lists(document, "words").items():
        yield words, (kind, "")


def _without_grammar(phrases: Mapping[str, Reading]) -> dict[str, Reading]:
    """Leave out names that are only a country and an office: they are understood without an entry.

    If "Ukrainian Air Force" stayed in, it would hide "Command" in "Ukrainian Air Force Command".
    """
    return {
        phrase: reading
        for phrase, reading in phrases.items()
        if reading[0] != "alias" or not _is_grammar(phrase, phrases)
    }


def _is_grammar(phrase: str, phrases: Mapping[str, Reading]) -> bool:
    """Is the phrase a country and an office: "russian army"?"""
    country, _, office = phrase.partition(" ")
    return (
        phrases.get(country, NO_READING)[0] == "country"
        and phrases.get(office, NO_READING)[0] == "office"
    )
