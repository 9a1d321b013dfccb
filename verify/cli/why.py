"""`verify why`."""

from typing import Annotated

import typer

from verify.cli.options import ConfigFile, Options, Output, OutputFormat, Quiet, StdinFormat, Width
from verify.cli.progress import Progress
from verify.cli.running import end, print_page, read_report, read_settings


def why(
    a: Annotated[str, typer.Argument(help="A label, or a claim's id.", show_default=False)],
    b: Annotated[str, typer.Argument(help="Another.", show_default=False)],
    ledger: Annotated[
        list[str] | None, typer.Option(metavar="LEDGER", help="Where the ids are from.")
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Say whether two labels are one topic.

    Also two claims, by their ids, with --ledger; and why they are, or are not.

    Example: verify why "Russian soldiers killed" "Russian casualties"
    """
    from verify.claim_ids import find_claims
    from verify.pages.topic import claims_page, labels_page

    options = Options(output_format, output, config, quiet, width)
    settings = read_settings(options)
    is_whole = True
    if ledger:
        with Progress(is_quiet=quiet) as progress:
            report = read_report(ledger, stdin_format, settings, progress)
        is_whole = not report.unread
        (one, _), (other, _) = find_claims(report, (a, b))
        page = claims_page(one, other, settings)
    else:
        page = labels_page(a, b, settings)
    print_page(page, options, ledger or ())
    end(is_whole=is_whole)
