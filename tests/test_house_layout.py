"""The layout keeps its promises: few rooms, short files, one name for one thing."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

import verify

PACKAGE = Path(__file__).parent.parent / "verify"
MODULES = sorted(PACKAGE.rglob("*.py"))
SHARED_NAMES = {"__init__", "__main__", "model", "lexicon"}
LONGEST_FILE = 300  # lines
MOST_ROOMS = 25
LOOSE_MODULES = {"__init__", "__main__", "errors", "extras", "late", "progress"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE.parent).as_posix()


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_only_the_modules_that_every_room_needs_are_loose_at_the_root() -> None:
    assert {path.stem for path in PACKAGE.glob("*.py")} == LOOSE_MODULES


def test_a_newcomer_can_count_the_rooms() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert len(packages | LOOSE_MODULES) <= MOST_ROOMS


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_file_of_code_is_too_long_to_read_at_once(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_no_two_modules_of_one_room_share_a_name() -> None:
    """The packages of a room count too: `article/files` and `article/rules` are one room."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path in MODULES:
        room = path.relative_to(PACKAGE).parts[0]
        name = path.parent.name if path.stem == "__init__" else path.stem
        if name not in SHARED_NAMES and path.parent != PACKAGE:
            found[room, name].append(name_of(path))
    assert [paths for paths in found.values() if len(paths) > 1] == []


def test_no_two_public_classes_share_a_name() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        for node in parse(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].append(name_of(path))
    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}


def test_no_submodule_hides_a_function_of_the_api() -> None:
    """Once imported, `verify.check` would be the package and no longer the function."""
    submodules = {path.stem for path in PACKAGE.iterdir()}
    assert submodules.isdisjoint(verify.__all__)
