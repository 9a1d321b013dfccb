"""The output formats. A format is imported only when a run asks for it."""

from collections.abc import Callable, Iterator

from verify.errors import ConfigError
from verify.output.page import Page

# A page and the width of the screen in columns; out comes text in pieces that end in newlines.
# An output knows no clock, no terminal and no files.
Renderer = Callable[[Page, int], Iterator[str]]

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
)  # each is the name of a module here, which has a `render`
# What only some commands have: findings for other programs, and the topics as schema.org has them.
FINDING_FORMATS = ("sarif", "junit", "github")
TOPIC_FORMATS = ("claimreview",)


def render(page: Page, name: str, width: int = 80) -> Iterator[str]:
    """Return the page as text in the named format. Raises ConfigError for an unknown one."""
    known = (*FORMATS, *FINDING_FORMATS, *TOPIC_FORMATS)
    if name not in known:
        raise ConfigError(f"no output format {name!r}; there are {', '.join(known)}")
    from importlib import import_module

    renderer: Renderer = import_module(f"verify.output.formats.{name}").render
    return renderer(page, width)
