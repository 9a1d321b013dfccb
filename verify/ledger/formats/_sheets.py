"""Choose the sheets of a workbook that are ledgers: the one named, or all that are one."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from verify.errors import InputError
from verify.ledger.tables import LEGEND, InputFile
from verify.ledger.tables.cells import show
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record, is_blank
from verify.model.claims import Flaw, FlawKind
from verify.text.slips import did_you_mean

MOST_NAMED = 5  # sheets in a note
GLANCE = 100  # rows of a sheet that are looked at, to see what it is

ReadSheet = Callable[[Any, int], Iterator[Record]]


def choose_sheets(
    sheets: Sequence[Any], file: InputFile, read: ReadSheet
) -> tuple[Sequence[Any], tuple[Flaw, ...]]:
    """Return the sheets that are read, and the note on them and on the others.

    Hidden sheets are read only if all are hidden. If the desk names a sheet, or if no other sheet
    has rows, there is no note. If no sheet is a ledger, the first one is read, to say what it
    lacks.
    """
    named = file.opening.sheet
    if named:
        return [_find_named(sheets, named, file.path)], ()
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or list(sheets)
    if len(sheets) == 1:
        return visible, ()
    chosen = [sheet for sheet in visible if _is_ledger(sheet, file, read)] or visible[:1]
    left = [sheet for sheet in sheets if sheet not in chosen and _has_rows(sheet, read)]
    return chosen, tuple(_say_read(chosen, left, visible))


def name_sheet(path: str, sheet: Any) -> str:  # noqa: ANN401
    """Return the name of a sheet in places: "floods.xlsx#Tolls"."""
    return f"{path}#{show(sheet.title)}"


def _find_named(sheets: Sequence[Any], name: str, path: str) -> Any:  # noqa: ANN401
    for sheet in sheets:
        if sheet.title == name:
            return sheet
    titles = [sheet.title for sheet in sheets]
    there = ", ".join(map(show, titles))
    hint = did_you_mean(name, titles)
    raise InputError(f'no sheet "{show(name)}"; the file has: {there}{hint}', path)


def _is_ledger(sheet: Any, file: InputFile, read: ReadSheet) -> bool:  # noqa: ANN401
    try:
        return next(rows_of_table(read(sheet, GLANCE), file), None) is not None
    except InputError:
        return False


def _has_rows(sheet: Any, read: ReadSheet) -> bool:  # noqa: ANN401
    """Has a sheet rows of the desk? A legend that `verify check --annotate` added has none."""
    records = (fields for _, fields, _ in read(sheet, GLANCE))
    first = next((fields for fields in records if not is_blank(fields)), None)
    return first is not None and first[0] != LEGEND


def _say_read(chosen: Sequence[Any], left: Sequence[Any], visible: Sequence[Any]) -> Iterator[Flaw]:
    if len(chosen) == 1 and not left:
        return
    are = "the sheet {} is read" if len(chosen) == 1 else "the sheets {} are read"
    message = are.format(_list(chosen))
    no_ledgers = [sheet for sheet in left if sheet in visible]
    hidden = [sheet for sheet in left if sheet not in visible]
    if no_ledgers:
        message += f"; no {'ledger' if len(no_ledgers) == 1 else 'ledgers'}: {_list(no_ledgers)}"
    if hidden:
        message += f"; hidden: {_list(hidden)}"
    advice = "--sheet NAME, or sheet under [table] in verify.toml, chooses one"
    yield Flaw(FlawKind.ADAPTED_TABLE, f"{message}; {advice}", 1)


def _list(sheets: Sequence[Any]) -> str:
    shown = ", ".join(f'"{show(sheet.title)}"' for sheet in sheets[:MOST_NAMED])
    more = len(sheets) - MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown
