"""What was done with those whom a number counts, if it is the object of a verb.

The lexicon need not know the verb: "inspected 14 bakeries" has bakeries inspected.
"""

from collections.abc import Sequence
from functools import cache

from verify.article.subjects.outcomes import Deed, outcome_at, past_forms
from verify.article.subjects.phrases import CopyWord, phrases
from verify.article.subjects.reach import Setting
from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.values.units import dimension

CURRENCIES = frozenset("$€£¥")
LEFT = frozenset(("leave", "leaves", "leaving", "left"))
PARTICLES = frozenset(("away", "down", "off", "out", "up"))
SHORTEST_VERB = 4  # letters
LONGEST_TAIL = 5  # words of "from their homes"


class _Objects(NamedTuple):
    """The lexicon: verbs without an object, or whose object says how many there are."""

    sums: frozenset[str]


@cache
def _objects() -> _Objects:
    return _Objects(frozenset(load("phrases").words("sums")))


def find_split(setting: Setting, rest: int) -> Deed | None:
    """Return the outcome that a verb says with words after its object: "drove 12 from their homes".

    `rest` is the first word after the object.
    """
    words, at = setting.words, setting.lead - 1
    if at < 0 or rest >= len(words) or words[rest].kind not in {"preposition", "", "adverb"}:
        return None
    said = [words[at], *words[rest : rest + LONGEST_TAIL]]
    deed = outcome_at(said, 0)
    return Deed(deed.outcome, at, at + 1) if deed and deed.end > 2 else None  # noqa: PLR2004


def is_of_money(setting: Setting) -> bool:
    """Is a share one of an amount of money: "15 percent of the $12m"?"""
    words, at = setting.words, setting.after
    if dimension(setting.unit) != "share" or [word.text for word in words[at : at + 1]] != ["of"]:
        return False
    near = words[at + 1 : at + 4]
    return any(word.text in CURRENCIES for word in near) and any(w.kind == "number" for w in near)


def find_needed(setting: Setting) -> Deed | None:
    """Return what a clause without a noun says of money: "the $12m (that) it needs"."""
    words, at = setting.words, setting.after
    if dimension(setting.unit) != "money":
        return None
    at += at < len(words) and words[at].text in {"that", "which"}
    while at < len(words) and words[at].kind in {"determiner", "pronoun", "adverb", ""}:
        deed = outcome_at(words, at)
        if deed and deed.outcome == "needed":
            return deed
        if at > setting.after + LONGEST_TAIL:
            break
        at += 1
    return None


def find_undergone(setting: Setting, rest: int) -> str:
    """Return what was done with the object of an unknown verb: "inspected", "pumped out".

    Of "to drain 12 ponds" it is "to be drained", and of "left 12 people hungry" it is "hungry".
    `rest` is the first word after the object.
    """
    words, at = setting.words, setting.lead - 1
    if at >= 0 and words[at].text in LEFT and rest < len(words) and words[rest].kind == "":
        ends = rest + 1 >= len(words) or words[rest + 1].kind != ""
        return words[rest].text if ends and words[rest].written.islower() else ""
    while at > 0 and words[at].kind == "determiner":
        at -= 1
    particle = words[at].text if at > 0 and words[at].text in PARTICLES else ""
    at -= bool(particle)
    if at < 0 or not _is_plain(words, at):
        return ""
    verb, before = words[at].text, words[at - 1] if at else None
    is_aim = before is not None and before.text == "to"
    irregular = phrases().pasts.get(verb, "")
    past = irregular or (next(iter(past_forms(verb)), "") if is_aim else verb)
    if not (irregular or past.endswith("ed")) or (past in _objects().sums and not is_aim):
        return ""
    if before is not None and before.kind in {"determiner", "preposition"} and not is_aim:
        return ""  # "an estimated 12", "of reported 12"
    return " ".join(part for part in ("to be" if is_aim else "", past, particle) if part)


def _is_plain(words: Sequence[CopyWord], at: int) -> bool:
    """May a word be a verb with an object: not a name, no verb of speech or of a change?"""
    word, known = words[at], phrases()
    is_other = word.text in known.speech | known.changes | known.heads | _objects().sums
    return (
        word.kind in {"", "verb"}
        and word.written.islower()
        and not is_other
        and (len(word.text) >= SHORTEST_VERB)
    )
