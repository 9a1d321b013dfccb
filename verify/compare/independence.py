"""Are the sources of two claims independent? It is known, or it is not claimed."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from verify.model.agreements import Pair
from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Resolution, SourceKind
from verify.model.ties import Ties

# They do not speak for the government of their country.
OUTSIDE_GOVERNMENT = frozenset(
    (
        *(SourceKind.NGO, SourceKind.RECORDER, SourceKind.HOSPITAL),
        *(SourceKind.COMPANY, SourceKind.UNION, SourceKind.ORGANISER),
    )
)
UNNAMED = frozenset((SourceKind.ANONYMOUS, SourceKind.WITNESS))


class Independence(StrEnum):
    """What is known of two sources: are they two voices or one?"""

    KNOWN = "known"
    UNKNOWN = "unknown"  # nobody knows who one of them is
    NONE = "none"  # they have one origin, or stand on one side


class Origins(NamedTuple):
    """The source from which each claim first came, by the id of the claim.

    It is the source itself, or the source on which that one relies, in this claim or in another.
    `speaking` are the keys of the sources that make a claim of their own.
    """

    of: Mapping[str, Resolution]
    speaking: frozenset[str]

    def is_echo(self, claim: Claim) -> bool:
        """Does the claim only repeat a source that speaks for itself in the same topic?"""
        return claim.is_relayed and self.of[claim.id].key in self.speaking


def find_origins(claims: Iterable[Claim]) -> Origins:
    """Return where the claims of one topic came from."""
    some = tuple(claims)
    relies_on = {claim.resolved.key: claim.origin.key for claim in some if claim.is_relayed}
    if not relies_on:  # most sources speak for themselves
        speaking = frozenset([claim.resolved.key for claim in some])
        return Origins({claim.id: claim.origin for claim in some}, speaking)
    from verify.sources.relays import find_ends

    known = {each.key: each for claim in some for each in (claim.origin, claim.resolved)}
    ends = find_ends(relies_on)
    origins = {
        claim.id: known[ends[claim.resolved.key]] if claim.is_relayed else claim.origin
        for claim in some
    }
    speaking = frozenset([claim.resolved.key for claim in some if not claim.is_relayed])
    return Origins(origins, speaking)


def are_independent(pair: Pair, origins: Origins, ties: Ties) -> Independence:
    """Return whether the origins of two claims are known to be independent.

    They are if it is known who both are, or that their roles are opposed over the topic; if they
    stand on different sides or on none; and if neither takes its figures from the other. The echo
    of a source that speaks for itself is no voice: what counts is what that source says.
    """
    if origins.is_echo(pair.first) or origins.is_echo(pair.second):
        return Independence.NONE
    first, second = origins.of[pair.first.id], origins.of[pair.second.id]
    is_linked = frozenset((first.key, second.key)) in ties.lineages
    if first.key == second.key or is_linked or are_one_side(first, second, ties):
        return Independence.NONE
    if is_known(first) and is_known(second) and not _may_be_one(first, second):
        return Independence.KNOWN
    is_named = not {first.kind, second.kind} & UNNAMED
    if is_named:
        from verify.sources.roles import find_opposition  # most sources are known

        if find_opposition(first, second, pair.first.topic):
            return Independence.KNOWN  # the police and the organisers, whoever they are
    return Independence.UNKNOWN


def _may_be_one(one: Resolution, other: Resolution) -> bool:
    if one.source and other.source:
        return False
    from verify.sources.maybe_one import may_be_one  # most sources are known

    return bool(may_be_one(one, other))


def bears_out(pair: Pair, origins: Origins, ties: Ties) -> bool:
    """Do the two claims agree, and are their origins known to be independent?"""
    if not pair.agreement.agrees:
        return False
    return are_independent(pair, origins, ties) is Independence.KNOWN


def is_known(who: Resolution) -> bool:
    """Is it known who a source is: from the registry, the words of its name, or the config?"""
    if who.candidates or who.kind in UNNAMED:
        return False
    return who.source is not None or bool(who.kind and who.party)


def are_one_side(one: Resolution, other: Resolution, ties: Ties) -> bool:
    """Do two sources speak for one side of a topic?

    Two bodies of one government do. A hospital and the government of its country do so only if the
    country is a party of the story: it is at war there.
    """
    if not one.party or not other.party:
        return False
    if one.party != other.party:
        return bool(allied_in(one.party, other.party, ties))
    is_at_war = any(one.party in story.parties for story in ties.stories)
    return is_at_war or not {one.kind, other.kind} & OUTSIDE_GOVERNMENT


def allied_in(one: str, other: str, ties: Ties) -> str:
    """Return the name of the story in which two other parties are allied, or ""."""
    if one == other:
        return ""
    return next((story.name for story in ties.stories if story.are_allied(one, other)), "")
