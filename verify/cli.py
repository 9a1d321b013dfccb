"""The commands: arguments in, text and an exit code out. No logic.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the run failed.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, BinaryIO, NamedTuple, NoReturn

import typer

from verify import __version__
from verify.errors import InputError, VerifyError
from verify.model import Claim, Finding, Page, Report, Row, Settings, Severity
from verify.render import FORMATS

CLEAN, FOUND, FAILED = 0, 1, 2
PIPE_WIDTH = 100

Ledgers = Annotated[
    list[str],
    typer.Argument(
        metavar="LEDGER...", help="Files of claims; - is standard input.", show_default=False
    ),
]
Copies = Annotated[
    list[str],
    typer.Argument(
        metavar="COPY...",
        help="Articles: text, Markdown, HTML or DOCX; - is standard input.",
        show_default=False,
    ),
]
OutputFormat = Annotated[
    str, typer.Option("--output-format", "-f", metavar="FORMAT", help=", ".join(FORMATS) + ".")
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES", help="Ask only these: V201, V2 or conflicting-figures; comma-separated."
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option(metavar="RULES", help="Leave these rules out; comma-separated.")
]
FailOn = Annotated[
    str | None, typer.Option(metavar="SEVERITY", help="Exit 1 from error, warning, note; or never.")
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day that stands for today: YYYY-MM-DD.")
]
ConfigFile = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Use this config, and no other.")
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Leave out the summary and what to do next.")
]
StdinFormat = Annotated[
    str,
    typer.Option(metavar="FORMAT", help="What - holds: csv, tsv, json, jsonl, xlsx or parquet."),
]
CopyFormat = Annotated[
    str,
    typer.Option(
        "--stdin-format",
        metavar="FORMAT",
        help="What - holds: text, md, html or docx; csv, … for a ledger.",
    ),
]
Width = Annotated[
    int | None, typer.Option(metavar="COLUMNS", min=20, help="How wide a table may be.")
]


class Options(NamedTuple):
    """What every command is told about how to run and where to print."""

    output_format: str
    output: str | None
    config: str | None
    quiet: bool
    width: int | None = None
    select: list[str] | None = None
    ignore: list[str] | None = None
    fail_on: str | None = None
    as_of: str | None = None


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
    settings = _read_settings(options)
    report, is_whole = _read_report(ledgers, stdin_format, settings)
    from verify.pages.findings import findings_page

    _print(findings_page(report, tuple(ledgers)), options, ledgers)
    _exit(report.findings, settings.fail_on, is_whole=is_whole)


def compare(
    ledgers: Ledgers,
    by: Annotated[
        str, typer.Option(metavar="WHAT", help="topic, place, source or date.")
    ] = "topic",
    only: Annotated[str, typer.Option(metavar="WHICH", help="conflicts or unverified.")] = "",
    output_format: OutputFormat = "table",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    long: Annotated[bool, typer.Option("--long", help="One row a claim.")] = False,
    quiet: Quiet = False,
) -> None:
    """Put who said what side by side: one row a topic, one column a source.

    Example: verify compare samples/losses-2022/claims.csv --only conflicts
    """
    from verify.pages.comparison import LAYOUTS, ONLY, comparison_page

    _require("by", by, LAYOUTS)
    _require("only", only, ("", *ONLY))
    options = Options(output_format, output, config, quiet, width, select, ignore, fail_on, as_of)
    settings = _read_settings(options)
    report, is_whole = _read_report(ledgers, stdin_format, settings)
    layout = "claim" if long and by == "topic" else by
    _print(comparison_page(report, layout, only), options, ledgers)
    _exit(report.findings, fail_on or "never", is_whole=is_whole)


def extract(
    copies: Copies,
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    stdin_format: CopyFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Draft a ledger from copy: every figure, and who asserts it.

    Example: verify extract samples/kharkiv-2022-09/draft.md
    """
    from verify.article.inputs import read_copies
    from verify.pages.extraction import extraction_page

    options = Options(output_format, output, config, quiet, width)
    settings = _read_settings(options)
    read, failed = read_copies(copies, _stdin(), stdin_format)
    _print(extraction_page(read, settings), options, copies)
    if _say_all(failed):
        raise typer.Exit(FAILED)


