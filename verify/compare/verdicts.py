"""The verdict of a topic, and the Admiralty rating of each claim."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from verify.compare.agreement import is_assertion, is_denial
from verify.compare.independence import (
    Independence,
    Origins,
    allied_in,
    are_independent,
    are_one_side,
    bears_out,
    find_origins,
)
from verify.compare.pairs import series
from verify.model.agreements import Pair
from verify.model.claims import Claim, ClaimStatus
from verify.model.figures import Kind
from verify.model.groups import ComparedClaims, Group, Verdict, VerdictName
from verify.model.settings import Settings
from verify.model.sources import Resolution
from verify.model.ties import Ties
from verify.text.english import does, says, verb
from verify.topics import harmed_side

# How far information is borne out, on the Admiralty scale.
CONFIRMED, PROBABLE, POSSIBLE, DOUBTFUL, IMPROBABLE, UNJUDGED = range(1, 7)
# "No withdrawal" admits nothing.
NEGATIONS = frozenset(("no", "not", "none", "never", "denied", "denies", "false", "untrue"))
NO_DIGITS: frozenset[int] = frozenset()
UNVERIFIED = frozenset(
    (
        *(VerdictName.AGREEING, VerdictName.ONE_SIDED),
        *(VerdictName.COMPATIBLE, VerdictName.SINGLE_SOURCE),
    )
)


def judge(group: ComparedClaims, settings: Settings) -> Verdict:
    """Return the verdict on the claims of one topic."""
    claims = [claim for some in group.by_source.values() for claim in some]
    if not claims:
        return _judge_nothing(group.claims)
    conflict = next((pair for pair in group.pairs if pair.agreement.conflicts), None)
    if conflict:
        first, second = conflict.first.display_name, conflict.second.display_name
        return Verdict(VerdictName.CONTESTED, f"{first} and {second} conflict")
    if any(map(is_denial, group.claims)):
        from verify.compare.denials import find_denials  # few topics have one

        for denial, denied in find_denials(group.claims, settings):
            reason = f"{does(denial, 'denies')} what {does(denied[-1], 'says')}"
            return Verdict(VerdictName.CONTESTED, reason)
    side = harmed_side(group.topic)
    admitted = next((claim for claim in claims if is_admission(claim, side)), None)
    if admitted:
        states, its = (verb(admitted, word) for word in ("states", "its"))
        reason = f"{admitted.display_name} {states} what harms {its} own side"
        return Verdict(VerdictName.ADMITTED, reason)
    recorded = next((claim for claim in claims if claim.is_recorded), None)
    if recorded:
        return Verdict(
            VerdictName.RECORDED, f"counted by {recorded.display_name}, by a published method"
        )
    return _judge_support(claims, group)


def _judge_nothing(claims: Iterable[Claim]) -> Verdict:
    """Return the verdict on claims of which nobody asserts any that can be read."""
    some = tuple(claims)
    if any(map(is_denial, some)):
        return Verdict(VerdictName.DENIED, "only denied")
    is_gone = all(claim.status is ClaimStatus.RETRACTED for claim in some)
    name = VerdictName.RETRACTED if is_gone else VerdictName.UNREADABLE
    return Verdict(name, "nothing that can be read")


def _judge_support(claims: list[Claim], group: ComparedClaims) -> Verdict:
    """Return the verdict on claims that nobody contradicts and no recorder counted."""
    names = {claim.resolved.key for claim in claims}
    if len(names) == 1:
        return Verdict(VerdictName.SINGLE_SOURCE, f"asserted only by {claims[-1].display_name}")
    origins = find_origins(group.claims)
    voices = {origins.of[claim.id].key: origins.of[claim.id] for claim in claims}
    if len(voices) == 1:
        return Verdict(VerdictName.ONE_SIDED, f"{len(names)} sources with one origin")
    support = next((pair for pair in group.pairs if bears_out(pair, origins, group.ties)), None)
    if support:
        return Verdict(VerdictName.CORROBORATED, _agree(support))
    agreeing = next(find_agreeing(group.pairs, origins, group.ties), None)
    if agreeing:
        reason = f"{_agree(agreeing)}, but it is not known that they are independent"
        return Verdict(VerdictName.AGREEING, reason)
    return _judge_one_side(len(names), list(voices.values()), group)


def find_agreeing(pairs: Iterable[Pair], origins: Origins, ties: Ties) -> Iterator[Pair]:
    """Yield the pairs that agree, but of which nobody knows whether they are one voice."""
    for pair in pairs:
        if pair.agreement.agrees:
            found = are_independent(pair, origins, ties)
            if found is Independence.UNKNOWN:
                yield pair


def _judge_one_side(names: int, voices: Sequence[Resolution], group: ComparedClaims) -> Verdict:
    """Return the verdict on several sources of which no two that are independent agree."""
    first, *others = voices
    if all(are_one_side(first, other, group.ties) for other in others):
        story = next(
            filter(None, (allied_in(first.party, other.party, group.ties) for other in others)), ""
        )
        within = f" in {story.replace('The ', 'the ', 1)}" if story else ""
        reason = f"{names} sources, all from one side{within}"
        return Verdict(VerdictName.ONE_SIDED, reason, story)
    fitting = next((pair for pair in group.pairs if pair.agreement.is_comparable), None)
    if fitting:
        return Verdict(VerdictName.COMPATIBLE, _fit(fitting))
    return Verdict(VerdictName.SINGLE_SOURCE, "no two independent sources agree")


def _agree(pair: Pair) -> str:
    return f"{pair.first.display_name} and {pair.second.display_name} agree"


def _fit(pair: Pair) -> str:
    """Return which two figures fit without bearing each other out: a floor and a figure above."""
    return f"{says(pair.first)} and {says(pair.second)}: they fit, but neither bears the other out"


def of_kind(group: Group, kind: Kind | None, settings: Settings) -> Group:
    """Return a group of the claims of one kind, with a verdict on these claims alone."""
    rated = [(claim, rating) for claim, rating in group.rated() if claim.figure_kind is kind]
    if len(rated) == len(group.claims):
        return group
    claims = tuple(claim for claim, _ in rated)
    pairs = tuple(pair for pair in group.pairs if pair.first.figure_kind is kind)
    alone = ComparedClaims(group.topic, claims, series(claims), pairs, group.ties)
    verdict, ratings = judge(alone, settings), tuple(rating for _, rating in rated)
    past = tuple(pair for pair in group.past if pair.first.figure_kind is kind)
    return Group(
        *(group.topic, claims, group.near, alone.by_source, pairs, verdict, ratings),
        ties=group.ties,
        past=past,
    )


def is_admission(claim: Claim, harmed: str) -> bool:
    """Does a party state something that harms itself? That outweighs statements in interest."""
    if not harmed or claim.resolved.party != harmed or not is_assertion(claim):
        return False
    if claim.figure is None:
        return not NEGATIONS & set(claim.value.casefold().split())
    return claim.readable is None or claim.readable.high > 0


def rate(group: ComparedClaims) -> tuple[str, ...]:
    """Return the Admiralty pair of each claim: the registry's letter, and the digit computed.

    The scale is that of the British Admiralty and NATO's AJP-2.1: the letter is the reliability of
    the source, A to F, which only the desk can set; the digit is how far the information is
    borne out, 1 (confirmed by independent sources) to 6 (cannot be judged).
    """
    digits = _credibility(group)
    return tuple(
        f"{claim.resolved.source.reliability if claim.resolved.source else 'F'}{digits[position]}"
        for position, claim in enumerate(group.claims)
    )


def _credibility(group: ComparedClaims) -> list[int]:
    harmed = harmed_side(group.topic)
    found: dict[str, set[int]] = {}
    if not group.pairs:
        return _digits(group, harmed, found)
    origins = find_origins(group.claims)
    for pair in group.pairs:
        is_confirmed = bears_out(pair, origins, group.ties)
        for claim, other in ((pair.first, pair.second), (pair.second, pair.first)):
            digit = CONFIRMED if is_confirmed else POSSIBLE
            if pair.agreement.conflicts:
                digit = _contradicted(claim, other)
            found.setdefault(claim.id, set()).add(digit)
    return _digits(group, harmed, found)


def _digits(group: ComparedClaims, harmed: str, found: Mapping[str, AbstractSet[int]]) -> list[int]:
    asserted = {claim.id for some in group.by_source.values() for claim in some}
    return [
        _digit(claim, harmed, found.get(claim.id, NO_DIGITS)) if claim.id in asserted else UNJUDGED
        for claim in group.claims
    ]


def _contradicted(claim: Claim, other: Claim) -> int:
    """Return the digit of a claim that another contradicts: a recorder's count outweighs."""
    if claim.is_recorded:
        return PROBABLE
    return IMPROBABLE if other.is_recorded else DOUBTFUL


def _digit(claim: Claim, harmed: str, digits: AbstractSet[int]) -> int:
    """Return the digit of a claim that is still asserted."""
    if IMPROBABLE in digits:
        return IMPROBABLE
    if CONFIRMED in digits:
        return DOUBTFUL if DOUBTFUL in digits else CONFIRMED
    if claim.is_recorded:
        return PROBABLE
    if DOUBTFUL in digits:
        return DOUBTFUL
    if is_admission(claim, harmed):
        return PROBABLE
    return POSSIBLE if digits else UNJUDGED
