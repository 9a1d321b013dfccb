"""Regular expressions, compiled when they are first used: a short run needs few of them."""

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Return the compiled form of a regular expression; the second call costs nothing."""
    return re.compile(source)
