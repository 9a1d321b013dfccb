"""Copy as words: the place of each, its text in lower case, its role, and the quoted ones."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from verify.article.model import Span
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Role
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

WORD = (
    r"\d+(?:[.,]\d+)+[^\W_]*|[^\W_]+(?:[.’'&/-][^\W_]+)*['’]?"
    r"|--+|''|``|‘‘|’’|\.{2,}|[^\s\u200b-\u200f\u2060\ufeff]"
)
QUOTES = frozenset(("“", "”", "„", '"', "''", "``", "‘‘", "’’", "‘", "’", "'", "«", "»"))
DASHES = frozenset(("–", "—", "--", "―"))
HEDGES = frozenset(("at", "about", "around", "over", "between", "under"))
HEDGED = 5  # words of "at least another 5,767"
FINITE: frozenset[Role] = frozenset(("be", "have", "modal"))


class Words(NamedTuple):
    """The words and signs of a text: offset, lower case, role, and whether it is quoted.

    `roles` says what each word does.
    """

    text: str
    starts: list[int]
    ends: list[int]
    low: list[str]
    roles: list[Role]
    quoted: bytearray

    def at(self, offset: int) -> int:
        """Return the index of the first word that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of text from one word to another."""
        return Span(self.starts[first], self.ends[last])

    def is_capitalised(self, index: int) -> bool:
        """Does the word begin with a capital?"""
        return self.text[self.starts[index]].isupper()

    def is_sign(self, index: int) -> bool:
        """Is this a comma, a dash or a mark, and no word?"""
        return not self.low[index][0].isalnum()

    def is_past(self, index: int) -> bool:
        """May the word be a verb in the past: "rained", not "United"?"""
        return self.low[index].endswith("ed") and not self.is_capitalised(index)

    def opens_quote(self, index: int) -> bool:
        """Does a quotation begin here, or go on?"""
        return self.quoted[index] == 1 or self.low[index] in QUOTES

    def counts(self, at: int, high: int) -> bool:
        """Does a number follow at once: "5,767 deaths", "at least another 5,767"?"""
        is_led = self.roles[at] != "preposition" or self.low[at] in HEDGES
        return is_led and any(
            self.low[index][0].isdigit() for index in range(at, min(high, at + HEDGED))
        )

    def is_finite(self, first: int, end: int) -> bool:
        """Is there an auxiliary verb from one word up to another? Then a clause is there."""
        return any(self.roles[index] in FINITE for index in range(first, end))


def read_words(text: str, quotations: Sequence[Span]) -> Words:
    """Return the words of a text."""
    starts, ends, low = [], [], []
    roles: list[Role] = []
    known = speech()["words"]
    for found in pattern(WORD).finditer(text):
        word = found[0].lower().replace("’", "'")
        starts.append(found.start())
        ends.append(found.end())
        low.append(word)
        roles.append(_role(found[0], word, known))
    quoted = bytearray(len(low))
    for quotation in quotations:
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        quoted[first:last] = b"\x01" * (last - first)
    return Words(text, starts, ends, low, roles, quoted)


def _role(written: str, word: str, known: Mapping[str, Role]) -> Role:
    """Return what a word does: "he's" is "he", "isn't" is "not", "US" and "May" are names."""
    role = known.get(word, "")
    if role:
        is_name = (len(word) > 1 and written.isupper()) or written == "May"
        return "" if is_name else role
    if "-" in word:  # "twenty-seven"
        parts = [known.get(part) for part in word.split("-")]
        return "determiner" if set(parts) == {"determiner"} else ""
    if "'" not in word:
        return ""
    if word.endswith("n't"):
        return "not"
    role = known.get(word.partition("'")[0], "")
    return role if role in {"pronoun", "joint"} else ""
