"""The package as a script imports it: what `verify` takes, gives and leaves alone."""

import doctest
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import pytest

import verify
from verify.errors import ConfigError, InputError, VerifyError
from verify.ledger.formats import read_ledger
from verify.model.claims import Location, Row

Cells = dict[str, object]
KILLED = "Russian soldiers killed"
TEXT = f"id,source,claim,value,as_of\nb,BBC,{KILLED},120,2022-09-10\nu,UN,{KILLED},150,2022-09-10\n"
ROOT = Path(verify.__file__).parent.parent
# Each costs a run more than the package may take to import; a run imports what it uses.
HEAVY = (
    *(
        "typer",
        "click",
        "tabulate",
        "rapidfuzz",
        "tomllib",
        "json",
        "csv",
        "hashlib",
        "dataclasses",
    ),
    *("unicodedata", "difflib", "importlib.metadata", "importlib.resources", "openpyxl", "pyarrow"),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


def cells(source: str = "UN", value: object = "120", **others: object) -> Cells:
    return {"source": source, "claim": KILLED, "value": value, "as_of": "2022-09-10", **others}


def codes(report: verify.Report) -> list[tuple[str, str]]:
    return [(finding.rule.code, finding.claim.id) for finding in report.findings]


# Names


def test_the_examples_in_the_documentation_hold() -> None:
    result = doctest.testmod(verify)
    assert result.failed == 0
    assert result.attempted


@pytest.mark.parametrize(
    "name", ["check", "parse_figure", "compare_figures", "compare_topics", "resolve_source"]
)
def test_every_function_has_an_example_that_is_tried(name: str) -> None:
    assert any(test.examples for test in doctest.DocTestFinder().find(getattr(verify, name)))


def test_every_name_is_there_sorted_and_once() -> None:
    assert [name for name in verify.__all__ if not hasattr(verify, name)] == []
    assert verify.__all__ == sorted(set(verify.__all__))


def test_nothing_else_is_public() -> None:
    """A name is public if `__all__` lists it; modules of the package are not listed."""
    assert set(verify.__all__) <= set(dir(verify))
    assert all(hasattr(verify, name) for name in verify.__all__)  # which imports the classes
    public = {
        name
        for name, value in vars(verify).items()
        if not name.startswith("_") and not isinstance(value, type(verify))
    }
    of_python = {"annotations", "TYPE_CHECKING"}
    assert public - of_python == set(verify.__all__)


def test_the_errors_are_of_one_kind() -> None:
    assert issubclass(ConfigError, InputError)
    assert issubclass(InputError, VerifyError)


# What check() takes


def test_a_path_may_be_text_or_a_path(ledger: Path) -> None:
    assert verify.check(str(ledger)).findings == verify.check(ledger).findings
    assert ("V201", "u") in codes(verify.check(ledger))


def test_rows_are_as_good_as_a_file(ledger: Path) -> None:
    rows = [cells("BBC", "120", id="b"), cells("UN", "150", id="u")]
    assert codes(verify.check(rows)) == codes(verify.check(ledger))


@pytest.mark.parametrize(
    ("value", "low", "text"),
    [
        ("52,250", "52250", "52,250"),
        (52250, "52250", "52250"),
        (Decimal("10.50"), "10.50", "10.50"),
        (Decimal("1E+3"), "1000", "1000"),
        (Decimal("0.1"), "0.1", "0.1"),
        (0, "0", "0"),
        (0.1, "0.1", "0.1"),
        (52250.0, "52250", "52250"),
        (10**12, "1000000000000", "1000000000000"),
    ],
)
def test_a_number_is_taken_exactly(value: object, low: str, text: str) -> None:
    (claim,) = verify.check([cells(value=value)]).claims
    assert claim.value == text
    assert isinstance(claim.figure, verify.Figure)
    assert claim.figure.low == claim.figure.high == Decimal(low)


@pytest.mark.parametrize(
    "value", [True, 10**30, Fraction(1, 3), float("inf"), 1.234, b"\xff", [1, 2], {}]
)
def test_any_other_value_is_read_or_refused_and_kept(value: object) -> None:
    (claim,) = verify.check([cells(value=value)]).claims
    assert isinstance(claim.value, str)


@pytest.mark.parametrize(
    ("as_of", "day"),
    [
        ("2022-09-10", "2022-09-10"),
        (date(2022, 9, 10), "2022-09-10"),
        (datetime(2022, 9, 10, tzinfo=UTC), "2022-09-10"),
        (datetime(2022, 9, 10, 23, 30, tzinfo=UTC), "2022-09-10"),
        (None, "None"),
        ("", "None"),
    ],
)
def test_a_day_may_be_text_or_a_date_and_may_be_missing(as_of: object, day: str) -> None:
    (claim,) = verify.check([cells() | {"as_of": as_of}]).claims
    assert str(claim.day) == day
    assert claim.flaws == ()


def test_rows_may_be_any_mapping_and_come_from_any_iterable() -> None:
    rows: Iterable[MappingProxyType[str, object]] = (
        MappingProxyType(cells(source)) for source in ("UN", "BBC")
    )
    assert [claim.source for claim in verify.check(rows).claims] == ["UN", "BBC"]


def test_rows_may_have_the_headers_that_a_file_may_have() -> None:
    (claim,) = verify.check([{"asserted_by": "UN", "metric": KILLED, "reported": 120}]).claims
    assert (claim.source, claim.topic.label, claim.value) == ("UN", KILLED, "120")


def test_a_column_of_the_desk_is_passed_through() -> None:
    (claim,) = verify.check([cells(desk="foreign")]).claims
    assert dict(claim.extra) == {"desk": "foreign"}


def test_the_rows_of_the_caller_are_left_as_they_are() -> None:
    rows = [cells("UN", 52250), cells("BBC", Decimal("10.50"), suppress="V101: why")]
    before = [dict(each) for each in rows]
    verify.check(rows)
    assert rows == before


def test_rows_that_were_read_keep_their_places(ledger: Path) -> None:
    rows = list(read_ledger(str(ledger)))
    assert all(isinstance(row, Row) for row in rows)
    report = verify.check(rows)
    assert [claim.location for claim in report.claims] == [
        Location(str(ledger), 2),
        Location(str(ledger), 3),
    ]
    assert report.findings == verify.check(ledger).findings


def test_the_claims_of_a_report_give_the_report_again(ledger: Path) -> None:
    first = verify.check(ledger)
    again = verify.check(first.claims)
    assert again == first


def test_claims_of_a_report_are_checked_against_new_rows(ledger: Path) -> None:
    first = verify.check(ledger)
    report = verify.check(first.claims, [cells("AP", "120", id="a")])
    (group,) = report.groups
    assert {claim.id for claim in group.claims} == {"a", "b", "u"}
    assert {pair.agreement.name for pair in group.pairs} == {"agrees", "conflicts"}


def test_claims_and_rows_may_be_in_one_list(ledger: Path) -> None:
    mixed: list[object] = [*verify.check(ledger).claims, cells("AP", "120", id="a")]
    assert {claim.id for claim in verify.check(mixed).claims} == {"a", "b", "u"}


def test_several_ledgers_are_checked_against_each_other(ledger: Path) -> None:
    report = verify.check(ledger, [cells("AP", "120")], [cells("AFP", "150")])
    assert [str(claim.location) for claim in report.claims] == [
        *(f"{ledger}:2", f"{ledger}:3"),
        *("<rows 2>:1", "<rows 3>:1"),
    ]
    assert len(report.groups) == 1


def test_settings_are_taken_by_name(ledger: Path) -> None:
    settings = verify.Settings(select=("V2",), tolerance=Decimal("0.2"))
    report = verify.check(ledger, settings=settings)
    assert (report.findings, report.settings) == ((), settings)
    assert codes(verify.check(ledger, settings=verify.Settings(select=("V2",)))) == [("V201", "u")]


def test_two_runs_give_equal_reports(ledger: Path) -> None:
    assert verify.check(ledger) == verify.check(ledger)


@pytest.mark.parametrize(
    ("ledgers", "message"),
    [
        (["none.csv"], "none.csv: no such file: check the name and the folder"),
        ([Path("none.csv")], "none.csv: no such file: check the name and the folder"),
        ([[]], "<rows>: no claims in it: each is an object with source, claim, value"),
        ([()], "<rows>: no claims in it: each is an object with source, claim, value"),
        ([[cells()], []], "<rows 2>: no claims in it: each is an object with source, claim, value"),
        ([["UN"]], "<rows>:1: a row must be a mapping, not str"),
        ([[cells(), 3]], "<rows>:2: a row must be a mapping, not int"),
        ([cells()], "<rows>:1: a row must be a mapping, not str"),
    ],
)
def test_what_is_no_ledger_is_refused_with_its_place(ledgers: list[object], message: str) -> None:
    with pytest.raises(InputError) as refusal:
        verify.check(*ledgers)
    assert str(refusal.value) == message


def test_rows_without_a_needed_column_are_refused_with_what_there_is() -> None:
    with pytest.raises(InputError, match='no column "value"; the file has: source, claim'):
        verify.check([{"source": "UN", "claim": KILLED}])


# The config

CONFIG = """
ignore = ["V106"]
[topics]
"troops dead" = "Russian soldiers killed"
[sources.river-watch]
name = "River Watch"
kind = "ngo"
"""


@pytest.fixture
def project(ledger: Path) -> Path:
    """Return a folder with a ledger, and a config in the folder above it."""
    folder = ledger.parent / "claims"
    folder.mkdir()
    ledger.rename(folder / ledger.name)
    (ledger.parent / "verify.toml").write_text(CONFIG, encoding="utf-8")
    return folder


def rules_of(*ledgers: object, config: str | bool | Path | None = None) -> set[str]:
    return {finding.rule.code for finding in verify.check(*ledgers, config=config).findings}


def test_the_config_above_a_file_is_read_from_any_folder(project: Path) -> None:
    path = project / "claims.csv"
    assert "V106" not in rules_of(path)
    assert "V106" not in rules_of([cells(quote="so")], path)
    assert "V106" in rules_of(path, config=False)
    assert "V106" in rules_of([cells()])


def test_a_file_in_no_project_belongs_to_that_of_the_others_or_of_the_current_folder(
    project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = tmp_path_factory.mktemp("alone") / "claims.csv"
    alone.write_text(TEXT, encoding="utf-8")
    assert "V106" in rules_of(alone)
    assert "V106" not in rules_of(alone, project / "claims.csv")
    monkeypatch.chdir(project)
    assert "V106" not in rules_of(alone)


def test_files_of_two_projects_are_refused_unless_a_config_is_chosen(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "verify.toml").write_text('ignore = ["V2"]', encoding="utf-8")
    (other / "b.csv").write_text(TEXT, encoding="utf-8")
    files = (project / "claims.csv", other / "b.csv")
    with pytest.raises(ConfigError, match="check the files of one project, or choose with config="):
        verify.check(*files)
    assert "V106" in rules_of(*files, config=False)
    assert "V106" not in rules_of(*files, config=project.parent / "verify.toml")


def test_rows_are_read_with_the_config_of_the_current_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    assert "V106" not in rules_of([cells()])
    assert "V106" in rules_of([cells()], config=False)
    command = [sys.executable, "-m", "verify", "check", "claims.csv", "-f", "csv", "-q"]
    ran = subprocess.run(  # noqa: S603  our own command
        command, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    found = verify.check("claims.csv").findings
    assert len(ran.stdout.splitlines()) == 1 + len(found)


def test_a_folder_or_a_pattern_means_the_ledgers_in_it_each_once(project: Path) -> None:
    (project / "draft.md").write_text("Twelve people were killed.", encoding="utf-8")
    (project / "words.csv").write_text("word,meaning\nkia,killed in action\n", encoding="utf-8")
    alone = verify.check(project / "claims.csv")
    for named in ([project], [f"{project}/*.csv"], [project, project / "claims.csv"]):
        assert verify.check(*named).findings == alone.findings
    assert rules_of(project.parent) == rules_of(project / "claims.csv")


def test_a_folder_or_a_pattern_without_a_ledger_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("Twelve people were killed.", encoding="utf-8")
    with pytest.raises(InputError, match="no ledgers in it: the names of such files end in"):
        verify.check(tmp_path)
    with pytest.raises(InputError, match="this pattern matches no file"):
        verify.check(f"{tmp_path}/*.csv")


def test_a_config_may_be_named(project: Path) -> None:
    other = project / "other.toml"
    other.write_text('ignore = ["V2"]', encoding="utf-8")
    assert "V201" in rules_of(project / "claims.csv")
    assert "V201" not in rules_of(project / "claims.csv", config=other)
    assert "V201" not in rules_of(project / "claims.csv", config=str(other))


def test_a_config_that_was_changed_is_read_again(project: Path) -> None:
    assert "V201" in rules_of(project / "claims.csv")
    (project.parent / "verify.toml").write_text('ignore = ["V201"]', encoding="utf-8")
    assert "V201" not in rules_of(project / "claims.csv")


def test_settings_replace_the_config(project: Path) -> None:
    report = verify.check(project / "claims.csv", settings=verify.Settings())
    assert report.settings == verify.Settings()
    loaded = verify.load_settings(project.parent / "verify.toml")
    assert loaded.ignore == ("V106",)
    report = verify.check(project / "claims.csv", settings=loaded._replace(select=("V106",)))
    assert report.findings == ()
    with pytest.raises(InputError, match="settings and config both say how to check"):
        verify.check(project / "claims.csv", settings=verify.Settings(), config=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "gone.toml: cannot read the config: no such file, check the name and the folder"),
        ("x = 1", "gone.toml: unknown key 'x'"),
        ("[", "gone.toml: not TOML: "),
    ],
)
def test_a_config_that_cannot_be_read_is_refused_in_one_line(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if text:
        Path("gone.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as refusal:
        verify.check([cells()], config="gone.toml")
    assert str(refusal.value).startswith(message)
    assert "\n" not in str(refusal.value)


def test_all_functions_read_the_config_that_their_command_reads(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    text = "River Watch said 12 people had died."
    for config, name in ((True, "river-watch"), (False, None)):
        found = verify.resolve_source("River Watch", config=config)
        assert (found.id if found else None) == name
        reading = verify.read_source("River Watch", config=config)
        assert (reading.source.id if reading.source else None) == name
        [figure] = verify.extract(text, config=config)
        assert figure.source_id == name
        assert verify.compare_topics("troops dead", KILLED, config=config).same == (
            name is not None
        )
        match = verify.compare_texts(text, text, config=config)
        assert match.agreement.value == "agrees"


# The other functions


def test_what_a_name_stands_for_is_a_source_or_nothing() -> None:
    found = verify.resolve_source("UK MoD")
    assert isinstance(found, verify.Source)
    assert found.id == "uk-mod"
    assert verify.resolve_source("MoD") is None
    assert verify.resolve_source("") is None


def test_figures_and_topics_are_compared_by_the_words() -> None:
    five, about = verify.parse_figure("at least 5,767"), verify.parse_figure("1,500")
    assert isinstance(five, verify.Figure)
    assert isinstance(about, verify.Figure)
    assert verify.compare_figures(five, about).name == "conflicts"
    assert verify.compare_figures(about, five).name == "conflicts"
    match = verify.compare_topics(KILLED, "Ukrainian soldiers killed")
    assert (match.same, match.relation) == (False, "different_side")


def test_a_figure_that_cannot_be_read_says_why() -> None:
    found = verify.parse_figure("lots")
    assert isinstance(found, verify.Unreadable)
    assert found.text == "lots"
    assert found.reason


# Modules


def imported(code: str, *args: str, cwd: Path | None = None) -> set[str]:
    """Run Python code by itself; return the modules that it has imported by the end."""
    script = f"import atexit, sys\natexit.register(lambda: print(*sys.modules, sep='\\n'))\n{code}"
    result = subprocess.run(  # noqa: S603  our own interpreter
        [
            sys.executable,
            "-I",
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{script}",
            *args,
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=cwd,
    )
    return set(result.stdout.splitlines())


def test_importing_the_package_imports_nothing_heavy() -> None:
    modules = imported("import verify")
    ours = {name for name in modules if name.startswith("verify")}
    assert ours == {"verify"}
    assert modules.isdisjoint(HEAVY)


@pytest.mark.parametrize(
    ("call", "unused"),
    [
        ("verify.parse_figure('at least 5,767')", HEAVY),
        ("verify.resolve_source('UK MoD')", HEAVY),
        (f"verify.check([{cells(id='a')}])", HEAVY),
        (f"verify.check([{cells('BBC', id='a')}, {cells(id='b')}])", HEAVY),
    ],
)
def test_a_call_imports_what_it_needs(call: str, unused: tuple[str, ...]) -> None:
    assert imported(f"import verify\n{call}") & set(unused) <= {"unicodedata", "difflib"}


COMMAND = "import verify.cli\nverify.cli._run()"


def test_a_check_of_a_clean_ledger_imports_no_table_and_no_likeness(tmp_path: Path) -> None:
    text = "source,claim,value,as_of,quote\nOHCHR,civilians killed,at least 5,2022-09-10,said\n"
    (tmp_path / "claims.csv").write_text(text, encoding="utf-8")
    modules = imported(COMMAND, "check", "claims.csv", cwd=tmp_path)
    assert "1 claim on 1 topic: no findings" in modules
    assert {"verify.engine", "typer"} <= modules
    assert modules.isdisjoint({"tabulate", "rapidfuzz", "tomllib", "json", "openpyxl", "pyarrow"})


def test_a_check_that_finds_a_conflict_imports_no_table_and_no_likeness(ledger: Path) -> None:
    modules = imported(COMMAND, "check", ledger.name, cwd=ledger.parent)
    assert any("error V201" in line for line in modules)
    assert modules.isdisjoint({"tabulate", "rapidfuzz", "tomllib", "json", "openpyxl", "pyarrow"})


GRAMMARS = {"verify.values.cell_grammar", "verify.values.hedges", "verify.values.date_grammar"}


@pytest.mark.parametrize(
    ("value", "day", "grammars"),
    [
        ('"52,250"', "2022-09-10", set()),
        ("at least 5", "2022-09-10", GRAMMARS - {"verify.values.date_grammar"}),
        ("5", "10 September 2022", {"verify.values.date_grammar"}),
    ],
)
def test_a_grammar_is_imported_for_a_cell_that_needs_it(
    value: str, day: str, grammars: set[str], tmp_path: Path
) -> None:
    text = f"source,claim,value,as_of\nOHCHR,civilians killed,{value},{day}\n"
    (tmp_path / "claims.csv").write_text(text, encoding="utf-8")
    assert imported(COMMAND, "check", "claims.csv", cwd=tmp_path) & GRAMMARS == grammars


def test_a_check_of_copy_against_a_ledger_imports_no_comparison_of_texts() -> None:
    sample = ROOT / "samples" / "kharkiv-2022-09"
    modules = imported(COMMAND, "article", "draft.md", "--against", "claims.csv", cwd=sample)
    assert any("altered-quotation" in line for line in modules)
    assert modules.isdisjoint({"html", "json", "verify.output.documents"})
    assert not any(name.startswith("verify.article.against_text") for name in modules)


def test_the_table_is_imported_where_one_is_printed(ledger: Path) -> None:
    assert "tabulate" in imported(COMMAND, "compare", ledger.name, cwd=ledger.parent)
