"""Print the page of a command: to the screen, or to the files that the options name."""

import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from verify.cli.ending import note
from verify.cli.options import Listing, Printing, require, require_format
from verify.cli.progress import Progress
from verify.cli.settings import current_folder
from verify.errors import InputError
from verify.model.findings import Findings
from verify.output.head import ReportHead
from verify.output.page import Page
from verify.output.showing import Order, Showing

PIPE_WIDTH = 100
ROW_FORMATS = ("csv", "tsv", "jsonl")
TAGGED_FORMATS = ("csv", "tsv")
NOT_A_FILE = (None, "-", "/dev/stdout")
ROOT_VARIABLES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # of GitHub Actions, and of GitLab CI
ORDERS = tuple(order.value for order in Order)
Outputs = tuple[tuple[str, str], ...]  # a format, and the file that gets it


def read_reports(
    texts: Iterable[str] | None, formats: Collection[str], others: Iterable[str | None]
) -> Outputs:
    """Return the format and the file of each --report: "sarif=out.sarif".

    `formats` are those that the command has; `others` are the other files that the run writes.
    Raises InputError if two outputs go to one file.
    """
    found = [_split_report(text) for text in texts or ()]
    _require_apart([*filter(None, others), *(file for _, file in found)])
    for name, _ in found:
        require_format("report", name, formats)
    return tuple(found)


def read_showing(listing: Listing, usual: Showing, *, is_verbose: bool = False) -> Showing:
    """Return how findings are shown: as `usual`, unless the options say otherwise.

    Raises InputError for an unknown order, and for --statistics beside an option for lines.
    """
    if listing.statistics and (listing.sort is not None or listing.most or is_verbose):
        raise InputError("--statistics shows no findings: leave out --sort, --max and --verbose")
    return Showing(
        usual.order if listing.sort is None else Order(require("sort", listing.sort, ORDERS)),
        listing.most or 0,
        usual.folds and not is_verbose,
        listing.statistics,
    )


def read_head(
    title: str, configs: Sequence[str], output_format: str, reports: Outputs = ()
) -> ReportHead:
    """Return the head of a report. Raises InputError if there is a title and no HTML for it."""
    if title and "html" not in {output_format, *dict(reports)}:
        raise InputError("--title is the heading of the HTML report: add -f html")
    return ReportHead(title.strip(), tuple(configs))


def _split_report(text: str) -> tuple[str, str]:
    name, _, file = text.partition("=")
    if not name or not file:
        raise InputError(
            f"--report {text!r} has no file name: write FORMAT=FILE, such as sarif=out.sarif"
        )
    return name, file


def _require_apart(files: Iterable[str]) -> None:
    taken: set[str] = set()
    for file in files:
        if os.path.realpath(file) in taken:
            raise InputError("two outputs would write this file: choose another name", file)
        taken.add(os.path.realpath(file))


def print_page(
    page: Page,
    output_format: str,
    printing: Printing,
    inputs: Sequence[str] = (),
    progress: Progress | None = None,
    reports: Outputs = (),
) -> None:
    """Write a page to the screen or to a file, and to the files of --report.

    `inputs` are all files that the run reads: no output is written over one of them.
    """
    from verify.output.formats import FILE_FORMATS, render

    outputs = ((output_format, printing.output), *reports)
    for name, file in outputs:
        require_file(name, file)
    if printing.quiet:
        page = page._replace(summary=(), overview=None)
    tagged = _with_tags(page, output_format) if printing.hxl else page
    width = printing.width or screen_width()
    for name, file in outputs:
        if name in FILE_FORMATS and file:
            _write_files(page, name, file, inputs, progress)
            continue
        shown = tagged if name in TAGGED_FORMATS else page
        is_coloured, is_seen = has_colour(printing.color, file), is_screen(file)
        if name in TAGGED_FORMATS and obeys(file):
            shown = spelled(shown)
        if is_coloured or is_seen:
            from verify.cli.screen import Look, show

            text = show(shown, name, width, Look(is_coloured, is_seen), inputs)
        else:
            text = render(shown, name, width)
        print_text(text, file, inputs, progress, has_pager=is_seen and not printing.no_pager)


def require_file(name: str, file: str | None) -> None:
    """Raise InputError for a format that is no text, without a file for it."""
    from verify.output.formats import FILE_FORMATS

    if name in FILE_FORMATS and file in NOT_A_FILE:
        raise InputError(f"-f {name} writes {_kind_of(name)}: add -o NAME")


