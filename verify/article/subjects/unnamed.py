"""Figures that leave their noun out: "killing 12", "Unison's 800,000", "from 12 to 15"."""

from collections.abc import Sequence
from functools import cache

from verify.article.subjects.objects import find_split
from verify.article.subjects.outcomes import Deed, outcome_at, outcome_until
from verify.article.subjects.parties import facets_of, names_party
from verify.article.subjects.phrases import CopyWord, noun_after, phrases
from verify.article.subjects.reach import Noun, Setting
from verify.lexicons import load
from verify.topics.outcomes import read_outcome, words_of_persons
from verify.values.units import dimension

NEAR = 5  # words of "from 9.1 per cent to"
LIVES = frozenset(("life", "lives"))
TAKING = frozenset(
    ("claim", "claimed", "claiming", "claims", "cost", "costing", "costs", "lose", "loses",
     "losing", "lost", "take", "takes", "taking", "taken", "took")
)  # fmt: skip
CROWDS = {
    word: ing
    for ing, words in (
        ("attending", ("attend", "attended")), ("demonstrating", ("demonstrate", "demonstrated")),
        ("who came", ("came", "come")),
        ("fleeing", ("flee",)), ("gathering", ("gather", "gathered")),
        ("marching", ("march", "marched")), ("mourning", ("mourn", "mourned")),
        ("protesting", ("protest", "protested")), ("queuing", ("queue", "queued")),
        ("rallying", ("rallied", "rally")), ("voting", ("vote", "voted")),
    )
    for word in words
}  # fmt: skip
COMPARED = frozenset(("above", "against", "below", "exceeding", "from", "over", "than"))
NUMBERING = frozenset(("number", "numbered", "numbering", "numbers"))
SPOKEN = frozenset(
    ("adds", "asks", "believe", "claim", "claims", "confirm", "estimate", "estimates", "fear",
     "report", "reports")
)  # fmt: skip
PARTS = frozenset(("bed", "bedroom", "floor", "lane", "member", "room", "seat", "storey", "story"))
# Verbs by which a count is a level: "the toll hit 40".
REACHED = frozenset(
    ("exceeded", "hit", "hits", "hitting", "pass", "passed", "passes", "passing", "topped")
)
PAST = frozenset(("had", "have"))
REACH_THOSE = 8  # words of "of those who died in the fire,"
PARTING = frozenset(
    ("aboard", "across", "at", "bearing", "carrying", "containing", "for", "holding",
     "in", "inside", "on", "transporting", "with")
)  # fmt: skip


def is_harmed(setting: Setting) -> bool:
    """Is the number itself the object of a verb of harm: "killing 12", "wounded more than 20"?"""
    deed = outcome_until(setting.words, setting.lead) or find_split(setting, setting.after)
    if deed is None or setting.words[deed.start].text in REACHED:
        return False
    if setting.is_count:
        return read_outcome(deed.outcome).is_of_person
    is_past = setting.words[deed.end - 1].text.endswith(("ed", "ing"))
    return dimension(setting.unit) == "area" and is_past  # "burned 3,200 hectares"


def is_victim(setting: Setting) -> bool:
    """Does the number itself say who died or was hurt: "found 31 bodies, and two died later"?"""
    words, at = setting.words, setting.after
    if not setting.is_count or words[setting.lead - 1 : setting.lead] == []:
        return False
    before = words[setting.lead - 1]
    while at < len(words) and words[at].kind in {"auxiliary", "adverb", "manner"}:
        at += 1
    deed = outcome_at(words, at) if at < len(words) else None
    is_new = before.text == "," or before.kind == "joint"
    return is_new and deed is not None and read_outcome(deed.outcome).is_of_person


def owner_before(setting: Setting, measured: Noun | None) -> str:
    """Return the owner right before a number that counts nothing: "Unison's 800,000"; or ""."""
    words, end = setting.words, setting.lead
    if not setting.is_count or measured is None:
        return ""
    is_marked = end > 0 and words[end - 1].text == "'"  # "Amicus' 20,000"
    end -= is_marked
    if measured.end != end or not (is_marked or words[end - 1].written.endswith(("'s", "s'"))):
        return ""
    name = " ".join(word.written for word in words[measured.start : end])
    return name.removesuffix("'s").removesuffix("'")


def owner_of_counted(setting: Setting) -> str:
    """Return the owner in "Unison's 800,000 workers", unless it is a party or a country; or ""."""
    words, end = setting.words, setting.lead
    if not setting.is_count or not end or not words[end - 1].written.endswith("'s"):
        return ""
    start = end - 1
    while start and words[start - 1].kind == "" and words[start - 1].written[:1].isupper():
        start -= 1
    name = " ".join(word.written for word in words[start:end]).removesuffix("'s")
    is_name = name[:1].isupper() and not facets_of(name) and not names_party(name)
    return name if is_name else ""


def ends_change(setting: Setting) -> bool:
    """Is it the new value of a change: 15 of "fell from 9 per cent to 15"?"""
    words, at = setting.words, setting.lead - 1
    if at < 1 or words[at].text != "to":
        return False
    near = range(at - 1, max(-1, at - NEAR), -1)
    number = next((place for place in near if words[place].kind == "number"), 0)
    before = [word.text for word in words[max(0, number - NEAR) : number]]
    return number > 0 and "from" in before


