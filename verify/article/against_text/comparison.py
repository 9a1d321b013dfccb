"""Do the figures of one text follow from another text? One answer a figure, and one in all."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from verify.article.against_text.context import Tokens, content, shared
from verify.article.against_text.countable import Countable, CountableText, read_countables
from verify.article.against_text.counterparts import Match, match
from verify.article.against_text.sums import find_sums, is_count
from verify.article.model import Reading
from verify.article.statements.extraction import read_article
from verify.model.agreements import Agreement, Comparison
from verify.model.copy_figures import FigureMatch, TextMatch
from verify.model.sources import Registry
from verify.text.english import shorten
from verify.text.patterns import pattern
from verify.values.units import COUNT_UNITS_OR_NONE

COUNTS = frozenset(
    {"figure", "mark"}
)  # the other text must confirm these; other kinds can only contradict
SMALL = 100  # counts up to here are so common that the same number elsewhere shows little
PASSAGE = (
    200  # words; a shorter text is about one thing, and so is a claim that is compared with it
)
# Which share of the words of the copy's sentence must stand near the other number.
SMALL_AGREES, SMALL_CONFLICTS = 0.55, 0.15
LONG_SAME, LONG_WITHIN, LONG_CONFLICTS, LONG_OTHERS = 0.25, 0.5, 0.5, 0.7
QUOTED = 40  # characters of a number that a reason quotes
REMEMBERED, LONGEST = 32, 20_000  # texts, and characters of one
FAR = 2  # times
NONE = Agreement(Comparison.NOT_COMPARABLE, "the other text has no figure on the same thing")


def compare_texts(copy: str, against: str, registry: Registry | None = None) -> TextMatch:
    """Compare each figure of a text with the figures of another text, and sum up the result.

    The text agrees if all its figures agree. It conflicts if one of its figures, dates, ages, ranks
    or scores conflicts. Otherwise the other text lacks a figure, or has it less exactly: the texts
    are not comparable.
    """
    return _compare(_read(copy, registry), _read(against, registry))


def compare_readings(copy: Reading, against: Reading) -> TextMatch:
    """Compare each figure of a text with those of another text; both are read already."""
    return _compare((copy, read_countables(copy)), (against, read_countables(against)))


def _read(text: str, registry: Registry | None) -> tuple[Reading, CountableText]:
    """Read a text; one that is set against many others is read once."""
    if len(text) <= LONGEST:
        return _remember(text, registry)
    reading = read_article(text, registry)
    return reading, read_countables(reading)


@lru_cache(maxsize=REMEMBERED)
def _remember(text: str, registry: Registry | None) -> tuple[Reading, CountableText]:
    reading = read_article(text, registry)
    return reading, read_countables(reading)


def _compare(
    copy: tuple[Reading, CountableText], against: tuple[Reading, CountableText]
) -> TextMatch:
    """Match the numbers of two texts; there is one row for each figure of the copy, in order."""
    (reading, ours), (other_reading, theirs) = copy, against
    sums = find_sums(other_reading.text, theirs.items)
    matches = [
        _add_up(_weigh(each, ours.tokens, theirs.tokens), sums, ours.tokens, theirs.tokens)
        for each in match(ours.items, theirs.items)
    ]
    starts = [each.item.start for each in matches]
    others = {figure.start: figure for figure in other_reading.figures}
    figures = []
    for figure in reading.figures:
        at = bisect_right(starts, figure.start) - 1
        row = matches[at] if at >= 0 and figure.start < matches[at].item.end else None
        other = others.get(row.other.start) if row and row.other else None
        figures.append(FigureMatch(figure, other, row.agreement if row and other else NONE))
    name, decisive = _decide(matches, ours, theirs)
    reason = _say(name, decisive, reading.text, other_reading.text)
    return TextMatch(name, reason, tuple(figures))


def _weigh(each: Match, ours: Tokens, theirs: Tokens) -> Match:
    """Withdraw the result of a match if the words around the two numbers are too different."""
    if each.other is None or not each.agreement.is_comparable:
        return each
    needed = _needed(each, is_long=len(theirs.stems) > PASSAGE)
    if needed and shared(ours, each.item, theirs, each.other) < needed:
        return Match(each.item, None, NONE)
    return each


def _needed(each: Match, *, is_long: bool) -> float:
    """Return which share of the words of the copy's sentence the other number must have near it."""
    is_common = _is_common(each.item)
    conflicts = each.agreement.conflicts
    if not is_long:
        return is_common * (SMALL_CONFLICTS if conflicts else SMALL_AGREES)
    ours, theirs = _value(each.item), _value(each.other)
    # A source that has 5,000 is not written up as "at least 40".
    is_far = max(ours, theirs) > FAR * min(ours, theirs)
    if conflicts:
        is_plain = each.item.kind in COUNTS and _are_of_one_kind(each, same_noun=True)
        return LONG_OTHERS if is_far or not is_plain else LONG_CONFLICTS
    if is_far or not _are_of_one_kind(each, same_noun=False):
        return LONG_OTHERS
    if is_common:
        return SMALL_AGREES
    return LONG_SAME if ours == theirs else LONG_WITHIN


