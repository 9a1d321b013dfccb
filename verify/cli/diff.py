"""`verify diff`."""

from typing import Annotated

import typer

from verify.cli.ending import CLEAN, FOUND
from verify.cli.input_files import standard_input
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.settings import config_files, read_settings


def diff(
    old: Annotated[
        str,
        typer.Argument(
            metavar="OLD",
            help="A ledger; REV:PATH, a ledger at a git revision; or REV, for all files of NEW.",
            show_default=False,
        ),
    ],
    new: Annotated[
        list[str],
        typer.Argument(
            metavar="NEW...", help="A ledger; or several, if OLD is REV.", show_default=False
        ),
    ],
    *,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 if anything changed.")
    ] = False,
) -> None:
    """Show what changed between two ledgers.

    It lists figures, sources and conflicts. OLD can be a git revision:
    verify diff HEAD~1 claims.csv

    Example: verify diff samples/kharkiv-2022-09/claims-earlier.csv
    samples/kharkiv-2022-09/claims.csv
    """
    from verify.diff.revisions import read_sides
    from verify.engine.ledgers import group_rows
    from verify.output.pages.diff import diff_page

    configs = config_files(config)
    settings = read_settings(configs, locating=locating)
    with Progress(is_quiet=printing.quiet) as progress:
        sides = read_sides(
            old, new, standard_input(), stdin_format, progress.track, settings.opening
        )
        before, after = (
            group_rows(rows, settings, progress.track) for rows in (sides.old, sides.new)
        )
        progress.begin("comparing the two sides")
        page = diff_page(before, after, sides.files, sides.notes)
        print_page(page, output_format, printing, (*sides.inputs, *configs), progress)
    raise typer.Exit(FOUND if exit_code and page.rows else CLEAN)
