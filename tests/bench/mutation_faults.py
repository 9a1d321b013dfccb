"""The faults that the bench puts into a ledger, one at a time.

A fault takes the rows, the index of one of them, and a generator of random numbers. It returns the
cells that it changes, by row, or nothing if it does not apply to the row.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from random import Random

Cells = Mapping[str, str]
Change = Mapping[int, Mapping[str, str]]  # the changed cells of each changed row
Fault = Callable[[Sequence[Cells], int, Random], Change]
HEDGES = ("at least ", "more than ", "about ", "up to ")
DIGITS = r"\d[\d,]*(?:\.\d+)?"
UNITS = (("sq km", "sq miles"), ("million", "thousand"), ("%", ""), ("€", "$"))
OUTCOMES = ("killed", "injured")
SIDES = ("Russian", "Ukrainian")
LOWERED = (80, 97)  # per cent that are left of a total


def _with_number(row: Cells, change: Callable[[str], str]) -> dict[str, str]:
    """Return the value with another number, or nothing if it has no number or does not change."""
    found = re.search(DIGITS, row["value"])
    if not found:
        return {}
    number = change(found[0].replace(",", ""))
    if "," in found[0] or (number.isdecimal() and "," in row["value"]):
        number = f"{int(number):,}" if number.isdecimal() else number
    value = row["value"][: found.start()] + number + row["value"][found.end() :]
    return {"value": value} if value != row["value"] else {}


def _one(at: int, cells: Mapping[str, str]) -> Change:
    return {at: cells} if cells else {}


def swap_digits(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """5,767 becomes 5,677."""

    def swap(digits: str) -> str:
        places = [i for i in range(len(digits) - 1) if digits[i : i + 2].isdecimal()]
        places = [i for i in places if digits[i] != digits[i + 1] and (i or digits[1] != "0")]
        if not places:
            return digits
        i = random.choice(places)
        return digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]

    return _one(at, _with_number(rows[at], swap))


def drop_zero(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """5,000 becomes 500."""
    return _one(
        at,
        _with_number(rows[at], lambda digits: re.sub(r"^(\d+?)0(0*)$", r"\1\2", digits) or digits),
    )


def add_zero(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """500 becomes 5,000."""
    return _one(at, _with_number(rows[at], lambda digits: digits + "0" * digits.isdecimal()))


def drop_hedge(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """At least 5,767 becomes 5,767."""
    value = rows[at]["value"]
    hedge = next((each for each in HEDGES if value.startswith(each)), "")
    return _one(at, {"value": value.removeprefix(hedge)} if hedge else {})


def change_hedge(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """At least 5,767 becomes up to 5,767, and 5,767 becomes about 5,767."""
    value = rows[at]["value"]
    hedge = next((each for each in HEDGES if value.startswith(each)), "")
    if not re.match(r"[\d€$]", value.removeprefix(hedge)) or " to " in value:
        return {}
    new = random.choice([each for each in HEDGES if each != hedge])
    return {at: {"value": new + value.removeprefix(hedge)}}


def change_unit(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """Square kilometres become square miles."""
    value = rows[at]["value"]
    for unit, other in UNITS:
        if unit in value:
            return {at: {"value": value.replace(unit, other)}}
    return {}


def swap_day_and_month(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """2022-04-05 becomes 2022-05-04; there is no month 13."""
    year, month, day = (rows[at]["as_of"] or "--").split("-")
    return _one(at, {"as_of": f"{year}-{day}-{month}"} if month != day and year else {})


def shift_year(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """2022-04-05 becomes 2021-04-05."""
    if not rows[at]["as_of"]:
        return {}
    day = date.fromisoformat(rows[at]["as_of"])
    return {at: {"as_of": str(day.replace(year=day.year + random.choice((-1, 1))))}}


def swap_sources(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """The sources of two rows on one topic change places."""
    row = rows[at]
    others = [
        i
        for i, each in enumerate(rows)
        if each["claim"] == row["claim"] and each["source"] != row["source"]
    ]
    if not others:
        return {}
    other = random.choice(others)
    return {at: {"source": rows[other]["source"]}, other: {"source": row["source"]}}


def _swap_words(claim: str, words: tuple[str, str]) -> str:
    held = [word for word in words if re.search(rf"\b{word}\b", claim)]
    if len(held) != 1:
        return claim
    return claim.replace(held[0], words[1 - words.index(held[0])])


def swap_sides(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """Russian soldiers become Ukrainian soldiers."""
    claim = _swap_words(rows[at]["claim"], SIDES)
    return _one(at, {"claim": claim} if claim != rows[at]["claim"] else {})


def swap_outcomes(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """The killed become the injured."""
    claim = _swap_words(rows[at]["claim"], OUTCOMES)
    return _one(at, {"claim": claim} if claim != rows[at]["claim"] else {})


def lower_total(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """A total loses 3 to 20 per cent."""
    if rows[at]["kind"] != "total":
        return {}
    share = random.randint(*LOWERED)
    return _one(
        at,
        _with_number(
            rows[at],
            lambda digits: str(int(digits) * share // 100) if digits.isdecimal() else digits,
        ),
    )


def change_addition(rows: Sequence[Cells], at: int, random: Random) -> Change:
    """An addition becomes larger or smaller."""
    if rows[at]["kind"] != "increment":
        return {}
    more = random.choice((-3, -2, 2, 3, 10))
    return _one(
        at,
        _with_number(
            rows[at],
            lambda digits: str(max(1, int(digits) + more)) if digits.isdecimal() else digits,
        ),
    )


def duplicate_row(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """The row is there twice, the second time with an id of its own."""
    return {len(rows): {**rows[at], "id": f"{rows[at]['id']}-again"}}


def move_value(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """The value of the next row is in this row too."""
    if at + 1 >= len(rows) or not re.search(r"\d", rows[at]["value"]):
        return {}
    value = rows[at + 1]["value"]
    return _one(at, {"value": value} if value != rows[at]["value"] else {})


def write_decimal_comma(rows: Sequence[Cells], at: int, _random: Random) -> Change:
    """1,234 becomes 1.234, which may be either."""
    value = re.sub(r"(\d{1,3}),(\d{3})(?!,)", r"\1.\2", rows[at]["value"], count=1)
    return _one(at, {"value": value} if value != rows[at]["value"] else {})


FAULTS: Mapping[str, Fault] = {
    "digits swapped": swap_digits,
    "zero dropped": drop_zero,
    "zero added": add_zero,
    "hedge dropped": drop_hedge,
    "hedge changed": change_hedge,
    "unit changed": change_unit,
    "day and month swapped": swap_day_and_month,
    "year shifted": shift_year,
    "sources swapped": swap_sources,
    "sides swapped": swap_sides,
    "killed and injured swapped": swap_outcomes,
    "total lowered": lower_total,
    "addition changed": change_addition,
    "row duplicated": duplicate_row,
    "value of another row": move_value,
    "decimal comma": write_decimal_comma,
}
