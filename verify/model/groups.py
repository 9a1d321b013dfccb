"""The claims on one topic, and what they amount to."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias

from verify.model.agreements import Pair
from verify.model.claims import Claim, FlawKind
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule, Problem, Rule
from verify.model.settings import Suppression
from verify.model.topics import Relation, Topic


class VerdictName(StrEnum):
    """What the claims of one topic amount to."""

    CONTESTED = "contested"
    ADMITTED = "admitted"
    RECORDED = "recorded"
    CORROBORATED = "corroborated"
    ONE_SIDED = "one-sided"
    SINGLE_SOURCE = "single-source"


class NearTopic(NamedTuple):
    """A topic that was kept apart from a group, its claims, the relation and why."""

    topic: Topic
    claims: tuple[Claim, ...]
    relation: Relation
    reason: str


class Verdict(NamedTuple):
    """What the claims of one topic amount to, and why."""

    name: VerdictName
    reason: str


class TopicClaims(NamedTuple):
    """The claims on one topic, sorted by day and source, before they are compared."""

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[NearTopic, ...]


class ComparedClaims(NamedTuple):
    """The claims on one topic, compared in pairs: all that a verdict and the ratings need.

    `by_source` has the claims that each source stands by, in the order of `claims`.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]


class Group(NamedTuple):
    """The claims on one topic, sorted by day and source, and the result of their comparison.

    `by_source` has the claims that each source stands by, in the order of `claims`. `verdict` is
    None if nobody asserts anything that can be read. `ratings` has the Admiralty pair of each
    claim ("F3"), in the order of `claims`.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[NearTopic, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]
    verdict: Verdict | None
    ratings: tuple[str, ...]

    def flawed(self, kind: FlawKind) -> "Iterator[Problem]":
        """Yield the problems of one kind that reading the rows found."""
        for claim in self.claims:
            for flaw in claim.flaws:
                if flaw.kind is kind:
                    yield Problem(claim, flaw.message, line=flaw.line)

    def rated(self) -> Iterator[tuple[Claim, str]]:
        """Yield each claim with its rating."""
        return zip(self.claims, self.ratings, strict=True)

    def figures(self) -> Iterator[tuple[Claim, Figure]]:
        """Yield each claim that has a readable figure, with it."""
        for claim in self.claims:
            if claim.readable:
                yield claim, claim.readable


class SuppressionUse(NamedTuple):
    """The suppressions of a topic or of a piece of copy: the subject of the rules about them.

    `claims` are all claims there. `excused` has each suppression with the claim that it is for.
    `raised` is what the other rules found, as (rule, id of the claim). `unasked` are the rules
    that this run leaves out.
    """

    claims: tuple[Claim, ...]
    excused: tuple[tuple[Claim, Suppression], ...]
    raised: "frozenset[tuple[AnyRule, str]]"
    unasked: "frozenset[AnyRule]"


GroupRule: TypeAlias = Rule[Group]
SuppressionRule: TypeAlias = Rule[SuppressionUse]
