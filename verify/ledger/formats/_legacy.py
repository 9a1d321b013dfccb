"""Tell Windows-1251 from Windows-1252 where a file is not UTF-8; refuse what may be another."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from verify.errors import InputError

_SAMPLE = 1 << 16
_ENOUGH = 12  # letters of Cyrillic before anything is said about them
_VOWELS = frozenset("аеиоуыэюяєіїёАЕИОУЫЭЮЯЄІЇЁ")
_LEAST_VOWELS, _MOST_VOWELS = 0.33, 0.6  # of the letters of Russian and Ukrainian, about 0.42
_MOST = 0.7
_CYRILLIC = re.compile("[А-яЁёЄєІіЇїҐґ]")
_CYRILLIC_WORD = re.compile("[А-яЁёЄєІіЇїҐґ]{3,}")
_HIGH = re.compile("[^\x00-\x7f]")
# What Windows-1252 makes of other encodings: three letters or signs in a row that are not plain
# (the marks of typography are), a capital or a sign within a word.
_UNLIKELY_WESTERN = re.compile(
    "[^\x00-\x7f\xa0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]{3}"
    "|[a-z][À-ÖØ-ÞŠŒŽŸ]"
    "|[A-Za-z][^\x00-\x7f\u2019\u2013\u2014\u2026ªºß-öø-ÿšœžÀ-ÖØ-ÞŠŒŽŸ][A-Za-z]"
)


def guess_encoding(stream: BinaryIO, path: str) -> str:
    """Name the encoding of a file that is not UTF-8: "cp1251" or "cp1252", or raise InputError."""
    sample = b""
    first = 0
    for number, line in _lines_beyond_ascii(stream):
        try:
            line.decode()
        except UnicodeDecodeError:
            first = first or number
            sample += line if len(sample) < _SAMPLE else b""
        else:
            # Some of it is UTF-8: a damaged file, which another encoding would turn to gibberish.
            first = first or _find_damage(stream, number)
            message = "a byte that is not UTF-8, in a file that else is: mend the line"
            raise InputError(message, path, first)
    for encoding, is_likely in (("cp1251", _is_cyrillic), ("cp1252", _is_western)):
        try:
            if is_likely(sample.decode(encoding)):
                return encoding
        except UnicodeDecodeError:
            continue
    message = "unknown encoding: open it in the program that made it and save it as UTF-8"
    raise InputError(message, path, first)


def _lines_beyond_ascii(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    return (pair for pair in enumerate(stream, 1) if not pair[1].isascii())


def _find_damage(stream: BinaryIO, number: int) -> int:
    """Find the first line that is not UTF-8, below line `number`, which is."""
    for later, line in enumerate(stream, number + 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            return later
    return 0


def _is_cyrillic(text: str) -> bool:
    """Is it Cyrillic words: nearly all in runs, with the vowels and the small letters of words?

    Greek and Hebrew bytes make runs too, with half the vowels; KOI8 has the capitals turned round.
    """
    letters = "".join(_CYRILLIC_WORD.findall(text))
    if len(letters) < _ENOUGH:
        return False
    vowels = sum(letter in _VOWELS for letter in letters)
    small = sum(letter.islower() for letter in letters)
    return (
        len(letters) > _MOST * len(_HIGH.findall(text))
        and len(letters) > _MOST * len(_CYRILLIC.findall(text))
        and _LEAST_VOWELS < vowels / len(letters) < _MOST_VOWELS
        and small > len(letters) / 2
    )


def _is_western(text: str) -> bool:
    """Is it Latin text with accents and typographic signs where such text has them?"""
    return not _UNLIKELY_WESTERN.search(text)
