"""`verify questions`."""

from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import read_report
from verify.cli.options import (
    Choosing,
    ConfigFile,
    Ledgers,
    Locating,
    OutputFormat,
    Printing,
    StdinFormat,
)
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings


def questions(
    ledgers: Ledgers = None,
    *,
    source: Annotated[
        str | None, typer.Option(metavar="NAME", help="Show only the questions to this source.")
    ] = None,
    output_format: OutputFormat = "table",
    printing: Printing,
    choosing: Choosing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
) -> None:
    """List the questions to ask each source.

    The questions are made from the findings. What the desk itself must settle comes last.

    Example: verify questions samples/losses-2022/claims.csv --source "Russia MoD"
    """
    from verify.output.pages.questions import questions_page
    from verify.questions.from_findings import find_questions, only_to

    project = find_project(config, ledgers, printing)
    settings = read_settings(project.configs, choosing, locating=locating)
    inputs = find_ledgers(ledgers, settings, project)
    with Progress(is_quiet=printing.quiet) as progress:
        report = read_report(inputs, stdin_format, settings, progress)
        progress.begin("finding what to ask")
        found = find_questions(report)
        shown = found if source is None else only_to(found, source, settings)
        page = questions_page(report, found, shown)
        print_page(page, output_format, printing, (*inputs.files, *project.configs), progress)
    end(is_whole=not report.unread)
