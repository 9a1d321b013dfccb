"""V201: two sources whose figures cannot both be right."""

from collections.abc import Iterator, Sequence

from verify.compare.agreement import low_of
from verify.compare.camps import Disagreement, find_conflicts, tell_in_camps
from verify.model.agreements import Cause, Pair
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.sources.roles import find_opposition, is_role
from verify.text.english import apart, dated, does, gap, listing, on_days, plural, says

MOST_CAMPS = 6  # that a message lists
MOST_FIGURES = 2  # of one camp


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Sources give figures on one topic that cannot all be right.

    ## Why
    Print all with their sources, or find out why they differ. A total cannot fall: a lower total of
    a later day conflicts, however many days lie between the two. There is one finding for a topic,
    a kind of figure and a currency, on the newest day on which they conflict. "3% of 500 apart" is
    the difference as a share of the higher printed number; "2 times apart" is the higher printed
    number divided by the lower one. Two shares differ by points: "4 points apart".

    ## Bad
    Russia's MoD says 5,937 on 21 September; the Ukrainian military says 52,250 on 10 September.

    ## Good
    The UN says at least 5,767; the mayor says 22,000: a floor and a higher figure do not conflict.
    """
    for pairs in find_conflicts(group):
        if len(pairs) == 1:
            early, late = pairs[0].by_day
            yield Problem(late, _of_two(pairs[0]), (early,))
        else:
            each = tell_in_camps(pairs)
            claim, rivals = _most_contested(each)
            yield Problem(claim, _of_many(each), rivals)


def _most_contested(each: Disagreement) -> tuple[Claim, tuple[Claim, ...]]:
    """Return the claim that conflicts with most others, and these; of equals the latest."""
    rivals: dict[str, list[Claim]] = {}
    claims = {claim.id: claim for pair in each.pairs for claim in (pair.first, pair.second)}
    for pair in each.pairs:
        rivals.setdefault(pair.first.id, []).append(pair.second)
        rivals.setdefault(pair.second.id, []).append(pair.first)
    most = max(
        claims.values(),
        key=lambda claim: (len(rivals[claim.id]), claim.last_day, claim.location, claim.id),
    )
    return most, tuple(rivals[most.id])


def _of_two(pair: Pair) -> str:
    early, late = pair.by_day
    more = f"; {days}" if (days := on_days(pair)) else ""
    more += _origin(pair)
    more += "; one of them has no day" if (early.day is None) != (late.day is None) else ""
    more += _interest(*sorted((early, late), key=low_of))
    return f"{says(late)}, but {says(early)}: {gap(pair.agreement)}{more}"


def _origin(pair: Pair) -> str:
    """Say that one of the two has its figure from the other: it should have the same one."""
    for claim, other in (pair.first, pair.second), (pair.second, pair.first):
        if claim.is_relayed and claim.origin.key == other.resolved.key:
            return f"; {does(claim, 'has')} it from {other.display_name}"
    return ""


def _interest(low: Claim, high: Claim) -> str:
    """Return what the roles of two sources say: "; organiser: an interest in more"."""
    found = find_opposition(low.resolved, high.resolved, low.topic)
    if not found or not found.more:
        return ""
    if is_role(high.resolved, found.more):
        return f"; over {found.about} a source such as {high.display_name} gains from more"
    return f"; {does(low, 'gives')} less, though a source such as this gains from more"


def _of_many(each: Disagreement) -> str:
    """Return who stands where: "A says 12, B and C say 20, D says 31: 2.6 times apart"."""
    stands = [_stand(camp) for camp in each.camps]
    if len(stands) > MOST_CAMPS:
        left_out = sum(map(len, each.camps[MOST_CAMPS - 1 : -1]))
        stands[MOST_CAMPS - 1 : -1] = [f"{plural(left_out, 'source')} between"]
    parted = f"; the camps differ in {listing(each.parted_by)}" if each.parted_by else ""
    is_fall = any(pair.agreement.cause is Cause.TOTAL_GROWS for pair in each.pairs)
    why = "a total only grows, " if is_fall else ""
    parted += _interest(each.camps[0][0], each.camps[-1][-1])
    parted += _on_earlier_days(each)
    return f"{'; '.join(stands)}: {why}{apart(each.gap)}{parted}"


def _on_earlier_days(each: Disagreement) -> str:
    longest = max(each.pairs, key=lambda pair: pair.days)
    return f"; {on_days(longest)}" if longest.compared else ""


def _stand(camp: Sequence[Claim]) -> str:
    """Return the sources of a camp with their figures: "A and B say 12", "A to B say 12 to 13"."""
    if len(camp) == 1:
        return says(camp[0])
    has_days = any(claim.day for claim in camp)
    figures = list(
        dict.fromkeys(
            dated(claim) if claim.day or not has_days else f"{dated(claim)} (no day)"
            for claim in camp
        )
    )
    names = listing(claim.display_name for claim in camp)
    if len(figures) <= MOST_FIGURES:
        return f"{names} say {' or '.join(figures)}"
    return f"{names} say {figures[0]} to {figures[-1]}"
