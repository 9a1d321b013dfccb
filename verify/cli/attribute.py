"""`verify attribute`."""

from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import read_report, say_unread
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings


def attribute(
    claims: Annotated[
        list[str],
        typer.Argument(
            metavar="CLAIM-ID...", help="The id of a claim, or path:line.", show_default=False
        ),
    ],
    *,
    ledger: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LEDGER",
            help="The ledger that has the claims, else those of verify.toml; repeatable.",
        ),
    ] = None,
    output_format: OutputFormat = "concise",
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
) -> None:
    """Write the sentence that attributes a claim.

    It says who said what and when, in the words of the source, and what could not be verified.

    Example: verify attribute gs-0910-killed mz-1209 --ledger samples/losses-2022/claims.csv
    """
    from verify.attribution.line import attribute_all, refuse_all
    from verify.output.pages.attribute import attribution_page

    project = find_project(config, ledger, printing)
    settings = read_settings(project.configs, locating=locating)
    inputs = find_ledgers(ledger, settings, project)
    with Progress(is_quiet=printing.quiet) as progress:
        report = read_report(inputs, stdin_format, settings, progress)
        unread = (*report.unread, *say_unread(refuse_all(report, claims), progress))
        page = attribution_page(attribute_all(report, claims), unread)
        print_page(page, output_format, printing, (*inputs.files, *project.configs), progress)
    end(is_whole=not unread)
