"""What `compare --plot` draws on, and with: the screen or a file, in colour or not."""

import codecs
import os
import sys
from collections.abc import Iterable

from verify.cli.options import Options
from verify.cli.progress import Progress
from verify.cli.running import print_text, screen_width, settled_by
from verify.errors import InputError
from verify.extras import import_extra
from verify.model import Report


def check_plot(options: Options, *, is_by_topic: bool) -> None:
    """Refuse a plot in another format or layout, and any without the library that draws it."""
    if options.output_format != "table":
        raise InputError(
            f"--plot draws for a terminal: leave it out, or -f {options.output_format}"
        )
    if not is_by_topic:
        raise InputError("--plot draws topic by topic: leave it out, or --by and --long")
    import_extra("plotille", "--plot", "plot")


def print_plot(
    report: Report,
    only: str,
    options: Options,
    inputs: Iterable[str],
    progress: Progress,
    *,
    is_ascii: bool,
    encoding: str,
) -> None:
    """Draw on the screen, or into the file that the options name; never over an input.

    `encoding` is what the screen, or the program at the end of a pipe, takes.
    """
    from verify.pages.drawing import Pens
    from verify.pages.plot import plot_text

    is_file = options.output not in {None, "-"}
    is_dumb = os.environ.get("TERM") == "dumb"
    is_limited = is_dumb or codecs.lookup(encoding).name != "utf-8"
    pens = Pens(
        is_plain=is_ascii or (is_limited and not is_file),
        has_colour=not (is_file or is_dumb or os.environ.get("NO_COLOR")) and sys.stdout.isatty(),
    )
    width = options.width or screen_width()
    text = plot_text(report, only, width, pens, progress.track, is_quiet=options.quiet)
    read = (*inputs, *(settled_by(options) if is_file else ()))
    print_text(text, options.output, read, progress)
