"""`verify article`."""

from typing import Annotated

import typer

from verify.cli.options import (
    ARTICLE_FORMATS,
    ArticleFormat,
    AsOf,
    Baseline,
    ConfigFile,
    Copies,
    CopyFormat,
    ExitZero,
    FailOn,
    Ignore,
    Options,
    Output,
    Quiet,
    Reports,
    Select,
    Width,
    WriteBaseline,
)
from verify.cli.progress import Progress
from verify.cli.running import (
    end,
    note_set_aside,
    print_page,
    read_settings,
    say_unread,
    standard_input,
)


def article(
    copies: Copies,
    against: Annotated[
        list[str],
        typer.Option(
            metavar="LEDGER|TEXT", help="Ledgers, or texts such as a press release; repeatable."
        ),
    ],
    output_format: ArticleFormat = "full",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    as_of: AsOf = None,
    report: Reports = None,
    baseline: Baseline = None,
    config: ConfigFile = None,
    stdin_format: CopyFormat = "",
    width: Width = None,
    *,
    write_baseline: WriteBaseline = False,
    exit_zero: ExitZero = False,
    quiet: Quiet = False,
) -> None:
    """Check copy against claims, number by number.

    Each number is bound, differs, is set aside with a reason, or is unbound.

    Example: verify article samples/kharkiv-2022-09/draft.md
    --against samples/kharkiv-2022-09/claims.csv
    """
    from verify.article.coverage import cover
    from verify.article.inputs import read_against, read_copies, tell_apart
    from verify.article.review import review
    from verify.pages.coverage import coverage_page

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
    settings = read_settings(options, ARTICLE_FORMATS)
    names, others = tell_apart(copies, against)
    with Progress(is_quiet=quiet) as progress:
        track = progress.track
        claims = read_against(others, standard_input(), stdin_format, settings, track)
        read, failed = read_copies(names, standard_input(), stdin_format)
        unread = say_unread(failed, progress)
        tracked = track(read, "checking copy", len(read))
        articles = (cover(copy, claims, settings, track) for copy in tracked)
        reviewed = review(articles, settings, unread)
        if options.baseline is not None or options.write_baseline:
            from verify.cli.known import apply_baseline

            found = apply_baseline(reviewed.found, options, names, progress)
            reviewed = reviewed._replace(found=found)
        print_page(coverage_page(reviewed), options, (*names, *others), progress)
    note_set_aside(reviewed.found, options)
    end(reviewed.found.open, settings.fail_on, is_whole=not unread, exit_zero=exit_zero)
