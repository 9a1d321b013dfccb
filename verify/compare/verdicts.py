"""The verdict of a topic, and the Admiralty rating of each claim."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from verify.compare.agreement import is_assertion, is_denial
from verify.compare.denials import find_denials
from verify.compare.pairs import series
from verify.model.agreements import Pair
from verify.model.claims import Claim, ClaimStatus
from verify.model.figures import Kind
from verify.model.groups import ComparedClaims, Group, Verdict, VerdictName
from verify.model.settings import Settings
from verify.model.sources import SourceKind
from verify.sources import are_allied
from verify.text.english import subject
from verify.topics import harmed_side

# How far information is borne out, on the Admiralty scale.
CONFIRMED, PROBABLE, POSSIBLE, DOUBTFUL, IMPROBABLE, UNJUDGED = range(1, 7)
# "No withdrawal" admits nothing.
NEGATIONS = frozenset(("no", "not", "none", "never", "denied", "denies", "false", "untrue"))
NO_DIGITS: frozenset[int] = frozenset()
UNVERIFIED = frozenset((VerdictName.ONE_SIDED, VerdictName.SINGLE_SOURCE))


def judge(group: ComparedClaims, settings: Settings) -> Verdict:
    """Return the verdict on the claims of one topic."""
    claims = [claim for some in group.by_source.values() for claim in some]
    if not claims:
        return _judge_nothing(group.claims)
    conflict = next((pair for pair in group.pairs if pair.agreement.conflicts), None)
    if conflict:
        first, second = conflict.first.display_name, conflict.second.display_name
        return Verdict(VerdictName.CONTESTED, f"{first} and {second} conflict")
    denial = next(find_denials(group.claims, settings), None)
    if denial:
        who, whom = subject(denial[0]), subject(denial[1][-1])
        return Verdict(VerdictName.CONTESTED, f"{who} denies what {whom} says")
    side = harmed_side(group.topic)
    admitted = next((claim for claim in claims if is_admission(claim, side)), None)
    if admitted:
        return Verdict(
            VerdictName.ADMITTED, f"{admitted.display_name} states what harms its own side"
        )
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
    origins = find_origins(group.claims)
    voices = {origins[claim.id]: claim for claim in claims}
    names = {claim.resolved.key for claim in claims}
    if len(names) == 1:
        return Verdict(VerdictName.SINGLE_SOURCE, f"asserted only by {claims[-1].display_name}")
    if len(voices) == 1:
        return Verdict(VerdictName.ONE_SIDED, f"{len(names)} sources with one origin")
    support = next((pair for pair in group.pairs if is_independent(pair, origins)), None)
    if support:
        first, second = support.first.display_name, support.second.display_name
        return Verdict(VerdictName.CORROBORATED, f"{first} and {second} agree")
    if _are_one_camp(claim.resolved.party for claim in voices.values()):
        return Verdict(VerdictName.ONE_SIDED, f"{len(names)} sources, all from one side")
    return Verdict(VerdictName.SINGLE_SOURCE, "no two independent sources agree")


def of_kind(group: Group, kind: Kind | None, settings: Settings) -> Group:
    """Return a group of the claims of one kind, with a verdict on these claims alone."""
    rated = [(claim, rating) for claim, rating in group.rated() if claim.figure_kind is kind]
    if len(rated) == len(group.claims):
        return group
    claims = tuple(claim for claim, _ in rated)
    pairs = tuple(pair for pair in group.pairs if pair.first.figure_kind is kind)
    alone = ComparedClaims(group.topic, claims, series(claims), pairs)
    verdict, ratings = judge(alone, settings), tuple(rating for _, rating in rated)
    return Group(group.topic, claims, group.near, alone.by_source, pairs, verdict, ratings)


def is_admission(claim: Claim, harmed: str) -> bool:
    """Does a party state something that harms itself? That outweighs statements in interest."""
    if not harmed or claim.resolved.party != harmed or not is_assertion(claim):
        return False
    if claim.figure is None:
        return not NEGATIONS & set(claim.value.casefold().split())
    return claim.readable is None or claim.readable.high > 0


def find_origins(claims: Iterable[Claim]) -> dict[str, str]:
    """Return the root source of each claim, by the id of the claim.

    The root source is the source itself, or the source that it relies on.
    """
    some = tuple(claims)
    relies_on = {
        claim.resolved.key: claim.root_source
        for claim in some
        if claim.root_source != claim.resolved.key
    }
    ends = _follow(relies_on)
    return {
        claim.id: claim.root_source
        if claim.root_source == claim.resolved.key
        else ends[claim.resolved.key]
        for claim in some
    }


def _follow(relies_on: Mapping[str, str]) -> dict[str, str]:
    """Return the end of each chain of sources; sources that rely on each other are one."""
    ends: dict[str, str] = {}
    for start in relies_on:
        chain: dict[str, None] = {}
        key = start
        while key in relies_on and key not in chain and key not in ends:
            chain[key] = None
            key = relies_on[key]
        end = ends.get(key, key)
        if key in chain:
            ring = list(chain)
            end = min(ring[ring.index(key) :])
        ends.update(dict.fromkeys(chain, end))
    return ends


def is_independent(pair: Pair, origins: Mapping[str, str]) -> bool:
    """Do two claims agree, and come from two origins that do not speak for each other?"""
    if not pair.agreement.agrees:
        return False
    first, second = pair.first.resolved, pair.second.resolved
    if SourceKind.ANONYMOUS in {first.kind, second.kind} or first.candidates or second.candidates:
        return False  # who they are is not known, and so not that they are two
    if origins[pair.first.id] == origins[pair.second.id]:
        return False
    return not _are_one_camp((pair.first.resolved.party, pair.second.resolved.party))


def _are_one_camp(parties: Iterable[str]) -> bool:
    """Do all speak for one party and its allies? Nobody's party is no camp."""
    first, *others = parties
    return bool(first) and all(other and are_allied(first, other) for other in others)


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
    found: dict[str, set[int]] = {}
    origins = find_origins(group.claims) if group.pairs else {}
    for pair in group.pairs:
        is_confirmed = is_independent(pair, origins)
        for claim, other in ((pair.first, pair.second), (pair.second, pair.first)):
            digit = CONFIRMED if is_confirmed else POSSIBLE
            if pair.agreement.conflicts:
                digit = _contradicted(claim, other)
            found.setdefault(claim.id, set()).add(digit)
    harmed = harmed_side(group.topic)
    return [_digit(claim, harmed, found.get(claim.id, NO_DIGITS)) for claim in group.claims]


def _contradicted(claim: Claim, other: Claim) -> int:
    """Return the digit of a claim that another contradicts: a recorder's count outweighs."""
    if claim.is_recorded:
        return PROBABLE
    return IMPROBABLE if other.is_recorded else DOUBTFUL


def _digit(claim: Claim, harmed: str, digits: AbstractSet[int]) -> int:
    if not is_assertion(claim):
        return UNJUDGED
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
