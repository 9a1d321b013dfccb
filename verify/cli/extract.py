"""`verify extract`."""

from typing import Annotated

import typer

from verify.cli.ending import end
from verify.cli.input_files import say_unread, standard_input
from verify.cli.options import (
    AsOf,
    Choosing,
    ConfigFile,
    Copies,
    CopyFormat,
    Explain,
    Locating,
    OutputFormat,
    Printing,
    Reported,
)
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_copies
from verify.cli.settings import find_project, read_settings
from verify.errors import InputError


def extract(
    copies: Copies = None,
    *,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: CopyFormat = "",
    explain: Explain = None,
    statements: Reported = None,
    as_of: AsOf = None,
    is_reviewed: Annotated[
        bool,
        typer.Option(
            "--review", help="Review the draft in the browser, into the ledger of -o FILE."
        ),
    ] = False,
) -> None:
    """Draft a ledger from copy: who says what.

    Each row is one figure with its hedge, unit, topic and line, and who says it. With --statements
    it is one statement, with a number or without, and what its source does: asserts, confirms,
    denies or qualifies it. "On Monday" and "yesterday" are counted from the day of the dateline, or
    of --as-of if the copy has no dateline.

    Example: verify extract samples/kharkiv-2022-09/draft.md
    """
    from verify.article.against_claims.inputs import read_copies
    from verify.article.statements.copy_claims import draft_claims
    from verify.article.statements.drafted_days import with_days
    from verify.output.pages.extract import extraction_page

    if explain is not None and (statements or as_of):
        other = "--statements" if statements else "--as-of"
        raise InputError(f"--explain shows how a number was read: leave out {other}")
    project = find_project(config, copies, printing)
    choosing = Choosing(as_of=as_of)
    settings = read_settings(project.configs, choosing)
    inputs = find_copies(copies, settings, project)
    if is_reviewed:
        from verify.cli.review import start_review

        if not printing.output or explain is not None or statements:
            message = "for the rows, and goes without --explain and --statements"
            raise InputError(f"--review needs -o LEDGER {message}")
        start_review([printing.output], inputs.files, project, (choosing, Locating()))
    files = (*inputs.files, *project.configs)
    with Progress(is_quiet=printing.quiet) as progress:
        read, failed = read_copies(inputs.files, standard_input(), stdin_format)
        unread = say_unread((*inputs.failed, *failed), progress)
        if explain is not None:
            from verify.article.explain import explain_number
            from verify.output.pages.trace import trace_page

            traced = trace_page(explain_number(read, explain, settings))
            print_page(traced, output_format, printing, files, progress)
            end(is_whole=not unread)
        tracked = progress.track(read, "reading copy", len(read))
        if statements:
            from verify.article.reported.drafts import draft_statements
            from verify.output.pages.statements import statements_page

            said = draft_statements(tracked, settings, progress.track)
            page = statements_page(said, unread, inputs.typed)
            print_page(page, output_format, printing, files, progress)
            end(is_whole=not unread)
        drafted = draft_claims(tracked, settings, progress.track)
        dated = [with_days(each, settings.as_of) for each in drafted]
        page = extraction_page(dated, unread, inputs.typed)
        print_page(page, output_format, printing, files, progress)
    end(is_whole=not unread)
