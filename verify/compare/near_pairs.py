"""Pairs of topics that may be one, best first, and what the config must say to settle each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from verify.model.claims import Claim
from verify.model.groups import Group, NearTopic
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Facet, Relation, Topic
from verify.text.english import most_used
from verify.text.folding import ARTICLES
from verify.text.words import split_parts
from verify.topics.decisions import are_apart, fold_topic, name_topic
from verify.topics.relations import unshared_words

CROWD = 8  # topics that share all words but one; more of them are a list of different things
# Facets that only one of two labels may name, although both mean the same.
OPTIONAL: tuple[Facet, ...] = ("side", "place")

Key = tuple[object, ...]


class NearPair(NamedTuple):
    """Two topics that may be one. `differs` says in what, and `rank` is lower for a better pair.

    `joins` are lines of [topics] that make the two one, `apart` names the two for `apart`.
    """

    first: Group
    second: Group
    differs: str
    rank: tuple[int, ...]
    joins: tuple[tuple[str, str], ...]
    apart: tuple[str, str]


class Suggestion(NamedTuple):
    """Two topics that may be one, by their keys. `rank` is lower for a better suggestion.

    `differs` says in what they differ; it is "" if they differ in words alone.
    """

    first: Key
    second: Key
    differs: str
    rank: tuple[int, ...]


def find_near_pairs(groups: Sequence[Group], settings: Settings) -> tuple[NearPair, ...]:
    """Return the pairs that the desk may join or keep apart, the best first.

    A pair that it has kept apart is left out. So is a pair that the lines of another one settle.
    """
    by_key: dict[Key, Group] = {group.topic.key: group for group in groups}
    pairs = []
    for each in suggest(by_key, settings):
        first, second = sorted((by_key[each.first], by_key[each.second]), key=_title)
        lines = settle_lines(first.claims, second.claims)
        differs = each.differs or _words(first.claims, second.claims)
        pairs.append(NearPair(first, second, differs, each.rank, *lines))
    pairs.sort(key=lambda pair: (pair.rank, _title(pair.first), _title(pair.second)))
    once: dict[tuple[str, str], NearPair] = {}
    for pair in pairs:
        once.setdefault(pair.apart, pair)
    return tuple(once.values())


def suggest(groups: Mapping[Key, Group], settings: Settings) -> Iterator[Suggestion]:
    """Yield pairs of topics that may be one: those of the rule near-topic, and more.

    Nothing else decides which pairs are listed. What the config keeps apart is left out.
    """
    told = {(key, near.topic.key) for key, group in groups.items() for near in _told(group)}

    def is_open(each: Suggestion) -> bool:
        sides = (groups[each.first].claims, groups[each.second].claims)
        return (each.first, each.second) not in told and not are_kept_apart(*sides, settings)

    yield from filter(is_open, _slips(groups.values()))
    yield from _more_pairs(groups, is_open)


def _title(group: Group) -> tuple[object, ...]:
    topic = group.topic
    return (topic.label.casefold(), topic.label, topic.event, topic.place, topic.rest)


def _told(group: Group) -> Iterator[NearTopic]:
    """Yield the topics of which it is known how they are related, such as a whole and its part."""
    return (near for near in group.near if near.relation is not Relation.NEAR)


def _slips(groups: Iterable[Group]) -> Iterator[Suggestion]:
    """Yield the pairs that the rule near-topic reports."""
    for group in groups:
        for near in group.near:
            if near.relation is Relation.NEAR and group.topic.key < near.topic.key:
                yield Suggestion(group.topic.key, near.topic.key, "", (0,))


def _more_pairs(
    groups: Mapping[Key, Group], is_open: Callable[[Suggestion], bool]
) -> Iterator[Suggestion]:
    """Yield open pairs of which each is the best for the other, by look-ups alone."""
    topics = {key: group.topic for key, group in groups.items()}
    places = {key: _places(group.claims) for key, group in groups.items()}
    best: dict[Key, tuple[tuple[int, ...], Key, str]] = {}
    for each in (*_one_word_apart(topics), *_one_facet_more(topics)):
        mine, theirs = places[each.first], places[each.second]
        if (mine and theirs and mine.isdisjoint(theirs)) or not is_open(each):
            continue  # the column for the place says that they are two, or somebody did
        for key, other in ((each.first, each.second), (each.second, each.first)):
            found = (each.rank, other, each.differs)
            best[key] = min(best.get(key, found), found)
    for key, (rank, other, differs) in best.items():
        if key < other and best[other][1] == key:
            yield Suggestion(key, other, differs, rank)


def _places(claims: Iterable[Claim]) -> frozenset[str]:
    return frozenset(map(fold_topic, {claim.place for claim in claims if claim.place}))


def _one_word_apart(topics: Mapping[Key, Topic]) -> Iterator[Suggestion]:
    """Yield topics that share all facets and most words, and differ in one word of each."""
    shared: dict[tuple[Key, tuple[str, ...]], list[Key]] = {}
    for key, topic in topics.items():
        for word in topic.rest:
            left = tuple(each for each in topic.rest if each != word)
            shared.setdefault((key[:-1], left), []).append(key)
        shared.setdefault((key[:-1], topic.rest), []).append(key)
    for (_, left), keys in shared.items():
        if len(keys) > (CROWD if left else 2):
            continue
        for key, other in combinations(keys, 2):
            mine, theirs = unshared_words(topics[key], topics[other])
            # A label with a word more is one of several parts, if there are several.
            if _may_be_one(mine, theirs) and ((mine and theirs) or len(keys) == 2):  # noqa: PLR2004
                yield Suggestion(key, other, "", (1, -len(left)))


def _may_be_one(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """May two words mean one thing? Two numbers, and two names, do not."""
    if any(letter.isdigit() for word in (*mine, *theirs) for letter in word):
        return False
    return not all(word[:1].isupper() for word in (*mine, *theirs)) or not (mine and theirs)


def _one_facet_more(topics: Mapping[Key, Topic]) -> Iterator[Suggestion]:
    """Yield topics that differ in one facet, which only one topic names, and only in one way."""
    fuller: dict[Key, list[tuple[Key, Facet]]] = {}
    for key, topic in topics.items():
        for facet in OPTIONAL:
            if value := getattr(topic, facet):
                bare: dict[str, Any] = {facet: () if isinstance(value, tuple) else ""}
                fuller.setdefault(topic._replace(**bare).key, []).append((key, facet))
    for key, found in fuller.items():
        if key in topics and len(found) == 1:
            ((other, facet),) = found
            value = getattr(topics[other], facet)
            named = value if isinstance(value, str) else ", ".join(value)
            yield Suggestion(key, other, f"only one names a {facet}: {named}", (2,))


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

    The topic with fewer claims gets the label of the other one. If the places differ, the lines
    name the places too: "families sheltering [Arvinka]".
    """
    places = [{fold_topic(claim.place) for claim in claims} for claims in (a, b)]
    with_places = places[0] != places[1]
    names = [_name(claims, with_places=with_places) for claims in (a, b)]
    if {""} in places and with_places:  # a line can give a place, and cannot take one away
        is_second = places[0] == {""}
    else:
        is_second = (-len(a), names[0]) > (-len(b), names[1])
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


def are_kept_apart(a: Sequence[Claim], b: Sequence[Claim], settings: Settings) -> bool:
    """Does the config keep the topics of two lists of claims apart?"""
    return bool(settings.apart) and are_apart(_names(a), _names(b), settings)


def _names(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the names by which a config can mean the topic of some claims."""
    said = {(claim.topic.label, claim.place) for claim in claims}
    return frozenset(name for one in said for name in (one[0], name_topic(*one)))
