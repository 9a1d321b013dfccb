"""One JSON document with everything.

Characters that a terminal would obey, or that a person cannot see, are escaped.
"""

import json
from collections.abc import Iterator

from verify.output.page import Page
from verify.text.hidden import spell_hidden


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the JSON document of the page."""
    yield from write(page.document())


def write(document: object) -> Iterator[str]:
    """Yield a document, indented. Raises ValueError for infinity and NaN."""
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    for line in text.split("\n"):
        yield escape_hidden(line) + "\n"


def escape_hidden(line: str) -> str:
    r"""Return a line of JSON with its hidden characters as `\u202e`; it means the same."""
    return spell_hidden(line, lambda letter: json.dumps(letter)[1:-1])
