"""Every rule against the ledgers of its fixture: exact lines and messages."""

import csv
import io
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verify.ledgers import check_rows
from verify.model import Rule, Settings
from verify.read import read_ledger
from verify.rules import RULES

FIXTURES = Path(__file__).parent / "rules"
WHERE = "claims.csv"


def read_cases() -> Iterator[Any]:
    for rule in RULES:
        path = FIXTURES / f"{rule.name.replace('-', '_')}.toml"
        if path.exists():
            fixture = tomllib.loads(path.read_text(encoding="utf-8"))
            for kind in ("bad", "good"):
                for case in fixture[kind]:
                    yield pytest.param(rule, case, id=f"{rule.code}-{kind}-{case['why']}")


def find(rule: Rule, case: dict[str, Any]) -> list[str]:
    """Run every rule on the ledger, as a user would; return what this one finds."""
    as_of = case.get("as_of")
    settings = Settings(as_of=date.fromisoformat(as_of) if as_of else None)
    stream = io.BytesIO(case["ledger"].encode(case.get("encoding", "utf-8")))
    rows = [
        row._replace(location=row.location._replace(path=WHERE))
        for row in read_ledger("-", stdin=stream, stdin_format="csv")
    ]
    report = check_rows(rows, settings)
    return [
        f"{finding.location.line}: {finding.message}"
        for finding in report.findings
        if finding.rule is rule
    ]


@pytest.mark.parametrize(("rule", "case"), list(read_cases()))
def test_a_rule_finds_what_its_fixture_says_and_nothing_else(
    rule: Rule, case: dict[str, Any]
) -> None:
    assert find(rule, case) == case.get("findings", [])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_bad_and_good_ledgers(rule: Rule) -> None:
    path = FIXTURES / f"{rule.name.replace('-', '_')}.toml"
    fixture = tomllib.loads(path.read_text(encoding="utf-8"))
    assert fixture["bad"]
    assert len(fixture["good"]) >= len(fixture["bad"])
    assert all(case["findings"] for case in fixture["bad"])
    assert not any(case.get("findings") for case in fixture["good"])


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_fixture_belongs_to_a_rule(path: Path) -> None:
    assert path.stem in {rule.name.replace("-", "_") for rule in RULES}


def test_the_ledgers_of_the_fixtures_are_comma_separated() -> None:
    for case in (param.values[1] for param in read_cases()):
        widths = {len(row) for row in csv.reader(io.StringIO(case["ledger"])) if row}
        assert len(widths) == 1 or case.get("ragged"), case["why"]
