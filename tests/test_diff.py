"""The changes between two ledgers, or since a git revision: every line, and no line too many."""

import csv
import io
import json
import os
import random
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from shutil import which
from types import FrameType

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from typer.testing import CliRunner, Result

from verify import cli
from verify.diff import Change, find_changes
from verify.engine.run import run as compare
from verify.ledger.formats import read_ledger, rows_from
from verify.ledger.normalise import normalise
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.output.formats import render
from verify.output.pages.diff import diff_page

ROOT = Path(__file__).parent.parent
SAMPLE = "samples/kharkiv-2022-09"
ENDINGS = {"table": "txt", "full": "txt", "concise": "txt", "markdown": "md"}
FORMATS = ("table", "full", "concise", "csv", "tsv", "json", "jsonl", "markdown")
Snapshot = Callable[[str, str], None]
Verify = Callable[..., Result]
Rows = list[dict[str, str]]
ABOUT = "Russian soldiers killed"


def rows_of(text: str) -> Rows:
    """Read rows written as `source | claim | value | as_of | column=cell | …`, one a line."""
    rows = []
    for line in text.strip().splitlines():
        source, claim, value, day, *others = (cell.strip() for cell in line.split("|"))
        cells = {"source": source, "claim": claim, "value": value, "as_of": day}
        rows.append({**cells, **dict(other.split("=", 1) for other in others)})
    return rows


def report(rows: Rows | str, name: str = "claims.csv") -> Report:
    rows = rows_of(rows) if isinstance(rows, str) else rows
    read = rows_from(rows, name) if rows else ()
    return compare(normalise(read, Settings()), Settings(), ())


def changes(old: Rows | str, new: Rows | str) -> tuple[Change, ...]:
    return find_changes(report(old, "old.csv"), report(new, "new.csv"))


def lines(old: str, new: str) -> list[str]:
    return list(diff_page(report(old, "old.csv"), report(new, "new.csv")).lines)


def moved(before: str, after: str, claim: str = ABOUT) -> str:
    """Return what a diff says of a figure that became another: the end of its line."""
    [line] = lines(f"UN | {claim} | {before} | 2022-09-10", f"UN | {claim} | {after} | 2022-09-10")
    start = f"was {before} (2022-09-10)"
    assert f"revised: {claim}" in line
    return line[line.index(start) + len(start) :].removeprefix(": ")


# By how much a figure moved


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("52,250", "52,600", "+350"),
        ("52,600", "52,250", "-350"),
        ("52,250", "1,052,250", "+1,000,000"),
        ("two", "twelve", "+10"),
        ("1.2m", "1.25m", "+50,000"),
        ("10.50", "10.75", "+0.25"),
        ("10.5", "12.00", "+1.5"),
        ("350", "360 people", "+10"),
        # both ends of a range
        ("350–400", "380–420", "low +30, high +20"),
        ("350–400", "350–1,420", "low as before, high +1,020"),
        ("350–400", "340 to 400", "low -10, high as before"),
        ("350", "350–400", "low as before, high +50"),
        ("350–400", "375", "low +25, high -25"),
        # a hedge that came or went
        ("5,767", "at least 5,767", '"at least" added'),
        ("at least 5,767", "5,767", '"at least" dropped'),
        ("at least 5,767", "5,800", '+33; "at least" dropped'),
        ("more than 90,000", "at least 90,000", '"more than" became "at least"'),
        ("about 2,000", "2,500", '+500; "about" dropped'),
        ("at least 350", "350 to 400", '"at least" dropped; high end added'),
        ("at least 350", "360 to 400", 'low +10; "at least" dropped; high end added'),
        ("350 to 400", "up to 400", '"up to" added; low end dropped'),
        # nothing to subtract
        ("dozens", "hundreds", 'no arithmetic: "dozens" gives no number'),
        ("52", "dozens", 'no arithmetic: "dozens" gives no number'),
    ],
)
def test_a_revised_figure_says_by_how_much_it_moved(before: str, after: str, said: str) -> None:
    assert moved(before, after) == said


def test_a_figure_that_could_not_be_read_is_not_subtracted() -> None:
    assert lines(f"UN | {ABOUT} | 1.234 | ", f"UN | {ABOUT} | 1,234 | ") == [
        (
            f"new.csv:1: revised: {ABOUT} (total): UN says 1,234, was 1.234: "
            'no arithmetic: "1.234" cannot be read'
        ),
        STANDS,
    ]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("2,000 sq km", "772 square miles", "sq km, now square miles"),
        ("2,000 sq km", "2,000", "sq km, now no unit"),
        ("$1.5bn", "€1.5bn", "US dollars, now euros"),
    ],
)
def test_figures_in_two_units_are_not_subtracted(before: str, after: str, said: str) -> None:
    assert moved(before, after, "aid sent") == f"another unit, so no arithmetic: {said}"


@pytest.mark.parametrize(
    ("before", "after"), [("52250", "52,250"), ("at least 9", "no fewer than 9")]
)
def test_one_figure_in_other_words_is_changed_and_not_revised(before: str, after: str) -> None:
    found = lines(f"UN | {ABOUT} | {before} | ", f"UN | {ABOUT} | {after} | ")
    assert found == [f"new.csv:1: changed: {ABOUT} (total): UN says {after}, was {before}"]


def test_a_statement_in_other_words_is_revised_without_arithmetic() -> None:
    about = "withdrawal of Russian troops"
    assert lines(f"UN | {about} | withdrawn | ", f"UN | {about} | regrouped | ") == [
        f'new.csv:1: revised: {about}: UN says "regrouped", was "withdrawn"'
    ]


def test_a_total_and_an_increment_are_not_subtracted() -> None:
    old = f"UN | {ABOUT} | 350 | 2022-09-10 | id=a"
    new = f"UN | {ABOUT} | 360 | 2022-09-10 | id=a | kind=increment"
    assert lines(old, new) == [
        (
            f"new.csv:1: revised: {ABOUT} (increment): UN says 360 (2022-09-10), "
            "was 350 (2022-09-10): no arithmetic: it was a total, and is an increment; "
            'kind "total" became "increment"'
        )
    ]


# What became of a claim

