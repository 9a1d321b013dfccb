"""Does a quotation give a number for another outcome, or another side, than a label does?"""

from collections.abc import Iterable

from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.patterns import pattern
from verify.topics.lexicon import ancestors, opponent, side_attribute
from verify.topics.outcomes import read_outcome
from verify.topics.words import Mention, match_words

# Where the words that belong to one number end, if another number follows.
JOINT = r"[,;.:!?()—–]|\b(?:and|but|while|whereas|as)\b"
STOP = r"[,;.:!?()—–]"


class Contrast(NamedTuple):
    """What the label has, and what the quotation has instead: "injured" and "killed"."""

    label: str
    quote: str


def find_contrast(topic: Topic, quote: str, start: int, end: int, ends: range) -> Contrast | None:
    """Return how the words around a number, from `start` to `end`, contradict a topic.

    `ends` reaches from the end of the number before to the start of the number after. If no word
    near the number names an outcome, or only one such as "lost", all outcomes of the quotation
    count.
    """
    before = _last(quote[ends.start : start])
    after = pattern(STOP).split(quote[end : ends.stop], maxsplit=1)[0]
    if ends.stop < len(quote):
        joined = list(pattern(JOINT).finditer(after))
        after = after[: joined[-1].start()] if joined else after
    following = match_words(after)
    near = [*match_words(before), *following]
    outcomes = _outcomes(near)
    is_alone = ends == range(len(quote))  # "we lost 900 men, all of them killed"
    if not outcomes or (is_alone and not any(map(_is_exclusive_word, outcomes))):
        every = _outcomes(match_words(quote))
        outcomes = [each for each in every if _is_exclusive_word(each)] or every
    if outcomes and all(_exclude(topic.outcome, each.value("outcome")) for each in outcomes):
        return Contrast(read_outcome(topic.outcome).name, outcomes[0].text)
    return _other_side(topic, following)


def _last(text: str) -> str:
    """Return the words after the last joint of a text."""
    joints = list(pattern(JOINT).finditer(text))
    return text[joints[-1].end() :] if joints else text


def _outcomes(mentions: Iterable[Mention]) -> list[Mention]:
    return [each for each in mentions if each.value("outcome")]


def _is_exclusive_word(mention: Mention) -> bool:
    return _exclusive(mention.value("outcome"))


def _exclude(one: str, other: str) -> bool:
    """Can no figure count both outcomes: killed and injured?"""
    if one == other or one in ancestors("outcome", other) or other in ancestors("outcome", one):
        return False
    return all(_exclusive(name) for name in (one, other))


def _exclusive(name: str) -> bool:
    """Is the outcome, or one of which it is a part, exclusive: murdered, as killed is?"""
    return any(read_outcome(each).is_exclusive for each in (name, *ancestors("outcome", name)))


def _other_side(topic: Topic, following: Iterable[Mention]) -> Contrast | None:
    """Return the enemy's name if it is right after the number: "52,250 Russian soldiers"."""
    side = topic.side
    for each in following:
        other = each.value("adj")
        if not other and each.value("outcome"):
            return None
        if other and opponent(side) == other != side:
            return Contrast(side_attribute(side, "adjective") or side, _adjective(other))
        if other or each.value("thing"):
            return None
    return None


def _adjective(side: str) -> str:
    return side_attribute(side, "adjective") or side
