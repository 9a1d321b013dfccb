"""The cost of a change: the files that a person writes for it, in a copy of the repository.

The two commands that CONTRIBUTING.md names make the rest. Then the tests of the copy pass, and a
user can see the change.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = (".ci", ".github", "README.md", "pyproject.toml", "samples", "tests", "verify")
LEDGER = "source,claim,value,as_of\n{},troops at the border,{},2026-03-01\n"
TABLES = "tests/test_readme.py::test_its_outputs_and_its_tables_are_real"


class Tree:
    """A copy of the repository, and the files in it that a person has written or edited."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.by_hand: set[str] = set()

    def write(self, name: str, text: str) -> None:
        """Write a new file by hand."""
        path = self.root / name
        assert not path.exists()
        path.write_text(text, encoding="utf-8")
        self.by_hand.add(name)

    def insert(self, name: str, line: str, *, before: str) -> None:
        """Insert text by hand before a line that the file has once."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(f"\n{before}\n") == 1, before
        path.write_text(text.replace(f"\n{before}\n", f"\n{line}\n{before}\n"), encoding="utf-8")
        self.by_hand.add(name)

    def run(self, *args: str) -> "subprocess.CompletedProcess[str]":
        """Run Python in the copy, with the `verify` of the copy."""
        return subprocess.run(  # noqa: S603  our own Python
            (sys.executable, *args),
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root)},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )

    def make(self, *args: str) -> None:
        """Run a command that makes files."""
        made = self.run(*args)
        assert made.returncode == 0, made.stdout + made.stderr

    def find_failed(self, *tests: str) -> list[str]:
        """Return the names of the tests that fail."""
        lines = self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *tests).stdout.splitlines()
        assert lines[-1].endswith("s"), lines  # "3 passed in 0.12s"
        failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
        assert failed or " passed" in lines[-1], lines
        return [line.split(" - ")[0].rpartition("::")[2].partition("[")[0] for line in failed]

    def check(self, ledger: str, *options: str) -> str:
        """Return what `verify check` prints of a ledger."""
        (self.root / "claims.csv").write_text(ledger, encoding="utf-8")
        command = ("from verify.__main__ import main; main()", "check", "claims.csv", *options)
        return self.run("-c", *command).stdout


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    left_out = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")
    for name in PARTS:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, tmp_path / name, ignore=left_out)
        else:
            shutil.copy(path, tmp_path / name)
    return Tree(tmp_path)


RULE = '''"""V099: a source with an exclamation mark."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The name of a source has an exclamation mark.

    ## Why
    A name that shouts was copied from a headline.

    ## Bad
    Police! say 12.

    ## Good
    Police say 12.
    """
    for claim in group.claims:
        if "!" in claim.source:
            yield Problem(claim, f"{claim.source} shouts")
'''
CASES = f'''[[bad]]
why = "an exclamation mark"
ledger = """
{LEDGER.format("Police!", 12)}"""
findings = ["2: Police! shouts"]

[[good]]
why = "none"
ledger = """
{LEDGER.format("Police", 12)}"""
'''
NEXT_RULE = '    _rule("V101", "single-source", Severity.WARNING, "alone"),'


def test_a_rule_is_three_files(tree: Tree) -> None:
    tree.write("verify/rules/shouting_source.py", RULE)
    names = "verify/engine/ledger_rules.py"
    house = ("tests/test_house.py", "-k", "rule_module or codes_and_names or V099")
    assert tree.find_failed(*house) == ["test_every_rule_module_is_listed"]
    line = '    _rule("V099", "shouting-source", Severity.NOTE),'
    tree.insert(
        names, line, before='    _rule("V101", "single-source", Severity.WARNING, "alone"),'
    )
    fixtures = ("tests/test_rules.py", "-k", "V099 or belongs")
    assert tree.find_failed(*fixtures) == ["test_every_rule_has_bad_and_good_ledgers"]
    tree.write("tests/rules/shouting_source.toml", CASES)

    listed = (TABLES, "tests/test_snapshots.py::test_the_other_commands_print_the_same_as_ever")
    assert set(tree.find_failed(*listed)) == {test.rpartition("::")[2] for test in listed}
    tree.make("-m", "pytest", "-q", "-p", "no:cacheprovider", "--update-snapshots", *listed)
    assert tree.find_failed(*listed) == []
    assert tree.find_failed(*fixtures) == []
    assert tree.find_failed(*house) == []
    assert "note V099 troops at the border (2026-03-01): Police! shouts" in tree.check(
        LEDGER.format("Police!", 12), "--select", "V099"
    )
    assert "| V099 | shouting-source | note |" in (tree.root / "README.md").read_text("utf-8")
    assert len(tree.by_hand) == len(("the rule", "the list", "the fixture"))


AFTER_FINGERPRINTS = 'Results = TypeVar("Results", Report, Review)'
FORMAT = '''"""JSON Lines in ASCII. All other characters are escaped."""

import json
from collections.abc import Iterator

from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield each record."""
    for record in page.records():
        yield json.dumps(record) + "\\n"
