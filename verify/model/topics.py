"""What is counted or measured, and how two topics are related."""

from enum import StrEnum

from verify.model.named_tuples import NamedTuple


class Relation(StrEnum):
    """How a topic is related to another one."""

    SAME = "same"
    PART_OF = "part_of"  # tanks of armoured vehicles
    WHOLE_OF = "whole_of"
    NEAR = "near"  # perhaps one topic: a word is spelled in two ways
    LOOKALIKE = "lookalike"  # easily read as the other one, but it counts something else
    TAKEN_FOR = "taken_for"  # the other one of such a pair
    RELATED = "related"  # only one of the two names a side, a place or another detail
    DIFFERENT_PERIOD = "different_period"
    DIFFERENT_MEASURE = "different_measure"
    DIFFERENT_THING = "different_thing"
    DIFFERENT_VICTIMS = "different_victims"
    DIFFERENT_SIDE = "different_side"
    DIFFERENT_OUTCOME = "different_outcome"
    DIFFERENT_PLACE = "different_place"


class Topic(NamedTuple):
    """What is counted or measured, read from a label into facets. Equal `key`s are one topic.

    A facet is "" where the label does not name it. `period` is no part of the key: a day's addition
    and the running total are two kinds of figure on one topic.
    """

    label: str
    thing: str = ""
    side: str = ""
    outcome: str = ""
    measure: str = ""
    period: str = ""
    place: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str | tuple[str, ...], ...]:
        """What decides whether two labels are one topic."""
        return (self.thing, self.side, self.outcome, self.measure, self.place, self.rest)


class TopicMatch(NamedTuple):
    """Are two labels one topic? `relation` says how they are related, `reason` says why."""

    same: bool
    relation: Relation
    reason: str
