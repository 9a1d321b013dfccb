"""Make the table of the columns of a ledger, from columns.toml."""

from verify.lexicons.compile.documents import Document, lists, table
from verify.lexicons.compile.writing import Section
from verify.text.folding import fold_case, fold_header


def make_columns(document: Document) -> dict[str, Section]:
    """Return the table that `verify.ledger.tables` reads. Raises ValueError for a double header.

    A section has the headers of all columns, folded, each with its column. For other headers and
    for tags, a record has the column and then its words in their order.
    """
    headers: dict[str, str] = {}
    for column, others in lists(document, "headers").items():
        for header in (column, *others):
            if headers.setdefault(fold_header(header), column) != column:
                raise ValueError(f"{header!r} is a header of {headers[fold_header(header)]} too")
    fallbacks = lists(document, "fallbacks").items()
    rows = lists(document, "rows")
    return {
        "columns": list(lists(document, "headers")),
        "headers": headers,
        "fallbacks": [[column, *map(fold_header, others)] for column, others in fallbacks],
        "ends": _by_length(lists(document, "ends")),
        "kinds": _by_length(lists(document, "kinds")),
        "totals": list(map(fold_case, rows["totals"])),
        "footnotes": list(map(fold_case, rows["footnotes"])),
        "hxl": [[column, *tags] for column, tags in lists(document, "hxl").items()],
        "counted": [[tag, str(label)] for tag, label in table(document, "counted").items()],
    }


def _by_length(words: dict[str, list[str]]) -> list[list[str]]:
    """Return each text with its name, the longest text first: it says more than its parts."""
    pairs = [[word, name] for name, some in words.items() for word in some]
    return sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0]))
