"""Blank out the marks of Markdown, so that the rest reads as it is published.

Markdown libraries do not say at which place of the file an inline text is, so this module exists.
"""

import re
from collections.abc import Iterator

from verify.article.files.blocks import DEFINITION, find_fences, find_front_matter, find_line_marks
from verify.article.files.markup import (
    BLANK_LINE,
    COMMENT_END,
    INLINE,
    RAISED,
    RAW,
    STRUCK,
    TAG,
    TAG_NAME,
    blank,
    searcher,
)
from verify.text.folding import fold_case
from verify.text.patterns import pattern

# Replaces a mark inside a word while marks are looked for; then the word is closed up.
GAP = "\0"
# Each kind of token. A text has few kinds, and only these are compiled.
TOKENS = {
    "escape": r"\\(?:[!-/:-@\[-`{-~]|(?=[\r\n]))",
    "code": r"`+",
    "comment": r"<!--",
    "shortcode": r"\{\{|\{%",
    "address": (
        r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@]{1,99}@[^\s<>@]{1,200})>"
    ),
    "tag": TAG,
    "url": r"(?:https?://|www\.)(?:[^\s<>()\[\]\"|]++|\([^\s<>()\[\]\"|]{0,200}\))+",
    "entity": r"&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
    "note": r"\[(?:\^|-?@)[^\]\r\n]{1,200}\](?!\()",
    "attributes": r"\{(?:[\#.:][^{}\r\n]{0,200}|[\w-]{1,40}=[^{}\r\n]{0,200})\}",
    "open": r"!?\[",
    "close": r"\]",
    "emphasis": r"[*_]+|~~+|==+",
    "cell": r"\|",
}
BEGINNING = r"[\\`<{&\[\]*_~=|]|!\[|https?://|www\."
# The kinds that may begin with a letter or a sign, in the order in which they are tried.
KINDS = {
    "\\": ("escape",),
    "`": ("code",),
    "<": ("comment", "address", "tag"),
    "{": ("shortcode", "attributes"),
    "h": ("url",),
    "w": ("url",),
    "&": ("entity",),
    "[": ("note", "open"),
    "!": ("open",),
    "]": ("close",),
    **dict.fromkeys("*_~=", ("emphasis",)),
    "|": ("cell",),
}
SHORTCODE_ENDS = {"{{": r"\}\}", "{%": r"%\}"}
RAISED_WORDS = r"(?<!/sup>)[^\r\n]{1,200}?(?=</sup>)"
LINK_TARGET = (
    r"\([ \t]*(?:<[^<>\r\n]{0,2000}>|(?:[^\s()\\]++|\\.|\([^\s()]{0,500}\))*+)"
    r"(?:\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)"
)
LINK_LABEL = r"\[([^\[\]\r\n]{0,200})\]"
LABEL = 200  # characters: the longest name of a link
LONGEST_TICKS = 20
STRUCK_END = r"(?<![\s~])~~(?!~)"
WORD = r"[^ \t\r\n\f\v]+"
LINE_ENDS = "\n\r\t\f\v\x1c\x1d\x1e\x85\u2028\u2029"


def blank_code(text: str) -> str:
    """Blank out fenced code, in which no comment is one."""
    return blank(text, find_fences(text)) if "```" in text or "~~~" in text else text


def mask_markdown(text: str) -> str:
    """Write a space for each character that is not published; `text` has no fenced code.

    A mark inside a word would split the word (`5**,**767`). Such a word is closed up; its first
    letter or digit keeps its place.
    """
    text = text.replace(GAP, " ")
    front = find_front_matter(text)
    copy_at = front[-1].end if front else 0
    text = blank(text, front)
    labels = set(_find_labels(text)) if "]:" in text else set()
    text = blank(text, find_line_marks(text, copy_at))
    text = _mask_inline(text, labels)
    return pattern(WORD).sub(_close_up, text) if GAP in text else text


def _find_labels(text: str) -> Iterator[str]:
    """Yield the names of the links that the text defines below: "[1]: https://…"."""
    for found in pattern(rf"(?<![^\r\n]){DEFINITION}").finditer(text):
        yield fold_case(found[1])


def _mask_inline(text: str, labels: set[str]) -> str:
    mask = _Mask(text, labels)
    at = 0
    while begins := pattern(BEGINNING).search(text, at):
        at = begins.start()
        at = mask.read(at) or at + 1
    return "".join(mask.letters)


