"""A Markdown table for a pull request or a wiki, in which no text of a source is markup."""

import re
from collections.abc import Iterator

from verify.output.page import Page
from verify.text.screen import set_apart, visible

# Only what could be markup where it stands, so that figures, names and links read as written:
# "~2,000", "350-400" and "$1.5bn" stay as they are.
MARKUP = re.compile(
    r"""[\\`*\[\]|]
      | <(?=[a-zA-Z/!?])            # a tag
      | (?<![^\W_])_ | _(?![^\W_])  # emphasis begins and ends at the edge of a word
      | (?<=\w)~ | ~(?![^\W_])     # strikethrough ends after a word
      | \$(?!\d)                    # mathematics does not end before a digit
      | (?<!\S)\#                   # a heading
      | &(?=\#?\w+;)                # a character by its name""",
    re.VERBOSE,
)
# What begins a list, a rule or a quotation where it begins a paragraph, but for its last character.
BLOCK_START = re.compile(r"\A(?:(?=[-+](?:\s|-|\Z)|>)|\d+(?=[.)](?:\s|\Z)))")


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the title as a heading, the rows as a table and the footer as a list."""
    title = [f"## {escape(page.title)}"] if page.title else []
    footer = [f"- {_paragraph(text)}" for text in (*page.footer, *page.summary) if text.strip()]
    for line in set_apart(title, list(_table(page)), footer):
        yield line + "\n"


def escape(text: str) -> str:
    """Return one line of Markdown that reads as the text does."""
    return MARKUP.sub(r"\\\g<0>", visible(text))


def _table(page: Page) -> Iterator[str]:
    columns, rows = page.screens[0] if page.screens else (page.columns, page.rows)
    if rows:
        yield _row([_cell(column) for column in columns])
        yield _row(["---"] * len(columns))
    for row in rows:
        yield _row([_cell(cell) for cell in row])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return "<br>".join([escape(part) for part in text.split("\n")])


def _paragraph(text: str) -> str:
    r"""Escape also the mark that would make a list of the text: "1. x" becomes `1\. x`."""
    return BLOCK_START.sub(r"\g<0>\\", escape(text.strip()))
