"""The rows of `compare` for data: each part of a figure is in a column of its own."""

from collections.abc import Iterable

from verify.model.claims import Claim
from verify.model.figures import Unreadable
from verify.model.groups import Group
from verify.output.cells import FIGURE_COLUMNS, figure_cells, unit_of
from verify.output.series import ClaimSeries
from verify.text.english import words_of

# What a desk may print on a topic, and the topics that are not compared with it.
ESTIMATE_COLUMNS = ("best", "low", "high", "unit", "as_of", "policy")
LONG_COLUMNS = (
    *("id", "source", "topic", "place", "event", *FIGURE_COLUMNS, "unreadable"),
    *("kind", "kind_is_inferred", "stance", "status", "rating", "verdict", "via", "where"),
)
STATEMENT = "statement"  # the kind of a claim without a figure


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


def long_row(claim: Claim, rating: str, group: Group) -> tuple[str, ...]:
    """Return one claim for data: each thing that is known of it in a column of its own."""
    figure = claim.figure
    return (
        *(claim.id, claim.source, group.topic.label, claim.place, claim.event_name),
        *figure_cells(claim),
        figure.reason if isinstance(figure, Unreadable) else "",
        claim.figure_kind or STATEMENT,
        "true" if claim.figure and claim.kind_is_inferred else "",
        *(claim.stance, claim.status, rating, group.verdict.name, claim.via),
        str(claim.location),
    )
