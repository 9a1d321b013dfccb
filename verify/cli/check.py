"""`verify check`."""

from collections.abc import Callable, Sequence
from typing import Annotated, NoReturn

import typer

from verify.cli.completion import words
from verify.cli.editing_options import WORKBOOKS, Annotate, copies_written
from verify.cli.ending import end
from verify.cli.input_files import Inputs, read_report
from verify.cli.options import (
    CHECK_FORMATS,
    Baselining,
    CheckFormat,
    Choosing,
    ConfigFile,
    Explain,
    Failing,
    Ledgers,
    Listing,
    Locating,
    Printing,
    Reports,
    Since,
    StdinFormat,
    Title,
    refuse_beside_explain,
    require,
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
from verify.cli.project_files import find_ledgers
from verify.cli.settings import Project, find_project, read_settings
from verify.ledger.formats import FORMATS, once_each
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.output.head import ReportHead
from verify.output.showing import GRAVEST_FIRST

ENGINES = ("auto", "memory", "archive", "spark")


def check(
    ledgers: Ledgers = None,
    *,
    output_format: CheckFormat = "concise",
    printing: Printing,
    listing: Listing,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Print each finding on a line of its own.")
    ] = False,
    choosing: Choosing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
    report: Reports = None,
    title: Title = "",
    since: Since = None,
    baselining: Baselining,
    failing: Failing,
    watch: Annotated[
        bool, typer.Option("--watch", help="Run again each time a file changes; Ctrl-C stops it.")
    ] = False,
    annotate: Annotate = None,
    explain: Explain = None,
    engine: Annotated[
        str,
        typer.Option(
            metavar="ENGINE",
            help="memory, auto; for millions of claims (-f jsonl, csv or tsv) archive or spark.",
            autocompletion=words(ENGINES),
        ),
    ] = "memory",
    spark_master: Annotated[
        str | None,
        typer.Option(
            "--spark-master",
            metavar="MASTER",
            help="Where --engine spark works, as spark://host:7077; local[*] by default.",
        ),
    ] = None,
    archive: Annotated[
        str | None,
        typer.Option(
            "--with",
            metavar="ARCHIVE",
            help="Check beside the claims that verify index has put into this folder.",
        ),
    ] = None,
) -> None:
    """Flag claims that are unverified or in conflict.

    A value that cannot be read is flagged too. No row is left out silently. Without an argument
    it checks the ledgers that verify.toml names.

    Example: verify check samples/kharkiv-2022-09/claims.csv
    """
    if explain is not None:
        ours = (watch, baselining.is_used, report, listing.is_used, verbose)
        others = (*ours, annotate, title, since, archive, spark_master)
        refuse_beside_explain(output_format, is_alone=not any(others))
        project = find_project(config, ledgers, printing)
        settings = read_settings(project.configs, choosing, locating=locating)
        inputs = find_ledgers(ledgers, settings, project)
        _explain(explain, inputs, output_format, printing, settings, project, stdin_format)

    written = copies_written(annotate, WORKBOOKS)

    def run() -> NoReturn:
        showing = read_showing(listing, GRAVEST_FIRST, is_verbose=verbose)
        reports = read_reports(
            report, CHECK_FORMATS, (printing.output, *baselining.written, *written)
        )
        own = (*dict(reports).values(), *baselining.read, *written)
        project = find_project(config, ledgers, printing, own)
        settings = read_settings(project.configs, choosing, failing.fail_on, locating)
        found = find_ledgers(ledgers, settings, project)
        once = once_each(found.files)
        if (require("engine", engine, ENGINES), archive, spark_master) != ("memory", None, None):
            from verify.cli.engines import Engine, Way, check_if_large

            others = (listing.is_used, baselining.is_used, report, watch, annotate, title, since)
            way = Way(output_format, stdin_format, printing, failing, archive, not any(others))
            check_if_large(Engine(engine, spark_master), found, settings, project, way)
        files = (*once, *project.configs)
        head = read_head(title, project.configs, output_format, reports)
        with Progress(is_quiet=printing.quiet) as progress:
            checked = read_report(found, stdin_format, settings, progress)
            if baselining.is_used:
                checked = _set_aside(checked, baselining, files, printing, progress)
            head = _add_changes(head, since, once, checked, progress)
            from verify.output.pages.check import findings_page

            page = findings_page(checked, once, *find_folders(), showing, found.typed, head)
            inputs = (*files, *baselining.read)
            if annotate is not None:
                from verify.cli.annotating import write_workbook

                write_workbook(checked, once, annotate, inputs, progress, is_quiet=printing.quiet)
            print_page(page, output_format, printing, inputs, progress, reports)
        note_set_aside(checked.found, output_format)
        if project.configs and not printing.quiet and not checked.unread:
            from verify.cli.notes import note_unused

            labels = ((claim.topic.label, claim.place) for claim in checked.claims)
            note_unused(settings, labels, once, project.configs, is_all=not found.typed)
        end(
            checked.findings,
            settings.fail_on,
            is_whole=not checked.unread,
            exit_zero=failing.exit_zero,
        )

    if not watch:
        run()
    from verify.cli.watching import refuse_beside_watch

    refuse_beside_watch(
        writes_baseline=baselining.write_baseline,
        uses_archive=engine in {"archive", "spark"} or archive is not None,
        annotates=annotate is not None,
    )
    printing = printing._replace(no_pager=True)  # a pager would wait for a key after each change
    outputs = (*(text.partition("=")[2] for text in report or ()), *written)
    _watch(run, ledgers, config, printing, outputs, baselining.read)


def _watch(
    run: Callable[[], NoReturn],
    ledgers: list[str] | None,
    config: str | None,
    printing: Printing,
    outputs: Sequence[str],
    read: Sequence[str],
) -> NoReturn:
    """Run again each time a file changes: a ledger, the config, or one of the files `read`."""
    from verify.cli.watching import keep_watching
    from verify.config import CONFIG_NAMES

    project = find_project(config, ledgers, printing._replace(quiet=True), outputs)
    files = find_ledgers(ledgers, read_settings(project.configs), project).files
    keep_watching(
        (*files, *project.configs, *read),
        run,
        () if config else CONFIG_NAMES,
        () if ledgers == list(files) else FORMATS,
        project.written,
    )


def _set_aside(
    report: Report,
    baselining: Baselining,
    files: tuple[str, ...],
    printing: Printing,
    progress: Progress,
) -> Report:
    from verify.cli.baseline import apply_baseline

    kept = apply_baseline(report.found, baselining, files, printing, progress)
    return report._replace(found=kept)


def _add_changes(
    head: ReportHead,
    since: str | None,
    ledgers: tuple[str, ...],
    report: Report,
    progress: Progress,
) -> ReportHead:
    if since is None:
        return head
    from verify.cli.since import add_changes

    return add_changes(head, since, ledgers, report, progress)


def _explain(
    place: str,
    ledgers: Inputs,
    output_format: str,
    printing: Printing,
    settings: Settings,
    project: Project,
    stdin_format: str,
) -> NoReturn:
    """Print how one finding came about, and end the command."""
    from verify.engine.explain import explain_finding
    from verify.output.pages.trace import trace_page

    with Progress(is_quiet=printing.quiet) as progress:
        checked = read_report(ledgers, stdin_format, settings, progress)
        page = trace_page(explain_finding(checked, place))
        print_page(page, output_format, printing, (*ledgers.files, *project.configs), progress)
    end(is_whole=not checked.unread)
