"""A project: what commands read without arguments, in folders, and by which config."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import verify
from verify.cli import ending
from verify.cli.project_files import find_ledgers
from verify.cli.settings import Project
from verify.model.settings import Settings

Verify = Callable[..., Result]
HEADER = "source,claim,value,as_of,quote\n"
UN = HEADER + "the UN,bridges closed,12,2026-03-01,closed\n"
UNHCR = HEADER + "UNHCR,bridges closed,21,2026-03-01,closed\n"
RIVALS = "bridges closed: UNHCR says 21 (2026-03-01), but the UN says 12 (2026-03-01)"
WRONG = "The UN said 15 bridges were closed.\n"
RIGHT = "The UN said 12 bridges were closed.\n"
CONFIG = """
[ledgers]
files = ["claims/**/*.csv"]
[copy]
files = ["drafts"]
"""
INIT = "verify init writes a verify.toml that names the files for all runs"


def write(name: str, text: str = "") -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")
    return name


@pytest.fixture
def desk(run: Verify) -> Verify:
    """Run commands in the folder of a desk: two ledgers, a draft, and what is neither."""
    write("verify.toml", CONFIG)
    write("claims/un.csv", UN)
    write("claims/by hand/пост.csv", UNHCR)
    write("drafts/bridges.md", WRONG)
    write("drafts/bridge.png")
    return run


# Without arguments


def test_check_reads_the_ledgers_of_the_project(desk: Verify) -> None:
    result = desk("check")
    assert result.exit_code == ending.FOUND
    assert result.stdout.startswith(f"claims/by hand/пост.csv:2: error V201 {RIVALS}")
    assert "\n2 claims on 1 topic: 1 error\n" in result.stdout
    assert "\nnext: verify compare --only conflicts shows" in result.stdout
    assert result.stderr == ""


def test_article_reads_the_copy_of_the_project_and_sets_it_against_its_ledgers(
    desk: Verify,
) -> None:
    result = desk("article", "--select", "V403")
    assert result.exit_code == ending.FOUND
    assert '"15 bridges" differs: the UN says 12' in result.stdout.replace("\n    ", " ")
    assert result.stderr == "left out of the copy: 1 file of another format\n"


def test_copy_may_be_set_against_other_files_than_the_ledgers(desk: Verify) -> None:
    write("press.txt", "The UN said 15 bridges were closed.")
    write("verify.toml", f'{CONFIG}against = ["press.txt"]\n')
    assert "1 bound" in desk("article", "-f", "table").stdout
    assert "1 bound" not in desk("article", "--against", "claims/un.csv").stdout


def test_statements_are_checked_if_the_config_says_so(desk: Verify) -> None:
    def checks_statements(*args: str) -> bool:
        return "on a claim of the ledger" in desk("article", *args).stdout

    assert not checks_statements()
    assert checks_statements("--statements")
    write("verify.toml", f"{CONFIG}statements = true\n")
    assert checks_statements()
    assert not checks_statements("--no-statements")
    write("verify.toml", f'{CONFIG}statements = "yes"\n')
    assert desk("article").stderr == (
        "error: verify.toml: copy: statements 'yes' is not true or false: write statements = true\n"
    )


def test_one_draft_that_is_named_is_set_against_the_ledgers_of_the_project(desk: Verify) -> None:
    write("other.md", RIGHT)
    result = desk("article", "other.md", "--select", "V403")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "1 bound" in result.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("compare",), "12 against 21"),
        (("questions",), "For bridges closed you say 12"),
        (("topics",), "1 topic: no pair may be one topic"),
        (("extract",), "drafts/bridges.md:1:13"),
        (("attribute", "claims/un.csv:2"), "Bridges closed: 12, according to the UN"),
    ],
)
def test_the_other_commands_read_the_files_of_the_project_too(
    desk: Verify, args: tuple[str, ...], words: str
) -> None:
    result = desk(*args)
    assert result.exit_code == 0
    assert words in " ".join(result.stdout.split())


def test_diff_compares_the_ledgers_of_the_project_with_a_revision(desk: Verify) -> None:
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = ("-c", "user.name=a desk", "-c", "user.email=desk@example.org")
    for args in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "the first")):
        subprocess.run(("git", *args), env=env, check=True)  # noqa: S603, S607
    write("claims/un.csv", UN.replace("12", "15"))
    result = desk("diff", "HEAD")
    assert result.exit_code == 0
    assert "\n1 revised\n" in result.stdout


def test_a_run_in_a_folder_of_the_project_reads_the_same_files(
    desk: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("claims")
    result = desk("check", "-q")
    assert result.stdout.startswith(f"by hand/пост.csv:2: error V201 {RIVALS}")
    monkeypatch.chdir("../drafts")
    assert desk("article", "-q", "-f", "concise").stdout.startswith("bridges.md:1:13: error V403")


def test_a_config_that_is_named_says_which_files_wherever_it_is(
    desk: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("elsewhere/x.txt")
    monkeypatch.chdir("elsewhere")
    result = desk("check", "--config", "../verify.toml")
    assert result.stdout.startswith(f"../claims/by hand/пост.csv:2: error V201 {RIVALS}")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ("check",),
            f"no ledger is named: name one, or a folder of ledgers; {INIT}",
        ),
        (
            ("article",),
            f"no copy is named: name an article, or a folder of articles; {INIT}",
        ),
        (
            ("article", "a.md"),
            f"no ledger is named to check the copy against: add --against LEDGER; {INIT}",
        ),
    ],
)
def test_without_a_project_and_arguments_one_line_says_what_to_do(
    run: Verify, args: tuple[str, ...], message: str
) -> None:
    write("a.md", WRONG)
    result = run(*args)
    assert (result.exit_code, result.stdout) == (ending.FAILED, "")
    assert result.stderr == f"error: {message}\n"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ("check",),
            'no ledger is named: write files = ["claims/*.csv"] under [ledgers], or name one',
        ),
        (
            ("article",),
            'no copy is named: write files = ["drafts/*.md"] under [copy], or name an article',
        ),
        (
            ("article", "a.md"),
            'no ledger is named: write files = ["claims/*.csv"] under [ledgers], or add --against',
        ),
    ],
)
def test_a_config_that_names_no_files_is_named_with_what_to_write(
    run: Verify, args: tuple[str, ...], message: str
) -> None:
    write("a.md", WRONG)
    write("verify.toml", "window = 3\n")
    result = run(*args)
    assert (result.exit_code, result.stdout) == (ending.FAILED, "")
    assert result.stderr == f"error: verify.toml: {message}\n"


def test_files_of_a_config_that_are_not_there_are_an_error(desk: Verify) -> None:
    write("verify.toml", '[ledgers]\nfiles = ["none/*.csv", "claims/un.csv"]\n')
    result = desk("check")
    message = (
        "none/*.csv: this pattern matches no file: check the pattern and the folder: "
        "verify.toml names it under [ledgers]"
    )
    assert (result.exit_code, result.stderr) == (ending.FAILED, f"error: {message}\n")
    assert f"\nnot read: {message}\n1 claim on 1 topic" in result.stdout
    write("verify.toml", '[ledgers]\nfiles = ["none.csv"]\n')
    assert desk("check").stderr == (
        "error: none.csv: no such file: verify.toml names it under [ledgers]\n"
    )


def test_a_project_may_be_in_pyproject(desk: Verify) -> None:
    Path("verify.toml").unlink()
    write("pyproject.toml", '[tool.verify.ledgers]\nfiles = ["claims"]\n')
    assert "2 claims on 1 topic: 1 error" in desk("check").stdout


# Folders and patterns


def test_a_folder_is_read_and_what_is_no_ledger_is_said_once(desk: Verify) -> None:
    write("claims/budget.csv", "month,euros\nMay,12\n")
    write("claims/package.json", '{"name": "a site", "version": 1}')
    write("claims/old.csv", UN)
    write("claims/.gitignore", "old.csv\n")
    write("claims/notes.md", WRONG)
    write("claims/other/verify.toml", "window = 5\n")
    write("claims/other/unhcr.csv", UNHCR)
    Path("claims/up").symlink_to("..")
    result = desk("check", "claims")
    assert result.stderr == (
        "left out of the ledgers: claims/budget.csv and claims/package.json (no ledger); "
        "claims/old.csv (.gitignore); claims/up/ (a link that is not followed); "
        "claims/other/ (a project of its own); 1 file of another format\n"
    )
    assert "\n2 claims on 1 topic: 1 error\nnext: verify compare claims --only" in result.stdout
    assert desk("check", "claims", "-q").stderr == ""
    files = json.loads(desk("check", "claims", "-f", "sarif").stdout)["runs"][0]["artifacts"]
    assert len(files) == 2


def test_what_the_run_writes_into_a_folder_is_no_ledger_of_it(desk: Verify) -> None:
    outputs = ("--report", "json=claims/out.json", "-o", "claims/out.csv", "-f", "csv", "-q")
    first = desk("check", "claims", *outputs)
    assert (first.exit_code, first.stderr) == (ending.FOUND, "")
    text = Path("claims/out.json").read_text(encoding="utf-8")
    again = desk("check", "claims", *outputs)
    assert (again.exit_code, again.stderr) == (ending.FOUND, "")
    assert Path("claims/out.json").read_text(encoding="utf-8") == text


def test_a_folder_that_the_run_writes_is_none_of_its_folders(desk: Verify) -> None:
    write("claims/out/un.csv", UN)
    assert "3 claims" in desk("check", "claims").stdout
    project = Project(written=("claims/out",))
    assert find_ledgers(["claims"], Settings(), project).files == (
        "claims/by hand/пост.csv",
        "claims/un.csv",
    )


def test_the_schema_of_the_config_and_the_baseline_are_not_named_as_left_out(desk: Verify) -> None:
    write("verify.schema.json", "{}")
    write("drafts/README")
    baseline = ("--baseline", "claims/known.json")
    desk("check", ".", *baseline, "--write-baseline")
    result = desk("check", ".", *baseline)
    assert result.exit_code == 0
    assert result.stderr == "left out of the ledgers: 5 files of another format\n"


def test_the_schema_of_the_config_in_a_folder_is_no_ledger(desk: Verify) -> None:
    schema = Path(verify.__file__).parent / "schema" / "config.schema.json"
    write("claims/verify.schema.json", schema.read_text(encoding="utf-8"))
    result = desk("check", "claims", "--exit-zero")
    assert "not read" not in result.stdout
    assert result.exit_code == 0


def test_each_file_that_a_pattern_names_has_to_be_a_ledger(desk: Verify) -> None:
    write("claims/budget.csv", "month,euros\nMay,12\n")
    result = desk("check", "claims/*.csv")
    assert result.exit_code == ending.FAILED
    assert result.stderr.startswith('error: claims/budget.csv:1: no column "source" and "claim"')
    assert desk("check", "claims/*").exit_code == 0


def test_json_of_any_shape_that_is_no_ledger_is_left_out_of_a_folder(desk: Verify) -> None:
    write("claims/b.json", '{"$schema": "x", "rows": {"source": "y"}}')
    write("claims/c.json", '[{"source": "the UN"}, {"url": "x"}]')
    write("claims/d.jsonl", '{"source": "the UN", "question": "x"}\n{"source": "AFP"}\n')
    write(
        "claims/e.json", '{"claims": [{"claim": "bridges closed", "source": "AFP", "value": 12}]}'
    )
    result = desk("check", "claims")
    assert "3 claims on 1 topic" in result.stdout
    assert result.stderr == (
        "left out of the ledgers: claims/b.json, claims/c.json and claims/d.jsonl (no ledger)\n"
    )


def test_a_topic_of_the_config_that_no_ledger_of_the_project_has_is_noted(desk: Verify) -> None:
    write("verify.toml", f'{CONFIG}[topics]\n"bridges shut" = "bridges closed"\n')
    assert "bridges shut" in desk("check").stderr
    assert "bridges shut" not in desk("check", "claims/un.csv").stderr


def test_a_ledger_with_a_slip_in_its_header_is_not_left_out_of_a_folder(desk: Verify) -> None:
    write("claims/unhcr.csv", UNHCR.replace("source", "sorce"))
    result = desk("check", "claims")
    assert result.exit_code == ending.FAILED
    assert 'error: claims/unhcr.csv:1: no column "source" (rename "sorce"?)' in result.stderr


def test_a_file_that_is_named_is_read_though_git_leaves_it_out(desk: Verify) -> None:
    write(".gitignore", "un.csv\n")
    assert desk("check", "claims/un.csv").exit_code == 0
    result = desk("check", "claims/u*.csv")
    assert result.exit_code == ending.FAILED
    assert result.stderr == (
        "left out of the ledgers: claims/un.csv (.gitignore)\nerror: claims/u*.csv: only "
        "claims/un.csv, which .gitignore leaves out: name the file itself\n"
    )


def test_a_pattern_that_matches_nothing_is_one_line_and_hides_no_other_file(desk: Verify) -> None:
    result = desk("check", "none/*.csv", "claims/un.csv")
    message = "none/*.csv: this pattern matches no file: check the pattern and the folder"
    assert (result.exit_code, result.stderr) == (ending.FAILED, f"error: {message}\n")
    assert "1 claim on 1 topic" in result.stdout
    result = desk("article", "drafts", "--against", "none/*.csv", "-q")
    assert (result.exit_code, result.stdout) == (ending.FAILED, "")
    assert result.stderr == f"error: {message}\n"
    result = desk("check", "none/*.csv", "no*.csv")
    assert result.stderr == f"error: {message}\nerror: {message.replace('ne/*', '*')}\n"


def test_copy_is_set_against_every_ledger_and_text_of_a_folder(desk: Verify) -> None:
    write("sources/un.csv", UN)
    write("sources/budget.csv", "month,euros\nMay,12\n")
    write("sources/press.txt", "UNHCR said 21 bridges were closed.")
    write("drafts/bridges.md", f"{RIGHT}UNHCR said 21 bridges were closed.\n")
    result = desk("article", "drafts", "--against", "sources")
    assert "2 bound" in result.stdout
    assert "left out of the files to check copy against: sources/budget.csv (no ledger)\n" in (
        result.stderr
    )


def test_a_file_whose_name_is_a_pattern_too_is_read_and_no_other_in_its_place(
    run: Verify,
) -> None:
    write("claims[1].csv", UN)
    write("claims1.csv", UNHCR)
    assert run("check", "claims[1].csv").stdout.startswith("claims[1].csv:2: ")
    assert run("check", "claims?1].csv").stdout.startswith("claims[1].csv:2: ")


def test_a_file_in_a_folder_is_no_option_and_no_standard_input(run: Verify) -> None:
    write("-", WRONG)
    write("--output=x.md", RIGHT)
    write("-.csv", UN)
    result = run("article", "*", "--against", "*.csv", "--sort", "location", "-f", "concise")
    assert "1 bound" in result.stdout
    assert not Path("x.md").exists()


# The config nearest to the file


def test_the_config_nearest_to_the_files_is_used_and_said(run: Verify) -> None:
    write("desk/verify.toml", 'ignore = ["V1"]\n')
    write("desk/claims/un.csv", UN)
    result = run("check", "desk/claims/un.csv")
    assert result.stdout == "1 claim on 1 topic: no findings\n"
    assert result.stderr == "config: desk/verify.toml, the nearest to desk/claims/un.csv\n"
    assert run("check", "desk/claims", "-q").stderr == ""
    assert run("check", "desk/*/*.csv").stderr.startswith("config: desk/verify.toml, the nearest")


def test_a_file_of_no_project_is_read_with_the_config_of_the_folder_or_of_the_others(
    run: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("desk/verify.toml", 'ignore = ["V1"]\n')
    write("desk/un.csv", UN)
    write("more.csv", UNHCR)
    assert run("check", "desk/un.csv", "more.csv", "-q", "--statistics").stdout == (
        "1 error V201 conflicting-figures\n"
    )
    monkeypatch.chdir("desk")
    result = run("check", "../more.csv")
    assert (result.stdout, result.stderr) == ("1 claim on 1 topic: no findings\n", "")


def test_files_of_two_projects_are_refused_unless_one_config_is_chosen(run: Verify) -> None:
    for name, text in (("a", UN), ("b", UNHCR)):
        write(f"{name}/verify.toml", 'ignore = ["V1"]\n')
        write(f"{name}/claims.csv", text)
    for other in ("b/claims.csv", "b", "b/*.csv"):
        result = run("check", "a/claims.csv", other)
        assert (result.exit_code, result.stdout) == (ending.FAILED, "")
        assert result.stderr == (
            f"error: a/claims.csv has the config a/verify.toml, but {other} has b/verify.toml: "
            "name the files of one project, or choose with --config\n"
        )
    assert "1 error" in run("check", "a", "b", "--config", "a/verify.toml").stdout
    assert "1 error" in run("check", ".", "--config", "a/verify.toml").stdout


def test_copy_and_ledgers_of_two_projects_are_refused_too(run: Verify) -> None:
    write("a/verify.toml")
    write("a/draft.md", RIGHT)
    write("b/verify.toml")
    write("b/claims.csv", UN)
    result = run("article", "a/draft.md", "--against", "b/claims.csv")
    assert (result.exit_code, result.stdout) == (ending.FAILED, "")
    assert "b/claims.csv has b/verify.toml" in result.stderr
    write("a/verify.toml", '[copy]\nagainst = ["../b/claims.csv"]\n')
    assert "1 bound" in run("article", "a/draft.md").stdout  # the project itself says so
