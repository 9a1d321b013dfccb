"""The commands as a person, a CI job or a pipe uses them: exit codes, stdout and stderr."""

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import verify
from verify import cli
from verify.cli import ending

CLAIMS = """\
id,source,claim,value,as_of
ua,the Ukrainian military,Russian soldiers killed,"52,250",2022-09-10
ru,Russia MoD,Russian soldiers killed,"5,937",2022-09-21
"""
CLEAN = """\
source,claim,value,as_of,quote
OHCHR,civilians killed,"at least 5,767",2022-09-10,at least
"""
ROOT = Path(__file__).parent.parent
Verify = Callable[..., Result]


def ledger(name: str = "claims.csv", text: str = CLAIMS) -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


def test_a_conflict_exits_1_and_names_both_figures(run: Verify) -> None:
    result = run("check", ledger())
    assert result.exit_code == ending.FOUND
    assert (
        "claims.csv:3: error V201 Russian soldiers killed: Russia MoD says 5,937 (2022-09-21), but "
        "the Ukrainian military says 52,250 (2022-09-10): a total only grows, 8.8 times apart\n"
    ) in result.stdout


def test_a_clean_ledger_exits_0_and_says_what_was_checked(run: Verify) -> None:
    result = run("check", ledger(text=CLEAN))
    assert (result.exit_code, result.stdout) == (
        0,
        "1 claim on 1 topic: no findings\n",
    )


def test_the_summary_says_what_to_do_next(run: Verify) -> None:
    lines = run("check", ledger()).stdout.splitlines()
    assert lines[-2].startswith("2 claims on 1 topic: 1 error, ")
    assert lines[-1].startswith("next: verify compare claims.csv --only conflicts")


@pytest.mark.parametrize(("severity", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_fail_on_decides_from_which_severity_on_a_run_fails(
    run: Verify, severity: str, code: int
) -> None:
    assert run("check", ledger(), "--fail-on", severity).exit_code == code


def test_select_and_ignore_take_codes_prefixes_and_names(run: Verify) -> None:
    name = ledger()
    only = run("check", name, "--select", "conflicting-figures", "-q").stdout
    assert only.count("\n") == 1
    assert run("check", name, "--select", "V2", "--ignore", "V201", "-q").stdout == ""
    assert run("check", name, "--ignore", "V", "-q").exit_code == 0


def test_quiet_prints_the_findings_alone(run: Verify) -> None:
    lines = run("check", ledger(), "-q").stdout.splitlines()
    assert lines
    assert all(line.startswith("claims.csv:") for line in lines)


def test_quiet_leaves_out_the_summary_and_nothing_else(run: Verify) -> None:
    labels = ("Russian soldiers killed", "Russian casualties")
    assert "killed are one part of casualties" in run("why", *labels, "-q").stdout
    assert "A total cannot fall" in run("rule", "V201", "-q").stdout
    text = CLAIMS + 'un,UN,Russian casualties,"75,000",2022-09-10\n'
    compared = run("compare", ledger(text=text), "-q").stdout
    assert "are not compared: killed are one part of casualties" in compared
    assert "3 claims" not in compared


def test_a_ledger_that_cannot_be_read_fails_why_too(run: Verify) -> None:
    result = run("why", "ua", "ru", "--ledger", ledger(), "--ledger", "none.csv")
    assert result.exit_code == ending.FAILED


def test_standard_input_is_a_ledger_too(run: Verify) -> None:
    result = run("check", "-", stdin=CLAIMS)
    assert "<stdin>:3: error V201" in result.stdout
    rows = json.dumps([{"source": "UN", "claim": "civilians killed", "value": "12"}])
    assert "<stdin>" in run("check", "-", "--stdin-format", "json", stdin=rows).stdout


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("check", "none.csv"), "error: none.csv: no such file"),
        (("check", "sub"), "error: sub: no ledgers in it: the names of such files end in .csv"),
        (("check", "*.tsv"), "error: *.tsv: this pattern matches no file"),
        (("check", "empty.csv"), "error: empty.csv"),
        (("check", "header.csv"), "error: header.csv"),
        (("check", "claims.csv", "--select", "V999"), "no rule is called 'V999'"),
        (("check", "claims.csv", "--fail-on", "eror"), "did you mean 'error'?"),
        (("check", "claims.csv", "--as-of", "yesterday"), "is not a date: write YYYY-MM-DD"),
        (("check", "claims.csv", "--as-of", ""), "is not a date: write YYYY-MM-DD"),
        (("check", "claims.csv", "-f", "jsn"), "did you mean 'json'?"),
        (("check", "claims.csv", "--config", "none.toml"), "cannot read the config"),
        (("compare", "claims.csv", "--by", "sorce"), "did you mean 'source'?"),
        (("compare", "claims.csv", "--only", "conflict"), "did you mean 'conflicts'?"),
        (("rule", "conflicting-figure"), "did you mean 'conflicting-figures'?"),
        (("why", "uaa", "ru", "--ledger", "claims.csv"), "did you mean 'ua'?"),
        (("check", "claims.csv", "-o", "claims.csv"), "this run reads this file"),
        (("check", "claims.csv", "-o", "no/such/out.txt"), "cannot be written"),
    ],
)
def test_a_mistake_gets_one_line_and_exit_code_2(
    run: Verify, args: tuple[str, ...], message: str
) -> None:
    ledger()
    ledger("empty.csv", "")
    ledger("header.csv", "source,claim,value\n")
    Path("sub").mkdir()
    result = run(*args)
    assert result.exit_code == ending.FAILED
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_one_unreadable_ledger_fails_the_run_and_hides_no_other(run: Verify) -> None:
    result = run("check", ledger(), "none.csv")
    assert result.exit_code == ending.FAILED
    assert "V201" in result.stdout
    assert result.stderr == "error: none.csv: no such file: check the name and the folder\n"


