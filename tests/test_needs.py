"""A rule that is not asked about a group would find nothing there."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from tests.test_late import MAIN, printed, run
from tests.test_properties import LEDGERS, Ledger
from tests.test_rules import read_cases, rows_of
from verify.compare.needs import find_needs
from verify.engine.ledger_rules import GROUP_RULES
from verify.engine.ledgers import check, check_rows, read_rows
from verify.engine.run import is_asked
from verify.model.claims import Row
from verify.model.findings import Report
from verify.model.rules import Need
from verify.model.settings import Settings

SAMPLES = Path(__file__).parent.parent / "samples"
WITH_A_DAY = Settings(as_of=date(2022, 9, 15))
AT_THE_END = "os._exit = lambda _: sys.stderr.write(' '.join(sys.modules))"
RULES_OF_A_RUN = f"import os, sys; {AT_THE_END}; {MAIN}"


def read_ledgers() -> Iterator[list[Row]]:
    """Yield the rows of each ledger of `tests/rules`, and each row alone."""
    for param in read_cases():
        case = param.values[1]
        if "ledger" in case:
            rows = rows_of(case)
            yield rows
            yield from ([row] for row in rows)


def find_missed(report: Report, settings: Settings) -> list[tuple[str, str]]:
    """Return what the rules find in the groups about which they are not asked."""
    return [
        (rule.name, problem.message)
        for group in report.groups
        for met in [find_needs(group, settings)]
        for rule in GROUP_RULES
        if not is_asked(rule, met)
        for problem in rule.check(group, settings)
    ]


@pytest.mark.parametrize("settings", [Settings(), WITH_A_DAY], ids=["no day", "a day"])
def test_nothing_is_missed_in_the_ledgers_of_the_rules(settings: Settings) -> None:
    for rows in read_ledgers():
        assert find_missed(check_rows(rows, settings), settings) == []


@pytest.mark.parametrize("name", ["kharkiv-2022-09", "losses-2022", "broken"])
def test_nothing_is_missed_in_the_samples(name: str) -> None:
    rows = read_rows(str(SAMPLES / name / "claims.csv"))
    assert find_missed(check_rows(rows, WITH_A_DAY), WITH_A_DAY) == []


@given(LEDGERS)
def test_nothing_is_missed_in_any_ledger(ledger: Ledger) -> None:
    assert find_missed(check(ledger, settings=WITH_A_DAY), WITH_A_DAY) == []


def test_each_need_is_that_of_a_rule() -> None:
    assert {need for rule in GROUP_RULES for need in rule.needs} == set(get_args(Need))


def test_each_need_is_met_by_some_groups_and_not_by_others() -> None:
    met = [
        find_needs(group, settings)
        for settings in (Settings(), WITH_A_DAY)
        for rows in read_ledgers()
        for group in check_rows(rows, settings).groups
    ]
    assert frozenset().union(*met) == set(get_args(Need))
    assert frozenset.intersection(*met) == frozenset()


def test_a_run_imports_only_the_rules_that_it_asks(tmp_path: Path) -> None:
    header = "source,claim,value,as_of,url\n"
    rows = "UN,troops at the border,12,2026-03-01,https://un.example/1\n"
    (tmp_path / "claims.csv").write_text(header + rows, encoding="utf-8")
    _, shown, modules = run(tmp_path, RULES_OF_A_RUN, "check", "claims.csv")
    assert "V101" in shown
    rules = [name for name in modules.split() if name.startswith("verify.rules.")]
    assert rules == ["verify.rules.single_source"]


def test_the_page_of_a_rule_needs_no_other_rule(tmp_path: Path) -> None:
    assert "single-source" in printed(tmp_path, MAIN, "rule", "V101")
    _, _, modules = run(tmp_path, RULES_OF_A_RUN, "rule", "V101")
    rules = [name for name in modules.split() if name.startswith("verify.rules.")]
    assert rules == ["verify.rules.single_source"]
