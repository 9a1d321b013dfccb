"""The output formats: one module each, imported only if a run needs it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from verify.errors import ConfigError
from verify.output.page import MarkedLine, Page

# Takes a page and the width of the screen in columns, and yields text in pieces that end in
# newlines. A format reads no clock, no terminal and no files.
Renderer = Callable[[Page, int], Iterator[str]]
# Of FILE_FORMATS: takes a page, and yields files, each with its name and its bytes.
FileRenderer = Callable[[Page], Iterator[tuple[str, bytes]]]
# Takes the same and `is_screen`, and yields lines without newlines, with marks for a terminal. If
# `is_screen` is false, they are the lines of the renderer. A screen has an overview, and concise
# lines are broken at its edge.
Drawer = Callable[..., Iterator[MarkedLine]]

FORMATS = (
    "table",
    "full",
    "concise",
    "csv",
    "tsv",
    "json",
    "jsonl",
    "markdown",
    "html",
)  # each is a module of this package with a function `render`
# Formats that only some commands have: findings for other programs, and topics for schema.org.
FINDING_FORMATS = ("sarif", "junit", "github", "gitlab")
TOPIC_FORMATS = ("claimreview",)
# Formats of the same commands that are no text: one file, or a folder of several files.
TABLE_FORMATS = ("sqlite", "datapackage")
OF_TOPICS = (*TOPIC_FORMATS, *TABLE_FORMATS)
# Formats of `check` alone that are no text: one file with a row for each finding.
ROW_FILE_FORMATS = ("parquet",)
FILE_FORMATS = (*TABLE_FORMATS, *ROW_FILE_FORMATS)
FOLDER_FORMATS = ("datapackage",)


def render(page: Page, name: str, width: int = 80) -> Iterator[str]:
    """Return the page as text in the format `name`. Raises ConfigError for an unknown format."""
    known = (*FORMATS, *FINDING_FORMATS, *TOPIC_FORMATS)
    if name not in known:
        raise ConfigError(f"no output format {name!r}; there are {', '.join(known)}")
    from importlib import import_module

    renderer: Renderer = import_module(f"verify.output.formats.{name}").render
    return renderer(page, width)


def render_files(page: Page, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file of a page in one of `FILE_FORMATS`."""
    from importlib import import_module

    renderer: FileRenderer = import_module(f"verify.output.formats.{name}").render
    return renderer(page)


def write_in_pieces(records: Iterable[object], name: str) -> Iterator[bytes]:
    """Yield a file in one of `ROW_FILE_FORMATS`, a part of the records at a time."""
    from importlib import import_module

    writer: Callable[[Iterable[object]], Iterator[bytes]]
    writer = import_module(f"verify.output.formats.{name}").write
    return writer(records)


def to_arrow(records: Sequence[object]) -> Any:  # noqa: ANN401  pyarrow has no types
    """Return the records of findings as a table of Arrow: the columns of `-f parquet`."""
    from verify.output.formats import parquet

    return parquet.to_arrow(records)


def draw(page: Page, name: str, width: int, *, is_screen: bool) -> Iterator[MarkedLine] | None:
    """Return the lines of a format for a person, with marks; None for any other format."""
    from importlib import import_module

    drawer: Drawer | None = getattr(import_module(f"verify.output.formats.{name}"), "draw", None)
    return drawer(page, width, is_screen=is_screen) if drawer else None
