"""A number among the words of its sentence."""

from bisect import bisect_left
from collections.abc import Sequence

from verify.article.model import CopyNumber
from verify.article.subjects.phrases import CopyWord
from verify.model.named_tuples import NamedTuple
from verify.values.units import COUNT_UNITS, unit_words

# Words before a number that say how high a count is, and not what was done to it: "rose to 12".
LEVELS = frozenset(
    ("at", "exceed", "exceeded", "exceeds", "hit", "hits", "pass", "passed", "passes", "reach",
     "reached", "reaches", "surpass", "surpassed", "surpasses", "to", "top", "topped", "tops")
)  # fmt: skip


class Setting(NamedTuple):
    """A number among its words: `lead` is the first word of its hedge, `after` the first after it.

    `unit` is the unit of the figure; a noun that it measures comes after the unit. `named` is the
    first word after the unit, even if the unit is a noun itself ("infantry fighting vehicle").
    `is_compound` says that number and unit describe a noun: "a 10-day ceasefire".
    """

    words: Sequence[CopyWord]
    lead: int
    number: int
    after: int
    named: int
    unit: str | None
    is_compound: bool

    @property
    def is_count(self) -> bool:
        """Does the number count, and not measure?"""
        return self.unit is None or self.unit in COUNT_UNITS

    @property
    def is_level(self) -> bool:
        """Is the number how high a count is, as in "the number of wounded rose to 12"?"""
        return self.lead > 0 and self.words[self.lead - 1].text in LEVELS


class Noun(NamedTuple):
    """The words from `start` up to `end`; the clause goes on at `rest`."""

    start: int
    end: int
    rest: int


def place(folded: str, words: Sequence[CopyWord], mention: CopyNumber) -> Setting:
    """Find a number among the words of its sentence, and the end of its unit."""
    unit, end = mention.figure.unit, mention.end
    spelled = unit_words(folded, end) if unit else None
    named = spelled[0] if spelled and spelled[1] == unit else end
    lead, number, after, named = (
        bisect_left(words, offset, key=lambda word: word.start)
        for offset in (mention.whole.start, mention.start, end, named)
    )
    after = min(max(after, number + 1), len(words))
    if unit not in COUNT_UNITS:
        after = max(after, min(named, len(words)))
    is_article = 0 < lead <= number and words[lead - 1].text in {"a", "an"}
    is_compound = folded[mention.end : mention.end + 1] == "-" or is_article
    return Setting(words, min(lead, number), number, after, named, unit, is_compound)