def _is_common(item: Countable) -> bool:
    """Is this a number that many texts have, such as "three" or "half"?"""
    if item.figure and item.figure.unit == "share" and not pattern(r"\d").search(item.figure.text):
        return True
    return is_count(item) and _value(item) <= SMALL


def _are_of_one_kind(each: Match, *, same_noun: bool) -> bool:
    """Are both numbers counts, or neither? With `same_noun` both must count the same noun."""
    units = [part.figure.unit for part in (each.item, each.other) if part and part.figure]
    if COUNT_UNITS_OR_NONE.isdisjoint(units):
        return True
    if not COUNT_UNITS_OR_NONE.issuperset(units):
        return False
    return not same_noun or each.item.near.noun == _noun(each.other) != ""


def _noun(item: Countable | None) -> str:
    return item.near.noun if item else ""


def _value(item: Countable | None) -> Decimal:
    return item.figure.stated_low if item and item.figure else Decimal(0)


def _add_up(
    each: Match,
    sums: Mapping[Decimal, tuple[Countable, ...]],
    ours: Tokens,
    theirs: Tokens,
) -> Match:
    """Let a count agree that the other text gives in parts."""
    if each.agreement.agrees or not is_count(each.item):
        return each
    parts = sums.get(_value(each.item), ())
    # Three men and two women are five people; five men they are not.
    nouns = {part.near.noun for part in (*parts, *((each.other,) if each.other else ()))}
    if not parts or not each.item.near.noun or nouns & {"", each.item.near.noun}:
        return each
    if shared(ours, each.item, theirs, parts[0]) < LONG_WITHIN:
        return each
    added = " and ".join(f"{_value(part):f}" for part in parts)
    found = Agreement(Comparison.AGREES, f"the sum of {added} in the other text")
    return Match(each.item, parts[0], found)


def _decide(
    matches: Sequence[Match], ours: CountableText, theirs: CountableText
) -> tuple[Comparison, Match | None]:
    """Return the result of all matches of a text, and the match that decides it, if one does."""
    counting = [each for each in matches if each.item.kind in COUNTS]
    agreed = any(each.agreement.agrees for each in matches)
    in_doubt = counting if agreed else matches
    for name, some in (
        (Comparison.CONFLICTS, (*counting, *matches)),
        (Comparison.NOT_COMPARABLE, in_doubt),
    ):
        for each in some:
            if each.agreement.name is name:
                return name, each
    words = content(ours.tokens)
    if matches or len(words & content(theirs.tokens)) >= SMALL_AGREES * len(words):
        return Comparison.AGREES, None
    return Comparison.NOT_COMPARABLE, None


def _say(name: Comparison, decisive: Match | None, copy: str, against: str) -> str:
    """Return why a text was judged so, with the words of both."""
    if decisive is None:
        if name is Comparison.AGREES:
            return "every figure follows"
        return "no figure, and few words in common"
    said = _quote(decisive.item, copy)
    if decisive.other is None:
        return f"the other text has nothing like {said}"
    only = "" if name is Comparison.CONFLICTS else "only "
    return f"the copy says {said}, the other text {only}{_quote(decisive.other, against)}"


def _quote(item: Countable, text: str) -> str:
    said = item.figure.text if item.figure else text[item.start : item.end]
    relation = item.day.relation if item.day else ""
    return shorten(" ".join((*relation.split(), *said.split())), QUOTED)
