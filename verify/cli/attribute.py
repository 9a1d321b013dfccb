"""`verify attribute`."""

from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import read_report, say_unread
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.settings import config_files, read_settings


def attribute(
    claims: Annotated[
        list[str],
        typer.Argument(
            metavar="CLAIM-ID...", help="The id of a claim, or path:line.", show_default=False
        ),
    ],
    *,
    ledger: Annotated[
        list[str],
        typer.Option(metavar="LEDGER", help="The ledger that has the claims; repeatable."),
    ],
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

    configs = config_files(config)
    settings = read_settings(configs, locating=locating)
    with Progress(is_quiet=printing.quiet) as progress:
        report = read_report(ledger, stdin_format, settings, progress)
        unread = (*report.unread, *say_unread(refuse_all(report, claims), progress))
        page = attribution_page(attribute_all(report, claims), unread)
        print_page(page, output_format, printing, (*ledger, *configs), progress)
    end(is_whole=not unread)
