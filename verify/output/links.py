"""Addresses in a ledger: which of them an output may link to."""

import re
from urllib.parse import urlsplit

# The schemes that an output may link to. Any other address is shown as text.
WEB_SCHEMES = ("http", "https")
AMBIGUOUS_LETTERS = re.compile(r"[\s\\]")  # a browser may read these in another way than we do


def host_of(address: str) -> str:
    """Return the host of a web address: "un.org"; or "" for any other text."""
    if not address.isprintable() or AMBIGUOUS_LETTERS.search(address):
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # brackets that hold no address
        return ""
    return host if parts.scheme in WEB_SCHEMES else ""
