"""The documents for newcomers name files, tests and functions that exist."""

import re
import tomllib
from functools import reduce
from importlib import import_module
from pathlib import Path

import pytest

from verify.model.claims import Stance
from verify.model.figures import Kind
from verify.model.groups import VerdictName

ROOT = Path(__file__).parent.parent
CONTRIBUTING = ROOT / ".github" / "CONTRIBUTING.md"
SECURITY = ROOT / ".github" / "SECURITY.md"
MAP = ROOT / "verify" / "README.md"
IN_BACKTICKS = re.compile(r"`([^`\n]+)`")
FOLDERS = ("verify/", "tests/", "samples/", ".github/", ".ci/")
RECIPES = (
    "A rule",
    "A unit",
    "A source",
    "A story: a war, a disaster",
    "A word of a label",
    "A file format",
    "An output format",
    "An option, or a key of the config",
    "A wrong extraction",
)
WORDS = {
    *("claim", "figure", "topic", "facet", "side", "outcome", "kind", "stance", "origin"),
    *("recorder", "verdict", "finding", "problem", "baseline", "copy", "span", "cue", "scope"),
    *("hedge", "source", "rule", "group", "ledger", "page", "party"),
}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def section(path: Path, title: str) -> str:
    """Return the part of a document under one heading of the second level."""
    (found,) = re.findall(rf"^## {title}\n(.*?)(?=^## |\Z)", read(path), re.MULTILINE | re.DOTALL)
    return str(found)


