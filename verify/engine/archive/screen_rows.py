"""What each row shows to the screen, in columns: its state, its source, its day, its figure."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import polars as pl

from verify.compare.restarts import HINTS
from verify.engine.archive.across import Special
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, OTHER, OWN, StoredRows
from verify.engine.archive.ids import find_ids
from verify.engine.archive.jobs import DoAll, Task, read_values
from verify.engine.archive.screen_cells import (
    CLEAN,
    KEPT,
    ODD,
    ShownValue,
    show_day,
    show_source,
)
from verify.engine.archive.topics import TOPIC, Labels
from verify.ledger.hours import is_hour
from verify.model.claims import Claim
from verify.model.documents import DOCUMENTS
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.topics import harmed_side

SOURCE, DAY, STATE = "series", "day", "state"
LOW, HIGH, STATED, BOUNDED = "lowest", "highest", "stated", "bounded"
TOTAL = "total"
VALUES = 20_000  # of one task
# Columns with cells of their own here. Any other cell that says something makes a row odd.
READ: Final = frozenset(
    (
        *("id", "source", "claim", "place", "value", "kind", "date", "as_of"),
        *("quote", "evidence", "url", "archived_url", "note"),
    )
)
PROOFS = ("url", "archived_url")
DIGITS = r"^(?:0|[1-9][0-9]{0,11}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3})$"
PRINTED = r"^[0-9]+$"
ADDRESS = r"^https?://"
NEW_START = rf"[^\x00-\x7f]|(?i:{'|'.join(sorted(HINTS))})"  # perhaps
NAMES_DOCUMENT = rf"(?i)(?:{'|'.join(DOCUMENTS).replace('.', r'[.]')})\s*(?:;|$)"


class RowStates(NamedTuple):
    """What the rows of a run show. `keys` has the key of each source, by its number."""

    special: Special
    labels: Labels
    keys: Sequence[str]
    sources: pl.DataFrame
    values: pl.DataFrame
    days: pl.DataFrame
    found: pl.DataFrame  # states of some rows, for another reason than their cells
    others: pl.Series  # the state of each row by its cells that are no label, source, value or date

    def of(self, members: pl.DataFrame) -> pl.DataFrame:
        """Return rows of topics with all that they show."""
        numbers = members[NUMBER]
        frame = self.special.rows.frame[numbers]
        on = _day_columns(frame)
        own = [_cell(frame, name) for name in ("source", "value")]
        label = self.labels.number_of[numbers]
        states = pl.Series([each.state for each in self.labels.read], dtype=pl.UInt8)
        totals = [each.kind is Kind.TOTAL for each in self.labels.read]
        sides = [harmed_side(each.topic) for each in self.labels.read]
        rows = pl.DataFrame([members[TOPIC], *own, *(frame[name] for name in (NUMBER, *on))])
        rows = rows.with_columns(
            states[label].alias("label state"),
            self.others[numbers].alias("other state"),
            pl.Series(sides, dtype=pl.String)[label].alias("side"),
            pl.Series(totals, dtype=pl.Boolean)[label].alias(TOTAL),
        )
        for cells, known in (
            (["source"], self.sources),
            (["value"], self.values),
            (on, self.days),
            ([NUMBER], self.found),
        ):
            rows = rows.join(known, on=cells, how="left", nulls_equal=True, maintain_order="left")
        kind = (
            _cell(frame, "kind").cast(pl.String).fill_null("").str.strip_chars().str.to_lowercase()
        )
        usual = pl.when(TOTAL).then(pl.lit(Kind.TOTAL)).otherwise(pl.lit(Kind.LEVEL))
        is_usual = (pl.lit(kind) == "") | (pl.lit(kind) == usual)
        rows = rows.with_columns(pl.when(~is_usual).then(ODD).alias("kind state"))
        found = [name for name in rows.columns if name.endswith(" state")]
        return rows.select(
            *(TOPIC, NUMBER, SOURCE, DAY, TOTAL, LOW, HIGH, STATED, BOUNDED),
            pl.max_horizontal(found).alias(STATE),
            own=(pl.col("side") != "") & (pl.col("side") == pl.col("party")),
        )


class ValuesToRead(NamedTuple):
    """The distinct values of a run: those that are plain digits, and others, which are read.

    `shown` yields what the others show.
    """

    plain: pl.Series
    others: Sequence[str]
    shown: Iterator[Sequence[ShownValue]]


def begin_values(frame: pl.DataFrame, do_all: DoAll) -> ValuesToRead:
    """Begin to read each distinct value."""
    cells = _cell(frame, "value").unique().cast(pl.String)
    is_plain = cells.str.contains(DIGITS).fill_null(value=False)
    texts = cells.filter(~is_plain).drop_nulls().sort().to_list()
    tasks = (Task(about=texts[at : at + VALUES]) for at in range(0, len(texts), VALUES))
    return ValuesToRead(cells.filter(is_plain), texts, do_all(read_values, tasks))


def show_rows(
    special: Special, labels: Labels, frame: pl.DataFrame, read: ValuesToRead
) -> RowStates:
    """Read each distinct cell of some rows once, and return what these rows show."""
    sources, keys = _show_sources(special, frame)
    values, days = _show_values(frame, read), _show_days(special, frame)
    names = _others(special.rows)
    parts = special.rows.chunks.take_parts(frame[NUMBER], names)
    others = pl.concat(
        [pl.Series(dtype=pl.UInt8), *(_other_states(some, special) for some in parts)]
    )
    if len(others) < special.rows.frame.height:
        every = pl.repeat(None, special.rows.frame.height, dtype=pl.UInt8, eager=True)
        others = every.scatter(frame[NUMBER], others)
    return RowStates(special, labels, keys, sources, values, days, _found(special), others)


def _cell(frame: pl.DataFrame, name: str) -> pl.Series:
    if name in frame.columns:
        return frame[name]
    return pl.Series(name, [None], dtype=pl.String).new_from_index(0, frame.height)


def _show_sources(special: Special, frame: pl.DataFrame) -> tuple[pl.DataFrame, Sequence[str]]:
    reading = special.ready.reading
    cells = _cell(frame, "source").unique()
    registry = reading.settings.registry
    shown = [show_source(cell, registry, reading.nothings) for cell in cells.to_list()]
    keys = sorted({each.key for each in shown})
    number = {key: at for at, key in enumerate(keys)}
    columns = {
        "source state": pl.Series([each.state for each in shown], dtype=pl.UInt8),
        SOURCE: pl.Series([number[each.key] for each in shown], dtype=pl.UInt32),
        "party": pl.Series([each.party for each in shown], dtype=pl.String),
    }
    return pl.DataFrame({"source": cells, **columns}), keys


def _show_values(frame: pl.DataFrame, read: ValuesToRead) -> pl.DataFrame:
    number = read.plain.str.replace_all(",", "", literal=True).cast(pl.Float64)
    first = pl.DataFrame(
        {
            "value": read.plain,
            "value state": pl.Series([CLEAN], dtype=pl.UInt8).new_from_index(0, len(read.plain)),
            **dict.fromkeys((LOW, HIGH, STATED), number),
            BOUNDED: pl.Series([True], dtype=pl.Boolean).new_from_index(0, len(read.plain)),
        }
    )
    texts = [*read.others, None]
    shown = [*chain.from_iterable(read.shown), (ODD, 0, 0, 0, False)]
    rows = [(text, *each) for text, each in zip(texts, shown, strict=True)]
    every = pl.concat([first, pl.DataFrame(rows, first.schema, orient="row")])
    column = _cell(frame, "value")
    return every.with_columns(pl.col("value").cast(column.dtype))


def _day_columns(frame: pl.DataFrame) -> list[str]:
    hours = [name for name in frame.columns if name.startswith(OTHER)]
    return [LAYOUT, *(name for name in ("date", "as_of") if name in frame.columns), *hours]


def _show_days(special: Special, frame: pl.DataFrame) -> pl.DataFrame:
    cells = _day_columns(frame)
    kept = frame.select(NUMBER, *cells)
    first = kept.unique(cells, keep="first", maintain_order=True)
    claims = dict(special.read_bare(first[NUMBER].to_list()))
    settings = special.ready.job.settings
    shown = [show_day(claims[number][0], settings) for number in first[NUMBER].to_list()]
    return first.drop(NUMBER).with_columns(
        pl.Series("day state", [each.state for each in shown], dtype=pl.UInt8),
        pl.Series(DAY, [each.day for each in shown], dtype=pl.Int64),
    )


def _found(special: Special) -> pl.DataFrame:
    """Return the states of rows about which the whole run decided, or which the config names."""
    states = dict.fromkeys(special.ids, KEPT)
    states |= {number: _state_of(claims) for number, claims in special.claims.items()}
    if texts := special.ready.job.settings.suppress:
        for numbers in find_ids(special, texts).values():
            states |= dict.fromkeys(numbers, ODD)
    states |= dict.fromkeys(special.rows.flaws, ODD)
    schema = {NUMBER: pl.UInt32, "found state": pl.UInt8}
    return pl.DataFrame(list(states.items()), schema, orient="row")


def _state_of(claims: Sequence[Claim]) -> int:
    claim, *others = claims
    is_own = not (claim.is_relayed or claim.derived_from or claim.topic.event)
    return KEPT if is_own and not others else ODD


def _others(rows: StoredRows) -> list[str]:
    """Return the columns of the cells that are no label, source, value or date.

    A value that is a printed number counts here too.
    """
    read = READ - {*PROOFS, "note", "quote", "evidence"}
    is_printed = any("value" in each.printed for each in rows.layouts)
    needed = {LAYOUT, "value"} if is_printed else {LAYOUT}
    return [each for each in rows.chunks.columns if each in needed or each not in {*OWN, *read}]


def _other_states(frame: pl.DataFrame, special: Special) -> pl.Series:
    """Return the states of rows by the cells of `_others`."""
    texts = {
        name: pl.col(name).fill_null("").str.strip_chars()
        for name in frame.columns
        if name not in OWN and not name.startswith(OTHER)
    }
    odd = [text != "" for name, text in texts.items() if name not in READ]
    odd += [text.str.contains(NEW_START) for name, text in texts.items() if name == "note"]
    others = [name for name in frame.columns if name.startswith(OTHER)]
    odd += [pl.col(name).is_not_null() for name in others if not is_hour(name[len(OTHER) :])]
    printed = ["value" in each.printed for each in special.rows.layouts]
    if any(printed):
        is_printed = pl.lit(pl.Series(printed)[frame[LAYOUT]])
        odd.append(is_printed & ~texts["value"].str.contains(PRINTED))
    kept = [texts[name] != "" for name in ("note", "quote") if name in texts]
    proofs = [texts[name].str.contains(ADDRESS) for name in PROOFS if name in texts]
    kept.append(~pl.any_horizontal(*proofs) if proofs else pl.lit(value=True))
    if special.ready.job.documents is not None:
        named = (texts[name] for name in ("evidence", "archived_url") if name in texts)
        kept += [text.str.contains(NAMES_DOCUMENT) for text in named]
    is_odd, is_kept = pl.any_horizontal(pl.lit(value=False), *odd), pl.any_horizontal(kept)
    state = pl.when(is_odd).then(ODD).when(is_kept).then(KEPT).otherwise(CLEAN)
    return frame.with_columns(state.cast(pl.UInt8).alias(STATE))[STATE]
