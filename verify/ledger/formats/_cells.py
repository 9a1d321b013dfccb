"""What is wrong with the text of one cell; the text itself is kept as it is."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from verify.model.claims import Flaw, FlawKind
from verify.text.hidden import find_hidden
from verify.text.patterns import pattern

CELL_LIMIT = 131_072  # characters; a longer cell is most often a quotation mark that is not closed

_GUARDED = "=+-@"  # what a spreadsheet takes for the beginning of a formula
_BEGINNINGS = frozenset("=+-@'")
_begin = itemgetter(slice(0, 1))
_SHOWN = 60

_FORMULA = r"=\s*[^\s=]|[+\-@][\w.+\-*/]*[A-Za-z_]\w*\(|[+\-@]\w+\|"


def show(text: str) -> str:
    """Make text fit for a message: short, on one line, nothing that a terminal would obey."""
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return text if text.isprintable() else "".join(map(_escape, text))


def _escape(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


def are_plain(cells: Sequence[str]) -> bool:
    """Is there certainly nothing to say about these cells? Cheap, and true of nearly all rows."""
    text = "".join(cells)
    return (
        text.isprintable()
        and len(text) <= CELL_LIMIT
        and _BEGINNINGS.isdisjoint(map(_begin, cells))
    )


def inspect_cell(text: str, column: str) -> Iterator[Flaw]:
    """Yield what is wrong with one cell: its size, hidden characters, a formula."""
    if len(text) > CELL_LIMIT:
        message = (
            f'"{show(column)}" holds {len(text):,} characters: is a quotation mark not closed?'
        )
        yield Flaw(FlawKind.UNREADABLE_ROW, message)
    if hidden := find_hidden(text):
        yield Flaw(FlawKind.HIDDEN_CHARACTERS, f'"{show(column)}" holds {hidden}: delete it')
    if pattern(_FORMULA).match(text):
        message = f'"{show(column)}" holds a formula, "{show(text)}": put its result in the cell'
        yield Flaw(FlawKind.FORMULA_CELL, message)


def replace_surrogates(text: str) -> str:
    """Replace halves of characters (an escape in JSON can make one), which no output can hold."""
    if text.isprintable():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def remove_guard(text: str) -> str:
    """Undo what a CSV writer does for safety: an apostrophe before =, +, - or @.

    Our own writer puts one more before text that has some already, so that it all comes back.
    """
    if text[:1] == "'" and text.lstrip("'")[:1] in tuple(_GUARDED):
        return text[1:]
    return text
