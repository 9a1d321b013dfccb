"""Whatever two places must agree on."""

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import verify
from verify import cli, config
from verify.article.rules import COPY_RULES
from verify.data import compile as tables
from verify.ledgers import all_rules
from verify.model import AnyRule, Severity
from verify.read import FORMATS as INPUTS
from verify.render import FINDING_FORMATS, TOPIC_FORMATS
from verify.render import FORMATS as OUTPUTS
from verify.rules import RULES
from verify.starter import CONFIG
from verify.text.english import explain

ROOT = Path(__file__).parent.parent
FAMILIES = {
    "V0": "reading",
    "V1": "sourcing",
    "V2": "agreement",
    "V3": "grouping",
    "V4": "copy",
    "V5": "suppressions",
}


@pytest.mark.parametrize(
    ("package", "rules"), [("rules", RULES), ("article/rules", COPY_RULES)], ids=["ledger", "copy"]
)
def test_every_rule_module_is_listed(package: str, rules: tuple[AnyRule, ...]) -> None:
    modules = {path.stem for path in (ROOT / "verify" / package).glob("[a-z]*.py")}
    assert modules == {rule.name.replace("-", "_") for rule in rules}


def test_codes_and_names_are_used_once_and_in_order() -> None:
    for rules in (RULES, COPY_RULES):
        codes = [rule.code for rule in rules]
        assert codes == sorted(set(codes))
    codes = [rule.code for rule in all_rules()]
    assert len({rule.name for rule in all_rules()}) == len(set(codes)) == len(codes)
    assert {code[:2] for code in codes} == set(FAMILIES)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_is_documented_under_fixed_headings(rule: AnyRule) -> None:
    package = "verify.article.rules" if rule in COPY_RULES else "verify.rules"
    module = import_module(f"{package}.{rule.name.replace('-', '_')}")
    assert module.RULE is rule
    assert re.findall("^## (.+)$", explain(rule), re.MULTILINE) == ["Why", "Bad", "Good"]
    assert (module.__doc__ or "").startswith(f"{rule.code}: ")


@pytest.mark.parametrize("name", sorted(tables.INDEXES))
def test_the_look_up_tables_are_made_from_the_lexicons(name: str, is_updating: bool) -> None:  # noqa: FBT001
    path = tables.HERE / f"_{name}.py"
    if is_updating:
        path.write_text(tables.compiled(name), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == tables.compiled(name)


def test_every_format_has_a_module_and_every_module_is_a_format() -> None:
    formats = {*OUTPUTS, *FINDING_FORMATS, *TOPIC_FORMATS}
    assert {path.stem for path in (ROOT / "verify" / "render").glob("[a-z]*.py")} == formats
    for name in formats:
        assert callable(import_module(f"verify.render.{name}").render)
    for module in INPUTS.values():
        assert callable(import_module(f"verify.read.{module}").read)


def test_every_command_is_listed_and_has_a_schema_if_it_prints_json() -> None:
    shared = {
        "bars",
        "completion",
        "known",
        "options",
        "plotting",
        "progress",
        "running",
        "watching",
    }
    modules = {path.stem for path in (ROOT / "verify" / "cli").glob("[a-z]*.py")}
    assert modules - shared == set(cli.COMMANDS)
    schemas = {path.name.partition(".")[0] for path in (ROOT / "verify" / "schema").iterdir()}
    assert schemas - {"names", "rules"} == set(cli.COMMANDS) - {"init", "rule"}


def test_every_public_name_is_there_and_documented() -> None:
    for name in verify.__all__:
        assert getattr(verify, name).__doc__


def test_the_starter_config_is_read_and_changes_nothing_but_the_selection() -> None:
    settings = config.read_settings(tomllib.loads(CONFIG, parse_float=config.Decimal))
    assert settings._replace(select=(), topics={}) == type(settings)()


def test_the_starter_config_shows_every_key_that_has_a_default() -> None:
    without = {"as-of", "publisher", "sources", "suppress"}
    assert config.READERS.keys() - without == tomllib.loads(CONFIG).keys()


def test_severities_are_those_of_the_config() -> None:
    assert (*(severity.value for severity in Severity), "never") == config.FAIL_ON


def test_each_command_has_help_with_an_example() -> None:
    for name in cli.COMMANDS:
        assert f"Example: verify {name}" in (cli.command(name).__doc__ or "")


def test_only_the_visible_entries_that_belong_are_there() -> None:
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert visible <= {"LICENSE", "README.md", "pyproject.toml", "samples", "tests", "verify"}
