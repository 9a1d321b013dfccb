"""Are a name in copy and the source of a claim one speaker? Copy often says less."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from verify.model.claims import Claim
from verify.model.sources import Resolution, SourceKind
from verify.sources.registry import default, is_government, is_of_town
from verify.text.folding import fold_name
from verify.text.words import list_words, split_runs

CACHED = 1 << 14
# Words that name only the side of a country: "Ukrainian officials", "Kyiv's side".
GENERAL = frozenset(
    ("authorities", "authority", "government", "official", "officials", "side", "sources", "source")
)
# "One said" may mean any speaker.
INDEFINITE = frozenset(("one", "both", "another", "others", "some", "each", "several", "two"))
# A name that begins so says only who it is in its text: "it", "their lawyers".
POINTING = frozenset(("he", "her", "his", "it", "its", "our", "she", "their", "they", "we"))
SHORTEST_ACRONYM = 3  # letters
SEEN_BY = re.compile(r",? (?:obtained|reviewed|seen) by ")
UNNAMED_AT = re.compile(r"an? [^A-Z]*? (?:at|for|of|with) ((?:the )?[^,]+)$")
JOINT = re.compile(r"\s*/\s*|\s+(?:and|&)\s+|;\s*")  # "Mediazona / BBC Russian" are two


class SpeakerMatch(StrEnum):
    """Are the speaker in the copy and the source of a claim the same?"""

    SAME = "same"
    MAY_BE = "may_be"
    NOBODY = "nobody"  # the copy says it in its own voice
    OTHER = "other"


def compare_speakers(who: Resolution, claim: Claim) -> SpeakerMatch:
    """Return whether a name in copy and the source of a claim are one speaker.

    They may be one speaker in three cases: the copy says less, and nothing that differs ("the
    governor", "Ukraine", "officials"); one name is the initials of the other; the other text
    speaks in its own voice.
    """
    if not who.written:
        return SpeakerMatch.NOBODY
    theirs = claim.resolved
    if not theirs.written:
        return SpeakerMatch.MAY_BE
    if who.key == theirs.key:
        return SpeakerMatch.SAME
    if _names_a_side(who, theirs):
        return SpeakerMatch.MAY_BE
    if who.source and theirs.source:
        if who.source.id == theirs.source.id and is_of_town(who.source.id, default().table):
            return (
                SpeakerMatch.MAY_BE if _may_be(who.written, theirs.written) else SpeakerMatch.OTHER
            )
        is_world_body = theirs.source.kind is SourceKind.INTERGOVERNMENTAL
        is_umbrella = who.source.id in default().table["umbrella"] and is_world_body
        return (
            SpeakerMatch.MAY_BE
            if who.source.id == theirs.source.id or is_umbrella
            else SpeakerMatch.OTHER
        )
    if theirs.source and theirs.source in who.candidates:
        return SpeakerMatch.MAY_BE
    if who.party and theirs.party and who.party != theirs.party:
        return SpeakerMatch.OTHER
    if _is_unnamed(who):
        return SpeakerMatch.MAY_BE
    parts = (theirs.written, *JOINT.split(theirs.written))
    mine = (who.written, *_said_shorter(who.written))
    is_one = any(_may_be(name, part) for name in mine for part in parts)
    return SpeakerMatch.MAY_BE if is_one else SpeakerMatch.OTHER


def _said_shorter(written: str) -> Iterator[str]:
    """Yield what else names a speaker: the hospital of "a doctor at the hospital".

    And the memo of "a memo seen by the Post".
    """
    if found := SEEN_BY.search(written):
        yield written[: found.start()]
    if found := UNNAMED_AT.match(written):
        yield found[1]


def _is_unnamed(who: Resolution) -> bool:
    first = who.written.split(maxsplit=1)[0].casefold()
    if first in POINTING and who.source is None:
        return True
    words = frozenset(fold_name(who.written).split())
    names_nobody = who.source is None and who.kind is SourceKind.ANONYMOUS and not who.party
    return words <= INDEFINITE or names_nobody


def _names_a_side(who: Resolution, theirs: Resolution) -> bool:
    words = frozenset(fold_name(who.written).split())
    is_open = who.source is None or is_government(who.source)
    is_of_side = is_open and who.party and who.party == theirs.party
    return bool(is_of_side) and (len(words) == 1 or bool(words & GENERAL))


@lru_cache(maxsize=CACHED)
def _may_be(written: str, other: str) -> bool:
    """May two different names mean one body: one within the other, initials, a surname?"""
    mine, theirs = _telling_words(written), _telling_words(other)
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return True
    if _initials(written) & _acronyms(other) or _initials(other) & _acronyms(written):
        return True
    return bool(_surnames(written) & _surnames(other))


def _telling_words(written: str) -> frozenset[str]:
    """Return the words of a name without those that only name its country."""
    words, phrases = fold_name(written).split(), default().table["phrases"]
    kept = frozenset(
        word for word in words if phrases.get(word, ("",))[0] not in {"country", "capital"}
    )
    return kept or frozenset(words)


def _initials(written: str) -> frozenset[str]:
    """Return the first letters of the capitalised words of a name, and of each part of it."""
    found = set()
    for part in re.split(r"[,;()]", written):
        words = split_runs(part.strip().removeprefix("The ").replace("'", " ").replace("’", " "))
        found.add("".join(word.text[0] for word in words if word.is_capitalised))
    return frozenset(letters for letters in found if len(letters) >= SHORTEST_ACRONYM)


def _acronyms(written: str) -> frozenset[str]:
    found = re.findall(r"\b[A-Z]{3,8}\b", written)
    return frozenset(found)


def _surnames(written: str) -> frozenset[str]:
    """Return the last words of names of persons in it: capitalised, and no word of the registry."""
    phrases = default().table["phrases"]
    words = list_words(written.replace("/", " ")).written
    last = [word for word in words if word[0].isupper()][-1:]
    return frozenset(fold_name(word) for word in last if fold_name(word) not in phrases)
