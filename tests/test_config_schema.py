"""The JSON Schema of `verify.toml`, by which editors complete it: it is what the config reads."""

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from verify.article.rules import every_rule
from verify.config.init_files import CONFIG, make_config
from verify.config.opening import TABLE_KEYS
from verify.config.project_files import COPY_KEYS, LEDGERS_KEYS
from verify.config.reading import (
    POLICY_KEYS,
    PUBLISHER_KEYS,
    READERS,
    SUPPRESS_KEYS,
    read_settings,
)
from verify.config.topic_tables import APART, EVENT_KEYS
from verify.errors import ConfigError
from verify.ledger.tables.columns import column_table
from verify.model.figures import DayOrder
from verify.model.settings import Presentation, Threshold
from verify.sources.project import PARTY_KEYS, SOURCE_KEYS
from verify.sources.registry import KINDS, RELIABILITIES
from verify.sources.stories import all_stories

ROOT = Path(__file__).parent.parent
PATH = ROOT / "verify" / "schema" / "config.schema.json"
Schema = dict[str, Any]


def read_schema() -> Schema:
    schema: Schema = json.loads(PATH.read_text(encoding="utf-8"))
    return schema


def errors(document: object) -> list[str]:
    """Return what an editor marks in a config."""
    return [error.message for error in Draft7Validator(read_schema()).iter_errors(plain(document))]


def plain(value: object) -> object:
    """Return a value of TOML as an editor shows it to the schema, in the types of JSON."""
    match value:
        case dict():
            return {key: plain(each) for key, each in value.items()}
        case list():
            return [plain(each) for each in value]
        case Decimal():
            return float(value)
        case date() | datetime():
            return value.isoformat()
        case _:
            return value


def with_words(schema: Schema) -> Schema:
    """Return the schema with the closed sets of the code."""
    props, defs = schema["properties"], schema["$defs"]
    props["date-order"]["enum"] = list(DayOrder)
    props["fail-on"]["enum"] = list(Threshold)
    props["columns"]["additionalProperties"]["enum"] = [*column_table().words("columns"), ""]
    props["stories"]["items"]["enum"] = [story.id for story in all_stories()]
    names = [name for rule in every_rule() for name in (rule.code, rule.name)]
    defs["rules"]["items"]["anyOf"][0]["enum"] = names
    defs["disagreement"]["enum"] = list(Presentation)
    defs["source"]["properties"]["kind"]["enum"] = list(KINDS)
    defs["source"]["properties"]["reliability"]["enum"] = list(RELIABILITIES)
    return schema


def test_the_closed_sets_of_the_schema_are_those_of_the_code(*, is_updating: bool) -> None:
    text = json.dumps(with_words(read_schema()), indent=2, ensure_ascii=False) + "\n"
    if is_updating:
        PATH.write_text(text, encoding="utf-8")
    assert text == PATH.read_text(encoding="utf-8")


def test_an_ordinary_validator_takes_the_schema() -> None:
    Draft7Validator.check_schema(read_schema())


def test_the_schema_has_every_key_that_is_read_and_no_other() -> None:
    schema = read_schema()
    props, defs = schema["properties"], schema["$defs"]
    policy = props["policy"]["properties"]
    one_policy = policy["topics"]["additionalProperties"]["properties"]
    found = {
        "": props,
        "table": props["table"]["properties"],
        "ledgers": props["ledgers"]["properties"],
        "copy": props["copy"]["properties"],
        "publisher": props["publisher"]["properties"],
        "policy": policy,
        "policy.topics": one_policy,
        "topics": props["topics"]["properties"],
        "event": defs["event"]["properties"],
        "suppress": defs["suppression"]["properties"],
        "sources": defs["source"]["properties"],
        "parties": defs["party"]["properties"],
    }
    assert {name: set(keys) for name, keys in found.items()} == {
        "": set(READERS),
        "table": set(TABLE_KEYS),
        "ledgers": set(LEDGERS_KEYS),
        "copy": set(COPY_KEYS),
        "publisher": set(PUBLISHER_KEYS),
        "policy": {*POLICY_KEYS, "topics"},
        "policy.topics": set(POLICY_KEYS),
        "topics": {APART},
        "event": set(EVENT_KEYS),
        "suppress": set(SUPPRESS_KEYS),
        "sources": set(SOURCE_KEYS),
        "parties": set(PARTY_KEYS),
    }


# What must be said beside an example, so that the config is whole.
BESIDE: Mapping[str, Mapping[str, object]] = {
    "event": {"name": "Harbour ferry sinking"},
    "suppression": {"rules": ["V101"], "claim": "a-1"},
    "source": {"name": "Wings", "kind": "media"},
}
Place = Callable[[object], dict[str, object]]
WHERE: Mapping[str, Place] = {
    "event": lambda entry: {"event": [entry]},
    "suppression": lambda entry: {"suppress": [entry]},
    "source": lambda entry: {"sources": {"wings": entry}},
    "party": lambda entry: {"parties": {"league": entry}},
    "disagreement": lambda entry: {"policy": {"disagreement": entry}},
    "prefer": lambda entry: {"policy": {"disagreement": "prefer", "prefer": entry}},
}


