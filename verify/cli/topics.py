"""`verify topics`."""

import sys
from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import check_rows_read, read_rows
from verify.cli.options import ConfigFile, Ledgers, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import config_files, find_project, read_settings
from verify.errors import InputError


def topics(
    ledgers: Ledgers = None,
    *,
    join: Annotated[
        list[str] | None,
        typer.Option(metavar="N-CODE", help="This pair is one topic; repeatable."),
    ] = None,
    apart: Annotated[
        list[str] | None,
        typer.Option(metavar="N-CODE", help="This pair is two topics; repeatable."),
    ] = None,
    settle: Annotated[
        bool, typer.Option("--settle", help="Ask about one pair after the other.")
    ] = False,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
) -> None:
    """List topics that may be one, and write what you decide into verify.toml.

    A pair has its number and its code in the list, such as 1-kfw. The list gets shorter, so numbers
    change: with its code, no other pair is meant. What is decided is not asked again.

    Example: verify topics samples/losses-2022/claims.csv
    """
    from verify.cli.settling import decide, settle_pairs
    from verify.compare.near_pairs import find_near_pairs
    from verify.output.pages.topics import topics_page

    if settle and (join or apart):
        raise InputError("--settle goes alone: leave out --join and --apart")
    if settle and not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError("--settle asks at a terminal: elsewhere use --join and --apart")
    project = find_project(config, ledgers, printing)
    configs = project.configs
    with Progress(is_quiet=printing.quiet) as progress:
        settings = read_settings(configs, locating=locating)
        inputs = find_ledgers(ledgers, settings, project)
        files = inputs.files
        rows, unread = read_rows(inputs, stdin_format, progress, settings.opening)
        report = check_rows_read(rows, unread, settings, progress)
        pairs = find_near_pairs(report.groups)
        if join or apart or (settle and pairs):
            progress.end()
            if settle:
                settle_pairs(pairs, configs, files)
            else:
                decide(pairs, join or (), apart or (), configs, files)
            configs = configs or config_files(config)
            settings = read_settings(configs, locating=locating)
            report = check_rows_read(rows, unread, settings, progress)
            pairs = find_near_pairs(report.groups)
        page = topics_page(report, pairs, inputs.typed)
        print_page(page, output_format, printing, (*files, *configs), progress)
    end(is_whole=not unread)
