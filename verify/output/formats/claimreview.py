"""The newest claim of each source as ClaimReview of schema.org, for search engines and web pages.

The output can be pasted into a script element of a page: no text in it can end the element.
"""

from collections.abc import Iterator

from verify.output.formats.json import write
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the document, indented."""
    for line in write(page.reviews() if page.reviews else {}):
        yield line.replace("<", "\\u003c")
