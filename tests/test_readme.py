"""The program does everything as the README shows it."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner

from verify import cli
from verify.article.rules import every_rule
from verify.model.settings import Settings
from verify.output.formats import (
    FINDING_FORMATS,
    FORMATS,
    ROW_FILE_FORMATS,
    TABLE_FORMATS,
    TOPIC_FORMATS,
)
from verify.text.english import explain

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONSOLE = re.compile(r"```console\n\$ verify (.*)\n((?:.*\n)*?)```\n")
PYTHON = re.compile(r"```python\n((?:.*\n)*?)```\n")
RULE_TABLE = re.compile(r"(?<=<!-- rules -->\n)(?:.*\n)*?(?=<!-- /rules -->)")
FORMAT_TABLE = re.compile(r"(?<=<!-- formats -->\n)(?:.*\n)*?(?=<!-- /formats -->)")
USERS = (
    (FORMATS, "all commands"),
    (FINDING_FORMATS, "`check`, `article`"),
    ((*TOPIC_FORMATS, *TABLE_FORMATS), "`check`, `compare`"),
    (ROW_FILE_FORMATS, "`check`"),
)


def run(command: str) -> str:
    result = CliRunner().invoke(cli.build_app(), shlex.split(command))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.stdout


def rule_table() -> str:
    rows = [
        f"| {rule.code} | {rule.name} | {rule.severity} | {explain(rule).split(chr(10))[0]} |\n"
        for rule in every_rule()
    ]
    return "| code | name | severity | flags |\n|---|---|---|---|\n" + "".join(rows)


def format_table() -> str:
    rows = [
        f"| `{name}` | {summary_of(name)} | {users} |\n" for names, users in USERS for name in names
    ]
    return "| format | is | of |\n|---|---|---|\n" + "".join(rows)


def summary_of(name: str) -> str:
    """Return the first sentence of the docstring of an output format."""
    module = import_module(f"verify.output.formats.{name}")
    return re.split(r"\.\s", f"{module.__doc__}\n")[0]


def made_anew(text: str) -> str:
    text = CONSOLE.sub(lambda m: f"```console\n$ verify {m[1]}\n{run(m[1])}```\n", text)
    text = RULE_TABLE.sub(lambda _: rule_table(), text)
    return FORMAT_TABLE.sub(lambda _: format_table(), text)


def test_its_outputs_and_its_tables_are_real(
    is_updating: bool,  # noqa: FBT001  pytest names the arguments
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    text = README.read_text(encoding="utf-8")
    made = made_anew(text)
    if is_updating:
        README.write_text(made, encoding="utf-8")
        text = made
    assert text == made
    assert len(CONSOLE.findall(text)) >= 2


def test_its_python_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for code in PYTHON.findall(README.read_text(encoding="utf-8")):
        exec(code, {})  # noqa: S102  it is ours
    assert "V201" in capsys.readouterr().out


def test_it_names_every_output_format_and_every_column() -> None:
    from verify.ledger.tables.columns import column_table

    text = README.read_text(encoding="utf-8")
    for word in (*FORMATS, *column_table().words("columns")):
        assert f"`{word}`" in text


# Every command of it runs

SECTION = re.compile(r"### From a spreadsheet.*?(?=\n### )", re.DOTALL)
BLOCK = re.compile(r"```(\w+)\n(.*?)```\n", re.DOTALL)
# These two install the program and run these tests: a fresh clone is where to try them.
SET_UP = "python3 -m venv .venv"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return the folder of a copy of this repository, as a newcomer has one."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").replace("/\n", "\n").split()
    folder = tmp_path / "verify"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".git", *ignored))
    made = bash("git init -q && git add . && git commit -q -m 'A release'", folder)
    assert (made.returncode, made.stderr) == (0, "")
    return folder


def bash(
    script: str, folder: Path, also: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run a script, which ends at the first command that fails, with this environment's verify."""
    bin_ = Path(sys.executable).parent
    people = ("AUTHOR", "COMMITTER")
    env = {
        **os.environ,
        **{f"GIT_{who}_NAME": "a desk" for who in people},
        **{f"GIT_{who}_EMAIL": "desk@example.org" for who in people},
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
        **(also or {}),
    }
    return subprocess.run(  # noqa: S603  what the README says
        ["/bin/bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def blocks(text: str, language: str) -> list[str]:
    return [body for name, body in BLOCK.findall(text) if name == language]


def test_a_newcomer_gets_from_a_spreadsheet_to_a_pull_request_that_fails(checkout: Path) -> None:
    section = SECTION.findall(README.read_text(encoding="utf-8"))[0]
    steps = []
    for language, body in BLOCK.findall(section):
        if language == "yaml":
            steps.append(
                "mkdir -p .github/workflows\n"
                f"cat > .github/workflows/verify.yml <<'END'\n{body}END\n"
            )
        else:
            assert language == "sh"
            steps.append(body)
    # An empty repository takes the place of the desk's repository on GitHub.
    [github] = set(re.findall(r"https://github\.com/DESK/\S+\.git", section))
    origin = checkout.parent / "origin.git"
    assert bash(f"git init -q --bare -b main {origin}", checkout.parent).returncode == 0
    instead = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{origin}.insteadOf",
        "GIT_CONFIG_VALUE_0": github,
    }
    run = bash("".join(steps), checkout, instead)
    assert run.returncode == 0, run.stderr
    assert run.stderr == "baseline.json: 3 findings written to the baseline\n"
    before, failed, mended = re.split(
        r"hidden: 3 in the baseline\n.*: no findings\n(?=drafts)"
        r"|the pull request fails: mend the draft\n",
        run.stdout,
    )
    assert "claims/claims.xlsx:3: error V201 Russian soldiers killed: Russia MoD says" in before
    assert "drafts/draft.md:3:30: error V403 differing-figure" in failed
    assert "drafts/draft.md:6:14: error V405 dropped-hedge" in failed
    assert mended == (
        "5 numbers: 3 bound, 0 doubtful, 0 differs, 2 set aside, 0 unbound\n"
        "set aside: a date (2)\nno findings\n"
    )
    pushed = bash(
        "git log --format=%s --reverse main..draft && git diff --name-only main draft"
        " && git ls-tree -r --name-only main && git show draft:.github/workflows/verify.yml",
        origin,
    )
    (workflow,) = blocks(section, "yaml")
    assert pushed.stdout == (
        "What both sides count\nAs the sources have it\n"
        "drafts/draft.md\n"
        ".github/workflows/verify.yml\nbaseline.json\nclaims/claims.xlsx\nverify.toml\n"
        f"{workflow}"
    )


def test_each_extra_that_it_installs_is_one_and_its_table_has_them_all() -> None:
    text = README.read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = set(project["optional-dependencies"])
    installed = re.findall(rf"(?:{project['name']}|'\.)\[([\w,]+)\]", text)
    assert len(installed) == len(re.findall("(?:pip|pipx|uv tool) install ", text))
    assert {extra for each in installed for extra in each.split(",")} <= extras
    (table,) = re.findall(r"\| extra \| for \|\n\|---\|---\|\n((?:\|.*\n)+)", text)
    assert set(re.findall(r"`(\w+)`(?=.* \| )", table)) == extras - {"test", "dev"}


def test_every_other_command_of_it_runs(checkout: Path) -> None:
    text = SECTION.sub("", README.read_text(encoding="utf-8"))
    scripts = [body for body in blocks(text, "sh") if not body.startswith(SET_UP)]
    assert scripts
    for script in scripts:
        run = bash(script, checkout)
        # `verify topics` says what it wrote.
        others = [line for line in run.stderr.splitlines() if not line.startswith("verify.toml: ")]
        assert (run.returncode, others) == (0, []), script
    made = (
        "report.html",
        "out.sarif",
        "matrix.csv",
        "claims.db",
        "package/datapackage.json",
        "checked.xlsx",
    )
    for name in made:
        assert (checkout / name).stat().st_size


def test_its_toml_is_a_config(tmp_path: Path) -> None:
    from verify.config.reading import load_settings

    for number, body in enumerate(blocks(README.read_text(encoding="utf-8"), "toml")):
        (tmp_path / f"{number}.toml").write_text(body, encoding="utf-8")
        assert load_settings(tmp_path / f"{number}.toml") != Settings()


def test_its_picture_of_a_terminal_is_what_the_commands_print(is_updating: bool) -> None:  # noqa: FBT001
    made = subprocess.run(  # noqa: S603  our own command
        [sys.executable, ROOT / "tests" / "pictures.py", "terminal"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    path = ROOT / "samples" / "pictures" / "terminal.svg"
    if is_updating:
        path.write_text(made, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == made


def test_its_pictures_and_its_links_to_itself_are_there() -> None:
    text = README.read_text(encoding="utf-8")
    for picture in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text):
        assert (ROOT / picture).stat().st_size
    headings = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings
