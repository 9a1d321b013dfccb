"""Read the quotation of a row, and judge whether it bears out the value, the hedge and the label.

A value is borne out if the quotation has its number: as written, in another unit, as an end of a
range, as a sum or a difference of numbers. A quotation with no number, or with one that cannot be
read for certain, contradicts nothing.
"""

from collections.abc import Sequence

from verify.compare.arithmetic import show
from verify.compare.quote_faults import QuoteFault, QuoteSlip
from verify.compare.quote_support import (
    converts,
    has_digits,
    is_rounding,
    is_supported,
    is_understood,
)
from verify.model.claims import Claim, Stance
from verify.model.figures import Figure, Qualifier
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.english import listing, shorten
from verify.text.patterns import pattern
from verify.topics.contrasts import find_contrast
from verify.topics.lexicon import words_of_label
from verify.topics.words import match_words
from verify.values.forecasts import find_forecast, says_forecast
from verify.values.numbers.number import SCALES
from verify.values.quoted_numbers import (
    QuotedNumber,
    find_hedges,
    find_numbers,
    is_change,
    is_cut,
    values_of,
)
from verify.values.uncounted_numbers import find_day
from verify.values.units import COUNT_UNITS_OR_NONE, dimension, same_dimension, unit_name

LONGEST_QUOTE = 5_000  # characters; a longer cell is a document, and is not read
SMALL, FEW = 12, 100  # "two sides" says nothing of 5,000 dead
NOUN_REACH = 4  # words beside a number, among which is what it counts
CUT_REACH = 24  # characters before a number in which words may be left out
CLAUSE_END = r"[.;:,()]"
QUOTED = 40  # characters of the quotation in a message
SHARES = frozenset({"%", "percent", "percentage", "proportion", "share"})
WITH_UNITS = frozenset({"area", "length", "mass", "money"})  # say nothing without a unit
UPWARD = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})
UNHEDGED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})
# Words that make a floor of a number that has no hedge of its own.
RISING = r"(?i)\b(?:higher|rise|rises|rising|risen|climb\w*|so far|verified|confirmed|identified)\b"
END_OF_RANGE = r"(?i)\b(?:low|lower|high|higher|minimum|maximum|upper|best|estimates?|end)\b"


class _Row(NamedTuple):
    """The parts of a row that its quotation is held against."""

    figure: Figure
    topic: Topic
    quote: str


def judge_quote(claim: Claim) -> QuoteSlip | None:
    """Return how the quotation of a claim contradicts its value; None if it does not."""
    if not claim.readable or len(claim.quote) > LONGEST_QUOTE:
        return None
    row = _Row(claim.readable, claim.topic, claim.quote)
    every = find_numbers(row.quote)
    numbers = [each for each in every if not each.role]
    matched = [each for each in numbers if _is_number(row.figure, each)]
    if not matched:
        return _judge_missing(row, numbers, every)
    return (
        _judge_label(row, matched, numbers)
        or _judge_unit(row, matched)
        or (None if claim.stance is Stance.QUALIFIES else _judge_forecast(row, matched))
        or _judge_hedge(row, matched)
    )


def _is_number(figure: Figure, number: QuotedNumber) -> bool:
    return has_digits(figure, number) or converts(figure, number)


def _judge_missing(
    row: _Row, numbers: Sequence[QuotedNumber], every: Sequence[QuotedNumber]
) -> QuoteSlip | None:
    """Judge a value that is no number of the quotation; `every` has ages and names too."""
    other = row.figure.conversion
    if other and any(_is_number(other, each) for each in numbers):
        return None
    if is_supported(row.figure, row.quote, numbers):
        return None
    rivals = [each for each in numbers if _is_rival(row, each)]
    if not rivals:
        return _judge_others(row, every)
    alike = [each for each in rivals if same_dimension(row.figure.unit, each.figure.unit)]
    has = f"but its quote has {listing(map(_quoted, alike or rivals))}"
    if any(is_rounding(row.figure, each.figure) for each in rivals):
        return QuoteSlip(QuoteFault.OTHER_HEDGE, f"{has}: give the number of the quote")
    return QuoteSlip(QuoteFault.OTHER_NUMBER, f"{has}: check which one is right")