UN = f"UN | {ABOUT} | 350 | 2022-09-10"
SAYS = f"{ABOUT} (total): UN says 350 (2022-09-10)"
STANDS = f"verdict: {ABOUT}: no verdict became single-source: asserted only by UN"
FALLS = f"verdict: {ABOUT}: single-source became no verdict: nobody asserts what can be read"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", UN, [f"new.csv:1: new: {SAYS}"]),
        (UN, "", [f"old.csv:1: withdrawn: {SAYS}: the row is gone"]),
        # what a desk does with a claim
        (UN, f"{UN} | status=retracted", [f"new.csv:1: withdrawn: {SAYS}: retracted", FALLS]),
        (f"{UN} | status=retracted", UN, [f"new.csv:1: new: {SAYS}: no longer retracted", STANDS]),
        (
            f"{UN} | status=unverified",
            f"{UN} | status=verified | url=https://un.org",
            [
                (
                    f'new.csv:1: changed: {SAYS}: url "https://un.org" added; '
                    'status "unverified" became "verified"'
                )
            ],
        ),
        (f"{UN} | note=why", UN, [f'new.csv:1: changed: {SAYS}: note "why" removed']),
        (f"{UN} | desk=A", f"{UN} | desk=B", [f'new.csv:1: changed: {SAYS}: desk "A" became "B"']),
        (UN, f"{UN} | id=un", [f'new.csv:1: changed: {SAYS}: id "un" added']),
        (
            UN,
            f"The UN | {ABOUT} | 350 | 2022-09-10",
            [
                (
                    f"new.csv:1: changed: {ABOUT} (total): the UN says 350 (2022-09-10): "
                    'source "UN" became "The UN"'
                )
            ],
        ),
        (
            UN,
            f"{UN} | stance=denies",
            [
                FALLS,
                (
                    f"new.csv:1: changed: {ABOUT} (total): UN denies 350 (2022-09-10): "
                    'stance "asserts" became "denies"'
                ),
            ],
        ),
        # beside a figure that moved, that the prose has other words is enough
        (
            f"{UN} | via=BBC | quote=350 of them",
            f"UN | {ABOUT} | 360 | 2022-09-11 | quote=360 of them",
            [
                (
                    f"new.csv:1: revised: {ABOUT} (total): UN says 360 (2022-09-11), "
                    'was 350 (2022-09-10): +10; via "BBC" removed; other words in quote'
                )
            ],
        ),
        # a day moved
        (
            UN,
            f"UN | {ABOUT} | 350 | 2022-09-11",
            [
                (
                    f"new.csv:1: changed: {ABOUT} (total): UN says 350 (2022-09-11), "
                    "was 350 (2022-09-10)"
                )
            ],
        ),
        (
            f"{UN} | date=2022-09-11",
            f"{UN} | date=2022-09-12",
            [f'new.csv:1: changed: {SAYS}: date "2022-09-11" became "2022-09-12"'],
        ),
    ],
)
def test_what_became_of_a_claim_is_one_line(old: str, new: str, expected: list[str]) -> None:
    assert lines(old, new) == expected


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("360", "360 (2022-09-12): +10 since 350 (2022-09-10)"),
        ("350", "350 (2022-09-12): the same as 350 (2022-09-10)"),
        ("at least 350", 'at least 350 (2022-09-12): after 350 (2022-09-10); "at least" added'),
        (
            "dozens",
            'dozens (2022-09-12): after 350 (2022-09-10); no arithmetic: "dozens" gives no number',
        ),
    ],
)
def test_a_new_figure_says_by_how_much_it_moved_since_the_one_before(value: str, said: str) -> None:
    new = f"{UN}\nUN | {ABOUT} | 300 | 2022-09-08\nUN | {ABOUT} | {value} | 2022-09-12"
    old = f"{UN}\nUN | {ABOUT} | 300 | 2022-09-08"
    assert lines(old, new) == [f"new.csv:3: new: {ABOUT} (total): UN says {said}"]


@pytest.mark.parametrize(
    "new",
    [
        f"UN | {ABOUT} | 360 | ",  # without a day there is no before
        f"UN | {ABOUT} | 360 | 2022-09-09",
        f"UN | {ABOUT} | 360 | 2022-09-12 | kind=increment",
        f"UN | {ABOUT} | 360 | 2022-09-12 | stance=denies",
        f"BBC | {ABOUT} | 350 | 2022-09-12",
    ],
)
def test_a_new_figure_that_follows_none_of_its_kind_says_no_more(new: str) -> None:
    found = next(line for line in lines(UN, f"{UN}\n{new}") if ": new: " in line)
    assert " since " not in found
    assert " after " not in found


# Silence


@pytest.mark.parametrize(
    "new",
    [
        "source,claim,value,as_of\nUN,civilians killed,12,\nUN,civilians killed,9,2022-09-10\n",
        "source,claim,value,as_of\nUN,civilians killed,9,2022-09-10\n\n\nUN,civilians killed,12,\n",
        'source,claim,value,as_of\n"UN",civilians killed, 9 ,2022-09-10\nUN,civilians killed,12,\n',
        "as_of;value;claim;source\n2022-09-10;9;civilians killed;UN\n;12;civilians killed;UN\n",
        (
            "source,claim,value,as_of,note\nUN,civilians killed,9,10 September 2022,\n"
            "UN,civilians killed,12,,\n"
        ),
        (
            "source,claim,value,as_of,kind\nUN,civilians killed,9,2022-09-10,total\n"
            "UN,civilians killed,12,,total\n"
        ),
    ],
    ids=["reordered", "moved", "quoted", "columns", "dates and empty columns", "kind as inferred"],
)
def test_how_a_ledger_is_written_is_no_change(new: str) -> None:
    old = "source,claim,value,as_of\nUN,civilians killed,9,2022-09-10\nUN,civilians killed,12,\n"
    before, after = (
        compare(
            normalise(read_ledger("-", stdin=io.BytesIO(text.encode())), Settings()), Settings(), ()
        )
        for text in (old, new)
    )
    page = diff_page(before, after, ("claims.csv",))
    assert (page.rows, page.lines, page.summary) == ((), (), ("nothing changed",))


def test_an_id_that_was_made_of_the_line_ties_no_two_claims() -> None:
    other = f"UN | {ABOUT} | 350 | 2022-09-10\nUN | bridges destroyed | 3 | 2022-09-10"
    moved_down = "\n".join(reversed(other.splitlines()))
    same_file = [find_changes(report(one), report(two)) for one, two in [(other, moved_down)]]
    assert same_file == [()]


# Which claim is which


