"""What those do whom a figure counts: "members in walkout", "support for strike"."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from verify.article.subjects.clauses import NEED, THOUGHT
from verify.article.subjects.modifiers import says_level
from verify.article.subjects.nouns import is_time
from verify.article.subjects.phrases import CopyWord, denies, is_verb, noun_after, phrases
from verify.article.subjects.reach import Setting
from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.values.units import dimension

REACH = 4  # words between a noun and "take part": "(could have) taken part", "to (also) join"
LONGEST_VERB = 3  # words
LEADING = frozenset(("expected", "likely", "set", "to"))
COSTS = frozenset(("cost", "costing", "costs"))
DAYS = ("fri", "mon", "sat", "sun", "thu", "tod", "tue", "wed", "yes")
PAST = frozenset(("had", "has", "have"))
PASSIVE = frozenset(("are", "be", "been", "being", "was", "were"))
OPEN = frozenset(("if", "unless", "whether"))
DID = frozenset(("did", "do", "does"))
LONGEST_DONE = 6  # words
ENDS = frozenset(("adverb", "auxiliary", "determiner", "manner", "preposition"))
GOES_ON = frozenset(("", "adverb", "determiner", "manner", "preposition", "verb"))


class _Doings(NamedTuple):
    """The lexicon: what a label has for a verb, and for a verb after a share; verbs of a crowd."""

    joining: Mapping[str, str]
    sharing: Mapping[str, str]
    gathering: frozenset[str]


@cache
def _doings() -> _Doings:
    table = load("phrases")
    gathering = frozenset(table.words("gathering"))
    return _Doings(table.pairs("joining"), table.pairs("sharing"), gathering)


def find_joined(setting: Setting, rest: int) -> str:
    """Read "members (will) take part in a walkout" as "in walkout"; or ""."""
    words, at = setting.words, rest
    if not setting.is_count:
        return ""
    while at < min(len(words), rest + REACH) and _leads(words[at]):
        at += 1
    for size in range(LONGEST_VERB, 0, -1):
        said = _doings().joining.get(" ".join(word.text for word in words[at : at + size]))
        if said:
            return f"{said} {noun}" if (noun := _object(words, at + size)) else ""
    return ""


def find_aboard(setting: Setting, rest: int) -> str:
    """Return "aboard" of "12 people aboard"."""
    following = setting.words[rest].text if rest < len(setting.words) else ""
    return "aboard" if setting.is_count and following == "aboard" else ""


def find_done(setting: Setting, rest: int, pronoun: str) -> str:
    """Return what those who are counted did or suffered, in the words of the copy; or "".

    Of "12 people swam to safety" it is "who swam to safety", of "12 students had been beaten by
    masked men" it is "beaten by masked men". What may not have happened has no such label.
    `pronoun` is "who" or "that". A thing has it only after "had": "clinics that had run out".
    """
    words, at = setting.words, rest
    while at < len(words) and words[at].kind in {"auxiliary", "adverb", "manner"}:
        at += 1
    led = words[rest:at]
    auxiliaries = {word.text.removesuffix("n't") for word in led if word.kind == "auxiliary"}
    is_denied = any(map(denies, led))
    if at == len(words) or not auxiliaries <= PAST | PASSIVE | (DID if is_denied else set()):
        return ""
    if words[at].text in NEED and (needed := _thought(words, at + 1)):
        return f"{pronoun} need to be {needed}"
    if words[at].text == "no" and auxiliaries & PAST:
        return f"without {noun}" if (noun := _object(words, at + 1)) else ""
    if auxiliaries & PASSIVE and words[at].text in THOUGHT:
        return _thought(words, at + 1)
    if pronoun == "that" and not (auxiliaries and setting.is_count):
        return ""
    if _is_asked(words, setting.lead) or not _is_done(words, at, auxiliaries):
        return ""
    end = _end_of_done(words, at)
    said = _written(words, at, end)
    if auxiliaries & PASSIVE and not is_denied:
        return said
    return " ".join([pronoun, *(word.text for word in led if word.kind != "manner"), said])


def _thought(words: Sequence[CopyWord], at: int) -> str:
    """Return what those counted are thought to be: "underground", of "to be still underground"."""
    if [word.text for word in words[at : at + 2]] != ["to", "be"]:
        return ""
    at += 2
    while at + 1 < len(words) and words[at].kind == "adverb" and words[at + 1].kind != "mark":
        at += 1
    end = _end_of_done(words, at)
    is_said = at < len(words) and words[at].kind in GOES_ON and words[at].written.islower()
    return _written(words, at, end) if is_said else ""


def _is_asked(words: Sequence[CopyWord], lead: int) -> bool:
    """Is it open whether it happened: "could not say whether the 12 men were armed"?"""
    before = (word.text for word in reversed(words[:lead]) if word.kind == "clause")
    return next(before, "") in OPEN


def _is_done(words: Sequence[CopyWord], at: int, auxiliaries: AbstractSet[str]) -> bool:
    """Is a word after a noun a verb that a label may have: not "said", "rose" or "marched"?"""
    word, known = words[at], phrases()
    passed = known.speech | known.changes | _doings().gathering
    if word.written[0].isupper() or word.text in passed or says_level(words, at):
        return False
    if is_verb(word) or word.text in known.pasts.values():
        return bool(auxiliaries) or not word.text.endswith("ing")
    follows = words[at + 1].kind if at + 1 < len(words) else ""
    is_led = follows in {"determiner", "preposition"} or bool(auxiliaries & DID)
    return word.kind == "" and is_led and not word.text.endswith("s")


def _end_of_done(words: Sequence[CopyWord], at: int) -> int:
    """Return the end of a phrase that begins with a verb: not within a noun, or after "on"."""
    end = at + 1
    end += [word.text for word in words[at : at + 2]] == ["made", "it"]
    while end < min(len(words), at + LONGEST_DONE) and _goes_on(words, end):
        end += 1
    is_cut = end < len(words) and _goes_on(words, end)
    while is_cut and end > at + 1 and words[end].kind != "preposition":
        end -= 1
    while end > at + 1 and words[end - 1].kind in ENDS:
        end -= 1
    return end


def _goes_on(words: Sequence[CopyWord], at: int) -> bool:
    """Does a phrase go on: also over the number in "in 700 shelters"?"""
    is_number = words[at].kind == "number" and words[at - 1].kind == "preposition"
    if is_number and at + 1 < len(words):
        return words[at + 1].kind == "" and not is_time(words[at + 1])
    return words[at].kind in GOES_ON and not says_level(words, at)


def _written(words: Sequence[CopyWord], at: int, end: int) -> str:
    """Return the words of a phrase, without a number of its own."""
    return " ".join(word.written for word in words[at:end] if word.kind != "number")


def _leads(word: CopyWord) -> bool:
    return word.kind in {"auxiliary", "adverb", "manner"} or word.text in LEADING


def _object(words: Sequence[CopyWord], at: int) -> str:
    while at < len(words) and (words[at].kind == "determiner" or _is_of_day(words[at])):
        at += 1
    noun = noun_after(words, at)
    return " ".join(word.written for word in words[slice(*noun)]) if noun else ""


def _is_of_day(word: CopyWord) -> bool:
    """Does a word say when an event was: "Saturday's rally"?"""
    day = word.text.removesuffix("'s")
    return day != word.text and any(start == day[:3] for start in DAYS)


def name_share(setting: Setting, rest: int, name: str) -> str:
    """Return the label of a share: "share of voters", "support for plan" of "54% back the plan"."""
    said = _doings().sharing.get(name.casefold())
    if said is None:
        return f"share of {name}"
    noun = _object(setting.words, rest)
    return f"{said} {noun}" if noun else said.partition(" ")[0]


def name_cost(setting: Setting, name: str) -> str:
    """Read "cost the economy $12m" as a cost to the economy."""
    words, at = setting.words, setting.lead - 1
    if dimension(setting.unit) != "money" or not name:
        return name
    size = len(name.split())
    at -= size
    while at > 0 and words[at].kind == "determiner":
        at -= 1
    is_object = " ".join(word.written for word in words[setting.lead - size : setting.lead]) == name
    return f"cost to {name}" if is_object and at >= 0 and words[at].text in COSTS else name
