"""The claims on one topic: grouped, compared, and judged."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from verify.model.agreements import Pair
from verify.model.claims import Claim, FlawKind
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule, Problem, Rule
from verify.model.settings import Suppression
from verify.model.ties import NO_TIES, Ties
from verify.model.topics import Relation, Topic


class VerdictName(StrEnum):
    """The result for one topic: are its claims contested, corroborated, or from one source?

    With the last three, no source asserts anything that can be read, so there is nothing to judge.
    """

    CONTESTED = "contested"
    ADMITTED = "admitted"
    RECORDED = "recorded"
    CORROBORATED = "corroborated"
    AGREEING = "agreeing"
    ONE_SIDED = "one-sided"
    COMPATIBLE = "compatible"
    SINGLE_SOURCE = "single-source"
    DENIED = "denied"
    RETRACTED = "retracted"
    UNREADABLE = "unreadable"

    @property
    def is_judgement(self) -> bool:
        """Does any source assert something that can be read, so that there is a thing to judge?"""
        return self not in NOTHING_ASSERTED


NOTHING_ASSERTED = frozenset((VerdictName.DENIED, VerdictName.RETRACTED, VerdictName.UNREADABLE))


class NearTopic(NamedTuple):
    """A similar topic that was not merged into a group: its claims, its relation, the reason.

    `likeness` is a share of the words, if the relation is `NEAR`.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    relation: Relation
    reason: str
    likeness: float = 0


class Verdict(NamedTuple):
    """The result for the claims of one topic, and the reason.

    `story` is the name of the story whose alliances decided the verdict, or "".
    """

    name: VerdictName
    reason: str
    story: str = ""


class TopicClaims(NamedTuple):
    """The claims on one topic, sorted by day and source, before they are compared."""

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[NearTopic, ...]


class OlderFigures(NamedTuple):
    """Figures of one source that are not among its claims: how many, and the day of the first.

    The newest figure of the source replaces each of them, and nothing else is to be said of them.
    """

    count: int
    first: date


class ComparedClaims(NamedTuple):
    """The claims on one topic, compared in pairs: the input of a verdict and of the ratings.

    `by_source` has the claims that each source still maintains, in the order of `claims`. `ties`
    says which sources are one voice here.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]
    ties: Ties = NO_TIES


class Group(NamedTuple):
    """The claims on one topic, sorted by day and source, and the result of their comparison.

    `by_source` has the claims that each source still maintains, in the order of `claims`.
    `ratings` has the rating of each claim on the Admiralty scale ("F3"), in the order of `claims`.
    `past` are conflicts of older figures, of sources whose newest figures do not conflict.
    `left_out` has the figures of sources, by their keys, of which no claims were made.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[NearTopic, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]
    verdict: Verdict
    ratings: tuple[str, ...]
    ties: Ties = NO_TIES
    past: tuple[Pair, ...] = ()
    left_out: Mapping[str, OlderFigures] = {}

    def flawed(self, kind: FlawKind) -> "Iterator[Problem]":
        """Yield a problem for each flaw of this kind that was found when the rows were read."""
        for claim in self.claims:
            for flaw in claim.flaws:
                if flaw.kind is kind:
                    yield Problem(claim, flaw.message, line=flaw.line)

    def rated(self) -> Iterator[tuple[Claim, str]]:
        """Yield each claim with its rating."""
        return zip(self.claims, self.ratings, strict=True)

    def figures(self) -> Iterator[tuple[Claim, Figure]]:
        """Yield each claim that has a readable figure, with that figure."""
        for claim in self.claims:
            figure = claim.readable
            if figure:
                yield claim, figure


class SuppressionUse(NamedTuple):
    """The suppressions in a topic or in a piece of copy. The rules about suppressions check it.

    `claims` are all claims there. `excused` has each suppression with the claim that it is for.
    `raised` are the findings of the other rules, as (rule, id of the claim). `unasked` are the
    rules that this run does not apply.
    """

    claims: tuple[Claim, ...]
    excused: tuple[tuple[Claim, Suppression], ...]
    raised: "frozenset[tuple[AnyRule, str]]"
    unasked: "frozenset[AnyRule]"


GroupRule: TypeAlias = Rule[Group]
SuppressionRule: TypeAlias = Rule[SuppressionUse]
