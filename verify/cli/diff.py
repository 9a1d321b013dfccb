"""`verify diff`."""

from typing import Annotated

import typer

from verify.cli.options import ConfigFile, Options, Output, OutputFormat, Quiet, StdinFormat, Width
from verify.cli.progress import Progress
from verify.cli.running import CLEAN, FOUND, print_page, read_settings, standard_input


def diff(
    old: Annotated[
        str,
        typer.Argument(
            metavar="OLD",
            help="A ledger; REV:PATH, as it was at a git revision; or REV, for all of NEW.",
            show_default=False,
        ),
    ],
    new: Annotated[
        list[str],
        typer.Argument(
            metavar="NEW...", help="A ledger, or after REV several.", show_default=False
        ),
    ],
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 if anything changed.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Show what changed between two ledgers.

    Figures, sources and conflicts; also since a git revision: verify diff HEAD~1 claims.csv

    Example: verify diff samples/kharkiv-2022-09/claims-earlier.csv
    samples/kharkiv-2022-09/claims.csv
    """
    from verify.ledgers import group_rows
    from verify.pages.changes import diff_page
    from verify.revisions import read_sides

    options = Options(output_format, output, config, quiet, width)
    settings = read_settings(options)
    with Progress(is_quiet=quiet) as progress:
        sides = read_sides(old, new, standard_input(), stdin_format, progress.track)
        before, after = (
            group_rows(rows, settings, progress.track) for rows in (sides.old, sides.new)
        )
        progress.begin("comparing the two sides")
        page = diff_page(before, after, sides.files, sides.notes)
        print_page(page, options, sides.inputs, progress)
    raise typer.Exit(FOUND if exit_code and page.rows else CLEAN)