def test_an_id_ties_a_claim_whose_source_day_and_figure_changed() -> None:
    old = f"UN | {ABOUT} | 350 | 2022-09-10 | id=a"
    new = f"OHCHR | {ABOUT} | 360 | 2022-09-11 | id=a"
    assert lines(old, new)[0] == (
        f"new.csv:1: revised: {ABOUT} (total): OHCHR says 360 (2022-09-11), was 350 (2022-09-10): "
        '+10; source "UN" became "OHCHR"'
    )


def test_an_id_comes_before_the_words() -> None:
    old = f"UN | {ABOUT} | 350 | 2022-09-10 | id=a"
    new = f"UN | {ABOUT} | 360 | 2022-09-10 | id=a\nUN | {ABOUT} | 350 | 2022-09-10 | id=b"
    assert lines(old, new) == [
        f"new.csv:1: revised: {ABOUT} (total): UN says 360 (2022-09-10), was 350 (2022-09-10): +10",
        f"new.csv:2: new: {SAYS}",
    ]


def test_an_id_that_was_given_to_another_claim_ties_nothing() -> None:
    old, new = f"{UN} | id=a", "UN | bridges destroyed | 3 | 2022-09-10 | id=a"
    assert lines(old, new) == [
        f"old.csv:1: withdrawn: {SAYS}: the row is gone",
        "new.csv:1: new: bridges destroyed (total): UN says 3 (2022-09-10)",
    ]


def test_rows_that_are_numbered_and_then_moved_up_by_one_are_known_by_their_words() -> None:
    topics = ("bridges destroyed", "schools destroyed", "tanks destroyed", "hospitals destroyed")
    old = "".join(f"UN | {topic} | {at} | | id={at}\n" for at, topic in enumerate(topics, 3))
    new = "".join(f"UN | {topic} | {at} | | id={at - 1}\n" for at, topic in enumerate(topics, 3))
    new += "UN | villages liberated | 9 | | id=6\n"
    found = changes(old, new)
    assert [(change.kind.value, change.topic) for change in found] == [
        ("new", "villages liberated"),
        *(("changed", topic) for topic in sorted(topics)),
    ]


def test_a_row_that_stands_twice_is_two_claims() -> None:
    other = f"{UN} | note=b"
    assert lines(f"{UN}\n{UN}", f"{UN}\n{UN}") == []
    assert lines(f"{UN}\n{other}", f"{other}\n{UN}") == []
    assert lines(UN, f"{UN}\n{UN}") == [f"new.csv:2: new: {SAYS}"]
    assert lines(f"{UN}\n{UN}", UN) == [
        f"old.csv:2: withdrawn: {SAYS}: the row is gone, but new.csv:1 says the same"
    ]


def test_an_id_that_stands_twice_ties_each_of_its_rows_once() -> None:
    old = f"{UN} | id=a\nUN | {ABOUT} | 360 | 2022-09-11 | id=a"
    assert lines(old, "\n".join(reversed(old.splitlines()))) == []
    new = old.replace("360", "370")
    assert lines(old, new) == [
        f"new.csv:2: revised: {ABOUT} (total): UN says 370 (2022-09-11), was 360 (2022-09-11): +10"
    ]


def test_of_two_figures_of_one_day_the_nearer_is_the_one_that_was_revised() -> None:
    old = f"UN | {ABOUT} | 10 | 2022-09-10\nUN | {ABOUT} | 20 | 2022-09-10"
    assert [
        line.split(" (total): ")[1] for line in lines(old, f"UN | {ABOUT} | 21 | 2022-09-10")
    ] == [
        "UN says 21 (2022-09-10), was 20 (2022-09-10): +1",
        "UN says 10 (2022-09-10): the row is gone",
    ]


def test_of_a_series_the_figure_of_the_nearest_day_was_revised() -> None:
    old = f"UN | {ABOUT} | 10 | 2022-09-01\nUN | {ABOUT} | 20 | 2022-09-10"
    assert [
        line.split(" (total): ")[1] for line in lines(old, f"UN | {ABOUT} | 30 | 2022-09-11")
    ] == [
        "UN says 30 (2022-09-11), was 20 (2022-09-10): +10",
        "UN says 10 (2022-09-01): the row is gone",
    ]


def test_a_figure_and_a_statement_of_one_source_are_kept_apart() -> None:
    old = f"UN | {ABOUT} | 350 | 2022-09-10\nUN | {ABOUT} | considerably more | 2022-09-10"
    new = f"UN | {ABOUT} | 360 | 2022-09-10\nUN | {ABOUT} | far more | 2022-09-10"
    assert [line.split(": UN ")[1] for line in lines(old, new)] == [
        "says 360 (2022-09-10), was 350 (2022-09-10): +10",
        'says "far more" (2022-09-10), was "considerably more" (2022-09-10)',
    ]


# Conflicts and verdicts


def test_a_conflict_that_is_new_quotes_both_figures_and_comes_first() -> None:
    old = f"the Ukrainian military | {ABOUT} | 52,250 | 2022-09-10"
    new = f"{old}\nRussia MoD | {ABOUT} | 5,937 | 2022-09-21"
    assert lines(old, new) == [
        (
            f"new.csv:2: newly in conflict: {ABOUT} (total): Russia MoD says 5,937 (2022-09-21), "
            "but the Ukrainian military says 52,250 (2022-09-10): "
            "a total only grows, 8.8 times apart"
        ),
        f"new.csv:2: new: {ABOUT} (total): Russia MoD says 5,937 (2022-09-21)",
        (
            f"verdict: {ABOUT}: single-source became contested: the Ukrainian military and "
            "Russia MoD conflict"
        ),
    ]


BBC = f"BBC | {ABOUT} | 500 | 2022-09-10"
INC = f"UN | {ABOUT} | 9 | 2022-09-10 | kind=increment"
BOTH = f"{ABOUT} (total): UN said 350 (2022-09-10) and BBC said 500 (2022-09-10)"


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (f"BBC | {ABOUT} | 350 | 2022-09-10", "they agree now: the figures overlap"),
        (
            f"BBC | {ABOUT} | at least 300 | 2022-09-10",
            "they do not exclude each other now: they overlap only through an open end",
        ),
        (f"{BBC} | status=retracted", "nothing of BBC stands any more"),
        (f"BBC | {ABOUT} | 500 | 2022-10-30", "they cannot be compared any more"),
        (
            f"{BBC.replace('-09-', '-10-')}\n{INC}\n{INC.replace('UN', 'BBC')}",
            "they cannot be compared any more",
        ),
    ],
)
def test_a_conflict_that_is_over_says_what_ended_it(new: str, said: str) -> None:
    assert f"old.csv:1: no longer in conflict: {BOTH}: {said}" in lines(
        f"{UN}\n{BBC}", f"{UN}\n{new}"
    )


