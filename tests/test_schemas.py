"""The JSON Schemas: each can be used alone, and what several of them have is the same in all."""

import json
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from verify.article.model import Status
from verify.diff import ChangeKind
from verify.model.agreements import Comparison
from verify.model.claims import ClaimStatus, Stance
from verify.model.figures import Kind, Qualifier
from verify.model.groups import VerdictName
from verify.model.settings import Presentation, Severity

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "verify" / "schema"
NAMES = sorted(path.name.partition(".")[0] for path in FOLDER.iterdir())
LEDGER = ROOT / "samples" / "kharkiv-2022-09" / "claims.csv"
# The definitions that several schemas have. The first schema owns the definition, and the others
# have a copy, which `pytest --update-snapshots` makes anew. A `$ref` to another file would be
# shorter, but then no ordinary validator could use a schema alone.
SHARED = {
    "claim": ("check", "compare", "diff"),
    "figure": ("check", "compare", "diff"),
    "finding": ("check", "article"),
    "group": ("check", "compare"),
    "source": ("sources", "names"),
    "unread": (
        *("check", "article", "attribute", "compare", "extract", "questions", "statements"),
        "topics",
    ),
}
SETS: dict[str, list[type[StrEnum]]] = {
    "agreement": [Comparison],
    "change": [ChangeKind],
    "kind": [Kind],
    "policy": [Presentation],
    "qualifier": [Qualifier],
    "severity": [Severity],
    "stance": [Stance],
    "status": [ClaimStatus, Status],
    "verdict": [VerdictName],
}
Schema = dict[str, Any]


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.schema.json"


def read(name: str) -> Schema:
    schema: Schema = json.loads(path_of(name).read_text(encoding="utf-8"))
    return schema


def with_copies(name: str) -> Schema:
    """Return a schema in which each copy of a definition is that of its owner."""
    schema = read(name)
    own = schema.get("$defs", {})
    for definition, (owner, *others) in SHARED.items():
        if name in others:
            own[definition] = read(owner)["$defs"][definition]
    if name == "compare":  # `check` has the ids of the claims, which it lists once
        own["group"]["properties"]["claims"]["items"] = {"$ref": "#/$defs/claim"}
    if name == "article":  # each statement has the claim of the ledger too
        statement = read("statements")["$defs"]["statement"]
        statement["description"] = own["statement"]["description"]
        statement["properties"]["ledger"] = own["number"]["properties"]["ledger"]
        for of_draft in ("claim", "as_of"):
            del statement["properties"][of_draft]
            statement["required"].remove(of_draft)
        statement["required"].append("ledger")
        own["statement"] = statement
    if name == "extract":  # of `article`, the number around the figure has the file
        figure = read("article")["$defs"]["figure"]
        figure["properties"] = {"file": {"type": "string"}, **figure["properties"]}
        figure["properties"]["as_of"] = own["figure"]["properties"]["as_of"]  # of the draft alone
        figure["required"] = ["file", *figure["required"], "as_of"]
        own["figure"] = {"description": own["figure"]["description"], **figure}
    return schema


def parts_of(node: object, name: str = "") -> Iterator[tuple[str, Schema]]:
    """Yield every table of a schema, with the name of the property that it is about."""
    if isinstance(node, dict):
        yield name, node
        for key, value in node.items():
            yield from parts_of(value, name if key in {"items", "anyOf", "properties"} else key)
    elif isinstance(node, list):
        for value in node:
            yield from parts_of(value, name)


@pytest.mark.parametrize("name", NAMES)
def test_what_several_schemas_have_is_the_same_in_all(name: str, *, is_updating: bool) -> None:
    text = json.dumps(with_copies(name), indent=2, ensure_ascii=False) + "\n"
    if is_updating:
        path_of(name).write_bytes(text.encode("utf-8"))
    assert text == path_of(name).read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_can_be_used_alone(name: str) -> None:
    schema = read(name)
    refs = {part["$ref"] for _, part in parts_of(schema) if "$ref" in part}
    refs |= {"#/$defs/put"} if name == "questions" else set()  # a line of JSON Lines
    assert refs == {f"#/$defs/{definition}" for definition in schema.get("$defs", {})}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "config"])
def test_a_closed_set_of_a_schema_is_that_of_the_code(name: str) -> None:
    found = [(of, part["enum"]) for of, part in parts_of(read(name)) if "enum" in part]
    for of, values in found:
        if of == "reliability":
            assert values == list("ABCDEF")
        else:
            assert set(values) - {None} in [members(each) for each in SETS[of]]


def members(kind: type[StrEnum]) -> set[str]:
    """Return the values of an enum that JSON has."""
    if kind is Status:
        return {status.name.lower() for status in Status}
    if kind is VerdictName:
        return {verdict for verdict in VerdictName if verdict.is_judgement}
    if kind is Comparison:
        return {*Comparison} - {Comparison.NOT_COMPARABLE}  # no such pair is in a group
    return set(kind)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("check", ("check", LEDGER)),
        ("compare", ("compare", LEDGER)),
        ("diff", ("diff", LEDGER, LEDGER)),
        ("names", ("sources", "UKR MoD", "MoD")),
    ],
)
def test_an_ordinary_validator_takes_a_schema_and_an_output(
    name: str, args: tuple[str | Path, ...], tmp_path: Path
) -> None:
    output, alone = tmp_path / "output.json", tmp_path / "the.schema.json"
    alone.write_bytes(path_of(name).read_bytes())
    verify(*args, "-f", "json", "-o", output)
    assert validate("--check-metaschema", alone) == "ok -- validation done\n"
    assert validate("--schemafile", alone, output) == "ok -- validation done\n"
    broken = (
        output.read_text("utf-8")
        .replace('"version": 1', '"version": 2')
        .replace('"written"', '"name"')
    )
    output.write_text(broken, "utf-8")
    assert "Schema validation errors were encountered" in validate("--schemafile", alone, output)


def verify(*args: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "verify", *args], check=False, cwd=ROOT)  # noqa: S603


def validate(*args: str | Path) -> str:
    command = (sys.executable, "-m", "check_jsonschema", *args)
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout  # noqa: S603
