"""What a phrase of a label says of its neighbours: a deed, a force, a speaker, an occasion."""

from functools import cache

from verify.topics.lexicon import ThingClass, class_of, families, lexicon
from verify.topics.outcomes import read_outcome
from verify.topics.phrases import FactName
from verify.topics.words import PARTY, Mention

# "Israeli air strikes" were carried out by Israel; "Gaza air strikes" were in Gaza.
DEEDS = frozenset(("air strike", "attack", "bombing", "shelling", "missile strike", "drone strike"))
# If all phrases of a segment have these roles, it may be a speaker: "Ukrainian General Staff".
SPEAKERS: frozenset[FactName] = frozenset((*PARTY, "place", "org", "army", "report", "own", "drop"))
NOBODY: frozenset[int] = frozenset()


def is_deed(mention: Mention) -> bool:
    """Is it done by the party before it: "Israeli air strikes"?"""
    return (
        read_outcome(mention.value("outcome")).is_by_adjective or mention.value("concept") in DEEDS
    )


def is_event(mention: Mention) -> bool:
    """Is it an event that nobody did: an earthquake?"""
    return bool(mention.value("concept")) and mention.value("concept") not in DEEDS


def is_force(facet: FactName, following: Mention | None) -> bool:
    """Is it a unit ("in the Russian column")? Its vehicles belong to its side, not to a place."""
    thing = following.value("thing") if facet == "adj" and following else ""
    return class_of(thing) in {"military", "equipment"}


def is_soil(mention: Mention) -> bool:
    """Is it the ground of a party: "Russian territory"?"""
    return mention.value("thing") == "territory"


# Classes of those who do something to others, and to whom it is done.
PERSONS: frozenset[ThingClass] = frozenset(("people", "military", "refugees", "staff"))


def acts(mentions: list[Mention], at: int) -> bool:
    """Is "who" here the doer of what follows: "men who killed women"? Not "men who were killed"."""
    if mentions[at].text not in {"that", "which", "who"} or not 0 < at < len(mentions) - 2:
        return False
    before, deed, victim = mentions[at - 1], mentions[at + 1], mentions[at + 2]
    are_persons = {class_of(each.value("thing")) for each in (before, victim)} <= PERSONS
    return bool(deed.value("outcome")) and (are_persons or _is_bite(before, deed, victim))


def _is_bite(before: Mention, deed: Mention, victim: Mention) -> bool:
    """Does something that is no person do harm, or suffer it: "dogs that killed children"?"""
    both = (before, victim)
    harm = read_outcome(deed.value("outcome"))
    if not harm.is_harm or harm.is_own_act or any(m.facts and not m.value("thing") for m in both):
        return False
    return sum(class_of(each.value("thing")) in PERSONS for each in both) == 1


def is_subject(mentions: list[Mention], at: int) -> bool:
    """Is the party between another party and a verb: "of Ukraine Russia holds"?"""
    if not 0 < at < len(mentions) - 1:
        return False
    before, after = mentions[at - 1], mentions[at + 1]
    return bool(before.party) and before.form != "possessive" and bool(after.value("outcome"))


def find_speakers(mentions: list[Mention]) -> frozenset[int]:
    """Return the phrases that only name the speaker: "Russian claim", "police count", "(IDF)"."""
    if len(mentions) > 1 and mentions[0].text == "per" and all(map(_may_speak, mentions[1:])):
        return frozenset(range(len(mentions)))  # ", per Moscow"; "per household" is a measure
    if not any("report" in mention.values or "org" in mention.values for mention in mentions):
        return NOBODY
    if all(mention.facts and _facets(mention) <= SPEAKERS for mention in mentions):
        return frozenset(range(len(mentions)))
    found = {at for at, mention in enumerate(mentions) if mention.value("report")}
    for at in tuple(found):
        before = at - 1
        while before >= 0 and _may_speak(mentions[before]):
            found.add(before)
            before -= 1
    return frozenset(found)


def _may_speak(mention: Mention) -> bool:
    facets = _facets(mention)
    return facets == {"drop"} or bool(facets & {*PARTY, "org", "own"} and "role" not in facets)


def _facets(mention: Mention) -> set[FactName]:
    """Return the names of a phrase's facts; a body that may be a victim (police) may speak."""
    facets = set(mention.values)
    return facets - {"thing"} if "org" in facets else facets


@cache
def event_of(outcome: str) -> str:
    """Return the event that an outcome is called if it is only the occasion: a collapse."""
    word = families().get(outcome, outcome)
    values = dict(lexicon()["words"].get(word) or ())
    return values.get("concept", outcome)
