"""Where text goes: to standard output, or to a file that is written whole or not at all."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from verify.errors import InputError


def write(pieces: Iterator[str], output: str | None, inputs: Iterable[str]) -> None:
    """Write the pieces. Raises InputError for a file that cannot be written or is an input."""
    if output is None or output == "-":
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
        return
    path = Path(output)
    if any(path.exists() and Path(each).exists() and path.samefile(each) for each in inputs):
        raise InputError("is a ledger of this run: name another file for the output", output)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open(
            "w", encoding="utf-8", newline="\n", errors="backslashreplace"
        ) as file:
            file.writelines(pieces)
        unfinished.replace(path)
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", output) from None
    finally:
        unfinished.unlink(missing_ok=True)
