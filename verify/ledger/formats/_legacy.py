"""Guess the encoding of a file that is not UTF-8: Windows-1251 or Windows-1252, or refuse it."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from verify.errors import InputError

_SAMPLE = 1 << 16
_FEWEST_LETTERS = 12  # of Cyrillic; fewer prove nothing
_VOWELS = frozenset("аеиоуыэюяєіїёАЕИОУЫЭЮЯЄІЇЁ")
_LEAST_VOWELS, _MOST_VOWELS = 0.33, 0.6  # share of the letters; about 0.42 in both languages
_LEAST_IN_WORDS = 0.7  # share of the letters and signs beyond ASCII
_CYRILLIC = re.compile("[А-яЁёЄєІіЇїҐґ]")
_CYRILLIC_WORD = re.compile("[А-яЁёЄєІіЇїҐґ]{3,}")
_HIGH = re.compile("[^\x00-\x7f]")
# Another encoding, read as Windows-1252, has these: three letters or signs beyond ASCII in a row
# (other than typographic marks), or a capital or a sign within a word.
_UNLIKELY_WESTERN = re.compile(
    "[^\x00-\x7f\xa0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]{3}"
    "|[a-z][À-ÖØ-ÞŠŒŽŸ]"
    "|[A-Za-z][^\x00-\x7f\u2019\u2013\u2014\u2026ªºß-öø-ÿšœžÀ-ÖØ-ÞŠŒŽŸ][A-Za-z]"
)


def guess_encoding(stream: BinaryIO, path: str) -> str:
    """Return the encoding of a file that is not UTF-8: "cp1251" or "cp1252".

    If only a part of the file is not UTF-8, the file is damaged, and "utf-8" all the same. Raises
    InputError if it may be another encoding.
    """
    sample = b""
    first = 0
    for number, line in _lines_beyond_ascii(stream):
        try:
            line.decode()
        except UnicodeDecodeError:
            first = first or number
            sample += line if len(sample) < _SAMPLE else b""
        else:
            return "utf-8"  # another encoding would garble the part that is UTF-8
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


def _is_cyrillic(text: str) -> bool:
    """Is the text Cyrillic words: nearly all letters in words, with normal shares of vowels?

    Greek and Hebrew, read as Windows-1251, have half the vowels. KOI8 has mostly capitals.
    """
    letters = "".join(_CYRILLIC_WORD.findall(text))
    if len(letters) < _FEWEST_LETTERS:
        return False
    vowels = sum(letter in _VOWELS for letter in letters)
    small = sum(letter.islower() for letter in letters)
    return (
        len(letters) > _LEAST_IN_WORDS * len(_HIGH.findall(text))
        and len(letters) > _LEAST_IN_WORDS * len(_CYRILLIC.findall(text))
        and _LEAST_VOWELS < vowels / len(letters) < _MOST_VOWELS
        and small > len(letters) / 2
    )


def _is_western(text: str) -> bool:
    """Is the text Latin, with accents and typographic signs only in their usual places?"""
    return not _UNLIKELY_WESTERN.search(text)
