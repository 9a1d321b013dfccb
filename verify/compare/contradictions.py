"""Which claims cannot all hold? Claims bound quantities, and sums tie the quantities together.

The parts of a sum narrow the range of its whole, until a quantity has no value left, or all sums
are done. Each end of a range remembers the claims that it is from: they are the contradiction. All
numbers are exact, and no quantity is negative.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from verify.model.figures import INFINITY
from verify.model.named_tuples import NamedTuple

NOTHING = Decimal(0)
REST = " and the rest"  # the name of what an incomplete sum leaves out


class Bound(NamedTuple):
    """A claim on a quantity: its lowest and highest value. An open end is itself excluded."""

    quantity: str
    low: Decimal = NOTHING
    high: Decimal = INFINITY
    low_open: bool = False
    high_open: bool = False


class Sum(NamedTuple):
    """A whole and its parts. If the sum is not complete, the whole may be more than its parts."""

    whole: str
    parts: tuple[str, ...]
    is_complete: bool = True


class _End(NamedTuple):
    """One end of what a quantity may be, and the claims that it is from, by their numbers."""

    value: Decimal
    is_open: bool = False
    claims: frozenset[int] = frozenset()


class _Range(NamedTuple):
    low: _End = _End(NOTHING)
    high: _End = _End(INFINITY)

    @property
    def is_empty(self) -> bool:
        """Is there no value left?"""
        (low, low_open, _), (high, high_open, _) = self
        return low > high or (low == high and (low_open or high_open))


ANY = _Range()


def may_contradict(bounds: Iterable[Bound], sums: Iterable[Sum]) -> bool:
    """Can the claims perhaps not all hold? This is quick, and says no of most.

    The ends of ranges are narrowed as in `find_contradiction`, without the claims that they are
    from. An end that is excluded is not told from one that is not.
    """
    lows: dict[str, Decimal] = {}
    highs: dict[str, Decimal] = {}
    for name, low, high, is_open, other in bounds:
        if low > lows.get(name, NOTHING):
            lows[name] = low
        if high < highs.get(name, INFINITY):
            highs[name] = high
        if is_open or other:
            return True
    for whole, parts, is_complete in sums:
        low = sum((lows.get(part, NOTHING) for part in parts), NOTHING)
        high = sum((highs.get(part, INFINITY) for part in parts), NOTHING)
        lows[whole] = max(lows.get(whole, NOTHING), low)
        highs[whole] = min(highs.get(whole, INFINITY), high if is_complete else INFINITY)
    return any(low > highs.get(name, INFINITY) for name, low in lows.items())


def find_contradiction(bounds: Sequence[Bound], sums: Sequence[Sum]) -> tuple[int, ...]:
    """Return the numbers of claims that cannot all hold; () if all claims can hold.

    Without any one of them the others can hold. The result does not depend on the order of the
    claims. A quantity may be a part of one sum only, and the sum of a part comes before the sum of
    its whole. So one way along the sums is enough, and no contradiction is missed.
    """
    if not may_contradict(bounds, sums):
        return ()
    links = [_complete(each) for each in sums]
    order = sorted(range(len(bounds)), key=bounds.__getitem__)
    found = _narrow_all(bounds, links, order)
    for number in sorted(found, key=bounds.__getitem__):
        fewer = [each for each in order if each in found and each != number]
        if may_contradict([bounds[each] for each in fewer], sums):
            found = _narrow_all(bounds, links, fewer) or found
    return tuple(sorted(found))


def _complete(each: Sum) -> Sum:
    """Return the sum with a part for what it leaves out."""
    if each.is_complete:
        return each
    return Sum(each.whole, (*each.parts, f"{each.whole}: {', '.join(each.parts)}{REST}"))


def _narrow_all(
    bounds: Sequence[Bound], sums: Iterable[Sum], chosen: Iterable[int]
) -> frozenset[int]:
    """Narrow each quantity; return the claims from which one has no value left, or none."""
    known: dict[str, _Range] = {}
    for number in chosen:
        quantity, low, high, low_open, high_open = bounds[number]
        claim = frozenset((number,))
        said = _Range(_End(low, low_open, claim), _End(high, high_open, claim))
        known[quantity] = _narrow(known.get(quantity, ANY), said)
        if known[quantity].is_empty:
            return _claims(known[quantity])
    for whole, names, _ in sums:
        parts = [known.get(name, ANY) for name in names]
        total = _Range(_add(each.low for each in parts), _add(each.high for each in parts))
        known[whole] = _narrow(known.get(whole, ANY), total)
        if known[whole].is_empty:
            return _claims(known[whole])
    return frozenset()


def _claims(empty: _Range) -> frozenset[int]:
    return empty.low.claims | empty.high.claims


def _narrow(old: _Range, new: _Range) -> _Range:
    """Return the part that two ranges share. Of equal ends the old one is kept."""
    low, high = old
    if (new.low.value, new.low.is_open) > (low.value, low.is_open):
        low = new.low
    if (-new.high.value, new.high.is_open) > (-high.value, high.is_open):
        high = new.high
    return _Range(low, high)


def _add(ends: Iterable[_End]) -> _End:
    value, is_open, claims = NOTHING, False, frozenset[int]()
    for end in ends:
        value, is_open, claims = value + end.value, is_open or end.is_open, claims | end.claims
    return _End(value, is_open, claims)
