"""The outcome for those whom a figure counts, and the party that caused it."""

from collections.abc import Sequence

from verify.article.subjects.clauses import deed_at, find_after, find_before
from verify.article.subjects.outcomes import Deed, outcome_in, with_twin
from verify.article.subjects.parties import find_doer
from verify.article.subjects.parts import is_part
from verify.article.subjects.phrases import CopyWord
from verify.article.subjects.reach import Noun, Setting
from verify.topics.outcomes import read_outcome
from verify.values.units import dimension

CHANGES = frozenset(("percentage points", "share", "times"))
GO_ON = frozenset((",", "including", "among", "plus", "total", "to", "with"))
GRAVE = frozenset(("badly", "critically", "gravely", "seriously", "severely"))
# In "passed 1.17 million" the number itself did it, if no noun follows.
REACHED = frozenset(("exceeded", "hit", "hits", "hitting", "passed", "passes", "passing", "topped"))


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
    deed = _own_deed(setting, counted, noun, rest)
    if deed is None:
        before = earlier if earlier and (goes_on(setting) or is_part(setting)) else (None, "")
        return _graver(before[0], words, rest), before[1]
    has_same_subject = deed.start > 0 and words[deed.start - 1].kind == "joint"
    deed = with_twin(words, deed)
    if earlier and has_same_subject:  # "killed 20 and destroyed"
        return deed, earlier[1]
    return deed, find_doer(words, setting.lead, deed)


def _own_deed(setting: Setting, counted: Noun | None, noun: Noun | None, rest: int) -> Deed | None:
    words = setting.words
    if noun and noun != counted and counted:  # "put Russian losses at 52,250 soldiers"
        return outcome_in(words, noun.start, noun.end)
    deed = outcome_in(words, counted.start, counted.end) if counted else None
    is_change = counted is None and dimension(setting.unit) in CHANGES
    if deed is None and not is_change:
        deed = _before(setting, counted) or find_later(setting, rest)
    if deed is None and noun and noun != counted:  # "the death toll rose to 12"
        deed = outcome_in(words, noun.start, noun.end) or _narrowing(setting, noun)
        deed = deed or (None if is_change else find_before(words, noun.start))
    return deed


def _narrowing(setting: Setting, noun: Noun) -> Deed | None:
    """Return what "killed" says of people in "put the number of people killed in Derna at 12"."""
    deed = deed_at(setting.words, noun.end) if setting.is_level else None
    return deed if deed and deed.end <= setting.lead else None


def _before(setting: Setting, counted: Noun | None) -> Deed | None:
    deed = find_before(setting.words, setting.lead)
    if deed and deed.end == setting.lead and counted is None:
        return None if setting.words[deed.start].text in REACHED else deed
    return deed


def find_later(setting: Setting, rest: int) -> Deed | None:
    """Return a later outcome, unless "and" joins the noun to a measure."""
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
    return at >= 0 and (setting.words[at].kind == "joint" or setting.words[at].text in GO_ON)


def _graver(deed: Deed | None, words: Sequence[CopyWord], at: int) -> Deed | None:
    """Read "two of them seriously": a part of the injured."""
    is_grave = at < len(words) and words[at].text in GRAVE
    graver = read_outcome(deed.outcome).graver if deed and is_grave else ""
    return deed._replace(outcome=graver) if deed and graver else deed
