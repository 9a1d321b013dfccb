"""`verify check`."""

from verify.cli.options import (
    CHECK_FORMATS,
    AsOf,
    Baseline,
    CheckFormat,
    ConfigFile,
    ExitZero,
    FailOn,
    Ignore,
    Ledgers,
    Options,
    Output,
    Quiet,
    Reports,
    Select,
    StdinFormat,
    Watch,
    Width,
    WriteBaseline,
)
from verify.cli.progress import Progress
from verify.cli.running import (
    end,
    note_set_aside,
    print_page,
    read_report,
    read_settings,
    settled_by,
)
from verify.errors import InputError
from verify.read import once_each


def check(
    ledgers: Ledgers,
    output_format: CheckFormat = "concise",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    report: Reports = None,
    baseline: Baseline = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    watch: Watch = False,
    write_baseline: WriteBaseline = False,
    exit_zero: ExitZero = False,
    quiet: Quiet = False,
) -> None:
    """Flag what is unverified or in conflict.

    What cannot be read is flagged too, and nothing is left out in silence.

    Example: verify check samples/kharkiv-2022-09/claims.csv
    """
    options = Options(
        output_format,
        output,
        config,
        quiet,
        width,
        select=select,
        ignore=ignore,
        fail_on=fail_on,
        as_of=as_of,
        reports=report,
        baseline=baseline,
        write_baseline=write_baseline,
        exit_zero=exit_zero,
    )
    if watch and write_baseline:
        raise InputError("--watch would write the baseline at each change: leave out one of them")
    if watch:
        from verify.cli.watching import keep_watching
        from verify.config import NAMES

        files = (*ledgers, *settled_by(options))
        configs = () if config else NAMES
        keep_watching(files, lambda: _check(ledgers, options, stdin_format), configs)
    _check(ledgers, options, stdin_format)


def _check(ledgers: list[str], options: Options, stdin_format: str) -> None:
    settings = read_settings(options, CHECK_FORMATS)
    once = once_each(ledgers)
    with Progress(is_quiet=options.quiet) as progress:
        report = read_report(once, stdin_format, settings, progress)
        if options.baseline is not None or options.write_baseline:
            from verify.cli.known import apply_baseline

            found = apply_baseline(report.found, options, once, progress)
            report = report._replace(found=found)
        from verify.pages.findings import findings_page

        print_page(findings_page(report, once), options, once, progress)
    note_set_aside(report.found, options)
    is_whole = not report.unread
    end(report.findings, settings.fail_on, is_whole=is_whole, exit_zero=options.exit_zero)
