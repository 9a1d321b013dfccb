"""What a phrase of a label says of its neighbours: a deed, a force, a speaker, an occasion."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from verify.topics.lexicon import RoleName, ThingClass, class_of, families, lexicon
from verify.topics.outcomes import Outcome, read_outcome
from verify.topics.phrases import PARTY, FactName, Mention

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
Roles = defaultdict[RoleName, list[str]]
WAYS = frozenset(("from", "to"))
RELATIVES = frozenset(("that", "which", "who"))
GIVERS = PERSONS - {"military"}  # those from whom something comes: "payments from patients"


def acts(mentions: list[Mention], at: int) -> bool:
    """Is "who" here the doer of what follows: "men who killed women"? Not "men who were killed"."""
    if mentions[at].text not in RELATIVES or not 0 < at < len(mentions) - 2:
        return False
    before, deed, victim = mentions[at - 1], mentions[at + 1], mentions[at + 2]
    are_persons = {class_of(each.value("thing")) for each in (before, victim)} <= PERSONS
    return bool(deed.value("outcome")) and (are_persons or _is_bite(before, deed, victim))


def _is_bite(before: Mention, deed: Mention, victim: Mention) -> bool:
    """Does something that is no person do harm, or suffer it: "dogs that killed children"?"""
    both = (before, victim)
    harm = read_outcome(deed.value("outcome"))
    is_when = not victim.facts and victim.form != "plural"  # "who died recently"
    if not harm.is_harm or harm.is_own_act or is_when:
        return False
    things = [each.value("thing") for each in both]
    return any(things) and all(thing or not m.facts for thing, m in zip(things, both, strict=True))


def role_of_unknown(mentions: Sequence[Mention], at: int, roles: Roles) -> str:
    """Return "by", "from" or "to" if it makes a word that is not known another topic, or "".

    Patients from a town are not those in it, and those whom somebody killed are not his dead.
    """
    word = mentions[at - 1].text
    if word == "by":
        return word if _is_doer(mentions[at + 1 : at + 2], roles) else ""
    return word if word in WAYS and at > 1 and _is_way(mentions[at - 2], word) else ""


def is_giver_of(thing: str, other: str) -> bool:
    """Is a thing after "from" one that gave the other: "payments from patients"?"""
    return class_of(thing) in GIVERS or lexicon()["measures"].get(other) == "money"


def is_given(mentions: Sequence[Mention], at: int, thing: str) -> bool:
    """Is a word that is not known what somebody after "from" gave: "refunds from tenants"?"""
    is_giver = class_of(mentions[at].value("thing")) in GIVERS
    return is_giver and not thing and at > 1 and not mentions[at - 2].facts


def _is_way(before: Mention, word: str) -> bool:
    """Does "from" or "to" after a phrase say who gave, or where something went?"""
    thing = before.value("thing")
    is_money = lexicon()["measures"].get(thing) == "money"
    if word == "from":
        return " " not in before.text and (class_of(thing) in GIVERS or is_money)
    is_moving = read_outcome(before.value("outcome")).is_moving
    return word == "to" and (is_moving or (bool(thing) and not is_money))


def _is_doer(following: Sequence[Mention], roles: Roles) -> bool:
    """Is the word after "by" the one who hurt people, and not a storm or a fire that it names?

    "Killed by Ombesse rebels" names others, and "killed by the Ombesse fever" says of what.
    """
    if following and not (following[0].value("role") or following[0].value("drop")):
        return False
    if not DEEDS.isdisjoint(roles["concept"]):
        return True
    return any(map(_has_doer, map(read_outcome, roles["outcome"])))


def _has_doer(done: Outcome) -> bool:
    """Is it something that one does to others: harm to people, or fire at them?"""
    is_hurt = done.is_harm and "people" in {done.default, done.happens_to}
    return is_hurt or done.frame == "launch"


def find_joined(mentions: Sequence[Mention], at: int) -> int:
    """Return the index of the unknown word that "and" joins to a known thing, or -1.

    It is "dogs" in "dogs and people" and in "people and dogs", but not in "people and stray dogs".
    """
    if not 0 < at < len(mentions) - 1:
        return -1
    before, after = mentions[at - 1], mentions[at + 1]
    if not before.facts and after.value("thing"):
        return at - 1
    further = mentions[at + 2 : at + 3]
    is_last = not any(each.value("thing") for each in further)
    return at + 1 if before.value("thing") and not after.facts and is_last else -1


def is_remark(mention: Mention) -> bool:
    """Does a phrase speak of the record, alone between commas? "Civilians killed, verified".

    "Cases, confirmed" are no other words for cases: there are suspected ones too.
    """
    return mention.text in lexicon()["remarks"]


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
    for mention in mentions:
        if mention.tells:
            break
    else:  # most labels
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
