"""The words for countries, parties, capitals and places, each with those that it means."""

from collections.abc import Iterator

from verify.lexicons.compile.documents import Document, table, tables, text, texts
from verify.text.folding import fold_name

Owners = dict[str, dict[str, dict[str, None]]]  # by sort of area and phrase
ORDER = ("country", "capital", "spoken", "place")  # of two readings of a word the first one counts


def read_areas(document: Document) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each word for an area, with its sort and its value: "a|b" if it may mean two."""
    owners: Owners = {}
    _add_countries(document, owners)
    _add_parties(document, owners)
    for names, owner in _story_places(document):
        _own(owners, "place", names, owner)
    for sort in ORDER:
        for phrase, of in owners.get(sort, {}).items():
            yield phrase, ("country" if sort == "spoken" else sort, "|".join(of))


def _add_countries(document: Document, owners: Owners) -> None:
    for country, entry in tables(document, "countries"):
        names = [country, text(entry, "name"), text(entry, "adjective")]
        names += [*texts(entry, "names"), *texts(entry, "adjectives")]
        _own(owners, "country", names, country)
        _own(owners, "capital", texts(entry, "capitals"), country)
        _own(owners, "place", texts(table(entry, "places"), "of"), country)


def _add_parties(document: Document, owners: Owners) -> None:
    for party, entry in tables(document, "parties"):
        if "speaks_as" in entry:
            _own(owners, "capital", texts(entry, "capitals"), party)
        _own(owners, "spoken", texts(entry, "speaks_as"), party)
        _own(owners, "place", texts(entry, "officials_in"), party)


def _story_places(document: Document) -> Iterator[tuple[list[str], str]]:
    """Yield the names of each place of a story, and the country or party of its whole."""
    wholes = {place: whole for whole, entry in tables(document, "places") for place in entry}
    sides = {*table(document, "countries"), *table(document, "parties")}
    for whole, entry in tables(document, "places"):
        at, seen = whole, set[str]()
        while at not in sides and at in wholes and at not in seen:
            seen.add(at)
            at = wholes[at]
        if at in sides:
            for place in entry:
                yield [place, *texts(entry, place)], at


def _own(
    owners: dict[str, dict[str, dict[str, None]]], sort: str, names: list[str], owner: str
) -> None:
    for phrase in filter(None, map(fold_name, names)):
        owners.setdefault(sort, {}).setdefault(phrase, {})[owner] = None
