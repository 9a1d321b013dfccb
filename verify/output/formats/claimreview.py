"""The topics as ClaimReview of schema.org, in JSON-LD: for search engines and web pages.

It may stand in a script element as it is: no text in it can end one.
"""

from collections.abc import Iterator

from verify.output.formats.json import write
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the document, indented."""
    for line in write(page.reviews() if page.reviews else {}):
        yield line.replace("<", "\\u003c")
