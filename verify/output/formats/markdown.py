"""A Markdown table for a pull request or a wiki. No text of a source becomes markup."""

import re
from collections.abc import Iterator

from verify.output.page import Page
from verify.text.screen import set_apart, visible

# Only characters that could be markup at their place, so that figures, names and links read as
# written: "~2,000", "350-400" and "$1.5bn" are not changed.
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
# The start of a paragraph that would make it a list, a rule or a quotation. The last character of
# the mark, such as "." in "1.", is not part of the match.
BLOCK_START = re.compile(r"\A(?:(?=[-+](?:\s|-|\Z)|>)|\d+(?=[.)](?:\s|\Z)))")


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the title as a heading, the rows as a table and the footer as a list."""
    title = [f"## {escape(page.title)}"] if page.title else []
    below = (*page.left_out, *page.footer, *page.summary)
    footer = [f"- {_paragraph(text)}" for text in below if text.strip()]
    for line in set_apart(title, list(_table(page)), footer):
        yield line + "\n"


def escape(text: str) -> str:
    """Return one line of Markdown that is shown as the text."""
    return MARKUP.sub(r"\\\g<0>", visible(text))


def _table(page: Page) -> Iterator[str]:
    # What a screen has below its rows, such as messages, is in the rows themselves.
    screens = page.screens or ((page.columns, tuple(page.rows)),)
    columns, rows = screens[-1 if page.below else 0]  # the whole table, not one to sign
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
    r"""Also escape the mark that would turn the text into a list: "1. x" becomes `1\. x`."""
    return BLOCK_START.sub(r"\g<0>\\", escape(text.strip()))
