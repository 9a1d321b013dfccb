"""Pre-commit, the GitHub action and the recipes of the README are run with verify."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import pytest
import yaml
from junitparser import JUnitXml

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / ".github" / "actions" / "verify" / "action.yml"
OURS = "/.github/actions/verify@"
PROGRAMS = Path(sys.executable).parent  # verify and pre-commit of this environment

HEADER = "source,claim,value,as_of,quote\n"
UKRAINE = HEADER + 'the Ukrainian military,Russian soldiers killed,"52,250",2022-09-10,killed\n'
RUSSIA = HEADER + 'Russia MoD,Russian soldiers killed,"5,937",2022-09-21,killed\n'
RIVALS = (
    "Russian soldiers killed: Russia MoD says 5,937 (2022-09-21), but the Ukrainian military says "
    "52,250 (2022-09-10): a total only grows, 8.8 times apart"
)
CONFLICT = f"claims/russia.csv:2: error V201 {RIVALS}\n"
PROJECT = '[ledgers]\nfiles = ["claims/*.csv"]\n[copy]\nfiles = ["drafts"]\n'
RIGHT = "The Ukrainian military said 52,250 Russian soldiers had been killed.\n"
WRONG = "The Ukrainian military said 52,520 Russian soldiers had been killed.\n"
DIFFERS = '"52,520" differs: the Ukrainian military says 52,250 (2022-09-10), claims/ukraine.csv:2'
NAMES = (
    "-f.csv",
    "a b.csv",
    "[ab].csv",
    "$(touch pwned).csv",
    "';touch pwned;'.csv",
    'q"\n`x`.csv',
)

GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{who}_NAME": "a desk" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "desk@example.org" for who in ("AUTHOR", "COMMITTER")},
}
EXPRESSION = re.compile(r"\$\{\{ (.*?) \}\}")
COMMAND = re.compile(r"\s*::([\w-]+)(?: .*?)?::|.*##\[([\w-]+)(?: .*?)?\]")

Step = TypedDict(
    "Step",
    {
        "env": dict[str, str],
        "id": str,
        "if": str,
        "run": str,
        "shell": str,
        "uses": str,
        "with": dict[str, str],
    },
    total=False,
)


class Ran(NamedTuple):
    """The output, the summary and the exit code of a step, as GitHub would see them."""

    code: int
    log: str
    summary: str
    outputs: dict[str, str]


def run(
    *command: str | Path, cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder, away from what is set for git, pre-commit and CI here."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CI", "GIT", "PRE_COMMIT", "MAKE", "MFLAGS", "RUNNER"))
    }
    path = os.pathsep.join((str(PROGRAMS), kept["PATH"]))
    settled = {**kept, "PATH": path, **(env or {})}
    return subprocess.run(  # noqa: S603  the programs are ours, or pre-commit, git, make and bash
        command,
        cwd=cwd,
        env=settled,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def recipe(language: str, mark: str) -> str:
    """Return the block of the README in a language that holds the mark; there is one."""
    blocks = re.findall(rf"```{language}\n((?:.*\n)*?)```\n", README.read_text(encoding="utf-8"))
    (found,) = [block for block in blocks if mark in block]
    return str(found)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a repository of a desk: a ledger that is in order, and one that is no ledger."""
    folder = tmp_path / "desk"
    write(folder / "verify.toml", PROJECT)
    write(folder / "claims" / "ukraine.csv", UKRAINE)
    write(folder / "budget.csv", "month,euros\nMay,12\n")
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


# The action: its steps are run as GitHub runs them, but for the programs of others and for the
# installation, which needs the network: the verify that runs is the one of this environment.


def steps() -> list[Step]:
    found: list[Step] = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    return found


def defaults() -> dict[str, str]:
    inputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["inputs"]
    return {name: entry.get("default", "") for name, entry in inputs.items()}


