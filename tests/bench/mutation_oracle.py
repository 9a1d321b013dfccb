"""What the data of a ledger can show against one of its rows, without any rule of `verify`.

A fact is a contradiction that the cells alone show: a total that falls, a sum that is broken, a
value that is not in its quotation. The reading of cells here is small on purpose: it knows only
what the ledgers of this bench have.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

Cells = Mapping[str, str]
INFINITY = Decimal("Infinity")
FLOORS = ("at least", "more than", "over")
ABOUTS = ("about", "around", "some")
SCALES = {"million": 10**6, "thousand": 10**3, "billion": 10**9}
NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
WORDS = {"six": 6}
UNITS = {
    "km2": ("sq km", "square kilomet"), "mi2": ("sq miles", "square mile"), "eur": ("€",),
    "usd": ("$",), "percent": ("%", "per cent"),
}  # fmt: skip
OUTCOMES = {
    "killed": r"\b(?:killed|dead|died|deaths?|lives|bodies)\b", "injured": r"\binjured\b",
    "destroyed": r"\bdestroyed\b", "damaged": r"\bdamaged\b", "missing": r"\bmissing\b",
}  # fmt: skip
SIDES = ("Russian", "Ukrainian")
RECORDERS = ("Oryx", "OHCHR", "Mediazona")  # their totals are floors: they count documents
ABOUT_SHARE = Decimal("0.05")


class Fact(NamedTuple):
    """A contradiction, and the ids of the rows that show it."""

    kind: str
    ids: tuple[str, ...]


class Value(NamedTuple):
    """The number of a cell, its hedge, and the interval of both."""

    number: Decimal
    hedge: str
    low: Decimal
    high: Decimal


def read_value(text: str) -> Value | None:
    """Read a value as this bench writes it; None if it has no number, or if two are possible."""
    low_high = re.fullmatch(rf"({NUMBER}) to ({NUMBER})", text)
    if low_high:
        low, high = (Decimal(end.replace(",", "")) for end in low_high.groups())
        return Value(low, "between", low, high)
    found = re.fullmatch(
        rf"(?:(\D*?) )?[€$]?({NUMBER})( (?:{'|'.join(SCALES)}))?(?: ?(?:%|sq \w+))?", text
    )
    if found is None or re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", found[2]):
        return None
    number = Decimal(found[2].replace(",", "")) * SCALES.get((found[3] or "").strip(), 1)
    hedge = found[1] or ""
    if hedge in FLOORS:
        return Value(number, hedge, number, INFINITY)
    slack = number * ABOUT_SHARE if hedge in ABOUTS else Decimal(0)
    return Value(number, hedge, Decimal(0) if hedge == "up to" else number - slack, number + slack)


def read_day(text: str) -> date | None:
    """Read an ISO date; None if there is no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def find_facts(rows: Sequence[Cells], last_day: date) -> frozenset[Fact]:
    """Return all that the data shows; `last_day` is the day of the run."""
    by_id = {row["id"]: row for row in rows}
    facts: set[Fact] = set()
    for row in rows:
        facts.update(Fact(kind, (row["id"],)) for kind in _of_cells(row, last_day))
        facts.update(_of_sums(row, by_id))
    for one, other in combinations(rows, 2):
        kind = _of_two(one, other)
        if kind:
            facts.add(Fact(kind, (one["id"], other["id"])))
    return frozenset(facts)


def _of_cells(row: Cells, last_day: date) -> Iterator[str]:
    """Yield what one row shows against itself."""
    value, day = read_value(row["value"]), read_day(row["as_of"])
    if value is None and re.search(r"\d", row["value"]):
        yield "unreadable value"
    if day is None and row["as_of"]:
        yield "unreadable day"
    if day and day > last_day:
        yield "day to come"
    if value and row["quote"]:
        yield from _of_quote(row, value)