def obeys(output: str | None) -> bool:
    """Does this output go to a terminal or another device, which obeys some characters?"""
    if output in NOT_A_FILE:
        return sys.stdout.isatty()
    try:
        return stat.S_ISCHR(Path(output or "").stat().st_mode)
    except OSError:
        return False


def spelled(page: Page) -> Page:
    """Return a page in which every character of a cell is visible, as formats for a person do."""
    from verify.text.screen import visible

    columns, *rows = (tuple(map(visible, row)) for row in (page.columns, *page.rows))
    return page._replace(columns=columns, rows=tuple(rows))


def _kind_of(name: str) -> str:
    from verify.output.formats import FOLDER_FORMATS

    return "a folder" if name in FOLDER_FORMATS else "a file"


def _write_files(
    page: Page, name: str, output: str, inputs: Iterable[str], progress: Progress | None
) -> None:
    """Write a page in a format that is no text: to a file, or as the files of a folder."""
    from verify.cli.output_files import write_file, write_folder
    from verify.output.formats import FOLDER_FORMATS, render_files

    if progress:
        progress.begin(f"writing {output}")
    files = dict(render_files(page, name))
    if progress:
        progress.end()
    if name in FOLDER_FORMATS:
        write_folder(files, output, inputs)
    else:
        [data] = files.values()
        write_file(data, output, inputs)


def _with_tags(page: Page, output_format: str) -> Page:
    """Return the page with a first row of HXL tags. Raises InputError for a format without rows."""
    from verify.output.hxl import with_tags

    if output_format not in TAGGED_FORMATS:
        raise InputError(f"--hxl is not for the format {output_format}: add -f csv or -f tsv")
    return with_tags(page)


def print_text(
    text: Iterator[str],
    output: str | None,
    inputs: Iterable[str],
    progress: Progress | None,
    *,
    has_pager: bool = False,
) -> None:
    """Write text to a file, or to the screen, after the progress bar is gone.

    If `has_pager` is true, a text that is longer than the screen is shown in the pager.
    """
    from verify.cli.output_files import write

    if progress:
        progress.begin("laying out the page")
        is_apart, what = _is_apart(output), f"writing {output or 'the page'}"
        text = progress.track(text, what) if is_apart else progress.end_before(text)
    if has_pager:
        from verify.cli.pager import show_in_pager

        text = show_in_pager(text)
    write(text, output, inputs)


def is_screen(output: str | None) -> bool:
    """Does an output go to a terminal? `output` is a file, or None or "-" for standard output."""
    return output in {None, "-"} and sys.stdout.isatty()


def has_colour(color: str, output: str | None) -> bool:
    """Is an output in colour? `color` is the value of --color.

    A file never is. Otherwise the option decides; then NO_COLOR, then FORCE_COLOR, if they are not
    empty; and then, whether it goes to a terminal that has colours.
    """
    if output not in {None, "-"}:
        return False
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    is_able = is_screen(output) and os.environ.get("TERM") != "dumb"
    return bool(os.environ.get("FORCE_COLOR")) or is_able


def _is_apart(output: str | None) -> bool:
    """Can a progress bar be shown during this output? Not if it goes to the screen or a pipe.

    A pipe may lead to a pager, which uses the screen.
    """
    is_standard = output is None or output == "-"
    try:
        where = os.fstat(sys.stdout.fileno()) if is_standard else Path(output or "").stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(where.st_mode) or os.path.samestat(where, Path(os.devnull).stat())


def note_set_aside(found: Findings, output_format: str) -> None:
    """Print on stderr how many findings were set aside, if the format has only rows."""
    from verify.output.summaries import count_set_aside

    if output_format in ROW_FORMATS:
        for line in count_set_aside(found):
            note(line)


def find_folders() -> tuple[str, str]:
    """Return the current folder, and the root of the repository if this is a CI job.

    In other runs the root is the current folder too.
    """
    here = current_folder()
    for name in ROOT_VARIABLES:
        root = os.environ.get(name)
        if root and here.is_relative_to(root):
            return str(here), root
    return str(here), str(here)


def screen_width() -> int:
    """Return the width of the screen in columns, or `PIPE_WIDTH` if there is no screen."""
    from shutil import get_terminal_size

    return get_terminal_size((PIPE_WIDTH, 0)).columns if sys.stdout.isatty() else PIPE_WIDTH
