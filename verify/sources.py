"""Which source a written name stands for: exactly, by the words that make it up, or not at all.

Likeness never decides, because "UKR MoD" is more like "UK MoD" than like "Ukraine MoD". Every word
of a name must be accounted for: a name with a word too many is somebody else's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from verify.data import load
from verify.errors import ConfigError
from verify.model import Registry, Resolution, Source, SourceTable

KINDS = (
    *("belligerent", "ally", "government", "intergovernmental", "recorder"),
    *("ngo", "media", "witness", "anonymous"),
)
RELIABILITIES = "ABCDEF"
CACHED = 1 << 16
LONGEST = 400  # letters; a longer text names nobody
LONGEST_NAME = 4  # words of a person's name
LIKE = 90  # of 100: how like an alias a name must be to be worth a hint
SHORTEST_LIKE = 6  # letters: "UNHRC" is no slip for "UNHCR"
DEMONYMS = {"ukraine": "ukrainian", "russia": "russian", "uk": "british"}
ARTICLES = frozenset(("the", "a", "an"))
# Where posts are held by one person, whose name may stand beside the post.
POSTS = frozenset(("minister", "president", "governor", "secretary", "chief", "commander", "head"))
SEGMENT = re.compile(r"[,;:()\[\]/–—\"“”«»]+")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class _Part(NamedTuple):
    """A phrase of a name: what it is, its value, and how it is written."""

    kind: str
    value: str
    words: tuple[str, ...]
    is_last: bool
    after: str


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
    allies = {name: tuple(others) for name, others in _lists(_table(document, "parties")).items()}
    return {
        "sources": sources,
        "phrases": phrases,
        "longest": _measure(phrases),
        "offices": offices,
        "allies": allies,
    }


def extend(registry: Registry, document: Mapping[str, object]) -> Registry:
    """Return a registry with the sources of a project's config added, or changed.

    Raises ConfigError for a kind, a reliability or a key that does not exist.
    """
    table = registry.table
    sources, phrases = dict(table["sources"]), dict(table["phrases"])
    for id_ in document:
        entry = _table(document, id_)
        unknown = entry.keys() - {"name", "kind", "party", "aliases", "reliability", "scale"}
        if unknown:
            raise ConfigError(f"[sources.{id_}]: unknown key {min(unknown)!r}")
        sources[id_] = _read_entry(id_, entry, sources.get(id_))
        aliases = entry.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(each, str) for each in aliases):
            raise ConfigError(f"[sources.{id_}]: aliases must be a list of names")
        for alias in (sources[id_][0], *aliases):
            phrases[_fold(alias)] = ("alias", id_)
    return Registry({**table, "sources": sources, "phrases": phrases, "longest": _measure(phrases)})


def _read_entry(
    id_: str, entry: Mapping[str, object], known: tuple[str, str, str, str, str] | None = None
) -> tuple[str, str, str, str, str]:
    before = known or (id_, "media", "", "", "F")
    names = ("name", "kind", "party", "scale", "reliability")
    found = [str(entry.get(name, old)) for name, old in zip(names, before, strict=True)]
    name, kind, party, scale, reliability = found
    if kind not in KINDS:
        raise ConfigError(f"[sources.{id_}]: kind {kind!r} is none of {', '.join(KINDS)}")
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
        phrase = _fold(line)
        if phrase:
            phrases.setdefault(phrase, value)


def _measure(phrases: Mapping[str, object]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


# ---------------------------------------------------------------- names


def _fold(text: str) -> str:
    return " ".join(word for word, _ in _words(text))


def _words(text: str) -> Iterator[tuple[str, bool]]:
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


def resolve(written: str, registry: Registry | None = None) -> Resolution:
    """Return what a written name stands for; `source` is None where that is not certain."""
    return _resolve(written, registry or default())


def resolve_source(written: str) -> Source | None:
    """Return the entry of the registry that a written name stands for, or None."""
    return resolve(written).source


@lru_cache(maxsize=CACHED)
def _resolve(written: str, registry: Registry) -> Resolution:
    if not written.strip():
        return Resolution(written)
    if len(written) > LONGEST:
        return Resolution(written, _key(written), reason="is too long for a name")
    table = registry.table
    if written.strip() in table["sources"]:
        return _resolved(written, written.strip(), registry)
    exact = table["phrases"].get(_fold(written))
    if exact and exact[0] in {"alias", "person"}:
        return _resolved(written, exact[1], registry)
    parts = list(_parse(written, table))
    id_ = _identify(parts, table)
    if id_:
        return _resolved(written, id_, registry)
    return _leave_open(written, parts, registry)


def _resolved(written: str, id_: str, registry: Registry) -> Resolution:
    source = _source(id_, registry)
    return Resolution(written, id_, source, source.party, source.kind)


def _key(written: str) -> str:
    return " ".join(written.casefold().split())


def _source(id_: str, registry: Registry) -> Source:
    name, kind, party, scale, reliability = registry.table["sources"][id_]
    return Source(id_, name, kind, party, reliability, scale)


def _parse(written: str, table: SourceTable) -> Iterator[_Part]:
    """Split a name into the longest phrases that are known, and runs of words that are not."""
    phrases, longest = table["phrases"], table["longest"]
    previous = ""
    for segment in SEGMENT.split(written):
        words = list(_words(segment))
        at = 0
        while at < len(words):
            end = min(len(words), at + longest.get(words[at][0], 0))
            while end > at:
                phrase = " ".join(word for word, _ in words[at:end])
                if phrase in phrases:
                    break
                end -= 1
            if end > at:
                kind, value = phrases[phrase]
            else:
                end = at + 1
                while end < len(words) and words[end][0] not in longest and _alike(words, at, end):
                    end += 1
                kind, value = ("Unknown" if words[at][1] else "unknown"), ""
            run = tuple(word for word, _ in words[at:end])
            yield _Part(kind, value, run, end == len(words), previous)
            previous = run[-1]
            at = end


def _alike(words: Sequence[tuple[str, bool]], one: int, other: int) -> bool:
    return words[one][1] == words[other][1]


def _identify(parts: Sequence[_Part], table: SourceTable) -> str:
    """Return the source that all parts of a name point to, or ""."""
    of_kind = _by_kind(parts)
    if of_kind.keys() & {"installed", "officials", "others", "unnamed", "witnesses"}:
        return _identify_unnamed(of_kind)
    ids = {part.value for kind in ("alias", "person") for part in of_kind.get(kind, ())}
    offices = [table["offices"][part.value] for part in of_kind.get("office", ())]
    countries = {part.value for part in of_kind.get("country", ()) if part.after != "in"}
    places = {part.value for part in of_kind.get("place", ()) if part.after != "in"}
    if places:
        if not any(part.value == "governor" for part in of_kind.get("office", ())):
            return ""
        countries |= places
    if len(ids) > 1 or len(countries) > 1 or not (ids or (offices and countries)):
        return ""
    country = next(iter(countries), "")
    # The Commission has a president too.
    is_title = any(part.words == ("president",) for part in of_kind.get("office", ()))
    for office in offices:
        if country:
            ids.add(office.get(country, ""))
        elif not ids & set(office.values()) and not is_title:
            return ""
    id_ = ids.pop() if len(ids) == 1 else ""
    if not id_ or (country and not offices and not _may_be_of(id_, country, table)):
        return ""
    return id_ if _are_names(of_kind, has_office=bool(offices)) else ""


def _by_kind(parts: Sequence[_Part]) -> dict[str, list[_Part]]:
    found: dict[str, list[_Part]] = {}
    for part in parts:
        found.setdefault(part.kind, []).append(part)
    return found


def _may_be_of(id_: str, country: str, table: SourceTable) -> bool:
    """Can a body be called by a country: its own, or where it has its seat?"""
    _, kind, party, _, _ = table["sources"][id_]
    return party == country or (not party and kind in {"media", "ngo", "recorder"})


def _are_names(of_kind: Mapping[str, Sequence[_Part]], *, has_office: bool) -> bool:
    """Are the words that nobody knows the name of the person who holds the post that is named?"""
    unknown = of_kind.get("Unknown", ())
    if "unknown" in of_kind or "media" in of_kind:
        return False
    if not unknown:
        return True
    posts = [*of_kind.get("titles", ())]
    if has_office:
        posts += [part for part in of_kind["office"] if POSTS & set(part.words)]
    is_name = len(unknown) == 1 and unknown[0].is_last and len(unknown[0].words) <= LONGEST_NAME
    return bool(posts) and is_name and "person" not in of_kind


def _identify_unnamed(of_kind: Mapping[str, Sequence[_Part]]) -> str:
    """Return the entry for a witness, or for an official, whom the words do not name."""
    kinds = of_kind.keys()
    if kinds & {"alias", "person", "others", "installed"}:
        return ""
    if "officials" in kinds:
        return "anonymous-official" if "unnamed" in kinds else ""
    if any(part.after not in {"of", "in", "from", "near"} for part in of_kind.get("Unknown", ())):
        return ""
    goes_on = any("who" in part.words for part in of_kind.get("of_witnesses", ()))
    may_say_more = goes_on or "unnamed" in kinds
    strange = kinds - {"witnesses", "of_witnesses", "noise", "country", "place", "unnamed"}
    strange -= {"Unknown"} | ({"unknown"} if may_say_more else set())
    return "witness" if "witnesses" in kinds and not strange else ""


def _leave_open(written: str, parts: Sequence[_Part], registry: Registry) -> Resolution:
    """Say what the words of an open name do say: whose side, what kind, whom it may mean."""
    table, of_kind = registry.table, _by_kind(parts)
    party = _find_party(parts, table)
    kind = _find_kind(of_kind, party, table)
    of_kind.pop("noise", None)
    if of_kind.keys() == {"office"}:
        ids = [
            id_
            for part in of_kind["office"]
            for id_ in sorted(table["offices"][part.value].values())
        ]
        candidates = tuple(_source(id_, registry) for id_ in dict.fromkeys(ids))
        reason = _why_ambiguous(of_kind, candidates)
        return Resolution(written, _key(written), None, "", kind, reason, candidates)
    reason = "names nobody" if kind == "anonymous" and not party else "is not in the registry"
    return Resolution(written, _key(written), None, party, kind, reason)


def _why_ambiguous(of_kind: Mapping[str, Sequence[_Part]], candidates: Sequence[Source]) -> str:
    if any(part.value == "governor" for part in of_kind["office"]):
        return "does not say which region's"
    if len(candidates) == 1:
        return "does not say which country's"
    *most, last = [source.name for source in candidates]
    return f"may be {', '.join(most)} or {last}"


def _find_party(parts: Sequence[_Part], table: SourceTable) -> str:
    """Return whose side the words are on: "Russian-installed" before all, or the first country."""
    named = [part for part in parts if part.kind in {"country", "place", "alias"}]
    for one, other in pairwise(parts):
        if other.kind == "installed" and one in named:
            return _party_of(one, table)
    if any(part.kind == "separatists" for part in parts):
        return "russia"
    return _party_of(named[0], table) if named else ""


def _party_of(part: _Part, table: SourceTable) -> str:
    return table["sources"][part.value][2] if part.kind == "alias" else part.value


def _find_kind(of_kind: Mapping[str, Sequence[_Part]], party: str, table: SourceTable) -> str:
    if "witnesses" in of_kind:
        return "witness"
    if "media" in of_kind:
        return "media"
    names_nobody = not of_kind.keys() & {"alias", "person", "country", "place"}
    is_vague = any(part.value == "intelligence" for part in of_kind.get("office", ()))
    if of_kind.keys() & {"officials", "unnamed"}:
        return "anonymous"
    if names_nobody and (is_vague or "vague" in of_kind):
        return "anonymous"
    if party in table["allies"]:
        return "belligerent"
    if any(party in others for others in table["allies"].values()):
        return "ally"
    return "government" if party else ""


@lru_cache(maxsize=CACHED)
def suggest(written: str, registry: Registry | None = None, limit: int = 3) -> tuple[Source, ...]:
    """Return the sources whose names are nearly the one written: a hint for a person, no more.

    A source of another country than the one that the name states is never among them.
    """
    from rapidfuzz import fuzz, process

    registry = registry or default()
    written = written[:LONGEST]
    party = _find_party(list(_parse(written, registry.table)), registry.table)
    names = _names_to_like(registry)
    found = process.extract(
        _fold(written), names.keys(), scorer=fuzz.ratio, score_cutoff=LIKE, limit=20
    )
    near = (_source(id_, registry) for id_ in dict.fromkeys(names[name] for name, _, _ in found))
    return tuple(source for source in near if not party or source.party in {"", party})[:limit]


@lru_cache(maxsize=4)
def _names_to_like(registry: Registry) -> Mapping[str, str]:
    """Return every name that is long enough to be taken for another, and whose it is."""
    table = registry.table
    names: dict[str, str] = {}
    for phrase, (kind, value) in table["phrases"].items():
        if kind in {"alias", "person"} and len(phrase) >= SHORTEST_LIKE:
            names[phrase] = value
        elif kind == "office":
            for country, id_ in table["offices"][value].items():
                names[f"{DEMONYMS.get(country, country)} {phrase}"] = id_
    return names


def all_sources(registry: Registry | None = None) -> tuple[Source, ...]:
    """Return every source, by id."""
    registry = registry or default()
    return tuple(_source(id_, registry) for id_ in sorted(registry.table["sources"]))


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
