"""The difference of two versions of a text as a unified diff, in which each hunk says why."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from verify.text.patterns import pattern

CONTEXT = 3  # lines around a change
LINE = r"[^\n]*\n|[^\n]+"
NO_END = "\n\\ No newline at end of file\n"


def unified_diff(
    before: str, after: str, path: str, reasons: Mapping[int, Sequence[str]]
) -> Iterator[str]:
    """Yield a diff that `patch` and `git apply` can read.

    `reasons` says why a line of the new text, counted from 0, is another one.
    """
    old, new = pattern(LINE).findall(before), pattern(LINE).findall(after)
    if old == new:
        return
    yield f"--- {path}\n"
    yield f"+++ {path}\n"
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for codes in matcher.get_grouped_opcodes(CONTEXT):
        first, last = codes[0], codes[-1]
        low, high = first[3], last[4]
        why = dict.fromkeys(reason for line in range(low, high) for reason in reasons.get(line, ()))
        ranges = f"-{_range(first[1], last[2])} +{_range(low, high)}"
        yield f"@@ {ranges} @@ {', '.join(why)}\n"
        for tag, start, end, begin, stop in codes:
            if tag == "equal":
                yield from (_line(" ", line) for line in old[start:end])
                continue
            yield from (_line("-", line) for line in old[start:end])
            yield from (_line("+", line) for line in new[begin:stop])


def _range(start: int, end: int) -> str:
    length = end - start
    begin = start + 1 if length else start
    return f"{begin}" if length == 1 else f"{begin},{length}"


def _line(sign: str, line: str) -> str:
    return f"{sign}{line}" if line.endswith("\n") else f"{sign}{line}{NO_END}"
