"""Walk through folders, and say which files a pattern names and which are left out."""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import Enum, auto
from pathlib import Path

from verify.config.folders.ignoring import begin
from verify.config.folders.naming import in_order, is_pattern, split_pattern
from verify.config.folders.patterns import Pattern, Places
from verify.errors import InputError
from verify.model.named_tuples import NamedTuple


class Search(NamedTuple):
    """What a run looks for.

    `is_wanted` says by the name of a file if it may be one that the run reads. `is_project` says by
    a folder and the names in it if it is a project of its own, which is left out. `base` is the
    folder from which names are given.
    """

    is_wanted: Callable[[str], bool]
    is_project: Callable[[Path, Collection[str]], bool]
    base: Path = Path()


class FoundFiles(NamedTuple):
    """The files of a folder or a pattern, and what was left out: names, and a number of others.

    `ignored` are in .gitignore, `linked` are links that are not followed, `projects` are folders
    with a config of their own. `others` counts the files whose names say another format.
    """

    files: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    others: int = 0


class _Fate(Enum):
    """What becomes of a file or a folder: it is read, perhaps by way of a link, or left out."""

    READ = auto()
    VIA_LINK = auto()
    IGNORED = auto()
    LINKED = auto()
    PROJECT = auto()
    OTHER = auto()


class _Entry(NamedTuple):
    """A file or a folder: its name for people, its real path, and its places in the pattern."""

    name: str
    path: Path
    places: Places
    is_folder: bool


def find_files(name: str, search: Search) -> FoundFiles:
    """Return the files of a folder, or of a pattern. Raises InputError for a closed folder."""
    found: dict[_Fate, dict[str, Path]] = {fate: {} for fate in _Fate}
    for fate, entry in _walk(name, search):
        found[fate][f"{entry.name}/" if entry.is_folder else entry.name] = entry.path
    paths = set(found[_Fate.READ].values())
    # A link to a file that is read anyway is no second file.
    links = {name for name, path in found[_Fate.VIA_LINK].items() if path.resolve() not in paths}
    return FoundFiles(
        in_order((*found[_Fate.READ], *links)),
        in_order(found[_Fate.IGNORED]),
        in_order(found[_Fate.LINKED]),
        in_order(found[_Fate.PROJECT]),
        len(found[_Fate.OTHER]),
    )


def _walk(name: str, search: Search) -> Iterator[tuple[_Fate, _Entry]]:
    """Yield the files that a name means, and what is left out, with what becomes of each."""
    start, parts = split_pattern(name) if is_pattern(name) else (name, ())
    folder = Path(os.path.realpath(start))
    if not folder.is_dir():
        return
    pattern = Pattern(parts)
    ignoring, top = begin(folder, Path(os.path.realpath(search.base)))
    shown = "" if start in {".", "./"} else start.rstrip("/") or start
    first = _Entry(shown, folder, pattern.begin(), is_folder=True)
    stack = [(first, ignoring)]
    while stack:
        at, ignoring = stack.pop()
        names = _list(at)
        if at is not first and search.is_project(at.path, names):
            yield _Fate.PROJECT, at
            continue
        ignoring = ignoring.enter(at.path, names)
        for entry in _entries(at, names, pattern):
            is_link = entry.path.is_symlink()
            if not (entry.is_folder or search.is_wanted(entry.name)):
                yield _Fate.OTHER, entry
            elif is_link and not _is_within(entry, top):
                yield _Fate.LINKED, entry
            elif ignoring.leaves_out(entry.path, is_folder=entry.is_folder):
                yield _Fate.IGNORED, entry
            elif entry.is_folder:
                stack.append((entry, ignoring))
            else:
                yield _Fate.VIA_LINK if is_link else _Fate.READ, entry


def _list(folder: _Entry) -> Sequence[str]:
    try:
        return os.listdir(folder.path)  # noqa: PTH208  names are enough
    except OSError as problem:
        message = f"this folder cannot be opened: {problem.strerror}"
        raise InputError(message, folder.name) from None


def _entries(folder: _Entry, names: Sequence[str], pattern: Pattern) -> Iterator[_Entry]:
    """Yield the files that the pattern names, and the folders in which it goes on."""
    for each in names:
        places = pattern.step(folder.places, each)
        if not places:
            continue
        path = folder.path / each
        is_folder = path.is_dir()
        if is_folder:
            places = pattern.within(places)
        elif not path.is_file():
            continue
        if places if is_folder else pattern.names(places):
            name = f"{folder.name.rstrip('/')}/{each}" if folder.name else each
            yield _Entry(name, path, places, is_folder)


def _is_within(link: _Entry, top: Path) -> bool:
    """Does a link lead to a file of the tree? Links to folders are not followed: some circle."""
    return not link.is_folder and Path(os.path.realpath(link.path)).is_relative_to(top)
