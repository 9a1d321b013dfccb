"""Styles for cells with a verdict or a finding: added to those of the workbook, which all stay."""

import re
from collections.abc import Mapping
from enum import StrEnum

from verify.files.packages import Package
from verify.files.xml_places import (
    Attributes,
    Edit,
    add_inside,
    edit,
    end_of_tag,
    is_empty_tag,
    prefix_of,
    scan,
    set_attribute,
)
from verify.model.groups import VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity

STYLES = "spreadsheetml.styles+xml"
TEXT = 49  # the number format for text: nothing in such a cell is run as a formula
_NAMESPACE = re.compile(rb"xmlns(?::\w+)?\s*=\s*[\"']([^\"']*spreadsheetml[^\"']*)")
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="{}">'
    '<fonts count="1"><font/></fonts><fills count="2">'
    '<fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>'
    "</styleSheet>"
)


class Colour(StrEnum):
    """The colours, each with its red, green and blue. The words beside them say the same.

    No palette of a spreadsheet has them, so a cell that has one was coloured here.
    """

    RED = "FAC8B4"
    AMBER = "FFE6A1"
    BLUE = "DAE9F9"
    GREEN = "C9E3BB"
    GREY = "E8E6E4"


_COLOUR = re.compile("|".join(Colour).encode())
SEVERITIES: Mapping[Severity | None, Colour] = {
    Severity.ERROR: Colour.RED,
    Severity.WARNING: Colour.AMBER,
    Severity.NOTE: Colour.BLUE,
    None: Colour.GREEN,
}
VERDICTS: Mapping[VerdictName | None, Colour] = {
    **dict.fromkeys(VerdictName, Colour.GREY),
    **dict.fromkeys((VerdictName.ADMITTED, VerdictName.RECORDED), Colour.GREEN),
    VerdictName.CORROBORATED: Colour.GREEN,
    VerdictName.CONTESTED: Colour.RED,
    **dict.fromkeys((VerdictName.ONE_SIDED, VerdictName.SINGLE_SOURCE), Colour.AMBER),
    **dict.fromkeys((VerdictName.AGREEING, VerdictName.COMPATIBLE), Colour.AMBER),
    None: Colour.GREY,
}


class _List(NamedTuple):
    """A list in the styles: where its tags are, and how many items it has."""

    start: int
    end: int
    items: tuple[int, ...]