'''


def test_an_output_format_is_three_files(tree: Tree) -> None:
    tree.write("verify/output/formats/ascii.py", FORMAT)
    house = ("tests/test_house.py", "-k", "every_format")
    listed = "test_every_format_has_a_module_and_every_module_is_a_format"
    assert tree.find_failed(*house) == [listed]
    tree.insert("verify/output/formats/__init__.py", '    "ascii",', before='    "markdown",')
    readers = "tests/test_outputs.py"
    assert tree.find_failed(readers, "-k", "read_back") == [
        "test_every_output_of_findings_is_read_back"
    ]
    reader = '    "ascii": lambda text: read_records(map(json.loads, text.splitlines())),'
    tree.insert(readers, reader, before='    "markdown": read_markdown,')
    tree.insert(readers, 'WITH_FINGERPRINTS.add("ascii")', before=AFTER_FINGERPRINTS)

    outputs = (TABLES, "tests/test_snapshots.py", "-k", "ascii or tables_are_real")
    assert tree.find_failed(*outputs)
    tree.make("-m", "pytest", "-q", "-p", "no:cacheprovider", "--update-snapshots", *outputs)
    assert tree.find_failed(*outputs) == []
    assert tree.find_failed(readers, "-k", "read_back or run_on_copy_agree") == []
    assert tree.find_failed(*house) == []
    found = tree.check(LEDGER.format("Мер", 12), "--select", "V101", "--output-format", "ascii")
    assert '"message": "asserted only by \\u041c\\u0435\\u0440' in found
    row = "| `ascii` | JSON Lines in ASCII | all commands |"
    assert row in (tree.root / "README.md").read_text("utf-8")
    assert len(tree.by_hand) == len(("the format", "the list", "the reader"))


UNIT = """[unit.furlong]
dimension = "length"
name = "furlong"
equals = "201.168 m"
spellings = ["fur.", "furlong"]
"""


def test_a_unit_is_two_files(tree: Tree) -> None:
    tree.insert("verify/lexicons/units.toml", UNIT, before="[unit.yard]")
    lexicons = ("tests/test_lexicons.py", "-k", "units")
    assert set(tree.find_failed(*lexicons)) == {"test_a_table_is_the_one_that_its_toml_makes"}
    tree.make("-m", "verify.lexicons.compile")
    assert tree.find_failed(*lexicons) == []
    units = ("tests/test_units.py", "-k", "has_a_case or spelling or furlong")
    assert tree.find_failed(*units) == ["test_every_unit_has_a_case"]
    cases = "tests/units/spellings.toml"
    spelled = '  ["furlong", ["furlong", "furlongs"]],'
    tree.insert(cases, spelled, before='  ["nautical_mile", ["nautical miles"]],')
    assert tree.find_failed(*units) == []
    ledger = LEDGER.format("Police", "5 furlongs") + "Mayor,troops at the border,9 km,2026-03-01\n"
    found = tree.check(ledger, "--select", "V201")
    assert "Police say 5 furlongs (2026-03-01), but Mayor says 9 km" in found
    assert len(tree.by_hand) == len(("the unit", "its case"))