def test_a_config_is_found_above_and_an_unknown_key_names_the_nearest(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "verify.toml").write_text('ignore = ["V1", "V2"]\n')
    (tmp_path / "drafts").mkdir()
    monkeypatch.chdir(tmp_path / "drafts")
    assert run("check", ledger()).exit_code == 0
    (tmp_path / "verify.toml").write_text('ignor = ["V1"]\n')
    result = run("check", ledger())
    assert result.exit_code == ending.FAILED
    assert "unknown key 'ignor'; did you mean 'ignore'?" in result.stderr


def test_a_table_of_pyproject_is_a_config(run: Verify) -> None:
    Path("pyproject.toml").write_text('[tool.verify]\nfail-on = "never"\n')
    assert run("check", ledger()).exit_code == 0


def test_an_output_file_is_written_whole_and_nothing_to_the_screen(run: Verify) -> None:
    result = run("check", ledger(), "-f", "json", "-o", "out.json")
    assert result.stdout == ""
    assert json.loads(Path("out.json").read_text())["version"] == 1
    assert sorted(path.name for path in Path().iterdir()) == ["claims.csv", "out.json"]


def test_why_compares_labels_and_claims(run: Verify) -> None:
    apart = run("why", "Russian soldiers killed", "Ukrainian soldiers killed").stdout
    assert "two topics: different side" in apart
    claims = run("why", "ua", "ru", "--ledger", ledger()).stdout
    assert "one topic" in claims
    assert "conflicts: a total only grows" in claims


def test_sources_shows_how_a_name_resolves_and_why_one_does_not(run: Verify) -> None:
    text = run("sources", "UKR MoD", "MoD", "-f", "csv").stdout
    assert "UKR MoD,ukraine-mod," in text
    assert "MoD,,," in text


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_help_of_each_command_has_an_example(run: Verify, command: str) -> None:
    assert f"Example: verify {command}" in run(command, "--help").stdout


