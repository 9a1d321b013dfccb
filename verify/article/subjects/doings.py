"""What those do whom a figure counts: "members in walkout", "support for strike"."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.article.subjects.phrases import CopyWord, noun_after
from verify.article.subjects.reach import Setting
from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.values.units import dimension

REACH = 4  # words between a noun and "take part": "(could have) taken part", "to (also) join"
LONGEST_VERB = 3  # words
LEADING = frozenset(("expected", "likely", "set", "to"))
COSTS = frozenset(("cost", "costing", "costs"))


class _Doings(NamedTuple):
    """The lexicon: what a label has for a verb, and for a verb after a share."""

    joining: Mapping[str, str]
    sharing: Mapping[str, str]


@cache
def _doings() -> _Doings:
    table = load("phrases")
    return _Doings(table.pairs("joining"), table.pairs("sharing"))


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


def _leads(word: CopyWord) -> bool:
    return word.kind in {"auxiliary", "adverb", "manner"} or word.text in LEADING


def _object(words: Sequence[CopyWord], at: int) -> str:
    while at < len(words) and words[at].kind == "determiner":
        at += 1
    noun = noun_after(words, at)
    return " ".join(word.written for word in words[slice(*noun)]) if noun else ""


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