def act(desk: Path, machine: Mapping[str, str | None] | None = None, **given: str) -> Ran:
    """Run the action's own step in a workspace, with inputs; the others have their defaults.

    `machine` is what the machine that runs it has set otherwise than GitHub's, or not at all.
    """
    inputs = {**defaults(), **{name.replace("_", "-"): value for name, value in given.items()}}
    assert inputs.keys() == defaults().keys()
    known = {f"inputs.{name}": value for name, value in inputs.items()}
    known["steps.install.outputs.verify"] = str(PROGRAMS / "verify")
    runner = desk.parent / "runner"
    script, outputs, summary = (runner / name for name in ("step.sh", "outputs", "summary.md"))
    (step,) = [step for step in steps() if step.get("id") == "verify"]
    for path, text in ((script, step["run"]), (outputs, ""), (summary, "")):
        write(path, text)
    env = {
        **{name: EXPRESSION.sub(lambda m: known[m[1]], text) for name, text in step["env"].items()},
        "GITHUB_ACTION_PATH": str(ACTION.parent),
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_STEP_SUMMARY": str(summary),
        "GITHUB_WORKSPACE": str(desk),
        "RUNNER_TEMP": str(runner),
    }
    shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
    settled = {**env, **(machine or {})}
    kept = {name: value for name, value in settled.items() if value is not None}
    result = run(*shell, script, cwd=desk, env=kept)
    said = dict(line.split("=", 1) for line in outputs.read_text(encoding="utf-8").splitlines())
    return Ran(result.returncode, result.stdout, summary.read_text(encoding="utf-8"), said)


def obeyed(log: str) -> list[str]:
    """Return the lines of a log that GitHub's runner takes for commands."""
    found: list[str] = []
    token = ""
    for line in log.splitlines():
        command = COMMAND.match(line)
        name = (command[1] or command[2]) if command else ""
        if token:
            token = "" if name == token else token
        elif name == "stop-commands":
            token = line.rpartition("::")[2]
        elif name:
            found.append(line)
    return found


def shown(log: str) -> str:
    """Return the lines of a log between the line that stops commands and the one that resumes."""
    found = re.fullmatch(r"::stop-commands::(.*)\n((?:.*\n)*)::\1::\n(?:.*\n)*", log)
    assert found
    return found[2]


def check_schema(name: str, path: Path) -> None:
    result = run("check-jsonschema", "--builtin-schema", name, path, cwd=path.parent)
    assert result.stdout == "ok -- validation done\n"


def test_the_action_is_as_github_defines_one() -> None:
    check_schema("vendor.github-actions", ACTION)


def test_no_input_of_the_action_is_part_of_a_script_and_each_is_used() -> None:
    for step in steps():
        assert "${{" not in step.get("run", "")
        assert "run" not in step or step["shell"] == "bash"
        assert "uses" not in step or re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"])
    used = set(re.findall(r"inputs\.([\w-]+)", ACTION.read_text(encoding="utf-8")))
    assert used == set(defaults())


def test_its_sarif_is_uploaded_also_when_the_run_found_something() -> None:
    (upload,) = [step for step in steps() if "upload-sarif" in step.get("uses", "")]
    assert upload["if"] == "${{ always() && steps.verify.outputs.sarif != '' }}"
    assert upload["with"]["sarif_file"] == "${{ steps.verify.outputs.sarif }}"


