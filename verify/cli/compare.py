"""`verify compare`."""

import sys
from typing import Annotated

import typer

from verify.cli.ending import end, note
from verify.cli.input_files import read_report
from verify.cli.options import (
    Choosing,
    CompareFormat,
    ConfigFile,
    FailOn,
    Ledgers,
    Locating,
    Printing,
    StdinFormat,
    Title,
    require,
)
from verify.cli.plotting import check_plot, print_plot
from verify.cli.printing import print_page, read_head
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings
from verify.errors import InputError
from verify.model.settings import Settings, Threshold


def compare(
    context: typer.Context,
    ledgers: Ledgers = None,
    *,
    by: Annotated[
        str, typer.Option(metavar="WHAT", help="One row for each: topic, place, source or date.")
    ] = "topic",
    only: Annotated[
        str, typer.Option(metavar="WHICH", help="Show only these topics: conflicts or unverified.")
    ] = "",
    long: Annotated[bool, typer.Option("--long", help="Show one row for each claim.")] = False,
    plot: Annotated[
        bool, typer.Option("--plot", help="Draw a chart for each topic; needs the extra [plot].")
    ] = False,
    is_ascii: Annotated[
        bool, typer.Option("--ascii", help="Draw with ASCII characters only.")
    ] = False,
    output_format: CompareFormat = "table",
    printing: Printing,
    choosing: Choosing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
    title: Title = "",
    fail_on: FailOn = None,
) -> None:
    """Show the figures of all sources side by side.

    Each topic is a row and each source is a column. Other rows: --by place, source or date.

    Example: verify compare samples/losses-2022/claims.csv --only conflicts
    """
    from verify.output.pages.compare import LAYOUTS, ONLY, comparison_page

    layout, chosen = require("by", by, LAYOUTS), require("only", only, ONLY)
    if long and layout == "topic":
        layout = "claim"
    project = find_project(config, ledgers, printing)
    settings = read_settings(project.configs, choosing, fail_on, locating)
    found = find_ledgers(ledgers, settings, project)
    if plot:
        check_plot(output_format, is_by_topic=layout == "topic")
    elif is_ascii:
        raise InputError("--ascii works only with --plot: add --plot, or remove --ascii")
    head = read_head(title, project.configs, output_format)
    inputs = (*found.files, *project.configs)
    threshold = settings.fail_on if fail_on else Threshold.NEVER
    with Progress(is_quiet=printing.quiet) as progress:
        # The findings are not shown; only the exit code may depend on them.
        fails = threshold is not Threshold.NEVER
        report = read_report(found, stdin_format, settings, progress, asks_rules=fails)
        if plot:
            encoding = context.obj or sys.stdout.encoding
            print_plot(
                report, chosen, printing, inputs, progress, is_ascii=is_ascii, encoding=encoding
            )
        else:
            if output_format == "claimreview" and not printing.quiet:
                _say_gaps(settings)
            page = comparison_page(report, layout, chosen, head)
            print_page(page, output_format, printing, inputs, progress)
    end(report.findings, threshold, is_whole=not report.unread)


def _say_gaps(settings: Settings) -> None:
    """Say on stderr what search engines will miss in the reviews."""
    from verify.output.claim_reviews import find_gaps

    gaps = find_gaps(settings)
    if gaps:
        note(gaps)
