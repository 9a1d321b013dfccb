"""The settings of a run: those of the config, and options that override them."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from verify.cli.options import Choosing, Locating
from verify.errors import InputError
from verify.model.rules import AnyRule
from verify.model.settings import Settings


def config_files(named: str | None = None) -> tuple[str, ...]:
    """Return the config of this run: the file `named`, or the nearest config, if there is one."""
    from verify.config import find_config

    if named == "":
        raise InputError("--config needs a file name")
    if named:
        return (named,)
    found = find_config(current_folder())
    return (os.path.relpath(found),) if found else ()


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