def test_a_conflict_that_goes_on_is_no_change_though_its_figures_move() -> None:
    new = f"{UN}\n{BBC}".replace("500", "510")
    assert [change.kind.value for change in changes(f"{UN}\n{BBC}", new)] == ["revised"]


def test_accounts_that_newly_exclude_each_other_are_in_conflict() -> None:
    about = "withdrawal of Russian troops"
    old = f"Russia MoD | {about} | withdrawn | 2022-09-10"
    assert lines(old, f"{old}\nUN | {about} | not withdrawn | 2022-09-10")[0] == (
        f'new.csv:2: newly in conflict: {about}: UN says "not withdrawn" (2022-09-10), but '
        'Russia MoD says "withdrawn" (2022-09-10): the accounts exclude each other'
    )


def test_a_topic_that_a_second_source_bears_out_is_newly_corroborated() -> None:
    new = f"{UN}\nBBC | {ABOUT} | 350 | 2022-09-10"
    assert lines(UN, new)[1:] == [
        f"newly corroborated: {ABOUT}: single-source became corroborated: BBC and UN agree"
    ]


def test_a_topic_that_is_new_or_gone_has_no_former_verdict() -> None:
    two = f"{UN}\nBBC | {ABOUT} | 350 | 2022-09-10"
    assert [change.kind.value for change in changes("", two)] == ["new", "new"]
    assert [change.kind.value for change in changes(two, "")] == ["withdrawn", "withdrawn"]


def test_of_very_many_sources_those_that_conflicted_before_are_not_newly_in_conflict() -> None:
    """With more than twelve sources, each is only paired with the lowest and the highest."""
    old = "".join(f"Desk {chr(65 + at)} | {ABOUT} | {100 + at} | 2022-09-10\n" for at in range(12))
    new = f"{old}Desk Z | {ABOUT} | 500 | 2022-09-10\n"
    conflicts = [change for change in changes(old, new) if change.kind == "newly in conflict"]
    assert len(conflicts) == 12
    assert all("Desk Z" in {claim.source for claim in change.after} for change in conflicts)
    assert "no longer in conflict" not in {change.kind for change in changes(old, new)}


# The page


def test_what_matters_most_comes_first_and_then_the_topics_by_letter() -> None:
    old = f"{UN} | id=a\n{UN} | id=b\nUN | bridges destroyed | 3 | 2022-09-10\n"
    old += "UN | villages liberated | 3 | 2022-09-10"
    new = "UN | bridges destroyed | 4 | 2022-09-10\nUN | Abrams tanks lost | 1 | 2022-09-10\n"
    new += f"{UN} | id=a | note=x\nUN | villages liberated | 9 | 2022-09-10\n"
    new += "BBC | villages liberated | 1 | 2022-09-10"
    assert [(change.kind.value, change.topic) for change in changes(old, new)] == [
        ("newly in conflict", "villages liberated"),
        ("revised", "bridges destroyed"),
        ("revised", "villages liberated"),
        ("withdrawn", ABOUT),
        ("new", "Abrams tanks lost"),
        ("new", "villages liberated"),
        ("verdict", "villages liberated"),
        ("changed", ABOUT),
    ]


def test_the_summary_counts_claims_and_then_topics() -> None:
    new = f"{UN}\nRussia MoD | {ABOUT} | 5 | 2022-09-10\nUN | bridges destroyed | 4 | 2022-09-10"
    page = diff_page(report(UN), report(new), ("my claims.csv",))
    assert page.summary == (
        "2 new; 1 newly in conflict, 1 other verdict",
        (
            "next: verify compare 'my claims.csv' --only conflicts"
            " shows conflicting claims side by side"
        ),
    )
    page = diff_page(report(UN), report(f"{UN}\nUN | bridges destroyed | 4 | "), ("a.csv", "b.csv"))
    assert page.summary == (
        "1 new",
        "next: verify check a.csv b.csv lists what is now unverified or in conflict",
    )
    assert diff_page(report(UN), report(f"{UN} | note=x")).summary == ("1 changed",)


def test_a_line_break_of_a_cell_begins_no_line_of_the_screen() -> None:
    nasty = {"source": "UN", "claim": ABOUT, "value": "12\n::error::a", "note": "\n::error::b"}
    page = diff_page(report([{**nasty, "note": ""}]), report([{**nasty, "note": "x\x1b[31m"}]))
    other = diff_page(report([]), report([nasty]))
    for name in ("table", "full", "concise", "markdown"):
        for width in (20, 60, 100, 300):
            for text in ("".join(render(each, name, width)) for each in (page, other)):
                assert "\x1b" not in text
                assert not any(line.strip().startswith("::") for line in text.splitlines())


def test_a_figure_is_marked_as_unreadable_denied_or_retracted_as_compare_marks_it() -> None:
    denied = f"UN | {ABOUT} | 1.234 | 2022-09-10 | stance=denies"
    page = diff_page(report(denied), report(f"{denied} | status=retracted"))
    [row] = csv.DictReader(io.StringIO("".join(render(page, "csv"))))
    assert row["before"] == "1.234 (2022-09-10) [unreadable, denies]"
    assert row["after"] == "1.234 (2022-09-10) [unreadable, denies, retracted]"


def test_csv_and_json_keep_what_was_said_to_the_letter() -> None:
    row = {"source": "UN", "claim": ABOUT, "value": "52  250\n", "quote": "=1+1 \u202e"}
    page = diff_page(report([]), report([row]))
    [record] = map(json.loads, render(page, "jsonl"))
    assert record["after"][0]["value"] == "52  250\n"
    [line] = csv.DictReader(io.StringIO("".join(render(page, "csv")), newline=""))
    assert line["after"] == "52  250 [unreadable]"


# The command


@pytest.fixture
def run(run: Verify) -> Verify:
    """Run `verify diff` in an empty folder."""
    return partial(run, "diff")


HEADER = "source,claim,value\n"
OLD = HEADER + "UN,civilians killed,12\n"
NEW = HEADER + "UN,civilians killed,15\n"
REVISED = "revised: civilians killed (total): UN says 15, was 12: +3\n"


