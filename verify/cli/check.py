"""`verify check`."""

from verify.cli.options import (
    AsOf,
    ConfigFile,
    FailOn,
    Ignore,
    Ledgers,
    Options,
    Output,
    OutputFormat,
    Quiet,
    Select,
    StdinFormat,
    Width,
)
from verify.cli.running import end, print_page, read_report, read_settings


def check(
    ledgers: Ledgers,
    output_format: OutputFormat = "concise",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Flag what is unverified, in conflict or cannot be read.

    Example: verify check samples/kharkiv-2022-09/claims.csv
    """
    options = Options(output_format, output, config, quiet, width, select, ignore, fail_on, as_of)
    settings = read_settings(options)
    report, is_whole = read_report(ledgers, stdin_format, settings)
    from verify.pages.findings import findings_page

    print_page(findings_page(report, tuple(ledgers)), options, ledgers)
    end(report.findings, settings.fail_on, is_whole=is_whole)