def _judge_others(row: _Row, every: Sequence[QuotedNumber]) -> QuoteSlip | None:
    """Judge a value that is only a day or an age, or beside a quotation that has only a year."""
    if not is_understood(row.quote) or row.figure.unit not in COUNT_UNITS_OR_NONE:
        return None
    value = row.figure.stated_low
    for each in every:
        if each.role and has_digits(row.figure, each):
            return _only(f"{each.figure.text.strip()} only as {each.role}")
    day = find_day(row.quote, int(value)) if value == int(value) else ""
    if day:
        return _only(f'{show(value)} only as a day ("{day}")')
    years = [each for each in every if each.is_year]
    if years and len(years) == len(every) and not is_cut(row.quote) and _counts_things(row):
        return _only(f'only the year "{years[0].figure.text.strip()}"')
    return None


def _only(number: str) -> QuoteSlip:
    message = f"but its quote has {number}: quote the words that have the number"
    return QuoteSlip(QuoteFault.OTHER_NUMBER, message)


def _counts_things(row: _Row) -> bool:
    """Does the quotation name what the label counts: "In 2015, refugees kept coming"?"""
    return any(each.value("thing") == row.topic.thing for each in match_words(row.quote))


def _is_rival(row: _Row, number: QuotedNumber) -> bool:
    """Does a number of the quotation contradict the value, rather than count something else?"""
    figure, other = row.figure, number.figure
    if number.reason or number.is_article or (number.is_year and not figure.unit):
        return False
    if number.is_none:
        return _denies(row, number)
    if _has_scale_of_label(row, number) or _measures_another(row, number):
        return False
    if not same_dimension(figure.unit, other.unit):
        return _measures_the_same(row, number)
    is_doubtful = number.is_spelled and other.stated_low <= SMALL
    if not is_doubtful and not is_cut(row.quote):
        return True
    is_near = other.unit == "people" and figure.stated_low <= FEW
    return is_near or _counts_the_same(row, number)


def _denies(row: _Row, number: QuotedNumber) -> bool:
    """Does "no one" speak of all that the label counts: "no one was killed", "no deaths"?"""
    clause = pattern(CLAUSE_END).split(row.quote[number.end :], maxsplit=1)[0]
    said = match_words(clause)
    outcomes = {each.value("outcome") for each in said} - {""}
    things = {each.value("thing") for each in said} - {"", "people", row.topic.thing}
    return outcomes == {row.topic.outcome} and not things


def _has_scale_of_label(row: _Row, number: QuotedNumber) -> bool:
    """Is the value in the thousands or millions of its label: "displaced (millions)"?"""
    words = pattern(r"[a-z]+").findall(row.topic.label.casefold())
    scales = [SCALES[word] for each in words if (word := each.removesuffix("s")) in SCALES]
    ends = (row.figure.stated_low, row.figure.stated_high)
    return any({end * scale for end in ends} <= set(values_of(number)) for scale in scales)


def _measures_another(row: _Row, number: QuotedNumber) -> bool:
    """Is the number of another measure than the value, by the word before it: "magnitude 6.8"?"""
    before = match_words(row.quote[: number.start])[-1:]
    return bool(before) and before[0].value("measure") not in {"", row.topic.measure}


def _counts_the_same(row: _Row, number: QuotedNumber) -> bool:
    """Does the label name what the number counts: "three tanks" and "Russian tanks lost"?"""
    within = row.quote[number.number_end : number.end]
    after = pattern(CLAUSE_END).split(row.quote[number.end :], maxsplit=1)[0]
    return _is_named(row, (*_words(within), *_words(after)[:NOUN_REACH]))


def _measures_the_same(row: _Row, number: QuotedNumber) -> bool:
    """Does a number in another unit measure what the label says: "a fatality rate of 4%"?"""
    before = pattern(CLAUSE_END).split(row.quote[: number.start])[-1]
    return (
        row.topic.measure == dimension(number.figure.unit)
        or _counts_the_same(row, number)
        or _is_named(row, _words(before)[-NOUN_REACH:])
    )


def _is_named(row: _Row, words: Sequence[str]) -> bool:
    return not set(_words(row.topic.label)).isdisjoint(words)


def _words(text: str) -> list[str]:
    return [word.text for segment in words_of_label(text) for word in segment]


def _judge_label(
    row: _Row, matched: Sequence[QuotedNumber], numbers: Sequence[QuotedNumber]
) -> QuoteSlip | None:
    """Judge what the number counts, if the quotation has the number once."""
    if len(matched) != 1 or not row.topic.label:
        return None
    number = matched[0]
    before = max((each.number_end for each in numbers if each.end <= number.start), default=0)
    after = [each.start for each in numbers if each.start >= number.end]
    reach = range(before, min(after, default=len(row.quote)))
    found = find_contrast(row.topic, row.quote, number.start, number.number_end, reach)
    if found is None:
        return None
    message = (
        f'but its quote has {number.figure.text.strip()} for "{found.quote}", not '
        f'"{found.label}": check the label and the value'
    )
    return QuoteSlip(QuoteFault.OTHER_LABEL, message)


