"""The change of a figure in exact decimals, and the change of its hedge in words."""

from decimal import Decimal

from verify.compare.agreement import KINDS
from verify.diff.rows import words
from verify.model.claims import Claim
from verify.model.figures import Figure, Qualifier, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.values.units import same_dimension, unit_name

FLOORS = frozenset((Qualifier.AT_LEAST, Qualifier.MORE_THAN))
CEILINGS = frozenset((Qualifier.AT_MOST, Qualifier.LESS_THAN))
Ends = tuple[Decimal | None, Decimal | None]


class Move(NamedTuple):
    """The change of the number of a figure, or of each end of its range.

    An end is None if there is nothing to subtract. `notes` have the other changes: a hedge that was
    dropped, an end that was added, or the reason why there is no arithmetic.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    is_range: bool = False
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return "+350", or "low +30, high +20"; "" for a number that stayed or has no measure."""
        if not self.low and not self.high:
            return ""
        if not self.is_range:
            return signed(self.low)
        ends = (("low", self.low), ("high", self.high))
        return ", ".join(f"{name} {signed(end)}" for name, end in ends if end is not None)


def signed(change: Decimal | None) -> str:
    """Return a change with its sign and with the thousands grouped: "+1,350"."""
    return f"{change.normalize():+,f}" if change else "as before"


def is_same_figure(before: Claim, after: Claim) -> bool:
    """Do two claims give one figure, or one statement? "52250" is "52,250" in other words."""
    one, other = before.figure, after.figure
    if isinstance(one, Figure) and isinstance(other, Figure):
        return _reading(one) == _reading(other) and _is_one_unit(one, other)
    return type(one) is type(other) and words(before) == words(after)


def _reading(figure: Figure) -> tuple[object, ...]:
    ends = (figure.low, figure.high, figure.stated_low, figure.stated_high)
    return (*ends, figure.qualifier, figure.low_open, figure.high_open)


def measure(before: Claim, after: Claim) -> Move:
    """Return by how much a figure moved, from the numbers as said, before their hedges."""
    one, other = before.readable, after.readable
    for claim in (before, after):
        if isinstance(claim.figure, Unreadable) and claim.value.strip():
            return _no_arithmetic(f'"{words(claim)}" cannot be read')
    if not one or not other:
        return Move()
    if before.kind is not after.kind:
        return _no_arithmetic(f"it was {KINDS[before.kind]}, and is {KINDS[after.kind]}")
    if not _is_one_unit(one, other):
        units = f"{_unit_name(one)}, now {_unit_name(other)}"
        return Move(notes=(f"another unit, so no arithmetic: {units}",))
    for claim, figure in ((before, one), (after, other)):
        if not figure.stated_high.is_finite():
            return _no_arithmetic(f'"{words(claim)}" gives no number')
    return _subtract(one, other)


def _no_arithmetic(why: str) -> Move:
    return Move(notes=(f"no arithmetic: {why}",))


def _is_one_unit(one: Figure, other: Figure) -> bool:
    """Are two figures in one unit? A bare count may be of people, or of things."""
    if one.unit is None or other.unit is None:
        return same_dimension(one.unit, other.unit)
    return one.unit == other.unit


def _unit_name(figure: Figure) -> str:
    return unit_name(figure.unit) if figure.unit else "no unit"


def _subtract(one: Figure, other: Figure) -> Move:
    hedges = _hedges(one, other)
    if one.stated_low == one.stated_high and other.stated_low == other.stated_high:
        change = other.stated_low - one.stated_low
        return Move(change, change, notes=hedges)
    (low, high), (new_low, new_high) = _ends(one), _ends(other)
    ends = (*_name_end("low", low, new_low), *_name_end("high", high, new_high))
    low, high = _change(low, new_low), _change(high, new_high)
    return Move(low, high, is_range=True, notes=(*hedges, *ends))


def _ends(figure: Figure) -> Ends:
    """Return the numbers that were said of each end; "at least 350" says none of the upper one."""
    if figure.stated_low == figure.stated_high:
        if figure.qualifier in FLOORS:
            return figure.stated_low, None
        if figure.qualifier in CEILINGS:
            return None, figure.stated_high
    return figure.stated_low, figure.stated_high


def _change(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    return None if before is None or after is None else after - before


def _name_end(name: str, before: Decimal | None, after: Decimal | None) -> tuple[str, ...]:
    """Name an end that one of two figures leaves open."""
    if (before is None) == (after is None):
        return ()
    return (f"{name} end {'added' if before is None else 'dropped'}",)


def _hedges(one: Figure, other: Figure) -> tuple[str, ...]:
    """Name a hedge that came or went; "at least" and "no fewer than" are one hedge."""
    if one.qualifier is other.qualifier and bool(one.hedge) == bool(other.hedge):
        return ()
    if one.hedge and other.hedge:
        return (f'"{one.hedge}" became "{other.hedge}"',)
    if one.hedge:
        return (f'"{one.hedge}" dropped',)
    return (f'"{other.hedge}" added',) if other.hedge else ()
