"""The bench of faults in ledgers runs, and its oracle shows what it should."""

from datetime import date
from pathlib import Path
from subprocess import run
from sys import executable

import pytest

from tests.bench.mutation_faults import FAULTS
from tests.bench.mutation_oracle import find_facts
from tests.bench.mutations import dice, read_ledger, try_faults

ROOT = Path(__file__).parents[1]
STRIKE = ROOT / "tests" / "bench" / "ledgers" / "strike.csv"
ROW = {
    "id": "a", "source": "the union", "claim": "miners killed", "value": "1,234", "unit": "",
    "place": "", "as_of": "2026-03-01", "kind": "total", "quote": "", "sum_of": "", "part_of": "",
}  # fmt: skip
LAST_DAY = date(2026, 3, 9)


def kinds_of(*rows: dict[str, str]) -> set[str]:
    return {fact.kind for fact in find_facts(rows, LAST_DAY)}


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ({"as_of": "2026-03-02", "value": "1,230"}, "falling total"),
        ({"value": "1,230"}, "two figures of one day"),
        ({}, "duplicate"),
        ({"source": "the owner", "value": "900"}, "rivals"),
        ({"source": "the owner", "as_of": "2026-03-04", "value": "900"}, "below an earlier rival"),
        ({"claim": "men killed", "value": "1,300", "part_of": "a"}, "part above whole"),
        ({"claim": "more", "value": "1,300", "sum_of": "a"}, "broken sum"),
        ({"claim": "more", "as_of": "2026-13-01"}, "unreadable day"),
        ({"claim": "more", "as_of": "2027-03-01"}, "day to come"),
        ({"claim": "more", "value": "1.234"}, "unreadable value"),
        ({"claim": "more", "quote": "1,243 of us"}, "number not in quote"),
        ({"claim": "more", "quote": "at least 1,234 of us"}, "hedge not in quote"),
        ({"claim": "miners injured", "quote": "1,234 dead"}, "label not in quote"),
    ],
)
def test_the_oracle_sees_a_contradiction(other: dict[str, str], kind: str) -> None:
    assert kind in kinds_of(ROW, ROW | {"id": "b"} | other)


@pytest.mark.parametrize(
    "other",
    [
        {"as_of": "2026-03-02", "value": "1,240"},
        {"source": "the owner", "value": "about 1,200"},
        {"source": "the owner", "value": "at least 900"},
        {"claim": "men killed", "value": "1,200", "part_of": "a"},
        {"claim": "more", "quote": "at last 1,234 of us"},
        {"claim": "more", "quote": "all of us"},
    ],
)
def test_the_oracle_sees_nothing_in_clean_rows(other: dict[str, str]) -> None:
    assert kinds_of(ROW, ROW | {"id": "b"} | other) == set()


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_changes_a_row_of_some_ledger_and_always_in_the_same_way(name: str) -> None:
    rows = read_ledger(STRIKE.with_name("war.csv")).rows
    made = [[FAULTS[name](rows, at, dice(name, str(at))) for at in range(len(rows))] for _ in "12"]
    assert any(made[0])
    assert made[0] == made[1]


def test_most_faults_that_a_small_ledger_shows_are_found() -> None:
    trials = list(try_faults(read_ledger(STRIKE), list(FAULTS)))
    shown = [trial for trial in trials if trial.shown]
    missed = [trial.changed for trial in shown if not trial.is_found]
    assert len(shown) > 100
    assert len(missed) <= len(shown) / 20, missed


def test_the_command_prints_a_table_the_false_flags_and_the_misses() -> None:
    command = (executable, "tests/bench/mutations.py", STRIKE, "--fault", "zero added", "--misses")
    done = run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603  ours
    assert [line.split("  ")[0] for line in done.stdout.splitlines()[:3]] == [
        "fault",
        "zero added",
        "all",
    ]
    assert "16 clean claims: " in done.stdout
