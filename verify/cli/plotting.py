"""Print the charts of `compare --plot`: on the screen or to a file, with colour or without."""

import codecs
import os
from collections.abc import Iterable

from verify.cli.options import Printing
from verify.cli.printing import has_colour, is_screen, print_text, screen_width
from verify.cli.progress import Progress
from verify.errors import InputError
from verify.extras import import_extra
from verify.model.findings import Report
from verify.output.pages.compare import Only


def check_plot(output_format: str, *, is_by_topic: bool) -> None:
    """Raise InputError if --plot does not fit the other options, or if its library is missing."""
    if output_format != "table":
        raise InputError(f"--plot draws on a terminal: remove --plot, or remove -f {output_format}")
    if not is_by_topic:
        raise InputError(
            "--plot draws one chart for each topic: remove --plot, or remove --by and --long"
        )
    import_extra("plotille", "--plot", "plot")


def print_plot(
    report: Report,
    only: Only,
    printing: Printing,
    inputs: Iterable[str],
    progress: Progress,
    *,
    is_ascii: bool,
    encoding: str,
) -> None:
    """Print the charts to the screen, or to the file of --output; never over an input.

    `encoding` is that of the screen, or of the program that reads the pipe.
    """
    from verify.output.charts.terminal.canvas import Pens
    from verify.output.pages.plot import plot_text

    is_file = printing.output not in {None, "-"}
    is_dumb = os.environ.get("TERM") == "dumb"
    is_limited = is_dumb or codecs.lookup(encoding).name != "utf-8"
    pens = Pens(
        is_plain=is_ascii or (is_limited and not is_file),
        has_colour=has_colour(printing.color, printing.output),
    )
    width = printing.width or screen_width()
    text = plot_text(report, only, width, pens, progress.track, is_quiet=printing.quiet)
    is_paged = is_screen(printing.output) and not printing.no_pager
    print_text(text, printing.output, inputs, progress, has_pager=is_paged)
