"""Roles that are opposed over a figure: police and organisers over a crowd, company and union."""

from functools import cache, lru_cache

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Resolution
from verify.model.topics import Topic
from verify.text.folding import fold_name
from verify.topics.lexicon import ancestors

REMEMBERED = 4_096  # names of sources


class Opposition(NamedTuple):
    """Two roles with opposed interests in a figure.

    `more` is the role that gains from a higher figure, or "". `about` says in words what they
    disagree about. The topic must have one of the `things`, one of the `outcomes` and one of the
    `concepts`, if these are given.
    """

    roles: frozenset[str]
    more: str
    about: str
    things: frozenset[str]
    outcomes: frozenset[str]
    concepts: frozenset[str]

    def is_about(self, topic: Topic) -> bool:
        """Is a topic one that the two roles disagree about?"""
        things = {topic.thing, *ancestors("thing", topic.thing)}
        parts = topic.outcome.split("+")
        outcomes = {each for part in parts for each in (part, *ancestors("outcome", part))}
        return all(
            not wanted or wanted & found
            for wanted, found in (
                (self.things, things),
                (self.outcomes, outcomes),
                (self.concepts, {*topic.rest, topic.thing}),
            )
        )


@cache
def _oppositions() -> dict[frozenset[str], list[Opposition]]:
    found: dict[frozenset[str], list[Opposition]] = {}
    for first, second, more, about, *ids in load("roles").rows("opposed"):
        roles = frozenset((first, second))
        things, outcomes, concepts = (frozenset(filter(None, each.split("|"))) for each in ids)
        opposition = Opposition(roles, more, about, things, outcomes, concepts)
        found.setdefault(roles, []).append(opposition)
    return found


@cache
def _role_words() -> dict[str, str]:
    return load("roles").pairs("words")


def roles_of(who: Resolution) -> tuple[str, ...]:
    """Return the roles of a source: its kind, and those that words of its name say."""
    return (*((who.kind.value,) if who.kind else ()), *_roles_in(who.written))


@lru_cache(maxsize=REMEMBERED)
def _roles_in(name: str) -> tuple[str, ...]:
    padded = f" {fold_name(name)} "
    return tuple(role for phrase, role in _role_words().items() if f" {phrase} " in padded)


def find_opposition(one: Resolution, other: Resolution, topic: Topic) -> Opposition | None:
    """Return how two sources are opposed over a topic by their roles, or None."""
    for mine in roles_of(one):
        for theirs in roles_of(other):
            for each in _oppositions().get(frozenset((mine, theirs)), ()):
                if each.is_about(topic):
                    return each
    return None


def is_role(who: Resolution, role: str) -> bool:
    """Does a source have this role?"""
    return role in roles_of(who)
