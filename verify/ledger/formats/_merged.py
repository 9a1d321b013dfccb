"""Fill the merged cells of a sheet: each row below the first one gets the value of the cell."""

from typing import Any, BinaryIO
from zipfile import ZipFile

from verify.model.claims import Flaw, FlawKind
from verify.text.patterns import pattern

MOST_MERGED = 20_000  # cells; a sheet with more is left as it is
_BLOCK = 1 << 20  # bytes
_MERGED = r'<(?:\w+:)?mergeCell ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"'
_LONGEST = 60  # characters of such an element


class Merged:
    """The merged cells of a sheet that is read row by row; only those of several rows count."""

    def __init__(self, stream: BinaryIO, sheet: Any) -> None:  # noqa: ANN401
        # openpyxl does not give them if it reads row by row: they stand behind the rows.
        self._last: dict[int, dict[int, int]] = {}  # the last row of each cell, by row and position
        self._texts: dict[int, tuple[str, int]] = {}  # the open cells: their text and last row
        self._is_said = False
        for letters, first, last in _find_ranges(stream, sheet._worksheet_path):  # noqa: SLF001
            if first < last:
                self._last.setdefault(first, {})[_position(letters)] = last
        self.is_any = bool(self._last)

    def fill(self, line: int, texts: list[str]) -> tuple[Flaw, ...]:
        """Fill the cells of one row, and return the note if they are the first ones."""
        filled = ""
        for at, (text, last) in list(self._texts.items()):
            if line > last:
                del self._texts[at]
            elif at < len(texts) and text and not texts[at]:
                texts[at] = filled = text
        for at, last in self._last.get(line, {}).items():
            if at < len(texts):
                self._texts[at] = (texts[at], last)
        if not filled or self._is_said:
            return ()
        self._is_said = True
        message = (
            "merged cells have their text in each of their rows: unmerge those that should not"
        )
        return (Flaw(FlawKind.ADAPTED_TABLE, message, line),)


def _position(letters: str) -> int:
    """Return the position of a column from 0: "AB" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _find_ranges(stream: BinaryIO, part: str) -> list[tuple[str, int, int]]:
    """Return the first column, the first row and the last row of each merged cell of a sheet."""
    found: list[tuple[str, int, int]] = []
    with ZipFile(stream) as archive, archive.open(part.lstrip("/")) as file:
        kept = ""
        while block := file.read(_BLOCK):
            text = kept + block.decode("latin-1")  # the elements are ASCII
            for each in pattern(_MERGED).finditer(text):
                found.append((each[1], int(each[2]), int(each[3])))
                if len(found) > MOST_MERGED:
                    return []
            at = text.rfind("<", len(text) - _LONGEST)
            kept = text[at:] if at >= 0 else ""
    return list(dict.fromkeys(found))