def _judge_unit(row: _Row, matched: Sequence[QuotedNumber]) -> QuoteSlip | None:
    if any(_may_be_unit(row, each) for each in matched):
        return None
    unit = row.figure.unit
    mine = f"the unit of the value is {unit_name(unit)}" if unit else "the value has no unit"
    has = f"but its quote has {_quoted(matched[0])}, and {mine}"
    return QuoteSlip(QuoteFault.OTHER_UNIT, f"{has}: write the unit of the quote, or convert it")


def _may_be_unit(row: _Row, number: QuotedNumber) -> bool:
    """May the number have the unit of the value? A label may say the unit: "working days lost"."""
    mine, other = row.figure.unit, number.figure.unit
    if other is None or other == mine or {mine, other} <= COUNT_UNITS_OR_NONE:
        return True
    if mine is None and row.topic.measure and dimension(other) not in WITH_UNITS:
        return other != "percent" or not SHARES.isdisjoint(_words(row.topic.label))
    words = _words(row.quote[number.number_end : number.end])
    return converts(row.figure, number) or not set(words).isdisjoint(_words(row.topic.label))


def _judge_forecast(row: _Row, matched: Sequence[QuotedNumber]) -> QuoteSlip | None:
    """Judge a number that the quotation does not assert: "the toll could reach 20,000"."""
    if says_forecast(row.topic.label):
        return None
    said = ""
    for each in matched:
        said = find_forecast(row.quote[: each.start], row.quote[each.end :])
        if not said:
            return None
    message = (
        f'but its quote has "{said}", so it is no count yet: say in the claim that it is feared '
        "or forecast"
    )
    return QuoteSlip(QuoteFault.OTHER_HEDGE, message)


def _judge_hedge(row: _Row, matched: Sequence[QuotedNumber]) -> QuoteSlip | None:
    """Judge the hedge, if the words of the quotation are known."""
    mine, number = row.figure.qualifier, matched[0]
    said, hedge = number.figure.qualifier, number.figure.hedge or ""
    if any(each.figure.qualifier is mine for each in matched) or not is_understood(row.quote):
        return None
    if mine is Qualifier.BETWEEN or not row.figure.step:
        return None
    has = f"but its quote has {_quoted(number)}"
    if said is Qualifier.BETWEEN:
        if _is_end_of_range(row, number):
            return None
        return QuoteSlip(QuoteFault.OTHER_HEDGE, f"{has}: give both ends of the range")
    if said in UNHEDGED:
        if _may_be_hedged(row, number):
            return None
        return QuoteSlip(QuoteFault.OTHER_HEDGE, f'{has} without "{row.figure.hedge}"')
    if mine not in UNHEDGED:
        if {mine, said} <= UPWARD and row.figure.hedge == "+":  # "200+" may be either
            return None
        return QuoteSlip(QuoteFault.OTHER_HEDGE, f"{has}: use the hedge of the quote")
    if not set(_words(row.topic.label)).isdisjoint(_words(hedge)):  # "estimated deaths"
        return None
    return QuoteSlip(QuoteFault.OTHER_HEDGE, f'{has}: keep "{hedge}"')


def _is_end_of_range(row: _Row, number: QuotedNumber) -> bool:
    """Does the row say which end of a range it has: "at least 600", "killed, low estimate"?"""
    is_low = row.figure.stated_low == number.figure.stated_low
    ends = UPWARD if is_low else {Qualifier.AT_MOST, Qualifier.LESS_THAN}
    is_said = row.figure.qualifier in ends or pattern(END_OF_RANGE).search(row.topic.label)
    return bool(is_said) or is_change(row.quote, number)


def _may_be_hedged(row: _Row, number: QuotedNumber) -> bool:
    """May the hedge of the value be elsewhere in the quotation, or in words that were left out?"""
    mine, quote = row.figure.qualifier, row.quote
    if is_cut(quote[max(0, number.start - CUT_REACH) : number.start]):
        return True
    if mine in UPWARD and pattern(RISING).search(quote):
        return True
    return bool(find_hedges(quote) & (UPWARD if mine in UPWARD else {mine}))


def _quoted(number: QuotedNumber) -> str:
    """Return a number as the quotation has it, with the hedge: "at least 5,767"."""
    return f'"{shorten(number.said, QUOTED)}"'
