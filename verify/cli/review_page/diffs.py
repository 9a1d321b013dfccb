"""What a change of a file changed, line by line, for a person to read."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import PurePath

from verify.config import CONFIG_NAMES
from verify.config.init_files import CONFIG
from verify.errors import InputError
from verify.ledger.formats import read_text
from verify.text.screen import visible

MOST_LINES = 40
LONGEST = 1_500  # characters of a line
Parts = tuple[str, str, str, str]  # the sign, and the line: before, within and after what changed


def show_change(path: str, before: bytes | None, after: bytes | None) -> tuple[Parts, ...]:
    """Return the lines that differ, each with the words that differ apart from the others."""
    is_new_config = PurePath(path).name == CONFIG_NAMES[0] and None in {before, after}
    start = CONFIG.encode() if is_new_config else None  # its comments are no news
    old, new = (_lines(path, start if data is None else data) for data in (before, after))
    changed = [line for line in unified_diff(old, new, n=0) if line[:3] not in {"---", "+++"}]
    shown = list(_pair(changed))
    more = len(shown) - MOST_LINES
    rest = (("…", f"{more:,} more lines", "", ""),) if more > 0 else ()
    what = "a new file, with the comments of verify init and these lines"
    head = (("…", what, "", ""),) if is_new_config and before is None else ()
    return (*head, *shown[:MOST_LINES], *rest)


def _lines(path: str, data: bytes | None) -> Sequence[str]:
    if not data:
        return ()
    try:
        text, _ = read_text(data, path)
    except InputError:
        text = data.decode("utf-8", "replace")
    return text.splitlines()


def _pair(lines: Sequence[str]) -> Iterator[Parts]:
    """Yield the removed and the added lines. Those that replace each other are compared."""
    at = 0
    while at < len(lines):
        if lines[at].startswith("@@"):
            at += 1
            continue
        removed = _run(lines, at, "-")
        added = _run(lines, at + len(removed), "+")
        at += len(removed) + len(added)
        if len(removed) == len(added):
            for old, new in zip(removed, added, strict=True):
                yield from _compare(old, new)
        else:
            yield from (("-", _short(line), "", "") for line in removed)
            yield from (("+", _short(line), "", "") for line in added)


def _run(lines: Sequence[str], at: int, sign: str) -> list[str]:
    found = []
    while at < len(lines) and lines[at].startswith(sign):
        found.append(lines[at][1:])
        at += 1
    return found


def _compare(old: str, new: str) -> Iterator[Parts]:
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    for sign, line in (("-", old), ("+", new)):
        last = len(line) - end
        yield sign, _short(line[:start]), _short(line[start:last]), _short(line[last:])


def _short(line: str) -> str:
    cut = line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"
    return visible(cut)
