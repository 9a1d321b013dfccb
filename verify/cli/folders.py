"""Find the files of folders and patterns, and say once what is left out of them."""

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from verify.article.files import FORMATS as COPY_FORMATS
from verify.cli.ending import note, say
from verify.cli.input_files import Inputs, Part
from verify.cli.settings import Project
from verify.config import SCHEMA, config_in
from verify.config.folders.naming import is_pattern
from verify.config.folders.search import FoundFiles, Search, find_files
from verify.errors import InputError, NoLedgerError
from verify.ledger.formats import FORMATS as LEDGER_FORMATS
from verify.ledger.formats import find_suffix, look_into
from verify.ledger.tables.columns import REQUIRED
from verify.model.settings import Opening
from verify.text.english import listing, plural

# The tables of the config that name the files.
TABLES = {Part.LEDGERS: "[ledgers]", Part.COPY: "[copy]", Part.AGAINST: "[copy] or [ledgers]"}
SUFFIXES: dict[Part, Collection[str]] = {
    Part.LEDGERS: LEDGER_FORMATS,
    Part.COPY: COPY_FORMATS,
    Part.AGAINST: (*LEDGER_FORMATS, *COPY_FORMATS),
}


def search_files(
    part: Part, named: Sequence[str], own: Sequence[str], opening: Opening, project: Project
) -> Inputs:
    """Return the files that `named` means, or, if nothing is named, `own`, the names of the config.

    A note on stderr says what was left out. Raises InputError if there is no file at all.
    """
    suffixes = SUFFIXES[part]
    written = set(map(os.path.realpath, project.written))
    search = Search(
        lambda name: find_suffix(name) in suffixes and name != SCHEMA,
        (lambda *_: False) if project.is_chosen else (lambda *at: config_in(*at) is not None),
        Path(project.configs[0] if project.configs else "verify.toml").parent,
    )
    origin = "" if named else f": {project.configs[0]} names it under {TABLES[part]}"
    files: list[str] = []
    failed: list[InputError] = []
    left: list[FoundFiles] = []
    tables: list[str] = []
    for name in named or (_from_here(each, search.base) for each in own):
        is_folder = os.path.isdir(name)  # noqa: PTH112  no error is raised
        if not is_folder and not is_pattern(name):
            if named or os.path.lexists(name):
                files.append(name)
            else:
                failed.append(InputError(f"no such file{origin}", name))
            continue
        found = find_files(name, search)
        listed = tuple(file for file in found.files if os.path.realpath(file) not in written)
        read = listed
        if is_folder or find_suffix(name) not in suffixes:
            read = tuple(file for file in read if not _is_no_ledger(file, opening))
        left.append(found)
        tables += sorted({*listed} - {*read})
        files += [f"./{file}" if file == "-" else file for file in read]
        if not read:
            reason = _say_nothing_found(found, part, is_folder=is_folder)
            failed.append(InputError(f"{reason}{origin}", name))
    if not project.is_quiet:
        _say_left_out(part, left, tables)
    if not files:
        *others, last = failed
        for error in others:
            say(error)
        raise last
    return Inputs(tuple(files), tuple(named), tuple(failed))


def _from_here(name: str, folder: Path) -> str:
    """Return a name of the config as it is from the current folder."""
    if os.path.isabs(name):  # noqa: PTH117  as it is written
        return name
    end = "/" if name.endswith("/") else ""
    return os.path.relpath(folder / name) + end


def _is_no_ledger(file: str, opening: Opening) -> bool:
    """Has a file, in a folder of files, not the columns of a ledger? Other faults count later."""
    if find_suffix(file) not in LEDGER_FORMATS:
        return False
    try:
        look_into(file, opening)
    except NoLedgerError:
        return True
    except InputError:
        return False
    return False


def _say_nothing_found(found: FoundFiles, part: Part, *, is_folder: bool) -> str:
    if found.ignored:
        return f"only {listing(found.ignored)}, which .gitignore leaves out: name the file itself"
    if found.files:
        return f"no ledger in it, only {listing(found.files)}: a ledger has {', '.join(REQUIRED)}"
    if found.others or is_folder:
        return f"no {part} in it: the names of such files end in {', '.join(SUFFIXES[part])}"
    return "this pattern matches no file: check the pattern and the folder"


def _say_left_out(part: Part, left: Sequence[FoundFiles], tables: Sequence[str]) -> None:
    """Print on stderr what the folders have that the run does not read."""
    reasons = {
        "no ledger": tables,
        ".gitignore": [each for one in left for each in one.ignored],
        "a link that is not followed": [each for one in left for each in one.linked],
        "a project of its own": [each for one in left for each in one.projects],
    }
    found = [f"{listing(names)} ({reason})" for reason, names in reasons.items() if names]
    others = sum(one.others for one in left)
    found += [f"{plural(others, 'file')} of another format"] if others else []
    if found:
        note(f"left out of the {part}: {'; '.join(found)}")
