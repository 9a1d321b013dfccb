"""Does a figure count another thing than its label: "120,000 families" of "people displaced"?"""

from functools import lru_cache

from verify.model.claims import Claim
from verify.text.patterns import pattern
from verify.topics import class_of, read_topic
from verify.values.units import COUNT_UNITS

NOUN = r"[^\W\d_][^\d]*$"  # what follows the number
FAMILIES = "households"
# Things that are never taken for each other; those of a lexicon's other classes may be.
APART = {
    **dict.fromkeys(("people", "military", "refugees", "staff"), "people"),
    "building": "buildings",
    "equipment": "equipment",
}


def find_other_count(claim: Claim) -> tuple[str, str]:
    """Return what a figure counts and what its label counts, if these are two; else "", ""."""
    figure = claim.readable
    if figure is None or figure.unit not in COUNT_UNITS:
        return "", ""
    noun = pattern(NOUN).search(claim.value) if not claim.unit else None
    mine, theirs = _counted(noun[0] if noun else claim.unit), _sort(claim.topic.thing)
    return (mine, theirs) if mine and theirs and mine != theirs else ("", "")


@lru_cache(maxsize=1024)
def _counted(noun: str) -> str:
    topic = read_topic(noun)
    return "" if topic.outcome else _sort(topic.thing)


def _sort(thing: str) -> str:
    return "families" if thing == FAMILIES else APART.get(class_of(thing), "")
