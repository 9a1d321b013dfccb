"""What every command does: settle the settings, read the ledgers, print a page, end with a code."""

import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NoReturn

import typer

from verify.cli.options import COMMANDS_WITH, Options
from verify.cli.progress import Progress
from verify.errors import InputError, VerifyError
from verify.flags import Found
from verify.model import (
    Finding,
    Location,
    Report,
    Row,
    Settings,
    Unread,
)
from verify.page import Page
from verify.render import FORMATS

CLEAN, FOUND, FAILED = 0, 1, 2
PIPE_WIDTH = 100
ROWS = ("csv", "tsv", "jsonl")
ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # of GitHub Actions, and of GitLab CI


def read_settings(options: Options, formats: Sequence[str] = FORMATS) -> Settings:
    """Return the settings of the config and the options. Raises VerifyError for a mistake.

    `formats` are the output formats that the command has.
    """
    from verify.config import load_settings, read_day, read_fail_on
    from verify.ledgers import all_rules, ledger_rules
    from verify.selection import check_selectors

    require_format("output-format", options.output_format, formats)
    for name, _ in _split_reports(options):
        require_format("report", name, formats)
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
    check_selectors(settings, ledger_rules, all_rules)
    return settings


def require_format(option: str, name: str, formats: Sequence[str] = FORMATS) -> None:
    """Refuse an output format that the command does not have, and say which commands have it."""
    if name in COMMANDS_WITH and name not in formats:
        raise InputError(f"--{option} {name} is not for this command: {COMMANDS_WITH[name]}")
    require(option, name, formats)


def _split_reports(options: Options) -> list[tuple[str, str]]:
    """Return the format and the file of each --report; no two outputs go to one file."""
    found: list[tuple[str, str]] = []
    for text in options.reports or ():
        name, _, file = text.partition("=")
        if not name or not file:
            raise InputError(f"--report {text!r} names no file: write FORMAT=FILE, sarif=out.sarif")
        found.append((name, file))
    baseline = options.baseline if options.write_baseline else None
    taken: set[str] = set()
    for written in filter(None, (baseline, options.output, *(file for _, file in found))):
        if os.path.realpath(written) in taken:
            raise InputError("is written by this run already: name another file", written)
        taken.add(os.path.realpath(written))
    return found


def _find_config(named: str | None) -> Path | None:
    """Return the config of this run: the one that is named, or the nearest."""
    from verify.config import find_config

    if named == "":
        raise InputError("--config takes the name of a file")
    if named:
        return Path(named)
    found = find_config(_here())
    return Path(os.path.relpath(found)) if found else None


def _split(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(","))


def require(option: str, value: str, known: Collection[str]) -> None:
    """Refuse a word that an option does not take, and name the nearest that it does."""
    from verify.selection import suggest

    words = [word for word in known if word]
    if value not in known:
        hint = suggest(value, words)
        raise InputError(f"--{option} {value!r} is none of {', '.join(words)}{hint}")


def read_report(
    ledgers: Iterable[str],
    stdin_format: str,
    settings: Settings,
    progress: Progress,
    *,
    asks_rules: bool = True,
) -> Report:
    """Return the report on the ledgers that can be read; those that cannot are said, and kept.

    If `asks_rules` is false, the report has no findings.
    """
    from verify.ledgers import check_rows, group_rows
    from verify.read import once_each, read_ledger

    rows: list[Row] = []
    failed: list[InputError] = []
    paths = once_each(ledgers)
    for path in paths:
        try:
            read = read_ledger(path, stdin=standard_input(), stdin_format=stdin_format)
            rows += list(progress.track(read, f"reading {path}"))
        except InputError as error:
            if len(paths) == 1:
                raise
            failed.append(error)
    unread = say_unread(failed, progress)
    if not rows:
        raise InputError("no ledger could be read")
    settle = check_rows if asks_rules else group_rows
    return settle(rows, settings, progress.track)._replace(unread=unread)


