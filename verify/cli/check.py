"""`verify check`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from verify.cli.ending import end, note
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
from verify.errors import InputError
from verify.ledger.formats import FORMATS, once_each
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.output.showing import GRAVEST_FIRST


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
    explain: Explain = None,
) -> None:
    """Flag claims that are unverified or in conflict.

    A value that cannot be read is flagged too. No row is left out silently. Without an argument
    it checks the ledgers that verify.toml names.

    Example: verify check samples/kharkiv-2022-09/claims.csv
    """
    if explain is not None:
        others = (watch, baselining.is_used, report, listing.is_used, verbose, title, since)
        refuse_beside_explain(output_format, is_alone=not any(others))
        project = find_project(config, ledgers, printing)
        settings = read_settings(project.configs, choosing, locating=locating)
        inputs = find_ledgers(ledgers, settings, project)
        _explain(explain, inputs, output_format, printing, settings, project, stdin_format)

    def run() -> NoReturn:
        showing = read_showing(listing, GRAVEST_FIRST, is_verbose=verbose)
        reports = read_reports(report, CHECK_FORMATS, (printing.output, *baselining.written))
        project = find_project(
            config, ledgers, printing, (*dict(reports).values(), *baselining.read)
        )
        settings = read_settings(project.configs, choosing, failing.fail_on, locating)
        found = find_ledgers(ledgers, settings, project)
        once = once_each(found.files)
        files = (*once, *project.configs)
        with Progress(is_quiet=printing.quiet) as progress:
            checked = read_report(found, stdin_format, settings, progress)
            if baselining.is_used:
                from verify.cli.baseline import apply_baseline

                kept = apply_baseline(checked.found, baselining, files, printing, progress)
                checked = checked._replace(found=kept)
            head = read_head(title, project.configs, output_format, reports)
            if since is not None:
                from verify.cli.since import add_changes

                head = add_changes(head, since, once, checked, progress)
            from verify.output.pages.check import findings_page

            page = findings_page(checked, once, *find_folders(), showing, found.typed, head)
            inputs = (*files, *baselining.read)
            print_page(page, output_format, printing, inputs, progress, reports)
        note_set_aside(checked.found, output_format)
        if not printing.quiet and not checked.unread:
            _note_unused(checked, once, project.configs, is_all=not found.typed)
        is_whole = not checked.unread
        end(checked.findings, settings.fail_on, is_whole=is_whole, exit_zero=failing.exit_zero)

    if not watch:
        run()
    printing = printing._replace(no_pager=True)  # a pager would wait for a key after each change
    if baselining.write_baseline:
        raise InputError("--watch would write the baseline after each change: use only one of them")
    from verify.cli.watching import keep_watching
    from verify.config import CONFIG_NAMES

    outputs = [text.partition("=")[2] for text in report or ()]
    project = find_project(config, ledgers, printing._replace(quiet=True), outputs)
    files = find_ledgers(ledgers, read_settings(project.configs), project).files
    keep_watching(
        (*files, *project.configs, *baselining.read),
        run,
        () if config else CONFIG_NAMES,
        () if ledgers == list(files) else FORMATS,
        project.written,
    )


def _note_unused(
    report: Report, ledgers: Sequence[str], configs: Sequence[str], *, is_all: bool
) -> None:
    """Say which topics of the config no row has: they may be mistyped.

    Only if these are all ledgers of the project, or if one is beside the config: a config above
    several folders may be about other ledgers too.
    """
    settings = report.settings
    folders = {Path(path).resolve().parent for path in ledgers}
    is_beside = any(Path(path).resolve().parent in folders for path in configs)
    if (is_all or is_beside) and (settings.topics or settings.apart or settings.incidents):
        from verify.topics.decisions import find_unused

        rows = ((claim.topic.label, claim.place) for claim in report.claims)
        for line in find_unused(settings, rows):
            note(f"{configs[0]}: {line}")


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
