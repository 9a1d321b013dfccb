"""Change the text of JSON Lines: one value of one object, and no other byte of the line."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from json.decoder import scanstring  # type: ignore[attr-defined]  # the typeshed leaves it out

from verify.ledger.tables.columns import bind_columns
from verify.model.claims import LedgerEdit
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

LINE = r"[^\r\n]*(?:\r\n|\r|\n|\Z)"
SPACE = re.compile(r"[ \t\r\n]*")


class _Member(NamedTuple):
    """One member of an object: its name, and the stretch of its value."""

    name: str
    start: int
    end: int


def change_lines(text: str, edit: LedgerEdit, opening: Opening) -> str:
    """Return the text with one change. Raises ValueError if the line is no plain object."""
    if edit.added:
        return _append(text, edit.added)
    found = next(islice(re.compile(LINE).finditer(text), edit.line - 1, None), None)
    if edit.line < 1 or found is None:
        raise ValueError
    if edit.is_removal:
        return text[: found.start()] + text[found.end() :]
    return text[: found.start()] + _set(found[0], edit.cells, opening) + text[found.end() :]


def _set(line: str, cells: Mapping[str, str], opening: Opening) -> str:
    members = list(_members(line))
    columns = bind_columns([each.name for each in members], "", 0, opening)
    at = dict(zip(columns.known, columns.known_at, strict=True))
    at |= {name: position for position, name in columns.extra}
    known = {members[at[name]]: text for name, text in cells.items() if name in at}
    for member, cell in sorted(known.items(), key=lambda each: -each[0].start):
        line = line[: member.start] + _write(cell, line) + line[member.end :]
    for name, cell in cells.items():
        if name not in at and cell:
            end = line.rindex("}")
            body = line[:end].rstrip()
            line = f"{body}, {_write(name, line)}: {_write(cell, line)}{line[len(body) :]}"
    return line


def _members(line: str) -> Iterator[_Member]:
    """Yield the members of the object of a line. Raises ValueError if there is none."""
    decoder = json.JSONDecoder()
    at = _skip(line, 0)
    if line[at : at + 1] != "{":
        raise ValueError
    at = _skip(line, at + 1)
    while line[at : at + 1] == '"':
        name, at = scanstring(line, at + 1, True)  # noqa: FBT003  its own signature
        at = _skip(line, at)
        if line[at : at + 1] != ":":
            raise ValueError
        start = _skip(line, at + 1)
        value, end = decoder.raw_decode(line, start)
        if isinstance(value, (dict, list)):
            name = f"{name} {{}}"  # a part of it may be a column: it is left alone
        yield _Member(name, start, end)
        at = _skip(line, end)
        at = _skip(line, at + 1) if line[at : at + 1] == "," else at
    if line[at : at + 1] != "}":
        raise ValueError


def _skip(line: str, at: int) -> int:
    found = SPACE.match(line, at)
    return found.end() if found else at


def _write(text: str, line: str) -> str:
    return json.dumps(text, ensure_ascii=line.isascii() and not text.isascii() and "\\u" in line)


def _append(text: str, rows: Sequence[Mapping[str, str]]) -> str:
    body = text.rstrip("\r\n")
    line_end = "\r\n" if "\r\n" in text else "\n"
    said = ({name: cell for name, cell in row.items() if cell} for row in rows)
    lines = [json.dumps(row, ensure_ascii=False) for row in said]
    between = line_end if body else ""
    return body + between + line_end.join(lines) + (text[len(body) :] or line_end[: not body])
