"""A source and a suppression are added to the text of a config, and all else of it stays."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.config.added_tables import write_source, write_suppression
from verify.config.reading import read_settings
from verify.errors import ConfigError
from verify.model.settings import Suppression
from verify.sources import resolve

CONFIG = '# ours\nwindow = 2   # days\n\n[sources.hill-watch]\nname = "Hill Watch"\nkind = "ngo"\n'


def test_a_source_is_a_table_at_the_end_and_is_known_from_then_on() -> None:
    text = write_source(CONFIG, "verify.toml", "River Council", "government", "arvenka")
    added = (
        '\n[sources.river-council]\nname = "River Council"\nkind = "government"\n'
        'party = "arvenka"\n'
    )
    assert text == CONFIG + added
    found = resolve("River Council", read_settings(tomllib.loads(text)).registry)
    assert (found.kind, found.party) == ("government", "arvenka")


def test_a_source_without_a_side_has_no_party() -> None:
    assert "party" not in write_source("", "verify.toml", "Hill Watch", "ngo", "")


def test_a_second_source_of_one_name_gets_a_number() -> None:
    text = write_source(CONFIG, "verify.toml", "hill watch", "media", "")
    assert "[sources.hill-watch-2]" in text


def test_a_config_in_pyproject_gets_tables_of_its_own() -> None:
    text = write_source("[project]\n", "pyproject.toml", "Hill Watch", "ngo", "")
    assert tomllib.loads(text)["tool"]["verify"]["sources"]["hill-watch"]["kind"] == "ngo"
    text = write_suppression(text, "pyproject.toml", "r-1", Suppression("V101", "nobody else"))
    assert tomllib.loads(text)["tool"]["verify"]["suppress"][0]["claim"] == "r-1"


def test_a_suppression_has_its_reason_and_its_end() -> None:
    entry = Suppression("V101", 'they say "no"', date(2031, 5, 2))
    text = write_suppression(CONFIG, "verify.toml", "r-1", entry)
    assert text == CONFIG + (
        '\n[[suppress]]\nrules = ["V101"]\nclaim = "r-1"\nreason = "they say \\"no\\""\n'
        "until = 2031-05-02\n"
    )
    [read] = read_settings(tomllib.loads(text)).suppress["r-1"]
    assert read._replace(place=None) == entry


def test_line_ends_and_a_missing_last_one_stay() -> None:
    text = write_source("window = 2\r\n# end", "verify.toml", "Hill Watch", "ngo", "")
    assert text.startswith("window = 2\r\n# end\r\n\r\n[sources.hill-watch]\r\n")
    assert "\n" not in text.replace("\r\n", "")


@pytest.mark.parametrize("text", ['sources = {a = {name = "A", kind = "ngo"}}\n', "x = [\n"])
def test_a_config_that_cannot_take_a_source_is_refused_and_says_what_to_do(text: str) -> None:
    with pytest.raises(ConfigError, match=r"write the lines yourself: .sources|not TOML"):
        write_source(text, "verify.toml", "Hill Watch", "ngo", "")


def test_a_config_with_a_list_of_suppressions_on_one_line_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"write the lines yourself: ..suppress"):
        write_suppression("suppress = []\n", "verify.toml", "r-1", Suppression("V101", "why"))


def test_a_kind_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigError, match="none of"):
        write_source(CONFIG, "verify.toml", "River Council", "goverment", "")


@given(st.text(min_size=1, max_size=12), st.text(max_size=12))
def test_any_name_is_added_whole_or_refused(name: str, party: str) -> None:
    try:
        text = write_source(CONFIG, "verify.toml", name, "ngo", party)
    except ConfigError:
        return
    assert text.startswith(CONFIG)
    added = [each for key, each in tomllib.loads(text)["sources"].items() if key != "hill-watch"]
    assert added == [{"name": name, "kind": "ngo", **({"party": party} if party else {})}]
