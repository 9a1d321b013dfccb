"""Twice the claims are twice the work: counted in calls, so that no clock has a say.

Each ledger has one thing that grows; a step that compares every claim with every other would make
four times the calls of it.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from types import CodeType, FrameType

import pytest

from verify.compare.agreement import compare_claims
from verify.engine.ledgers import check
from verify.topics import read_topic

Rows = list[dict[str, str]]
Build = Callable[[int], Rows]
CLAIMS = 100
MOST = 2.2  # times the calls, for twice the claims
KILLED = "Russian soldiers killed"
WITHDRAWAL = "withdrawal of Russian troops from Izium"
RIVALS = ("UN", "BBC")


def row(number: int, source: str = "UN", value: str = "120", **others: str) -> dict[str, str]:
    cells = {"id": f"c{number}", "source": source, "claim": KILLED, "value": value}
    return {**cells, **others}


def day(number: int) -> str:
    return (date(2000, 1, 1) + timedelta(days=number)).isoformat()


def letters(number: int) -> str:
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(3))


def one_series(n: int) -> Rows:
    return [row(i, value=str(100 + i), as_of=day(i)) for i in range(n)]


def one_falling_series(n: int) -> Rows:
    return [row(i, value=str(9_000 - i), as_of=day(i)) for i in range(n)]


def rivals_that_agree(n: int) -> Rows:
    return [row(i, RIVALS[i % 2], str(100 + i // 2), as_of=day(i // 2)) for i in range(n)]


def rivals_that_conflict_every_day(n: int) -> Rows:
    return [
        row(i, RIVALS[i % 2], str(100 + i // 2 + i % 2 * 5_000), as_of=day(i // 2))
        for i in range(n)
    ]


def rivals_that_cannot_be_compared(n: int) -> Rows:
    return [row(i, RIVALS[i % 2], str(i), as_of=day(i), kind="increment") for i in range(n)]


def a_dozen_rivals(n: int) -> Rows:
    return [
        row(i, f"Desk {letters(i % 12)}", str(100 + i // 12 + i % 12 * 1_000), as_of=day(i // 12))
        for i in range(n)
    ]


def many_sources_that_agree(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", as_of=day(0)) for i in range(n)]


def many_sources_that_conflict(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", str(100 + i), as_of=day(0)) for i in range(n)]


def years_of_two_digits_that_one_old_date_explains(n: int) -> Rows:
    texts = [f"{i % 28 + 1} May {i // 28 % 90 + 10}" for i in range(n - 1)]
    return [row(i, value=str(100 + i), as_of=text) for i, text in enumerate([*texts, "AD 99"])]


def many_sources_without_a_day(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", str(100 + i)) for i in range(n)]


def many_topics(n: int) -> Rows:
    return [row(i, claim=f"item {i} lost") for i in range(n)]


def many_topics_that_look_alike(n: int) -> Rows:
    return [row(i, claim=f"people sheltering in Arven{letters(i)}ka") for i in range(n)]


def many_places(n: int) -> Rows:
    return [row(i, claim="civilians killed", place=f"Village {i}") for i in range(n)]


def a_part_and_its_whole(n: int) -> Rows:
    labels = ("Russian tanks lost", "Russian armoured vehicles lost")
    return [row(i, value=str(100 + i), claim=labels[i % 2], as_of=day(i // 2)) for i in range(n)]


def many_denials_of_everything(n: int) -> Rows:
    return [
        row(i, f"Desk {letters(i)}", "", stance="denies") if i % 2 else row(i, f"Desk {letters(i)}")
        for i in range(n)
    ]


def many_denials_of_a_figure(n: int) -> Rows:
    stances = ("asserts", "denies")
    return [
        row(i, f"Desk {letters(i)}", str(100 + i // 2), stance=stances[i % 2]) for i in range(n)
    ]


def many_denials_of_one_source(n: int) -> Rows:
    return [
        row(i, RIVALS[i % 2], str(100 + i // 2), stance="denies" if i % 2 else "asserts")
        for i in range(n)
    ]


def many_figures_of_one_day(n: int) -> Rows:
    return [row(i, value=str(100 + i), as_of=day(0)) for i in range(n)]


def one_claim_over_and_over(n: int) -> Rows:
    return [row(i, as_of=day(0)) for i in range(n)]


def one_id_over_and_over(n: int) -> Rows:
    return [row(0, value=str(100 + i), as_of=day(i)) for i in range(n)]


def many_that_have_it_from_one(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", derived_from="UN") for i in range(n)]


def many_that_have_it_each_from_another(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", derived_from=f"Wire {letters(i)}") for i in range(n)]


def one_that_has_it_from_many(n: int) -> Rows:
    return [row(i, derived_from=f"Wire {letters(i)}", as_of=day(i)) for i in range(n)]


def totals_and_increments(n: int) -> Rows:
    return [
        row(i, value=str(100 + 3 * (i // 2)), kind="total", as_of=day(i // 2))
        if i % 2
        else row(i, value="4", kind="increment", as_of=day(i // 2))
        for i in range(n)
    ]


def statements_of_many(n: int) -> Rows:
    return [
        row(i, f"Desk {letters(i)}", f"withdrawn {letters(i)}", claim=WITHDRAWAL) for i in range(n)
    ]


def statements_of_two(n: int) -> Rows:
    words = ("withdrawn", "regrouped")
    return [row(i, RIVALS[i % 2], words[i % 2], claim=WITHDRAWAL, as_of=day(i)) for i in range(n)]


def conversions(n: int) -> Rows:
    return [
        row(i, value=f"{i} sq km ({i} square miles)", claim="area liberated", as_of=day(i))
        for i in range(n)
    ]


def mixed_units(n: int) -> Rows:
    units = ("km", "sq km")
    return [row(i, value=f"{i} {units[i % 2]}", claim="area liberated") for i in range(n)]


def what_cannot_be_read(n: int) -> Rows:
    return [row(i, value="1.234", as_of="03/04/05", kind="totl") for i in range(n)]


def unnamed_sources(n: int) -> Rows:
    return [row(i, "a western official", str(100 + i), as_of=day(i)) for i in range(n)]


def retracted_claims(n: int) -> Rows:
    return [row(i, value=str(100 + i), as_of=day(i), status="retracted") for i in range(n)]


def suppressions_in_many_topics(n: int) -> Rows:
    return [row(i, claim=f"item {i} lost", suppress="V101: why; V103") for i in range(n)]


def unused_suppressions_in_one_topic(n: int) -> Rows:
    return [row(i, f"Desk {letters(i)}", as_of=day(0), suppress="V203: why") for i in range(n)]


def many_sources_on_a_part_and_its_whole(n: int) -> Rows:
    labels = ("Russian tanks lost", "Russian armoured vehicles lost")
    return [row(i, f"Desk {letters(i)}", str(1_001 + i), claim=labels[i % 2]) for i in range(n)]


def many_sources_on_other_days_than_a_part(n: int) -> Rows:
    labels = ("Russian tanks lost", "Russian armoured vehicles lost")
    return [
        row(i, f"Desk {letters(i)}", str(1_001 + i), claim=labels[i % 2], as_of=day(9 * i))
        for i in range(n)
    ]


LEDGERS: tuple[Build, ...] = (
    one_series,
    one_falling_series,
    rivals_that_agree,
    rivals_that_conflict_every_day,
    rivals_that_cannot_be_compared,
    a_dozen_rivals,
    many_sources_that_agree,
    many_sources_that_conflict,
    years_of_two_digits_that_one_old_date_explains,
    many_sources_without_a_day,
    many_topics,
    many_topics_that_look_alike,
    many_places,
    a_part_and_its_whole,
    many_denials_of_everything,
    many_denials_of_a_figure,
    many_denials_of_one_source,
    many_figures_of_one_day,
    one_claim_over_and_over,
    one_id_over_and_over,
    many_that_have_it_from_one,
    many_that_have_it_each_from_another,
    one_that_has_it_from_many,
    totals_and_increments,
    statements_of_many,
    statements_of_two,
    conversions,
    mixed_units,
    what_cannot_be_read,
    unnamed_sources,
    retracted_claims,
    suppressions_in_many_topics,
    unused_suppressions_in_one_topic,
    many_sources_on_a_part_and_its_whole,
    many_sources_on_other_days_than_a_part,
)


@contextmanager
def counting(counts: dict[CodeType | None, int]) -> Iterator[None]:
    """Count the calls of every function; those of built-in ones, as append, under None."""

    def see(frame: FrameType, event: str, _: object) -> None:
        if event in {"call", "c_call"}:
            code = frame.f_code if event == "call" else None
            counts[code] = counts.get(code, 0) + 1

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        yield
    finally:
        sys.setprofile(before)


def count(rows: Rows) -> dict[CodeType | None, int]:
    counts: dict[CodeType | None, int] = {}
    with counting(counts):
        check(rows)
    return counts


def calls(function: Callable[..., object], rows: Rows) -> int:
    """Return how often a function is called, not counting what its memory answers."""
    original = getattr(function, "__wrapped__", function)
    return count(rows).get(original.__code__, 0)


@pytest.mark.parametrize("build", LEDGERS, ids=lambda build: build.__name__.replace("_", "-"))
def test_twice_the_claims_are_twice_the_work(build: Build) -> None:
    check(build(2 * CLAIMS))  # what is imported, and remembered of words, is not counted
    once, twice = count(build(CLAIMS)), count(build(2 * CLAIMS))
    assert sum(twice.values()) <= MOST * sum(once.values())
    # Nor does any one function hide among the others, but what a group is built from once.
    grown = {
        code.co_qualname: (once.get(code, 0), calls_)
        for code, calls_ in twice.items()
        if code and calls_ > MOST * max(once.get(code, 0), CLAIMS)
    }
    assert grown == {}


@pytest.mark.parametrize(
    ("build", "most"),
    [
        # each day once, from the newest back, and never against any other
        (one_series, 0),
        (many_topics, 0),
        (rivals_that_agree, 1),
        (rivals_that_conflict_every_day, CLAIMS),
        (rivals_that_cannot_be_compared, CLAIMS),
        # each day against the other eleven
        (a_dozen_rivals, 12 * CLAIMS),
        # each against the lowest and the highest
        (many_sources_that_conflict, 2 * CLAIMS),
        # each against the one before
        (many_figures_of_one_day, CLAIMS),
    ],
    ids=lambda value: value.__name__.replace("_", "-") if callable(value) else str(value),
)
def test_a_claim_is_compared_with_few_others(build: Build, most: int) -> None:
    assert calls(compare_claims, build(CLAIMS)) <= most


def test_a_label_is_read_once_however_many_rows_have_it() -> None:
    labels = [f"ferries {letters(i)} sunk" for i in range(20)]
    rows = [row(i, claim=labels[i % len(labels)]) for i in range(10 * len(labels))]
    assert calls(read_topic, rows) == len(labels)
    assert calls(read_topic, rows) == 0


def test_a_dozen_sources_and_one_more_do_not_make_a_step() -> None:
    """Beyond twelve not every pair is compared: the thirteenth source may not cost more."""

    def compared(sources: int) -> int:
        return calls(compare_claims, many_sources_that_conflict(sources))

    assert compared(12) == 12 * 11 / 2
    assert compared(13) < compared(12)
    assert compared(60) < compared(30) * MOST
