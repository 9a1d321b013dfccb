"""Split a name into the phrases that the registry knows, and runs of unknown words."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verify.model.named_tuples import NamedTuple
from verify.model.sources import PhraseKind, Registry, SourceTable
from verify.sources.registry import default
from verify.text.folding import split_name
from verify.text.patterns import pattern

SIGNS = frozenset(',;:()[]/–—"“”«»')  # part a name into segments
TITLE = ("president",)
UNKNOWN: frozenset[PhraseKind] = frozenset(("unknown", "unknown name"))
AREA: frozenset[PhraseKind] = frozenset(("country", "capital", "place"))
PEOPLE: frozenset[PhraseKind] = frozenset(("officials", "witnesses", "sources", "media"))
# Between a head noun and the rest of its name: "Federation of …".
PREPOSITIONS = frozenset(
    (
        *("of", "for", "in", "at", "on", "to", "from", "by", "with", "near", "against", "within"),
        *("under", "among", "who", "de", "du", "des", "del", "di", "der", "do", "da", "la", "el"),
    )
)


class NamePart(NamedTuple):
    """A phrase of a name: what it is, its value, and how it is written.

    `kind` is "unknown name" for unknown words with a capital, "unknown" for others. `after` is the
    word before the phrase. `segment` counts the pieces between commas, brackets and dashes.
    """

    kind: PhraseKind
    value: str
    words: tuple[str, ...]
    is_last: bool
    after: str
    segment: int = 0
    is_capital: bool = False


def read_parts(written: str, registry: Registry | None = None) -> list[NamePart]:
    """Return the phrases that a name is made of, known and unknown, in their order."""
    return parse(written, (registry or default()).table)


def parse(written: str, table: SourceTable) -> list[NamePart]:
    """Split a name into the longest known phrases, and runs of unknown words.

    A word for people is unknown if it is within a proper name: "Police Officers Federation".
    """
    parts = list(_split(written, table))
    if any(part.words == TITLE for part in parts):
        parts = _as_titles(parts, table)
    if any(part.kind in PEOPLE and part.is_capital for part in parts):
        return [_as_proper(parts, at, table) for at in range(len(parts))]
    return parts


def _split_at_signs(written: str) -> list[str]:
    if SIGNS.isdisjoint(written):
        return [written]
    return pattern(f"[{re.escape(''.join(sorted(SIGNS)))}]+").split(written)


def _split(written: str, table: SourceTable) -> Iterator[NamePart]:
    phrases = table["phrases"]
    previous = ""
    for number, segment in enumerate(_split_at_signs(written)):
        words = list(split_name(segment))
        at = 0
        while at < len(words):
            end = at + _known(words, at, table)
            if end > at:
                kind, value = phrases[" ".join(word for word, _ in words[at:end])]
            else:
                end = at + 1
                while (
                    end < len(words)
                    and words[end][1] == words[at][1]
                    and not _known(words, end, table)
                ):
                    end += 1
                kind, value = ("unknown name" if words[at][1] else "unknown"), ""
            run = tuple(word for word, _ in words[at:end])
            is_last = end == len(words)
            yield NamePart(kind, value, run, is_last, previous, number, words[at][1])
            previous = run[-1]
            at = end


def _known(words: Sequence[tuple[str, bool]], at: int, table: SourceTable) -> int:
    """Return the number of words of the longest known phrase that begins at a word; 0 if none."""
    phrases = table["phrases"]
    end = min(len(words), at + table["longest"].get(words[at][0], 1))
    while end > at:
        if " ".join(word for word, _ in words[at:end]) in phrases:
            return end - at
        end -= 1
    return 0


def _as_titles(parts: Sequence[NamePart], table: SourceTable) -> list[NamePart]:
    """Let "president" be a post in a body that is named: "president of the Teachers Union"."""
    is_of_body = any(
        part.kind in UNKNOWN and not table["kinds"].keys().isdisjoint(part.words) for part in parts
    ) or any(
        one.kind == "unknown name" and other.words == TITLE and one.segment == other.segment
        for one, other in pairwise(parts)
    )
    if not is_of_body or any(part.kind in AREA for part in parts):
        return list(parts)
    return [
        part._replace(kind="titles", value="") if part.words == TITLE else part for part in parts
    ]


def _as_proper(parts: Sequence[NamePart], at: int, table: SourceTable) -> NamePart:
    """Return a part as it is, or as an unknown word if it is a word of a proper name.

    It is one if a noun for a body follows it, or if it follows such a noun: "The Officials' Union".
    """
    part = parts[at]
    if part.kind not in PEOPLE or not part.is_capital:
        return part
    near = [each for each in parts if each.segment == part.segment]
    others = [
        word
        for each in near
        if each is not part and each.is_capital and each.kind not in AREA
        for word in each.words
    ]
    before = parts[at - 1] if at else None
    is_named = before is not None and before.kind == "unknown name" and before in near
    is_proper = is_named or any(table["kinds"].get(word) for word in others)
    return part._replace(kind="unknown name", value="") if is_proper else part
