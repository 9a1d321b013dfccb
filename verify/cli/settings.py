"""The settings of a run: those of the config, and options that override them."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from verify.cli.ending import note
from verify.cli.options import Choosing, Locating, Printing
from verify.errors import InputError
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import WILDCARDS, Settings


class Project(NamedTuple):
    """The project of a run: its config, if there is one.

    `is_chosen` says that --config chose it, for all files; `is_quiet` that no notes are wanted.
    `written` are files of the run itself, which are none of the project: outputs, the baseline.
    """

    configs: tuple[str, ...] = ()
    is_chosen: bool = False
    is_quiet: bool = False
    written: tuple[str, ...] = ()


def find_project(
    config: str | None,
    named: Iterable[str] | None,
    printing: Printing,
    written: Iterable[str] = (),
) -> Project:
    """Return the project of a run: of the config that --config names, or of the named files.

    `written` are the files that the run has beside its output.
    """
    configs = config_files(config, named or (), is_quiet=printing.quiet)
    own = tuple(name for name in (printing.output, *written) if name)
    return Project(configs, config is not None, printing.quiet, own)


def config_files(
    named: str | None = None, files: Iterable[str] = (), *, is_quiet: bool = False
) -> tuple[str, ...]:
    """Return the config of this run: the file `named`, or the nearest config, if there is one.

    The nearest one is that of the `files` that the arguments name, or else that of the current
    folder; a note on stderr says if the two differ. Raises InputError if files of two projects are
    named: their claims would be compared by the settings of one of them.
    """
    from verify.config import find_config

    if named == "":
        raise InputError("--config needs a file name")
    if named:
        return (named,)
    here = current_folder()
    usual = find_config(here)
    found = _nearest(files, here, usual)
    if len(found) > 1:
        (one, first), (other, second), *_ = found.items()
        raise InputError(
            f"{first} has the config {os.path.relpath(one)}, but {second} has "
            f"{os.path.relpath(other)}: name the files of one project, or choose with --config"
        )
    for config, file in found.items():
        if config != usual and not is_quiet:
            note(f"config: {os.path.relpath(config)}, the nearest to {file}")
        return (os.path.relpath(config),)
    return (os.path.relpath(usual),) if usual else ()


def _nearest(files: Iterable[str], here: Path, usual: Path | None) -> dict[Path, str]:
    """Return the configs that are nearest to the files, each with the first of its files.

    A file that is in no project belongs to the others.
    """
    from verify.config import find_config

    configs: dict[Path, Path | None] = {here: usual}
    found: dict[Path, str] = {}
    for file in files:
        folder = _folder_of(file, here)
        if folder not in configs:
            configs[folder] = find_config(folder)
        config = configs[folder]
        if config:
            found.setdefault(config, file)
    return found


def _folder_of(file: str, here: Path) -> Path:
    """Return the folder of a file, as its name says it: the target of a link does not count."""
    if file == "-":
        return here
    if not WILDCARDS.isdisjoint(file):
        from verify.config.folders.naming import nearest_folder

        return Path(os.path.normpath(here / nearest_folder(file)))
    folder = file if os.path.isdir(file) else os.path.dirname(file)  # noqa: PTH112, PTH120
    return Path(os.path.normpath(here / folder))


def read_settings(
    configs: Sequence[str],
    choosing: Choosing | None = None,
    fail_on: str | None = None,
    locating: Locating | None = None,
) -> Settings:
    """Return the settings of a config. An option replaces the key of the config.

    Raises VerifyError for an error in the config or in an option.
    """
    from verify.topics.areas import use_areas

    settings = _load(configs[0]) if configs else Settings()
    try:
        settings = _override(settings, choosing or Choosing(), fail_on)
        settings = _open(settings, locating or Locating())
    except ValueError as problem:
        raise InputError(str(problem)) from None
    if settings.select or settings.ignore or settings.suppress:
        from verify.engine.ledgers import ledger_rules
        from verify.findings.selection import check_selectors

        check_selectors(settings, ledger_rules, _every_rule)
    use_areas(settings.areas)  # a command has one project
    return settings


def _load(config: str) -> Settings:
    from verify.config.reading import load_settings

    return load_settings(Path(config))


def _every_rule() -> tuple[AnyRule, ...]:
    from verify.article.rules import every_rule

    return every_rule()


def _override(settings: Settings, choosing: Choosing, fail_on: str | None) -> Settings:
    if choosing.as_of is not None:
        from verify.config.values import read_day

        settings = settings._replace(as_of=read_day(choosing.as_of))
    if fail_on is not None:
        from verify.config import read_fail_on

        settings = settings._replace(fail_on=read_fail_on(fail_on))
    return settings._replace(
        select=_split(choosing.select) if choosing.select else settings.select,
        ignore=_split(choosing.ignore) if choosing.ignore else settings.ignore,
    )


def _open(settings: Settings, locating: Locating) -> Settings:
    """Return the settings with the options that say where the table of a ledger is."""
    if locating.sheet == "":
        raise ValueError("--sheet needs the name of a sheet")
    named = {name: value for name, value in locating._asdict().items() if value is not None}
    return settings._replace(opening=settings.opening._replace(**named)) if named else settings


def _split(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(","))


def current_folder() -> Path:
    """Return the current folder. Raises InputError if it was deleted."""
    try:
        return Path.cwd()
    except OSError:
        raise InputError("the current folder no longer exists: change to another folder") from None
