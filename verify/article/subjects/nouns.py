"""The noun of a figure: the one after it that it counts, or the one before it."""

from collections.abc import Sequence

from verify.article.subjects.clauses import LINKS
from verify.article.subjects.demands import find_more, find_taker
from verify.article.subjects.outcomes import outcome_at, outcome_id
from verify.article.subjects.parties import is_adjective
from verify.article.subjects.parts import (
    ELIDED,
    follows_whom,
    named_among,
    named_part,
    with_complement,
)
from verify.article.subjects.phrases import (
    QUOTES,
    STOPS,
    CopyWord,
    is_nominal,
    is_noun,
    is_verb,
    noun_after,
    noun_before,
    phrases,
)
from verify.article.subjects.reach import Noun, Setting
from verify.article.subjects.unnamed import ends_change
from verify.text.calendar import LOW_MONTHS
from verify.topics.outcomes import OTHER, words_of_persons
from verify.values.units import COUNT_UNITS, dimension, read_unit

DIED = frozenset(("die", "died", "dies", "succumbed"))
REACH_BACK = 14  # words
LONGEST_BRACKET = 10
# Words between a number and its noun, and words after it if the noun was named before.
BETWEEN = frozenset(("more", "other", "further", "of", "-", "+", "plus", "strong", *QUOTES))
PERSONS = (
    "ians",
    "ists",
    "makers",
    "men",
    "people",
    "women",
)  # ends of nouns: "nationalists", "gunmen"
MODALS = frozenset(("can", "could", "may", "might", "must", "shall", "should", "will", "would"))
RATIOS = frozenset(("doubled", "halved", "quadrupled", "trebled", "tripled"))  # "has doubled to 12"
SPREAD = frozenset(("across", "from", "over"))
THINKING = frozenset(
    ("believe", "believed", "fear", "feared", "fears", "hope", "hoped", "know", "knew", "think",
     "thinks", "thought")
)  # fmt: skip
OR_MORE = frozenset(("more", "so", "fewer", "less"))
GOES_ON = ",-:\"'($€£"


def find_counted(setting: Setting) -> tuple[Noun | None, int]:
    """Return the noun that a number, or its unit, counts; and the index after it."""
    words = setting.words
    at = _skip_to_noun(setting)
    if at < 0:
        return None, setting.after
    if setting.is_count and (named := named_among(words, setting.after)):
        return named, named.rest
    if at < len(words) and words[at].text in ELIDED:
        is_those = words[at].text == "those" and at + 1 < len(words) and is_verb(words[at + 1])
        if is_those and not setting.is_count:  # "a third of those screened"
            return Noun(at, at + 2, at + 2), at + 2
        return named_part(words, at + 1), at + 1
    if follows_whom(setting):
        return named_part(words, at), at
    if more := find_more(words, at, setting.unit):
        return more, more.rest
    span = noun_after(words, at)
    if span is None or words[span[0]].text in DIED:  # "12 died of Ebola"
        return None, at
    if not setting.is_count and (_is_judged(words, at, span[1]) or _is_own_unit(setting, *span)):
        return None, at
    # "passing 12 km inland", "winds of 215 kph lashed the islands"
    is_clause = span[1] - span[0] == 1 and _begins_clause(words, span[0])
    is_when = is_time(words[span[1] - 1]) and (not setting.is_count or span[0] > at)
    if is_when or (is_clause and not setting.is_count):
        return None, at  # "passed 1.17 million this week"
    noun = with_complement(words, span[0], max(span[1], setting.named))
    return noun, noun.rest


def _is_own_unit(setting: Setting, start: int, end: int) -> bool:
    """Is a noun only a currency after a change, as "pounds" in "from 20 to 35 pounds"?"""
    is_unit = end - start == 1 and setting.words[start].text.removesuffix("s") == setting.unit
    return is_unit and ends_change(setting)


def _is_judged(words: Sequence[CopyWord], start: int, end: int) -> bool:
    """Does a participle say what a measure is: "the 1% considered acceptable"?"""
    is_noun_there = any(is_noun(word.text) for word in words[start:end])
    return words[start].text.endswith("ed") and end - start > 1 and not is_noun_there


def _begins_clause(words: Sequence[CopyWord], at: int) -> bool:
    """Is a word a verb with its object, and no noun?"""
    follows = words[at + 1].kind if at + 1 < len(words) else ""
    is_past = words[at].text.endswith("ed") and follows in {"determiner", "number"}
    return is_past or words[at].text.endswith("ing")


