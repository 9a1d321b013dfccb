"""Which parts make up a whole: the killed and the injured, men, women and children, two places."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics.lexicon import class_of
from verify.topics.outcomes import read_outcome


class Partition(NamedTuple):
    """A way to split a whole, and the name of one part: by outcome, by thing or by place.

    `others` are the parts that the whole has besides. If the split is not complete, there may be
    more: the lost tanks are the destroyed, the captured and others.
    """

    by: str
    part: str
    others: tuple[str, ...] = ()
    is_complete: bool = False


def split_by(whole: Topic, part: Topic) -> Partition | None:
    """Return how a part belongs to the sum of a whole; None if it is in no sum.

    Tanks are some of the vehicles, but the lexicon has no list that makes up all vehicles.
    """
    if len(whole.place) > 1 and whole._replace(place=part.place).key == part.key:
        return _listed("place", part.place[0] if len(part.place) == 1 else "", whole.place)
    if whole._replace(thing=part.thing).key == part.key:
        return _listed("thing", part.thing, _sums("thing").get(whole.thing, ()))
    if whole._replace(outcome=part.outcome).key != part.key:
        return None
    if class_of(whole.thing) == "people":
        split = _listed("outcome", part.outcome, _sums("outcome").get(whole.outcome, ()))
        if split:
            return split
    is_part = read_outcome(part.outcome).is_exclusive
    return Partition("outcome, of others", part.outcome) if is_part else None


def _listed(by: str, part: str, parts: Sequence[str]) -> Partition | None:
    if part not in parts:
        return None
    return Partition(by, part, tuple(each for each in parts if each != part), is_complete=True)


@cache
def _sums(facet: str) -> Mapping[str, Sequence[str]]:
    return load("sums").lists(facet)
