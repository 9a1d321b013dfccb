"""A war or other story is one TOML file; no name of the lexicons is in the code."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.lexicons import TABLES
from verify.lexicons.compile import BY_FILE, RECIPES, STORIES, compiled
from verify.lexicons.compile.documents import (
    Document,
    lists,
    read_files,
    table,
    tables,
    texts,
)
from verify.lexicons.compile.writing import InPieces, Section, written

LEXICONS = TABLES.parent
CODE = LEXICONS.parent
STORY = """
[story]
name = "The war between Ruritania and Graustark"
countries = ["graustark", "ruritania"]

[parties.ruritania]
adjective = "Ruritanian"
opponent = "graustark"
theatre = "graustark"
army = ["killed"]
names = ["Ruritania"]
adjectives = ["Ruritanian"]
demonyms = ["Ruritanians"]
allies = ["belgium"]
speaks_as = ["ruritania", "ruritanian", "strelsau"]
[parties.graustark]
adjective = "Graustarkian"
opponent = "ruritania"
army = ["killed"]
names = ["Graustark"]
adjectives = ["Graustarkian"]
speaks_as = ["graustark", "graustarkian"]
[places.graustark]
edelweiss = ["Edelweisz"]
[offices.ministry-of-defence]
ruritania = "ruritania-mod"
[sources.ruritania-mod]
name = "Ministry of Defence of Ruritania"
kind = "belligerent"
party = "ruritania"
people = ["rupert hentzau"]
[speakers]
body = ["strelsau"]
[opposites.taken]
one = ["in ruritanian hands"]
other = ["graustarkian-held"]
"""
ASKED = """
import sys
from pathlib import Path
from verify import lexicons
lexicons.TABLES = Path(sys.argv[1])
from verify.article.numbers import find_mentions
from verify.article.passages.sentences import split_sentences
from verify.article.speakers.lexicon import speech
from verify.article.subjects import read_subjects
from verify.sources.names import resolve
from verify.text.words import list_words
from verify.sources.stories import all_stories
from verify.topics import are_opposed, read_topic
from verify.topics.lexicon import country_of, opponent
for label in (
    "Ruritanian soldiers killed",
    "Ruritanian soldiers killed in Graustark by Graustark",
    "civilians killed in Edelweisz",
):
    topic = read_topic(label)
    print(topic.thing, topic.side, topic.outcome, topic.place, topic.rest)