class Styles:
    """The styles of a workbook while cells are coloured. `number_of` gives each a number."""

    def __init__(self, package: Package, book: str) -> None:
        self._package = package
        self._part = package.target(book, "styles")
        if not self._part:
            self._part = package.new_name("xl/styles{}.xml")
            namespace = _NAMESPACE.search(package.read(book))
            data = _EMPTY.format(namespace[1].decode() if namespace else "")
            package.write(self._part, data.encode())
            package.link(book, "styles", self._part)
            package.declare(self._part, STYLES)
        self._data = package.read(self._part)
        lists = _find_lists(self._data)
        self._fills, self._formats = lists["fills"], lists["cellXfs"]
        self._prefix = prefix_of(self._data, self._formats.start).decode()
        ends = (*self._fills.items[1:], self._fills.end)
        fills = [self._data[at:end] for at, end in zip(self._fills.items, ends, strict=True)]
        self._ours = {at for at, fill in enumerate(fills) if _COLOUR.search(fill)}
        self._known: dict[int, int] = {}
        self._new_fills: dict[Colour, int] = {}
        self._new: dict[tuple[int | None, Colour | None], tuple[int, bytes]] = {}

    def text(self, colour: Colour | None = None) -> int:
        """Return the number of the style of a new cell with text, in a colour or in none."""
        fill = self._fill(colour) if colour else 0
        new = (
            f'<{self._prefix}xf numFmtId="{TEXT}" fontId="0" fillId="{fill}" borderId="0" xfId="0"'
            ' quotePrefix="1" applyNumberFormat="1" applyFill="1"/>'
        )
        return self._number((None, colour), new.encode())

    def coloured(self, own: int, colour: Colour) -> int:
        """Return the number of a style that is as `own`, in a colour; `own` if it has its own."""
        if (own, colour) in self._new:
            return self._new[own, colour][0]
        if own >= len(self._formats.items) or self._fill_of(own) not in {0, *self._ours}:
            return own
        return self._filled(own, colour, self._fill(colour))

    def is_ours(self, own: int) -> bool:
        """Has a style the colour that an earlier run gave it?"""
        return own < len(self._formats.items) and self._fill_of(own) in self._ours

    def plain(self, own: int) -> int:
        """Return the number of a style that is as `own`, in no colour."""
        return self._filled(own, None, 0)

    def _filled(self, own: int, colour: Colour | None, fill: int) -> int:
        whole = self._whole(self._formats.items[own])
        new = edit(whole, [set_attribute(whole, 0, "fillId", str(fill))])
        new = edit(new, [set_attribute(new, 0, "applyFill", "1")])
        return self._number((own, colour), new)

    def _fill_of(self, own: int) -> int:
        """Return the number of the fill of a style. It is remembered: many cells have one style."""
        if own not in self._known:
            found: list[Attributes] = []

            def begin(name: str, attributes: Attributes, _at: int) -> None:
                if name == "xf":
                    found.append(attributes)

            scan(self._whole(self._formats.items[own]), begin, lambda _name, _at: None)
            self._known[own] = int(found[0].get("fillId", 0))
        return self._known[own]

    def write(self) -> None:
        """Write what is new into the part of the styles."""
        edits: list[Edit] = []
        fills = "".join(map(self._write_fill, self._new_fills))
        formats = b"".join(new for _, new in self._new.values())
        for some, new, count in (
            (self._fills, fills.encode(), len(self._new_fills)),
            (self._formats, formats, len(self._new)),
        ):
            total = str(len(some.items) + count)
            edits += [
                set_attribute(self._data, some.start, "count", total),
                add_inside(self._data, some.start, some.end, new),
            ]
        self._package.write(self._part, edit(self._data, edits))

    def _write_fill(self, colour: Colour) -> str:
        own = self._prefix
        return (
            f'<{own}fill><{own}patternFill patternType="solid"><{own}fgColor rgb="FF{colour}"/>'
            f'<{own}bgColor indexed="64"/></{own}patternFill></{own}fill>'
        )

    def _fill(self, colour: Colour) -> int:
        first = len(self._fills.items)
        return self._new_fills.setdefault(colour, first + len(self._new_fills))

    def _number(self, key: tuple[int | None, Colour | None], new: bytes) -> int:
        first = len(self._formats.items)
        return self._new.setdefault(key, (first + len(self._new), new))[0]

    def _whole(self, start: int) -> bytes:
        """Return the bytes of a style, with its alignment and its protection."""
        if is_empty_tag(self._data, start):
            return self._data[start : end_of_tag(self._data, start)]
        closing = b"</" + self._prefix.encode() + b"xf>"
        return self._data[start : self._data.index(closing, start) + len(closing)]


def _find_lists(data: bytes) -> Mapping[str, _List]:
    """Return the lists of fills and of styles of cells. Raises KeyError if one is missing."""
    path: list[str] = []
    items: dict[str, list[int]] = {}
    starts: dict[str, int] = {}
    found: dict[str, _List] = {}

    def begin(name: str, _attributes: Attributes, at: int) -> None:
        path.append(name)
        if len(path) == 2:  # noqa: PLR2004 - a list is below the root
            starts[name] = at
        elif len(path) == 3:  # noqa: PLR2004
            items.setdefault(path[1], []).append(at)

    def end(name: str, at: int) -> None:
        if len(path) == 2:  # noqa: PLR2004
            found[name] = _List(starts[name], at, tuple(items.get(name, ())))
        path.pop()

    scan(data, begin, end)
    return found