def say_unread(failed: Iterable[InputError], progress: Progress) -> tuple[Unread, ...]:
    """Say what could not be read; return it as outputs have it."""
    some = tuple(failed)
    if some:
        progress.end()
    for error in some:
        say(error)
    return tuple(Unread(Location(error.path, error.line), error.reason) for error in some)


def standard_input() -> BinaryIO | None:
    """Return standard input as bytes, or None where it was closed."""
    return sys.stdin.buffer if sys.stdin else None


def print_page(
    page: Page, options: Options, inputs: Iterable[str], progress: Progress | None = None
) -> None:
    """Write a page to the screen, or to the files that the options name; never over an input."""
    from verify.render import render

    if options.quiet:
        page = page._replace(summary=())
    if page.run:
        page = page._replace(run=page.run._replace(folder=str(_here()), root=_find_root()))
    reports = _split_reports(options)
    read = (*inputs, *(settled_by(options) if options.output or reports else ()))
    width = options.width or screen_width()
    print_text(render(page, options.output_format, width), options.output, read, progress)
    for name, file in reports:
        print_text(render(page, name, width), file, read, progress)


def print_text(
    text: Iterator[str], output: str | None, inputs: Iterable[str], progress: Progress | None
) -> None:
    """Write text to the screen, where no bar comes between its lines, or to a file."""
    from verify.output import write

    if progress:
        progress.begin("laying out the page")
        is_apart, what = _is_apart(output), f"writing {output or 'the page'}"
        text = progress.track(text, what) if is_apart else progress.end_before(text)
    write(text, output, inputs)


def _is_apart(output: str | None) -> bool:
    """Does an output go where a bar does not show? A pipe may lead to a pager on the screen."""
    is_standard = output is None or output == "-"
    try:
        where = os.fstat(sys.stdout.fileno()) if is_standard else Path(output or "").stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(where.st_mode) or os.path.samestat(where, Path(os.devnull).stat())


def note_set_aside(found: Found, options: Options) -> None:
    """Say on stderr what an output of rows has no place for: how much was set aside."""
    from verify.pages.findings import count_set_aside

    if options.output_format in ROWS:
        for line in count_set_aside(found):
            note(line)


def settled_by(options: Options) -> Iterator[str]:
    """Yield the files that a run reads besides its ledgers and its copy."""
    config = _find_config(options.config)
    if config:
        yield str(config)
    if options.baseline:
        yield options.baseline


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:
        raise InputError("the folder that this runs in is gone: change to another") from None


def _find_root() -> str:
    """Return the folder that a CI job calls the root of the repository, if the run is in it."""
    here = _here()
    for name in ROOTS:
        root = os.environ.get(name)
        if root and here.is_relative_to(root):
            return root
    return str(here)


def screen_width() -> int:
    """Return how wide the screen is; where there is none, what fits a message or a print-out."""
    from shutil import get_terminal_size

    return get_terminal_size((PIPE_WIDTH, 0)).columns if sys.stdout.isatty() else PIPE_WIDTH


def end(
    findings: Iterable[Finding] = (),
    fail_on: str = "never",
    *,
    is_whole: bool,
    exit_zero: bool = False,
) -> NoReturn:
    """End the command: 2 if not all was read, 1 for findings at or above `fail_on`, else 0."""
    has_failed = not exit_zero and any(each.rule.severity.fails(fail_on) for each in findings)
    raise typer.Exit(FAILED if not is_whole else FOUND if has_failed else CLEAN)


def say(error: VerifyError) -> None:
    """Say a mistake, on one line of stderr."""
    from verify.render._grid import visible

    typer.echo(f"error: {visible(str(error))}", err=True)


def note(message: str) -> None:
    """Say on stderr what is no mistake, but good to know."""
    from verify.render._grid import disarm, visible

    typer.echo(disarm(visible(message)), err=True)
