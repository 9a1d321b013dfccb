"""The words of copy with what each does for a speaker: its role, and whether it is quoted."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from verify.article.model import Span
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Role
from verify.model.named_tuples import NamedTuple
from verify.text.words import REMEMBERED, WordList, fold_word
from verify.topics.lexicon import lexicon

QUOTES = frozenset(("“", "”", "„", '"', "''", "``", "‘‘", "’’", "‘", "’", "'", "«", "»"))
DASHES = frozenset(("–", "—", "--", "―"))
CURRENCIES = frozenset(("$", "£", "€", "¥"))
HEDGES = frozenset(("at", "about", "around", "over", "between", "under"))
HEDGED = 5  # words of "at least another 5,767"
FINITE: frozenset[Role] = frozenset(("be", "have", "modal"))


class Words(NamedTuple):
    """The words and signs of a text: offset, lower case, role, and whether it is quoted.

    `roles` says what each word does. "WHO" has no lower case: it is not "who".
    """

    listed: WordList
    written: list[str]
    low: list[str]
    roles: list[Role]
    quoted: bytearray

    def at(self, offset: int) -> int:
        """Return the index of the first word that starts at an offset or after it."""
        return self.listed.at(offset)

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of text from one word to another."""
        return Span(self.listed.starts[first], self.listed.ends[last])

    def is_capitalised(self, index: int) -> bool:
        """Does the word begin with a capital?"""
        return self.written[index][0].isupper()

    def is_sign(self, index: int) -> bool:
        """Is this a comma, a dash or a mark, and no word?"""
        return not self.low[index][0].isalnum()

    def is_past(self, index: int) -> bool:
        """May the word be a verb in the past: "rained", "fell", not "United"?"""
        word = self.low[index]
        is_past = word.endswith("ed") or word in speech()["pasts"]
        return is_past and not self.is_capitalised(index)

    def is_harm(self, index: int) -> bool:
        """Does the word say what became of somebody: "killing", "injuring", "destroying"?"""
        known = lexicon()["words"].get(self.low[index]) or ()
        return any(facet == "outcome" for facet, _ in known)

    def is_speech(self, index: int) -> bool:
        """Is the word a form of a verb of speech: "said"?"""
        return "say" in speech()["verbs"].get(self.low[index], ("",))[0].split()

    def opens_quote(self, index: int) -> bool:
        """Does a quotation begin here, or go on?"""
        return self.quoted[index] == 1 or self.low[index] in QUOTES

    def counts(self, at: int, high: int) -> bool:
        """Does a number follow at once: "5,767 deaths", "at least another 5,767"?"""
        near = self.low[at : min(high, at + HEDGED + 1)]
        if not near:
            return False
        is_led = self.roles[at] != "preposition" or near[0] in HEDGES
        others = [word for word in near if word not in HEDGES]  # "the deaths of at least 5,767"
        return is_led and any(word[0].isdigit() for word in others[:HEDGED])

    def is_finite(self, first: int, end: int) -> bool:
        """Is there an auxiliary verb from one word up to another? Then a clause is there."""
        return any(self.roles[index] in FINITE for index in range(first, end))


def read_words(listed: WordList, quotations: Sequence[Span]) -> Words:
    """Return the words of a text with their roles."""
    roles = list(map(role_of, listed.written))
    low = listed.low
    if not _capitals().isdisjoint(listed.written):
        low = low.copy()
        for at in _find_names(listed.written):
            low[at] = listed.written[at]
    quoted = bytearray(len(roles))
    for quotation in quotations:
        first, last = listed.at(quotation.start), listed.at(quotation.end)
        quoted[first:last] = b"\x01" * (last - first)
    return Words(listed, listed.written, low, roles, quoted)


@cache
def _capitals() -> frozenset[str]:
    """Return the small words in capitals, in which they are a name: "WHO" is not "who"."""
    return frozenset(word.upper() for word in speech()["words"] if len(word) > 1)


def _find_names(written: Sequence[str]) -> Iterator[int]:
    """Yield where small words are names in capitals, and do not stand in a line of capitals."""
    capitals = _capitals()
    for at, word in enumerate(written):
        if word in capitals:
            beside = (*written[max(at - 1, 0) : at], *written[at + 1 : at + 2])
            if not any(len(each) > 1 and each.isupper() for each in beside):
                yield at


@lru_cache(maxsize=REMEMBERED)
def role_of(written: str) -> Role:
    """Return what a word does: "he's" is "he", "isn't" is "not", "US" and "May" are names."""
    word, known = fold_word(written), speech()["words"]
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
