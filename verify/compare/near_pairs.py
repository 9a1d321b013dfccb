"""Pairs of topics that may be one, best first, and what the config must say to settle each."""

from collections.abc import Sequence

from verify.compare.near_rows import have_rivals
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Relation
from verify.text.english import most_used
from verify.text.folding import ARTICLES
from verify.text.words import split_parts
from verify.topics import has_unknown_word, may_be_one
from verify.topics.decisions import fold_topic, name_topic


class NearPair(NamedTuple):
    """Two topics that may be one. `differs` says in what words, and `likeness` is a share.

    `joins` are lines of [topics] that make the two one, `apart` names the two for `apart`.
    """

    first: Group
    second: Group
    differs: str
    likeness: float
    joins: tuple[tuple[str, str], ...]
    apart: tuple[str, str]

    @property
    def code(self) -> str:
        """Letters that stay the same while the list changes around the pair: "kfw"."""
        from hashlib import sha256  # only a list of pairs needs it

        names = "\n".join(sorted(map(fold_topic, self.apart)))
        return "".join(chr(ord("a") + each % 26) for each in sha256(names.encode()).digest()[:3])


def find_near_pairs(groups: Sequence[Group]) -> tuple[NearPair, ...]:
    """Return the pairs that the desk may join or keep apart, the likest first.

    They are those that the rule near-topic reports. Pairs of which two sources give figures of one
    day that may be of one thing come first. A pair that the lines of another one settle is left
    out.
    """
    by_key = {group.topic.key: group for group in groups}
    pairs = []
    for group in groups:
        for near in group.near:
            if near.relation is Relation.NEAR and group.topic.key < near.topic.key:
                first, second = sorted((group, by_key[near.topic.key]), key=_title)
                lines = settle_lines(first.claims, second.claims)
                differs = may_be_one(first.topic, second.topic)
                differs = differs or _words(first.claims, second.claims)
                pairs.append(NearPair(first, second, differs, near.likeness, *lines))
    pairs.sort(key=_rank)
    once: dict[tuple[str, str], NearPair] = {}
    for pair in pairs:
        once.setdefault(pair.apart, pair)
    return tuple(once.values())


def _rank(pair: NearPair) -> tuple[object, ...]:
    is_likely = have_rivals(pair.first.claims, pair.second.claims)
    return (not is_likely, -pair.likeness, *map(_title, pair[:2]))


def _title(group: Group) -> tuple[object, ...]:
    topic = group.topic
    return (topic.label.casefold(), topic.label, topic.event, topic.place, topic.rest)


def _words(a: Sequence[Claim], b: Sequence[Claim]) -> str:
    """Return the words of two topics that only one of them has, as written."""
    said = [split_parts(_name(claims, with_places=True)) for claims in (a, b)]
    low = [{word.low for word in words} | ARTICLES for words in said]
    mine, theirs = (
        ", ".join(word.text for word in words if word.low not in others)
        for words, others in zip(said, reversed(low), strict=True)
    )
    return f"{mine or 'nothing'} against {theirs or 'nothing'}"


def settle_lines(
    a: Sequence[Claim], b: Sequence[Claim]
) -> tuple[tuple[tuple[str, str], ...], tuple[str, str]]:
    """Return the lines of [topics] that join the claims on two topics, and the pair for `apart`.

    A label of which the lexicon knows all words is the name of both, then that with more claims. If
    the places differ, the lines name the places too: "families sheltering [Arvinka]".
    """
    places = [{fold_topic(claim.place) for claim in claims} for claims in (a, b)]
    with_places = places[0] != places[1]
    names = [_name(claims, with_places=with_places) for claims in (a, b)]
    if {""} in places and with_places:  # a line can give a place, and cannot take one away
        is_second = places[0] == {""}
    else:
        odd = [has_unknown_word(_name(claims, with_places=False)) for claims in (a, b)]
        is_second = (odd[0], -len(a), names[0]) > (odd[1], -len(b), names[1])
    minor, major = (a, names[1]) if is_second else (b, names[0])
    written = {
        fold_topic(name): name
        for name in (_name_one(claim, with_places=with_places) for claim in reversed(minor))
    }
    lines = {name: major for folded, name in written.items() if folded != fold_topic(major)}
    return tuple(sorted(lines.items())), (names[0], names[1])


def _name(claims: Sequence[Claim], *, with_places: bool) -> str:
    return most_used(_name_one(claim, with_places=with_places) for claim in claims)


def _name_one(claim: Claim, *, with_places: bool) -> str:
    return name_topic(" ".join(claim.topic.label.split()), claim.place if with_places else "")
