"""V010: figures on one topic that measure different things."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from verify.compare.figures import measured
from verify.compare.other_counts import find_other_count
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.topics import Topic
from verify.text.english import does, words_of
from verify.topics import RATES, class_of, is_cumulative, is_harm
from verify.values.units import dimension

Figures: TypeAlias = Sequence[tuple[Claim, Figure]]

COUNTED = frozenset(("people", "military", "refugees", "staff", "equipment"))
# What a measure may be in. An area may be given as a share, in villages, or as the depth of an
# advance; money, as what it buys.
DIMENSIONS: Final[Mapping[str, frozenset[str]]] = {
    "age": frozenset(("time",)),
    "area": frozenset(("area", "length", "share", "things")),
    "depth": frozenset(("length",)),
    "distance": frozenset(("length", "time")),
    "duration": frozenset(("time",)),
    "height": frozenset(("length",)),
    "length": frozenset(("length",)),
    "money": frozenset(("money", "people", "share", "things")),
    "share": frozenset(("share", "percentage points", "people", "things")),
    "speed": frozenset(("speed",)),
}
# A number of these means nothing without its unit, and is compared with none that has one.
SIZES: Final = frozenset(("area", "energy", "length", "mass", "money", "power", "speed", "volume"))
# What falls as rain is a length, but none of kilometres.
FALLEN, LONG_UNITS = "rainfall", frozenset(("km", "mile", "nautical_mile"))


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The figures of one topic measure different things.

    ## Why
    Square kilometres and kilometres cannot be compared. Probably one of the units is mistyped, or
    the row is of another topic. A topic that counts, such as drones lost, has no figure in km, %
    or $; a number without a unit is a count there. Nor has a measure such as speed a figure in mm.
    If all figures of a topic are shares ("drivers on strike: 46%"), it counts nothing, but a toll
    such as "people killed" is always a count. A number without a unit is compared with no tonnes,
    and a number of families with no number of people.

    ## Bad
    The army says 2,000 sq km were liberated, the ministry says 2,000 km.

    ## Good
    Both say 2,000 sq km.
    """
    if not group.topic.label or all(figure.unit is None for _, figure in group.figures()):
        return
    every = sorted(group.figures(), key=lambda each: each[0].location)
    unfit = [each for each in every if _is_unfit(group.topic, *each)]
    for claim, _ in unfit:
        message = f"{_says(claim)}, but {_what_fits(claim)}"
        yield Problem(claim, f"{message}: check the unit")
    figures: Figures = [each for each in every if each not in unfit] if unfit else every
    yield from _find_other_counts(figures)
    counts, odd = _part(figures, lambda figure: not measured(figure))
    counted = _what_is_counted(group.topic, [figure for _, figure in figures]) if odd else ""
    if counted:
        for claim, _ in odd:
            message = f"{_says(claim)}, but {counted}: check the unit"
            yield Problem(claim, message)
        figures = counts
    yield from _find_odd([(claim, figure) for claim, figure in figures if figure.unit])
    yield from _find_bare(group.topic, figures)


def _part(figures: Figures, fits: Callable[[Figure], bool]) -> tuple[Figures, Figures]:
    """Return the figures that fit, and the others."""
    some = [each for each in figures if fits(each[1])]
    return some, [each for each in figures if not fits(each[1])]


def _is_unfit(topic: Topic, claim: Claim, figure: Figure) -> bool:
    """Is the figure in a unit that the measure of the topic never has?

    What the label of the row says is no slip: "drop in output (GW)".
    """
    if figure.unit is None or (claim.unit and claim.unit in claim.topic.label):
        return False
    if topic.thing == FALLEN and figure.unit in LONG_UNITS:
        return True
    fitting = DIMENSIONS.get(topic.measure)
    return fitting is not None and dimension(figure.unit) not in fitting


def _what_fits(claim: Claim) -> str:
    if claim.topic.thing == FALLEN:
        return f"{FALLEN} is not measured in such a unit"
    measure = claim.topic.measure
    return f"the topic measures {'a share' if measure == 'share' else measure}"


def _what_is_counted(topic: Topic, figures: Sequence[Figure]) -> str:
    """Return what a topic counts, for a message; "" if it may measure, or if all are shares."""
    are_shares = all(measured(figure) == "share" for figure in figures)
    if are_shares and not (is_harm(topic) and is_cumulative(topic)):
        return ""
    is_count = not topic.measure or topic.measure in RATES
    if is_count and class_of(topic.thing) in COUNTED:
        return f"the topic counts {topic.thing}"
    bare = sum(1 for figure in figures if figure.unit is None)
    if is_count and 2 * bare > len(figures) and bare > 1:
        return f"{bare:,} figures of the topic have no unit"
    return ""


def _find_odd(measures: Figures) -> Iterator[Problem]:
    """Yield the figures whose dimension is not that of most."""
    measured_by: dict[str, list[Claim]] = {}
    for claim, figure in measures:
        if not _names_its_topic(claim):
            measured_by.setdefault(dimension(figure.unit), []).append(claim)
    if len(measured_by) < 2:  # noqa: PLR2004  two different things
        return
    # The dimension of most figures counts as the intended one; in a tie, a measure goes before
    # things, and the first by the alphabet before the others, whatever the order of the rows.
    usual = min(measured_by, key=lambda each: (-len(measured_by[each]), each == "things", each))
    intended = measured_by.pop(usual)[0]
    for claims in measured_by.values():
        for claim in claims:
            message = f"{_says(claim)}, but {_says(intended)}: check the unit"
            yield Problem(claim, message, (intended,))


def _find_other_counts(figures: Figures) -> Iterator[Problem]:
    """Yield the figures that count another thing than their label: 120,000 families of people."""
    for claim, _ in figures:
        counted, label = find_other_count(claim)
        if counted:
            said = f"{does(claim, 'says')} {words_of(claim)}, but the label counts {label}"
            yield Problem(claim, f"{said}: write a label that counts {counted}")


def _find_bare(topic: Topic, figures: Figures) -> Iterator[Problem]:
    """Yield the figures without a unit, if most others measure something: 500 beside 500 tonnes."""
    bare, others = _part(figures, lambda figure: figure.unit is None)
    sizes = [claim for claim, figure in others if dimension(figure.unit) in SIZES]
    if class_of(topic.thing) in COUNTED or len(sizes) < max(len(bare), 1):
        return
    for claim, _ in bare:
        said = f"{does(claim, 'says')} {words_of(claim)} and no unit"
        yield Problem(claim, f"{said}, but {_says(sizes[0])}: write the unit", (sizes[0],))


def _names_its_topic(claim: Claim) -> bool:
    """Is the figure in what the label counts: "40 cases" of "cholera cases", beside 40 patients?"""
    last = words_of(claim).casefold().split()[-1:]
    return bool(last) and last[0].isalpha() and last[0] in claim.topic.label.casefold().split()


def _says(claim: Claim) -> str:
    unit = claim.readable.unit if claim.readable else None
    return f"{does(claim, 'says')} {words_of(claim)} ({dimension(unit)})"
