"""The claims of one topic and kind: a row of `compare`, and a chart and a verdict of the report."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from verify.compare.agreement import compare_claims, is_assertion
from verify.compare.estimates import Estimate, estimate
from verify.compare.pairs import find_pairs
from verify.compare.verdicts import of_kind
from verify.model.agreements import Pair
from verify.model.claims import Claim
from verify.model.figures import INFINITY, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.cells import STATEMENT, event_of, unit_of
from verify.text.english import apart, most_used, says, words_of

# What a desk may print on a topic, and the topics that are not compared with it.
ESTIMATE_COLUMNS = ("best", "low", "high", "unit", "as_of", "policy")


class ClaimSeries(NamedTuple):
    """The claims of one topic that have one kind, such as all totals, as a group of their own."""

    group: Group
    kind: Kind | None
    settings: Settings

    @property
    def name(self) -> str:
        """The topic and the kind, unless that is a level: "Russian soldiers killed (total)"."""
        is_plain = self.kind is None or self.kind is Kind.LEVEL
        return self.group.topic.label if is_plain else f"{self.group.topic.label} ({self.kind})"

    @property
    def verdict(self) -> str:
        """The verdict on these claims."""
        return self.group.verdict.name

    @property
    def place(self) -> str:
        """The place, as most of the claims write it."""
        places = [claim.place for claim in self.group.claims if claim.place]
        return most_used(places)

    @property
    def event(self) -> str:
        """The event, as most of the claims write it."""
        return event_of(self.group.claims)

    @property
    def estimate(self) -> Estimate | None:
        """The best, the low and the high figure; None for statements, and if none can be read."""
        return None if self.kind is None else estimate(self.group, self.settings)

    def newest(self) -> dict[str, list[Claim]]:
        """Return the claims of each source, the newest last."""
        found: dict[str, list[Claim]] = {}
        for claim in self.group.claims:
            found.setdefault(claim.resolved.key, []).append(claim)
        return found


def series_of(group: Group, settings: Settings) -> Iterator[ClaimSeries]:
    """Yield the claims of a topic by kind: statements, totals, increments, levels."""
    there = {claim.figure_kind for claim in group.claims}
    for kind in (None, *Kind):
        if kind in there:
            yield ClaimSeries(of_kind(group, kind, settings), kind, settings)


def spread_of(series: ClaimSeries) -> str:
    """Return the two figures that differ most, or why no two figures can be compared."""
    conflicts = [pair for pair in series.group.pairs if pair.agreement.conflicts]
    if conflicts and series.kind is None:
        return "the accounts exclude each other"
    shown = {
        source: [standing[-1]]
        for source, claims in series.newest().items()
        if (standing := [claim for claim in claims if is_assertion(claim)])
    }
    pairs = find_pairs(shown, series.settings) if conflicts else ()
    seen = [pair for pair in pairs if pair.agreement.conflicts]
    if seen:
        low, high = _widest(seen)
        return f"{words_of(low)} against {words_of(high)}: {_gap(seen)}"
    if conflicts:  # older figures, that the row does not show: with their sources and days
        low, high = _widest(conflicts)
        return f"{says(low)}, but {says(high)}: {_gap(conflicts)}"
    if series.group.pairs or series.kind is None:
        return ""
    newest = [each[-1] for each in series.newest().values() if is_assertion(each[-1])]
    if len(newest) < 2:  # noqa: PLR2004  it takes two
        return ""
    found = compare_claims(newest[0], newest[-1], series.settings)
    return f"not comparable: {found.reason}"


def _widest(pairs: Sequence[Pair]) -> tuple[Claim, Claim]:
    """Return the two claims that are furthest apart, the lower one first."""
    widest = max(pairs, key=_ratio)
    low, high = sorted((widest.first, widest.second), key=_low)
    return low, high


def _gap(pairs: Sequence[Pair]) -> str:
    return apart(max(pairs, key=_ratio).agreement.gap)


def _ratio(pair: Pair) -> Decimal:
    return pair.agreement.gap.ratio if pair.agreement.gap else INFINITY


def _low(claim: Claim) -> Decimal:
    return claim.readable.low if claim.readable else INFINITY


def matrix_columns(sources: Iterable[str]) -> tuple[str, ...]:
    """Return the columns of the matrix; `sources` are the names of those that have one."""
    about = ("topic", "kind", "place", "event")
    return (*about, *sources, "spread", "verdict", *ESTIMATE_COLUMNS, "not compared with")


def matrix_row(series: ClaimSeries, said: tuple[str, ...], not_compared: str) -> tuple[str, ...]:
    """Return the claims of one topic and kind. `said` has the sources, the spread, the verdict."""
    about = (series.group.topic.label, series.kind or STATEMENT, series.place, series.event)
    return (*about, *said, *_estimate_cells(series), not_compared)


def _estimate_cells(series: ClaimSeries) -> tuple[str, ...]:
    """Return the best figure as said, the ends in digits, unit and day, and the policy."""
    found = series.estimate
    if found is None:
        return ("",) * len(ESTIMATE_COLUMNS)
    low, high = ("" if end is None else f"{end:f}" for end in (found.low, found.high))
    best = found.best
    units = (unit_of(claim) for claim in series.group.claims)
    unit = next(filter(None, units), "") if best or low or high else ""
    day = str(best.day or "") if best else ""
    return words_of(best) if best else "", low, high, unit, day, found.policy or ""
