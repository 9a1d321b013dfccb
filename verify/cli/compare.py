"""`verify compare`."""

import sys
from typing import Annotated

import typer

from verify.cli.options import (
    COMPARE_FORMATS,
    AsOf,
    CompareFormat,
    ConfigFile,
    FailOn,
    Ignore,
    Ledgers,
    Options,
    Output,
    Quiet,
    Select,
    StdinFormat,
    Width,
)
from verify.cli.plotting import check_plot, print_plot
from verify.cli.progress import Progress
from verify.cli.running import end, print_page, read_report, read_settings, require
from verify.errors import InputError
from verify.model import NEVER


def compare(
    context: typer.Context,
    ledgers: Ledgers,
    by: Annotated[
        str, typer.Option(metavar="WHAT", help="topic, place, source or date.")
    ] = "topic",
    only: Annotated[str, typer.Option(metavar="WHICH", help="conflicts or unverified.")] = "",
    output_format: CompareFormat = "table",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    long: Annotated[bool, typer.Option("--long", help="One row a claim.")] = False,
    plot: Annotated[
        bool, typer.Option("--plot", help="Draw the figures of each topic; needs the extra [plot].")
    ] = False,
    is_ascii: Annotated[
        bool, typer.Option("--ascii", help="Draw with ASCII characters alone.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Put who said what side by side.

    There is one row a topic and one column a source, or --by place, source or date.

    Example: verify compare samples/losses-2022/claims.csv --only conflicts
    """
    from verify.pages.comparison import LAYOUTS, ONLY, comparison_page

    require("by", by, LAYOUTS)
    require("only", only, ("", *ONLY))
    options = Options(output_format, output, config, quiet, width, select, ignore, fail_on, as_of)
    settings = read_settings(options, COMPARE_FORMATS)
    layout = "claim" if long and by == "topic" else by
    if plot:
        check_plot(options, is_by_topic=layout == "topic")
    elif is_ascii:
        raise InputError("--ascii is for drawings: add --plot, or leave it out")
    with Progress(is_quiet=quiet) as progress:
        # The findings are not shown; only the exit code may depend on them.
        fails = fail_on not in {None, NEVER}
        report = read_report(ledgers, stdin_format, settings, progress, asks_rules=fails)
        if plot:
            encoding = context.obj or sys.stdout.encoding
            print_plot(
                report, only, options, ledgers, progress, is_ascii=is_ascii, encoding=encoding
            )
        else:
            print_page(comparison_page(report, layout, only), options, ledgers, progress)
    end(report.findings, fail_on or NEVER, is_whole=not report.unread)