def recipes() -> dict[str, str]:
    parts = re.split(r"^### (.+)\n", section(CONTRIBUTING, "Recipes"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def steps(text: str) -> list[str]:
    """Return the points of a numbered list, each in one line."""
    points = re.findall(r"^\d+\. .*(?:\n +.*)*", text, re.MULTILINE)
    return [" ".join(point.split()) for point in points]


def files_in(text: str) -> list[str]:
    return [name for name in IN_BACKTICKS.findall(text) if name.startswith(FOLDERS)]


def is_there(name: str) -> bool:
    """Does a file exist, or for `NAME` any of its kind? "FILE::TEST" is a test in a file."""
    path, _, test = name.partition("::")
    found = list(ROOT.glob(path.replace("NAME", "[a-z]*")))
    return bool(found) and (not test or f"def {test}(" in read(found[0]))


@pytest.mark.parametrize(
    ("path", "longest"),
    [(CONTRIBUTING, 150), (MAP, 200), (SECURITY, 100)],
    ids=["contributing", "map", "security"],
)
def test_a_document_is_short(path: Path, longest: int) -> None:
    assert len(read(path).splitlines()) <= longest


@pytest.mark.parametrize("path", [CONTRIBUTING, MAP, SECURITY], ids=lambda path: path.stem)
def test_the_files_that_a_document_names_exist(path: Path) -> None:
    assert [name for name in files_in(read(path)) if not is_there(name)] == []


def test_a_file_or_a_test_that_is_missing_is_noticed() -> None:
    assert is_there("verify/rules/NAME.py")
    assert is_there("tests/test_documents.py::is_there")
    assert not is_there("verify/rules/NAME.toml")
    assert not is_there("tests/test_documents.py::test_that_nobody_wrote")


def test_there_is_a_recipe_for_each_usual_change() -> None:
    assert tuple(recipes()) == RECIPES


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_lists_files_and_ends_in_the_test_that_fails(title: str) -> None:
    points = steps(recipes()[title])
    assert points
    assert all(files_in(point) for point in points)
    end = recipes()[title].strip().rpartition("\n\n")[2]
    assert "you forget a part" in end or "is in no file" in end
    assert any("::test_" in name for name in files_in(end))


def test_what_is_said_to_run_in_ci_runs_there() -> None:
    quick = re.findall(r"```sh\n(.*?)```", section(CONTRIBUTING, "What CI runs"), re.DOTALL)[0]
    *checks, tests = quick.splitlines()
    commands = [line.strip() for line in read(ROOT / ".ci" / "run").splitlines()]
    assert [command for command in checks if command not in commands] == []
    assert tests in read(ROOT / "README.md").replace(".venv/bin/", "")


def test_setting_up_takes_four_commands() -> None:
    (commands,) = re.findall(r"```sh\n(.*?)```", section(CONTRIBUTING, "Set up"), re.DOTALL)
    assert len(commands.splitlines()) == 4


def layers() -> list[str]:
    contracts = tomllib.loads(read(ROOT / "pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (contract,) = (each for each in contracts if each["name"] == "rooms are stacked")
    return list(contract["layers"])


def test_the_picture_of_the_layers_is_the_contract() -> None:
    (picture,) = re.findall(r"```\n(.*?)```", section(MAP, "The layers"), re.DOTALL)
    assert picture.splitlines() == layers()


def test_every_room_has_one_paragraph_in_the_order_of_the_layers() -> None:
    rooms = re.findall(r"^\*\*`(\w+)`\*\*: ", section(MAP, "The rooms"), re.MULTILINE)
    assert rooms == [*" | ".join(layers()).split(" | "), "schema"]


def finds(name: str) -> bool:
    """Does a dotted name exist: a module, or something in a module?"""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        try:
            module: object = import_module(".".join(["verify", *parts[:length]]))
        except ModuleNotFoundError:
            continue
        missing = object()
        found = reduce(lambda each, part: getattr(each, part, missing), parts[length:], module)
        return found is not missing
    return False


def dotted_in(text: str) -> list[str]:
    rooms = tuple(f"{room}." for room in " | ".join(layers()).split(" | "))
    return [
        name
        for name in IN_BACKTICKS.findall(text)
        if name.startswith(rooms) and re.fullmatch(r"\w+(\.\w+)+", name)
    ]


def test_the_functions_and_nouns_that_the_map_names_exist() -> None:
    named = dotted_in(read(MAP))
    assert "engine.run.compare_claims" in named
    assert [name for name in named if not finds(name)] == []
    assert not finds("engine.run.no_such_function")
    assert not finds("engine.no_such_module.run")


@pytest.mark.parametrize("title", ["The life of a row", "The life of a sentence"])
def test_each_step_of_a_life_begins_with_the_function_that_takes_it(title: str) -> None:
    points = steps(section(MAP, title))
    firsts = [point.split("`")[1] for point in points]
    assert len(points) > len("start")
    assert all(callable(reduce(getattr, name.split(".")[-1:], _home(name))) for name in firsts)


def _home(name: str) -> object:
    return import_module(f"verify.{name.rpartition('.')[0]}")


def glossary() -> dict[str, tuple[str, str]]:
    rows = re.findall(r"^\| (.+?) \| (.+) \| (.+) \|$", section(MAP, "The words"), re.MULTILINE)
    return {word: (meaning, example) for word, meaning, example in rows[1:]}


def test_the_glossary_is_sorted_and_has_the_words_of_the_trade() -> None:
    words = list(glossary())
    assert words == sorted(words)
    assert set(words) >= WORDS


def test_a_word_has_one_sentence_and_an_example() -> None:
    for meaning, example in glossary().values():
        assert re.fullmatch(r"[A-Z][^.]*(?:\(`[\w.]+`\))?\.", meaning), meaning
        assert not example.endswith(".")


@pytest.mark.parametrize(
    ("word", "values"),
    [
        ("kind", list(Kind)),
        ("stance", [each for each in Stance if each is not Stance.UNCLEAR]),
        ("verdict", list(VerdictName)),
    ],
)
def test_a_word_for_a_closed_set_names_its_members(word: str, values: list[str]) -> None:
    assert [value for value in values if value not in glossary()[word][0]] == []


def test_the_archive_of_the_sources_has_the_documents_that_the_tests_read() -> None:
    build = tomllib.loads(read(ROOT / "pyproject.toml"))["tool"]["hatch"]["build"]["targets"]
    included = [ROOT / name.lstrip("/") for name in build["sdist"]["include"]]
    for path in (CONTRIBUTING, SECURITY, MAP, ROOT / ".ci" / "run", ROOT / "pyproject.toml"):
        assert path.name == "pyproject.toml" or {path, *path.parents} & set(included), path
