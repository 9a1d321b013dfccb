"""The row screen: older figures that no rule needs are left out before any claim is made of them.

Most rows of an archive repeat a series: one source whose total grows. In columns it is proved of
such a row that nothing is to be said of it. Then the topic has the same findings, and the same
verdict, without it; `screen_rules` says for each rule why. V107 alone counts such rows: it gets
their number. Sources are listed in the order of their first figures, so the day of the first row
that is left out goes with it. The newest figure of a source, and the last one that it replaces, are
read in any case.

A row is left out only if all this is so, by the order of days in its topic:

- clean: no cell of it has anything for a rule, and no row of the topic is odd: see `screen_cells`;
- lone: no other source has a figure within the window, so it neither agrees nor disagrees;
- stale: it is replaced by the newest figure of its source, and a row that is kept is so too;
- daily: its series has one figure a day;
- even: no figure of its series can be a slip of a digit, or only one of those that are kept.

And if the topic counts totals, which only grow:

- rising: it is not below the figure of its source before it, nor above the next one;
- steady: these two rises are no faster than `growth`, so they show no pace;
- unbroken: it is not below any earlier figure of its source, nor the last one of another source;
- quiet: up to the next figure of its source no figure is below the last one of any source.

So it is in no pair of two sources that conflicts or agrees. If it is left out, a later figure of
another source is held against an older one of its source instead. That one is as far away or
farther, and not higher: no new pair conflicts or agrees. Nor does a total of its source fall then
from another figure than before.
"""

from collections.abc import Mapping, Sequence
from datetime import date

import polars as pl

from verify.compare.grouping import Key
from verify.compare.pairs import MOST_SOURCES
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.screen_cells import CLEAN, KEPT, ODD
from verify.engine.archive.screen_rows import (
    BOUNDED,
    DAY,
    HIGH,
    LOW,
    SOURCE,
    STATE,
    STATED,
    TOTAL,
    RowStates,
)
from verify.engine.archive.topics import TOGETHER, TOPIC, Topics, in_chunks
from verify.model.groups import OlderFigures
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.rules.digit_slip import FAR, FEWEST

NEVER = 10**8  # a day that is far from every other
MARGIN = 0.999  # of the growth, so that no rounding of a float counts
SERIES = [TOPIC, SOURCE]
LEFT = "left"
NOTHING = pl.lit(None, pl.Float64)


class LeftOut(NamedTuple):
    """The rows that are left out, by number.

    `older` has them by the place of the topic and the key of the source.
    """

    numbers: pl.Series
    older: Mapping[int, Mapping[str, OlderFigures]]


class Screen(NamedTuple):
    """What the rows of a run show, and the topics that are near another one."""

    states: RowStates
    near: Sequence[int]

    def find_left_out(self, members: pl.DataFrame) -> LeftOut:
        """Return the rows of whole topics that are left out."""
        settings = self.states.special.ready.job.settings
        numbers = [pl.Series(NUMBER, [], dtype=pl.UInt32)]
        older: dict[int, dict[str, OlderFigures]] = {}
        for some in in_chunks(members, TOGETHER):
            found = _find(self.states.of(some), self.near, settings)
            numbers.append(found[NUMBER])
            sums = found.group_by(SERIES).agg(pl.len(), pl.col(DAY).min())
            for topic, source, count, first in sums.iter_rows():
                figures = OlderFigures(count, date.fromordinal(first))
                older.setdefault(topic, {})[self.states.keys[source]] = figures
        return LeftOut(pl.concat(numbers), older)


def make_screen(states: RowStates, topics: Topics) -> Screen:
    """Return the screen of a run."""
    return Screen(states, _have_near(topics))


def _have_near(topics: Topics) -> list[int]:
    """Return the places of the topics that are near another one: their rules look at its rows."""
    keys: set[Key] = set()
    for key, some in topics.related.items():
        keys |= {key, *(each.key for each in some)}
    return [at for at, key in enumerate(topics.topics) if key in keys]


def _find(rows: pl.DataFrame, near: Sequence[int], settings: Settings) -> pl.DataFrame:
    """Return the rows of whole topics that can be left out."""
    is_odd = pl.col(STATE).max().over(TOPIC) >= ODD
    is_mixed = pl.col(TOTAL).min().over(TOPIC) != pl.col(TOTAL).max().over(TOPIC)
    is_crowd = pl.col(SOURCE).n_unique().over(TOPIC) > MOST_SOURCES
    some = rows.filter(~(is_odd | is_mixed | is_crowd | pl.col(TOPIC).is_in(near)))
    some = some.filter(pl.col(STATE) <= KEPT).with_columns(
        pl.col(SOURCE).rank("dense").over(TOPIC).alias("place")
    )
    by_day = _look_across(some.sort(TOPIC, DAY), settings.window)
    return by_day.sort(TOPIC, SOURCE, DAY).pipe(_look_along, settings).filter(LEFT)


