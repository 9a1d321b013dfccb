"""What every command does: settle the settings, read the ledgers, print a page, end with a code."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, NoReturn

import typer

from verify.cli.options import Options
from verify.errors import InputError, VerifyError
from verify.model import Finding, Page, Report, Row, Settings, Severity
from verify.render import FORMATS

CLEAN, FOUND, FAILED = 0, 1, 2
PIPE_WIDTH = 100


def read_settings(options: Options) -> Settings:
    """Return the settings of the config and the options. Raises VerifyError for a mistake."""
    from verify.config import load_settings, read_day, read_fail_on
    from verify.ledgers import all_rules
    from verify.rules import RULES
    from verify.selection import check_selectors

    if options.output_format not in FORMATS:
        require("output-format", options.output_format, FORMATS)
    settings = load_settings(_find_config(options.config))
    try:
        if options.as_of is not None:
            settings = settings._replace(as_of=read_day(options.as_of))
        if options.fail_on is not None:
            settings = settings._replace(fail_on=read_fail_on(options.fail_on))
    except ValueError as problem:
        raise InputError(str(problem)) from None
    if options.select:
        settings = settings._replace(select=_split(options.select))
    if options.ignore:
        settings = settings._replace(ignore=_split(options.ignore))
    check_selectors(settings, RULES, all_rules)
    return settings


def _find_config(named: str | None) -> Path | None:
    """Return the config of this run: the one that is named, or the nearest."""
    from verify.config import find_config

    return Path(named) if named else find_config(Path.cwd())


def _split(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(","))


def require(option: str, value: str, known: Iterable[str]) -> None:
    """Refuse a word that an option does not take, and name the nearest that it does."""
    from verify.selection import suggest

    words = [word for word in known if word]
    if value not in known:
        hint = suggest(value, words)
        raise InputError(f"--{option} {value!r} is none of {', '.join(words)}{hint}")


def read_report(
    ledgers: Iterable[str], stdin_format: str, settings: Settings
) -> tuple[Report, bool]:
    """Return the report on the ledgers that can be read; those that cannot are said, and fail."""
    from verify.ledgers import check_rows, read_rows

    rows: list[Row] = []
    is_whole = True
    paths = tuple(dict.fromkeys(ledgers))
    for path in paths:
        try:
            rows += read_rows(path, standard_input(), stdin_format)
        except InputError as error:
            if len(paths) == 1:
                raise
            is_whole = False
            say(error)
    if not rows:
        raise InputError("no ledger could be read")
    return check_rows(rows, settings), is_whole


def standard_input() -> BinaryIO | None:
    """Return standard input as bytes, or None where it was closed."""
    return sys.stdin.buffer if sys.stdin else None


def print_page(page: Page, options: Options, inputs: Iterable[str]) -> None:
    """Write a page to the screen or to the file that the options name; never over an input."""
    from verify.output import write
    from verify.render import render

    if options.quiet:
        page = page._replace(summary=())
    text = render(page, options.output_format, options.width or _screen_width())
    config = _find_config(options.config) if options.output else None
    write(text, options.output, (*inputs, str(config)) if config else inputs)


def _screen_width() -> int:
    """Return how wide the screen is; where there is none, what fits a message or a print-out."""
    from shutil import get_terminal_size

    return get_terminal_size((PIPE_WIDTH, 0)).columns if sys.stdout.isatty() else PIPE_WIDTH


def end(findings: Iterable[Finding], fail_on: str, *, is_whole: bool) -> NoReturn:
    """End the command: 2 if not all was read, 1 for findings at or above `fail_on`, else 0."""
    severities = [severity.value for severity in Severity]
    failing = severities[: severities.index(fail_on) + 1] if fail_on in severities else []
    has_failed = any(finding.rule.severity in failing for finding in findings)
    raise typer.Exit(FAILED if not is_whole else FOUND if has_failed else CLEAN)


def say_all(errors: Iterable[VerifyError]) -> bool:
    """Say each mistake; return whether there was one."""
    some = list(errors)
    for error in some:
        say(error)
    return bool(some)


def say(error: VerifyError) -> None:
    """Say a mistake, on one line of stderr."""
    from verify.render._grid import visible

    typer.echo(f"error: {visible(str(error))}", err=True)
