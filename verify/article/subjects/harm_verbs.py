"""The outcome for those whom a figure counts, and the party that caused it."""

from collections.abc import Sequence

from verify.article.subjects.clauses import BE, NEED, deed_at, find_after, find_before
from verify.article.subjects.nouns import DIED, is_bare
from verify.article.subjects.objects import find_needed, find_split, is_of_money
from verify.article.subjects.outcomes import Deed, outcome_at, outcome_in, with_twin
from verify.article.subjects.parties import find_doer
from verify.article.subjects.parts import follows_whom, is_of_part, is_part, named_among
from verify.article.subjects.phrases import STOPS, CopyWord, denies, is_verb, phrases
from verify.article.subjects.reach import Noun, Setting
from verify.article.subjects.unnamed import REACHED, is_only_place
from verify.topics.outcomes import copy_nouns, read_outcome
from verify.values.units import dimension

CHANGES = frozenset(("percentage points", "share", "times"))
ADJECTIVES = 2  # words of "12 suspected cholera deaths"
GO_ON = frozenset((",", "including", "among", "plus", "total", "to", "with"))
MEANT = frozenset(("more", "other", "others"))
REACH_VERB = 9  # words
HAVE = frozenset(("had", "has", "have"))
GRAVE = frozenset(("badly", "critically", "gravely", "seriously", "severely"))
# In "passed 1.17 million" the number itself did it, if no noun follows.


def read_deed(
    setting: Setting,
    counted: Noun | None,
    noun: Noun | None,
    rest: int,
    earlier: tuple[Deed | None, str] | None,
) -> tuple[Deed | None, str]:
    """Find the outcome and the party that caused it. In a list, the outcome before continues.

    `counted` is the noun after the number. `noun` is the noun that it counts or describes.
    `earlier` has the outcome of the number before, and the party that caused it.
    """
    words = setting.words
    deed = deed_of_those(setting) or _own_deed(setting, counted, noun, rest)
    if deed and is_of_part(setting, deed.start, is_finite=_is_finite(words, deed)):
        return None, ""
    if deed is None:
        is_next = goes_on(setting) and not (counted and words[setting.lead - 1].text == "to")
        before = earlier if earlier and (is_next or is_part(setting)) else (None, "")
        at = setting.after
        at += at < len(words) and words[at].text in MEANT
        has_verb = at < len(words) and words[at].kind == "auxiliary"
        has_verb = has_verb or (counted is not None and _has_own_verb(words, rest))
        if counted is None and _is_doing(words, rest):
            return None, ""
        is_other = counted and before[0] and _is_noun(words, before[0])
        if not is_part(setting) and (has_verb or is_other):
            return None, ""  # "and eight were praised"; "12 deaths and 40 cases"
        return _graver(before[0], words, rest), before[1]
    has_same_subject = deed.start > 0 and words[deed.start - 1].kind == "joint"
    deed = with_twin(words, deed)
    if earlier and has_same_subject:  # "killed 20 and destroyed"
        return deed, earlier[1]
    return deed, find_doer(words, setting.lead, deed)


def deed_of_those(setting: Setting) -> Deed | None:
    """Return the outcome of "two of those arrested", "two of the dead are foreigners"."""
    words, at = setting.words, setting.after
    of = [word.text for word in words[at : at + 2]]
    if of == ["of", "those"]:
        return deed_at(words, at + 2) if at + 2 < len(words) else None
    return outcome_at(words, at + 2) if named_among(words, at) else None


def _is_finite(words: Sequence[CopyWord], deed: Deed) -> bool:
    """Is an outcome the verb of a clause: "were killed", "died", "burned." at its end?"""
    if words[deed.start].text in DIED or words[deed.start - 1].kind == "auxiliary":
        return True
    return deed.end >= len(words) or words[deed.end].text in STOPS


def _has_own_verb(words: Sequence[CopyWord], at: int) -> bool:
    """Does a noun do something else: "and 12 drivers refused to leave", after others were hurt?

    Also "and 60 clinics have run out of drugs", after children are out of school.
    """
    if at + 1 < len(words) and words[at].text in HAVE:
        return words[at + 1].kind in {"", "adverb", "verb"}
    return at < len(words) and is_verb(words[at]) and words[at].text.endswith("ed")


def _is_doing(words: Sequence[CopyWord], at: int) -> bool:
    """Do some of those before do something: "77,000 of them are sleeping in shelters"?"""
    some = words[at : at + 2]
    return len(some) == 2 and some[0].text in BE and some[1].text.endswith("ing")  # noqa: PLR2004


def _is_noun(words: Sequence[CopyWord], deed: Deed) -> bool:
    """Does a noun after a number say an outcome: "12 deaths", "12 cholera deaths"?"""
    if not 0 < deed.start < len(words) or words[deed.start].text not in copy_nouns():
        return False
    before = words[max(0, deed.start - ADJECTIVES - 1) : deed.start]
    return next((word.kind for word in reversed(before) if word.kind), "") == "number"


