"""The tables of a config about the files that a desk opens: [columns] and [table]."""

from collections.abc import Mapping

from verify.config.values import refuse_unknown
from verify.ledger.tables.columns import column_table
from verify.model.settings import Opening
from verify.text.folding import fold_header
from verify.text.slips import did_you_mean

OPENING_KEYS = frozenset(("columns", "table"))
# Columns that may have one cell for all rows that leave them empty.
CELLS = (
    "source", "claim", "value", "unit", "place", "date", "as_of", "kind", "via", "derived_from",
    "evidence", "url", "archived_url",
)  # fmt: skip
TABLE_KEYS = ("header-row", "sheet", "measures", "sources", *CELLS)
NOTHING = ""  # the meaning of a header that is none of our columns


def read_columns(value: object) -> Mapping[str, str]:
    """Return the column for each folded header of [columns]. Raises ValueError."""
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError('write [columns] with lines such as "Death toll" = "value"')
    known = column_table().words("columns")
    found: dict[str, str] = {}
    for header, column in value.items():
        if column not in known and column != NOTHING:
            hint = did_you_mean(column, known) or f": there are {', '.join(known)}"
            raise ValueError(f"{column!r} is no column of a ledger{hint}")
        if not fold_header(header):
            raise ValueError(f"{header!r} is no header: write its letters")
        found[fold_header(header)] = column
    return found


def read_table(value: object) -> Opening:
    """Return what [table] says about the tables of the desk. Raises ValueError."""
    if not isinstance(value, dict):
        raise ValueError('write [table] with lines such as source = "a name"')  # noqa: TRY004
    refuse_unknown(value, TABLE_KEYS)
    cells = {key: _read_text(key, value[key]) for key in CELLS if key in value}
    opening = Opening(cells=cells)
    if "header-row" in value:
        opening = opening._replace(header_row=read_row_number(value["header-row"]))
    if "sheet" in value:
        opening = opening._replace(sheet=_read_text("sheet", value["sheet"]))
    measures, sources = (_read_headers(key, value.get(key, [])) for key in ("measures", "sources"))
    if measures and sources:
        raise ValueError("measures and sources are both there: a header says one of the two")
    return opening._replace(measures=measures, sources=sources)


def read_row_number(value: object) -> int:
    """Return the number of a row, from 1. Raises ValueError."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"header-row {value!r} is not the number of a row: write 1, 2, 3, …")
    return value


def _read_text(key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f'{key} {value!r} is not a text: write {key} = "…"')
    return value.strip()


def _read_headers(key: str, value: object) -> tuple[str, ...]:
    is_list = isinstance(value, list) and all(isinstance(each, str) for each in value)
    if not isinstance(value, list) or not is_list:
        raise ValueError(f'{key} {value!r} is not a list of headers: write ["a header"]')
    return tuple(filter(None, map(fold_header, value)))
