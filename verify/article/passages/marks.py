"""Marks in copy that are no words of it: tabs, soft hyphens, the numbers of references."""

import re

from verify.text.hidden import close_up
from verify.text.patterns import pattern
from verify.text.words import CELL_END

# "5,767[12]", "died.[3][4]": what an encyclopedia puts after a word, also raised
REFERENCE = r"\[[\d⁰¹²³⁴-⁹]{1,3}\]"
DIGITS = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹"
AFTER = frozenset(".,;:!?%)]\"'”’")  # a mark that follows one of these, or a word, is a reference


def without_marks(text: str) -> str:
    """Return a text of the same length, in which such marks part no words and are no numbers.

    A tab is the end of a cell. Blanks fill the room of a mark.
    """
    text = close_up(text).replace("\t", CELL_END)
    if "]" not in text or not any(f"{sign}]" in text for sign in DIGITS):
        return text
    return pattern(REFERENCE).sub(_blank, text)


def _blank(mark: re.Match[str]) -> str:
    before = mark.string[mark.start() - 1 : mark.start()]
    is_reference = before.isalnum() or before in AFTER
    return " " * len(mark[0]) if before and is_reference else mark[0]