def write(name: str, text: str | bytes) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("old.csv", "new.csv"), 0),
        (("old.csv", "new.csv", "--exit-code"), 1),
        (("old.csv", "old.csv", "--exit-code"), 0),
        (("old.csv", "same.csv", "--exit-code"), 0),
        (("old.csv", "none.csv", "--exit-code"), 2),
    ],
)
def test_the_exit_code_says_whether_anything_changed_only_when_it_is_asked_to(
    run: Verify, args: tuple[str, ...], code: int
) -> None:
    write("old.csv", OLD)
    write("new.csv", NEW)
    write("same.csv", OLD)
    assert run(*args).exit_code == code


def test_quiet_prints_the_changes_alone_and_an_output_file_takes_all(run: Verify) -> None:
    names = (write("old.csv", OLD), write("new.csv", NEW), "-f", "concise")
    assert run(*names, "-q").stdout == f"new.csv:2: {REVISED}"
    assert run(*names, "-q", "-o", "out.txt").stdout == ""
    assert Path("out.txt").read_text() == f"new.csv:2: {REVISED}"
    refused = run(*names, "-o", "old.csv")
    assert (refused.exit_code, Path("old.csv").read_text()) == (2, OLD)
    assert run(write("same.csv", OLD), "old.csv").stdout == "nothing changed\n"


def test_standard_input_is_one_side(run: Verify) -> None:
    write("old.csv", OLD)
    rows = json.dumps([{"source": "UN", "claim": "civilians killed", "value": "15"}])
    args = ("-f", "concise", "--stdin-format", "json")
    assert run("old.csv", "-", *args, stdin=rows).stdout == f"<stdin>:1: {REVISED}1 revised\n"
    assert "UN says 12, was 15: -3" in run("-", "old.csv", *args, stdin=rows).stdout
    both = run("-", "-", stdin=OLD)
    assert both.stderr == "error: standard input can be one side of a diff, not both\n"


def test_a_ledger_that_has_yet_to_be_filled_counts_as_empty_and_that_is_said(run: Verify) -> None:
    for text in (HEADER, ""):
        result = run(write("old.csv", text), write("new.csv", NEW), "-f", "concise", "-q")
        assert result.stdout == (
            "new.csv:2: new: civilians killed (total): UN says 15\n"
            "old.csv has no claims in it: it counts as empty\n"
        )


def test_a_ledger_that_cannot_be_read_fails_the_run_and_prints_no_half_of_a_diff(
    run: Verify,
) -> None:
    write("old.csv", OLD)
    for bad in (b"source,vlaue\nUN,12\n", b"\x00\x01", b"PK\x03\x04"):
        result = run("old.csv", write("new.csv", bad), "-f", "json")
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
        assert result.stderr.startswith("error: new.csv")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("new.csv", "none.csv"), "none.csv: no such file: check the name and the folder"),
        (("none.csv", "new.csv"), "none.csv: no such file, and new.csv is in no git repository"),
        (("HEAD~1", "new.csv"), "HEAD~1: no such file, and new.csv is in no git repository"),
        (("HEAD:new.csv", "new.csv"), "HEAD:new.csv: no such file, and new.csv is in no git"),
        (("new.csv", "."), "new.csv: a ledger is compared with one other"),
        (("new.csv", "old.csv", "new.csv"), "new.csv: a ledger is compared with one other"),
        (("new.csv", "old.csv", "-f", "jsn"), "did you mean 'json'?"),
    ],
)
def test_a_mistake_gets_one_line_and_exit_code_2(
    run: Verify, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], message: str
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    write("old.csv", OLD)
    write("new.csv", NEW)
    result = run(*args)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert message in result.stderr


# Git


@pytest.fixture
def repository(run: Verify, monkeypatch: pytest.MonkeyPatch) -> Verify:
    """Make a repository with two revisions of claims.csv; its folder is where the command runs."""
    if not which("git"):
        pytest.skip("git is not here")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A Desk")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "desk@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    git("init", "-q", "-b", "main")
    commit("claims.csv", OLD)
    commit("claims.csv", NEW)
    return run


def git(*args: str) -> None:
    subprocess.run(["git", *args], check=True, capture_output=True)  # noqa: S603, S607  in a test


def commit(name: str, content: str | bytes) -> None:
    write(name, content)
    git("add", "--", f":(literal){name}")
    git("commit", "-q", "-m", f"{name} again")


def concise(result: Result) -> str:
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


@pytest.mark.parametrize(
    ("args", "path"),
    [
        (("HEAD~1", "claims.csv"), "claims.csv"),
        (("main~1", "./claims.csv"), "./claims.csv"),
        (("HEAD~1:claims.csv", "claims.csv"), "claims.csv"),
        (("HEAD~1:claims.csv", "HEAD:claims.csv"), "HEAD:claims.csv"),
        (("HEAD~1", "HEAD:claims.csv"), "HEAD:claims.csv"),
        (("HEAD~1:./claims.csv", "main:claims.csv"), "main:claims.csv"),
        (("HEAD^{/again}~1:claims.csv", "claims.csv"), "claims.csv"),
    ],
)
def test_a_ledger_is_compared_with_itself_at_a_revision(
    repository: Verify, args: tuple[str, ...], path: str
) -> None:
    assert concise(repository(*args, "-f", "concise", "-q")) == f"{path}:2: {REVISED}"


def test_what_a_revision_had_is_named_as_git_names_it(repository: Verify) -> None:
    write("claims.csv", HEADER + "UN,bridges destroyed,2\n")
    assert concise(repository("HEAD", "claims.csv", "-f", "concise", "-q")) == (
        "HEAD:claims.csv:2: withdrawn: civilians killed (total): UN says 15: the row is gone\n"
        "claims.csv:2: new: bridges destroyed (total): UN says 2\n"
    )


