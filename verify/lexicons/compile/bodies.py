"""Which names of a country's office are one body: "AFAD" and its full name, not two police forces.

A country may list several bodies for one office. Names are one body if most of their words are the
same, or if one is the initials of the other. One of the bodies is the office itself, if that is
plain: the one that has the noun of the office, or the only one.
"""

from collections.abc import Iterable, Iterator, Sequence

from verify.lexicons.compile.documents import Document, lists, tables, text, texts
from verify.lexicons.compile.offices import read_offices
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_name

ALIKE = 0.5  # of the words of two names of one body
# Words that say only what sort of body it is.
GENERIC = frozenset(
    (
        *(
            "agency",
            "authority",
            "bureau",
            "centre",
            "department",
            "directorate",
            "force",
            "forces",
        ),
        *("institute", "intelligence", "national", "news", "office", "organisation", "police"),
        *("presidency", "public", "republic", "royal", "security", "service", "state"),
    )
)
DIGNITIES = frozenset(("national", "royal", "federal", "republic", "state", "republican"))
# Words of bodies at the head of a state.
TOP = frozenset(
    (
        *("ministry", "minister", "department", "secretariat", "president", "presidency", "palace"),
        *("government", "court", "ministerio", "ministere", "ministero", "secretaria"),
    )
)
SMALL = frozenset(("and", "de", "des", "du", "for", "la", "of", "on", "the", "und", "y"))


class Body(NamedTuple):
    """A body of a country: its id, its name for messages, its office, and all its names."""

    id: str
    name: str
    office: str
    country: str
    names: tuple[str, ...]


def read_bodies(document: Document) -> Iterator[Body]:
    """Yield every body that the countries list."""
    offices = dict(tables(document, "offices"))
    words = {
        office: frozenset(map(fold_name, found)) for office, found in read_offices(document).items()
    }
    for country, entry in tables(document, "countries"):
        for office, names in lists(entry, "bodies").items():
            if office not in offices:
                raise ValueError(f"[countries.{country}.bodies] has no office {office!r}")
            noun = fold_name(text(offices[office], "name")).split()[-1]
            of_country = _words_of(entry)
            noun = "" if "like" in offices[office] else noun
            groups = list(_groups(names, of_country))
            if not offices[office].get("several"):
                groups = _merged(groups, noun)
            is_vague = bool(offices[office].get("vague"))
            main = -1 if is_vague else _main(groups, noun, of_country, words[office])
            for number, group in enumerate(groups):
                id_ = f"{slug(country)}-{office}" if number == main else _own_id(country, group)
                shown = _shown(group, offices[office], entry, of_country)
                yield Body(id_, shown, office, country, tuple(group))


def slug(name: str) -> str:
    """Return a name as a part of an id: "south korea" is "south-korea"."""
    return "-".join(fold_name(name).replace("/", " ").split())


def _own_id(country: str, group: Sequence[str]) -> str:
    return f"{slug(country)}-{slug(_longest(group))}"


def _longest(names: Iterable[str]) -> str:
    return max(sorted(names), key=lambda name: (len(name.split()), len(name)))


def _words_of(country: Document) -> frozenset[str]:
    names = [text(country, "name"), text(country, "adjective")]
    names += [*texts(country, "names"), *texts(country, "adjectives")]
    return frozenset(" ".join(map(fold_name, names)).split()) - SMALL


def _groups(names: Sequence[str], of_country: frozenset[str]) -> Iterator[list[str]]:
    """Yield the names of one body each."""
    full = [name for name in names if len(name.split()) > 1]
    short = [name for name in names if len(name.split()) == 1]
    groups: list[list[str]] = []
    for name in full:
        known = next((group for group in groups if _alike(name, group, of_country)), None)
        if known is None:
            groups.append([name])
        else:
            known.append(name)
    left: list[str] = []
    for name in short:
        known = next(
            (group for group in groups if any(_stands_for(name, each) for each in group)), None
        )
        if known is None:
            left.append(name)
        else:
            known.append(name)
    if len(groups) <= 1:
        yield [*(groups[0] if groups else []), *left]
        return
    yield from groups
    yield from ([name] for name in left)


def _merged(groups: Sequence[list[str]], noun: str) -> list[list[str]]:
    """Return the bodies of an office that a country has once: one, and what is no ministry."""
    is_top = noun in TOP
    apart = [
        group
        for group in groups
        if is_top
        and any(len(name.split()) > 1 for name in group)
        and not any(TOP & set(fold_name(name).split()) for name in group)
    ]
    one = [name for group in groups if group not in apart for name in group]
    return [*([one] if one else []), *apart]


def _alike(name: str, group: Iterable[str], of_country: frozenset[str]) -> bool:
    mine = _content(name, of_country)
    for other in group:
        theirs = _content(other, of_country)
        if mine == theirs or len(mine & theirs) > ALIKE * len(mine | theirs):
            return True
    return False


def _content(name: str, of_country: frozenset[str]) -> frozenset[str]:
    return frozenset(fold_name(name).split()) - SMALL - GENERIC - of_country


def _stands_for(short: str, name: str) -> bool:
    """Is a short name the initials of a name, with or without its small words?"""
    letters = "".join(letter for letter in short.casefold() if letter.isalnum())
    words = fold_name(name.replace("-", " ")).split()
    initials = "".join(word[0] for word in words)
    content = "".join(word[0] for word in words if word not in SMALL)
    return letters in {initials, content} or (len(letters) > 2 and initials.startswith(letters))  # noqa: PLR2004


def _main(
    groups: Sequence[Sequence[str]], noun: str, of_country: frozenset[str], words: frozenset[str]
) -> int:
    """Return the number of the body that is the office itself, or -1."""
    is_top = noun in TOP
    if len(groups) == 1 and not is_top:
        return 0
    found = [
        number
        for number, group in enumerate(groups)
        if (is_top and _is_top(group)) or any(_bare(name, of_country) in words for name in group)
    ]
    return found[0] if len(found) == 1 or (found and is_top) else -1


def _bare(name: str, of_country: frozenset[str]) -> str:
    """Return a name without its country and its dignity: "Royal Thai Police" is "police"."""
    words = fold_name(name).split()
    kept = [word for word in words if word not in of_country and word not in DIGNITIES]
    while kept and kept[-1] in SMALL:
        kept.pop()
    return " ".join(kept)


def _is_top(group: Sequence[str]) -> bool:
    """Is a group the names of a ministry, or abbreviations alone?"""
    return any(TOP & set(fold_name(name).split()) for name in group) or all(
        len(name.split()) == 1 for name in group
    )


def _shown(
    group: Sequence[str], office: Document, country: Document, of_country: frozenset[str]
) -> str:
    """Return the name of a body: "Disaster and Emergency Management Authority of Turkey (AFAD)"."""
    full = [name for name in group if len(name.split()) > 1]
    short = [name for name in group if len(name.split()) == 1]
    noun = fold_name(text(office, "name")).split()[-1]
    if noun in TOP:
        full = [name for name in full if noun in fold_name(name).split()]
    if noun == "government" or len(list(_groups(full, of_country))) != 1:
        full = []
    name = _longest(full) if full else f"{text(country, 'adjective')} {text(office, 'name')}"
    fitting = [each for each in short if _stands_for(each, name)]
    if not fitting and len(short) == 1 and noun not in TOP:
        fitting = short
    if full and not of_country & set(fold_name(name).split()):
        name = f"{text(country, 'adjective')} {name}"
    return f"{name} ({fitting[0]})" if fitting and fitting[0] not in name else name
