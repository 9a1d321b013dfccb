"""Find the files of folders and patterns, and say once what is left out of them."""

import os
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from verify.article.files import FORMATS as COPY_FORMATS
from verify.cli.ending import note, say
from verify.cli.input_files import Inputs, Part
from verify.cli.settings import Project
from verify.config.folders.naming import is_pattern
from verify.config.folders.search import FoundFiles, Search, find_files
from verify.engine.ledger_files import (
    is_no_ledger,
    is_other_project,
    names_of_files,
    say_nothing_found,
)
from verify.errors import InputError
from verify.ledger.formats import FORMATS as LEDGER_FORMATS
from verify.ledger.formats import find_suffix
from verify.ledger.tables.partitions import is_part
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening
from verify.text.english import listing, plural

# The tables of the config that name the files.
TABLES = {Part.LEDGERS: "[ledgers]", Part.COPY: "[copy]", Part.AGAINST: "[copy] or [ledgers]"}
SUFFIXES: dict[Part, Collection[str]] = {
    Part.LEDGERS: LEDGER_FORMATS,
    Part.COPY: COPY_FORMATS,
    Part.AGAINST: (*LEDGER_FORMATS, *COPY_FORMATS),
}


class _Named(NamedTuple):
    """What one name means: files; tables that are no ledgers; what was left out; what is wrong."""

    files: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    found: FoundFiles = FoundFiles()
    fault: str = ""


def search_files(
    part: Part, named: Sequence[str], own: Sequence[str], opening: Opening, project: Project
) -> Inputs:
    """Return the files that `named` means, or, if nothing is named, `own`, the names of the config.

    A note on stderr says what was left out. Raises InputError if there is no file at all.
    """
    suffixes = SUFFIXES[part]
    config = project.configs[0] if project.configs else "verify.toml"
    search = Search(
        names_of_files(suffixes),
        (lambda *_: False) if project.is_chosen else is_other_project,
        Path(config).parent,
    )
    names = named or tuple(_from_here(name, search.base) for name in own)
    look_up = partial(_look_up, part=part, search=search, opening=opening, project=project)
    meant = [look_up(name, is_typed=bool(named)) for name in names]
    if not project.is_quiet:
        _say_left_out(part, meant)
    origin = "" if named else f": {config} names it under {TABLES[part]}"
    failed = tuple(
        InputError(f"{each.fault}{origin}", name)
        for name, each in zip(names, meant, strict=True)
        if each.fault
    )
    files = tuple(file for each in meant for file in each.files)
    if not files:
        for error in failed[:-1]:
            say(error)
        raise failed[-1]
    return Inputs(files, tuple(named), failed)


def _look_up(
    name: str, *, is_typed: bool, part: Part, search: Search, opening: Opening, project: Project
) -> _Named:
    """Return what a name means. The reader says it if a file is missing that a person typed."""
    is_folder = os.path.isdir(name)  # noqa: PTH112  no error is raised
    if not is_folder and not is_pattern(name):
        is_there = is_typed or os.path.lexists(name)
        return _Named((name,)) if is_there else _Named(fault="no such file")
    found = find_files(name, search)
    written = tuple(map(os.path.realpath, project.written))
    files = tuple(file for file in found.files if not _is_in(os.path.realpath(file), written))
    tables: tuple[str, ...] = ()
    if is_folder or find_suffix(name) not in SUFFIXES[part]:
        others = (file for file in files if not is_part(file))
        tables = tuple(file for file in others if is_no_ledger(file, opening))
    left_out = set(tables)
    files = tuple(f"./{file}" if file == "-" else file for file in files if file not in left_out)
    fault = "" if files else say_nothing_found(found, part, SUFFIXES[part], is_folder=is_folder)
    return _Named(files, tables, found, fault)


def _is_in(file: str, written: Sequence[str]) -> bool:
    """Is a file one that the run writes, or in a folder that it writes?"""
    return any(file == each or file.startswith(f"{each}{os.sep}") for each in written)


def _from_here(name: str, folder: Path) -> str:
    """Return a name of the config as it is from the current folder."""
    if os.path.isabs(name):  # noqa: PTH117  as it is written
        return name
    end = "/" if name.endswith("/") else ""
    return os.path.relpath(folder / name) + end


def _say_left_out(part: Part, meant: Sequence[_Named]) -> None:
    """Print on stderr what the folders have that the run does not read."""
    reasons = {
        "no ledger": [name for each in meant for name in each.tables],
        ".gitignore": [name for each in meant for name in each.found.ignored],
        "a link that is not followed": [name for each in meant for name in each.found.linked],
        "a project of its own": [name for each in meant for name in each.found.projects],
    }
    found = [f"{listing(names)} ({reason})" for reason, names in reasons.items() if names]
    others = sum(each.found.others for each in meant)
    found += [f"{plural(others, 'file')} of another format"] if others else []
    if found:
        note(f"left out of the {part}: {'; '.join(found)}")