def test_the_folder_of_the_file_decides_and_not_where_the_command_runs(
    repository: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit("desk/east/losses.csv", OLD)
    write("desk/east/losses.csv", NEW)
    whole = str(tmp_path / "desk" / "east" / "losses.csv")
    for folder, path in [
        (".", "desk/east/losses.csv"),
        ("desk", "east/losses.csv"),
        ("desk/east", "losses.csv"),
        ("..", f"{tmp_path.name}/desk/east/losses.csv"),
        ("..", whole),
    ]:
        monkeypatch.chdir(tmp_path / folder)
        assert concise(repository("HEAD", path, "-f", "concise", "-q")) == f"{path}:2: {REVISED}"
    monkeypatch.chdir(tmp_path / "desk")
    for old in ("HEAD:east/losses.csv", "HEAD:desk/east/losses.csv", f"HEAD:{whole}"):
        found = concise(repository(old, "east/losses.csv", "-f", "concise", "-q"))
        assert found == f"east/losses.csv:2: {REVISED}"


def test_a_path_that_is_two_files_at_a_revision_is_refused(
    repository: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit("desk/claims.csv", OLD)
    monkeypatch.chdir(tmp_path / "desk")
    result = repository("HEAD:claims.csv", "claims.csv")
    assert (result.exit_code, result.stderr) == (
        2,
        (
            "error: HEAD:claims.csv: that is one file here, and another at the top: "
            "write HEAD:./claims.csv or HEAD:../claims.csv\n"
        ),
    )
    assert concise(repository("HEAD:./claims.csv", "claims.csv")) == "nothing changed\n"
    found = concise(repository("HEAD:../claims.csv", "claims.csv", "-f", "concise", "-q"))
    assert found.endswith("UN says 12, was 15: -3\n")
    assert concise(repository("HEAD", "claims.csv")) == "nothing changed\n"


def test_several_files_are_one_ledger_on_each_side(repository: Verify) -> None:
    """A claim that was moved from one file to another is where it was: in the ledger."""
    commit("a.csv", OLD + "UN,bridges destroyed,2\n")
    commit("b.csv", HEADER + "UN,schools destroyed,7\n")
    write("a.csv", OLD)
    write("b.csv", HEADER + "UN,bridges destroyed,2\nUN,schools destroyed,8\n")
    found = concise(repository("HEAD", "a.csv", "b.csv", "a.csv", "-f", "concise"))
    assert found == (
        "b.csv:3: revised: schools destroyed (total): UN says 8, was 7: +1\n1 revised\n"
        "next: verify check a.csv b.csv lists what is now unverified or in conflict\n"
    )


def test_a_file_that_was_not_there_is_all_new_and_one_that_is_gone_all_withdrawn(
    repository: Verify,
) -> None:
    write("late.csv", OLD)
    assert concise(repository("HEAD", "late.csv", "-f", "concise", "-q")) == (
        "late.csv:2: new: civilians killed (total): UN says 12\n"
        "late.csv was not there at HEAD: all its rows are new\n"
    )
    Path("claims.csv").unlink()
    document = json.loads(concise(repository("HEAD~1", "claims.csv", "-f", "json")))
    assert document["notes"] == ["claims.csv is gone: all its rows are withdrawn"]
    assert document["changes"][0]["message"] == "UN says 12: the row is gone"


def test_a_file_wins_over_a_revision_of_its_name(repository: Verify) -> None:
    git("branch", "old.csv", "HEAD~1")
    assert "was 12" in concise(repository("old.csv", "claims.csv", "-f", "concise"))
    write("old.csv", HEADER + "UN,civilians killed,10\n")
    assert "was 10" in concise(repository("old.csv", "claims.csv", "-f", "concise"))
    write("HEAD~1:claims.csv", HEADER + "UN,civilians killed,11\n")
    assert "was 11" in concise(repository("HEAD~1:claims.csv", "claims.csv", "-f", "concise"))


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("HEAD~9", "claims.csv"), "HEAD~9: no such file, and the repository of claims.csv has no"),
        (
            ("HEAD~9:claims.csv", "claims.csv"),
            "HEAD~9:claims.csv: no such file, and the repository",
        ),
        (("HEAD", "none.csv"), "none.csv: no such file, now or at HEAD: check the name"),
        (("HEAD:none.csv", "claims.csv"), "HEAD:none.csv: no such file at that revision: check"),
        (("claims.csv", "HEAD:none.csv"), "HEAD:none.csv: no such file at that revision: check"),
        (("HEAD:", "claims.csv"), "HEAD:: no such file, and the repository"),
        (("HEAD..main", "claims.csv"), "has no revision 'HEAD..main'"),
        (("^HEAD", "claims.csv"), "has no revision '^HEAD'"),
        (("HEAD^{tree}", "claims.csv"), "has no revision 'HEAD^{tree}'"),
        (("", "claims.csv"), "has no revision ''"),
        (("HEAD:folder", "claims.csv"), "HEAD:folder: a folder at that revision: name the files"),
        (("HEAD", "-"), "standard input was not there at HEAD: compare HEAD:PATH with it"),
        (("HEAD", "broken.csv"), "HEAD:broken.csv:1: "),
        (("HEAD", "large.csv"), "HEAD:large.csv: kept in Git LFS: check that revision out"),
        (("HEAD\0", "claims.csv"), "git cannot be run: embedded null byte"),
        (("x" * 5000, "claims.csv"), "no such file, and the repository of claims.csv has no"),
    ],
)
def test_a_revision_that_is_no_help_gets_one_line_and_exit_code_2(
    repository: Verify, args: tuple[str, ...], message: str
) -> None:
    commit("folder/claims.csv", OLD)
    commit("broken.csv", "sauce,vlaue\nUN,12\n")
    write("broken.csv", OLD)
    commit("large.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")
    write("large.csv", OLD)
    result = repository(*args)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert message in result.stderr


@pytest.mark.parametrize(
    "hostile",
    [
        "--output=taken",
        "--exec-path=.",
        "-c",
        "--upload-pack=touch taken",
        "$(touch taken)",
        "; touch taken",
        "HEAD\n--output=taken",
        "@{u}",
    ],
)
def test_a_hostile_revision_or_path_is_a_name_and_nothing_else(
    repository: Verify, hostile: str
) -> None:
    for args in ((hostile, "claims.csv"), (f"{hostile}:claims.csv", "claims.csv")):
        result = repository("-f", "concise", "--", *args)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "has no revision" in result.stderr
    result = repository("--", f"HEAD:{hostile}", "claims.csv")
    assert "no such file at that revision" in result.stderr
    assert {path.name for path in Path().iterdir()} == {".git", "claims.csv"}


