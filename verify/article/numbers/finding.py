"""Find every number in copy: figures with hedge and unit, and numbers that are no figures."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from verify.article.model import CopyNumber, NotFigure, NumberStep, Span
from verify.article.numbers.ages import OLDEST, measures_age
from verify.article.numbers.amounts import FRACTIONS, read_amount
from verify.article.numbers.hedges_after import find_afterword, find_hedge_after_noun
from verify.article.numbers.hedges_before import (
    HedgesBefore,
    read_lead,
    words_before,
)
from verify.article.numbers.lexicon import counts_something
from verify.article.numbers.money import money_before
from verify.article.numbers.names_with_numbers import find_idiom
from verify.article.numbers.not_figures import say_why_not
from verify.article.numbers.shapes import find_shape
from verify.model.figures import Figure, Qualifier
from verify.progress import Track, in_silence
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.words import CELL_END, REMEMBERED, Word, WordList
from verify.values.cells import ABOUT
from verify.values.hedges import Hedge, HedgeAsSaid, combine
from verify.values.intervals import apply_hedge
from verify.values.numbers.fractions import PARTS
from verify.values.numbers.number import NOTHING, ONES, SCALES, TENS, Number
from verify.values.numbers.vague import single_counts, vague_words
from verify.values.numbers.words import RATIOS
from verify.values.quantities import Quantity
from verify.values.units import COUNT_UNITS, convert, dimension

LONGEST_DIGITS = 40
TENTHS = 10  # a conversion may be a tenth off: copy rounds it
AFTER_AN_ARTICLE = frozenset({*SCALES, *PARTS, "couple", "few", "handful"}) - {"half"}
# If a number is of these kinds, so is the next one after "and": "ages of 17 and 20".
SPREADING = frozenset({NotFigure.AGE, NotFigure.YEAR, NotFigure.RANK})
# A fraction alone, with its scale: the million of "½ a million" is no number of its own.
FRACTION = rf"[{''.join(FRACTIONS)}](?: (?:of )?(?:an? )?(?:{'|'.join(SCALES)})(?![^\W_]))?"
JOINTS = frozenset({" and ", " or ", ", ", " to ", ", and "})


@cache
def number_words() -> frozenset[str]:
    """Return the words that a number may begin with, or have after "a"."""
    folds = {f"{word}fold" for word in ONES}
    vague = single_counts() | vague_words().plurals.keys()
    return frozenset({*ONES, *TENS, *RATIOS, *folds, "half"}) | vague | AFTER_AN_ARTICLE


def find_mentions(listed: WordList, track: Track = in_silence) -> list[CopyNumber]:
    """Return every number of a text in order. If it is no figure, it has the reason."""
    text = listed.text
    # A long dash parts clauses: it joins no range, and is no minus. So does the end of a cell.
    parted = text.replace("—", ";").replace("―", ";").replace("\ufffd", " ")
    folded = fold_signs(_part_cells(parted) if CELL_END in text else parted)
    found: list[CopyNumber] = []
    end = 0
    for at, word in _beginnings(listed, track):
        is_sign = word[0] in FRACTIONS
        if at >= end and is_sign and (fraction := pattern(FRACTION).match(folded, at)):
            found.append(_set_aside(text, at, fraction.end(), NotFigure.FRACTION_SIGN))
            end = fraction.end()
        elif at >= end and not is_sign:
            mention = _read(listed, folded, at, word, end)
            if mention:
                found.append(_in_the_light_of(mention, found, text))
                end = mention.end
    return found


def _part_cells(text: str) -> str:
    """Write a sign for the end of each cell, also of the last one in a row."""
    rows = pattern(f"{CELL_END}[^\r\n]*[\r\n]").sub(lambda row: f"{row[0][:-1]};", text)
    return rows.replace(CELL_END, ";")


def _beginnings(listed: WordList, track: Track) -> Iterator[tuple[int, str]]:
    """Yield the places at which a number may begin, with its digits or its first word."""
    begins = map(number_beginnings, listed.written)
    places = zip(listed.starts, begins, strict=True)
    for start, some in track(places, "looking for numbers", len(listed.starts)):
        for offset, word in some:
            yield start + offset, word


@lru_cache(maxsize=REMEMBERED)
def number_beginnings(written: str) -> tuple[tuple[int, str], ...]:
    """Return the offsets in a word at which a number may begin: after the hyphen of "T-72"."""
    if written.isalpha() and written.casefold() not in number_words():
        return ()
    return tuple(
        (part.start(), part[0])
        for part in pattern(r"[^\W\d_]+|\d+").finditer(fold_signs(written))
        if part[0][0].isdecimal() or part[0][0] in FRACTIONS or part[0].casefold() in number_words()
    )


def _read(listed: WordList, folded: str, at: int, word: str, after: int) -> CopyNumber | None:
    """Return the number at a place, if there is one; `after` is the end of the last one."""
    text, is_digits = listed.text, word[0].isdecimal()
    if len(word) > LONGEST_DIGITS:
        return _set_aside(text, at, at + len(word), NotFigure.TOO_LONG)
    before = words_before(listed, at)
    if is_digits and (shape := find_shape(folded, text, at, before)):
        return _set_aside(text, max(shape.start, after), shape.end, shape.reason, NumberStep.SHAPE)
    if idiom := find_idiom(folded, at, word):
        return _set_aside(text, at, *idiom, NumberStep.IDIOM)
    if word.casefold() in AFTER_AN_ARTICLE:
        if not before or before[-1].low not in {"a", "an"} or before[-1].end != at - 1:
            # A headline's "Quarter of a million"; "the fourth quarter of a …" is none.
            is_first = not before or before[-1].end != at - 1 or not before[-1].text[-1].isalnum()
            is_headline = text[at : at + len(word)] == "Quarter" and is_first
            return _read_amount(text, folded, at, before) if is_headline else None
        at = before.pop().start
        if at < after:
            return None
    elif not is_digits and folded[at - 1 : at] == "-" and folded[at - 2 : at - 1].isalpha():
        return None  # "one-two": a word of its own
    return _read_amount(text, folded, at, before)


def _read_amount(text: str, folded: str, at: int, before: Sequence[Word]) -> CopyNumber | None:
    lead = read_lead(folded, _without_money(folded, at, before))
    found = read_amount(folded, at, lead)
    if found is None:
        return None
    number = found.number
    if number.reason and not number.low:
        return _set_aside(text, at, number.end, NotFigure.TOO_LONG)
    if reason := say_why_not(folded, at, found, lead):
        return _set_aside(text, at, number.end, reason, NumberStep.WORDS_AROUND)
    if found.unit is None and number.low <= OLDEST and measures_age(lead):
        found = found._replace(unit="year")
    near = find_afterword(folded, number.end) or find_afterword(folded, found.end)
    after = near or find_hedge_after_noun(folded, found.end)
    figure = _make_figure(text, found, lead, after)
    start = min([found.start, at, *(said.start for said in lead.said)])
    end = max(found.end, number.end, near.end if near else 0)
    at = _with_minus(folded, at, found)
    figure = figure._replace(text=text[start:end])
    said = (*lead.said, after) if after else lead.said
    return CopyNumber(at, number.end, Span(start, end), figure, hedges=said)


def _with_minus(folded: str, at: int, found: Quantity) -> int:
    """Return the index at which a number begins: with its minus, but without its currency."""
    if found.number.low >= 0:
        return at
    if folded[at - 1] == "-":
        return at - 1
    return found.start if found.start == at - len("minus ") else at


def _without_money(folded: str, at: int, before: Sequence[Word]) -> Sequence[Word]:
    """Leave out the currency or the sign between a number and its hedge."""
    start, money = money_before(folded, at)
    if start and folded[start - 1].isalnum():
        return before[:-1]  # "PS2.7m"
    if not money and folded[at - 1 : at] == "-" and not folded[max(0, at - 2) : at - 1].isalpha():
        start -= 1
    return before if start == at else [word for word in before if word.end <= start]


def _make_figure(
    text: str, found: Quantity, lead: HedgesBefore, after: HedgeAsSaid | None
) -> Figure:
    said = (*lead.said, after) if after else lead.said
    hedge = combine(said) or (said[-1].hedge if said else Hedge(Qualifier.EXACT))
    words = [text[lead.said[0].start : lead.said[-1].end]] if lead.said else []
    if after:
        words.append(text[after.start : after.end])
    return apply_hedge(found, hedge, " ".join(words), ABOUT)._replace(unit=found.unit)


def _set_aside(
    text: str, start: int, end: int, reason: NotFigure, step: NumberStep = NumberStep.FORM
) -> CopyNumber:
    figure = Figure(NOTHING, NOTHING, None, text[start:end])
    return CopyNumber(start, end, Span(start, end), figure, reason, step=step)


def _in_the_light_of(mention: CopyNumber, found: Sequence[CopyNumber], text: str) -> CopyNumber:
    """Give a conversion the hedge of the figure before it, a second age the reason of the first."""
    if not found or mention.reason:
        return mention
    first = found[-1]
    between = text[first.whole.end : mention.whole.start]
    if first.reason:
        is_spread = first.reason in SPREADING and between in JOINTS and _is_bare(mention, text)
        return _set_aside(text, mention.start, mention.end, first.reason) if is_spread else mention
    if pattern(r"\s{0,2}\( ?(?:or |about |around )?").fullmatch(between):
        return _with_hedge(mention, first.figure, len(found) - 1)
    if pattern(r", (?:or|that is|i\.e\.),? ").fullmatch(between) and _are_one(first, mention):
        return _with_hedge(mention, first.figure, len(found) - 1)
    if first.converts is not None and pattern(r"[;,/] ?(?:or )?").fullmatch(between):
        return _with_hedge(mention, found[first.converts].figure, first.converts)
    return mention


def _are_one(first: CopyNumber, mention: CopyNumber) -> bool:
    """Are two figures one quantity in two units: "2,000 acres, or about 800 hectares"?"""
    a, b = first.figure, mention.figure
    if not a.unit or not b.unit or a.unit == b.unit:
        return False
    converted = convert(a.stated_low, a.unit, b.unit)
    return converted is not None and abs(converted - b.stated_low) * TENTHS <= abs(converted)


def _is_bare(mention: CopyNumber, text: str) -> bool:
    """Is the number only digits, without a hedge, a unit or a noun?"""
    figure = mention.figure
    is_digits = text[mention.start : mention.end].isdecimal()
    is_digits = is_digits and not figure.hedge and figure.unit is None
    return is_digits and not counts_something(text, mention.end)


def _with_hedge(mention: CopyNumber, a: Figure, index: int) -> CopyNumber:
    """Give a conversion in brackets the hedge of the figure that it repeats."""
    b = mention.figure
    if not a.unit or not b.unit or a.unit == b.unit or dimension(a.unit) != dimension(b.unit):
        return mention
    if a.unit in COUNT_UNITS or b.hedge or not a.hedge:
        return mention if a.unit in COUNT_UNITS else mention._replace(converts=index)
    qualifier = Qualifier.ABOUT if a.qualifier is Qualifier.BETWEEN else a.qualifier
    number = Number(mention.end, b.stated_low, b.stated_high, b.step)
    quantity = Quantity(mention.start, mention.end, number, b.unit, b.stated_low != b.stated_high)
    figure = apply_hedge(quantity, Hedge(qualifier), a.hedge, ABOUT)
    return mention._replace(figure=figure._replace(unit=b.unit, text=b.text), converts=index)
