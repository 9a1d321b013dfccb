"""`verify review`."""

from collections.abc import Sequence
from typing import Annotated, NoReturn

import typer

from verify.cli.ending import end, note
from verify.cli.options import Choosing, ConfigFile, Ledgers, Locating, Printing
from verify.cli.project_files import find_copies, find_ledgers
from verify.cli.settings import Project, find_project, read_settings
from verify.errors import InputError

LIBRARIES = ("jinja2", "starlette", "uvicorn")
AS_USUAL = (Choosing(), Locating())  # which rules are asked, and where a table is in its file


def review(
    ledgers: Ledgers = None,
    *,
    copy: Annotated[
        list[str] | None,
        typer.Option(
            "--copy",
            metavar="COPY",
            help="An article of which rows are drafted, into the first ledger; repeatable.",
        ),
    ] = None,
    port: Annotated[
        int, typer.Option(metavar="N", min=0, max=65535, help="The port; 0 is any free one.")
    ] = 0,
    is_opened: Annotated[
        bool, typer.Option("--open", help="Open the page in the browser too.")
    ] = False,
    choosing: Choosing,
    config: ConfigFile = None,
    locating: Locating,
) -> None:
    """Review ledgers on a local page: drafted rows, topics, sources, findings, the report.

    Only this machine can reach the page. Each click is one change of a ledger or of verify.toml,
    and the key u undoes it. Ctrl-C ends the command.

    Example: verify review claims.csv --copy samples/kharkiv-2022-09/wire.txt
    """
    project = find_project(config, (*(ledgers or ()), *(copy or ())), Printing())
    asked = (choosing, locating)
    start_review(ledgers, copy, project, asked, port=port, is_opened=is_opened)


def start_review(
    ledgers: Sequence[str] | None,
    copies: Sequence[str] | None,
    project: Project,
    asked: tuple[Choosing, Locating] = AS_USUAL,
    *,
    port: int = 0,
    is_opened: bool = False,
) -> NoReturn:
    """Serve the page until it is stopped. Raises InputError if a file or the extra is missing."""
    from verify.extras import import_extra

    for library in LIBRARIES:
        import_extra(library, "verify review", "review")
    from verify.cli.review_page.server import ReviewServer
    from verify.cli.review_page.session import ReviewInputs, Session

    choosing, locating = asked
    settings = read_settings(project.configs, choosing, locating=locating)
    found = find_ledgers(ledgers, settings, project)
    drafted = find_copies(copies, settings, project) if copies else None
    if "-" in (*found.files, *(drafted.files if drafted else ())):
        raise InputError("a review changes files: name them, standard input cannot be changed")
    for error in (*found.failed, *(drafted.failed if drafted else ())):
        raise error
    inputs = ReviewInputs(
        found.files,
        drafted.files if drafted else (),
        project.configs[0] if project.configs else "",
        *asked,
    )
    server = ReviewServer(Session(inputs), port)
    typer.echo(f"review: {server.address}")
    note("open this address in a browser; Ctrl-C, or Stop on the page, ends the review")
    if is_opened:
        import webbrowser

        webbrowser.open(server.address)
    server.run()
    end(is_whole=True)
