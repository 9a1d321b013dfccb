"""Show what is longer than the screen in a pager, as git does: `less -FRX`, or $PAGER."""

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain

from verify.text.screen import width_of

USUAL = "less"
NO_PAGER = "cat"
# For less: F ends it if all fits the screen, R passes colours, X leaves the text on the screen.
DEFAULTS = {"LESS": "FRX", "LESSCHARSET": "utf-8", "LV": "-c"}
LINK = re.compile(r"\x1b\]8;[^\x1b]*\x1b\\")
FIRST_WITH_LINKS = 566  # the version of less that passes links on; others print their codes
CODES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


def find_pager(environment: Mapping[str, str]) -> Sequence[str]:
    """Return the command of the pager, or nothing if there is to be none."""
    import shlex

    if environment.get("TERM", "dumb") == "dumb" or not (sys.stdin and sys.stdin.isatty()):
        return ()
    try:
        words = shlex.split(environment.get("PAGER", USUAL))
    except ValueError:  # a quotation mark without its other half
        words = [USUAL]
    return () if words[:1] in ([], [NO_PAGER]) else words


def show_in_pager(pieces: Iterator[str]) -> Iterator[str]:
    """Yield the text if it fits the screen. Otherwise show it in the pager, and yield nothing."""
    from shutil import get_terminal_size

    width, height = get_terminal_size((0, 0))
    pager = find_pager(os.environ)
    if not pager or width < 1 or height < 1:
        yield from pieces
        return
    first: list[str] = []
    left = height - 1  # the prompt of the shell needs a line too
    for piece in pieces:
        first.append(piece)
        left -= _rows(piece, width)
        if left < 0:
            break
    every = chain(first, pieces)
    if left >= 0:
        yield from every
        return
    kept = every if passes_links(pager) else (LINK.sub("", piece) for piece in every)
    if not _run(pager, kept):
        yield from every


def passes_links(pager: Sequence[str]) -> bool:
    """Does the pager pass links on to the terminal? Only less is known to, if it is new enough."""
    import subprocess

    if os.path.basename(pager[0]) != USUAL:  # noqa: PTH119  a command, which may be no path
        return False
    try:
        told = subprocess.run([pager[0], "--version"], capture_output=True, check=False)  # noqa: S603
    except OSError:
        return False
    version = re.match(rb"less (\d+)", told.stdout)
    return version is not None and int(version[1]) >= FIRST_WITH_LINKS


def _rows(piece: str, width: int) -> int:
    """Return how many rows of the screen some whole lines take."""
    lines = CODES.sub("", piece).split("\n")
    return sum(max(1, -(-width_of(line) // width)) for line in lines[:-1])


def _run(pager: Sequence[str], pieces: Iterator[str]) -> bool:
    """Show the text in the pager, until the reader leaves it. Return false if it cannot be run."""
    import signal
    import subprocess

    sys.stdout.flush()
    try:
        process = subprocess.Popen(  # noqa: S603  the reader chose it
            pager,
            stdin=subprocess.PIPE,
            env={**DEFAULTS, **os.environ},
            text=True,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        return False
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pager
    try:
        with process, suppress(BrokenPipeError):  # the reader may leave before the end
            if process.stdin:
                process.stdin.writelines(pieces)
                process.stdin.close()
    finally:
        signal.signal(signal.SIGINT, before)
    return True
