"""Where the words of a page are in its file: line and column, also if all of it is one line."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import pairwise

from verify.article.files.markup import find_lines
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

LONG = 2000  # characters of a stretch
MOST_SKIPPED = 200  # stretches of text that the parser may leave out, one after the other
TEXT = r">([^<]*[^<\s][^<]*)"
WORD = r"\S+"


class Anchor(NamedTuple):
    """A stretch of the text of a page begins at `shown`; in the file it begins at `written`."""

    shown: int
    written: int


class WrittenText:
    """The stretches of text between the tags of a page, in their order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.stretches = [(match.start(1), match[1]) for match in pattern(TEXT).finditer(source)]
        self.at = 0

    def find(self, words: str) -> int:
        """Return where the next stretch that begins with these words is, or -1."""
        first = words.split(maxsplit=1)[0]
        end = min(len(self.stretches), self.at + MOST_SKIPPED)
        for at in range(self.at, end):
            start, written = self.stretches[at]
            opening = written.split(maxsplit=1)[0]
            if opening == first or unescape(opening) == first:
                self.at = at + 1
                return start + len(written) - len(written.lstrip())
        return -1


def _refine(source: str, shown: str, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield the anchors, and more of them in a long stretch, so that a place is found at once."""
    words = pattern(WORD)
    for anchor, after in pairwise([*anchors, Anchor(len(shown), -1)]):
        yield anchor
        if anchor.written < 0 or after.shown - anchor.shown <= LONG:
            continue
        last = anchor.shown
        both = zip(
            words.finditer(shown, anchor.shown, after.shown),
            words.finditer(source, anchor.written),
            strict=False,
        )
        for mine, written in both:
            if mine.start() - last > LONG:
                last = mine.start()
                yield Anchor(last, written.start())


class WrittenPlaces:
    """The places of the words of a page in its file."""

    def __init__(self, source: str, shown: str, anchors: Sequence[Anchor]) -> None:
        self.source, self.shown = source, shown
        self.anchors = tuple(_refine(source, shown, anchors))
        self.lines = find_lines(source)

    def place(self, offset: int) -> tuple[int, int] | None:
        """Return line and column in the file, None if they are not known."""
        at = bisect_right(self.anchors, offset, key=lambda anchor: anchor.shown) - 1
        if at < 0 or self.anchors[at].written < 0:
            return None
        begin, written = self.anchors[at]
        words = pattern(WORD)
        before = [word.start() for word in words.finditer(self.shown, begin, offset + 1)]
        found = written
        for word in words.finditer(self.source, written):
            found = word.start()
            if len(before) < 2:  # noqa: PLR2004
                break
            del before[0]
        found += offset - (before[0] if before else begin)
        line = bisect_right(self.lines, found) - 1
        return line + 1, found - self.lines[line] + 1
