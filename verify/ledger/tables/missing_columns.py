"""Say which columns a table lacks, and what may be done about it."""

from collections.abc import Collection, Sequence

from verify.errors import InputError, NoLedgerError
from verify.ledger.tables.cells import show
from verify.ledger.tables.columns import REQUIRED, SHORT, find_likely_column, find_missing
from verify.text.folding import fold_header
from verify.text.slips import nearest

SAY_IN_CONFIG = "[columns] in verify.toml says what a header means"
_MOST_SHOWN = 20  # headers in a message


def require_columns(
    found: Collection[str], headers: Sequence[str], path: str, line: int = 0, hint: str = ""
) -> None:
    """Raise InputError if a required column is missing. It names the headers that may be meant.

    `hint` says what else may be done; without it, the message names the config.
    """
    missing = find_missing(found)
    if not missing:
        return
    if len(missing) == len(REQUIRED) and _look_like_data(headers):
        first = show(", ".join(headers))
        raise NoLedgerError(
            f"no header row: the first row is “{first}”; put {','.join(REQUIRED)} above it",
            path,
            line,
        )
    wanted = " and ".join(f'"{column}"{_suggest(column, headers)}' for column in missing)
    message = f"no column {wanted}; the file has: {show_all(headers)}"
    if "rename" in wanted:
        raise InputError(message, path, line)  # a ledger with a slip
    raise NoLedgerError(f"{message}: {hint or SAY_IN_CONFIG}", path, line)


def show_all(headers: Sequence[str]) -> str:
    """Return headers for a message: the first ones, and how many more there are."""
    shown = [show(header) for header in headers[:_MOST_SHOWN]]
    more = len(headers) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "") or "nothing"


def _look_like_data(headers: Sequence[str]) -> bool:
    return any(header.strip(" $€£~<>+-")[:1].isdigit() for header in headers)


def _suggest(column: str, headers: Sequence[str]) -> str:
    folded = {fold_header(header): header for header in headers}
    likely = [header for word, header in folded.items() if find_likely_column(word) == column]
    likely += [folded[word] for word in nearest(column, folded, 3) if len(word) > SHORT]
    return f' (rename "{show(likely[0])}"?)' if likely else ""
