"""Find the number that begins at an index of a text, in digits or in words."""

from collections.abc import Iterator

from verify.text.patterns import pattern
from verify.values.numbers.digits import scan_digits
from verify.values.numbers.fractions import scan_fraction, scan_odds
from verify.values.numbers.number import Number
from verify.values.numbers.vague import scan_number_of_digits, scan_vague, scan_vague_count
from verify.values.numbers.words import scan_cardinal, scan_ratio

MAGNITUDES = ("magnitude-", "intensity-")  # before a number: "magnitude-6.4"
PLACE = rf"\(|(?i:{'|'.join(MAGNITUDES)})(?=\d)|[^\W\d_]+-?\d[\w-]*|\d|[^\W\d_]+"
SHORT = 3  # characters of "12-": a number of digits has two at most


def number_places(text: str, at: int) -> Iterator[tuple[int, str]]:
    """Yield the places of a cell at which a number or a bracket may begin, with what is there.

    That is a digit, a word, or a bracket. A name with digits ("T-72") is a place with no number.
    """
    for found in pattern(PLACE).finditer(text, at):
        yield found.start(), found[0]


def scan_number(text: str, at: int) -> Number | None:
    """Return the number that begins at `at` in a folded text, or None.

    `at` must be the start of a word or of a run of digits. The rest of the text is not looked at.
    """
    if text[at : at + 1].isdecimal():
        digits = scan_number_of_digits(text, at) if "-" in text[at : at + SHORT] else None
        return scan_odds(text, at) or digits or scan_digits(text, at)
    return (
        scan_odds(text, at)
        or scan_vague_count(text, at)
        or scan_fraction(text, at)
        or scan_vague(text, at)
        or scan_ratio(text, at)
        or scan_number_of_digits(text, at)
        or scan_cardinal(text, at)
    )
