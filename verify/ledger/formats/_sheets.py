"""Choose the sheet of a workbook that is the ledger: the one named, or the first that is one."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from verify.errors import InputError
from verify.ledger.tables.cells import show
from verify.ledger.tables.input_file import InputFile
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record, is_blank
from verify.model.claims import Flaw, FlawKind
from verify.text.slips import did_you_mean

GLANCE = 100  # rows of a sheet that are looked at, to see what it is

ReadSheet = Callable[[Any, int], Iterator[Record]]


def choose_sheet(
    sheets: Sequence[Any], file: InputFile, read: ReadSheet
) -> tuple[Any, tuple[Flaw, ...]]:
    """Return the sheet that is read, and what is said of the others.

    Another sheet that is a ledger is an error, because its claims are not read. If the desk names
    the sheet, nothing is said.
    """
    named = file.opening.sheet
    if named:
        return _find_named(sheets, named, file.path), ()
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or list(sheets)
    if len(sheets) == 1:
        return visible[0], ()
    ledgers = [sheet for sheet in visible if _is_ledger(sheet, file, read)]
    chosen = (ledgers or visible)[0]
    left = [sheet for sheet in sheets if sheet is not chosen and sheet not in ledgers]
    filled = [sheet for sheet in left if _has_rows(sheet, read)]
    return chosen, tuple(_say_unread(chosen, ledgers[1:], filled))


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
    return any(not is_blank(fields) for _, fields, _ in read(sheet, GLANCE))


def _say_unread(chosen: Any, ledgers: Sequence[Any], others: Sequence[Any]) -> Iterator[Flaw]:  # noqa: ANN401
    read = f'the sheet "{show(chosen.title)}" is read'
    advice = "--sheet NAME, or sheet under [table] in verify.toml, chooses one"
    if ledgers:
        are = "is a ledger" if len(ledgers) == 1 else "are ledgers"
        message = f"only {read}, but {_list(ledgers)} {are} too: {advice}"
        yield Flaw(FlawKind.UNREAD_SHEET, message, 1)
    if others:
        are = "is no ledger, and" if len(others) == 1 else "are no ledgers, and"
        yield Flaw(FlawKind.ADAPTED_TABLE, f"{read}; {_list(others)} {are} left out: {advice}", 1)


def _list(sheets: Sequence[Any]) -> str:
    return ", ".join(f'"{show(sheet.title)}"' for sheet in sheets)
