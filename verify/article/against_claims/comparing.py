"""Compare a figure of copy with a claim: their topics, their measures, their numbers."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache

from verify.article.against_claims.index import digits_of, ends_of
from verify.compare.entailment import DOWN, UP, follows_from
from verify.compare.figures import compare_figures
from verify.lexicons import load
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.topics import Facet, Topic
from verify.topics import related_facets
from verify.values.units import (
    COUNT_UNITS_OR_NONE,
    ambiguous_unit,
    same_dimension,
    unit_name,
)

FACETS: tuple[Facet, ...] = ("thing", "side", "outcome", "measure")
TELLING = 3  # digits that count: 52,250 is hardly met by chance, 20 is
FIVE = 5  # 2,500 is a round number too
SHORTEST_SLIP = 3  # digits of a number in which one may be mistaken


def on_topic(claim: Claim, figure: Figure, others: Iterable[Claim]) -> list[Claim]:
    """Return those of the other claims that are about the very topic of a figure of copy."""
    return [
        other
        for other in others
        if is_strong(claim.topic, other.topic)
        and same_measure(figure, other)
        and not are_two_kinds(claim, other)
    ]


def fit_of(topic: Topic, other: Topic) -> int:
    """Return how many facets two topics share, -1 where one contradicts the other."""
    shared = 0
    for facet in FACETS:
        mine, theirs = getattr(topic, facet), getattr(other, facet)
        if not mine or not theirs:
            continue
        if mine == theirs or (facet == "thing" and are_one_thing(mine, theirs)):
            shared += 1
        elif not related_facets(facet, mine, theirs):
            return -1
    if are_elsewhere(topic, other):
        return -1
    shared += bool(topic.place and other.place) + bool(topic.event and other.event)
    return shared + bool(set(topic.rest) & set(other.rest))


def are_one_thing(thing: str, other: str) -> bool:
    """Are two things one, or both a crowd: "attendance", "marchers"?"""
    return thing == other or {thing, other} <= _crowds()


@cache
def _crowds() -> frozenset[str]:
    return frozenset(load("wording").words("crowds"))


def are_elsewhere(topic: Topic, other: Topic) -> bool:
    """Do two topics name two places, or two events?"""
    if topic.place and other.place and not _places_meet(topic.place, other.place):
        return True
    return bool(topic.event and other.event and topic.event != other.event)


def _places_meet(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(related_facets("place", one, other) for one in mine for other in theirs)


def is_strong(topic: Topic, other: Topic) -> bool:
    """Are two topics one, except for facets that copy leaves out: the side, the place, the event?

    If a figure of copy names a place, it is only compared with claims that name the same place. So
    it is with an event.
    """
    if topic.event and topic.event != other.event:
        return False
    if topic.key == other.key or topic._replace(event=other.event).key == other.key:
        return True
    if not (topic.thing or topic.outcome) or topic.measure != other.measure:
        return False
    same = (topic.thing, topic.outcome) == (other.thing, other.outcome)
    sides = topic.side == other.side or not (topic.side and other.side)
    places = topic.place == other.place or not topic.place
    return same and sides and places and set(topic.rest) <= set(other.rest)


def same_measure(figure: Figure, other: Claim) -> bool:
    """Do a figure and a claim measure one dimension: both a length, or both a count?"""
    theirs = other.readable
    return theirs is not None and same_dimension(
        None if figure.unit in COUNT_UNITS_OR_NONE else figure.unit,
        None if theirs.unit in COUNT_UNITS_OR_NONE else theirs.unit,
    )


def are_two_kinds(claim: Claim, other: Claim) -> bool:
    """Do both say what kind they are, and is one an addition and the other none?"""
    if claim.kind_is_inferred or other.kind_is_inferred:
        return False
    return (claim.kind is Kind.INCREMENT) is not (other.kind is Kind.INCREMENT)


def number_in(copy: Figure, claim: Claim) -> Figure | None:
    """Return the figure of a claim, or its conversion, that states the very number of the copy."""
    source = claim.readable
    for each in (source, source.conversion) if source else ():
        if each and ends_of(copy) == ends_of(each) and _measure(copy) == _measure(each):
            return each
    return None


def _measure(figure: Figure) -> str | None:
    """Return the unit of a figure; None for a count, and for a unit that a ledger leaves out."""
    unit = figure.unit
    if unit is None or unit in COUNT_UNITS_OR_NONE or ambiguous_unit(unit_name(unit)):
        return None
    return "percent" if unit == "share" else unit


def follows_for_copy(copy: Figure, source: Figure) -> bool:
    """Does what the copy says follow from what the source said?

    "More than 52,000" follows from 52,250, and "52,000" does not, because nobody said so; "more
    than 5,000" does not either, because nobody rounds so. If the source left the top open, the copy
    may not close it. The copy may not set ends of its own.
    """
    if copy.unit != source.unit and not {copy.unit, source.unit} <= COUNT_UNITS_OR_NONE:
        return compare_figures(copy, source).agrees
    is_closed = copy.high.is_finite() and not source.high.is_finite()
    if is_closed or copy.qualifier is Qualifier.BETWEEN:
        return False
    if copy.qualifier is Qualifier.ABOUT and copy.step < source.step:
        return False  # "about 1.46m" of about 1.4m: the source gave no such digit
    return is_rounded(copy, source) and follows_from(copy, source).agrees


def is_rounded(copy: Figure, source: Figure) -> bool:
    """Is a floor or a ceiling of the copy the nearest round number: over 5,000 of 5,767?

    The copy may have another number only if it rounds the source's down for a floor, up for a
    ceiling. A vague word, such as "dozens", sets no such bound.
    """
    said, meant = copy.stated_low, source.stated_low
    if copy.qualifier not in UP | DOWN or not copy.step or said == meant:
        return True
    near = _round_step(said)
    return said <= meant < said + near if copy.qualifier in UP else said - near < meant <= said


def _round_step(number: Decimal) -> Decimal:
    """Return the step of the grid that a number is on: 1,000 for 52,000; 500 for 2,500."""
    if not number:
        return Decimal(1)
    digits = number.normalize()
    step = Decimal(1).scaleb(int(digits.as_tuple().exponent))
    return step * FIVE if digits.as_tuple().digits[-1] == FIVE else step


def looks_like(figure: Figure, other: Figure) -> bool:
    """May one number be a misprint of the other: digits swapped, one wrong, a zero too many?"""
    mine, theirs = digits_of(figure), digits_of(other)
    if sorted(mine) == sorted(theirs):
        return True
    if len(mine) != len(theirs) or len(mine) < SHORTEST_SLIP:
        return False
    return sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def is_telling(figure: Figure) -> bool:
    """Has a number so many digits that two texts hardly share it by chance?"""
    return len(digits_of(figure)) >= TELLING