def _of_quote(row: Cells, value: Value) -> Iterator[str]:
    quote, claim = row["quote"], row["claim"]
    numbers = [
        (Decimal(each[1].replace(",", "")) * SCALES.get(each[2] or "", 1), each.start())
        for each in re.finditer(rf"({NUMBER})(?: ({'|'.join(SCALES)})\b)?", quote)
    ]
    numbers += [(Decimal(WORDS[word]), 0) for word in WORDS if word in quote.split()]
    starts = [start for number, start in numbers if number in {value.number, value.high}]
    if numbers and not starts:
        yield "number not in quote"
    if starts and value.hedge != "between":
        before = quote[: starts[0]].strip(" €$")
        said = next((each for each in (*FLOORS, *ABOUTS, "up to") if before.endswith(each)), "")
        if _kind_of_hedge(said) != _kind_of_hedge(value.hedge):
            yield "hedge not in quote"
    said_units, mine = _units(quote), _units(f"{row['value']} {row['unit']}")
    if said_units and said_units != mine:
        yield "unit not in quote"
    outcomes = {name for name, words in OUTCOMES.items() if re.search(words, quote)}
    label = {name for name in OUTCOMES if name in claim}
    if label and outcomes and not label & outcomes:
        yield "label not in quote"
    if any(side in claim and side not in quote for side in SIDES) and any(
        side in quote for side in SIDES
    ):
        yield "side not in quote"


def _kind_of_hedge(hedge: str) -> str:
    return "about" if hedge in ABOUTS else "more than" if hedge == "over" else hedge


def _units(text: str) -> set[str]:
    return {unit for unit, words in UNITS.items() if any(word in text for word in words)}


def _of_sums(row: Cells, by_id: Mapping[str, Cells]) -> Iterator[Fact]:
    """Yield a broken sum of which the row is the whole or the addition, or a part above a whole."""
    parts = re.findall(r"([+-]?) ?([\w-]*\w)", row.get("sum_of", "").replace(" - ", " + -"))
    some = [(sign, by_id[name]) for sign, name in parts if name in by_id]
    value = read_value(row["value"])
    if some and len(some) == len(parts) and value and _are_in_step(row, some):
        total = Decimal(0)
        for sign, each in some:
            other = read_value(each["value"])
            if other is None or other.low != other.high:
                return
            total += -other.number if sign == "-" else other.number
        if not value.low <= total <= value.high:
            yield Fact("broken sum", (row["id"], *(each["id"] for _, each in some)))
    whole = by_id.get(row.get("part_of", ""))
    above = read_value(whole["value"]) if whole else None
    if whole and value and above and whole["as_of"] == row["as_of"] and value.low > above.high:
        yield Fact("part above whole", (row["id"], whole["id"]))


def _are_in_step(row: Cells, some: Sequence[tuple[str, Cells]]) -> bool:
    """Are the parts of the day of the whole, and of the same source; is a deduction a day older?"""
    day = read_day(row["as_of"])
    if day is None:
        return False
    return all(
        each["source"] == row["source"]
        and read_day(each["as_of"]) == (day - timedelta(1) if sign == "-" else day)
        for sign, each in some
    )


def _as_floor(row: Cells, other: Cells) -> Value | None:
    """Return the value of a row; that of a recorder is a floor to everybody else."""
    value = read_value(row["value"])
    is_floor = row["source"] in RECORDERS and other["source"] not in RECORDERS
    return value._replace(high=INFINITY) if value and is_floor else value


def _of_two(one: Cells, other: Cells) -> str:
    """Return what two rows on one topic show against each other, or ""."""
    if any(one[name] != other[name] for name in ("claim", "place", "kind")):
        return ""
    mine, theirs = _as_floor(one, other), _as_floor(other, one)
    day, other_day = read_day(one["as_of"]), read_day(other["as_of"])
    if not mine or not theirs or not day or not other_day:
        return ""
    is_own = one["source"] == other["source"]
    if day == other_day:
        if is_own and mine == theirs:
            return "duplicate"
        is_apart = mine.low > theirs.high or theirs.low > mine.high
        if not is_apart:
            return ""
        return "two figures of one day" if is_own else "rivals"
    if one["kind"] != "total":
        return ""
    early, late = (mine, theirs) if day < other_day else (theirs, mine)
    if early.low <= late.high:
        return ""
    return "falling total" if is_own else "below an earlier rival"
