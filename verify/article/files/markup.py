"""Tags, blanking and searches of linear cost, for all readers of marked-up copy."""

from collections.abc import Callable, Iterable

from verify.text.patterns import pattern

# A tag, a declaration or a processing instruction. A "<" outside of quotes ends the attempt, and so
# does the two hundredth attribute: "a < b" is copy, and no input makes the search slow.
TAG = (
    r"<(?:/?[A-Za-z]|[!?][A-Za-z\[])[^<>=]*+"
    r"""(?:=[ \t\r\n]{0,9}(?:"[^"]*"|'[^']*')?[^<>=]*+){0,200}>"""
)
TAG_NAME = r"</?([A-Za-z][^\s/>]*)"
# Elements within a line of text; all others end a word.
INLINE = frozenset(
    (
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    )
)
# Elements within a line whose content is struck out: the page says that it no longer says so.
STRUCK = frozenset(("del", "s", "strike"))
# Elements whose content is no text of the page, and in which no tag begins.
RAW = frozenset(("script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"))
COMMENT_END = "--!?>"
# A raised digit is no digit of the number before it: that of a note, or of "km²".
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BLANK_LINE = r"(?:\r\n?+|\n)[ \t]*[\r\n]"


def find_lines(text: str) -> tuple[int, ...]:
    r"""Return where each line begins; a line ends with \n, \r\n or \r."""
    return (0, *(end.end() for end in pattern(r"\r\n?|\n").finditer(text)))


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Write spaces for stretches of a text, which come in order; the ends of its lines stay."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += text[at:start], pattern(r"[^\r\n]").sub(" ", text[max(at, start) : end])
        at = max(at, end)
    return "".join((*pieces, text[at:]))


def searcher(text: str) -> Callable[[str, int], int]:
    """Return a function that finds where a pattern next begins in a text, or -1.

    The function remembers its last result. So searches from later and later places cost one pass in
    all, even if nothing is found: a million "<!--" that are never closed.
    """
    known: dict[str, int] = {}

    def find(source: str, at: int) -> int:
        place = known.get(source, 0)
        if source not in known or 0 <= place < at:
            found = pattern(source).search(text, at)
            place = known[source] = found.start() if found else -1
        return place

    return find
