"""The settings of a call in Python: those of the config that a command would use."""

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from verify.config import find_config
from verify.config.folders.naming import nearest_folder
from verify.errors import ConfigError, InputError
from verify.model.settings import Settings

# True is the nearest config, False is no config; anything else is the path of one.
Config = bool | str | os.PathLike[str]
REMEMBERED = 8  # configs


def settings_for(config: Config, ledgers: Iterable[object] = ()) -> Settings:
    """Return the settings of a config. Raises ConfigError if it cannot be read.

    The nearest config is in the folder of the ledgers that are files, or above that folder. If
    there is none, it is that of the current folder.
    """
    if config is False:
        return Settings()
    path = _find(ledgers) if config is True else Path(os.fspath(config))
    return _load(path) if path else Settings()


def choose_settings(
    settings: Settings | None, config: Config | None, ledgers: Iterable[object]
) -> Settings:
    """Return the settings that a caller gives, or those of a config; None is the nearest one."""
    if settings is None:
        return settings_for(True if config is None else config, ledgers)
    if config is not None:
        raise InputError("settings and config both say how to check: give one of them")
    return settings


def _find(ledgers: Iterable[object]) -> Path | None:
    """Return the nearest config. A file that is in no project belongs to the others."""
    here = Path.cwd()
    found: dict[Path, str] = {}
    for ledger in ledgers:
        if isinstance(ledger, (str, os.PathLike)):
            file = os.fsdecode(ledger)
            folder = Path(os.path.normpath(here / nearest_folder(file)))
            if config := find_config(folder):
                found.setdefault(config, file)
    if len(found) > 1:
        (one, first), (other, second), *_ = found.items()
        raise ConfigError(
            f"{first} has the config {os.path.relpath(one)}, but {second} has "
            f"{os.path.relpath(other)}: check the files of one project, or choose with config="
        )
    return next(iter(found), None) or find_config(here)


def _load(path: Path) -> Settings:
    """Read a config once, and again only if it has changed."""
    try:
        found = path.stat()
        named = os.path.relpath(path) if path.is_absolute() else str(path)
    except (OSError, ValueError):
        message = "cannot read the config: no such file, check the name and the folder"
        raise ConfigError(message, str(path)) from None
    return _remember(named, path.resolve(), found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=REMEMBERED)
def _remember(named: str, _path: Path, _changed: int, _size: int) -> Settings:
    from verify.config.reading import load_settings

    return load_settings(Path(named))
