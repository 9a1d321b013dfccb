"""`verify article`."""

from typing import Annotated

import typer

from verify.cli.editing_options import DOCUMENTS, Annotate, Mending, copies_written
from verify.cli.ending import end
from verify.cli.input_files import say_unread, standard_input
from verify.cli.options import (
    ARTICLE_FORMATS,
    ArticleFormat,
    Baselining,
    Choosing,
    ConfigFile,
    Copies,
    CopyFormat,
    Explain,
    Failing,
    Listing,
    Locating,
    Printing,
    Reported,
    Reports,
    Title,
    refuse_beside_explain,
)
from verify.cli.printing import (
    find_folders,
    note_set_aside,
    print_page,
    read_head,
    read_reports,
    read_showing,
)
from verify.cli.progress import Progress
from verify.cli.project_files import find_against, find_copies
from verify.cli.settings import find_project, read_settings
from verify.errors import InputError
from verify.output.showing import IN_ORDER_OF_COPY


def article(
    copies: Copies = None,
    *,
    against: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LEDGER|TEXT",
            help="A ledger, or a text such as a press release, else those of verify.toml; "
            "repeatable.",
        ),
    ] = None,
    output_format: ArticleFormat = "full",
    printing: Printing,
    listing: Listing,
    choosing: Choosing,
    config: ConfigFile = None,
    stdin_format: CopyFormat = "",
    locating: Locating,
    report: Reports = None,
    title: Title = "",
    baselining: Baselining,
    failing: Failing,
    annotate: Annotate = None,
    mending: Mending,
    explain: Explain = None,
    statements: Reported = None,
) -> None:
    """Check copy against claims, number by number.

    Each number is bound to a claim, differs from it, is set aside with a reason, or is unbound.
    Without arguments it checks the copy that verify.toml names, against the ledgers there.

    Example: verify article samples/kharkiv-2022-09/draft.md
    --against samples/kharkiv-2022-09/claims.csv
    """
    from verify.article.against_claims.inputs import read_against, read_copies, tell_apart
    from verify.cli.copy_runs import CopyFiles, CopyRun, check_copy, print_how_read, review_copy
    from verify.output.pages.article import coverage_page

    if explain is not None:
        beside = (baselining.is_used, report, listing.is_used, title, annotate, mending.is_used)
        refuse_beside_explain(output_format, is_alone=not any(beside))
    _refuse_beside_mending(mending, annotate, baselining, report)
    showing = read_showing(listing, IN_ORDER_OF_COPY)
    own = copies_written(annotate, DOCUMENTS)
    reports = read_reports(report, ARTICLE_FORMATS, (printing.output, *baselining.written, *own))
    written = (*dict(reports).values(), *baselining.read, *own)
    project = find_project(config, (*(copies or ()), *(against or ())), printing, written)
    configs = project.configs
    settings = read_settings(configs, choosing, failing.fail_on, locating)
    found = find_copies(copies, settings, project)
    known = find_against(against, settings, project) if against else ()
    names, others = tell_apart(found.files, known)
    others = others or find_against((), settings, project)
    head = read_head(title, configs, output_format, reports)
    with Progress(is_quiet=printing.quiet) as progress:
        track = progress.track
        claims = read_against(others, standard_input(), stdin_format, settings, track)
        read, failed = read_copies(names, standard_input(), stdin_format)
        unread = say_unread((*found.failed, *failed), progress)
        run = CopyRun(
            CopyFiles(names, others, configs),
            claims,
            settings,
            unread,
            printing,
            baselining,
            progress,
            has_statements=settings.files.has_statements if statements is None else statements,
        )
        tracked = track(read, "checking copy", len(read))
        articles = (check_copy(copy, run) for copy in tracked)
        if explain is not None:
            print_how_read(explain, articles, run, output_format)
            end(is_whole=not unread)
        inputs = (*run.files.all, *baselining.read)
        reviewed = review_copy(articles, run)
        if mending.is_used:
            from verify.cli.fixing import mend_copy

            reviewed = mend_copy(reviewed, run, mending)
        if annotate is not None:
            from verify.cli.annotating import write_document

            write_document(reviewed, annotate, inputs, progress, is_quiet=printing.quiet)
        if not mending.diff:
            page = coverage_page(reviewed, *find_folders(), showing, head)
            print_page(page, output_format, printing, inputs, progress, reports)
    note_set_aside(reviewed.found, output_format)
    end(reviewed.found.open, settings.fail_on, is_whole=not unread, exit_zero=failing.exit_zero)


def _refuse_beside_mending(
    mending: Mending, annotate: str | None, baselining: Baselining, report: list[str] | None
) -> None:
    """Refuse --diff and --fix beside options that they cannot go with."""
    option = "--fix" if mending.fix else "--diff"
    beside = {
        "--diff": mending.diff and mending.fix,
        "--annotate": annotate is not None,
        "--write-baseline": baselining.write_baseline,
        "--report": bool(report) and mending.diff,
    }
    for other, is_given in beside.items():
        if mending.is_used and is_given:
            raise InputError(f"{option} does not go with {other}: use one of them")
