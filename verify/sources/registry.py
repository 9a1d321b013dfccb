"""The sources that are known: the registry that ships, and what a project adds to it."""

from collections.abc import Mapping
from functools import cache

from verify.data import load
from verify.errors import ConfigError
from verify.model import Registry, Source, SourceTable
from verify.text.folding import fold_name
from verify.text.slips import did_you_mean

KINDS = (
    *("belligerent", "ally", "government", "intergovernmental", "recorder"),
    *("ngo", "media", "witness", "anonymous"),
)
KEYS = ("name", "kind", "party", "aliases", "reliability", "scale")
RELIABILITIES = "ABCDEF"


@cache
def default() -> Registry:
    """Return the registry that ships."""
    return Registry(load("sources"))


def index(document: Mapping[str, object]) -> SourceTable:
    """Make the look-up table of the TOML: every phrase folded, the more telling reading first."""
    phrases: dict[str, tuple[str, str]] = {}
    sources: dict[str, tuple[str, str, str, str, str]] = {}
    entries = _table(document, "sources")
    for id_ in entries:
        entry = _table(entries, id_)
        sources[id_] = _read_entry(id_, entry)
        _add(phrases, _text(entry, "aliases"), ("alias", id_))
        _add(phrases, sources[id_][0], ("alias", id_))
    for id_ in entries:
        _add(phrases, _text(_table(entries, id_), "people"), ("person", id_))
    offices: dict[str, dict[str, str]] = {}
    for office in _table(document, "offices"):
        entry = _table(_table(document, "offices"), office)
        _add(phrases, _text(entry, "words"), ("office", office))
        offices[office] = {name: str(id_) for name, id_ in entry.items() if name != "words"}
    for section, kind in (("countries", "country"), ("places", "place")):
        for country, words in _table(document, section).items():
            _add(phrases, str(words), (kind, country))
    for kind, words in _table(document, "words").items():
        _add(phrases, str(words), (kind, ""))
    for phrase in [phrase for phrase, value in phrases.items() if value[0] == "alias"]:
        if _is_grammar(phrase, phrases):  # or "Ukrainian Air Force" would hide its "Command"
            del phrases[phrase]
    allies = {name: tuple(others) for name, others in _lists(_table(document, "parties")).items()}
    return {
        "sources": sources,
        "phrases": phrases,
        "longest": _measure(phrases),
        "offices": offices,
        "allies": allies,
        "many": tuple(id_ for id_ in entries if _table(entries, id_).get("many")),
    }


def extend(registry: Registry, document: Mapping[str, object]) -> Registry:
    """Return a registry with the sources of a project's config added, or changed.

    Raises ConfigError for a kind, a reliability or a key that does not exist.
    """
    table = registry.table
    sources, phrases = dict(table["sources"]), dict(table["phrases"])
    for id_ in document:
        entry = _table(document, id_)
        unknown = entry.keys() - set(KEYS)
        if unknown:
            hint = did_you_mean(min(unknown), KEYS)
            raise ConfigError(f"[sources.{id_}]: unknown key {min(unknown)!r}{hint}")
        sources[id_] = _read_entry(id_, entry, sources.get(id_))
        aliases = entry.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(each, str) for each in aliases):
            raise ConfigError(f"[sources.{id_}]: aliases must be a list of names")
        for alias in (sources[id_][0], *aliases):
            if not fold_name(alias):
                raise ConfigError(f"[sources.{id_}]: {alias!r} is no name")
            phrases[fold_name(alias)] = ("alias", id_)
    return Registry({**table, "sources": sources, "phrases": phrases, "longest": _measure(phrases)})


def _read_entry(
    id_: str, entry: Mapping[str, object], known: tuple[str, str, str, str, str] | None = None
) -> tuple[str, str, str, str, str]:
    before = known or (id_, "media", "", "", "F")
    names = ("name", "kind", "party", "scale", "reliability")
    found = [str(entry.get(name, old)) for name, old in zip(names, before, strict=True)]
    name, kind, party, scale, reliability = found
    if kind not in KINDS:
        kinds = ", ".join(KINDS)
        hint = did_you_mean(kind, KINDS)
        raise ConfigError(f"[sources.{id_}]: kind {kind!r} is none of {kinds}{hint}")
    if reliability not in RELIABILITIES or len(reliability) != 1:
        raise ConfigError(f"[sources.{id_}]: reliability {reliability!r} is no letter from A to F")
    return (name, kind, party, scale, reliability)


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = document.get(name, {})
    if not isinstance(found, Mapping):
        raise ConfigError(f"[sources.{name}] must be a table")
    return found


def _text(entry: Mapping[str, object], name: str) -> str:
    return str(entry.get(name, ""))


def _lists(entry: Mapping[str, object]) -> dict[str, list[str]]:
    return {
        name: [str(value) for value in values]
        for name, values in entry.items()
        if isinstance(values, list)
    }


def _add(phrases: dict[str, tuple[str, str]], lines: str, value: tuple[str, str]) -> None:
    for line in lines.splitlines():
        phrase = fold_name(line)
        if phrase:
            phrases.setdefault(phrase, value)


def _is_grammar(phrase: str, phrases: Mapping[str, tuple[str, str]]) -> bool:
    """Is the phrase a country and an office, which are understood without it?"""
    country, _, office = phrase.partition(" ")
    nothing = ("", "")
    return (
        phrases.get(country, nothing)[0] == "country"
        and phrases.get(office, nothing)[0] == "office"
    )


def _measure(phrases: Mapping[str, object]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def source_of(id_: str, registry: Registry) -> Source:
    """Return the entry with an id that the registry has."""
    name, kind, party, scale, reliability = registry.table["sources"][id_]
    return Source(id_, name, kind, party, reliability, scale)


def all_sources(registry: Registry | None = None) -> tuple[Source, ...]:
    """Return every source, by id."""
    registry = registry or default()
    return tuple(source_of(id_, registry) for id_ in sorted(registry.table["sources"]))


def aliases_of(id_: str, registry: Registry | None = None) -> tuple[str, ...]:
    """Return the folded names of one source, by letter: of the body, and of who speaks for it."""
    phrases = (registry or default()).table["phrases"]
    return tuple(
        sorted(
            phrase
            for phrase, (kind, value) in phrases.items()
            if value == id_ and kind in {"alias", "person"}
        )
    )


def are_allied(one: str, other: str) -> bool:
    """Are two parties one, or allies, or allies of one belligerent? Nobody's party has none."""
    if not one or not other:
        return False
    allies = default().table["allies"]
    camps = ({lead, *others} for lead, others in allies.items())
    return one == other or any(one in camp and other in camp for camp in camps)
