"""Find the ledgers that a folder or a pattern means."""

import os
from collections.abc import Callable, Collection
from pathlib import Path, PurePath

from verify.config import SCHEMA, config_in
from verify.config.folders.naming import is_pattern
from verify.config.folders.search import FoundFiles, Search, find_files
from verify.errors import InputError, NoLedgerError
from verify.ledger.formats import FORMATS, find_suffix, look_into
from verify.ledger.tables.columns import REQUIRED
from verify.model.settings import Opening
from verify.text.english import listing


def names_of_files(suffixes: Collection[str]) -> Callable[[str], bool]:
    """Return a function that says by the name of a file if a run may read it."""
    return lambda name: find_suffix(name) in suffixes and PurePath(name).name != SCHEMA


def is_other_project(folder: Path, names: Collection[str]) -> bool:
    """Has a folder a config of its own? Then another run reads what is in it."""
    return config_in(folder, names) is not None


def is_no_ledger(file: str, opening: Opening) -> bool:
    """Has a file, in a folder of files, not the columns of a ledger? Other faults count later."""
    if find_suffix(file) not in FORMATS:
        return False
    try:
        look_into(file, opening)
    except NoLedgerError:
        return True
    except InputError:
        return False
    return False


def find_ledger_files(name: str, opening: Opening) -> tuple[str, ...]:
    """Return the ledgers of a folder or a pattern; any other name means itself.

    Raises InputError if there is no ledger.
    """
    is_folder = os.path.isdir(name)  # noqa: PTH112  no error is raised
    if not is_folder and not is_pattern(name):
        return (name,)
    found = find_files(name, Search(names_of_files(FORMATS), is_other_project))
    files = tuple(file for file in found.files if not is_no_ledger(file, opening))
    if not files:
        raise InputError(say_nothing_found(found, "ledgers", FORMATS, is_folder=is_folder), name)
    return files


def say_nothing_found(
    found: FoundFiles, wanted: str, suffixes: Collection[str], *, is_folder: bool
) -> str:
    """Say why a folder or a pattern has none of the `wanted` files, and what to do."""
    if found.ignored:
        return f"only {listing(found.ignored)}, which .gitignore leaves out: name the file itself"
    if found.files:
        return f"no ledger in it, only {listing(found.files)}: a ledger has {', '.join(REQUIRED)}"
    if found.others or is_folder:
        return f"no {wanted} in it: the names of such files end in {', '.join(suffixes)}"
    return "this pattern matches no file: check the pattern and the folder"
