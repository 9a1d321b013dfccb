"""`verify why`."""

from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import read_report
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings


def why(
    a: Annotated[str, typer.Argument(help="A label, or the id of a claim.", show_default=False)],
    b: Annotated[str, typer.Argument(help="Another label or id.", show_default=False)],
    *,
    ledger: Annotated[
        list[str] | None,
        typer.Option(metavar="LEDGER", help="The ledger that has the ids; repeatable."),
    ] = None,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
) -> None:
    """Say whether two labels are one topic.

    It also says why. With --ledger, it takes the ids of two claims.

    Example: verify why "Russian soldiers killed" "Russian casualties"
    """
    from verify.ledger.claim_ids import find_claims
    from verify.output.pages.why import claims_page, labels_page

    project = find_project(config, ledger, printing)
    settings = read_settings(project.configs, locating=locating)
    is_whole = True
    files: tuple[str, ...] = ()
    if ledger:
        inputs = find_ledgers(ledger, settings, project)
        files = inputs.files
        with Progress(is_quiet=printing.quiet) as progress:
            report = read_report(inputs, stdin_format, settings, progress)
        is_whole = not report.unread
        (one, _), (other, _) = find_claims(report, (a, b))
        page = claims_page(one, other, settings)
    else:
        page = labels_page(a, b, settings)
    print_page(page, output_format, printing, (*files, *project.configs))
    end(is_whole=is_whole)
