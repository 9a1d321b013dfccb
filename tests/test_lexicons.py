"""The TOML files of the lexicons, and the tables that are made from them."""

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.lexicons import TABLES, Slices, Table, load, over
from verify.lexicons.compile import RECIPES, compiled
from verify.lexicons.compile.documents import (
    Document,
    listed,
    merged,
    read_files,
    table,
    tables,
    texts,
)
from verify.lexicons.compile.facets import make_facets
from verify.lexicons.compile.outcomes import make_outcomes
from verify.lexicons.compile.phrases import make_phrases
from verify.lexicons.compile.units import make_units
from verify.lexicons.compile.writing import InPieces, Section, indexed, written
from verify.sources import all_sources
from verify.sources.registry import KINDS, RELIABILITIES
from verify.topics.outcomes import (
    DoerWord,
    Frame,
    Outcome,
    PartyRole,
    Victims,
    read_outcome,
)

# Tables whose arrays have an order: the first adjective is the one of messages, the third person
# comes first, and so does the best header and the tag that is written; and the facts of phrases and
# rules.
ORDERED = frozenset(("countries", "irregular", "facets", "when", "then", "fallbacks", "hxl"))


@pytest.mark.parametrize("path", sorted(TABLES.parent.rglob("*.toml")), ids=lambda path: path.stem)
def test_a_list_of_words_is_sorted_and_has_each_word_once(path: Path) -> None:
    for name, words in _lists(tomllib.loads(path.read_text(encoding="utf-8")), ""):
        assert words == sorted(dict.fromkeys(words), key=str.lower), name


