r"""Characters that cannot be seen: they can hide a digit, or turn a line round.

One set says which they are, for the cells of a ledger, for figures and for copy. What is printed
is stricter: every character that leaves no mark is spelt out, as `\u202e`.
"""

from collections.abc import Callable

from verify.text.patterns import pattern

# Controls other than tab and line ends; and what has no width, or turns the direction of a line.
HIDDEN = (
    r"\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
)
BREAKS = r"\x0b\x0c\u2028\u2029"  # end a line or a page: copy has them, a cell has none
HALVES = r"\ud800-\udfff"  # halves of characters
STYLES = r"\ufe00-\ufe0f"  # say how the letter before looks: emoji are full of them
# Python calls these printable, and they leave no mark. The two styles of emoji are left out.
BLANK = (
    r"\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0d\uffa0"
    r"\U000e0100-\U000e01ef"
)
JOINERS = "\u200c\u200d"  # belong to the writing of Persian, of Indian scripts and of emoji


def spell_hidden(text: str, escape: Callable[[str], str]) -> str:
    """Return the text with each character that cannot be seen as `escape` spells it."""
    if text.isprintable() and (text.isascii() or not pattern(f"[{BLANK}]").search(text)):
        return text
    return "".join(escape(letter) if _is_hidden(letter) else letter for letter in text)


def _is_hidden(letter: str) -> bool:
    """Is this a control, a direction mark, a character of no width, half of one, or unassigned?

    Python calls the spaces other than " " unprintable too, but a no-break space in "52 250" is what
    it looks like.
    """
    is_seen = letter.isprintable() or _is_space(letter)
    return not is_seen or bool(pattern(f"[{BLANK}]").match(letter))


def _is_space(letter: str) -> bool:
    return letter.isspace() and letter not in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"


def remove_hidden(text: str) -> str:
    """Return the text without what cannot be seen, and without what only styles a letter."""
    return text if text.isprintable() else pattern(f"[{HIDDEN}{STYLES}]").sub("", text)


def find_hidden(cell: str) -> str:
    """Name the characters of a cell that cannot be seen: "U+202E right-to-left override"."""
    if cell.isprintable():
        return ""
    found = pattern(f"[{HIDDEN}{BREAKS}{HALVES}]").finditer(cell)
    hidden = {each[0] for each in found if not _joins_letters(cell, each.start())}
    return ", ".join(map(_name, sorted(hidden)))


def _joins_letters(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return text[at] in JOINERS and len(around) == 2 and min(around) >= "\u0600"  # noqa: PLR2004


def _name(character: str) -> str:
    from unicodedata import name

    code = ord(character)
    words = name(character, "control character").lower()
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        words = "half of a character, read as U+FFFD"
    return f"U+{code:04X} {words}"
