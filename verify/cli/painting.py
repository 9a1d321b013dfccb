"""Paint lines for a terminal: colours by tone, and links on places and on codes of rules.

Only a run that prints colour or links imports this module: its library is slow to import.
"""

import os
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from zlib import crc32

from rich.color import ColorSystem
from rich.style import Style

import verify
from verify.ledger.formats import name_in_places
from verify.model.claims import file_of
from verify.output.page import MarkedLine, MarkedSpan, Tone
from verify.text.screen import visible

STYLES: Mapping[Tone, Style] = {
    "place": Style(bold=True),
    "rule": Style(bold=True),
    "heading": Style(bold=True),
    "bad": Style(color="red", bold=True),
    "doubtful": Style(color="yellow", bold=True),
    "mild": Style(color="cyan", bold=True),
    "good": Style(color="green", bold=True),
    "quiet": Style(dim=True),
}
PLACE = re.compile(r"(.*?)(?::\d+){0,2}", re.DOTALL)  # "claims.csv:3", "draft.md:3:30"
OPEN, CLOSE = "\x1b]8;{};{}\x1b\\", "\x1b]8;;\x1b\\"  # of a link (OSC 8)

RULES = Path(verify.__file__).parent / "rules" / "rules.html"  # what `verify rule -f html` writes

LinkOf = Callable[[MarkedSpan], str]


def paint(line: MarkedLine, link_of: LinkOf, *, has_colour: bool = True) -> str:
    """Return a line with the codes of its colours and links. Its text has no code: it is visible.

    Colours are the first sixteen, which every terminal has, as its owner chose them.
    """
    painted = []
    at = 0
    for span in line.spans:
        words = line.text[span.start : span.end]
        painted.append(line.text[at : span.start])
        at = span.end
        if has_colour:
            words = STYLES[span.tone].render(words, color_system=ColorSystem.STANDARD)
        painted.append(_link(words, span, link_of(span)))
    return "".join((*painted, line.text[at:]))


def _link(words: str, span: MarkedSpan, uri: str) -> str:
    """Return the words as a link. The parts of a broken link have one id: they light up as one."""
    if not uri:
        return words
    is_part = span.end - span.start < len(visible(span.target))
    name = f"id={crc32(span.target.encode('utf-8', 'backslashreplace')):x}" if is_part else ""
    return f"{OPEN.format(name, uri)}{words}{CLOSE}"


def link_nothing(_: MarkedSpan) -> str:
    """Return no address, for a terminal without links."""
    return ""


def link_files(files: Collection[str]) -> LinkOf:
    """Return what finds the address of a place or a rule.

    Of places, only the files that the run reads have one: no name in a ledger can make a link to
    another file. Rules are in one page, which comes with the program.
    """
    known = {name_in_places(each): uri_of(Path(each)) for each in files if each != "-"}
    rules = uri_of(RULES) if RULES.exists() else ""

    def link_of(span: MarkedSpan) -> str:
        if span.tone == "rule":
            return f"{rules}#rule-{span.target}" if rules else ""
        if span.tone != "place":
            return ""
        place = PLACE.fullmatch(span.target)
        return known.get(file_of(place[1]), "") if place else ""

    return link_of


def uri_of(path: Path) -> str:
    """Return the address of a file: "file://desk-3/home/ann/claims.csv". It has ASCII only.

    With the name of this computer, a terminal knows a file of another one, as over SSH.
    """
    host = os.uname().nodename if hasattr(os, "uname") else ""
    address = path.absolute().as_uri()
    return address.replace("file:///", f"file://{host}/", 1) if host.isascii() else address
