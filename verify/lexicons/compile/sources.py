"""Make the table of sources, from sources/*.toml, countries/*.toml and stories/*.toml."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain

from verify.lexicons.compile.areas import read_areas
from verify.lexicons.compile.bodies import Body, read_bodies, slug
from verify.lexicons.compile.countries import country_people, country_words, surnames
from verify.lexicons.compile.documents import Document, lists, table, tables, text, texts
from verify.lexicons.compile.offices import held_by, office_rows, office_words, read_offices
from verify.lexicons.compile.writing import InPieces, Section, longest
from verify.text.folding import fold_name

Reading = tuple[str, str]  # the sort of a phrase and its value: ("alias", id of the source)
Named = tuple[Iterable[str], Reading]
DEFAULTS = {"kind": "media", "reliability": "F"}
ROW_KEYS = ("name", "kind", "party", "scale", "reliability")
WHOLE = "whole"  # in a phrase, before the id of a source whose name is an ordinary word too
FLAGS = ("many", "regional", "umbrella")


def make_sources(document: Document) -> dict[str, Section]:
    """Return the table that `verify.sources` reads.

    Raises ValueError if a country has a body of an office that offices.toml does not have.
    """
    sources = dict(tables(document, "sources"))
    parties = dict(tables(document, "parties"))
    held = held_by(document)
    _hold_alike(document, held)
    first = _phrases(document, held)
    _hold(first, held, {o for o, entry in tables(document, "offices") if entry.get("vague")})
    phrases = _without_grammar(_phrases(document, held), held)
    return {
        "sources": InPieces({id_: _row(id_, entry) for id_, entry in sources.items()}, letters=2),
        "bodies": InPieces(_body_rows(document), letters=2),
        "phrases": InPieces({name: " ".join(found) for name, found in phrases.items()}, letters=2),
        "longest": longest(phrases),
        "offices": office_rows(document),
        "held": {office: dict(sorted(ids.items())) for office, ids in held.items()},
        "countries": country_words(document),
        "allies": {
            party: sorted(texts(entry, "allies"))
            for party, entry in parties.items()
            if "allies" in entry
        },
        "adjectives": {
            party: text(entry, "adjective")
            for party, entry in parties.items()
            if "adjective" in entry
        },
        "backers": _flagged(parties, "backs_separatists"),
        **{flag: _flagged(sources, flag) for flag in FLAGS},
        "whole": {name: id_ for id_, entry in sources.items() for name in texts(entry, "whole")},
        "counts": {
            id_: text(entry, "counts") for id_, entry in sources.items() if "counts" in entry
        },
        "hosts": InPieces(dict(_hosts(sources, _same_hosts(document))), letters=2),
        "surnames": InPieces(surnames(document), letters=2),
        **_words(document),
    }


def _words(document: Document) -> dict[str, Section]:
    """Return the sections of words.toml that are not about phrases of names."""
    kinds = {
        fold_name(word): kind for kind, words in lists(document, "kinds").items() for word in words
    }
    return {
        "kinds": kinds,
        "posts": sorted(map(fold_name, texts(table(document, "posts"), "words"))),
        "of a place": sorted(map(fold_name, texts(table(document, "of_a_place"), "words"))),
        "outlets": sorted(map(fold_name, texts(table(document, "outlets"), "words"))),
        "reordered": sorted(map(fold_name, texts(table(document, "reordered"), "words"))),
        **{f"relays {name}": sorted(words) for name, words in lists(document, "relays").items()},
        **{
            f"placeholders {name}": sorted(words)
            for name, words in lists(document, "placeholders").items()
        },
        "accounts": sorted(texts(table(document, "accounts"), "hosts")),
        "not accounts": sorted(texts(table(document, "accounts"), "not_accounts")),
        "government ends": sorted(texts(table(document, "government_hosts"), "ends")),
        "government codes": dict(
            str(each).split() for each in texts(table(document, "government_hosts"), "codes")
        ),
        "before account": sorted(texts(table(document, "accounts"), "before_account")),
        "same hosts": _same_hosts(document),
    }


def _flagged(entries: Mapping[str, Document], flag: str) -> list[str]:
    return sorted(name for name, entry in entries.items() if entry.get(flag))


def _row(id_: str, entry: Document) -> list[str]:
    return [text({"name": id_, **DEFAULTS, **entry}, name) for name in ROW_KEYS]


def _same_hosts(document: Document) -> dict[str, str]:
    """Return the other names of a host, each with the first one: "x.com" is "twitter.com"."""
    groups = (names.split() for names in texts(table(document, "accounts"), "same"))
    return {other: first for first, *others in groups for other in others}


def _hosts(sources: Mapping[str, Document], same: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for id_, entry in sources.items():
        for written in texts(entry, "hosts"):
            host, stroke, path = written.casefold().removeprefix("www.").partition("/")
            yield f"{same.get(host, host)}{stroke}{path.removeprefix('@')}", id_


def _phrases(document: Document, held: Mapping[str, Mapping[str, str]]) -> dict[str, Reading]:
    """Return the reading of every phrase. If a phrase has two readings, the first one counts."""
    found: dict[str, Reading] = {}
    named = chain(
        _bodies(document),
        _people(document),
        _country_phrases(document, held),
        _grammar(document),
    )
    for names, reading in named:
        for phrase in filter(None, map(fold_name, names)):
            found.setdefault(phrase, reading)
    return found


def _bodies(document: Document) -> Iterator[Named]:
    for id_, entry in tables(document, "sources"):
        yield [*texts(entry, "aliases"), text(entry, "name")], ("alias", id_)
        if "whole" in entry:
            yield [f"{WHOLE} {id_}"], ("alias", id_)


def _people(document: Document) -> Iterator[Named]:
    for id_, entry in tables(document, "sources"):
        yield texts(entry, "people"), ("person", id_)


def _country_phrases(document: Document, held: Mapping[str, Mapping[str, str]]) -> Iterator[Named]:
    """Yield the names of the bodies and of the people of every country.

    A name of bodies of several countries is one of an office without a country.
    """
    words = office_words(document)
    owners: dict[str, dict[str, str]] = {}
    for body in read_bodies(document):
        id_ = held[body.office].get(body.country) if _is_office(body) else None
        for phrase in filter(None, map(fold_name, body.names)):
            owners.setdefault(phrase, {})[id_ or body.id] = body.office
    for id_, entry in tables(document, "sources"):
        for phrase in map(fold_name, texts(entry, "shared")):
            owners.setdefault(phrase, {})[id_] = id_
    for phrase, found in owners.items():
        if len(found) == 1 and phrase not in words:
            yield [phrase], ("alias", next(iter(found)))
        elif len(found) > 1 and len(set(found.values())) == 1:
            yield [phrase], ("office", next(iter(found.values())))
        elif len(found) > 1:
            yield [phrase], ("shared", "|".join(sorted(found)))
    for phrase, holders in country_people(document).items():
        ids = sorted(
            {
                held[office].get(country) or f"{slug(country)}-{office}"
                for office, country in holders
            }
        )
        yield [phrase], ("person", ids[0]) if len(ids) == 1 else ("shared", "|".join(ids))


def _is_office(body: Body) -> bool:
    return body.id == f"{slug(body.country)}-{body.office}"


def _body_rows(document: Document) -> dict[str, list[str]]:
    """Return the row of every body of a country, as those of [sources]."""
    offices, countries = office_rows(document), country_words(document)
    found: dict[str, list[str]] = {}
    for body in read_bodies(document):
        _, kind, _, neutral = offices[body.office]
        side = countries[body.country][3]
        row = [body.name, kind, "" if neutral else side, "", "F"]
        found.setdefault(body.id, row)
    return found


def _grammar(document: Document) -> Iterator[Named]:
    """Yield the words that only say the kind or the country of a source: "air force", "Russian"."""
    for office, words in read_offices(document).items():
        yield words, ("office", office)
    yield from (([phrase], reading) for phrase, reading in read_areas(document))
    for kind, words in lists(document, "words").items():
        yield words, (kind, "")


def _hold(
    phrases: Mapping[str, Reading], held: dict[str, dict[str, str]], vague: AbstractSet[str]
) -> None:
    """Let a listed source hold an office if its name says so: "Ukrainian Red Cross"."""
    for phrase, (sort, id_) in phrases.items():
        words = phrase.split() if sort == "alias" else ()
        for at in range(1, len(words)):
            first, country = phrases.get(" ".join(words[:at]), ("", ""))
            second, office = phrases.get(" ".join(words[at:]), ("", ""))
            is_area = first == "country" and "|" not in country
            if is_area and second == "office" and office not in vague:
                held[office].setdefault(country, id_)


def _hold_alike(document: Document, held: dict[str, dict[str, str]]) -> None:
    """Let the body of one office hold a like one for which the country has no body."""
    listed: dict[str, set[str]] = {}
    for country, entry in tables(document, "countries"):
        for office in table(entry, "bodies"):
            listed.setdefault(office, set()).add(country)
    for office, entry in tables(document, "offices"):
        for other in texts(entry, "like"):
            for country in sorted(listed.get(other, set()) - listed.get(office, set())):
                id_ = held[other].get(country) or f"{slug(country)}-{other}"
                held[office].setdefault(country, id_)


def _without_grammar(
    phrases: Mapping[str, Reading], held: Mapping[str, Mapping[str, str]]
) -> dict[str, Reading]:
    """Leave out names that are only a country and an office: they are understood without an entry.

    If "Ukrainian Air Force" stayed in, it would hide "Command" in "Ukrainian Air Force Command".
    """
    return {
        phrase: reading
        for phrase, reading in phrases.items()
        if reading[0] != "alias" or not _is_grammar(phrase, reading[1], phrases, held)
    }


def _is_grammar(
    phrase: str,
    id_: str,
    phrases: Mapping[str, Reading],
    held: Mapping[str, Mapping[str, str]],
) -> bool:
    """Is the phrase a country and an office that it holds: "russian army"?"""
    words = phrase.split()
    for at in range(1, len(words)):
        first, country = phrases.get(" ".join(words[:at]), ("", ""))
        second, office = phrases.get(" ".join(words[at:]), ("", ""))
        if first in {"country", "capital"} and second == "office":
            return id_ == (held[office].get(country) or f"{slug(country)}-{office}")
    return False
