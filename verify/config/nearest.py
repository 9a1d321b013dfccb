"""The settings of a call in Python: those of the config that a command would use."""

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from verify.config import find_config
from verify.errors import ConfigError
from verify.model.settings import Settings

# True is the nearest config, False is no config; anything else is the path of one.
Config = bool | str | os.PathLike[str]
REMEMBERED = 8  # configs


def settings_for(config: Config, ledgers: Iterable[object] = ()) -> Settings:
    """Return the settings of a config. Raises ConfigError if it cannot be read.

    The nearest config is in the folder of the first ledger that is a file, or above that folder.
    Without a file, the search begins in the current folder.
    """
    if config is False:
        return Settings()
    path = find_config(_start(ledgers)) if config is True else Path(os.fspath(config))
    return _load(path) if path else Settings()


def _start(ledgers: Iterable[object]) -> Path:
    files = (Path(each) for each in ledgers if isinstance(each, (str, os.PathLike)))
    return next((path.resolve().parent for path in files), Path.cwd())


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
