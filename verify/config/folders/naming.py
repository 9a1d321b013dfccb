"""Names of files as people write them: a name, a folder, or a pattern such as claims/**/*.csv."""

import os
from collections.abc import Iterable
from pathlib import Path

from verify.model.settings import WILDCARDS

ANY_DEPTH = "**"


def is_pattern(name: str) -> bool:
    """Is the name a pattern? A file or a folder that has exactly this name is none."""
    return not WILDCARDS.isdisjoint(name) and not os.path.lexists(name)


def split_pattern(pattern: str) -> tuple[str, tuple[str, ...]]:
    """Return the folder in which a pattern begins, and its parts from the first wildcard on.

    Example: ("claims", ("**", "*.csv")) for "claims/**/*.csv".
    """
    parts = (pattern.replace(os.sep, "/") if os.sep != "/" else pattern).split("/")
    first = next(at for at, part in enumerate(parts) if not WILDCARDS.isdisjoint(part))
    head = [part for part in parts[1:first] if part not in {"", "."}]
    folder = "/".join((*parts[: min(1, first)], *head)) or ("/" if first else "")
    tail: list[str] = []
    for part in (*parts[first:-1], parts[-1] or ANY_DEPTH):  # "desks/*/" is all that is in these
        if part not in {"", ".", *(tail[-1:] if part == ANY_DEPTH else ())}:
            tail.append(part)
    return folder, tuple(tail)


def nearest_folder(name: str) -> Path:
    """Return the folder that a name is in, or in which it begins if it is a pattern."""
    if is_pattern(name):
        return Path(split_pattern(name)[0])
    return Path(name if os.path.isdir(name) else os.path.dirname(name))  # noqa: PTH112, PTH120


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Return names sorted folder by folder: alike on every machine and in every locale."""
    from unicodedata import normalize

    return tuple(sorted(names, key=lambda name: (normalize("NFC", name).split("/"), name)))
