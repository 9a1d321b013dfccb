"""Match names with patterns such as claims/**/*.csv, in time that grows with their length."""

import re
from collections.abc import Sequence
from fnmatch import translate
from functools import cache

from verify.config.folders.naming import ANY_DEPTH
from verify.model.named_tuples import NamedTuple
from verify.model.settings import WILDCARDS

Places = frozenset[int]  # the parts of a pattern that the next name may be


class Pattern(NamedTuple):
    """A pattern by its parts, between slashes. Without any, all that is below a folder is meant.

    Its place after the last part means that a whole folder is named. If `takes_hidden` is false, a
    part that begins with a wildcard means no name that begins with a dot.
    """

    parts: tuple[str, ...]
    takes_hidden: bool = False

    def begin(self) -> Places:
        """Return the places of the first name."""
        return self._with_skipped({0})

    def step(self, places: Places, name: str) -> Places:
        """Return the places after one more name."""
        is_hidden = name.startswith(".") and not self.takes_hidden
        found: set[int] = set()
        for at in places:
            if at == len(self.parts) or self.parts[at] == ANY_DEPTH:
                last = {len(self.parts)} if self.parts[at:] == (ANY_DEPTH,) else set()
                found |= set() if is_hidden else {at} | last
            elif fits(self.parts[at], name) and not (is_hidden and self.parts[at][0] != "."):
                found.add(at + 1)
        return self._with_skipped(found)

    def names(self, places: Places) -> bool:
        """Is a file meant that is at these places?"""
        return len(self.parts) in places

    def within(self, places: Places) -> Places:
        """Return the places within a folder. "*" is not what is in a folder, but "old" is."""
        is_open = self.parts and not WILDCARDS.isdisjoint(self.parts[-1])
        return places - {len(self.parts)} if is_open else places

    def means(self, names: Sequence[str]) -> bool:
        """Does it mean the file or the folder with these names, and not only a folder above it?"""
        places = self.begin()
        for name in names:
            places = self.step(places - {len(self.parts)}, name)
        return self.names(places)

    def _with_skipped(self, places: set[int]) -> Places:
        """Add the places after "**", which may be no folder at all. But "x/**" is not x itself."""
        last = len(self.parts) - 1
        skipped = {at + 1 for at in places if at < last and self.parts[at] == ANY_DEPTH}
        return frozenset(places | skipped)


def fits(part: str, name: str) -> bool:
    """Does a part of a pattern mean the name? Its wildcards are *, ? and [abc]."""
    return _expression(part).fullmatch(_composed(name)) is not None


@cache
def _expression(part: str) -> re.Pattern[str]:
    return re.compile(translate(_composed(part)))


def _composed(name: str) -> str:
    """Return a name with its accents on their letters: some systems keep the two apart."""
    from unicodedata import normalize

    return name if name.isascii() else normalize("NFC", name)
