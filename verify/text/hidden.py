r"""Invisible characters. They can hide a digit, or reverse the direction of a line.

The cells of a ledger, figures and copy use one set of them (`HIDDEN`). Output is stricter: every
character that leaves no mark is printed as its code, such as `\u202e`.
"""

from collections.abc import Callable
from functools import cache

from verify.text.patterns import pattern

# Controls other than tab and line ends; characters without width; marks of writing direction.
HIDDEN = (
    r"\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
)
LINE_BREAKS = r"\x0b\x0c\u2028\u2029"  # end a line or a page: copy has them, a cell has none
HALVES = r"\ud800-\udfff"  # halves of characters (surrogates)
EMOJI_STYLES = r"\ufe00-\ufe0f"  # change the look of the letter before; common in emoji
# Python calls these printable, but they leave no mark. The two styles of emoji are not in the list.
# Each pair is the first and the last of some code points.
BLANK_LETTERS = (
    *((0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180D), (0x180F, 0x180F)),
    *((0x3164, 0x3164), (0xFE00, 0xFE0D), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF)),
)
OTHER_ALPHABETS = "\u0600"  # those that follow are unlike Latin, Greek and Cyrillic
JOINERS = "\u200c\u200d"  # Persian, Indian scripts and emoji need them


def is_visible(text: str) -> bool:
    """Has every character of a text a mark that a person sees, or is it a usual space?"""
    return text.isprintable() and (text.isascii() or not pattern(_blank_signs()).search(text))


def spell_hidden(text: str, escape: Callable[[str], str]) -> str:
    """Return the text with each invisible character replaced by `escape(character)`."""
    if text.isprintable() and (text.isascii() or _blank_letters().isdisjoint(text)):
        return text
    return "".join(escape(letter) if _is_hidden(letter) else letter for letter in text)


def _is_hidden(letter: str) -> bool:
    """Is this a control, a direction mark, half of a character, unassigned, or without width?

    A no-break space ("52 250") is visible enough, although Python calls it unprintable.
    """
    is_seen = letter.isprintable() or _is_space(letter)
    return not is_seen or letter in _blank_letters()


@cache
def _blank_letters() -> frozenset[str]:
    return frozenset(
        chr(number) for first, last in BLANK_LETTERS for number in range(first, last + 1)
    )


@cache
def _blank_signs() -> str:
    """Return a pattern for what is no mark in a cell. A chart is drawn with Braille."""
    ranges = "".join(f"{chr(first)}-{chr(last)}" for first, last in BLANK_LETTERS)
    return f"[{ranges}\u2800]"


def _is_space(letter: str) -> bool:
    return letter.isspace() and letter not in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"


def remove_hidden(text: str) -> str:
    """Return the text without invisible characters, and without those that only style a letter."""
    return text if text.isprintable() else pattern(f"[{HIDDEN}{EMOJI_STYLES}]").sub("", text)


def close_up(text: str) -> str:
    """Return the text with hidden characters out of its words; blanks after a word fill their room.

    So the next word keeps its place. Beside a digit a hidden character stays: it may hide another.
    """
    lines = text.replace("\n", "").replace("\r", "").replace("\t", "").replace("\xa0", "")
    if lines.isprintable():  # most copy: no pattern is compiled for it
        return text
    pieces: list[str] = []
    at = 0
    for found in pattern(rf"[{HIDDEN}]+\S*").finditer(text):
        start, end = found.span()
        closed = _close(text[start - 1 : start], found[0])
        pieces += text[at:start], closed, " " * (end - start - len(closed))
        at = end
    return "".join((*pieces, text[at:]))


def _close(before: str, rest: str) -> str:
    """Return the rest of a word without the hidden characters between two letters."""
    within = rf"(?<=[^\W\d_])[{HIDDEN}]{{1,9}}(?=[^\W\d_])"
    return pattern(within).sub("", before + rest)[len(before) :]


def find_hidden(cell: str) -> str:
    """Name the invisible characters of a cell: "U+202E right-to-left override"; "" if none."""
    if is_visible(cell):
        return ""
    found = pattern(f"[{HIDDEN}{LINE_BREAKS}{HALVES}]").finditer(cell)
    hidden = {each[0] for each in found if not _joins_letters(cell, each.start())}
    blanks = {*pattern(_blank_signs()).findall(cell)}
    hidden |= {each for each in blanks if not _is_within_its_alphabet(cell, each)}
    return ", ".join(map(_name, sorted(hidden)))


def _is_within_its_alphabet(text: str, blank: str) -> bool:
    """Has each blank letter one before it that may need it, as in Korean and Japanese names?"""
    return all(part[-1:] >= OTHER_ALPHABETS for part in text.split(blank)[:-1])


def _joins_letters(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return text[at] in JOINERS and len(around) == 2 and min(around) >= OTHER_ALPHABETS  # noqa: PLR2004


def _name(character: str) -> str:
    from unicodedata import name

    code = ord(character)
    words = name(character, "control character").lower()
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        words = "half of a character, read as U+FFFD"
    return f"U+{code:04X} {words}"
