"""What is wrong with the text of one cell; the text itself is kept as it is."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from verify.model import Flaw, FlawKind

CELL_LIMIT = 131_072  # characters; a longer cell is most often a quotation mark that is not closed

_GUARDED = "=+-@"  # what a spreadsheet takes for the beginning of a formula
_BEGINNINGS = frozenset("=+-@'")
_begin = itemgetter(slice(0, 1))
_SHOWN = 60

# Controls other than tab and line ends, invisible and direction-changing characters, surrogates.
_HIDDEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_JOINERS = "\u200c\u200d"  # belong to the writing of Persian, of Indian scripts and of emoji
_FORMULA = r"=\s*[^\s=]|[+\-@][\w.+\-*/]*[A-Za-z_]\w*\(|[+\-@]\w+\|"


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


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
    if _compile(_FORMULA).match(text):
        message = f'"{show(column)}" holds a formula, "{show(text)}": put its result in the cell'
        yield Flaw(FlawKind.FORMULA_CELL, message)


def find_hidden(text: str) -> str:
    """Name the characters in the text that cannot be seen, as "U+202E right-to-left override"."""
    if text.isprintable():
        return ""
    found: dict[str, None] = {}
    for match in _compile(_HIDDEN).finditer(text):
        if not _joins_letters(text, match.start()):
            found.setdefault(match[0])
    return ", ".join(_name(character) for character in sorted(found))


def _joins_letters(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return text[at] in _JOINERS and len(around) == 2 and min(around) >= "\u0600"  # noqa: PLR2004


def _name(character: str) -> str:
    from unicodedata import name

    code = ord(character)
    words = name(character, "control character").lower()
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        words = "half of a character, read as U+FFFD"
    return f"U+{code:04X} {words}"


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
