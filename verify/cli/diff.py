"""`verify diff`."""

from typing import Annotated

import typer

from verify.cli.ending import CLEAN, FOUND
from verify.cli.input_files import standard_input
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings


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
        list[str] | None,
        typer.Argument(
            metavar="[NEW]...",
            help="A ledger; if OLD is REV, several, or a folder, else those of verify.toml.",
            show_default=False,
        ),
    ] = None,
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

    named = () if any(":" in name for name in new or ()) else new  # HEAD~1:claims.csv is no file
    project = find_project(config, named, printing)
    settings = read_settings(project.configs, locating=locating)
    if not new or named:
        inputs = find_ledgers(new, settings, project)
        if inputs.failed:
            raise inputs.failed[0]
        new = list(inputs.files)
    with Progress(is_quiet=printing.quiet) as progress:
        sides = read_sides(
            old, new, standard_input(), stdin_format, progress.track, settings.opening
        )
        before, after = (
            group_rows(rows, settings, progress.track) for rows in (sides.old, sides.new)
        )
        progress.begin("comparing the two sides")
        page = diff_page(before, after, sides.files, sides.notes)
        print_page(page, output_format, printing, (*sides.inputs, *project.configs), progress)
    raise typer.Exit(FOUND if exit_code and page.rows else CLEAN)
