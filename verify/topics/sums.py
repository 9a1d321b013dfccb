"""Which parts make up a whole: the killed and the injured, passengers and crew, two places.

The sums of the lexicon tie topics that share all facets but those of the sum.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics.divisions import divisions_of, has_all_divisions, wholes_of_division
from verify.topics.lexicon import ancestors, class_of, words_of_label
from verify.topics.outcomes import read_outcome

REST = "rest"
Facts = tuple[tuple[str, str], ...]  # facets and their values


class Partition(NamedTuple):
    """A way to split a whole, and the name of one part: by outcome, by thing or by place.

    `others` are the parts that the whole has besides. If the split is not complete, there may be
    more: the lost tanks are the destroyed, the captured and others.
    """

    by: str
    part: str
    others: tuple[str, ...] = ()
    is_complete: bool = False


class _Sum(NamedTuple):
    """A sum of the lexicon; the label of its whole has one of `words`, if there are any."""

    whole: Facts
    parts: tuple[str, ...]
    is_complete: bool
    class_: str
    words: frozenset[str]


def split_by(whole: Topic, part: Topic) -> Partition | None:
    """Return how a part belongs to the sum of a whole; None if it is in no sum.

    Tanks are some of the vehicles, but the lexicon has no list that makes up all vehicles.
    """
    if whole.place != part.place and whole._replace(place=part.place).key == part.key:
        return _split_by_place(whole.place, part.place)
    if split := _split_by_division(whole, part):
        return split
    for each, name in _sums_with(part):
        if _is_whole(each, name, whole, part):
            others = tuple(other for other in each.parts if other != name)
            by = f"sum {_sums().index(each)}"
            return Partition(by, name, others, is_complete=each.is_complete)
    if whole._replace(outcome=part.outcome).key != part.key:
        return None
    is_part = read_outcome(part.outcome).is_exclusive
    return Partition("outcome, of others", part.outcome) if is_part else None


def _split_by_place(whole: Sequence[str], part: Sequence[str]) -> Partition | None:
    """Two places named in one label make it up; the towns of a country never overlap."""
    if len(part) != 1:
        return None
    if part[0] in whole:
        others = tuple(name for name in whole if name != part[0])
        return Partition("place", part[0], others, is_complete=True)
    if len(whole) == 1 and part[0] in (known := divisions_of(whole[0])):
        return _division(whole[0], part[0], known)
    from verify.topics.gazetteer import country_of_town  # few ledgers have a town and its country

    is_town = ancestors("place", part[0])[:1] == tuple(whole) and country_of_town(part[0].split())
    return Partition("town, of others", part[0]) if is_town else None


def _split_by_division(whole: Topic, part: Topic) -> Partition | None:
    """Two districts of a city never overlap, if each is named beside the city."""
    for each, name, place in wholes_of_division(part):
        if each.key == whole.key:
            known = divisions_of(place)
            return _division(place, name, known if name in known else frozenset())
    return None


def _division(place: str, name: str, known: frozenset[str]) -> Partition:
    if name in known:
        others = tuple(sorted(known - {name})) if has_all_divisions(place) else ()
        return Partition("division", name, others, is_complete=bool(others))
    return Partition("district, of others", name)


def is_summed(topic: Topic) -> bool:
    """May the topic be the whole of a sum that the lexicon has?"""
    return any(
        all(getattr(topic, facet) == value for facet, value in each.whole) and _fits(topic, each)
        for each in _sums()
    )


def wholes_of_sums(part: Topic, known: Mapping[Any, Topic]) -> Iterator[Topic]:
    """Yield the wholes of which a topic is a part by a sum of the lexicon."""
    for each, name in _sums_with(part):
        found = _whole_of(each, name, part)
        whole = known.get(found.key) if found else None
        if whole and _fits(whole, each):
            yield whole


def is_part_of_sum(part: Topic, whole: Topic) -> bool:
    """Is a topic a part of a whole by a sum of the lexicon?"""
    return any(_is_whole(each, name, whole, part) for each, name in _sums_with(part))


def _is_whole(each: _Sum, name: str, whole: Topic, part: Topic) -> bool:
    found = _whole_of(each, name, part)
    return found is not None and found.key == whole.key and _fits(whole, each)


def _whole_of(each: _Sum, name: str, part: Topic) -> Topic | None:
    """Return the whole of a topic that has the fact of a part; None if other facets differ."""
    facet, _, value = name.partition(":")
    if facet == REST:
        return part._replace(rest=tuple(word for word in part.rest if word != value))
    changed: dict[str, Any] = {facet: "", **dict(each.whole)}
    if any(getattr(part, name) not in {"", changed[name]} for name in changed if name != facet):
        return None
    return part._replace(**changed)


def _fits(whole: Topic, each: _Sum) -> bool:
    """Has the whole the class, and a word, that a sum asks for?"""
    if each.class_ and class_of(whole.thing) != each.class_:
        return False
    said = {word.text for segment in words_of_label(whole.label) for word in segment}
    return not each.words or not said.isdisjoint(each.words)


def _sums_with(part: Topic) -> Iterator[tuple[_Sum, str]]:
    """Yield the sums that have a part with a fact of a topic, and that part."""
    names = (f"thing:{part.thing}", f"outcome:{part.outcome}")
    for name in (*names, *(f"{REST}:{word}" for word in part.rest)):
        for each in _by_part().get(name, ()):
            yield each, name


@cache
def _by_part() -> Mapping[str, Sequence[_Sum]]:
    found: dict[str, list[_Sum]] = {}
    for each in _sums():
        for name in each.parts:
            found.setdefault(name, []).append(each)
    return found


@cache
def _sums() -> Sequence[_Sum]:
    return [
        _Sum(_facts(whole), tuple(parts.split("|")), bool(is_complete), class_, _words(words))
        for whole, parts, is_complete, class_, words in load("sums").rows("sums")
    ]


def _facts(written: str) -> Facts:
    facts = [fact.partition(":") for fact in written.split("|") if fact]
    return tuple((facet, value) for facet, _, value in facts)


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split("|")) if written else frozenset()