@pytest.mark.parametrize(
    "name",
    [
        'the desk\'s "east" ledger.csv',
        "-f.csv",
        "a:b.csv",
        "{x}:y.csv",
        "*.csv",
        "Втрати 2022.csv",
        "a\nb.csv",
        "$(touch taken).csv",
        " .csv",
    ],
)
def test_a_file_of_any_name_is_read_at_a_revision(repository: Verify, name: str) -> None:
    commit(name, OLD)
    write(name, NEW)
    document = json.loads(concise(repository("-f", "json", "--", "HEAD", name)))
    [change] = document["changes"]
    assert (change["message"], document["notes"]) == ("UN says 15, was 12: +3", [])
    assert change["before"][0]["path"] == f"HEAD:{name}"
    assert not Path("taken").exists()


def test_no_program_that_a_repository_names_is_run(repository: Verify) -> None:
    write(".gitattributes", "*.csv diff=evil filter=evil\n")
    for key in ("diff.evil.textconv", "diff.evil.command", "filter.evil.smudge", "core.pager"):
        git("config", key, "touch taken; cat")
    for key in ("diff.external", "core.fsmonitor", "pager.cat-file", "core.sshCommand"):
        git("config", key, "touch taken; cat")
    git("config", "alias.cat-file", "!touch taken")
    assert "+3" in concise(repository("HEAD~1", "claims.csv"))
    assert not Path("taken").exists()


def test_what_a_hook_sets_for_its_repository_does_not_lead_elsewhere(
    repository: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"):
        monkeypatch.setenv(name, "/nowhere")
    assert "+3" in concise(repository("HEAD~1", "claims.csv"))


def test_without_git_a_revision_is_one_clear_mistake(
    repository: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    for old in ("HEAD~1", "HEAD~1:claims.csv"):
        result = repository(old, "claims.csv")
        assert (result.exit_code, result.stderr) == (
            2,
            (
                f"error: {old}: no such file, and git, to look for a revision of that name, "
                "is not installed\n"
            ),
        )
    assert concise(repository("claims.csv", "claims.csv")) == "nothing changed\n"


def test_a_shallow_clone_is_named_as_the_reason(repository: Verify) -> None:
    git("clone", "-q", "--depth", "1", Path.cwd().as_uri(), "clone")
    result = repository("HEAD~1", "clone/claims.csv")
    assert result.stderr.endswith(
        "has no revision 'HEAD~1': it is a shallow clone, so fetch more of its history\n"
    )


def test_a_repository_that_git_refuses_is_no_traceback(
    repository: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    result = repository("HEAD~1", "claims.csv")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert "git cannot use the repository: detected dubious ownership" in result.stderr


def test_a_repository_that_is_damaged_is_no_traceback(repository: Verify) -> None:
    for file in Path(".git/objects").rglob("*"):
        if file.is_file() and b"blob" in zlib.decompress(file.read_bytes())[:5]:
            file.unlink()
    result = repository("HEAD~1", "claims.csv")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert "HEAD~1:claims.csv: git cannot give it: " in result.stderr


def test_a_clone_without_the_trees_of_its_history_does_not_take_a_file_for_new(
    repository: Verify,
) -> None:
    git("config", "uploadpack.allowFilter", "true")
    git("clone", "-q", "--filter=tree:0", "--no-checkout", Path.cwd().as_uri(), "clone")
    git("-C", "clone", "checkout", "-q", "HEAD")
    result = repository("HEAD~1", "clone/claims.csv")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert "HEAD~1:clone/claims.csv: git cannot look for it: " in result.stderr


def test_what_git_traces_is_no_reason(repository: Verify, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TRACE", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd()))
    Path("elsewhere").mkdir()
    Path(".git").rename(".no")
    assert "is in no git repository" in repository("HEAD", "claims.csv").stderr


def test_a_file_that_is_named_in_two_ways_is_compared_once(repository: Verify) -> None:
    assert repository("HEAD~1", "claims.csv", "./claims.csv").stdout == (
        repository("HEAD~1", "claims.csv").stdout
    )


def test_a_ring_of_links_is_no_traceback(repository: Verify) -> None:
    Path("ring.csv").symlink_to("ring.csv")
    result = repository("HEAD", "ring.csv")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)


def test_a_link_is_followed_to_the_file_that_has_a_history(repository: Verify) -> None:
    Path("link.csv").symlink_to("claims.csv")
    assert "+3" in concise(repository("HEAD~1", "link.csv"))


def workbook(value: str) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("source", "claim", "value"), ("UN", "civilians killed", value)):
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("claims.xlsx", workbook("12"), workbook("15")),
        ("claims.tsv", OLD.replace(",", "\t"), NEW.replace(",", "\t")),
        (
            "claims.json",
            '[{"source": "UN", "claim": "civilians killed", "value": 12}]',
            '[{"source": "UN", "claim": "civilians killed", "value": 15}]',
        ),
        (
            "claims.jsonl",
            '{"source": "UN", "claim": "civilians killed", "value": 12}\n',
            '{"source": "UN", "claim": "civilians killed", "value": 15}\n',
        ),
        ("claims", OLD, NEW),
        ("claims.csv", OLD.encode("utf-16"), NEW.encode("utf-8-sig")),
    ],
)
def test_every_form_of_a_ledger_is_read_at_a_revision(
    repository: Verify, name: str, old: str | bytes, new: str | bytes
) -> None:
    commit(name, old)
    write(name, new)
    found = concise(repository("HEAD", name, "-f", "concise", "-q"))
    assert found.split(": ", 1)[1] == REVISED


# Laws

CELLS = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["", "", "", "a", "b", "1"]),
        "source": st.sampled_from(["UN", "OHCHR", "Ukraine MoD", "Russia MoD", "MoD", ""]),
        "claim": st.sampled_from([ABOUT, "civilians killed", "withdrawal of Russian troops", ""]),
        "value": st.sampled_from(
            [
                "9",
                "12",
                "1,000",
                "at least 9",
                "10–15",
                "dozens",
                "1.234",
                "withdrawn",
                "",
                "2 sq km",
            ]
        )
        | st.text(max_size=5),
        "as_of": st.sampled_from(["", "2022-09-09", "2022-09-10", "2022-09", "03/04/05"]),
        "stance": st.sampled_from(["", "", "denies"]),
        "status": st.sampled_from(["", "", "retracted", "verified"]),
        "note": st.sampled_from(["", "x"]),
    }
)
LEDGERS = st.lists(CELLS, max_size=10)


@given(LEDGERS, st.randoms(use_true_random=False))
def test_a_ledger_that_was_shuffled_has_not_changed(rows: Rows, shuffler: random.Random) -> None:
    other = list(rows)
    shuffler.shuffle(other)
    assert changes(rows, other) == ()


