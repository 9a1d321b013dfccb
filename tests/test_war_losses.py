"""Eighteen daily series of three years, against what a plain loop over the same files gives."""

import json
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from verify.engine.ledgers import check
from verify.model.findings import Finding, Report
from verify.output.finding_lines import lines_of
from verify.output.showing import Showing

BENCH = Path(__file__).parent / "bench" / "war_losses.py"
FILES = ("russia_losses_personnel.json", "russia_losses_equipment.json")
CORRECTIONS = "russia_losses_equipment_correction.json"
ORYX = "russia_losses_equipment_oryx.json"
Fall = tuple[str, str, str, str]  # column, day, figure, the figure before it


class Checked(NamedTuple):
    """The data, and the report on the ledger that is made of it."""

    folder: Path
    bench: ModuleType
    path: Path
    size: int
    report: Report

    def found(self, *codes: str) -> list[Finding]:
        return [each for each in self.report.findings if each.rule.code in codes]


@pytest.fixture(scope="module")
def checked(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    folder = shared / "bench" / "data" / "war-losses"
    if not folder.is_dir():
        pytest.skip("the series of the General Staff are not here")
    bench = load_bench()
    path = tmp_path_factory.mktemp("war-losses") / "claims.csv"
    size = bench.write_ledger(folder, path)
    return Checked(folder, bench, path, size, check(path))


def load_bench() -> ModuleType:
    spec = spec_from_file_location("war_losses", BENCH)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_days(folder: Path) -> Iterator[tuple[str, str, int]]:
    """Yield column, day and figure, day by day."""
    for name in FILES:
        days = json.loads((folder / name).read_text(encoding="utf-8"))
        for day in sorted(days, key=lambda each: str(each["date"])):
            for column, figure in day.items():
                if isinstance(figure, int) and column != "day":
                    yield column, day["date"], figure


def find_falls(folder: Path) -> set[Fall]:
    """Return every day on which a column is below what it was the day before."""
    before: dict[str, int] = {}
    falls = set()
    for column, day, figure in read_days(folder):
        if figure < before.get(column, 0):
            falls.add((column, day, str(figure), str(before[column])))
        before[column] = figure
    return falls


def find_corrections(folder: Path) -> dict[tuple[str, str], int]:
    """Return what the General Staff said that it corrected, by column and day."""
    days = json.loads((folder / CORRECTIONS).read_text(encoding="utf-8"))
    return {
        (column, day["date"]): change
        for day in days
        for column, change in day.items()
        if column not in {"date", "day"} and change
    }


def as_fall(finding: Finding) -> Fall:
    column, _, day = finding.claim.id.rpartition(" ")
    (before,) = finding.related
    return column, day, finding.claim.value, before.value


def newest(folder: Path) -> dict[str, int]:
    return {column: figure for column, _, figure in read_days(folder)}


def count_oryx(checked: Checked) -> dict[str, int]:
    """Return what Oryx has counted, by the General Staff's column."""
    counts: dict[str, int] = {}
    for model in json.loads((checked.folder / ORYX).read_text(encoding="utf-8")):
        column = checked.bench.ORYX.get(model["equipment_ua"])
        if column:
            counts[column] = counts.get(column, 0) + model["losses_total"]
    return counts


def test_a_ledger_of_more_than_twenty_thousand_claims_is_checked(checked: Checked) -> None:
    assert checked.size > 20_000
    assert len(checked.report.claims) == checked.size
    assert checked.found("V001", "V002", "V004", "V005", "V007", "V008", "V302") == []


def test_every_figure_of_the_series_is_a_claim_as_it_was_printed(checked: Checked) -> None:
    said = {claim.id: claim.value.removeprefix("about ") for claim in checked.report.claims}
    for column, day, figure in read_days(checked.folder):
        if column not in checked.bench.LABELS:
            continue
        assert said[f"{column} {day}"] == str(figure)


def test_each_column_is_a_topic_of_its_own(checked: Checked) -> None:
    topics = [
        {claim.id.rpartition(" ")[0] for claim in group.claims if claim.source != "Oryx"}
        for group in checked.report.groups
    ]
    assert sorted(column for topic in topics for column in topic) == sorted(checked.bench.LABELS)
    assert all(len(topic) == 1 for topic in topics)


def test_every_fall_is_found_and_nothing_else_is(checked: Checked) -> None:
    falls = find_falls(checked.folder)
    assert falls
    found = [as_fall(finding) for finding in checked.found("V203", "V213")]
    assert sorted(found) == sorted(falls)


def test_a_fall_is_explained_where_a_correction_was_published_and_only_there(
    checked: Checked,
) -> None:
    published = find_corrections(checked.folder)
    explained = {as_fall(finding) for finding in checked.found("V213")}
    unexplained = {as_fall(finding) for finding in checked.found("V203")}
    falls = find_falls(checked.folder)
    assert explained == {fall for fall in falls if fall[:2] in published}
    assert unexplained == {fall for fall in falls if fall[:2] not in published}


def test_every_correction_downwards_on_the_day_of_a_fall_is_in_the_message(
    checked: Checked,
) -> None:
    published = find_corrections(checked.folder)
    downwards = {fall for fall in find_falls(checked.folder) if published.get(fall[:2], 0) < 0}
    assert downwards
    messages = {as_fall(finding): finding.message for finding in checked.found("V213")}
    for fall in downwards:
        column, day, figure, _ = fall
        assert f"says {figure} ({day})" in messages[fall]
        assert f"{published[column, day]:+}" in messages[fall]


def test_without_the_corrections_every_fall_is_an_error(checked: Checked, tmp_path: Path) -> None:
    header, *lines = checked.path.read_text(encoding="utf-8").splitlines()
    assert header.endswith(",note")
    bare = [line[: line.rindex(",") + 1] for line in lines]
    path = tmp_path / "claims.csv"
    path.write_text("\n".join((header, *bare)), encoding="utf-8")
    found = [each for each in check(path).findings if each.rule.code in {"V203", "V213"}]
    assert {each.rule.code for each in found} == {"V203"}
    assert {as_fall(each) for each in found} == find_falls(checked.folder)


def test_what_oryx_counted_conflicts_with_lower_figures_alone(checked: Checked) -> None:
    claimed, counted = newest(checked.folder), count_oryx(checked)
    below = {column for column, count in counted.items() if claimed[column] < count}
    found = {
        claim.id.rpartition(" ")[0]
        for finding in checked.found("V201", "V208")
        for claim in (finding.claim, *finding.related)
        if claim.source != "Oryx"
    }
    assert found == below


def test_a_topic_that_oryx_counts_is_recorded_and_any_other_rests_on_one_source(
    checked: Checked,
) -> None:
    claimed, counted = newest(checked.folder), count_oryx(checked)
    verdicts = {
        claim.id.rpartition(" ")[0]: group.verdict.name
        for group in checked.report.groups
        for claim in group.claims
        if claim.source != "Oryx"
    }
    for column, verdict in verdicts.items():
        if column not in counted:
            assert verdict == "single-source"
        elif counted[column] <= claimed[column]:
            assert verdict == "recorded"
        else:
            assert verdict == "contested"


def test_a_figure_of_the_last_day_below_the_count_is_found(checked: Checked) -> None:
    counted = count_oryx(checked)["tank"]
    rows = [row for row in checked.bench.read_series(checked.folder) if row["id"][:5] == "tank "]
    rows.sort(key=lambda row: str(row["as_of"]))
    day = rows[-1]["as_of"]
    oryx = [row for row in checked.bench.read_oryx(checked.folder, day) if row["id"] == "oryx tank"]
    rows[-1]["value"] = str(counted)
    codes = {"V201", "V208"}
    assert [f for f in check([*rows, *oryx]).findings if f.rule.code in codes] == []
    rows[-1]["value"] = str(counted - 1)
    (finding,) = (f for f in check([*rows, *oryx]).findings if f.rule.code in codes)
    assert (finding.rule.code, finding.claim.id) == ("V208", f"tank {day}")
    assert [claim.id for claim in finding.related] == ["oryx tank"]


def test_the_findings_on_a_long_series_are_few_lines(checked: Checked) -> None:
    """A rule has at most one line a topic, except for falls: nobody reads 20,000 lines."""
    lines = lines_of(checked.report.findings, Showing()).lines
    others = [line for line in lines if line.first.rule.code not in {"V203", "V213"}]
    assert len(others) <= 3 * len(checked.report.groups)