def _look_across(rows: pl.DataFrame, window: int) -> pl.DataFrame:
    """Add what all sources of a topic show of each row; `rows` are in order of day.

    A broken figure is below the last one of any source. `upto` counts them, up to the day.
    """
    day = pl.col(DAY)
    is_first, is_last = _ends(TOPIC), _ends(TOPIC, step=-1)
    begins, ends = is_first | _ends(SOURCE), is_last | _ends(SOURCE, step=-1)
    before = pl.when(is_first).then(-NEVER).otherwise(day.shift(1))
    after = pl.when(is_last).then(NEVER).otherwise(day.shift(-1))
    places = range(1, int(str(rows["place"].max() or 0)) + 1)
    last = [
        pl.when(pl.col("place") == place).then(LOW).forward_fill().shift(1).over(TOPIC)
        for place in places
    ]
    is_below = pl.col(HIGH) <= pl.max_horizontal(NOTHING, *last)
    found = rows.with_columns(
        before=pl.when(begins).then(before).forward_fill(),
        after=pl.when(ends).then(after).backward_fill(),
        broken=pl.col(TOTAL) & is_below.fill_null(value=False),
    )
    upto = pl.col("broken").cum_sum().cast(pl.Int64)
    return found.with_columns(
        lone=(day - pl.col("before") > window) & (pl.col("after") - day > window),
        upto=pl.when(is_last | _ends(DAY, step=-1)).then(upto).backward_fill(),
    ).drop("before", "after", "place")


def _ends(column: str, step: int = 1) -> pl.Expr:
    """Is the cell another one than that before it; or after it, if `step` is -1?"""
    return pl.col(column).ne_missing(pl.col(column).shift(step))


def _look_along(rows: pl.DataFrame, settings: Settings) -> pl.DataFrame:
    """Add whether each row is left out; `rows` are in order of topic, source and day."""
    day, low, high, upto = (pl.col(name) for name in (DAY, LOW, HIGH, "upto"))
    growth = 1 + float(settings.growth) * MARGIN
    is_first = _ends(TOPIC) | _ends(SOURCE)
    steps = rows.with_columns(
        gap=pl.when(is_first).then(NEVER).otherwise(day - day.shift(1)),
        fits=is_first | (low >= low.shift(1)),
        calm=is_first | (low <= low.shift(1) * growth) | (day - day.shift(1) > settings.window),
        top=low.shift(1).cum_max().over(SERIES),
        printed=pl.when(BOUNDED).then(STATED),
        closed=pl.col(BOUNDED).last().over(SERIES),
        **{f"last {name}": pl.col(name).last().over(SERIES) for name in (DAY, LOW, HIGH)},
    )
    is_less = pl.col("closed") | (low < pl.col(f"last {LOW}"))
    is_fall = pl.col(TOTAL) & (low > pl.col(f"last {HIGH}"))
    stale = (day < pl.col(f"last {DAY}")) & is_less & ~is_fall
    grows = {
        "rising": pl.col("fits") & pl.col("fits").shift(-1),
        "steady": pl.col("calm") & pl.col("calm").shift(-1),
        "unbroken": ~pl.col("broken") & (high > pl.col("top")).fill_null(value=True),
        "quiet": upto.shift(-1) == upto,
    }
    found = steps.with_columns(
        clean=(pl.col(STATE) == CLEAN) & ~pl.col("own"),
        stale=stale,
        daily=(pl.col("gap") > 0).all().over(SERIES),
        even=_is_even(),
        inside=day < pl.when(stale).then(day).max().over(SERIES),
        grows=~pl.col(TOTAL) | pl.all_horizontal(*grows.values()),
    )
    proved = pl.all_horizontal("clean", "lone", "stale", "daily", "even", "inside", "grows")
    return found.select(TOPIC, SOURCE, NUMBER, DAY, proved.alias(LEFT))


def _is_even() -> pl.Expr:
    """Return whether no figure of the series can be a slip of a digit, or only one that is kept.

    Either no figure is far from any other; or none is below the one before it, and the row is not
    one of those with which the rule begins and ends.
    """
    printed, place = pl.col("printed"), pl.col(BOUNDED).cum_sum()
    is_near = printed.max() < FAR * printed.min()
    is_inside = (place > FEWEST) & (place <= pl.col(BOUNDED).sum() - FEWEST)
    rises = (printed >= printed.forward_fill().shift(1)).fill_null(value=True).all()
    return is_near.over(SERIES) | (rises.over(SERIES) & is_inside.over(SERIES))
