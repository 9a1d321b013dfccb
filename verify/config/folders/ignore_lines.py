"""Read the lines of a .gitignore as git does. `tests/test_folders.py` holds them against git.

A library for this, pathspec, makes one regular expression of a line. For a hostile line and name
that takes minutes; here time grows with their length.
"""

from collections.abc import Iterator, Sequence

from verify.config.folders.naming import ANY_DEPTH
from verify.config.folders.patterns import Pattern, fits
from verify.model.named_tuples import NamedTuple

CLASSES = {
    "[:alnum:]": "a-zA-Z0-9",
    "[:alpha:]": "a-zA-Z",
    "[:digit:]": "0-9",
    "[:lower:]": "a-z",
    "[:space:]": " \t",
    "[:upper:]": "A-Z",
}


class IgnoreLine(NamedTuple):
    """One line: what it means, and whether it keeps that (`!`), or means folders alone (`x/`).

    `name` is set instead of `pattern` if the line has no slash: it is a name at any depth.
    """

    pattern: Pattern
    name: str = ""
    keeps: bool = False
    is_of_folders: bool = False

    def means(self, names: Sequence[str], *, is_folder: bool) -> bool:
        """Does the line mean a file or a folder, by its names from the folder of the list?"""
        if self.is_of_folders and not is_folder:
            return False
        return fits(self.name, names[-1]) if self.name else self.pattern.means(names)


def read_ignore_lines(text: str) -> tuple[IgnoreLine, ...]:
    """Return the lines that mean anything. Git too passes over a line that is broken."""
    return tuple(
        found
        for line in text.split("\n")
        if (found := _read_line(_without_end(line.removesuffix("\r")))) is not None
    )


def _without_end(line: str) -> str:
    """Return a line without the spaces at its end, unless a backslash is before them."""
    short = line.rstrip(" ")
    backslashes = len(short) - len(short.rstrip("\\"))
    return f"{short} " if backslashes % 2 and len(short) < len(line) else short


def _read_line(line: str) -> IgnoreLine | None:
    if not line or line.startswith("#"):
        return None
    keeps = line.startswith("!")
    body = line.removeprefix("!") if keeps else line
    is_of_folders = body.endswith("/")
    body = body.removesuffix("/")
    parts = tuple(body.removeprefix("/").split("/"))
    read = tuple(part if part == ANY_DEPTH else "".join(_wildcards(part)) for part in parts)
    if not all(read):
        return None
    if "/" not in body:
        return IgnoreLine(Pattern(()), read[0], keeps, is_of_folders)
    return IgnoreLine(Pattern(_once(read), takes_hidden=True), "", keeps, is_of_folders)


def _once(parts: Sequence[str]) -> tuple[str, ...]:
    """Return parts without a "**" after another one, which adds nothing."""
    pairs = zip(("", *parts), parts, strict=False)
    return tuple(part for before, part in pairs if not before == part == ANY_DEPTH)


def _wildcards(part: str) -> Iterator[str]:
    """Yield a part of a line in the wildcards of Python; nothing at all for a broken one."""
    found: list[str] = []
    at = 0
    while at < len(part):
        letter, after = part[at], part[at + 1 : at + 2]
        if letter == "\\":
            if not after:
                return
            found.append(f"[{after}]" if after in "*?[" else after)
            at += 2
        elif letter == "[":
            end = _find_end(part, at)
            if end < 0:
                return
            found.append(_as_set(part[at + 1 : end]))
            at = end + 1
        else:
            found.append(letter)
            at += 1
    yield from found


def _find_end(part: str, at: int) -> int:
    """Return the place of the bracket that closes the one at a place, or -1."""
    end = at + 1
    end += part[end : end + 1] in {"!", "^"}
    end += part[end : end + 1] == "]"
    while end < len(part) and part[end] != "]":
        name = next((each for each in CLASSES if part.startswith(each, end)), "")
        end += len(name) or (2 if part[end] == "\\" else 1)
    return end if end < len(part) else -1


def _as_set(inner: str) -> str:
    """Return a set of letters in the words of Python: "[!a-z]"."""
    sign = "!" if inner[:1] in {"!", "^"} else ""
    inner = inner[len(sign) :]
    for name, letters in CLASSES.items():
        inner = inner.replace(name, letters)
    return f"[{sign}{inner}]"