# `review` serves a page until somebody stops it: the tests of the review start it.
@pytest.mark.parametrize("command", sorted({*cli.COMMANDS} - {"review"}))
def test_the_example_in_the_help_of_each_command_works(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = " ".join((cli.command(command).__doc__ or "").split())
    args = shlex.split(text.partition("Example: verify ")[2])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    result = CliRunner().invoke(cli.build_app(command), args)
    assert result.exit_code in {ending.CLEAN, ending.FOUND}, result.output
    assert result.stdout


def start(*args: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """Run the installed script as a process of its own."""
    script = Path(sys.executable).with_name("verify")
    return subprocess.run(  # noqa: S603  our own script
        [script, *args],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
    )


def test_the_script_prints_errors_on_stderr_and_ends_with_2() -> None:
    result = start("check", "none.csv")
    assert (result.returncode, result.stdout) == (ending.FAILED, "")
    assert result.stderr == "error: none.csv: no such file: check the name and the folder\n"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("chek",), "no such command 'chek'. Did you mean 'check'?: verify -h"),
        (("attribute",), "missing argument 'CLAIM-ID...': verify attribute -h"),
        (("diff",), "missing argument 'OLD': verify diff -h"),
        (("check", "--fail-on"), "option '--fail-on' requires an argument: verify check -h"),
        (("check", "a.csv", "--width", "x"), "invalid value for '--width': 'x' is not a valid"),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line(args: tuple[str, ...], words: str) -> None:
    result = start(*args)
    assert (result.returncode, result.stdout) == (ending.FAILED, "")
    assert result.stderr.startswith(f"error: {words}")
    assert result.stderr.endswith(" shows how to write it\n")
    assert result.stderr.count("\n") == 1


def test_the_package_runs_as_the_script_does() -> None:
    command = [sys.executable, "-m", "verify", "rule", "V201"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (result.returncode, result.stderr) == (ending.CLEAN, "")
    assert result.stdout == start("rule", "V201").stdout


def test_without_a_command_there_is_the_help_and_no_success() -> None:
    result = start()
    assert result.returncode == ending.FAILED
    assert result.stdout.startswith("Usage: verify ")


@pytest.mark.skipif(os.name == "nt", reason="a signal of POSIX")
def test_ctrl_c_is_no_traceback_and_neither_clean_nor_a_finding(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "claims.csv")
    with subprocess.Popen(  # noqa: S603  our own script
        [Path(sys.executable).with_name("verify"), "check", "claims.csv"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        with (tmp_path / "claims.csv").open("w", encoding="utf-8"):  # it waits for the rows by now
            process.send_signal(signal.SIGINT)
            assert process.wait(60) == cli.INTERRUPTED
        assert process.stderr
        assert "Traceback" not in process.stderr.read()


@pytest.mark.parametrize(("fail_on", "code"), [("error", ending.FOUND), ("never", ending.CLEAN)])
def test_a_closed_pipe_changes_no_exit_code(tmp_path: Path, fail_on: str, code: int) -> None:
    path = tmp_path / "claims.csv"
    rows = "".join(f"UN,claim number {i},lots\n" for i in range(5_000))
    path.write_text("source,claim,value\n" + rows)
    script = Path(sys.executable).with_name("verify")
    command = f"{script} check {path} --fail-on {fail_on} | head -1; echo ${{PIPESTATUS[0]}}"
    result = subprocess.run(  # noqa: S603  a pipe is what is tested
        ["bash", "-c", command],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.splitlines()[-1] == str(code)
    assert result.stderr == ""


@pytest.mark.parametrize(("closed", "code"), [("<&-", ending.FOUND), (">&-", 2), ("2>&-", 2)])
def test_a_closed_stream_is_no_traceback(tmp_path: Path, closed: str, code: int) -> None:
    (tmp_path / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    script = Path(sys.executable).with_name("verify")
    result = subprocess.run(  # noqa: S602  a shell closes the stream
        f"{script} check claims.csv {closed}",
        shell=True,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == code
    assert "Traceback" not in result.stderr


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    rows = "".join(f"UN,claim number {i},lots\n" for i in range(5_000))
    path.write_text("source,claim,value\n" + rows)
    script = Path(sys.executable).with_name("verify")
    command = f"{script} check {path} | head -1"
    result = subprocess.run(  # noqa: S602  a pipe is what is tested
        command, shell=True, capture_output=True, text=True, check=False
    )
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""


def test_the_output_is_utf_8_and_the_same_in_every_locale(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("source,claim,value\nГенштаб ЗСУ,Russian soldiers killed,350–400\n", "utf-8")
    script = Path(sys.executable).with_name("verify")
    outputs = {
        subprocess.run(  # noqa: S603
            [script, "check", "claims.csv"],
            cwd=tmp_path,
            capture_output=True,
            check=False,
            env={
                **os.environ,
                "LC_ALL": locale,
                "PYTHONIOENCODING": "ascii",
                "PYTHONHASHSEED": seed,
            },
        ).stdout
        for locale, seed in (("C", "0"), ("C.UTF-8", "1"), ("POSIX", "2"))
    }
    assert len(outputs) == 1
    assert "Генштаб ЗСУ" in outputs.pop().decode("utf-8")


def test_the_version_is_that_of_the_package() -> None:
    assert start("--version").stdout == f"verify {verify.__version__}\n"


def test_an_output_never_overwrites_the_config_of_the_run(run: Verify) -> None:
    Path("verify.toml").write_text('ignore = ["V103"]\n', encoding="utf-8")
    result = run("check", ledger(), "-o", "verify.toml")
    assert result.exit_code == ending.FAILED
    assert "this run reads this file" in result.stderr
    assert Path("verify.toml").read_text(encoding="utf-8") == 'ignore = ["V103"]\n'


def test_one_file_under_two_names_is_read_once(run: Verify) -> None:
    name = ledger()
    twice = run("check", name, str(Path(name).resolve()), f"./{name}", "-q").stdout
    assert twice == run("check", name, "-q").stdout


def test_a_pipe_can_be_named_as_the_output(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    found = start("check", "claims.csv", "-q", "-o", "/dev/stdout", cwd=tmp_path)
    assert (found.stderr, found.returncode) == ("", ending.FOUND)
    assert "error V201" in found.stdout


def test_watching_and_annotating_exclude_each_other(run: Verify) -> None:
    result = run("check", ledger(), "--watch", "--annotate", "noted.xlsx")
    assert (result.exit_code, result.stderr) == (
        ending.FAILED,
        "error: --watch would write the annotated copy after each change: use only one of them\n",
    )
    assert not Path("noted.xlsx").exists()


def test_watching_and_writing_a_baseline_exclude_each_other(run: Verify) -> None:
    result = run("check", ledger(), "--watch", "--baseline", "b.json", "--write-baseline")
    assert result.stderr == (
        "error: --watch would write the baseline after each change: use only one of them\n"
    )


def test_what_to_do_next_can_be_typed_whatever_a_file_is_called(run: Verify) -> None:
    text = run("check", "--", ledger("-x.csv")).stdout
    assert "next: verify compare ./-x.csv --only conflicts" in text
