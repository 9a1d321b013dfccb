"""Office files as packages: parts in a ZIP archive, which refer to each other by relationships.

A part that is not named stays as it is, also one that no library knows.
"""

import posixpath
from collections.abc import Mapping
from io import BytesIO
from typing import BinaryIO
from urllib.parse import unquote
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from verify.files.xml_places import (
    Attributes,
    add_inside,
    edit,
    escape,
    prefix_of,
    scan,
    with_ascii,
)
from verify.model.named_tuples import NamedTuple

CONTENT_TYPES = "[Content_Types].xml"
_DECLARED = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_XML = "application/vnd.openxmlformats-officedocument"
MAIN = "officeDocument"  # the type of the relationship to the main part


class PartLink(NamedTuple):
    """A relationship of a part: the end of its type ("comments"), its whole type, its target."""

    id: str
    kind: str
    type: str
    target: str


class Package:
    """The parts of an office file, and what is changed in them."""

    def __init__(self, stream: BinaryIO) -> None:
        self._archive = ZipFile(stream)
        self._infos = {info.filename: info for info in self._archive.infolist()}
        self._by_name = {name.casefold(): name for name in self._infos}
        self._changed: dict[str, bytes] = {}

    def has(self, name: str) -> bool:
        """Is there such a part? Names are alike in capitals and in small letters."""
        return name in self._changed or name.casefold() in self._by_name

    def read(self, name: str) -> bytes:
        """Return a part as it is by now. Raises KeyError if there is none."""
        own = self._by_name.get(name.casefold(), name)
        if own not in self._changed:
            return with_ascii(self._archive.read(own))
        return self._changed[own]

    def write(self, name: str, data: bytes) -> None:
        """Change a part, or add one."""
        self._changed[self._by_name.get(name.casefold(), name)] = data

    def links(self, part: str) -> list[PartLink]:
        """Return the relationships of a part to others; "" is the package itself."""
        found: list[PartLink] = []
        name = links_part(part)

        def begin(name: str, attributes: Attributes, _at: int) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "")
                target = _resolve(part, attributes.get("Target", ""))
                found.append(
                    PartLink(attributes.get("Id", ""), kind.rpartition("/")[2], kind, target)
                )

        if self.has(name):
            scan(self.read(name), begin, _nothing)
        return found

    def target(self, part: str, kind: str) -> str:
        """Return the first part to which a part has a relationship of this kind, or ""."""
        return next((link.target for link in self.links(part) if link.kind == kind), "")

    def main(self) -> PartLink:
        """Return the relationship to the main part. Raises KeyError if there is none."""
        for link in self.links(""):
            if link.kind == MAIN and self.has(link.target):
                return link
        raise KeyError(MAIN)

    def link(self, part: str, kind: str, target: str) -> str:
        """Add a relationship of a part, of a type beside that of the main part. Return its id."""
        name = links_part(part)
        if not self.has(name):
            empty = f'<Relationships xmlns="{_RELATIONSHIPS}"></Relationships>'
            self.write(name, _DECLARED + empty.encode())
        taken = {link_id.casefold() for link_id in _ids(self.read(name))}
        number = len(taken) + 1
        while f"rid{number}" in taken:
            number += 1
        base = self.main().type.rpartition("/")[0]
        self._append(
            name,
            f'<{{}}Relationship Id="rId{number}" Type="{base}/{kind}" Target="/{escape(target)}"/>',
        )
        return f"rId{number}"

    def declare(self, part: str, content_type: str) -> None:
        """Say what a new part is. `content_type` is without what all office parts begin with."""
        kind = escape(f"{_XML}.{content_type}")
        new = f'<{{}}Override PartName="/{escape(part)}" ContentType="{kind}"/>'
        self._append(CONTENT_TYPES, new)

    def declare_suffix(self, suffix: str, content_type: str) -> None:
        """Say what parts with a suffix are, if nothing says it yet."""
        said: list[str] = []

        def begin(name: str, attributes: Attributes, _at: int) -> None:
            if name == "Default":
                said.append(attributes.get("Extension", "").casefold())

        scan(self.read(CONTENT_TYPES), begin, _nothing)
        if suffix not in said:
            kind = escape(f"{_XML}.{content_type}")
            new = f'<{{}}Default Extension="{suffix}" ContentType="{kind}"/>'
            self._append(CONTENT_TYPES, new)

    def content_type(self, part: str) -> str:
        """Return what a part is said to be, or ""."""
        said: dict[str, str] = {}

        def begin(name: str, attributes: Attributes, _at: int) -> None:
            if name == "Override":
                said[attributes.get("PartName", "").lstrip("/").casefold()] = attributes.get(
                    "ContentType", ""
                )

        scan(self.read(CONTENT_TYPES), begin, _nothing)
        return said.get(part.casefold(), "")

    def new_name(self, name: str) -> str:
        """Return a name that no part has: "xl/comments{}.xml" with the first free number."""
        number = 1
        while self.has(name.format(number)):
            number += 1
        return name.format(number)

    def to_bytes(self) -> bytes:
        """Return the whole file. Parts that were not changed have the same content."""
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for name, info in self._infos.items():
                data = self._changed.get(name)
                archive.writestr(_copy(info), self._archive.read(name) if data is None else data)
            for name, data in self._changed.items():
                if name not in self._infos:
                    new = ZipInfo(name)  # of the first day that an archive knows: no clock is read
                    new.compress_type = ZIP_DEFLATED
                    archive.writestr(new, data)
        return out.getvalue()

    def _append(self, name: str, new: str) -> None:
        """Add an element at the end of a part; "{}" in it is the prefix of the root."""
        self.write(name, append(self.read(name), new))


def append(data: bytes, new: str) -> bytes:
    """Return a part with an element at its end; "{}" in the element is the prefix of the root."""
    places: list[int] = []
    ends: list[int] = []
    scan(data, lambda _name, _attributes, at: places.append(at), lambda _name, at: ends.append(at))
    prefix = prefix_of(data, places[0]).decode("ascii", "replace")
    return edit(data, [add_inside(data, places[0], ends[-1], new.replace("{}", prefix).encode())])


def links_part(part: str) -> str:
    """Return the part that has the relationships of a part: "xl/_rels/workbook.xml.rels"."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _resolve(part: str, target: str) -> str:
    target = unquote(target) if "%" in target else target
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target)).lstrip("/")


def _ids(data: bytes) -> list[str]:
    found: list[str] = []
    scan(data, lambda _name, attributes, _at: found.append(attributes.get("Id", "")), _nothing)
    return found


def _nothing(_name: str, _at: int) -> None:
    """Do nothing at the end of an element."""


def _copy(info: ZipInfo) -> ZipInfo:
    """Return what an archive says about a part, without its sizes, which are counted anew."""
    new = ZipInfo(info.filename, info.date_time)
    new.compress_type = info.compress_type
    new.comment, new.create_system = info.comment, info.create_system
    new.external_attr, new.internal_attr = info.external_attr, info.internal_attr
    return new


def as_mapping(data: bytes) -> Mapping[str, bytes]:
    """Return all parts of an office file, as they are in the archive."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
