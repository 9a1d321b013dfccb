"""V010: figures on one topic that measure different things."""

from collections.abc import Iterator, Sequence

from verify.compare.figures import measured
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.model.topics import Topic
from verify.text.english import subject, words_of
from verify.topics import RATES, class_of
from verify.values.units import dimension

COUNTED = frozenset(("people", "military", "refugees", "staff", "equipment"))


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The figures of one topic measure different things.

    ## Why
    Square kilometres and kilometres cannot be compared. Probably one of the units is mistyped, or
    the row is of another topic. A topic that counts, such as drones lost, has no figure in km, %
    or $; a number without a unit is a count there.

    ## Bad
    The army says 2,000 sq km were liberated, the ministry says 2,000 km.

    ## Good
    Both say 2,000 sq km.
    """
    if not group.topic.label:
        return
    figures = sorted(group.figures(), key=lambda each: each[0].location)
    odd = [(claim, figure) for claim, figure in figures if measured(figure)]
    counted = _what_is_counted(group.topic, [figure for _, figure in figures]) if odd else ""
    if counted:
        for claim, figure in odd:
            message = f"{_says(claim, measured(figure))}, but {counted}: check the unit"
            yield Problem(claim, message)
        figures = [(claim, figure) for claim, figure in figures if not measured(figure)]
    yield from _find_odd([(claim, figure) for claim, figure in figures if figure.unit])


def _what_is_counted(topic: Topic, figures: Sequence[Figure]) -> str:
    """Return what a topic counts, for a message; "" if it may measure."""
    is_count = not topic.measure or topic.measure in RATES
    if is_count and class_of(topic.thing) in COUNTED:
        return f"the topic counts {topic.thing}"
    bare = sum(1 for figure in figures if figure.unit is None)
    if is_count and 2 * bare > len(figures) and bare > 1:
        return f"{bare:,} figures of the topic have no unit"
    return ""


def _find_odd(measures: Sequence[tuple[Claim, Figure]]) -> Iterator[Problem]:
    """Yield the figures whose dimension is not that of most."""
    measured_by: dict[str, list[Claim]] = {}
    for claim, figure in measures:
        measured_by.setdefault(dimension(figure.unit), []).append(claim)
    if len(measured_by) < 2:  # noqa: PLR2004  two different things
        return
    # The dimension of most figures counts as the intended one; in a tie, that of the first row.
    usual = max(measured_by, key=lambda each: len(measured_by[each]))
    intended = measured_by.pop(usual)[0]
    for other, claims in measured_by.items():
        for claim in claims:
            message = f"{_says(claim, other)}, but {_says(intended, usual)}: check the unit"
            yield Problem(claim, message, (intended,))


def _says(claim: Claim, measures: str) -> str:
    return f"{subject(claim)} says {words_of(claim)} ({measures})"


RULE = Rule(
    "V010",
    "mixed-units",
    Severity.WARNING,
    check,
    together="{rows} have another unit than their topic, check the unit",
)
