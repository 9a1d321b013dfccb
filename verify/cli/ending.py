"""How a command ends: its messages on stderr, and its exit code."""

import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import NoReturn

import typer

from verify.errors import VerifyError
from verify.model.findings import Finding
from verify.model.settings import Severity, Threshold

CLEAN, FOUND, FAILED = 0, 1, 2


def end(
    findings: Iterable[Finding] = (),
    fail_on: Threshold = Threshold.NEVER,
    *,
    is_whole: bool,
    exit_zero: bool = False,
) -> NoReturn:
    """End the command with its exit code.

    The code is 2 if not all files were read (`is_whole` is false), otherwise 1 if a finding is at
    or above `fail_on`, otherwise 0. With `exit_zero`, findings do not change the code.
    """
    severities = (each.rule.severity for each in findings)
    end_at(severities, fail_on, is_whole=is_whole, exit_zero=exit_zero)


def end_at(
    severities: Iterable[Severity], fail_on: Threshold, *, is_whole: bool, exit_zero: bool = False
) -> NoReturn:
    """End a command as `end` does; `severities` are those of its findings."""
    can_fail = not exit_zero and fail_on is not Threshold.NEVER
    has_failed = can_fail and any(each.fails(fail_on) for each in severities)
    raise typer.Exit(FAILED if not is_whole else FOUND if has_failed else CLEAN)


def say(error: VerifyError) -> None:
    """Print an error on one line of stderr."""
    from verify.text.screen import visible

    _tell(f"error: {visible(str(error))}")


def note(message: str) -> None:
    """Print a note on stderr: useful to know, but not an error."""
    from verify.text.screen import disarm, visible

    _tell(disarm(visible(message)))


def _tell(line: str) -> None:
    """Print a line on stderr. If that is impossible, the exit code still says how the run ended."""
    with suppress(OSError):
        typer.echo(line, err=True)
        sys.stderr.flush()