def is_same_measure(setting: Setting, unit: str | None) -> bool:
    """Is a measure that of the figure before, in another number: "above the 1% considered safe"?

    Also "it could crest at 5.5 metres" after the level of a river. `unit` is that of the other.
    """
    words, at = setting.words, setting.lead - 1
    if setting.is_count or dimension(unit) != dimension(setting.unit):
        return False
    while at > 0 and words[at].kind == "determiner":
        at -= 1
    near = [word.text for word in words[max(0, at - NEAR) : at + 1]]
    is_name = dimension(unit) == "share" and at > 0 and words[at].written[:1].isupper()
    if is_name and words[at - 1].kind in {"joint", "mark"}:
        return True  # "gave Silva 51 percent of the vote and Lopes 43 percent"
    return "it" in near or (bool(near) and near[-1] in COMPARED)


def without_head(words: Sequence[CopyWord], noun: Noun) -> Noun | None:
    """End a noun before the verb of a headline: "Quake toll passes"; None if who acts is named."""
    for at in range(noun.end - 2, noun.start, -1):
        if words[at].text in SPOKEN:
            return noun._replace(start=at + 1)  # "the insurer estimates losses of"
    last = words[noun.end - 1]
    if noun.end - noun.start < 2 or last.text not in phrases().heads:  # noqa: PLR2004
        return None if last.text in phrases().heads else noun
    deed = outcome_at(words, noun.end - 1)
    if last.text in SPOKEN:
        return None
    if deed and read_outcome(deed.outcome).is_harm:
        return None
    return noun._replace(end=noun.end - 1)


def read_lives(setting: Setting) -> Deed | None:
    """Read "claimed 12 lives" as 12 killed."""
    words, at = setting.words, setting.after
    if at >= len(words) or words[at].text not in LIVES:
        return None
    before = words[setting.lead - 1].text if setting.lead else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    is_lost = before in TAKING or after in {"lost", "claimed", "were", "have"}
    return Deed("killed", at, at + 1) if is_lost else None


def read_crowd(setting: Setting) -> str:
    """Return who the many of a headline are: "Tens of thousands march in Oslo"; or ""."""
    words, at = setting.words, setting.after
    if not setting.is_count or at >= len(words):
        return ""
    if setting.lead and words[setting.lead - 1].text in NUMBERING and words[at].text == "people":
        noun = noun_after(words, int(words[0].kind == "determiner"))
        return " ".join(word.text for word in words[slice(*noun)]) if noun else ""
    at += words[at].text in PAST
    verb = CROWDS.get(words[at].text, "") if at < len(words) and _is_first(setting) else ""
    return f"people {verb}" if verb else ""


def _is_first(setting: Setting) -> bool:
    """Does a number begin a clause: "said (that) 12", ", 12"?"""
    before = setting.words[setting.lead - 1] if setting.lead else None
    if before is None or before.kind in {"mark", "joint", "clause"} or before.text == "that":
        return True
    return before.text in phrases().speech


def are_persons(setting: Setting) -> bool:
    """Does a number without a noun count people: "340 had not reached a clinic"?

    Also "of those who died, 12 had been treated".
    """
    words, at = setting.words, setting.after
    if not setting.is_count or not _is_first(setting):
        return False
    while at < len(words) and words[at].kind in {"auxiliary", "adverb", "manner"}:
        at += 1
    if at == len(words):
        return False
    is_made = [word.text for word in words[at : at + 2]] == ["made", "it"]
    is_acting = is_made or words[at].text in _acting()
    return is_acting or (at > setting.after and _is_of_those(words[: setting.lead]))


@cache
def _acting() -> frozenset[str]:
    return frozenset(load("phrases").words("acting"))


def _is_of_those(before: Sequence[CopyWord]) -> bool:
    """Do words end with "Of those who died,", "of the dead,"?"""
    end = len(before) - 1
    if end < 0 or before[end].text != ",":
        return False
    near = range(end - 1, max(-1, end - REACH_THOSE), -1)
    of = next((at for at in near if before[at].text == "of"), -1)
    is_start = of >= 0 and (of == 0 or before[of - 1].kind == "mark")
    some = {word.text for word in before[of + 1 : end]}
    return is_start and ("those" in some or not words_of_persons().isdisjoint(some))


def is_gapped(setting: Setting, measured: Noun) -> bool:
    """Is the noun who says it: "the union said 60,000 had come, the police 22,000"?"""
    words, start = setting.words, measured.start
    end = setting.lead - (words[setting.lead - 1].text == "of")
    start -= start > 0 and words[start - 1].kind == "determiner"
    is_next = measured.end == end and start > 0 and words[start - 1].kind in {"mark", "joint"}
    after = words[setting.after].kind if setting.after < len(words) else "mark"
    is_name = words[measured.start].written[:1].isupper()
    if dimension(setting.unit) == "share" and is_next and is_name:
        return True
    return setting.is_count and is_next and after == "mark"


def is_only_place(setting: Setting) -> bool:
    """Is the noun only where others are: "four people in two cars were shot"?"""
    words, at = setting.words, setting.lead - 1
    if at < 1 or words[at].text not in PARTING:
        return False
    before = words[at - 1]
    return before.kind in {"", "number"} and not before.text.endswith(("ed", "ing"))


def name_parts(name: str) -> str:
    """Return "storeys of block" for "storey block", of which a hyphen counts the storeys."""
    part, _, whole = name.partition(" ")
    if not whole or part not in PARTS:
        return name
    return f"{'stories' if part == 'story' else f'{part}s'} of {whole}"


def is_joined(setting: Setting) -> bool:
    """Does a hyphen join the number to its noun: "a 10-storey block"?"""
    words, at = setting.words, setting.after
    return setting.is_count and at < len(words) and words[at].text == "-"
