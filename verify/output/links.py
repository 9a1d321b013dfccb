"""Addresses that a ledger gives: which of them an output may link to."""

import re
from urllib.parse import urlsplit

# What a browser may open. Anything else that stands in a cell for addresses is shown as text.
WEB_SCHEMES = ("http", "https")
AMBIGUOUS_LETTERS = re.compile(r"[\s\\]")  # browsers and we may read one with these in two ways


def host_of(address: str) -> str:
    """Return the host of an address of the web, "" for anything else."""
    if not address.isprintable() or AMBIGUOUS_LETTERS.search(address):
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # brackets that hold no address
        return ""
    return host if parts.scheme in WEB_SCHEMES else ""
