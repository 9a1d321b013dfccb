"""Facts that are in two places are the same in both."""

import re
import subprocess
import sys
import tomllib
from decimal import Decimal
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

import verify
from verify import cli
from verify.article.rules import COPY_RULES, every_rule
from verify.article.speakers.lexicon import Saying, Stop
from verify.article.speakers.model import Role, SpeakerKind, Verb
from verify.article.subjects.phrases import WordKind
from verify.config import reading as config
from verify.config.init_files import CONFIG
from verify.diff.changes import ChangeKind
from verify.engine.ledger_rules import RULES
from verify.ledger.formats import FORMATS as INPUTS
from verify.lexicons import load
from verify.model.rules import AnyRule, LateCheck
from verify.model.settings import Severity, Threshold
from verify.model.sources import PhraseKind
from verify.model.topics import Facet, Topic
from verify.output.formats import FILE_FORMATS, FINDING_FORMATS, TOPIC_FORMATS
from verify.output.formats import FORMATS as OUTPUTS
from verify.output.pages.diff import CLAIM_CHANGES, TOPIC_CHANGES
from verify.sources.registry import default
from verify.text.english import explain
from verify.topics.lexicon import Preposition, ThingClass, lexicon
from verify.topics.phrases import FactName, read_facts
from verify.topics.relations import FACETS

ROOT = Path(__file__).parent.parent
LEXICONS = ROOT / "verify" / "lexicons"
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
    codes = [rule.code for rule in every_rule()]
    assert len({rule.name for rule in every_rule()}) == len(set(codes)) == len(codes)
    assert {code[:2] for code in codes} == set(FAMILIES)


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.code)
def test_a_rule_is_documented_under_fixed_headings(rule: AnyRule) -> None:
    package = "verify.article.rules" if rule in COPY_RULES else "verify.rules"
    module = import_module(f"{package}.{rule.name.replace('-', '_')}")
    assert module.check is (rule.check.load() if isinstance(rule.check, LateCheck) else rule.check)
    assert re.findall("^## (.+)$", explain(rule), re.MULTILINE) == ["Why", "Bad", "Good"]
    assert (module.__doc__ or "").startswith(f"{rule.code}: ")


def test_every_format_has_a_module_and_every_module_is_a_format() -> None:
    formats = {*OUTPUTS, *FINDING_FORMATS, *TOPIC_FORMATS, *FILE_FORMATS}
    folder = ROOT / "verify" / "output" / "formats"
    assert {path.stem for path in folder.glob("[a-z]*.py")} == formats
    for name in formats:
        assert callable(import_module(f"verify.output.formats.{name}").render)
    for module in INPUTS.values():
        assert callable(import_module(f"verify.ledger.formats.{module}").read)


def test_every_command_is_listed_and_has_a_schema_if_it_prints_json() -> None:
    shared = {
        "annotating",
        "archive_folders",
        "copy_runs",
        "editing_options",
        "fixing",
        "bars",
        "baseline",
        "completion",
        "desk_files",
        "ending",
        "engines",
        "failures",
        "folders",
        "input_files",
        "messages",
        "notes",
        "option_groups",
        "options",
        "output_files",
        "pager",
        "painting",
        "plotting",
        "printing",
        "progress",
        "project_files",
        "screen",
        "settings",
        "settling",
        "since",
        "stages",
        "watching",
    }
    modules = {path.stem for path in (ROOT / "verify" / "cli").glob("[a-z]*.py")}
    assert modules - shared == set(cli.COMMANDS)
    schemas = {path.name.partition(".")[0] for path in (ROOT / "verify" / "schema").iterdir()}
    assert schemas - {"config", "names", "rules", "statements", "trace"} == set(cli.COMMANDS) - {
        "index",
        "init",
        "review",
        "rule",
    }


# The declarations of options, with one more field in the group that all commands have.
ONE_MORE = """
from pathlib import Path
from typer.testing import CliRunner
from verify import cli
from verify.cli import options

text = Path(options.__file__).read_text(encoding="utf-8")
before, group, after = text.partition("class Printing(NamedTuple):")
field = 'loud: Annotated[bool, typer.Option("--loud", help="Try.")] = False'
exec(before + group + "\\n    " + field + after, vars(options))  # no command is imported yet

for name in cli.COMMANDS:
    print(name, "--loud" in CliRunner().invoke(cli.build_app(name), [name, "-h"]).stdout)
ran = CliRunner().invoke(cli.build_app(), ["rule", "V201", "--loud"])
print(ran.exit_code, ran.stdout.splitlines()[0])
"""


def test_an_option_of_all_commands_is_one_field_in_one_file() -> None:
    found = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", ONE_MORE], capture_output=True, text=True, check=False
    )
    pageless = {"index", "init", "review"}  # they print no page
    shown = "".join(f"{name} {name not in pageless}\n" for name in cli.COMMANDS)
    assert (found.stdout, found.stderr) == (f"{shown}0 V201 conflicting-figures (error)\n", "")


def test_every_option_is_declared_once() -> None:
    declared: dict[str, set[str]] = {}
    for path in (ROOT / "verify" / "cli").glob("*.py"):
        for call in re.findall(r"typer\.Option\(([^)]*)", path.read_text(encoding="utf-8")):
            for name in re.findall(r'"(--[a-z-]+|-[a-z])"', call):
                declared.setdefault(name, set()).add(path.name)
    assert {"--quiet", "--output", "-q", "-o"} <= declared.keys()
    assert {name: files for name, files in declared.items() if len(files) > 1} == {}


