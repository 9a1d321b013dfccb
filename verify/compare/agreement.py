"""Do two claims agree? Figures, days, kinds and statements are compared."""

from decimal import Decimal

from verify.compare.figures import NOTHING, compare_figures, converted, measured
from verify.compare.pace import DAY, STEADY, Pace, count_time
from verify.compare.periods import are_of_two_periods, find_span, name_period
from verify.compare.within_a_day import is_earlier
from verify.model.agreements import Agreement, Cause, Comparison
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import INFINITY, Figure, Kind, Unreadable
from verify.model.settings import Settings
from verify.model.topics import Topic
from verify.topics import RATES, are_opposed, is_final

KINDS = {Kind.TOTAL: "a total", Kind.INCREMENT: "an increment", Kind.LEVEL: "a level"}
FAST = Decimal("0.2")  # a day; so fast only the first days of a disaster are
LASTING = frozenset(("magnitude", "depth", "height", "distance"))  # measures of what is over
ASSERTING = frozenset((Stance.ASSERTS, Stance.CONFIRMS, Stance.QUALIFIES))


def compare_claims(a: Claim, b: Claim, settings: Settings, pace: Pace = STEADY) -> Agreement:
    """Compare two claims on one topic, as far as kind and time allow.

    A total only grows: a later one that is lower conflicts however far apart they are; a later one
    that is higher may have grown, by `settings.growth` or by the `pace` of the topic if that is
    faster. Levels of two days say nothing of each other, for a level falls and rises. What a
    recorder counted case by case is a floor to everybody else. A claim without a day is compared as
    if it were of the same day. A claim with a day that cannot be read is compared with no other.
    """
    if a.is_day_unread or b.is_day_unread:
        return Agreement(Comparison.NOT_COMPARABLE, "the day cannot be read")
    mine, theirs = a.readable, b.readable
    if not mine or not theirs:
        return _compare_accounts(a, b, settings)
    if a.kind is not b.kind:
        return Agreement(Comparison.NOT_COMPARABLE, f"{KINDS[a.kind]} against {KINDS[b.kind]}")
    if a.kind is Kind.TOTAL and bool(a.segment) != bool(b.segment):
        return Agreement(Comparison.NOT_COMPARABLE, "one of the two counts from a new start")
    if a.counted_from and b.counted_from and a.counted_from != b.counted_from:
        reason = f"one counts from {a.counted_from}, the other from {b.counted_from}"
        return Agreement(Comparison.NOT_COMPARABLE, reason)
    if a.kind is Kind.TOTAL and are_of_two_periods(a, b):
        return Agreement(Comparison.NOT_COMPARABLE, f"of {_name(a)} against of {_name(b)}")
    if (mine.unit or theirs.unit) and (reason := _count_two_things(a, b)):
        return Agreement(Comparison.NOT_COMPARABLE, reason)
    if counts_cases(a) != counts_cases(b):
        a, b = _as_floor(a), _as_floor(b)
        mine, theirs = _figure(a), _figure(b)
    found = compare_figures(mine, theirs, settings.tolerance)
    if not found.is_comparable or a.day is None or b.day is None:
        return found
    return _over_time(a, b, found, settings, pace)


def _count_two_things(a: Claim, b: Claim) -> str:
    """Say that one of two figures counts another thing than its label: families, not people."""
    from verify.compare.other_counts import find_other_count  # few figures have a noun

    (one, label), (other, of_other) = find_other_count(a), find_other_count(b)
    return f"{one or of_other} against {other or label}" if one != other else ""


def is_later_and_higher(a: Claim, b: Claim, window: int) -> bool:
    """Are two totals of days more than `window` apart, and is the later one not the lower?

    Then `compare_claims` says that the days are apart, or that the two count different things: they
    are not compared, and do not conflict. This is quick, and true of most figures of a long series.
    """
    if a.day is None or b.day is None:
        return False
    apart = b.day.end.toordinal() - a.day.end.toordinal()
    if -window <= apart <= window or a.kind is not Kind.TOTAL or b.kind is not Kind.TOTAL:
        return False
    one, other = a.figure, b.figure
    if not isinstance(one, Figure) or not isinstance(other, Figure) or one.unit != other.unit:
        return False
    return other.high > one.low if apart > 0 else one.high > other.low


def _over_time(a: Claim, b: Claim, found: Agreement, settings: Settings, pace: Pace) -> Agreement:
    """Return the agreement of two figures, with their days taken into account."""
    if a.kind is Kind.INCREMENT:
        return _of_one_period(a, b) or found
    early, late = (b, a) if is_earlier(b, a) else (a, b)
    apart = (late.last_day - early.last_day).days
    is_known = apart or is_earlier(early, late)
    if found.conflicts and a.kind is Kind.TOTAL and is_known:
        if _is_below(late, early):
            return found._replace(reason="a total only grows", cause=Cause.TOTAL_GROWS)
        growth = max(settings.growth, pace.growth(early, late))
        if apart <= settings.window and _may_have_grown(
            early, late, count_time(early, late), growth
        ):
            grown = count_days(apart) if apart else "these hours"
            return Agreement(Comparison.COMPATIBLE, f"it may have grown in {grown}")
    if apart > settings.window:
        return Agreement(Comparison.NOT_COMPARABLE, f"{count_days(apart)} apart")
    if found.conflicts and a.kind is Kind.TOTAL and not is_known and _grew_within_a_day(a, b, pace):
        return Agreement(Comparison.COMPATIBLE, "it may have grown within the day")
    if found.conflicts and a.kind is Kind.LEVEL and is_known and not _is_lasting(early.topic):
        return Agreement(Comparison.NOT_COMPARABLE, "a level may change from one day to the next")
    return found


