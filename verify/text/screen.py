r"""Text for a screen: safe to show, and fitted into columns. All output formats use it.

A terminal obeys control characters, and some characters are invisible. So text from a source could
recolour the screen, hide a digit or reverse a line. Such characters are printed as `\x1b`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from verify.text.hidden import spell_hidden

# Code points of the letters, digits and punctuation of Latin, Greek and Cyrillic text.
NARROW = (
    *((0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x2FF), (0x370, 0x482), (0x48A, 0x52F)),
    *((0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20C0)),
)
COMMAND, OLD_COMMAND = "::", "##["  # how a command in a CI log begins
COLUMN_GAP = 2  # blank columns between two columns of a table
LONGEST_UNBROKEN = 100  # columns; a word up to this width is not broken: it may be a URL to copy
SHORT_CELL = 20  # columns; a cell up to this width is kept on one line if possible


def visible(text: str) -> str:
    """Return the text as one line in which every character is visible."""
    return spell_hidden(text, _escape)


def disarm(line: str) -> str:
    r"""Return the line so that a CI job prints it, and does not obey it as a command.

    GitHub's runner obeys `::error::` at the start of a line, and `##[error]` anywhere in it.
    They become `\x3a:error::` and `#\x23[error]`.
    """
    if COMMAND not in line and OLD_COMMAND not in line:
        return line
    line = line.replace(OLD_COMMAND, r"#\x23[")
    words = line.lstrip()
    indent = line[: len(line) - len(words)]
    return indent + r"\x3a" + words[1:] if words.startswith(COMMAND) else line


def width_of(text: str) -> int:
    """Return the number of terminal columns that the text takes.

    wcwidth is imported only for letters outside `NARROW`: the import takes half as long as a run.
    """
    if text.isascii() or _narrow().issuperset(text):
        return len(text)
    from wcwidth import wcswidth

    return wcswidth(text)


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """Return the text as visible lines of at most `width` columns; a longer word gets its own line.

    A line ends at a newline in the text, or at a space, but not at the space in a number like
    "52 250". A word of more than `LONGEST_UNBROKEN` columns is cut. Every line but the first
    begins with `indent`.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        start = indent if lines else ""
        lines += _wrap_line(start + visible(part), width, indent, len(start))
    return lines


def chop(text: str, width: int) -> Iterator[str]:
    """Cut a text into parts of at most `width` columns, also in the middle of a word."""
    while width_of(text) > width:
        size = next(n for n in range(width, 0, -1) if width_of(text[:n]) <= width or n == 1)
        yield text[:size]
        text = text[size:]
    yield text


def longest_word(text: str) -> int:
    """Return the width in columns of the longest word of the text. "52 250" is one word."""
    return max(width_of(word) for part in text.split("\n") for word in _words(visible(part)))


def longest_line(text: str) -> int:
    """Return the width in columns of the longest line, if only newlines in the text break it."""
    return max(width_of(visible(part)) for part in text.split("\n"))


def column_widths(grid: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """Return a width for each column of a table that is at most `width` wide in all.

    Returns None if the longest words do not fit side by side. Columns of short cells, such as
    figures, get their full width if there is room. The rest of the room goes, column by column, to
    the one that needs it most, so that the rows have as few lines as possible.
    """
    columns = list(zip(*grid, strict=True))
    spare = width - COLUMN_GAP * (len(columns) - 1)
    wanted = [max(map(longest_line, column)) for column in columns]
    if sum(wanted) <= spare:
        return wanted
    least = [max(map(longest_word, column)) for column in columns]
    if sum(least) > spare:
        return None
    widths = [want if want <= SHORT_CELL else low for want, low in zip(wanted, least, strict=True)]
    if sum(widths) > spare:
        widths = least
    spare -= sum(widths)
    while spare:
        at = max(range(len(widths)), key=lambda i: (wanted[i] / max(widths[i], 1), -i))
        widths[at] += 1
        spare -= 1
    return widths


def set_apart(*parts: Sequence[str]) -> Iterator[str]:
    """Yield the lines of each part, with an empty line between parts. Empty parts are left out."""
    filled = [part for part in parts if part]
    for number, part in enumerate(filled):
        if number:
            yield ""
        yield from part


def _wrap_line(line: str, width: int, indent: str, skip: int) -> list[str]:
    """Break one line into several. Its first `skip` characters are indent."""
    if width_of(line) <= width:
        return [line]
    words = _words(line[skip:])
    if longest_word(line) > max(width, LONGEST_UNBROKEN):
        words = [part for word in words for part in _chop_word(word, max(1, width - len(indent)))]
    starts, used = [0], skip + width_of(words[0])
    for at, word in enumerate(words[1:], 1):
        used += 1 + width_of(word)
        if used > width and word:
            starts.append(at)
            used = len(indent) + width_of(word)
    broken = [" ".join(words[a:b]).rstrip(" ") for a, b in pairwise([*starts, len(words)])]
    return [line[:skip] + broken[0], *(indent + rest for rest in broken[1:])]


def _chop_word(word: str, width: int) -> Iterator[str]:
    """Cut a word of more than `LONGEST_UNBROKEN` columns into parts; yield any other word whole."""
    return chop(word, width if width_of(word) > LONGEST_UNBROKEN else LONGEST_UNBROKEN)


def _words(line: str) -> list[str]:
    """Split at each space, but not at the space in a number like "52 250"."""
    if " " not in line:
        return [line]
    return re.split(r"(?<!\d) | (?!\d{3}(?!\d))", line)


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")


@cache
def _narrow() -> frozenset[str]:
    """Return the characters that always take exactly one column."""
    return frozenset(chr(code) for first, last in NARROW for code in range(first, last + 1))
