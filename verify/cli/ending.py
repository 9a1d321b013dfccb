"""How a command ends: the exit codes."""

from collections.abc import Iterable
from typing import NoReturn

import typer

from verify.model.findings import Finding
from verify.model.settings import Threshold

CLEAN, FOUND, FAILED = 0, 1, 2


def end(
    findings: Iterable[Finding] = (),
    fail_on: Threshold = Threshold.NEVER,
    *,
    is_whole: bool,
    exit_zero: bool = False,
) -> NoReturn:
    """End the command: 2 if not all was read, 1 for findings at or above `fail_on`, else 0."""
    has_failed = not exit_zero and any(each.rule.severity.fails(fail_on) for each in findings)
    raise typer.Exit(FAILED if not is_whole else FOUND if has_failed else CLEAN)