def _skip_to_noun(setting: Setting) -> int:
    """Return the index where the noun may begin; -1 if a measure has none: "80 miles inside"."""
    words, at = setting.words, setting.after
    texts = [word.text for word in words[at : at + LONGEST_BRACKET]]
    if setting.is_count:
        if texts[:1] in (["or"], ["and"]) and texts[1:2] and texts[1] in OR_MORE:
            at += 2
        while at < len(words) and words[at].text in BETWEEN:
            is_dash = words[at].text == "-" and words[at].start > words[at - 1].end
            is_than = words[at].text == "more" and texts[1:2] == ["than"]
            if is_dash or is_than:
                return -1
            at += 1
        return -1 if at < len(words) and words[at].text in LINKS else at  # "24 remained missing"
    if texts[:2] in (['"', "of"], ["'", "of"]):
        return at + 2
    if texts[:1] == ["("] and ")" in texts:
        at += texts.index(")") + 1
        texts = [word.text for word in words[at : at + 2]]
    if texts[:1] == ["worth"]:
        return at + 1 + (texts[1:2] == ["of"])
    is_in = texts[:1] == ["in"] and dimension(setting.unit) == "money"
    if texts[:1] == ["of"] or is_in:
        return at + 1
    is_plain = dimension(setting.unit) in {"time", "length"}
    return -1 if is_plain and not setting.is_compound else at


def is_time(word: CopyWord) -> bool:
    """Is the noun only a time: "week" in "last week", "October"?"""
    return word.text in LOW_MONTHS or dimension(read_unit(word.text)) == "time"


def is_bare(words: Sequence[CopyWord], noun: Noun) -> bool:
    """Is the word an outcome and no noun: "169 injured", "two aspiring to join"?"""
    word = words[noun.start]
    if noun.end - noun.start > 1:
        return False
    is_deed = is_verb(word) or word.text in phrases().deeds
    if word.text.endswith("ed") and noun.end < len(words) and words[noun.end].text == "by":
        return True  # "the 800 claimed by rebels"
    return (
        word.text in words_of_persons()
        or word.text.endswith("ing")
        or (is_deed and bool(outcome_at(words, noun.start)))
    )


NOUN_AND_CHANGE = 2  # words


def find_measured(setting: Setting) -> Noun | None:
    """Return the noun that a number describes: "gas prices" in "gas prices rose by 40%"."""
    words, at = setting.words, setting.lead - 1
    if setting.is_level and words[at].text in phrases().heads:
        at -= 1  # "the toll could reach 12"
    if setting.is_count and at > 0 and words[at].text == "that":
        return None  # "reported, citing a source, that 12 had died"
    if change := _change_of(words, at):
        return change._replace(rest=setting.after)
    is_apart = _is_thought(setting) or _is_where(setting)
    taker = at if is_apart else find_taker(setting)
    for _ in range(REACH_BACK):
        if at <= taker:
            return None
        if _is_of_persons(words, at):
            return Noun(at, at + 1, setting.after)  # "the number of wounded"
        at = _before_aside(words, at)
        if _may_be_measured(words, at):
            noun, at = _noun_ending_at(setting, at)
            if noun:
                return noun
        if at < 0 or (_ends_search(setting, at) and words[at].text not in RATIOS):
            return None
        at -= 1
    return None


def _is_of_persons(words: Sequence[CopyWord], at: int) -> bool:
    """Does a word after "of" name people by what became of them: "the number of displaced"?"""
    if at < NOUN_AND_CHANGE or words[at - 1].text != "of":
        return False
    is_number = words[at - 2].text in phrases().generic and words[at].text.endswith("ed")
    return words[at].text in words_of_persons() or (is_number and outcome_at(words, at) is not None)


def _may_be_measured(words: Sequence[CopyWord], at: int) -> bool:
    """May a word be the noun of a figure: no time, no unit of another number, no verb?"""
    if not is_nominal(words[at]) or is_time(words[at]):
        return False
    before = words[at - 1] if at else None
    is_unit = before and before.kind == "number" and read_unit(words[at].text)
    is_measure = is_unit and is_unit not in COUNT_UNITS  # "percent", "metres"
    return not is_measure and (before is None or before.text not in MODALS)  # "it could crest at"