def _lists(value: object, name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the arrays of texts of a document, but for those whose order matters."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in ORDERED:
                yield from _lists(each, f"{name}.{key}")
    elif isinstance(value, list) and all(isinstance(each, str) for each in value):
        yield name, value
    elif isinstance(value, list):
        for each in value:
            yield from _lists(each, name)


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_a_table_is_the_one_that_its_toml_makes(name: str, is_updating: bool) -> None:  # noqa: FBT001
    path = TABLES / f"{name}.txt"
    if is_updating:
        path.write_text(compiled(name), encoding="utf-8")
    made = compiled(name)
    assert path.read_text(encoding="utf-8") == made, "run python -m verify.lexicons.compile"


@pytest.mark.parametrize("name", ["contrasts", "sums"])
def test_every_fact_of_a_contrast_or_a_sum_is_one_that_labels_may_have(name: str) -> None:
    known = read_files(RECIPES["facets"][0])
    document = tomllib.loads((TABLES.parent / f"{name}.toml").read_text(encoding="utf-8"))
    for _, facts in _lists(document, ""):
        for facet, _, value in (fact.partition(":") for fact in facts if ":" in fact):
            assert facet in {"word", "rest"} or value in table(known, facet), value


def test_each_group_of_alike_words_has_two_that_labels_are_read_to() -> None:
    table, document = (
        load("alike"),
        tomllib.loads((TABLES.parent / "alike.toml").read_text("utf-8")),
    )
    groups = [group for some in document["alike"].values() for group in some]
    found = [number for some in table.piece_pairs("alike").values() for number in some.split()]
    assert {number: found.count(number) for number in found} == {
        str(number): len(group) for number, group in enumerate(groups)
    }
    assert min(map(len, groups)) > 1


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
    assert read.lists("allies") == table["allies"]
    assert read.entries("offices") == table["offices"]


@given(
    records=st.dictionaries(st.text("ab м", min_size=1, max_size=5), st.text("xyz", min_size=1)),
    letters=st.integers(1, 4),
)
def test_a_large_section_is_read_piece_by_piece_as_it_was_written(
    records: dict[str, str], letters: int
) -> None:
    sections: dict[str, Section] = {
        "before": ["some"],
        "large": InPieces(records, letters),
        "after": {"one": "two"},
    }
    table = Table(Slices(indexed(written(sections)).encode()))
    read = table.piece_pairs("large")
    assert {key: read.get(key) for key in records} == records
    assert dict(read) == dict(read.items()) == records
    assert dict(over({"a": "own"}, read).items()) == {**records, "a": "own"}
    assert read.get("ac") is None
    assert "c" not in read
    assert (table.words("before"), table.pairs("after")) == (["some"], {"one": "two"})


def test_a_large_section_is_only_in_a_large_table() -> None:
    with pytest.raises(TypeError, match="only a large table"):
        Table({"units": b""}).piece_pairs("units")


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


EXILED = """
[outcome.exiled]
is_harm = true
default = "people"
is_of_person = true
figure = "displaced"
is_moving = true
label = "driven into exile"
participles = ["exiled"]
of_persons = ["exiled"]
words = ["exiled", "driven into exile"]
"""
READ_EXILED = """
import json, sys
from pathlib import Path
import verify.lexicons
verify.lexicons.TABLES = Path(sys.argv[1])
from verify.article.numbers import find_mentions
from verify.article.passages.sentences import split_sentences
from verify.article.subjects import read_subjects
from verify.text.words import list_words
from verify.topics import is_cumulative, read_topic
from verify.topics.outcomes import participles
text = "Police said 12 teachers were exiled. They exiled 30 more to Chad."
topic = read_topic("teachers driven into exile")
words = list_words(text)
copy = read_subjects(words, find_mentions(words), split_sentences(text))
print(json.dumps([
    [topic.outcome, is_cumulative(topic), "exiled" in participles()],
    [[each.outcome, each.unit, each.label] for each in copy],
]))
"""


def test_a_new_outcome_is_written_in_one_place_only(tmp_path: Path) -> None:
    shutil.copytree(TABLES, tmp_path / "tables")
    for folder in ("countries", "topics", "words"):
        shutil.copytree(TABLES.parent / folder, tmp_path / folder)
    shutil.copy(TABLES.parent / "cities.toml", tmp_path)
    with (tmp_path / "topics" / "outcomes.toml").open("a", encoding="utf-8") as lexicon:
        lexicon.write(EXILED)
    for name in ("facets", "outcomes"):
        made = tmp_path / "tables" / f"{name}.txt"
        made.write_text(compiled(name, tmp_path), encoding="utf-8")
    command = [sys.executable, "-c", READ_EXILED, str(tmp_path / "tables")]
    done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  our own code
    topic, copy = json.loads(done.stdout)
    assert topic == ["exiled", True, True]
    assert copy == [
        ["displaced", "people", "teachers driven into exile"],
        ["displaced", "people", "teachers driven into exile to Chad"],
    ]


def test_an_outcome_has_no_attribute_that_nothing_reads() -> None:
    document = read_files(RECIPES["outcomes"][0])
    words = {"words", "of", "participles", "of_persons", "copy_verbs", "copy_nouns", "under"}
    frames, roles = get_args(Frame), get_args(PartyRole)
    for name, entry in tables(document, "outcome"):
        assert set(entry) <= {*Outcome.__annotations__, *words} - {"name"}, name
        outcome = read_outcome(name)
        assert outcome.frame in frames, name
        assert {outcome.from_is, outcome.to_is} <= set(roles), name
        assert outcome.happens_to in get_args(Victims), name
        assert outcome.doer in get_args(DoerWord), name
        others = {outcome.means, outcome.twin, outcome.within, outcome.regained, outcome.graver}
        assert others <= {"", *table(document, "outcome")}, name


def test_opposed_roles_are_known_and_are_about_topics_that_exist() -> None:
    document = read_files(RECIPES["sources"][0])
    topics = read_files(RECIPES["facets"][0])
    roles = {*KINDS, *table(document, "roles")}
    entries = list(listed(document, "opposed"))
    assert entries
    for entry in entries:
        assert set(entry) <= {"roles", "about", "more", "things", "outcomes", "concepts"}, entry
        one, other = texts(entry, "roles")
        assert one != other, entry
        assert {one, other} <= roles, entry
        assert entry.get("more", one) in {one, other}, entry
        about = {facet: set(texts(entry, f"{facet}s")) for facet in ("thing", "outcome", "concept")}
        assert any(about.values()), entry
        for facet, ids in about.items():
            known = {*table(topics, facet), *(table(topics, "thing") if facet == "concept" else ())}
            assert ids <= known, entry  # a thing may tell the concept: protesters are at a protest


def test_a_word_of_copy_says_one_outcome() -> None:
    twice = {"outcome": {name: {"copy_verbs": ["bombed"]} for name in ("attacked", "damaged")}}
    with pytest.raises(ValueError, match="'bombed' is both attacked and damaged"):
        make_outcomes(twice)
