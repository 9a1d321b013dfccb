"""What a desk prints if figures conflict: its policy, and the best, low and high of a topic."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from verify import cli
from verify.config.reading import read_settings
from verify.errors import ConfigError

LEDGER = """\
id,source,claim,value,as_of
un,the UN,houses destroyed in Aldmoor,about 300,2023-09-14
bbc,BBC,houses destroyed in Aldmoor,120,2023-09-14
rt,Reuters,bridges destroyed in Aldmoor,at least 4,2023-09-14
ap,AP,bridges destroyed in Aldmoor,4,2023-09-14
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def invoke(ledger: Path, config: str, *args: str) -> Result:
    path = ledger.parent / "verify.toml"
    path.write_text(config, encoding="utf-8")
    return CliRunner().invoke(cli.build_app(), [*args, "--config", str(path)])


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ("", ("", "120", "300", "range")),
        ('[policy]\ndisagreement = "range"', ("", "120", "300", "range")),
        (
            '[policy]\ndisagreement = "prefer"\nprefer = ["UN"]',
            ("about 300", "120", "300", "prefer"),
        ),
        ('[policy]\ndisagreement = "prefer"\nprefer = ["AFP"]', ("", "120", "300", "prefer")),
        ('[policy]\ndisagreement = "pending"', ("", "", "", "pending")),
        ('[policy]\ndisagreement = "defer"', ("", "120", "300", "defer")),
        (
            '[policy.topics."Houses destroyed in Aldmoor"]\ndisagreement = "pending"',
            ("", "", "", "pending"),
        ),
    ],
)
def test_the_policy_decides_what_is_best_low_and_high(
    ledger: Path, config: str, expected: tuple[str, ...]
) -> None:
    result = invoke(ledger, config, "compare", str(ledger), "-f", "csv")
    rows = {row["topic"]: row for row in csv.DictReader(io.StringIO(result.stdout))}
    houses = rows["houses destroyed in Aldmoor"]
    assert houses["kind"] == "total"
    found = tuple(houses.get(name, "") for name in ("best", "low", "high", "policy"))
    assert found == expected


def test_figures_that_fit_have_a_best_figure_and_no_policy(ledger: Path) -> None:
    config = '[policy]\ndisagreement = "pending"'
    result = invoke(ledger, config, "compare", str(ledger), "-f", "json")
    groups = {each["topic"]: each["estimates"] for each in json.loads(result.stdout)["groups"]}
    assert groups["bridges destroyed in Aldmoor"] == [
        {
            "kind": "total",
            "best": "ap",
            "low": 4,
            "high": None,
            "policy": None,
            "reason": "the figures fit",
        }
    ]


def test_the_screen_and_attribute_say_which_policy_was_used(ledger: Path) -> None:
    config = '[policy]\ndisagreement = "prefer"\nprefer = ["UN"]'
    shown = invoke(ledger, config, "compare", str(ledger), "--width", "200").stdout
    assert "prefer: the UN is preferred" in shown
    told = invoke(ledger, config, "attribute", "bbc", "--ledger", str(ledger), "-f", "json").stdout
    assert json.loads(told)["attributions"][0]["policy"] == "prefer: the UN is preferred"


def test_the_screen_has_no_column_for_a_policy_that_no_config_chose(ledger: Path) -> None:
    assert "policy" not in invoke(ledger, "", "compare", str(ledger)).stdout


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ({"disagreement": "rang"}, "disagreement 'rang' is none of range, prefer, pending, defer"),
        ({"disagreement": "prefer"}, "belong together"),
        ({"prefer": ["UN"]}, "belong together"),
        ({"disagreement": "prefer", "prefer": "UN"}, "is not a list of sources"),
        ({"topics": {"a label": "pending"}}, "write one table for each topic"),
        ({"disagree": "range"}, "disagree"),
        ("range", r"write \[policy\]"),
    ],
)
def test_a_policy_that_cannot_be_meant_is_refused(policy: object, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        read_settings({"policy": policy})


def test_a_story_that_does_not_exist_is_refused_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="no story is called 'ukrane'; did you mean 'ukraine'"):
        read_settings({"stories": ["ukrane"]})


def test_missing_writes_lines_that_a_config_takes_once_the_kind_is_filled_in(ledger: Path) -> None:
    text = 'source,claim,value\nZarvona "Circle",houses burnt,3\nthe UN,houses burnt,3\n'
    ledger.write_text(text.replace('Zarvona "Circle"', '"Zarvona ""Circle"""'), encoding="utf-8")
    stubs = invoke(ledger, "", "sources", "--missing", str(ledger)).stdout
    assert stubs == (
        "[sources.zarvona-circle]\n"
        'name = "Zarvona \\"Circle\\""\n'
        'kind = "…"  # such as government, ngo or media\n'
        'party = ""  # the side for which it speaks, if any\n'
    )
    refused = invoke(ledger, stubs, "check", str(ledger))
    assert isinstance(refused.exception, ConfigError)
    filled = invoke(ledger, stubs.replace("…", "ngo"), "compare", str(ledger)).stdout
    assert "corroborated" in filled


def test_nothing_is_missing_if_all_sources_are_known(ledger: Path) -> None:
    assert invoke(ledger, "", "sources", "--missing", str(ledger)).stdout == ""
