"""Regular expressions, each compiled when it is first needed: a short run needs few of them."""

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Return the compiled pattern of an expression."""
    return re.compile(source)
