"""A number whose noun was named before: a part of them, or an estimate of them."""

from collections.abc import Sequence

from verify.article.subjects.phrases import (
    QUOTES,
    STOPS,
    CopyWord,
    is_noun,
    noun_after,
    phrases,
)
from verify.article.subjects.reach import Noun, Setting
from verify.topics.outcomes import words_of_persons

# Words after a number whose noun was named before.
ELIDED = frozenset(("others", "them", "whom", "those", "these", "which"))
FATE_AND_VERB = 3  # words after which "are" is in "of the dead are"
BE = frozenset(("are", "is", "was", "were"))
HEDGED = 4  # words of ", at least 12"
REACH_PUT = 9  # words
PUT = frozenset(("estimate", "estimated", "estimates", "gave", "gives", "put", "puts", "putting"))
SUFFERED = frozenset(("cost", "costs", "damage", "loss", "losses"))
AT = frozenset(("as", "at"))


def is_part(setting: Setting) -> bool:
    """Does a number count some of those before: "81 of them", "including 12 children"?"""
    after = [word.text for word in setting.words[setting.after : setting.after + 2]]
    before = [word.text for word in setting.words[max(0, setting.lead - 2) : setting.lead]]
    is_of = after[:1] == ["of"] and after[1:] != [] and after[1] in ELIDED
    return is_of or follows_whom(setting) or "including" in before


def is_of_part(setting: Setting, start: int, *, is_finite: bool) -> bool:
    """Is an outcome that of a part, and not of all: "Of the 40 men, 12 died", "12 of the 40 died"?

    `start` is the first word of the outcome, and `is_finite` says that it is the verb of a clause.
    """
    words, of = setting.words, setting.lead - 1
    while of > 0 and words[of].kind == "determiner":
        of -= 1
    if of < 0 or words[of].text != "of" or start < setting.after:
        return False
    if of > 0 and words[of - 1].kind == "number":
        return is_finite
    if of > 0 and words[of - 1].text not in STOPS | QUOTES:
        return False
    comma = next((at for at in range(setting.after, start) if words[at].text == ","), 0)
    return comma > 0 and any(word.kind == "number" for word in words[comma : comma + HEDGED])


def is_named_again(setting: Setting) -> bool:
    """Does a number only name those that were counted before: "two of the 40", "the 40 were"?"""
    words, at = setting.words, setting.lead
    is_bare = setting.is_count and at == setting.number > 0 and words[at - 1].text == "the"
    if not is_bare or setting.after >= len(words):
        return is_bare
    following = words[setting.after]
    return following.text in STOPS | {","} or following.kind == "auxiliary"


def begins_aside(setting: Setting) -> bool:
    """Is a number in a clause that only describes a place: "Chad, where 12 live"?"""
    before = [word.text for word in setting.words[max(0, setting.lead - 2) : setting.lead]]
    return before == [",", "where"]


def ends_aside(setting: Setting) -> bool:
    """Does a number go on after an aside: ", and 12 to Mali"?"""
    at = setting.lead - 1
    while at > 0 and setting.words[at].kind in {"determiner", "adverb"}:
        at -= 1
    words = setting.words
    return at > 0 and words[at].kind == "joint" and words[at - 1].text == ","


def follows_whom(setting: Setting) -> bool:
    """Does a number count a part of those before: "of whom 12 were children", "among them 12"?"""
    before = [word.text for word in setting.words[max(0, setting.lead - 2) : setting.lead]]
    return before in (["of", "whom"], ["among", "whom"], ["among", "them"])


def is_of_whom(setting: Setting) -> bool:
    """Does "whom" say that those before are people: "214 contacts, 19 of whom"?"""
    after = [word.text for word in setting.words[setting.after : setting.after + 2]]
    return after == ["of", "whom"] or follows_whom(setting)


def named_part(words: Sequence[CopyWord], at: int) -> Noun | None:
    """Return the noun of a part of those before: "81 of them children", "of whom 12 were women"."""
    while at < len(words) and words[at].kind == "auxiliary":
        at += 1
    span = noun_after(words, at)
    if (
        span is None
        or not is_noun(words[span[1] - 1].text)
        or words[span[1] - 1].text in words_of_persons()
    ):
        return None
    return Noun(*span, span[1])


def named_among(words: Sequence[CopyWord], at: int) -> Noun | None:
    """Return the noun of a part that is named after all: "two of the dead are foreigners"."""
    of = [word.text for word in words[at : at + 2]]
    if of not in (["of", "the"], ["of", "those"]) or at + FATE_AND_VERB >= len(words):
        return None
    verb = words[at + FATE_AND_VERB]
    return named_part(words, at + FATE_AND_VERB) if verb.text in BE else None


def find_put(setting: Setting) -> Noun | None:
    """Return the noun of an estimate: "Russian losses" in "put Russian losses at 52,250"."""
    words, at = setting.words, setting.lead - 1
    while at > 0 and words[at].text in QUOTES:
        at -= 1
    if at < 1 or words[at].text not in AT:
        return None
    for verb in range(at - 1, max(-1, at - REACH_PUT), -1):
        if words[verb].text in STOPS or words[verb].kind == "clause":
            return None
        if words[verb].text in PUT:
            return _named_whole(words, verb + 1, at)
    return None


def _named_whole(words: Sequence[CopyWord], start: int, end: int) -> Noun | None:
    """Return the noun phrase at an index: "dead" in "the number of dead"."""
    is_cost = [word.text for word in words[start : start + 3]] == ["the", "cost", "of"]
    span = (start + 1, start + 2) if is_cost else noun_after(words, start)
    if span is None or span[1] > end:
        return None
    noun = with_complement(words, *span)
    is_generic = words[span[1] - 1].text in phrases().generic and noun.end > span[1]
    return noun._replace(start=span[1] + 1) if is_generic else noun


def says_so_again(setting: Setting) -> bool:
    """Is it another number for the last noun: "put it at two thirds"?"""
    at = setting.lead - 1
    while at > 0 and setting.words[at].text in QUOTES:
        at -= 1
    texts = [word.text for word in setting.words[max(0, at - 3) : at + 1]]
    if texts[3:] and texts[3] in AT and texts[2] in phrases().generic:  # "put the figure at"
        return texts[1] == "the" and texts[0] in PUT
    texts = texts[-3:]
    return texts[1:] in (["it", "as"], ["it", "at"]) and texts[0] in PUT


def with_complement(words: Sequence[CopyWord], start: int, end: int) -> Noun:
    """Add "of Mariupol" to "residents"; in "a rise in prices" the prices are measured."""
    joint = words[end].text if end < len(words) else ""
    if joint == "to" and words[end - 1].text in SUFFERED and (whole := noun_after(words, end + 1)):
        return Noun(start, whole[1], whole[1])  # "losses to farms"
    if joint not in {"of", "in"}:
        return Noun(start, end, end)
    whole = noun_after(words, end + 1)
    if whole and words[end - 1].text in phrases().changes:
        return Noun(*whole, whole[1])
    if whole and joint == "of":
        return Noun(start, whole[1], whole[1])
    return Noun(start, end, end)
