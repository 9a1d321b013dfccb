"""JSON Lines: one record on each line."""

import json
from collections.abc import Iterator

from verify.output.formats.json import escape_hidden
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield each record. Raises ValueError for a number that JSON does not have."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    for record in page.records():
        yield escape_hidden(encode(record)) + "\n"