class _Mask:
    """The letters of a text while they are masked, and the brackets that are still open.

    Each method reads one kind of token and returns where to go on.
    """

    def __init__(self, text: str, labels: set[str]) -> None:
        self.text = text
        self.labels = labels
        self.letters = list(text)
        self.find = searcher(text)
        self.opened: list[tuple[int, int]] = []
        self.limit = 0  # the end of the paragraph: links and code do not go beyond it

    def read(self, at: int) -> int:
        """Read the token that begins here; return 0 if there is none."""
        for kind in KINDS[self.text[at]]:
            if token := pattern(TOKENS[kind]).match(self.text, at):
                break
        else:
            return 0
        if at >= self.limit:
            self.opened.clear()
            limit = self.find(BLANK_LINE, at)
            self.limit = limit if limit >= 0 else len(self.text)
        method = READERS.get(kind)
        return method(self, token) if method else self.wipe(*token.span())

    def wipe(self, start: int, end: int) -> int:
        """Write spaces, which end a word."""
        self.letters[start:end] = blank(self.text[start:end], [(0, end - start)])
        return end

    def close(self, start: int, end: int, letter: str = "") -> int:
        """Write gaps, which do not end a word, after the letter that an entity means."""
        gaps = pattern(r"[^\r\n]").sub(GAP, self.text[start:end])
        self.letters[start:end] = letter + gaps[len(letter) :]
        return end

    def escape(self, token: re.Match[str]) -> int:
        self.close(token.start(), token.start() + 1)
        return token.end()

    def code(self, token: re.Match[str]) -> int:
        ticks = len(token[0])
        if ticks > LONGEST_TICKS:
            return token.end()
        return self.enclosed(token, rf"(?<!`)`{{{ticks}}}(?!`)", ticks)

    def shortcode(self, token: re.Match[str]) -> int:
        return self.enclosed(token, SHORTCODE_ENDS[token[0]], 2)

    def enclosed(self, token: re.Match[str], closer: str, length: int) -> int:
        """Wipe a token up to its end in the paragraph; leave a mark that is never closed."""
        close = self.find(closer, token.end())
        return self.wipe(token.start(), close + length) if 0 <= close < self.limit else token.end()

    def comment(self, token: re.Match[str]) -> int:
        """Take out a comment. If it is never closed, take out only its mark, so no copy is lost."""
        close = self.find(COMMENT_END, token.end() - 2)
        end = self.text.index(">", close) + 1 if close >= 0 else token.end()
        return self.close(token.start(), end)

    def tag(self, token: re.Match[str]) -> int:
        start, end = token.span()
        named = pattern(TAG_NAME).match(token[0])
        name = named[1].lower() if named else ""
        if name == "sup" and (words := pattern(RAISED_WORDS).match(self.text, end)):
            self.letters[end : words.end()] = words[0].translate(RAISED)
        if name in STRUCK and token[0][1] != "/":
            end = self.struck(end, rf"(?i)</{name}\s{{0,9}}>", ">")
        if name in INLINE:
            return self.close(start, end)
        if name in RAW and token[0][1] != "/":
            end = max(end, self.find(rf"(?i)</{name}", end))
        return self.wipe(start, end)

    def url(self, token: re.Match[str]) -> int:
        return self.wipe(token.start(), token.start() + len(token[0].rstrip(".,;:!?'*_~")))

    def entity(self, token: re.Match[str]) -> int:
        from html import unescape  # here, because its table of names is long

        letter = unescape(token[0])
        if letter != token[0]:
            self.close(*token.span(), " " if letter in LINE_ENDS else letter)
        return token.end()

    def open(self, token: re.Match[str]) -> int:
        self.opened.append(token.span())
        return token.end()

    def link(self, token: re.Match[str]) -> int:
        """Leave the text of a link."""
        at, end = token.span()
        if not self.opened:
            return end
        bracket = self.opened.pop()
        target = pattern(LINK_TARGET).match(self.text, end)
        if not target:
            target = pattern(LINK_LABEL).match(self.text, end)
            words = self.text[bracket[1] : min(at, bracket[1] + LABEL)]
            if fold_case((target and target[1]) or words) not in self.labels:
                return end
        self.close(*bracket)
        return self.close(at, target.end() if target else end)

    def cell(self, token: re.Match[str]) -> int:
        self.letters[token.start()] = "\t"
        return token.end()

    def struck(self, at: int, closer: str, last: str) -> int:
        """Return the end of struck-out text that begins here, or the same place if it has none."""
        close = self.find(closer, at)
        return self.text.index(last, close) + len(last) if 0 <= close < self.limit else at

    def emphasis(self, token: re.Match[str]) -> int:
        end = token.end()
        if token[0] == "~~" and self.text[end : end + 1].strip():
            struck = self.struck(end, STRUCK_END, "~~")
            if struck > end:
                return self.close(token.start(), struck)
        if _is_emphasis(self.text, *token.span()):
            self.close(*token.span())
        return token.end()


# The method that reads each kind of token; tokens of other kinds are wiped.
READERS = {
    "escape": _Mask.escape,
    "code": _Mask.code,
    "comment": _Mask.comment,
    "shortcode": _Mask.shortcode,
    "tag": _Mask.tag,
    "url": _Mask.url,
    "entity": _Mask.entity,
    "open": _Mask.open,
    "close": _Mask.link,
    "cell": _Mask.cell,
    "emphasis": _Mask.emphasis,
}


def _is_emphasis(text: str, start: int, end: int) -> bool:
    """Are these marks of emphasis? Not between blanks, and within a word only `**` and `~~`."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if not left.strip() and not right.strip():
        return False
    return not (left.isalnum() and right.isalnum()) or (text[start] in "*~" and end - start > 1)


def _close_up(word: re.Match[str]) -> str:
    """Close up a word that has gaps: spaces around the word fill the room of the gaps."""
    gaps = word[0].count(GAP)
    if not gaps:
        return word[0]
    closed = word[0].replace(GAP, "")
    anchor = pattern(r"\w").search(word[0])
    before = word[0].count(GAP, 0, anchor.start()) if anchor else 0
    return " " * before + closed + " " * (gaps - before)