def _is_where(setting: Setting) -> bool:
    """Is an area only where something is: "mines were cleared from 70 hectares"?"""
    before = setting.words[setting.lead - 1] if setting.lead else None
    return dimension(setting.unit) == "area" and before is not None and before.text in SPREAD


def _is_thought(setting: Setting) -> bool:
    """Is the number that of a new clause: "rescuers feared 40 were dead"?"""
    words, before = setting.words, setting.lead - 1
    has_verb = setting.after < len(words) and words[setting.after].kind == "auxiliary"
    return has_verb and setting.is_count and before >= 0 and words[before].text in THINKING


def _change_of(words: Sequence[CopyWord], of: int) -> Noun | None:
    """Read "a pay rise of": the noun before "rise" says what rises."""
    is_of = of >= NOUN_AND_CHANGE and words[of].text == "of"
    if not is_of or words[of - 1].text not in phrases().changes:
        return None
    named = words[of - 2]
    is_noun = named.kind in {"", "verb"} and not named.text.endswith(("ed", "'s"))
    return Noun(of - 2, of, of) if is_noun else None


def _before_aside(words: Sequence[CopyWord], at: int) -> int:
    """Return the last word before an aside that ends here: ", he said,"."""
    mark = words[at].text
    if mark not in {",", "-"}:
        return at
    for start in range(at - 1, max(0, at - LONGEST_BRACKET), -1):
        if words[start].kind == "number" or words[start].text in STOPS:
            break
        if words[start].text == mark:
            is_said = words[at - 1].text in phrases().speech
            return start - 1 if mark == "-" or is_said else at
    return at


def _noun_ending_at(setting: Setting, at: int) -> tuple[Noun | None, int]:
    """Return the noun phrase that ends with a word, or the place before one that is an aside.

    In "the number since the invasion to 40" the number is meant, not the invasion.
    """
    words = setting.words
    span = noun_before(words, at + 1)
    if span is None:
        return None, at
    start = _whole_start(words, span[0])
    before = start - 1
    while before > 0 and words[before].kind == "determiner":
        before -= 1
    is_of = "of" in {words[max(before, 0)].text, words[setting.lead - 1].text}
    if before >= 0 and words[before].kind == "preposition" and not is_of:
        return None, before
    return Noun(start, span[1], setting.after), at


def _ends_search(setting: Setting, at: int) -> bool:
    """Does another clause begin here, or a verb whose object is the number?"""
    word = setting.words[at]
    if word.kind in {"clause", "joint", "pronoun", "number"}:
        return True
    if word.text in phrases().speech:
        return not _narrows(setting, at)  # "he said in his address that 2,000 sq km had been"
    if word.kind == "mark":
        return word.text not in GOES_ON
    if at + 1 < setting.lead and setting.words[at + 1].kind == "auxiliary":
        return False  # "the number of people hospitalised was up by 12"
    deed = outcome_at(setting.words, at) if setting.is_count and not is_nominal(word) else None
    if deed and _narrows(setting, at):
        return False
    return outcome_id(deed) not in {None, OTHER}  # "the attack killed 12"


def _narrows(setting: Setting, at: int) -> bool:
    """Is "killed" or "reported" what befell those before, as in "those killed rose to 12"?"""
    return setting.is_level and at > 0 and is_nominal(setting.words[at - 1])


def _whole_start(words: Sequence[CopyWord], start: int) -> int:
    """Return the start of "price of gas", but that of "wounded" in "the number of wounded"."""
    at = start - 1
    while at > 0 and words[at].kind == "determiner":
        at -= 1
    head = noun_before(words, at) if at > 0 and words[at].text == "of" else None
    return head[0] if head and words[head[1] - 1].text not in phrases().generic else start


def unit_of(words: Sequence[CopyWord], noun: Noun) -> str | None:
    """Return "people" for persons, "item" for things, None for an unknown noun."""
    some = words[noun.start : noun.end]
    of = next((at for at, word in enumerate(some) if word.text == "of"), len(some))
    head = some[max(of, 1) - 1].text
    if head in phrases().people or head.endswith(PERSONS) or is_adjective(head):
        return "people"  # also "12 Sudanese"
    found = read_unit(" ".join(word.text for word in some[:of])) or read_unit(head)
    return found if found in COUNT_UNITS else None
