"""One key for all spellings of a name that the registry does not have.

"Mayor of Derna" and "Derna mayor" are one source, and so are "Human Rights Activists News Agency"
and "The Human Rights Activists News Agency (HRANA)". The University of Washington and Washington
University are two.
"""

from collections.abc import Sequence

from verify.model.sources import SourceTable
from verify.sources.parts import AREA, NamePart, parse
from verify.sources.registry import word_table
from verify.text.folding import fold_case, fold_name
from verify.text.patterns import pattern

LONGEST_ACRONYM = 10  # letters
# "Human Rights Activists News Agency (HRANA)": the name, and what is in brackets behind it.
BRACKETS = r"^(.*\w.*?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]$"
ACRONYM = r"[^\W\d_](?:[^\W_]|[-.&/’'])*"
LINKS = frozenset(("of", "for"))
SMALL = frozenset(("and", "de", "des", "du", "for", "in", "la", "of", "on", "to"))
KEPT = frozenset(("district", "oblast", "province", "region", "regional"))


def key_of(name: str, parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the key of a name: the same for two spellings of one source."""
    bare = without_brackets(name, table)
    if bare != name:
        parts = parse(bare, table)
    found = _office_key(parts, table)
    return found or _words_key(_without_speaker(parts), bare)


def without_brackets(name: str, table: SourceTable) -> str:
    """Return a name without the abbreviation behind it, or the name that its abbreviation has.

    In "Dunwich police (UK)" the brackets say which police, and in "DMAA (in Dunwich)" where it is.
    """
    found = pattern(BRACKETS).match(name)
    if not found:
        return name
    outer, inner = found[1], found[2]
    if is_acronym(inner):
        return name if any(part.value for part in parse(inner, table)) else outer
    return inner if is_acronym(outer) and fold_name(outer) in initials_of(inner) else name


def initials_of(name: str) -> frozenset[str]:
    """Return the first letters of the words of a name: of all, and of all but the small ones."""
    words = fold_name(name.replace("-", " ")).split()
    content = "".join(word[0] for word in words if word not in SMALL)
    return frozenset(("".join(word[0] for word in words), content))


def is_acronym(text: str) -> bool:
    """Is a text one short word with several capitals: "HRANA", "MoPH"?"""
    return (
        len(text) <= LONGEST_ACRONYM
        and bool(pattern(ACRONYM).fullmatch(text))
        and sum(letter.isupper() for letter in text) > 1
    )


def _office_key(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the key of an office, alone or of a place: "derna mayor". "" for another name."""
    offices = {part.value for part in parts if part.kind == "office"}
    if len(offices) != 1:
        return ""
    office = next(iter(offices))
    at = next(at for at, part in enumerate(parts) if part.kind == "office")
    areas = [part for part in parts if part.kind in AREA]
    unknown = [part for part in parts if part.kind == "unknown name"]
    others = {part.kind for part in parts} - {
        "office",
        "noise",
        "titles",
        "unknown name",
        "person",
        *AREA,
    }
    if others:
        return ""
    towns = [
        part
        for number, part in enumerate(parts)
        if part.kind == "unknown name" and (part.after in {"of", "in"} or number == at - 1)
    ]
    people = [part for part in unknown if part not in towns]
    has_post = any(
        part.kind == "titles" or table["posts"] & set(part.words)
        for part in parts
        if part.kind in {"office", "titles"}
    )
    if people and not has_post:
        return ""
    if towns and not table["offices"][office][2]:
        return ""
    qualifiers = [word for part in parts if part.kind == "noise" for word in part.words]
    kept = [] if office == "governor" else [word for word in qualifiers if word in KEPT]
    area = sorted({_area(part) for part in (*areas, *towns)})
    return " ".join([*area, *kept, office])


def _area(part: NamePart) -> str:
    return part.value if part.kind == "country" and "|" not in part.value else " ".join(part.words)


def _without_speaker(parts: Sequence[NamePart]) -> list[NamePart]:
    """Leave out the person who speaks: "Jane Doe, president of the Teachers Union"."""
    titles = [at for at, part in enumerate(parts) if part.kind == "titles"]
    if not titles:
        return list(parts)
    at = titles[0]
    before = [part for part in parts[:at] if part.segment == parts[at].segment]
    after = parts[at + 1 :]
    if after and set(after[0].words) <= LINKS and len(after) > 1:
        return list(after[1:])
    if before and any(part.kind in {"unknown name", "office", "alias"} for part in before):
        return before
    return list(parts)


def _words_key(parts: Sequence[NamePart], bare: str) -> str:
    words: list[str] = []
    for part in parts:
        words += [_area(part)] if part.kind == "country" else part.words
    reordered = _reordered(words, parts)
    if reordered:
        return " ".join(reordered)
    plain = [word for part in parts for word in part.words if word != "and"]
    return " ".join(plain) or fold_name(bare) or fold_case(bare)


def _reordered(words: Sequence[str], parts: Sequence[NamePart]) -> list[str] | None:
    """Return the words in one order: "Ports Association" for "Association of Ports"."""
    heads = frozenset(word_table().words("reordered"))
    kept = [word for word in words if word != "and"]
    countries = {_area(part) for part in parts if part.kind == "country"}
    for at, word in enumerate(kept):
        if word in LINKS:
            if not at or kept[at - 1] not in heads:
                return None
            return _country_first([*kept[at + 1 :], *kept[:at]], countries)
    return _country_first(kept, countries) if kept and kept[-1] in heads else None


def _country_first(words: list[str], countries: set[str]) -> list[str]:
    if len(countries) != 1:
        return words
    (country,) = countries
    return [country, *(word for word in words if word not in {country, *LINKS})]
