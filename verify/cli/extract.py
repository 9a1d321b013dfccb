"""`verify extract`."""

from verify.cli.options import (
    ConfigFile,
    Copies,
    CopyFormat,
    Options,
    Output,
    OutputFormat,
    Quiet,
    Width,
)
from verify.cli.progress import Progress
from verify.cli.running import end, print_page, read_settings, say_unread, standard_input


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
    """Draft a ledger from copy: who says what.

    Every figure with its hedge, unit and topic, where it stands, and who asserts it.

    Example: verify extract samples/kharkiv-2022-09/draft.md
    """
    from verify.article.inputs import read_copies
    from verify.pages.extraction import extraction_page

    options = Options(output_format, output, config, quiet, width)
    settings = read_settings(options)
    with Progress(is_quiet=quiet) as progress:
        read, failed = read_copies(copies, standard_input(), stdin_format)
        unread = say_unread(failed, progress)
        tracked = progress.track(read, "reading copy", len(read))
        page = extraction_page(tracked, settings, unread, progress.track)
        print_page(page, options, copies, progress)
    end(is_whole=not unread)
