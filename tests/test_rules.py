"""Every rule against the ledgers, or the copy, of its fixture: exact places and messages."""

import csv
import io
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from verify.article.against_claims.coverage import cover
from verify.article.against_claims.known import gather
from verify.article.against_claims.statement_checks import with_statements
from verify.article.files import copy_of
from verify.article.review import review
from verify.article.rules import COPY_RULES, every_rule
from verify.article.saved.document_flaws import with_document_flaws
from verify.engine.ledgers import check_rows
from verify.ledger.formats import read_ledger
from verify.ledger.normalise import normalise
from verify.model.claims import Row
from verify.model.findings import Finding
from verify.model.rules import AnyRule
from verify.model.settings import Settings

FIXTURES = Path(__file__).parent / "rules"
WHERE = "claims.csv"


def read_cases() -> Iterator[Any]:
    for rule in every_rule():
        path = FIXTURES / f"{rule.name.replace('-', '_')}.toml"
        if path.exists():
            fixture = tomllib.loads(path.read_text(encoding="utf-8"))
            for kind in ("bad", "good"):
                for case in fixture[kind]:
                    yield pytest.param(rule, case, id=f"{rule.code}-{kind}-{case['why']}")


def find(rule: AnyRule, case: dict[str, Any]) -> list[str]:
    """Run every rule on the case, as a user would; return what this one finds."""
    as_of = case.get("as_of")
    settings = Settings(as_of=date.fromisoformat(as_of) if as_of else None)
    found = find_in_copy if rule in COPY_RULES else find_in_ledger
    return [
        f"{str(finding.location).partition(':')[2]}: {finding.message}"
        for finding in found(case, settings)
        if finding.rule is rule
    ]


def find_in_ledger(case: dict[str, Any], settings: Settings) -> tuple[Finding, ...]:
    if "documents" not in case:
        return check_rows(rows_of(case), settings).findings
    with TemporaryDirectory() as name:
        folder = Path(name)
        for document, text in case["documents"].items():
            (folder / document).parent.mkdir(exist_ok=True)
            (folder / document).write_text(text, encoding="utf-8")
        place = str(folder / WHERE)
        rows = [row._replace(location=row.location._replace(path=place)) for row in rows_of(case)]
        return check_rows(rows, settings, documents=with_document_flaws).findings


def find_in_copy(case: dict[str, Any], settings: Settings) -> tuple[Finding, ...]:
    claims = normalise(rows_of(case), settings) if "ledger" in case else ()
    texts = [copy_of(case["text"], "wire.txt")] if "text" in case else []
    against = gather(claims, texts, settings)
    article = cover(copy_of(case["copy"].strip(), "draft.md", "md"), against, settings)
    if case.get("statements"):
        article = with_statements(article, settings)
    return review([article], settings).found.open


def rows_of(case: dict[str, Any]) -> list[Row]:
    stream = io.BytesIO(case["ledger"].encode(case.get("encoding", "utf-8")))
    return [
        row._replace(location=row.location._replace(path=WHERE))
        for row in read_ledger("-", stdin=stream, stdin_format="csv")
    ]


@pytest.mark.parametrize(("rule", "case"), list(read_cases()))
def test_a_rule_finds_what_its_fixture_says_and_nothing_else(
    rule: AnyRule, case: dict[str, Any]
) -> None:
    assert find(rule, case) == case.get("findings", [])


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.code)
def test_every_rule_has_bad_and_good_ledgers(rule: AnyRule) -> None:
    path = FIXTURES / f"{rule.name.replace('-', '_')}.toml"
    fixture = tomllib.loads(path.read_text(encoding="utf-8"))
    assert fixture["bad"]
    assert len(fixture["good"]) >= len(fixture["bad"])
    assert all(case["findings"] for case in fixture["bad"])
    assert not any(case.get("findings") for case in fixture["good"])


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_fixture_belongs_to_a_rule(path: Path) -> None:
    assert path.stem in {rule.name.replace("-", "_") for rule in every_rule()}


def test_the_ledgers_of_the_fixtures_are_comma_separated() -> None:
    for case in (param.values[1] for param in read_cases()):
        if "ledger" not in case:
            continue
        widths = {len(row) for row in csv.reader(io.StringIO(case["ledger"])) if row}
        assert len(widths) == 1 or case.get("ragged"), case["why"]
