"""The best, the lowest and the highest figure of one topic and kind, by the policy of the desk."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from verify.compare.arithmetic import share_unit
from verify.compare.verdicts import of_kind
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group, VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Policy, Presentation, Settings
from verify.sources import resolve
from verify.text.english import does, words_of
from verify.topics.decisions import fold_topic


class Estimate(NamedTuple):
    """What a desk may print for one topic and kind.

    `best` is the claim whose figure is printed, or None if the policy prints none. `low` and `high`
    are the lowest and the highest number of all newest figures, as said; None if the policy prints
    none, or if that end is open. `policy` is
    how the disagreement is presented, or None if the figures do not conflict; `reason` says so.
    """

    kind: Kind
    best: Claim | None
    low: Decimal | None
    high: Decimal | None
    policy: Presentation | None
    reason: str


def estimate(group: Group, settings: Settings) -> Estimate | None:
    """Return the estimate for the claims of one kind; None if no figure can be read.

    The ways to present a disagreement are those of the Standards for Casualty Recording (Every
    Casualty, 2016): a range, a preferred source, pending, or a category that is left open.
    """
    newest = [claims[-1] for claims in group.by_source.values() if claims[-1].readable]
    if not newest:
        return None
    kind, (low, high) = newest[0].kind, _find_ends(newest)
    if not any(pair.agreement.conflicts for pair in group.pairs):
        return Estimate(kind, _find_best(newest, group), low, high, None, "the figures fit")
    policy = policy_of(group, settings)
    match policy.disagreement:
        case Presentation.RANGE:
            return Estimate(kind, None, low, high, policy.disagreement, _range(newest))
        case Presentation.PREFER:
            best = _find_preferred(newest, policy, settings)
            reason = f"{does(best, 'is')} preferred" if best else "no preferred source has one"
            return Estimate(kind, best, low, high, policy.disagreement, reason)
        case Presentation.PENDING:
            reason = "no figure until it is settled"
            return Estimate(kind, None, None, None, policy.disagreement, reason)
        case Presentation.DEFER:
            reason = "the category is left open"
            return Estimate(kind, None, low, high, policy.disagreement, reason)


def estimates_of(group: Group, settings: Settings) -> Iterator[Estimate]:
    """Yield the estimate for each kind of figure of a topic."""
    for kind in Kind:
        if any(claim.figure_kind is kind for claim in group.claims):
            found = estimate(of_kind(group, kind, settings), settings)
            if found:
                yield found


def policy_words(found: Estimate | None) -> str:
    """Return the policy for figures that conflict, in words: "prefer: the UN is preferred"."""
    return f"{found.policy}: {found.reason}" if found and found.policy else ""


def policy_of(group: Group, settings: Settings) -> Policy:
    """Return the policy for a topic: its own, by any of its labels, or the general one."""
    labels = dict.fromkeys(fold_topic(claim.topic.label) for claim in group.claims)
    own = (settings.policies.topics.get(label) for label in labels)
    return next(filter(None, own), settings.policies.general)


def _find_ends(claims: Sequence[Claim]) -> tuple[Decimal | None, Decimal | None]:
    """Return the lowest and the highest number that was said; both None if the units differ.

    An end is None if it is open: the highest figure is "at least 230", or the lowest "up to 5".
    """
    figures = [claim.readable for claim in claims if claim.readable]
    if not share_unit(*figures):
        return None, None
    lowest = min(figures, key=lambda figure: figure.stated_low)
    highest = max(figures, key=lambda figure: (figure.stated_high, figure.high))
    return (
        None if lowest.is_ceiling else lowest.stated_low,
        highest.stated_high if highest.high.is_finite() else None,
    )


def _find_best(newest: Sequence[Claim], group: Group) -> Claim:
    """Return the recorder's claim if one counted, otherwise that of the latest day."""
    recorded = [claim for claim in newest if claim.is_recorded]
    is_recorded = group.verdict.name is VerdictName.RECORDED and recorded
    return max(recorded if is_recorded else newest, key=lambda claim: claim.last_day)


def _find_preferred(newest: Sequence[Claim], policy: Policy, settings: Settings) -> Claim | None:
    by_source = {claim.resolved.key: claim for claim in newest}
    keys = (resolve(name, settings.registry).key for name in policy.prefer)
    return next((by_source[key] for key in keys if key in by_source), None)


def _range(newest: Sequence[Claim]) -> str:
    first, *_, last = sorted(newest, key=_stated)
    return f"from {words_of(first)} up to {words_of(last)}"


def _stated(claim: Claim) -> Decimal:
    return claim.readable.stated_low if claim.readable else Decimal(0)
