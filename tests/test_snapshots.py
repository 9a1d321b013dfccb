"""Whole outputs on the samples, as a person sees them. Read the diff of every change."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from verify import cli
from verify.cli.painting import RULES
from verify.output.formats import FINDING_FORMATS, FORMATS, TOPIC_FORMATS

Snapshot = Callable[[str, str], None]
ROOT = Path(__file__).parent.parent
SAMPLES = ("kharkiv-2022-09", "losses-2022", "broken")
ENDINGS = {
    **dict.fromkeys(("table", "full", "concise", "github"), "txt"),
    **dict.fromkeys(("sarif", "gitlab", "claimreview"), "json"),
    "markdown": "md",
    "junit": "xml",
}
# A page for a browser is looked at in one.
PLAIN = tuple(name for name in FORMATS if name != "html")


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def run(*args: str) -> str:
    result = CliRunner().invoke(cli.build_app(), args)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.stdout


def test_the_page_of_the_rules_that_a_terminal_links_to_is_up_to_date(
    is_updating: bool,  # noqa: FBT001  pytest names the arguments
) -> None:
    text = run("rule", "-f", "html")
    if is_updating:
        RULES.write_bytes(text.encode("utf-8"))
    assert RULES.read_bytes().decode("utf-8") == text


# Every format on the small sample; on the others those that show what is special about them.
OUTPUTS = {
    "kharkiv-2022-09": {
        "check": (*PLAIN, *FINDING_FORMATS, *TOPIC_FORMATS),
        "compare": PLAIN,
    },
    "losses-2022": {"check": ("concise",), "compare": ("table", "csv", "markdown")},
    "broken": {"check": ("concise", "table", "csv", "markdown"), "compare": ("csv", "jsonl")},
}


@pytest.mark.parametrize(
    ("sample", "command", "name"),
    [
        (sample, command, name)
        for sample, commands in OUTPUTS.items()
        for command, names in commands.items()
        for name in names
    ],
)
def test_an_output_is_the_same_as_ever(
    sample: str, command: str, name: str, snapshot: Snapshot
) -> None:
    path = f"samples/{sample}/claims.csv"
    text = run(command, path, "-f", name, "--as-of", "2022-12-31")
    snapshot(f"{sample}/{command}-{name}.{ENDINGS.get(name, name)}", text)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        *(("extract", name) for name in PLAIN),
        *(("article", name) for name in (*PLAIN, *FINDING_FORMATS)),
    ],
)
def test_an_output_on_copy_is_the_same_as_ever(command: str, name: str, snapshot: Snapshot) -> None:
    folder = "samples/kharkiv-2022-09"
    against = () if command == "extract" else ("--against", f"{folder}/claims.csv")
    text = run(command, f"{folder}/draft.md", *against, "-f", name)
    snapshot(f"kharkiv-2022-09/{command}-{name}.{ENDINGS.get(name, name)}", text)


@pytest.mark.parametrize("width", [60, 80, 200])
def test_an_excerpt_fits_the_screen(width: int, snapshot: Snapshot) -> None:
    folder = "samples/kharkiv-2022-09"
    args = (f"{folder}/draft.md", "--against", f"{folder}/wire.txt", "--width", str(width))
    text = run("article", *args)
    assert all(len(line) <= width for line in text.splitlines() if " | " in line)
    snapshot(f"kharkiv-2022-09/article-wire-{width}.txt", text)


@pytest.mark.parametrize("width", [80, 100, 200])
def test_compare_fits_the_screen(width: int, snapshot: Snapshot) -> None:
    text = run("compare", "samples/losses-2022/claims.csv", "--width", str(width))
    assert max(map(len, text.splitlines())) <= width
    snapshot(f"losses-2022/compare-{width}.txt", text)


@pytest.mark.parametrize("by", ["source", "place", "date"])
def test_compare_by_source_place_and_date(by: str, snapshot: Snapshot) -> None:
    text = run("compare", "samples/kharkiv-2022-09/claims.csv", "--by", by, "--width", "200")
    snapshot(f"kharkiv-2022-09/compare-by-{by}.txt", text)


@pytest.mark.parametrize("only", ["conflicts", "unverified"])
def test_compare_only_some(only: str, snapshot: Snapshot) -> None:
    text = run("compare", "samples/losses-2022/claims.csv", "--only", only)
    snapshot(f"losses-2022/compare-only-{only}.txt", text)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("rules", ("rule",)),
        ("rule-V201", ("rule", "V201")),
        ("sources", ("sources",)),
        ("names", ("sources", "UKR MoD", "MoD", "Ukranian military", "Human Rights Watch")),
        ("why-same", ("why", "Kherson civilians evacuated", "civilians evacuated from Kherson")),
        ("why-part", ("why", "Russian soldiers killed", "Russian casualties")),
    ],
)
def test_the_other_commands_print_the_same_as_ever(
    name: str, args: tuple[str, ...], snapshot: Snapshot
) -> None:
    snapshot(f"{name}.txt", run(*args))


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("command", ["check", "compare"])
def test_json_holds_to_the_schema_that_ships(sample: str, command: str) -> None:
    document = json.loads(run(command, f"samples/{sample}/claims.csv", "-f", "json"))
    schema = read_schema(command)
    jsonschema.validate(document, schema)
    lines = run(command, f"samples/{sample}/claims.csv", "-f", "jsonl").splitlines()
    of_line = {"check": "finding", "compare": "group"}[command]
    for line in lines:
        part = {"$ref": f"#/$defs/{of_line}", "$defs": schema["$defs"]}
        jsonschema.validate(json.loads(line), part)
    assert len(lines) == len(document[{"check": "findings", "compare": "groups"}[command]])


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("sources", ("sources",)),
        ("names", ("sources", "UKR MoD", "MoD")),
        ("rules", ("rule",)),
        ("why", ("why", "Russian soldiers killed", "Russian casualties")),
    ],
)
def test_the_other_commands_hold_to_their_schemas(name: str, args: tuple[str, ...]) -> None:
    jsonschema.validate(json.loads(run(*args, "-f", "json")), read_schema(name))


def read_schema(name: str) -> dict[str, dict[str, object]]:
    text = (ROOT / "verify" / "schema" / f"{name}.schema.json").read_text(encoding="utf-8")
    schema: dict[str, dict[str, object]] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_claim_of_a_sample_is_in_every_form_of_the_comparison(sample: str) -> None:
    path = f"samples/{sample}/claims.csv"
    ids = {
        claim["id"]
        for group in json.loads(run("compare", path, "-f", "json"))["groups"]
        for claim in group["claims"]
    }
    checked = json.loads(run("check", path, "-f", "json"))
    assert ids == {claim["id"] for claim in checked["claims"]}
    assert len(checked["claims"]) == checked["summary"]["claims"]