def examples() -> Iterator[tuple[str, dict[str, object]]]:
    """Yield a config for each example of the schema, with the key that it is about."""
    schema = read_schema()
    for key, part in schema["properties"].items():
        for value in part.get("examples", ()):
            yield key, {key: value}
        for inner, each in part.get("properties", {}).items():
            for value in each.get("examples", ()):
                yield f"{key}.{inner}", {key: {inner: value}}
    for name, where in WHERE.items():
        part = schema["$defs"][name]
        for value in part.get("examples", ()):
            yield name, where(value)
        for inner, each in part.get("properties", {}).items():
            for value in each["examples"]:
                yield f"{name}.{inner}", where({**BESIDE.get(name, {}), inner: value})


@pytest.mark.parametrize(("key", "document"), list(examples()))
def test_every_example_of_the_schema_is_right_by_the_schema_and_by_the_config(
    key: str, document: dict[str, object]
) -> None:
    assert errors(document) == [], key
    read_settings(json.loads(json.dumps(document), parse_float=Decimal))


@pytest.mark.parametrize(("key", "document"), list(examples()))
def test_a_slip_in_any_key_is_wrong_by_the_schema_and_by_the_config(
    key: str, document: dict[str, object]
) -> None:
    if key == "topics.apart":
        pytest.skip("any other key of [topics] is a label")
    path = key.split(".")
    wrong = json.loads(json.dumps(document).replace(f'"{path[-1]}": ', f'"{path[-1]}x": ', 1))
    if wrong == document:  # of a value that stands for its table, such as "disagreement"
        wrong = {f"{name}x": value for name, value in document.items()}
    assert errors(wrong), key
    with pytest.raises(ConfigError, match=r"unknown key"):
        read_settings(wrong)


def test_every_part_of_the_schema_says_in_words_what_it_is() -> None:
    schema = read_schema()
    tables = [schema, *schema["properties"].values(), *schema["$defs"].values()]
    for table in tables:
        for name, part in table.get("properties", {}).items():
            assert part.get("description", "").endswith((".", "?")) or "$ref" in part, name


def blocks() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return [part.partition("```\n")[0] for part in text.split("```toml\n")[1:]]


@pytest.mark.parametrize("text", [CONFIG, make_config(["claims/*.csv"], ["a.md"]), *blocks()])
def test_the_configs_of_the_project_are_right(text: str) -> None:
    assert errors(tomllib.loads(text, parse_float=Decimal)) == []


@pytest.mark.parametrize(
    "text",
    [
        'window = 0\ngrowth = 0.1\nabout = "100%"\ntolerance = "2.5 %"\nas-of = 2022-09-12',
        'as-of = 2022-09-12T23:59:59Z\nselect = ["V1", "V201", "near-topic"]\nignore = []',
        '[[suppress]]\nrules = "V1"\nclaim = "a"\nuntil = 2026-12-31',
        '[topics]\n"a [b]" = "c"\napart = [["a", "b"]]',
        '[policy]\ndisagreement = "prefer"\nprefer = ["OHCHR"]\n[policy.topics."x"]\n',
        '[sources.un-who]\nreliability = "B"\n[columns]\n"Wer" = "source"\n"Nr." = ""',
    ],
)
def test_what_the_config_reads_is_right(text: str) -> None:
    document = tomllib.loads(text, parse_float=Decimal)
    read_settings(document)
    assert errors(document) == []


@pytest.mark.parametrize(
    "text",
    [
        'window = "3"',
        "window = -1",
        "window = true",
        "growth = 5",
        'growth = "0.05"',
        'about = "101%"',
        'as-of = "yesterday"',
        'select = "V1"',
        "ignore = [101]",
        'date-order = "day first"',
        'fail-on = "eror"',
        'stories = ["sudann"]',
        "[topics]\na = 1",
        '[topics]\napart = [["a"]]',
        "[incidents]\na = 1",
        '[[event]]\nplace = "Arvenka"',
        '[[suppress]]\nclaim = "a"',
        '[sources.un]\nkind = "recoder"',
        '[sources.un]\nreliability = "G"',
        '[sources.un]\naliases = "Uno"',
        '[columns]\n"Wer" = "sorce"',
        "[table]\nheader-row = 0",
        '[table]\nsource = " "',
        '[publisher]\nurl = "desk.example"',
        '[policy]\ndisagreement = "best"',
        "[people]\na = 1",
        '[places.league]\nnewtown = "New Town"',
        "[ledgers]\nfiles = []",
        '[ledgers]\nfiles = "claims"',
        '[copy]\nfiles = ["-"]',
        '[copy]\nagainst = [" "]',
    ],
)
def test_what_the_config_refuses_is_wrong(text: str) -> None:
    document = tomllib.loads(text, parse_float=Decimal)
    assert errors(document)
    with pytest.raises(ConfigError):
        read_settings(document)
