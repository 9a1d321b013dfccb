"""The files that a command reads: those that its arguments name, or else those of the project."""

import os
from collections.abc import Sequence

from verify.cli.input_files import Inputs, Part
from verify.cli.settings import Project
from verify.errors import InputError
from verify.model.settings import WILDCARDS, Settings

INIT = "verify init writes a verify.toml that names the files for all runs"
# What to do if nothing says which files to read: without a project, and in one.
HOW_TO_NAME = {
    Part.LEDGERS: (
        f"no ledger is named: name one, or a folder of ledgers; {INIT}",
        'no ledger is named: write files = ["claims/*.csv"] under [ledgers], or name one',
    ),
    Part.COPY: (
        f"no copy is named: name an article, or a folder of articles; {INIT}",
        'no copy is named: write files = ["drafts/*.md"] under [copy], or name an article',
    ),
    Part.AGAINST: (
        f"no ledger is named to check the copy against: add --against LEDGER; {INIT}",
        'no ledger is named: write files = ["claims/*.csv"] under [ledgers], or add --against',
    ),
}


def find_ledgers(named: Sequence[str] | None, settings: Settings, project: Project) -> Inputs:
    """Return the ledgers of a run. Raises InputError if nothing names any."""
    found = _find(Part.LEDGERS, named or (), settings.files.ledgers, settings, project)
    if not project.is_quiet and any("=" in name for name in found.files):
        from verify.cli.notes import note_unknown_keys

        note_unknown_keys(found.files, settings.opening)
    return found


def find_copies(named: Sequence[str] | None, settings: Settings, project: Project) -> Inputs:
    """Return the copy of a run. Raises InputError if nothing names any."""
    return _find(Part.COPY, named or (), settings.files.copies, settings, project)


def find_against(
    named: Sequence[str] | None, settings: Settings, project: Project
) -> tuple[str, ...]:
    """Return the files to check copy against: by default the ledgers of the project.

    Raises InputError if nothing names any, or if a name matches no file: with half of the ledgers,
    good copy would be called wrong.
    """
    own = settings.files.against or settings.files.ledgers
    found = _find(Part.AGAINST, named or (), own, settings, project)
    if found.failed:
        raise found.failed[0]
    return found.files


def _find(
    part: Part, named: Sequence[str], own: Sequence[str], settings: Settings, project: Project
) -> Inputs:
    if named and not any(map(_stands_for_others, named)):
        return Inputs(tuple(named), tuple(named))
    if not named and not own:
        alone, in_project = HOW_TO_NAME[part]
        configs = project.configs
        raise InputError(in_project, configs[0]) if configs else InputError(alone)
    from verify.cli.folders import search_files

    return search_files(part, named, own, settings.opening, project)


def _stands_for_others(name: str) -> bool:
    """Is the name a folder or perhaps a pattern, and not a file?"""
    return not WILDCARDS.isdisjoint(name) or os.path.isdir(name)  # noqa: PTH112  no error is raised
