"""Match the claims of an old ledger with those of a new one, at the cost of a look-up a claim."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from verify.diff.rows import content, typed_id, words
from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple

Key = tuple[object, ...]
Position = Callable[[Claim], Decimal]
Pairs = list[tuple[Claim, Claim]]


class UnmatchedClaims(NamedTuple):
    """Claims of the old ledger and of the new one that have not found each other."""

    old: list[Claim]
    new: list[Claim]


def match(old: Iterable[Claim], new: Iterable[Claim]) -> tuple[Pairs, UnmatchedClaims]:
    """Pair the changed claims of two ledgers; return also the claims that are gone, or new.

    Two claims are a pair if they have one id from the desk; otherwise if they say the same;
    otherwise if they are from one source. A repeated row is two claims. The order of the rows does
    not matter.
    """
    _, left = _pair_up(UnmatchedClaims(list(old), list(new)), _row, _figure)
    pairs, left = _pair_by_id(left)
    for key, position in ((saying, _figure), (_series_of_day, _figure), (_series, _day)):
        found, left = _pair_up(left, key, position)
        pairs += found
    return pairs, left


def _pair_up(
    sides: UnmatchedClaims, key: Callable[[Claim], Key], position: Position
) -> tuple[Pairs, UnmatchedClaims]:
    """Pair the claims that share a key, in order of their position."""
    shared: dict[Key, UnmatchedClaims] = {}
    for claim in sides.old:
        shared.setdefault(key(claim), UnmatchedClaims([], [])).old.append(claim)
    for claim in sides.new:
        shared.setdefault(key(claim), UnmatchedClaims([], [])).new.append(claim)
    pairs: Pairs = []
    left = UnmatchedClaims([], [])
    for some in shared.values():
        old, new = _line_up(some, position)
        pairs += zip(old, new, strict=False)
        left.old.extend(old[len(new) :])
        left.new.extend(new[len(old) :])
    return pairs, left


def _line_up(some: UnmatchedClaims, position: Position) -> UnmatchedClaims:
    """Sort both sides from the end at which they are nearer. Claims without a partner come last.

    If a ledger had 10 and 20 and now has 21, then 20 became 21.
    """
    if len(some.old) <= 1 >= len(some.new):
        return some
    old, new = (sorted(side, key=lambda each: (position(each), content(each))) for side in some)
    if old and new and _gap(old[-1], new[-1], position) < _gap(old[0], new[0], position):
        return UnmatchedClaims(old[::-1], new[::-1])
    return UnmatchedClaims(old, new)


def _gap(a: Claim, b: Claim, position: Position) -> Decimal:
    return abs(position(a) - position(b))


def _pair_by_id(sides: UnmatchedClaims) -> tuple[Pairs, UnmatchedClaims]:
    """Pair the claims with one id, unless the id was given to another claim.

    An id was given to another claim if nothing else is the same, or if both claims are still there
    with other ids: the rows are numbered, and a row was inserted.
    """
    with_id, left = UnmatchedClaims([], []), UnmatchedClaims([], [])
    for side, chosen, others in zip(sides, with_id, left, strict=True):
        for claim in side:
            (chosen if typed_id(claim) else others).append(claim)
    found, lone = _pair_up(with_id, lambda claim: (typed_id(claim),), _figure)
    old, new = ({content(claim) for claim in side} for side in sides)
    pairs = []
    for a, b in found:
        is_other = content(a) in new and content(b) in old
        if is_other or (a.topic.key != b.topic.key and words(a) != words(b)):
            lone.old.append(a)
            lone.new.append(b)
        else:
            pairs.append((a, b))
    return pairs, UnmatchedClaims([*left.old, *lone.old], [*left.new, *lone.new])


def _row(claim: Claim) -> Key:
    return (typed_id(claim), content(claim))


def saying(claim: Claim) -> Key:
    """Return what identifies a claim: its source, its topic and its day."""
    return (*_series_of_day(claim), words(claim))


def _series_of_day(claim: Claim) -> Key:
    return (*_series(claim), str(claim.day or ""))


def _series(claim: Claim) -> Key:
    return (claim.resolved.key, claim.topic.key, claim.figure_kind)


def _figure(claim: Claim) -> Decimal:
    return claim.readable.low if claim.readable else Decimal(0)


def _day(claim: Claim) -> Decimal:
    return Decimal(claim.day.end.toordinal() if claim.day else 0)
