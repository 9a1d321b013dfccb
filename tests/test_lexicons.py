"""The TOML files of the lexicons, and the tables that are made from them."""

from pathlib import Path

import pytest

from verify.lexicons import TABLES, Table, load
from verify.lexicons.compile import RECIPES, compiled
from verify.lexicons.compile.documents import Document, merged, read_files
from verify.lexicons.compile.facets import make_facets
from verify.lexicons.compile.phrases import make_phrases
from verify.lexicons.compile.units import make_units
from verify.lexicons.compile.writing import Section, written
from verify.sources import all_sources
from verify.sources.registry import KINDS, RELIABILITIES


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_a_table_is_the_one_that_its_toml_makes(name: str, is_updating: bool) -> None:  # noqa: FBT001
    path = TABLES / f"{name}.txt"
    if is_updating:
        path.write_text(compiled(name), encoding="utf-8")
    made = compiled(name)
    assert path.read_text(encoding="utf-8") == made, "run python -m verify.lexicons.compile"


def test_every_table_has_a_recipe_and_every_lexicon_is_in_one() -> None:
    assert {path.stem for path in TABLES.iterdir()} == set(RECIPES)
    folder = TABLES.parent
    read = {
        path for patterns, _ in RECIPES.values() for name in patterns for path in folder.glob(name)
    }
    assert read == set(folder.rglob("*.toml"))


def test_a_table_is_read_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table: dict[str, Section] = {
        "days": ["october 7", "february 24"],
        "empty": [],
        "rules": [("a", "b", ""), ("c", "d", "e")],
        "units": {"km": "length", "м": "length"},
        "longest 2": ["air"],
        "longest 3": ["armed", "battle"],
        "allies": {"russia": ["belarus", "dpr"], "alone": []},
        "offices": {"mod": {"uk": "uk-mod", "us": ""}},
    }
    (tmp_path / "some.txt").write_text(written(table), encoding="utf-8")
    monkeypatch.setattr("verify.lexicons.TABLES", tmp_path)
    read = load("some")
    assert read.words("days") == table["days"]
    assert read.words("empty") == read.words("nowhere") == []
    assert read.pairs("empty") == {}
    assert read.rows("rules") == [["a", "b", ""], ["c", "d", "e"]]
    assert read.pairs("units") == table["units"]
    assert read.numbers("longest") == {"air": 2, "armed": 3, "battle": 3}
    assert read.lists("allies") == table["allies"]
    assert read.entries("offices") == table["offices"]


@pytest.mark.parametrize("word", ["", "a\tb", "a\nb", "[a"])
def test_a_word_that_would_break_a_table_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="a record cannot"):
        written({"words": [word]})


def test_a_key_without_a_value_is_no_table() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Table({"units": b"km"}).pairs("units")


def test_several_files_make_one_document(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text('[places]\nsudan = ["Darfur"]\n[[rule]]\nwhen = "a"\n')
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "a.toml").write_text(
        '[places]\ngaza = ["Rafah"]\n[[rule]]\nwhen = "b"\n'
    )
    (tmp_path / "stories" / "b.toml").write_text('[places]\nsudan = ["El Fasher"]\n')
    assert read_files(["one.toml", "stories/*.toml"], tmp_path) == {
        "places": {"sudan": ["Darfur", "El Fasher"], "gaza": ["Rafah"]},
        "rule": [{"when": "a"}, {"when": "b"}],
    }


def test_two_files_may_not_contradict_each_other() -> None:
    one, other = ({"unit": {"km": {"name": name}}} for name in ("km", "kilometre"))
    assert merged(one, one) == one
    with pytest.raises(ValueError, match=r"two files give unit\.km\.name: 'km' and 'kilometre'"):
        merged(one, other)


def test_a_phrase_has_one_meaning() -> None:
    document = read_files(RECIPES["facets"][0])
    twice = merged(
        document, {"phrase": [{"words": ["colonel", "tank"], "facets": ["thing:colonels"]}]}
    )
    with pytest.raises(ValueError, match="tank"):
        make_facets(twice)


def test_a_word_has_one_kind() -> None:
    document = read_files(RECIPES["phrases"][0])
    make_phrases(document)
    with pytest.raises(ValueError, match="is both"):
        make_phrases({**document, "words": {"joint": ["and"], "verb": ["said", "and"]}})


@pytest.mark.parametrize(
    "document",
    [
        {"unit": "km", "noun": {}, "ambiguous": {}, "words": {}},
        {"unit": {"km": {"name": "km", "dimension": "length", "spellings": 5}}},
    ],
)
def test_a_lexicon_of_another_shape_is_refused(document: Document) -> None:
    with pytest.raises(TypeError, match="was expected"):
        make_units(document)


def test_every_source_has_a_kind_and_a_reliability_that_exist() -> None:
    for source in all_sources():
        assert source.kind in KINDS
        assert source.reliability in RELIABILITIES