def test_a_conflict_fails_the_step_and_every_output_has_it(desk: Path) -> None:
    write(desk / "claims" / "russia.csv", RUSSIA)
    reports = "junit=verify.xml\nconcise=verify.txt"
    ran = act(desk, files="claims/*.csv", upload_sarif="true", reports=reports)
    assert ran.code == 1
    assert shown(ran.log).startswith(f"{CONFLICT}2 claims on 1 topic: 1 error\n")
    assert obeyed(ran.log) == [
        "::group::annotations: GitHub shows ten errors and ten warnings; all findings are above",
        f"::error file=claims/russia.csv,line=2,title=V201 conflicting-figures::{RIVALS}",
        "::endgroup::",
    ]
    assert ran.summary.startswith(
        "## verify check\n\n| where | severity | rule | topic | message |"
    )
    assert "\n- 2 claims on 1 topic: 1 error\n" in ran.summary
    sarif = json.loads(Path(ran.outputs["sarif"]).read_text(encoding="utf-8"))
    (result,) = sarif["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "claims/russia.csv", "uriBaseId": "%SRCROOT%"}
    assert JUnitXml.fromfile(str(desk / "verify.xml")).failures == 1
    assert (desk / "verify.txt").read_text(encoding="utf-8") == shown(ran.log)


def test_a_ledger_in_order_passes_and_its_warnings_are_shown(desk: Path) -> None:
    ran = act(desk, files="claims/*.csv")
    assert (ran.code, ran.outputs) == (0, {})
    assert "\n- 1 claim on 1 topic: 1 warning\n" in ran.summary
    assert obeyed(ran.log)[1].startswith("::warning file=claims/ukraine.csv,line=2,title=V101 ")


def test_copy_is_set_against_every_ledger_that_a_pattern_matches(desk: Path) -> None:
    write(desk / "drafts" / "war.md", WRONG)
    write(
        desk / "claims" / "2022" / "un.csv", HEADER + "UN,civilians killed,12,2022-09-10,killed\n"
    )
    ran = act(
        desk, command="article", files="drafts/*.md", against="claims/*.csv\nclaims/2022/un.csv"
    )
    assert ran.code == 1
    place = "file=drafts/war.md,line=1,col=29,endColumn=35,title=V403 differing-figure"
    assert obeyed(ran.log)[1:-1] == [f"::error {place}::Russian soldiers killed: {DIFFERS}"]
    write(desk / "drafts" / "war.md", RIGHT)
    assert act(desk, command="article", files="drafts/*.md", against="claims/*.csv").code == 0


def test_a_pattern_that_matches_nothing_fails_and_says_so(desk: Path) -> None:
    ran = act(desk, files="ledgers/*.csv", upload_sarif="true")
    assert (ran.code, ran.summary, ran.outputs) == (2, "", {})
    told = "this pattern matches no file: check the pattern and the folder"
    assert shown(ran.log) == f"error: ledgers/*.csv: {told}\n"


def test_where_nothing_is_found_there_are_no_annotations(desk: Path) -> None:
    ran = act(desk, files="claims/*.csv", args="--select\nV2")
    assert (ran.code, obeyed(ran.log)) == (0, [])
    assert ran.summary == ("## verify check\n\n- 1 claim on 1 topic: no findings\n")


def test_annotations_and_summary_are_left_out_where_they_are_not_wanted(desk: Path) -> None:
    ran = act(desk, files="claims/*.csv", annotations="false", summary="false")
    assert (ran.code, ran.summary, obeyed(ran.log)) == (0, "", [])
    assert "1 claim on 1 topic: 1 warning\n" in shown(ran.log)


def test_true_is_true_however_it_is_written(desk: Path) -> None:
    write(desk / "claims" / "russia.csv", RUSSIA)
    ran = act(desk, files="claims/*.csv", annotations="True", summary="TRUE", upload_sarif="True")
    assert len(obeyed(ran.log)) == 3
    assert ran.summary.startswith("## verify check\n")
    assert Path(ran.outputs["sarif"]).stat().st_size


@pytest.mark.parametrize("value", [None, ""])
def test_what_only_github_sets_is_not_needed(desk: Path, value: str | None) -> None:
    names = ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP")
    machine = {**dict.fromkeys(names, value), "TMPDIR": str(desk.parent)}
    ran = act(desk, machine, files="claims/*.csv", upload_sarif="true")
    assert (ran.code, ran.summary, ran.outputs) == (0, "", {})
    assert shown(ran.log).startswith("claims/ukraine.csv:2: warning V101 ")
    assert len(obeyed(ran.log)) == 3


@pytest.mark.parametrize("files", ["", " \n\t\r\n"])
def test_without_files_the_action_reads_those_of_the_project(desk: Path, files: str) -> None:
    write(desk / "claims" / "russia.csv", RUSSIA)
    write(desk / "drafts" / "war.md", WRONG)
    assert shown(act(desk, files=files).log).startswith(CONFLICT)
    assert '"52,520" differs' in act(desk, command="article", files=files, against=files).log
    (desk / "verify.toml").unlink()
    ran = act(desk, files=files)
    assert ran.code == 2
    assert shown(ran.log).startswith("error: no ledger is named: name one, or a folder")


def test_folders_and_patterns_of_any_depth_are_understood_by_the_command(desk: Path) -> None:
    write(desk / "claims" / "2022" / "september" / "russia.csv", RUSSIA)
    for files in ("claims", "claims/**/*.csv", "**/ukraine.csv\nclaims/*/september"):
        assert act(desk, files=files).code == 1


@pytest.mark.parametrize(
    ("args", "option", "value"),
    [
        ("--select V2", "--select", "V2"),
        ("--exit-zero\r\n  -f  %s x", "-f", "%25s"),
        ("--baseline\na.json\n--as-of\t2022-09-10", "--as-of", "2022-09-10"),
    ],
)
def test_two_arguments_on_one_line_are_a_mistake_that_is_named(
    desk: Path, args: str, option: str, value: str
) -> None:
    ran = act(desk, files="claims/*.csv", args=args)
    told = (
        f"::error title=verify::args has one argument a line: {option}, and on the next {value}\n"
    )
    assert (ran.code, ran.log) == (2, told)


def test_blanks_around_a_line_do_not_count_unless_a_file_has_them(desk: Path) -> None:
    write(desk / "drafts" / "war.md", WRONG)
    ran = act(
        desk,
        command="article",
        files="  drafts/war.md \t\r\n \r\n",
        against="\t claims/*.csv  ",
        args="  --select=V403 \n--exit-zero\t",
        reports=" full=verify.txt ",
    )
    assert (ran.code, '"52,520" differs' in ran.log) == (0, True)
    assert (desk / "verify.txt").read_text(encoding="utf-8") == shown(ran.log)
    write(desk / " a.csv ", RUSSIA)
    ran = act(desk, files=" a.csv \n claims/ukraine.csv")
    assert f" a.csv :2: error V201 {RIVALS}\n" in ran.log


def test_settings_reach_the_run(desk: Path) -> None:
    write(desk / "claims" / "later.csv", HEADER + "UN,civilians killed,12,2100-09-10,killed\n")
    ran = act(
        desk, files="claims/later.csv", as_of="today", fail_on="warning", args="--select\nV003"
    )
    assert ran.code == 1
    assert shown(ran.log).startswith("claims/later.csv:2: warning V003 civilians killed: ")
    write(desk / "claims" / "russia.csv", RUSSIA)
    args = "--baseline=known.json\n--write-baseline"
    assert act(desk, files="claims/*.csv", args=args).code == 0
    assert act(desk, files="claims/*.csv", baseline="known.json", fail_on="note").code == 0


@pytest.mark.parametrize("name", ["fail_on", "as_of", "baseline", "args", "against", "command"])
def test_an_input_that_would_be_a_command_is_a_mistake_and_not_run(desk: Path, name: str) -> None:
    hostile = "error; touch pwned & $(touch pwned) `touch pwned` '; touch pwned; \"; touch pwned"
    inputs = {"files": "claims/*.csv", name: hostile}
    assert act(desk, None, **inputs).code == 2
    assert not list(desk.glob("**/pwned"))


def test_files_are_read_whatever_they_are_called(desk: Path) -> None:
    for number, name in enumerate(NAMES):
        write(desk / name, f"{HEADER}UN,civilians killed,12,2022-09-1{number},killed\n")
    (desk / "budget.csv").unlink()
    ran = act(desk, files="*.csv", args="--select\nV2")
    found = "claims on 1 topic: no findings\n"
    assert (ran.code, shown(ran.log)) == (0, f"6 {found}")
    ran = act(desk, files="[ab].csv\na b.csv", args="--select\nV2")
    assert (ran.code, shown(ran.log)) == (0, f"2 {found}")
    assert not list(desk.glob("**/pwned"))


def test_nothing_that_a_source_says_or_a_file_is_called_commands_github(desk: Path) -> None:
    (desk / "##[set-output name=sarif]x").mkdir()
    write(desk / "##[set-output name=sarif]x" / "a.csv", "")
    told = '"::stop-commands::x",##[add-mask]e ::error::x,12,2022-09-10,\n'
    write(desk / "::add-mask::e" / "b.csv", HEADER + told)
    ran = act(desk, files="*/*.csv")
    assert ran.code == 2
    assert "error: ##[set-output name=sarif]x/a.csv: " in shown(ran.log)
    first, *found, last = obeyed(ran.log)
    assert (first[:9], last) == ("::group::", "::endgroup::")
    assert found
    ours = re.compile(r"::(error|warning|notice) file=(claims/|%3A%3Aadd-mask|##\[set-output)")
    assert all(map(ours.match, found))


def test_a_summary_that_github_would_drop_is_cut_at_a_row_and_says_so(desk: Path) -> None:
    rows = "".join(f"NN,{'x' * 6000}{number},12,2022-09-10,x\n" for number in range(200))
    write(desk / "claims" / "long.csv", HEADER + rows)
    summary = act(desk, files="claims/long.csv", args="--verbose").summary
    assert 900_000 < len(summary) < 1_048_576
    table, _, rest = summary.partition("\n\nGitHub cannot show the whole table here.")
    assert table.endswith(" |")
    assert "\n- 200 claims on 200 topics: 200 warnings, " in rest


def test_the_workflow_of_the_readme_fails_for_its_draft_and_not_for_its_ledger(desk: Path) -> None:
    text = recipe("yaml", OURS)
    write(desk / ".github" / "workflows" / "verify.yml", text)
    check_schema("vendor.github-workflows", desk / ".github" / "workflows" / "verify.yml")
    for name in ("claims/claims.xlsx", "drafts/draft.md"):
        (desk / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / "samples" / "newsroom" / Path(name).name, desk / name)
    known = ("--baseline", "baseline.json", "--write-baseline")
    run("verify", "check", "claims/claims.xlsx", *known, cwd=desk)
    given = [
        {name.replace("-", "_"): value for name, value in step["with"].items()}
        for step in yaml.safe_load(text)["jobs"]["verify"]["steps"]
        if OURS in step["uses"]
    ]
    assert {inputs["as_of"] for inputs in given} == {"today"}  # or no suppression would end
    assert [act(desk, **inputs).code for inputs in given] == [0, 1]


def test_the_gitlab_job_of_the_readme_runs_and_its_reports_read_back(desk: Path) -> None:
    text = recipe("yaml", "artifacts:")
    write(desk / ".gitlab-ci.yml", text)
    check_schema("vendor.gitlab-ci", desk / ".gitlab-ci.yml")
    write(desk / "claims" / "russia.csv", RUSSIA)
    job = yaml.safe_load(text)["verify"]
    # What the job installs is here: its pip only keeps what it is asked for.
    pip = desk.parent / "pip" / "pip"
    write(pip, f"#!/bin/sh\nprintf '%s\\n' \"$@\" >>{desk.parent}/asked\n")
    pip.chmod(0o755)
    path = os.pathsep.join((str(pip.parent), str(PROGRAMS), os.environ["PATH"]))
    env = {"PATH": path, "CI_PROJECT_DIR": str(desk)}
    result = run("bash", "-eo", "pipefail", "-c", "\n".join(job["script"]), cwd=desk, env=env)
    assert (result.returncode, result.stdout.startswith(CONFLICT)) == (1, True)
    command, wanted = (desk.parent / "asked").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = re.fullmatch(r"([\w-]+)\[(\w+)\] @ git\+https://github\.com/(\S+)@(\S+)", wanted)
    assert found
    assert (command, found[1]) == ("install", project["name"])
    assert found[2] in project["optional-dependencies"]
    assert f"uses: {found[3]}{OURS}{found[4]}\n" in recipe("yaml", OURS)
    kept = job["artifacts"]
    report = (desk / kept["reports"]["codequality"]).read_text(encoding="utf-8")
    assert [(each["location"], each["description"]) for each in json.loads(report)] == [
        ({"path": "claims/russia.csv", "lines": {"begin": 2}}, f"V201: {RIVALS}")
    ]
    for path in kept["paths"]:
        assert "5,937" in (desk / path).read_text(encoding="utf-8")


def test_the_makefile_of_the_readme_runs(desk: Path) -> None:
    write(desk / "Makefile", recipe("makefile", "verify:"))
    write(desk / "drafts" / "war.md", RIGHT)
    assert run("make", "verify", cwd=desk).returncode == 0
    write(desk / "claims" / "russia.csv", RUSSIA)
    write(desk / "drafts" / "new.md", WRONG)
    result = run("make", "-k", "verify", cwd=desk)
    assert result.returncode == 2
    assert f"\n{CONFLICT}" in result.stdout
    assert "drafts/new.md:1:29: error V403 differing-figure\n" in result.stdout
    assert run("make", "report", cwd=desk).returncode == 0
    assert "5,937" in (desk / "verify.html").read_text(encoding="utf-8")


# pre-commit, with its own program. Its hooks need the network to be installed, so they are run as
# `language: system`; all else is the manifest's.


@pytest.fixture
def repository(desk: Path) -> Path:
    """Return the desk's folder as a repository with the hooks of the README."""
    source = desk.parent / "verify"
    source.mkdir()
    shutil.copy(MANIFEST, source)
    git(source, "init", "-q")
    git(source, "add", ".")
    git(source, "commit", "-q", "-m", "a release")
    config = yaml.safe_load(recipe("yaml", "repos:"))
    (listed,) = config["repos"]
    listed |= {"repo": str(source), "rev": git(source, "rev-parse", "HEAD").strip()}
    for hook in listed["hooks"]:
        hook["language"] = "system"
    write(desk / ".pre-commit-config.yaml", yaml.safe_dump(config))
    git(desk, "init", "-q")
    run("pre-commit", "install", cwd=desk, env=GIT)
    return desk


def git(folder: Path, *args: str) -> str:
    result = run("git", *args, cwd=folder, env=GIT)
    assert result.returncode == 0, result.stdout
    return result.stdout


def commit(desk: Path) -> subprocess.CompletedProcess[str]:
    git(desk, "add", ".")
    env = {**GIT, "PRE_COMMIT_HOME": str(desk.parent / "pre-commit")}
    return run("git", "commit", "-q", "-m", "claims", cwd=desk, env=env)


def test_the_manifest_is_as_pre_commit_defines_one(tmp_path: Path) -> None:
    result = run("pre-commit", "validate-manifest", MANIFEST, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (0, "")


def test_a_commit_with_a_conflict_is_refused_and_the_finding_shown(repository: Path) -> None:
    write(repository / "claims" / "russia.csv", RUSSIA)
    result = commit(repository)
    assert result.returncode == 1
    assert f"- exit code: 1\n\n{CONFLICT}2 claims on 1 topic: 1 error\n" in result.stdout


def test_a_rival_is_found_in_a_ledger_that_did_not_change(repository: Path) -> None:
    assert commit(repository).returncode == 0
    write(repository / "claims" / "russia.csv", RUSSIA)
    result = commit(repository)
    assert (result.returncode, CONFLICT in result.stdout) == (1, True)
    write(repository / "claims" / "russia.csv", RUSSIA.replace("5,937", "59,370"))
    assert commit(repository).returncode == 0
    assert git(repository, "show", "--name-only", "--format=") == "claims/russia.csv\n"


def test_a_table_that_is_no_ledger_is_not_read_nor_copy_that_did_not_change(
    repository: Path,
) -> None:
    assert commit(repository).returncode == 0
    write(repository / "drafts" / "old.md", WRONG)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "as it is", "--no-verify")
    write(repository / "budget.csv", "source,claim,value\n,,\n")
    write(repository / "README.md", WRONG)
    result = commit(repository)
    assert result.returncode == 0
    assert re.findall(r"(?m)^(verify .*?)\.{3,}(.*)$", result.stdout) == [
        ("verify the ledgers", "Passed"),
        ("verify the copy", "(no files to check)Skipped"),
    ]


def test_copy_that_differs_is_refused_whatever_its_file_is_called(repository: Path) -> None:
    write(repository / "drafts" / "a.md", RIGHT)
    assert commit(repository).returncode == 0
    for name in ("[ab] $(touch pwned).md", "[ab].md"):
        write(repository / "drafts" / name, WRONG)
    result = commit(repository)
    assert result.returncode == 1
    places = re.findall(r"(?m)^(drafts/.*): error V403 differing-figure$", result.stdout)
    assert places == ["drafts/[ab] $(touch pwned).md:1:29", "drafts/[ab].md:1:29"]
    assert not (repository / "pwned").exists()


def hooks() -> list[dict[str, Any]]:
    """Return the hooks of the manifest, each with the value that pre-commit takes for granted."""
    found = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return [{"pass_filenames": True, **each} for each in found]


def hook(name: str, desk: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run the entry of a hook with arguments, as pre-commit does."""
    (entry,) = [each["entry"] for each in hooks() if each["id"] == name]
    return run(*shlex.split(entry), *args, cwd=desk)


@pytest.mark.parametrize("name", ["claims[1].csv", "claims?1].csv"])
def test_a_ledger_whose_name_is_a_pattern_too_is_read_and_no_other_in_its_place(
    desk: Path, name: str
) -> None:
    write(desk / "claims[1].csv", RUSSIA)
    write(desk / "claims1.csv", UKRAINE)
    ran = hook("verify", desk, name, "claims/ukraine.csv")
    assert ran.stdout.startswith(f"claims[1].csv:2: error V201 {RIVALS}\n")


def test_no_file_is_an_option_whatever_it_is_called(desk: Path) -> None:
    write(desk / "--output=pwn.csv", UKRAINE)
    write(desk / "-f.csv", RUSSIA)
    (desk / "budget.csv").unlink()
    ran = hook("verify", desk, "--select", "V201", "*.csv")
    assert f"-f.csv:2: error V201 {RIVALS}\n2 claims on 1 topic: 1 error\n" in ran.stdout
    write(desk / "--output=pwn.md", WRONG)
    ran = hook("verify-article", desk, "--against", "*.csv", "*.md")
    assert "--output=pwn.md:1:29: error V403 differing-figure\n" in ran.stdout
    assert not list(desk.glob("pwn.*"))
    [article] = [each for each in hooks() if each["pass_filenames"]]
    assert re.search(article["exclude"], "--output=pwn.md")  # pre-commit would give it as it is
    assert not re.search(article["exclude"], "drafts/-.md")


def test_the_hooks_start_no_shell_and_name_no_files_of_their_own() -> None:
    found = [(each["entry"], each["language"], "args" in each) for each in hooks()]
    assert found == [("verify check", "python", False), ("verify article", "python", False)]