MIRROR = {
    "new": "withdrawn",
    "withdrawn": "new",
    "newly in conflict": "no longer in conflict",
    "no longer in conflict": "newly in conflict",
}


def seen(found: Iterable[Change], *, mirrored: bool = False) -> list[tuple[object, ...]]:
    """Return the changes as what they are about; mirrored, as the way back would have them."""
    told = []
    for change in found:
        kind = "verdict" if change.kind == "newly corroborated" else change.kind.value
        before, after = ([claim.value for claim in side] for side in (change.before, change.after))
        cells = [(cell.column, cell.before, cell.after) for cell in change.cells]
        low, high = change.move.low, change.move.high
        if mirrored:
            kind = MIRROR.get(kind, kind)
            before, after = after, before
            cells = [(column, new, old) for column, old, new in cells]
            low, high = (None if end is None else 0 - end for end in (low, high))
        move = (low, high) if kind == "revised" else None
        told.append((kind, sorted(before), sorted(after), sorted(cells), move))
    return sorted(told, key=repr)


@given(LEDGERS, LEDGERS)
def test_the_way_back_has_new_where_the_way_there_has_withdrawn(one: Rows, two: Rows) -> None:
    assert seen(changes(one, two)) == seen(changes(two, one), mirrored=True)


@given(LEDGERS, LEDGERS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_change_a_diff(
    one: Rows, two: Rows, shuffler: random.Random
) -> None:
    other, another = list(one), list(two)
    shuffler.shuffle(other)
    shuffler.shuffle(another)
    assert seen(changes(one, two)) == seen(changes(other, another))


@settings(max_examples=50)
@given(LEDGERS, LEDGERS)
def test_no_claim_is_lost(one: Rows, two: Rows) -> None:
    """The old claims, less the withdrawn ones, and the new ones are all that there are now."""
    found = [change for change in changes(one, two) if len(change.claims) == 1]
    gone = sum(1 for change in found if not change.after)
    come = sum(1 for change in found if not change.before)
    assert len(one) - gone + come == len(two)


@settings(max_examples=20)
@given(LEDGERS, LEDGERS)
def test_every_form_shows_every_change(one: Rows, two: Rows) -> None:
    page = diff_page(report(one), report(two))
    texts = {name: "".join(render(page, name, 80)) for name in FORMATS}
    count = len(page.lines)
    assert len(list(csv.reader(io.StringIO(texts["csv"], newline="")))) == count + 1
    assert len(texts["jsonl"].splitlines()) == len(json.loads(texts["json"])["changes"]) == count
    validate(json.loads(texts["json"]))


def calls(work: Callable[[], object]) -> int:
    """Count the calls that some work makes: no clock has a say."""
    count = 0

    def tally(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(tally)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def one_topic(size: int) -> tuple[Rows, Rows]:
    rows = [
        {"source": f"UN {at % 3}", "claim": ABOUT, "value": str(at), "as_of": "2022-09-10"}
        for at in range(size)
    ]
    return rows, [{**row, "value": str(7 * at + 5)} for at, row in enumerate(rows)]


def all_new(size: int) -> tuple[Rows, Rows]:
    return [], one_topic(size)[0]


def all_with_one_id(size: int) -> tuple[Rows, Rows]:
    one, two = one_topic(size)
    return [{**row, "id": "a"} for row in one], [{**row, "id": "a"} for row in two]


@pytest.mark.parametrize("build", [one_topic, all_new, all_with_one_id])
def test_twice_the_claims_are_twice_the_work(build: Callable[[int], tuple[Rows, Rows]]) -> None:
    costs = []
    for size in (200, 400):
        old, new = (report(rows) for rows in build(size))
        costs.append(calls(partial(find_changes, old, new)))
    assert costs[1] < 2.4 * costs[0]


# The samples


@pytest.fixture
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


SAMPLES = (f"{SAMPLE}/claims-earlier.csv", f"{SAMPLE}/claims.csv")


def output(*args: str) -> str:
    return CliRunner().invoke(cli.build_app(), ("diff", *args)).stdout


def validate(document: object) -> None:
    text = (ROOT / "verify" / "schema" / "diff.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)


@pytest.mark.usefixtures("at_the_root")
@pytest.mark.parametrize("name", FORMATS)
def test_an_output_is_the_same_as_ever(name: str, snapshot: Snapshot) -> None:
    text = output(*SAMPLES, "-f", name)
    snapshot(f"diff/kharkiv-{name}.{ENDINGS.get(name, name)}", text)


@pytest.mark.usefixtures("at_the_root")
@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_fits_the_screen(width: int, snapshot: Snapshot) -> None:
    text = output(*SAMPLES, "--width", str(width))
    assert max(len(line) for line in text.splitlines() if ".csv:" not in line) <= width
    snapshot(f"diff/kharkiv-{width}.txt", text)


@pytest.mark.usefixtures("at_the_root")
def test_conflicts_are_the_same_as_ever(snapshot: Snapshot) -> None:
    """The claims of 2022 that one side made, against those of everybody."""
    path = "samples/losses-2022/claims.csv"
    rows = list(csv.DictReader(io.StringIO(Path(path).read_text(encoding="utf-8"), newline="")))
    page = diff_page(report([row for row in rows if row["source"] != "Russia MoD"]), report(rows))
    snapshot("diff/losses-concise.txt", "".join(render(page, "concise")))


@pytest.mark.usefixtures("at_the_root")
@pytest.mark.parametrize(
    "names", [SAMPLES, ("samples/broken/claims.csv", SAMPLES[1]), SAMPLES[::-1]]
)
def test_json_holds_to_the_schema_that_ships(names: tuple[str, ...]) -> None:
    document = json.loads(output(*names, "-f", "json"))
    validate(document)
    records = [json.loads(line) for line in output(*names, "-f", "jsonl").splitlines()]
    assert records == document["changes"]
    assert sum(document["summary"].values()) == len(records)


@pytest.mark.usefixtures("at_the_root")
def test_the_example_of_the_help_works_in_a_fresh_checkout() -> None:
    example = " ".join((cli.command("diff").__doc__ or "").split("Example: ")[1].split())
    assert example == f"verify diff {SAMPLES[0]} {SAMPLES[1]}"
    assert "2 revised" in output(*SAMPLES)