def article(
    copies: Copies,
    against: Annotated[
        list[str],
        typer.Option(
            metavar="LEDGER|TEXT", help="Ledgers, or texts such as a press release; repeatable."
        ),
    ],
    output_format: OutputFormat = "full",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    config: ConfigFile = None,
    stdin_format: CopyFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Check copy against claims: every number bound, set aside with a reason, or unbound.

    Example: verify article samples/kharkiv-2022-09/draft.md
    --against samples/kharkiv-2022-09/claims.csv
    """
    from verify.article.coverage import cover
    from verify.article.inputs import read_against, read_copies, tell_apart
    from verify.article.review import review
    from verify.pages.coverage import coverage_page

    options = Options(output_format, output, config, quiet, width, select, ignore, fail_on, as_of)
    settings = _read_settings(options)
    names, others = tell_apart(copies, against)
    known = read_against(others, _stdin(), stdin_format, settings)
    read, failed = read_copies(names, _stdin(), stdin_format)
    found = review((cover(copy, known, settings) for copy in read), settings)
    _print(coverage_page(found), options, (*names, *others))
    _exit(found.findings, settings.fail_on, is_whole=not _say_all(failed))


def why(
    a: Annotated[str, typer.Argument(help="A label, or a claim's id.", show_default=False)],
    b: Annotated[str, typer.Argument(help="Another.", show_default=False)],
    ledger: Annotated[
        list[str] | None, typer.Option(metavar="LEDGER", help="Where the ids are from.")
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """Say whether two labels, or two claims, are one topic, and why.

    Example: verify why "Russian soldiers killed" "Russian casualties"
    """
    from verify.pages.topic import claims_page, labels_page

    options = Options(output_format, output, config, quiet, width)
    settings = _read_settings(options)
    is_whole = True
    if ledger:
        report, is_whole = _read_report(ledger, stdin_format, settings)
        page = claims_page(_find_claim(report, a), _find_claim(report, b), settings)
    else:
        page = labels_page(a, b, settings)
    _print(page, options, ledger or ())
    if not is_whole:
        raise typer.Exit(FAILED)


def sources(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME...]", show_default=False)
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """List the sources that are known, or show how a written name resolves.

    Example: verify sources "UKR MoD" "the defence ministry"
    """
    from verify.pages.registry import names_page, sources_page
    from verify.sources import default

    options = Options(output_format, output, config, quiet, width)
    registry = _read_settings(options).registry or default()
    page = names_page(tuple(names), registry) if names else sources_page(registry)
    _print(page, options, ())


def rule(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="V201, or its name.", show_default=False)
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """List the rules, or say why one matters.

    Example: verify rule V201
    """
    from verify.ledgers import all_rules
    from verify.pages.registry import rule_page, rules_page
    from verify.selection import suggest

    options = Options(output_format, output, None, quiet, width)
    rules = all_rules()
    found = next((each for each in rules if code in {each.code, each.name}), None)
    if code and not found:
        names = [name for each in rules for name in (each.code, each.name)]
        raise InputError(f"no rule is called {code!r}{suggest(code, names)}")
    _print(rule_page(found) if found else rules_page(rules), options, ())


def init(
    folder: Annotated[str, typer.Argument(help="Where to.", show_default=True)] = ".",
) -> None:
    """Write a commented verify.toml and an empty ledger; never over a file that is there.

    Example: verify init
    """
    from verify.starter import write_starter

    for path in write_starter(Path(folder)):
        typer.echo(f"wrote {path}")


COMMANDS: dict[str, Callable[..., None]] = {
    each.__name__: each for each in (check, compare, extract, article, why, sources, rule, init)
}


def build_app(only: str = "") -> typer.Typer:
    """Return the app; with `only`, of one command, since Typer converts the options of each."""
    app = typer.Typer(
        name="verify",
        help="Who said which figure: check claims and copy, and set rivals side by side.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        add_completion=not only,
    )
    app.callback()(_options)
    for name in [only] if only in COMMANDS else COMMANDS:
        app.command(name)(COMMANDS[name])
    return app


def _print_version(value: bool) -> None:  # noqa: FBT001  Typer calls it so
    if value:
        typer.echo(f"verify {__version__}")
        raise typer.Exit


def _options(
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    pass


def main() -> NoReturn:
    """Run the command line: the entry point of the `verify` script."""
    # A run is short and makes no cycles: looking for some costs a tenth of it.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if stream is None:  # closed before we began: `>&-`
            os._exit(FAILED)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run()
        sys.stdout.flush()
    except OSError as problem:
        _say(InputError(f"the output cannot be written: {problem.strerror}"))
        code = FAILED
    sys.stderr.flush()
    # Taking apart what a short run made would cost a sixth of it, for nothing.
    os._exit(code)


def _run() -> int:
    """Run the command that the arguments name; return the exit code."""
    try:
        build_app(sys.argv[1] if len(sys.argv) > 1 else "")()
    except VerifyError as error:
        _say(error)
        return FAILED
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else FAILED
    return CLEAN


def _read_settings(options: Options) -> Settings:
    from verify.config import load_settings, read_day, read_fail_on
    from verify.ledgers import all_rules
    from verify.rules import RULES
    from verify.selection import check_selectors

    if options.output_format not in FORMATS:
        _require("output-format", options.output_format, FORMATS)
    settings = load_settings(_find_config(options.config))
    try:
        if options.as_of is not None:
            settings = settings._replace(as_of=read_day(options.as_of))
        if options.fail_on is not None:
            settings = settings._replace(fail_on=read_fail_on(options.fail_on))
    except ValueError as problem:
        raise InputError(str(problem)) from None
    if options.select:
        settings = settings._replace(select=_split(options.select))
    if options.ignore:
        settings = settings._replace(ignore=_split(options.ignore))
    check_selectors(settings, RULES, all_rules)
    return settings


def _find_config(named: str | None) -> Path | None:
    """Return the config of this run: the one that is named, or the nearest."""
    from verify.config import find_config

    return Path(named) if named else find_config(Path.cwd())


def _split(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(","))


def _require(option: str, value: str, known: Iterable[str]) -> None:
    from verify.selection import suggest

    words = [word for word in known if word]
    if value not in known:
        hint = suggest(value, words)
        raise InputError(f"--{option} {value!r} is none of {', '.join(words)}{hint}")


def _read_report(
    ledgers: Iterable[str], stdin_format: str, settings: Settings
) -> tuple[Report, bool]:
    """Return the report on the ledgers that can be read; those that cannot are said, and fail."""
    from verify.ledgers import check_rows, read_rows

    rows: list[Row] = []
    is_whole = True
    paths = tuple(dict.fromkeys(ledgers))
    for path in paths:
        try:
            rows += read_rows(path, _stdin(), stdin_format)
        except InputError as error:
            if len(paths) == 1:
                raise
            is_whole = False
            _say(error)
    if not rows:
        raise InputError("no ledger could be read")
    return check_rows(rows, settings), is_whole


def _stdin() -> BinaryIO | None:
    return sys.stdin.buffer if sys.stdin else None


def _find_claim(report: Report, name: str) -> Claim:
    from verify.selection import suggest

    claims = {claim.id: claim for claim in report.claims}
    if name not in claims:
        raise InputError(f"no claim has the id {name!r}{suggest(name, list(claims))}")
    return claims[name]


def _print(page: Page, options: Options, inputs: Iterable[str]) -> None:
    from verify.output import write
    from verify.render import render

    if options.quiet:
        page = page._replace(summary=())
    text = render(page, options.output_format, options.width or _screen_width())
    config = _find_config(options.config) if options.output else None
    write(text, options.output, (*inputs, str(config)) if config else inputs)


def _screen_width() -> int:
    """Return how wide the screen is; where there is none, what fits a message or a print-out."""
    from shutil import get_terminal_size

    return get_terminal_size((PIPE_WIDTH, 0)).columns if sys.stdout.isatty() else PIPE_WIDTH


def _exit(findings: Iterable[Finding], fail_on: str, *, is_whole: bool) -> NoReturn:
    severities = [severity.value for severity in Severity]
    failing = severities[: severities.index(fail_on) + 1] if fail_on in severities else []
    has_failed = any(finding.rule.severity in failing for finding in findings)
    raise typer.Exit(FAILED if not is_whole else FOUND if has_failed else CLEAN)


def _say_all(errors: Iterable[VerifyError]) -> bool:
    """Say each mistake; return whether there was one."""
    some = list(errors)
    for error in some:
        _say(error)
    return bool(some)


def _say(error: VerifyError) -> None:
    from verify.render._grid import visible

    typer.echo(f"error: {visible(str(error))}", err=True)
