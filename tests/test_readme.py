"""What the README shows is what the program does."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from verify import cli
from verify.ledgers import all_rules
from verify.wording import explain

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONSOLE = re.compile(r"```console\n\$ verify (.*)\n((?:.*\n)*?)```\n")
PYTHON = re.compile(r"```python\n((?:.*\n)*?)```\n")
RULE_TABLE = re.compile(r"(?<=<!-- rules -->\n)(?:.*\n)*?(?=<!-- /rules -->)")


def run(command: str) -> str:
    result = CliRunner().invoke(cli.build_app(), shlex.split(command))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.stdout


def rule_table() -> str:
    rows = [
        f"| {rule.code} | {rule.name} | {rule.severity} | {explain(rule).split(chr(10))[0]} |\n"
        for rule in all_rules()
    ]
    return "| code | name | severity | flags |\n|---|---|---|---|\n" + "".join(rows)


def made_anew(text: str) -> str:
    text = CONSOLE.sub(lambda m: f"```console\n$ verify {m[1]}\n{run(m[1])}```\n", text)
    return RULE_TABLE.sub(lambda _: rule_table(), text)


def test_its_outputs_and_its_table_of_rules_are_real(
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
    from verify.read._columns import HEADERS
    from verify.render import FORMATS

    text = README.read_text(encoding="utf-8")
    for word in (*FORMATS, *HEADERS):
        assert f"`{word}`" in text
