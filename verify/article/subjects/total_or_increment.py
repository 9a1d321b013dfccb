"""Is a figure of copy an addition or a running total? The words around it say."""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from verify.article.subjects.outcomes import normal
from verify.article.subjects.phrases import STOPS, CopyWord, WordKind
from verify.article.subjects.reach import Setting
from verify.model.figures import Kind
from verify.text.calendar import LOW_MONTHS
from verify.text.words import REMEMBERED
from verify.topics.lexicon import lexicon
from verify.values.units import dimension

ADDED = frozenset(("additional", "another", "extra", "fresh", "further", "new"))
ROSE = frozenset(("climbed", "grew", "grown", "increased", "jumped", "risen", "rose", "up"))
CHANGED = ROSE | {
    *("changed", "cut", "declined", "dropped", "fallen", "fell", "gone", "lowered", "raised"),
    *("revised", "updated", "went"),
}
REACH_NEW = 9  # words between "rose to 130 in May" and "from 105"
REACH_CHANGE = 4  # words between "rose" and "by", or between a figure and "to"
NOT_SUMMED = frozenset(
    ("degrees", "length", "percentage points", "share", "speed", "temperature", "time", "times")
)
ENDS: frozenset[WordKind] = frozenset(("clause", "number"))
REACH_ADDED = 5  # words before a number
REACH_AFTER = 40
REACH_BEFORE = 20
LONGEST = 3  # words of a phrase for a total
DATED = frozenset((*LOW_MONTHS, "since"))  # before a year: "the total since October 2023"


def read_kind(setting: Setting, unit: str | None) -> Kind | None:
    """Return "increment" ("a further 350"), "total" ("bringing the total to 52,250"), or None."""
    if _is_added(setting):
        return Kind.INCREMENT
    if dimension(unit) in NOT_SUMMED:
        return None
    return Kind.TOTAL if _is_total(setting) else None


def is_earlier_figure(setting: Setting) -> bool:
    """Is it the figure before a change: 105 of "from 105 to 130", "130, up from 105"?

    Also if the new figure comes first: "rose to 130 in May from 105 in April".
    """
    words = setting.words
    start = setting.lead - 1
    if start < 0 or words[start].text != "from":
        return False
    before = [word.text for word in words[max(0, start - REACH_CHANGE) : start]]
    if before[-1:] in (["up"], ["down"]):
        return True
    after = words[setting.after : setting.after + REACH_CHANGE]
    far = words[max(0, start - REACH_NEW) : start]
    if _goes_to(far) and not CHANGED.isdisjoint(word.text for word in far):
        return True
    return _goes_to(after) and not CHANGED.isdisjoint(before)


def _goes_to(words: Sequence[CopyWord]) -> bool:
    return any(word.text == "to" and after.kind == "number" for word, after in pairwise(words))


def _is_rise(setting: Setting) -> bool:
    """Is it by how much a count rose: 15 of "the toll rose by 15 to 120"?"""
    words, start = setting.words, setting.lead - 1
    if not setting.is_count or start < 1 or words[start].text != "by":
        return False
    return any(word.text in ROSE for word in words[max(0, start - REACH_CHANGE) : start])


def _is_added(setting: Setting) -> bool:
    words = setting.words
    if setting.number and words[setting.number - 1].text == "+":
        return True  # "8,646 (+7)"
    if _is_rise(setting):
        return True
    for at in range(setting.number - 1, max(-1, setting.number - 1 - REACH_ADDED), -1):
        if words[at].text in ADDED:
            return True
        if at < setting.lead and words[at].kind not in {"determiner", "adverb"}:
            break
    after = [word.text for word in words[setting.after : setting.after + 3]]
    if after == ["more", "than", "in"]:
        return True  # "13 million more than in 2023"
    return after[:1] != [] and after[0] in ADDED | {"more"} and after[1:2] != ["than"]


def _is_total(setting: Setting) -> bool:
    words = setting.words
    for at in range(setting.after, min(len(words), setting.after + REACH_AFTER)):
        if _opens(words[at].text) and _says_total(words, at):
            return True
        if words[at].text in STOPS or words[at].kind == "clause" or _ends_list(words, at):
            break
    for at in range(setting.lead - 1, max(-1, setting.lead - REACH_BEFORE), -1):
        if _opens(words[at].text) and _says_total(words, at):
            return True
        is_year = at > 0 and words[at - 1].text in DATED and words[at].kind == "number"
        if (
            words[at].text in STOPS
            or words[at].text == ","
            or (words[at].kind in ENDS and not is_year)
        ):
            break
    # "Since the war began, …"
    return bool(words) and _opens(words[0].text) and _says_total(words, 0)


def _ends_list(words: Sequence[CopyWord], at: int) -> bool:
    """Does a comma end the clause, and not only separate the figures of a list?"""
    is_list = at + 1 < len(words) and words[at + 1].kind == "number"
    return words[at].text == "," and not is_list


@cache
def _openings() -> frozenset[str]:
    """Return the first words of the phrases for a total."""
    kinds = lexicon()["kinds"]
    return frozenset(phrase.split()[0] for phrase, kind in kinds.items() if kind == "total")


@lru_cache(maxsize=REMEMBERED)
def _opens(text: str) -> bool:
    """May a phrase for a total begin with this word? Most words begin none."""
    return normal(text) in _openings()


def _says_total(words: Sequence[CopyWord], at: int) -> bool:
    if words[at].text == "since" and at and words[at - 1].kind == "auxiliary":
        return False  # "has since fled"
    kinds = lexicon()["kinds"]
    return any(
        kinds.get(" ".join(normal(word.text) for word in words[at : at + size])) == "total"
        for size in range(LONGEST, 0, -1)
    )
