"""The parties and places of a project are known in labels, and only in those of the project."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import verify
from verify.config.reading import load_settings
from verify.topics import read_topic
from verify.topics.areas import with_areas

Verify = Callable[..., Result]

CONFIG = """
[parties.ruritania]
adjective = "Ruritanian"
names = ["Kingdom of Ruritania"]
capitals = ["Strelsau"]
opponent = "graustark"

[parties.graustark]
adjective = "Graustarkian"

[places.ruritania]
zenda = ["Castle Zenda"]
strelsau = []
"""
ROWS = [
    {"source": "AP", "claim": "Ruritanian soldiers killed", "value": "120"},
    {"source": "AFP", "claim": "soldiers of the Kingdom of Ruritania killed", "value": "60"},
    {"source": "AP", "claim": "people killed in Zenda", "value": "14"},
    {"source": "AP", "claim": "people killed in Ruritania", "value": "9"},
]


@pytest.fixture
def settings(tmp_path: Path) -> verify.Settings:
    """Return the settings of a project with a story of its own."""
    path = tmp_path / "verify.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return load_settings(path)


def test_a_party_of_the_project_is_a_side_of_a_label(settings: verify.Settings) -> None:
    with with_areas(settings.areas):
        soldiers, capital = map(read_topic, ("Ruritanian soldiers killed", "killed in Strelsau"))
    assert (soldiers.side, soldiers.rest) == ("ruritania", ())
    assert capital.place == ("strelsau",)


@pytest.mark.parametrize(
    ("label", "side", "place", "rest"),
    [
        ("soldiers killed in Strelsau", "", ("strelsau",), ()),
        ("Strelsau soldiers killed", "ruritania", (), ()),
        ("soldiers lost by Strelsau", "ruritania", (), ()),
        ("people killed by Strelsau", "", (), ("by ruritania",)),
        ("soldiers killed by Ruritania", "graustark", (), ()),
        ("people killed by Ruritania", "", (), ("by ruritania",)),
        ("soldiers killed in Zenda", "", ("zenda",), ()),
        ("people killed by Zenda", "", (), ("by zenda",)),
        ("Graustarkian soldiers killed", "graustark", (), ()),
    ],
)
def test_a_capital_of_the_project_is_a_place_and_speaks_for_its_party(
    label: str, side: str, place: tuple[str, ...], rest: tuple[str, ...], settings: verify.Settings
) -> None:
    with with_areas(settings.areas):
        topic = read_topic(label)
    assert (topic.side, topic.place, topic.rest) == (side, place, rest)


def test_two_names_of_a_place_of_the_project_are_one(settings: verify.Settings) -> None:
    with with_areas(settings.areas):
        assert read_topic("killed in Castle Zenda").key == read_topic("killed in Zenda").key


def test_the_next_project_does_not_know_them(settings: verify.Settings) -> None:
    before = read_topic("Ruritanian soldiers killed")
    with with_areas(settings.areas):
        assert read_topic("Ruritanian soldiers killed") != before
    assert read_topic("Ruritanian soldiers killed") == before
    assert before.side == ""


def test_a_report_compares_labels_with_the_parties_of_its_settings(
    settings: verify.Settings,
) -> None:
    codes = {finding.rule.code for finding in verify.check(ROWS, settings=settings).findings}
    assert {"V201", "V207"} <= codes
    assert not {"V201", "V207"} & {finding.rule.code for finding in verify.check(ROWS).findings}


def test_a_command_reads_labels_with_the_parties_of_its_config(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "verify.toml").write_text(CONFIG, encoding="utf-8")
    command = ("why", "Ruritanian soldiers killed", "Kingdom of Ruritania: soldiers killed")
    assert "one topic" in run(*command).stdout
    (tmp_path / "verify.toml").write_text("", encoding="utf-8")
    assert "two topics" in run(*command).stdout
