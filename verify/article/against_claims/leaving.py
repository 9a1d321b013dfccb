"""Copy on those who left a place contradicts a claim on those who are in it."""

from functools import cache

from verify.article.against_claims.wording import Wording
from verify.lexicons import load
from verify.model.claims import Claim
from verify.text.patterns import pattern
from verify.topics import read_topic
from verify.topics.outcomes import read_outcome

NAME = r"(?:(?:the|north|south|east|west|northern|southern|eastern|western|central) ){0,2}"
MOST_WORDS = 4  # of the name of a place
REACH = r"(?:[^\s,;.]{1,20} ){0,3}"  # between a verb and "from": "gone back home from"


def find_leaving(wording: Wording, other: Claim) -> tuple[str, str] | None:
    """Return the words "left Chad" of the clause of a figure, and "in Chad" for the claim.

    None if the claim itself is on those who left, or on no place.
    """
    theirs = other.topic
    if not theirs.place or _is_on_leaving(theirs.outcome, theirs.label):
        return None
    clause = " ".join(f"{wording.before} {wording.after}".split())
    for found in pattern(_motion()).finditer(clause):
        name = _read_name(clause[found.end() :])
        place = read_topic(f"in {name}").place if name else ()
        is_there = set(place) & set(theirs.place) or name.casefold() == other.place.casefold()
        if name and is_there:
            return f'"{found[0]}{name}"', f'"in {name}"'
    return None


def _is_on_leaving(outcome: str, label: str) -> bool:
    """Is a claim on those who moved, or on what became of some: no stock of a place?"""
    if outcome and not read_outcome(outcome).is_level and outcome not in _arriving():
        return True
    return (
        pattern(rf"(?i)\b(?:{_verbs('leaving')}|{_verbs('leaving from')})\b").search(label)
        is not None
    )


def _read_name(text: str) -> str:
    words = pattern(rf"(?:[A-Z][^\s,;.]*)(?: [A-Z][^\s,;.]*){{0,{MOST_WORDS - 1}}}").match(text)
    return words[0].removesuffix("'s").removesuffix("’s") if words else ""


@cache
def _motion() -> str:
    """Return the pattern of a motion out of a place, up to its name: "left ", "returned from "."""
    direct, leading = _verbs("leaving"), _verbs("leaving from")
    return rf"\b(?:(?:{direct}) |(?:{direct}|{leading}) {REACH}(?:from|out of) ){NAME}"


@cache
def _arriving() -> frozenset[str]:
    return frozenset(load("wording").words("arriving"))


@cache
def _verbs(name: str) -> str:
    return "|".join(load("wording").words(name))
