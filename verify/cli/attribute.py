"""`verify attribute`."""

from typing import Annotated

import typer

from verify.cli.options import ConfigFile, Options, Output, OutputFormat, Quiet, StdinFormat, Width
from verify.cli.progress import Progress
from verify.cli.running import end, print_page, read_report, read_settings


def attribute(
    claims: Annotated[
        list[str],
        typer.Argument(metavar="CLAIM-ID...", help="An id, or path:line.", show_default=False),
    ],
    ledger: Annotated[
        list[str], typer.Option(metavar="LEDGER", help="Where the claims are; repeatable.")
    ],
    output_format: OutputFormat = "concise",
    output: Output = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Write the line that attributes a claim.

    It says who, what and when, in the words of the source, and what could not be verified.

    Example: verify attribute gs-0910-killed mz-1209 --ledger samples/losses-2022/claims.csv
    """
    from verify.attribution import attribute_all
    from verify.pages.attribution import attribution_page

    options = Options(output_format, output, config, quiet, width)
    settings = read_settings(options)
    with Progress(is_quiet=quiet) as progress:
        report = read_report(ledger, stdin_format, settings, progress)
        page = attribution_page(attribute_all(report, claims), report.unread)
        print_page(page, options, ledger, progress)
    end(is_whole=not report.unread)
