"""JSON-LD in the vocabulary of schema.org: the topics as ClaimReview, for search engines and pages.

It may stand in a script element as it is: no text in it can end one.
"""

import json
from collections.abc import Iterator

from verify.page import Page
from verify.render.json import escape_hidden


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the document, indented."""
    document = page.reviews() if page.reviews else {}
    for line in json.dumps(document, indent=2, ensure_ascii=False).split("\n"):
        yield escape_hidden(line).replace("<", "\\u003c") + "\n"
