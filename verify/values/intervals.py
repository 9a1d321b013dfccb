"""Make an interval of a number and its hedge: "about 2,000" is 1,900 to 2,100."""

from decimal import Decimal

from verify.model.figures import INFINITY, Figure, Qualifier
from verify.values.hedges import Hedge
from verify.values.numbers.number import NOTHING
from verify.values.quantities import Quantity


def apply_hedge(quantity: Quantity, hedge: Hedge, words: str, about: Decimal) -> Figure:
    """Return the interval that a number and its hedge allow.

    `words` is the hedge as said. `about` is the share by which "about" widens.
    """
    number, qualifier = quantity.number, hedge.qualifier
    low, high, step = number.low, number.high, number.step
    if quantity.is_range and qualifier in {Qualifier.EXACT, Qualifier.ABOUT}:
        qualifier = Qualifier.BETWEEN
    stated = Figure(low, high, quantity.unit, "", qualifier, words or None, low, high, step)
    nothing = min(low, NOTHING)
    match hedge.qualifier:
        case Qualifier.ABOUT:
            below, above = _slack(low, step, about), _slack(high, step, about)
            return stated._replace(low=max(nothing, low - below), high=high + above)
        case Qualifier.AT_LEAST:
            return stated._replace(high=INFINITY)
        case Qualifier.MORE_THAN:
            above = _slack(high, step, 2 * about) if hedge.is_near else INFINITY
            return stated._replace(high=high + above, low_open=True)
        case Qualifier.AT_MOST:
            return stated._replace(low=nothing)
        case Qualifier.LESS_THAN:
            below = _slack(low, step, 2 * about) if hedge.is_near else low
            return stated._replace(low=max(nothing, low - below), high_open=True)
        case _:
            return stated


def _slack(end: Decimal, step: Decimal, share: Decimal) -> Decimal:
    """Return how far "about" reaches: half of the last printed digit, or `share` if it is more."""
    if not end.is_finite():
        return NOTHING
    slack = max(step / 2, abs(end) * share)
    return Decimal(int(slack)) if slack == int(slack) else slack.normalize()
