"""Every number of a text that another text may confirm or contradict, with the words around it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from verify.article.against_text.context import Tokens, Vicinity, read_tokens, read_vicinity
from verify.article.against_text.days import Day, find_days
from verify.article.model import CopyNumber, NotFigure, Reading
from verify.model.figures import Figure, Qualifier
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.topics import read_topic
from verify.values.cells import ABOUT
from verify.values.hedges import Hedge, hedges
from verify.values.intervals import apply_hedge
from verify.values.numbers.number import Number
from verify.values.numbers.scan import scan_number
from verify.values.quantities import Quantity

# What two texts may be compared by. Literals, since each pair of numbers is looked at.
CountableKind = Literal["figure", "mark", "rank", "age", "score", "day"]
# What a number is that is no figure, by the reason that says so. Dates are read for themselves.
KINDS: Mapping[NotFigure, CountableKind] = {
    NotFigure.ORDINAL: "rank",
    NotFigure.RANK: "rank",
    NotFigure.AGE: "age",
    NotFigure.SCORE: "score",
    NotFigure.RATIO_OR_SCORE: "score",
}
MARK = r" ?/ ?(\d+)(?:/\d+)?|,? out of (5|10|20|100)\b"
OUT_OF = r"(\d+) out of (5|10|20|100)"
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
REACH = 40  # characters before a rank or an age that may hedge it
LONGEST_HEDGE = 4  # words
MOST_DIGITS = 9  # of a rank, an age or a score


class Countable(NamedTuple):
    """One number of a text: its value, and the words around it.

    A mark is "7/10"; `whole` is what it is out of ("10"). A day has no figure, and nothing else has
    a day. The figure of a score is its two ends. `topic` is what a figure counts or measures.
    """

    start: int
    end: int
    kind: CountableKind
    figure: Figure | None
    day: Day | None
    near: Vicinity
    topic: Topic | None = None
    whole: str = ""


class CountableText(NamedTuple):
    """A text as it is compared: its words, and its numbers in order."""

    tokens: Tokens
    items: tuple[Countable, ...]


def read_countables(reading: Reading) -> CountableText:
    """Return the numbers of a text that can be compared."""
    folded = fold_signs(reading.text)
    tokens = read_tokens(folded)
    topics = {figure.start: read_topic(figure.claim) for figure in reading.figures if figure.claim}
    dates = list(_find_dates(folded, tokens))
    read = _read_mentions(folded, tokens, reading.mentions, topics)
    found = list(_without_years(read, dates))
    taken = [(each.start, each.end) for each in found]
    for each in (*_find_ranks(folded, tokens), *dates):
        at = bisect_right(taken, (each.start, each.end))
        is_free_before = not at or taken[at - 1][1] <= each.start
        if is_free_before and (at == len(taken) or taken[at][0] >= each.end):
            found.append(each)
    return CountableText(tokens, tuple(sorted(found, key=lambda each: each.start)))


def _without_years(items: Iterable[Countable], dates: Sequence[Countable]) -> Iterator[Countable]:
    """Leave out numbers that end a date, after which they were read as figures: "May 15 , 1397"."""
    ends = {each.end for each in dates if each.day and each.day.has_month and each.day.has_year}
    for item in items:
        if item.end not in ends or (item.figure and item.figure.unit):
            yield item


def _read_mentions(
    folded: str, tokens: Tokens, mentions: Sequence[CopyNumber], topics: Mapping[int, Topic]
) -> Iterator[Countable]:
    """Yield the figures, ranks, ages and scores; of "7/10" the first number only.

    `topics` has what each figure counts or measures, by its start.
    """
    after = 0
    for mention in mentions:
        kind = KINDS.get(mention.reason) if mention.reason else "figure"
        if kind is None or mention.start < after:
            continue
        if kind == "figure":
            kind, figure, whole, after = _read_figure(folded, mention)
        else:
            read = _read_other(folded, mention, kind)
            if read is None:
                continue
            figure, whole = read, ""
        near = read_vicinity(tokens, mention.whole.start, mention.end)
        topic = topics.get(mention.start) if kind == "figure" else None
        end = max(mention.end, after)
        yield Countable(mention.start, end, kind, figure, None, near, topic, whole)


def _read_figure(folded: str, mention: CopyNumber) -> tuple[CountableKind, Figure, str, int]:
    """Return whether a number is a mark or a figure, with its value, its maximum and its end."""
    figure = mention.figure
    mark = pattern(MARK).match(folded, mention.end)
    if mark:
        return "mark", figure, mark[1] or mark[2], mark.end()
    out_of = pattern(OUT_OF).fullmatch(folded, mention.start, mention.end)
    if out_of and figure.unit == "share":
        value = _make(Decimal(out_of[1]), figure.hedge or "", figure.text)
        return "mark", value, out_of[2], mention.end
    return "figure", figure, "", mention.end


def _read_other(folded: str, mention: CopyNumber, kind: CountableKind) -> Figure | None:
    """Return the value of a rank, an age or a score, or None if it has no value."""
    text = folded[mention.start : mention.end]
    numbers = [Decimal(number[:MOST_DIGITS]) for number in pattern(r"\d+").findall(text)]
    if kind == "score":
        if len(numbers) != 2:  # noqa: PLR2004  two ends
            return None
        low, high = sorted(numbers)
        return Figure(high, high, None, text, Qualifier.EXACT, None, low, high)
    if not numbers:
        number = scan_number(folded, mention.start)
        if number is None or not number.high.is_finite():
            return None
        numbers = [number.low]
    return _make(numbers[0], folded[max(0, mention.start - REACH) : mention.start], text)


def _make(value: Decimal, before: str, text: str) -> Figure:
    """Make a figure of a number that is no figure, with the hedge directly before it."""
    words = before.casefold().split()
    if words and words[-1] in {"the", "a", "#", "no."}:
        words.pop()
    hedge = Hedge(Qualifier.EXACT)
    said = ""
    for size in range(min(LONGEST_HEDGE, len(words)), 0, -1):
        said = " ".join(words[-size:])
        if said in hedges():
            hedge = hedges()[said]
            break
    number = Number(0, value, value, Decimal(1))
    return apply_hedge(Quantity(0, 0, number), hedge, said, ABOUT)._replace(text=text)


def _find_ranks(folded: str, tokens: Tokens) -> Iterator[Countable]:
    """Yield the ranks in words."""
    for found in pattern(r"(?i)\b[efnst][a-z]{2,8}(?:th|rd|nd|rst)\b").finditer(folded):
        word = found[0].casefold()
        if word in ORDINALS:
            rank = _make(Decimal(ORDINALS.index(word) + 1), "", word)
            near = read_vicinity(tokens, found.start(), found.end())
            yield Countable(found.start(), found.end(), "rank", rank, None, near)


def _find_dates(folded: str, tokens: Tokens) -> Iterator[Countable]:
    for day in find_days(folded):
        yield Countable(
            day.start, day.end, "day", None, day, read_vicinity(tokens, day.start, day.end)
        )
