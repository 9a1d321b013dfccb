"""What a terminal gets beside the lines of a pipe: colour, links, the overview, and a pager.

Only a run at a terminal, or one that is told to use colour, imports this module.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from verify.output.formats import draw, render
from verify.output.page import Page

# Terminals that take links (OSC 8), by what they put into the environment.
PROGRAMS = frozenset(
    ("Hyper", "Tabby", "WarpTerminal", "WezTerm", "ghostty", "iTerm.app", "rio", "vscode")
)
TERMS = ("alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty")
NEWEST_WITHOUT = {"VTE_VERSION": 4999, "KONSOLE_VERSION": 201199}
ALWAYS = ("WT_SESSION", "DOMTERM", "KITTY_WINDOW_ID")


class Look(NamedTuple):
    """What may be printed: colour, links, and what only a screen has, such as broken lines."""

    has_colour: bool
    is_screen: bool

    @property
    def has_links(self) -> bool:
        """May paths be links? Only on a screen with colour, whose terminal takes them."""
        return self.has_colour and self.is_screen and takes_links(os.environ)


def takes_links(environment: Mapping[str, str]) -> bool:
    """Does the terminal take links? There is no way to ask it; FORCE_HYPERLINK says it."""
    forced = environment.get("FORCE_HYPERLINK", "")
    if forced:
        return forced != "0"
    if any(environment.get(name) for name in ALWAYS):
        return True
    if environment.get("TERM_PROGRAM", "") in PROGRAMS:
        return True
    if environment.get("TERM", "").startswith(TERMS):
        return True
    versions = ((environment.get(name, ""), last) for name, last in NEWEST_WITHOUT.items())
    return any(text.isdecimal() and int(text) > last for text, last in versions)


def show(page: Page, name: str, width: int, look: Look, files: Collection[str]) -> Iterator[str]:
    """Return a page as text for a screen, or with colour for a pipe.

    `files` are the files that the run reads: their names become links.
    """
    lines = draw(page, name, width, is_screen=look.is_screen)
    if lines is None:
        return render(page, name, width)
    if not look.has_colour:
        return (f"{line.text}\n" for line in lines)
    from verify.cli.painting import link_files, link_nothing, paint

    link_of = link_files(files) if look.has_links else link_nothing
    return (f"{paint(line, link_of)}\n" for line in lines)
