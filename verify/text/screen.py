r"""What the formats share: text that is safe to show, and text that fits into columns.

A terminal obeys control characters, and some characters cannot be seen at all: text from a source
could recolour the screen, hide a digit or turn a line round. They are shown as `\x1b`, `\u202e`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from verify.text.hidden import spell_hidden

# Where the letters, figures and punctuation stand that are written in Latin, Greek and Cyrillic.
NARROW = (
    *((0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x2FF), (0x370, 0x482), (0x48A, 0x52F)),
    *((0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20C0)),
)
COMMAND, OLD_COMMAND = "::", "##["  # of a CI job, in its log
GAP = 2  # blank columns between two columns of a table
UNBROKEN = 100  # a figure, or an address that somebody may want to copy, is hardly wider
SHORT = 20  # a cell up to this wide is better not broken


def visible(text: str) -> str:
    """Return the text as one line in which every character can be seen."""
    return spell_hidden(text, _escape)


def disarm(line: str) -> str:
    r"""Return a line that the log of a CI job shows, and does not obey.

    GitHub's runner takes `::error::` at the start of a line for a command, `##[error]` anywhere;
    they are shown as `\x3a:error::` and `#\x23[error]`.
    """
    if COMMAND not in line and OLD_COMMAND not in line:
        return line
    line = line.replace(OLD_COMMAND, r"#\x23[")
    words = line.lstrip()
    indent = line[: len(line) - len(words)]
    return indent + r"\x3a" + words[1:] if words.startswith(COMMAND) else line


def width_of(text: str) -> int:
    """Return how many columns of a terminal the text takes.

    wcwidth knows, but to import it takes half as long as a run: it is asked about other letters.
    """
    if text.isascii() or _narrow().issuperset(text):
        return len(text)
    from wcwidth import wcswidth

    return wcswidth(text)


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """Return the text as visible lines of at most `width` columns, if its words are no longer.

    A newline in the text is a break. Otherwise a line breaks only at a space, and never in a number
    written in groups ("52 250"). Every line but the first begins with `indent`.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        start = indent if lines else ""
        lines += _wrap_line(start + visible(part), width, indent, len(start))
    return lines


def chop(text: str, width: int) -> Iterator[str]:
    """Yield a text in parts of at most `width` columns, wherever they end."""
    while width_of(text) > width:
        size = next(n for n in range(width, 0, -1) if width_of(text[:n]) <= width or n == 1)
        yield text[:size]
        text = text[size:]
    yield text


def longest_word(text: str) -> int:
    """Return the width of the longest piece of the text that may not be broken."""
    return max(width_of(word) for part in text.split("\n") for word in _words(visible(part)))


def longest_line(text: str) -> int:
    """Return the width of the text when nothing but its own newlines break it."""
    return max(width_of(visible(part)) for part in text.split("\n"))


def column_widths(grid: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """Return a width for each column of the cells, `width` in all; None where words do not fit.

    Columns of short cells, such as figures, get all that they want if there is room. What is left
    over when every column holds its longest word goes to the one that is squeezed most, so that the
    rows become as low as they can.
    """
    columns = list(zip(*grid, strict=True))
    spare = width - GAP * (len(columns) - 1)
    wanted = [max(map(longest_line, column)) for column in columns]
    if sum(wanted) <= spare:
        return wanted
    least = [max(map(longest_word, column)) for column in columns]
    if sum(least) > spare:
        return None
    widths = [want if want <= SHORT else low for want, low in zip(wanted, least, strict=True)]
    if sum(widths) > spare:
        widths = least
    spare -= sum(widths)
    while spare:
        at = max(range(len(widths)), key=lambda i: (wanted[i] / max(widths[i], 1), -i))
        widths[at] += 1
        spare -= 1
    return widths


def set_apart(*parts: Sequence[str]) -> Iterator[str]:
    """Yield the lines of each part, with an empty one between any two parts that have lines."""
    filled = [part for part in parts if part]
    for number, part in enumerate(filled):
        if number:
            yield ""
        yield from part


def _wrap_line(line: str, width: int, indent: str, skip: int) -> list[str]:
    """Fill lines with the words of one line, of which the first `skip` characters are indent."""
    if width_of(line) <= width:
        return [line]
    words = _words(line[skip:])
    if longest_word(line) > max(width, UNBROKEN):
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
    """Return a word that no screen can hold in parts that lines can, and any other whole."""
    return chop(word, width if width_of(word) > UNBROKEN else UNBROKEN)


def _words(line: str) -> list[str]:
    """Split at each space, but not before three digits that go on a number."""
    if " " not in line:
        return [line]
    return re.split(r"(?<!\d) | (?!\d{3}(?!\d))", line)


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")


@cache
def _narrow() -> frozenset[str]:
    """Return the letters that take one column each, whatever stands beside them."""
    return frozenset(chr(code) for first, last in NARROW for code in range(first, last + 1))
