"""Find the flaws in the text of one cell. The text itself is not changed."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from verify.model.claims import Flaw, FlawKind
from verify.text.hidden import find_hidden, is_visible
from verify.text.patterns import pattern

CELL_LIMIT = 131_072  # characters; a longer cell mostly means that a quotation mark is not closed

# With these, a formula begins in a spreadsheet. The wide signs begin one in some languages.
_GUARDED = "=+-@＝＋－＠"
BEGINNINGS = frozenset("'" + _GUARDED)
_AFTER_GUARD = frozenset("\t\r" + _GUARDED)
# A cell that a spreadsheet may run, or that already begins with an apostrophe before such text.
# "+350" and "-5 to 10" are figures, but "-2+cmd|' /C calc'!A0" is a formula.
_RISKY = r"""(?x)
    '*[=@＝＠\t\r]
  | '+[+＋－-]
  | [+＋－-](?!\ ?\d|\Z)
  | [+＋－-][\W\d_]*[^\W\d_][^|!(]*[|!(]  # a letter, and later the "(", "!" or "|" of a call
  | [+＋－-]\ ?[\d.,]+\s*(?:[*/^&+]|-\s*[A-Za-z$(])  # a sum
"""
_begin = itemgetter(slice(0, 1))
_LONGEST_QUOTE = 60  # characters of a text that a message shows

# Bytes that are not UTF-8 are read as these halves of characters.
_BAD_BYTE = "[\udc80-\udcff]"
_FORMULA = r"[=＝]\s*[^\s=＝]|[+\-@＋－＠][\w.+\-*/]*[A-Za-z_]\w*\(|[+\-@＋－＠]\w+\|"


def show(text: str) -> str:
    """Return text for a message: short, on one line, without characters that a terminal obeys."""
    text = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
    return text if text.isprintable() else "".join(map(_escape, text))


def _escape(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


def are_plain(cells: Sequence[str]) -> bool:
    """Are these cells certainly without flaws? The test is cheap, and true for nearly all rows."""
    text = "".join(cells)
    return (
        is_visible(text) and len(text) <= CELL_LIMIT and BEGINNINGS.isdisjoint(map(_begin, cells))
    )


def inspect_cell(text: str, name: str) -> Iterator[Flaw]:
    """Yield the flaws of one cell: too long, invisible characters, a formula.

    `name` is that of the cell in messages.
    """
    if len(text) > CELL_LIMIT:
        message = f"{name} holds {len(text):,} characters: is a quotation mark not closed?"
        yield Flaw(FlawKind.UNREADABLE_ROW, message)
    if pattern(_BAD_BYTE).search(text):
        message = f"{name} holds a byte that is not UTF-8"
        shown = f'read as in Windows-1252, "{show(replace_bad_bytes(text))}"'
        yield Flaw(FlawKind.DOUBTFUL_ENCODING, f"{message}: {shown}: check the word")
    elif hidden := find_hidden(text):
        yield Flaw(FlawKind.HIDDEN_CHARACTERS, f"{name} holds {hidden}: delete it")
    if pattern(_FORMULA).match(text):
        message = f'{name} holds a formula, "{show(text)}": put its result in the cell'
        yield Flaw(FlawKind.FORMULA_CELL, message)


def find_bad_byte(text: str) -> int:
    """Return the place of the first byte that is not UTF-8, or -1."""
    found = pattern(_BAD_BYTE).search(text)
    return found.start() if found else -1


def replace_bad_bytes(text: str) -> str:
    """Replace bytes that are not UTF-8 by the letters that they are in Windows-1252."""
    return pattern(_BAD_BYTE).sub(
        lambda found: bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace"), text
    )


def replace_surrogates(text: str) -> str:
    r"""Replace halves of characters, such as "\ud83d" in JSON: they cannot be written to a file."""
    if text.isprintable():
        return text
    text = replace_bad_bytes(text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def guard(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet may run as a formula: "=1+1"."""
    return f"'{text}" if pattern(_RISKY).match(text) else text


def remove_guard(text: str) -> str:
    """Remove the apostrophe that a CSV writer puts before =, +, - or @ for safety.

    `guard` puts one before text that already has some, so that all of it is read back.
    """
    if text[:1] == "'" and text.lstrip("'")[:1] in _AFTER_GUARD:
        return text[1:]
    return text
