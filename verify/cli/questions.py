"""`verify questions`."""

from typing import Annotated

import typer

from verify.cli.options import (
    AsOf,
    ConfigFile,
    Ignore,
    Ledgers,
    Options,
    Output,
    OutputFormat,
    Quiet,
    Select,
    StdinFormat,
    Width,
)
from verify.cli.progress import Progress
from verify.cli.running import end, print_page, read_report, read_settings


def questions(
    ledgers: Ledgers,
    source: Annotated[
        str | None, typer.Option(metavar="NAME", help="Show the questions to one source only.")
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    as_of: AsOf = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """List what to ask each source.

    The questions are made from what was found; what the desk itself must settle comes last.

    Example: verify questions samples/losses-2022/claims.csv --source "Russia MoD"
    """
    from verify.pages.questions import questions_page
    from verify.questions import find_questions, only_to

    options = Options(output_format, output, config, quiet, width, select, ignore, None, as_of)
    settings = read_settings(options)
    with Progress(is_quiet=quiet) as progress:
        report = read_report(ledgers, stdin_format, settings, progress)
        progress.begin("finding what to ask")
        found = find_questions(report)
        shown = found if source is None else only_to(found, source, settings)
        print_page(questions_page(report, found, shown), options, ledgers, progress)
    end(is_whole=not report.unread)
