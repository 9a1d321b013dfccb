"""The config of a project: `verify.toml`, or `[tool.verify]` in `pyproject.toml`."""

import re
from collections.abc import Collection
from pathlib import Path

from verify.errors import ConfigError
from verify.model.settings import Threshold

CONFIG_NAMES = ("verify.toml", "pyproject.toml")
LOOK = 1_000_000  # bytes of a file in which our table is looked for
SCHEMA = "verify.schema.json"  # beside the config, for editors
OUR_NAME = b"[tool.verify"
OUR_TABLE = rb"(?m)^[ \t]*\[tool\.verify[\].]"


def find_config(start: Path) -> Path | None:
    """Return the nearest config in the folder `start` or those above it, if there is one."""
    for folder in (start, *start.parents):
        if path := config_in(folder, CONFIG_NAMES):
            return path
    return None


def config_in(folder: Path, names: Collection[str]) -> Path | None:
    """Return the config in a folder in which there may be files with these names."""
    for name in CONFIG_NAMES:
        path = folder / name
        if name in names and path.is_file() and (name == CONFIG_NAMES[0] or _has_our_table(path)):
            return path
    return None


def _has_our_table(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            document = file.read(LOOK)
        return OUR_NAME in document and re.search(OUR_TABLE, document) is not None
    except OSError as problem:
        raise ConfigError(f"cannot read the config: {problem.strerror}", str(path)) from None


def read_fail_on(value: object) -> Threshold:
    """Return the lowest severity that makes a run fail. Raises ValueError for another word."""
    known = [each.value for each in Threshold]
    if value not in known:
        from verify.text.slips import did_you_mean

        hint = did_you_mean(str(value), known)
        raise ValueError(f"{value!r} is none of {', '.join(known)}{hint}")
    return Threshold(str(value))