def test_every_public_name_is_there_and_documented() -> None:
    for name in verify.__all__:
        assert getattr(verify, name).__doc__


def test_the_starter_config_is_read_and_changes_nothing_but_the_selection() -> None:
    settings = config.read_settings(tomllib.loads(CONFIG, parse_float=Decimal))
    assert settings._replace(select=(), topics={}) == type(settings)()


def test_the_starter_config_shows_every_key_that_has_a_default() -> None:
    without = {
        *("as-of", "columns", "copy", "date-order", "event", "incidents", "ledgers", "policy"),
        *("publisher", "stories", "suppress", "table", "title", *config.REGISTRY_KEYS),
    }
    assert config.READERS.keys() - without == tomllib.loads(CONFIG).keys()


def test_severities_are_those_of_the_config() -> None:
    assert tuple(Threshold) == (*Severity, "never")


def test_each_command_has_help_with_an_example() -> None:
    for name in cli.COMMANDS:
        assert f"Example: verify {name}" in (cli.command(name).__doc__ or "")


def test_only_the_visible_entries_that_belong_are_there() -> None:
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert visible <= {"LICENSE", "README.md", "pyproject.toml", "samples", "tests", "verify"}


def test_the_headings_of_the_lexicon_of_speech_are_those_that_the_code_knows() -> None:
    document = tomllib.loads((LEXICONS / "speech.toml").read_text(encoding="utf-8"))
    assert list(document["verbs"]) == list(Verb)
    assert ["", *document["words"]] == list(get_args(Role))
    assert ["", *document["speakers"]] == list(get_args(SpeakerKind))
    assert list(document["sayings"]) == list(get_args(Saying))
    assert list(document["stops"]) == list(get_args(Stop))


def test_the_headings_of_the_lexicon_of_phrases_are_those_that_the_code_knows() -> None:
    document = tomllib.loads((LEXICONS / "phrases.toml").read_text(encoding="utf-8"))
    assert ["", *document["words"], "number", "mark", "manner"] == list(get_args(WordKind))


def test_what_a_phrase_of_a_label_may_say_is_what_the_code_knows() -> None:
    table = load("facets")
    phrases = table.piece_pairs("phrases")
    facts = [fact for written in phrases.values() for fact in read_facts(written)]
    assert {name for name, _ in facts} == set(get_args(FactName)) - {"class"}  # of rules alone
    assert {value for name, value in facts if name == "role"} == set(get_args(Preposition)) - {""}
    for rules in table.piece_lists("rules").values():
        parts = "|".join(part for part in rules if not part.isdecimal())
        assert {name for name, _ in read_facts(parts)} <= set(get_args(FactName))


def test_the_classes_of_things_are_those_that_the_code_knows() -> None:
    assert {"", *lexicon()["classes"].values()} == set(get_args(ThingClass))


def test_the_facets_of_a_topic_are_those_that_the_code_compares() -> None:
    assert set(FACETS) == set(get_args(Facet)) == set(Topic._fields) - {"label", "words"}


def test_the_kinds_of_phrases_of_a_name_are_those_that_the_code_knows() -> None:
    kinds = {kind for kind, _ in default().table["phrases"].values()}
    assert {*kinds, "unknown", "unknown name"} == set(get_args(PhraseKind))


# Mappings by an enum that leave members out, each with the reason.
PARTIAL = {
    "verify.article.against_text.countable.KINDS": "other numbers are compared with nothing",
    "verify.article.fixes.hedging.USUAL": "an exact number and a range have none",
    "verify.article.review.REPORTED_BY": "no rule reports a number that is bound or set aside",
    "verify.attribution.phrases.ACCORDING": "a denial has a sentence of its own",
    "verify.attribution.phrases.STATUSES": "the other statuses say nothing before the claim",
    "verify.attribution.phrases.THAT": "asked with `in`: the others have no verb with that",
    "verify.diff.changes.NOW": "asked of pairs that can be compared and do not conflict",
    "verify.values.hedges.AFTERWORDS": "lists the words; these hedges have none",
    "verify.values.hedges.HEDGES": "lists the words; an exact number and a range have none",
    "verify.values.hedges.NEARBY": "lists the words; only these hedges have any",
}


def test_a_mapping_by_an_enum_has_every_member_or_says_why_not() -> None:
    partial = set()
    for path in (ROOT / "verify").rglob("*.py"):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        if path.stem == "__main__":
            continue
        for constant, value in vars(import_module(name)).items():
            keys = list(value) if isinstance(value, dict) else []
            members = [key for key in keys if isinstance(key, Enum)]
            if members and len(members) == len(keys) < len(type(members[0]).__members__):
                partial.add((constant, id(value)))
    known = {(name.rpartition(".")[2], id(_constant(name))) for name in PARTIAL}
    assert partial == known


def _constant(name: str) -> object:
    module, _, constant = name.rpartition(".")
    return getattr(import_module(module), constant)


def test_every_kind_of_change_is_counted_once() -> None:
    kinds = [*CLAIM_CHANGES, *TOPIC_CHANGES, ChangeKind.VERDICT]
    assert sorted(kinds) == sorted(ChangeKind)