def _own_deed(setting: Setting, counted: Noun | None, noun: Noun | None, rest: int) -> Deed | None:
    words = setting.words
    if noun and noun != counted and counted:  # "put Russian losses at 52,250 soldiers"
        return outcome_in(words, noun.start, noun.end)
    deed = outcome_in(words, counted.start, counted.end) if counted else None
    if deed and deed.outcome == "injured" and (later := find_later(setting, rest)):
        deed = later if words[later.start].text in DIED else deed  # "three wounded men died"
    is_change = counted is None and dimension(setting.unit) in CHANGES
    is_whole = follows_whom(setting) or is_of_money(setting)  # "of whom 12% died"
    is_change = is_change and not is_whole
    if deed is None and counted and setting.is_count and is_bare(words, counted):
        deed = outcome_at(words, counted.start)  # "56 were hurt and 22 arrested"
    if deed is None and not is_change:
        deed = _before(setting, counted) or find_split(setting, rest) or find_needed(setting)
        if deed is None:
            deed = find_later(setting, rest)
            if deed and counted and is_only_place(setting):
                is_theirs = deed.start == rest and words[rest].text not in phrases().fates
                is_other = words[deed.end : deed.end + 1] and words[deed.end].text == "for"
                is_theirs = is_theirs and not is_other  # "rescuers with dogs searched for"
                is_theirs = is_theirs and read_outcome(deed.outcome).default != "staff"
                deed = deed if is_theirs else None  # "in two cars destroyed by fire"
    if deed is None and noun and noun != counted:  # "the death toll rose to 12"
        deed = outcome_in(words, noun.start, noun.end) or _narrowing(setting, noun)
        deed = deed or (None if is_change else find_before(words, noun.start))
    return deed


def _narrowing(setting: Setting, noun: Noun) -> Deed | None:
    """Return what is said of people in "put the number of people killed in Derna at 12".

    Also in "the number of people hospitalised was up by 12".
    """
    words = setting.words
    deed = deed_at(words, noun.end) if setting.is_level else None
    if deed and deed.end <= setting.lead:
        return deed
    deed = outcome_at(words, noun.end) if noun.end + 1 < len(words) else None
    is_theirs = deed is not None and deed.end < len(words) and words[deed.end].kind == "auxiliary"
    return deed if is_theirs else None


def _before(setting: Setting, counted: Noun | None) -> Deed | None:
    is_finding = setting.lead > 0 and setting.words[setting.lead - 1].text == "found"
    if is_finding and dimension(setting.unit) == "share":
        return None  # "a survey found 38% of mothers were ill"
    deed = find_before(setting.words, setting.lead)
    if deed and deed.end == setting.lead and counted is None:
        return None if setting.words[deed.start].text in REACHED else deed
    return deed


def is_denied(setting: Setting, rest: int, deed: Deed) -> bool:
    """Did an outcome not come to those before it: "5,000 people had not been vaccinated"?

    Or to those after it: "the clinic has not hired 12 nurses".
    """
    words, start = setting.words, deed.start
    if start < setting.lead:
        return start > 0 and denies(words[start - 1])
    return any(map(denies, words[rest:start]))


def is_not_so(setting: Setting, rest: int, deed: Deed) -> bool:
    """Did an outcome not come to those before it, or not yet?"""
    return is_denied(setting, rest, deed) or is_to_be(setting, rest, deed)


def is_to_be(setting: Setting, rest: int, deed: Deed) -> bool:
    """Must an outcome still come to those before it: "12 people need to be evacuated"?"""
    between = [word.text for word in setting.words[rest : deed.start]]
    return between[-2:] == ["to", "be"] and not NEED.isdisjoint(between)


def find_later(setting: Setting, rest: int) -> Deed | None:
    """Return a later outcome, unless "and" joins the noun to a measure."""
    if rest < len(setting.words) and setting.words[rest].kind == "number":
        return None  # "in the two districts 400 houses collapsed"
    deed = find_after(setting.words, rest)
    if deed is None or setting.is_count:
        return deed
    between = setting.words[rest : deed.start]
    return None if any(word.kind == "joint" for word in between) else deed


def goes_on(setting: Setting) -> bool:
    """Does the number continue a list: "and two ammunition dumps", "including 12 children"?"""
    at = setting.lead - 1
    while at > 0 and setting.words[at].kind in {"determiner", "adverb"}:
        at -= 1
    words = setting.words
    if at > 0 and words[at].text == "with" and words[at - 1].kind == "":
        return False  # "blocked 31 roads with 40 tractors"
    return at >= 0 and (words[at].kind == "joint" or words[at].text in GO_ON)


def _graver(deed: Deed | None, words: Sequence[CopyWord], at: int) -> Deed | None:
    """Read "two of them seriously": a part of the injured."""
    is_grave = at < len(words) and words[at].text in GRAVE
    graver = read_outcome(deed.outcome).graver if deed and is_grave else ""
    return deed._replace(outcome=graver) if deed and graver else deed


def is_itself_said(setting: Setting) -> bool:
    """Does the verb after a measure belong to it: "expects 10,000 hectares to be lost"?"""
    if setting.is_count or dimension(setting.unit) in {"length", "money", "share"}:
        return False
    deed = find_later(setting, setting.after)
    return deed is not None and deed.start <= setting.after + REACH_VERB
