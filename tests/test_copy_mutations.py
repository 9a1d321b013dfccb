"""The bench of faults in copy runs, and its faults are what they say."""

from pathlib import Path
from random import Random
from subprocess import run
from sys import executable

import pytest

from tests.bench.copy_faults import FAULTS, Place
from tests.bench.copy_mutations import COPY, dice, find_copy, places_of, read_copy
from verify.article.statements.extraction import read_article as read_text

ROOT = Path(__file__).parents[1]
FLAGS = {"V402", "V403", "V404", "V405", "V406", "V407", "V408", "V415"}


def changed(fault: str, text: str, at: int = 0) -> str:
    """Return a text with a fault in one of its figures, or as it is if none applies."""
    reading = read_text(text)
    figure = reading.figures[at]
    for start, end, words in FAULTS[fault](Place(reading, figure.start, figure), Random(1)):  # noqa: S311  no secret
        text = text[:start] + words + text[end:]
    return text


@pytest.mark.parametrize(
    ("fault", "before", "after"),
    [
        ("digits swapped", "The UN said 52 died.", "The UN said 25 died."),
        ("digits swapped", "The UN said 55 died.", "The UN said 55 died."),
        ("zero dropped", "The UN said 5,000 died.", "The UN said 500 died."),
        ("hedge dropped", "The UN said at least 52 died.", "The UN said 52 died."),
        ("unit changed", "The UN said 52 km burned.", "The UN said 52 miles burned."),
        ("outcome reversed", "The UN said 52 died.", "The UN said 52 survived."),
        ("said became confirmed", "The UN said 52 died.", "The UN confirmed 52 died."),
        ("said became denied", "The UN says 52 died.", "The UN denies 52 died."),
        ("negated", "The UN said 52 men had died.", "The UN said 52 men had not died."),
        ("noun changed", "The UN said 52 soldiers died.", "The UN said 52 civilians died."),
    ],
)
def test_a_fault_changes_what_its_name_says(fault: str, before: str, after: str) -> None:
    assert changed(fault, before) == after


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_changes_some_copy_of_the_bench_and_always_in_the_same_way(fault: str) -> None:
    places = [each for path in COPY for each in places_of(read_copy(path))]
    made = [[FAULTS[fault](each, dice(fault, str(each.at))) for each in places] for _ in "12"]
    assert any(made[0])
    assert made[0] == made[1]


def test_copy_that_its_own_ledger_bears_out_has_no_flag() -> None:
    articles = [read_copy(path) for path in COPY]
    assert [f for each in articles for f in each.findings if f.rule.code in FLAGS] == []


def test_a_folder_is_read_without_its_notes(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "README.md", "gold.jsonl"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [path.name for path in find_copy([tmp_path])] == ["a.md", "b.txt"]


def test_the_command_prints_a_table_the_false_flags_and_the_misses() -> None:
    command = (executable, "tests/bench/copy_mutations.py", COPY[0], "--fault", "zero dropped")
    done = run((*command, "--misses"), cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603  ours
    assert [line.split("  ")[0] for line in done.stdout.splitlines()[:3]] == [
        "fault",
        "zero dropped",
        "all",
    ]
    assert " figures of unchanged copy: 0 false flags" in done.stdout