print(opponent("ruritania"), country_of("edelweiss"))
print(resolve("Ruritanian defence ministry").key, resolve("Rupert Hentzau").key)
allied = any(each.are_allied("belgium", "ruritania") for each in all_stories())
print(resolve("Graustarkian officials").party, allied)
print(are_opposed("the pass is in Ruritanian hands", "the pass is Graustarkian-held"))
speakers, countries = speech()["speakers"], speech()["countries"]
print(speakers["ruritanians"], speakers["strelsau"], "graustark" in countries)
text = list_words("Police held 12 Ruritanians.")
print(*(each.unit for each in read_subjects(text, find_mentions(text), split_sentences(text.text))))
"""
# Ordinary words that are names too, and words of a name that the code needs for another reason.
ORDINARY = frozenset(
    (
        *("both", "enemy", "the two sides"),  # "both sides" is a party of the lexicon
        *("witness", "anonymous-official"),  # sources that are nobody in particular
        "strip",  # the method of a text; "the Strip" is Gaza
        "ap",  # "[ap]m" in a pattern is a.m. or p.m.
        *("ft", "rt"),  # feet, and a tag of HTML; the Financial Times, and Russia Today
        "java",  # what Spark runs on; an island
        "un",  # "un-" begins a word that denies; the UN
        "png",  # a kind of file; Papua New Guinea
        "ipc",  # the files of Arrow, as Polars calls them; a body that classifies hunger
        *("us", "uk", "ru", "ua", "eu"),  # "US" is not "us"; ends of addresses: ".uk"
    )
)
FROM_STORIES = {name for name, (patterns, _) in RECIPES.items() if STORIES in patterns}
# Names of a story that are ordinary words too: "the coalition" of a government.
GENERAL_TOO = frozenset(("both", "enemy", "coalition", "strip"))
# Texts of general lists in which such a name may be, and why.
EXCEPTIONS = frozenset(
    (
        *("Russian rouble", "Russian ruble", "Ukrainian hryvnia"),  # currencies are units
        *("Israeli new shekel", "Israeli shekel"),
        *("минобороны", "міноборони"),  # any ministry of defence, in other languages
        *("opt", "opts"),  # the verb, not a territory
        "gulf of aden",  # a part of a sea, not the town
        *("crimean congo fever", "crimean congo hemorrhagic fever"),  # a disease
        *("AQI", "AQI level", "AQI reading"),  # the air quality index, not the group in Iraq
        "north korea",  # a country of East Asia
        "Tamil Nadu",  # a state of India, not the party
        "UAS",  # unmanned aircraft systems, not the plural of UA
    )
)
EXAMPLES = frozenset(("config/init_files.py",))  # an example that a person reads


def test_a_story_is_one_file(tmp_path: Path) -> None:
    folder, made = tmp_path / "lexicons", tmp_path / "tables"
    shutil.copytree(LEXICONS, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (folder / "stories" / "ruritania.toml").write_text(STORY, encoding="utf-8")
    shutil.copytree(TABLES, made)
    for name in ("facets", "sources", "speech", "stories", "units"):
        (made / f"{name}.txt").write_text(compiled(name, folder), encoding="utf-8")
    command = [sys.executable, "-c", ASKED, str(made)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    topic, same, place, sides, names, allies, opposed, speech, unit = done.stdout.splitlines()
    assert topic == same == "soldiers ruritania killed () ()"
    assert place == "civilians  killed ('edelweiss',) ()"
    assert sides == "graustark graustark"
    assert names == "ruritania-mod ruritania-mod"
    assert allies == "graustark True"
    assert opposed == "True"
    assert speech == "people body True"
    assert unit == "people"


@pytest.mark.parametrize("name", sorted(FROM_STORIES - {"ordinary", *BY_FILE}))
def test_the_order_of_the_stories_does_not_matter(name: str) -> None:
    patterns, make = RECIPES[name]
    general = [pattern for pattern in patterns if pattern != STORIES]
    stories = [str(path.relative_to(LEXICONS)) for path in LEXICONS.glob(STORIES)]
    forward = dict(make(read_files([*general, *sorted(stories)])))
    backward = dict(make(read_files([*general, *sorted(stories, reverse=True)])))
    # A rule of a story is about a concept of this story: no rule of another story fits as well.
    assert _rules(forward.pop("rules", ())) == _rules(backward.pop("rules", ()))
    assert written(forward) == written(backward)


def _rules(section: Section) -> set[tuple[str, ...]]:
    """Return the rules of a table, each without its number."""
    if not isinstance(section, InPieces):
        return set()
    rows = (iter(row) for row in section.records.values())
    return {(when, then) for row in rows for _, when, then in zip(row, row, row, strict=True)}


def test_no_name_of_a_lexicon_is_in_the_code() -> None:
    names = sorted({name.lower() for name in _names() if name}, key=len, reverse=True)
    any_name = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, names))})(?![^\W_])")
    found = [
        (str(path.relative_to(CODE)), name)
        for path in sorted(CODE.rglob("*.py"))
        if str(path.relative_to(CODE)) not in EXAMPLES
        for text in _texts(ast.parse(path.read_text(encoding="utf-8")))
        for name in any_name.findall(text.lower())
        if name not in ORDINARY
    ]
    assert not found


def test_the_names_are_found_if_they_are_in_the_code() -> None:
    names = {name.lower() for name in _names()}
    assert {"hamas", "ukraine", "kyiv", "putin", "saudi coalition", "darfur"} <= names
    code = 'def of_hamas() -> None:\n    """Putin."""\n    kyiv = "Darfur"\n'
    assert set(_texts(ast.parse(code))) == {"of_hamas", "kyiv", "Darfur"}


def test_a_name_of_a_story_is_in_no_general_list() -> None:
    assert _told_in_general_lists({}) == []


def test_a_name_of_a_story_is_found_if_it_is_in_a_general_list() -> None:
    for text in ("fled from Hamas", "Russians", "vote on joining Russia", "Putin's list"):
        assert _told_in_general_lists({"concept": {"some": [text]}}) == [text]
    for text in ("cafe", "a strip of land", "people in Chad"):
        assert not _told_in_general_lists({"concept": {"some": [text]}})


def _told_in_general_lists(more: Document) -> list[str]:
    """Return the texts of general lexicons, and of one more, that have a name of a story."""
    story = read_files([STORIES])
    parties = dict(read_files(["topics/parties.toml", "countries/*.toml"]))
    at_war = table(story, "parties")
    parties["countries"] = {
        name: entry for name, entry in tables(parties, "countries") if name not in at_war
    }
    sources = read_files(["sources/*.toml"])
    general = {*_names_of(parties, parties), *table(sources, "sources"), *GENERAL_TOO}
    names = set(map(_words, _names_of(story, story))) - set(map(_words, general))
    longest = max(map(len, names))
    paths = [
        *LEXICONS.glob("*.toml"),
        *LEXICONS.glob("topics/*.toml"),
        *LEXICONS.glob("words/*.toml"),
    ]
    documents = [tomllib.loads(path.read_text(encoding="utf-8")) for path in paths]
    return [
        text
        for document in (*documents, more)
        for text in _texts_of(document)
        if text not in EXCEPTIONS and any(each in names for each in _phrases(text, longest))
    ]


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def _phrases(text: str, longest: int) -> Iterator[tuple[str, ...]]:
    """Yield all runs of words of a text, also without the s of a plural at the end."""
    words = _words(text)
    for first in range(len(words)):
        for end in range(first + 1, min(len(words), first + longest) + 1):
            yield words[first:end]
            yield (*words[first : end - 1], words[end - 1].removesuffix("s"))


def _texts_of(value: object) -> Iterator[str]:
    """Yield all keys and texts of a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _texts_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts_of(each)


def _names() -> Iterator[str]:
    """Yield every name of a party, country, place, source and person that the lexicons have."""
    topics, sources = (read_files(RECIPES[name][0]) for name in ("facets", "sources"))
    return _names_of(topics, sources)


def _names_of(topics: Document, sources: Document) -> Iterator[str]:
    yield from _listed(topics, "parties", ("names", "adjectives", "capitals", "demonyms"))
    yield from _listed(sources, "parties", ("speaks_as", "officials_in"))
    yield from _listed(sources, "sources", ("aliases", "people"))
    yield from _listed(topics, "countries", ("names", "adjectives", "capitals"))
    for region, adjectives in lists(topics, "regions").items():
        yield from (region, *adjectives)
    for whole in table(topics, "places"):
        for place, spellings in lists(table(topics, "places"), whole).items():
            yield from (whole, place, *spellings)


def _listed(document: Document, name: str, keys: tuple[str, ...]) -> Iterator[str]:
    for id_, entry in tables(document, name):
        yield id_
        for key in keys:
            yield from texts(entry, key)


def _texts(tree: ast.Module) -> Iterator[str]:
    """Yield the identifiers and the string constants of a module, but for its docstrings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            node.value.value = ""  # a docstring
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield node.value
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