def _name(claim: Claim) -> str:
    return claim.day.name if claim.day else "no day"


def _is_lasting(topic: Topic) -> bool:
    """Does the figure stay the same whatever the day: a magnitude, the final result of a vote?"""
    return topic.measure in LASTING or is_final(topic.label)


def _of_one_period(a: Claim, b: Claim) -> Agreement | None:
    """Return why two additions cannot be compared, or None if their periods are the same."""
    spans = find_span(a), find_span(b)
    if None not in spans and spans[0] == spans[1]:
        return None
    if str(a.day) != str(b.day):
        return Agreement(Comparison.NOT_COMPARABLE, f"of {_name(a)} against of {_name(b)}")
    mine, theirs = name_period(a), name_period(b)
    if mine == theirs:
        return None
    return Agreement(Comparison.NOT_COMPARABLE, f"{mine} against {theirs}")


def _as_floor(claim: Claim) -> Claim:
    figure = claim.readable
    if not figure or not counts_cases(claim) or claim.kind is not Kind.TOTAL:
        return claim
    return claim._replace(figure=figure._replace(high=INFINITY))


def counts_cases(claim: Claim) -> bool:
    """Is the figure a recorder's count of cases? What it measures, such as a depth, is no floor."""
    if not claim.is_recorded:
        return False
    is_count = not claim.topic.measure or claim.topic.measure in RATES
    return is_count and not measured(claim.readable)


def _figure(claim: Claim) -> Figure:
    figure = claim.readable
    if figure is None:
        raise TypeError("the claim has no figure")
    return figure


def _is_below(a: Claim, b: Claim) -> bool:
    """Is the figure of `a` the lower of two that do not overlap?"""
    mine, theirs = _figure(a), _figure(b)
    if mine.unit and theirs.unit and mine.unit != theirs.unit:
        return converted(mine, theirs.unit)[1] <= theirs.low
    return mine.high <= theirs.low


def _grew_within_a_day(a: Claim, b: Claim, pace: Pace) -> bool:
    """May two totals of one day be of two hours, because the toll grew fast around that day?

    A source that has its figure from the other one should have the same.
    """
    if a.resolved.key == b.resolved.key or a.origin.key == b.origin.key:
        return False
    low, high = (a, b) if _is_below(a, b) else (b, a)
    growth = pace.growth(low, high)
    return growth >= FAST and _may_have_grown(low, high, DAY, growth)


def _may_have_grown(early: Claim, late: Claim, days: Decimal, growth: Decimal) -> bool:
    before = _figure(early)
    if not before.high:
        return True  # every toll begins with none
    grown = before._replace(high=before.high * (1 + growth) ** max(days, DAY))
    return not compare_figures(grown, _figure(late)).conflicts


def _compare_accounts(a: Claim, b: Claim, settings: Settings) -> Agreement:
    """Compare the words of two claims, at least one of which has no figure."""
    if a.figure is not None or b.figure is not None:
        return Agreement(Comparison.NOT_COMPARABLE, "one gives no figure")
    apart = abs((a.last_day - b.last_day).days) if a.day and b.day else 0
    if apart > settings.window:
        return Agreement(Comparison.NOT_COMPARABLE, f"{count_days(apart)} apart")
    if a.value.casefold().split() == b.value.casefold().split():
        return Agreement(Comparison.AGREES, "the accounts are the same")
    if are_opposed(a.value, b.value):
        return Agreement(Comparison.CONFLICTS, "the accounts exclude each other")
    return Agreement(Comparison.NOT_COMPARABLE, "the accounts are worded differently")


def count_days(days: int) -> str:
    """Return a number of days in words for a message."""
    return "1 day" if days == 1 else f"{days:,} days"


def is_assertion(claim: Claim) -> bool:
    """Is the claim still asserted, and can its topic and its figure be read?"""
    return (
        claim.stance in ASSERTING
        and claim.status is not ClaimStatus.RETRACTED
        and claim.source != ""
        and claim.topic.label != ""
        and not isinstance(claim.figure, Unreadable)
    )


def is_denial(claim: Claim) -> bool:
    """Is the claim a denial that is not retracted?"""
    is_standing = claim.stance is Stance.DENIES and claim.status is not ClaimStatus.RETRACTED
    return bool(claim.source and claim.topic.label) and is_standing


def low_of(claim: Claim) -> Decimal:
    """Return the low end of a claim's figure, or 0 if it has none that can be read."""
    return claim.readable.low if claim.readable else NOTHING
