"""Topics, and the relations between them."""

from datetime import date
from enum import StrEnum
from typing import Literal

from verify.model.named_tuples import NamedTuple, Record


class Relation(StrEnum):
    """The relation of a topic to another one."""

    SAME = "same"
    PART_OF = "part_of"  # tanks are a part of armoured vehicles
    WHOLE_OF = "whole_of"
    NEAR = "near"  # perhaps one topic: a word is spelled in two ways
    LOOKALIKE = "lookalike"  # easily mistaken for the other one, but counts something else
    TAKEN_FOR = "taken_for"  # the other way round: the other one is the lookalike
    RELATED = "related"  # only one of the two has a side, a place or another detail
    DIFFERENT_PERIOD = "different_period"
    DIFFERENT_MEASURE = "different_measure"
    DIFFERENT_THING = "different_thing"
    DIFFERENT_VICTIMS = "different_victims"
    DIFFERENT_SIDE = "different_side"
    DIFFERENT_OUTCOME = "different_outcome"
    DIFFERENT_PLACE = "different_place"
    DIFFERENT_EVENT = "different_event"


# The parts of a topic that are read from its label. Literals: code asks for them label by label.
Facet = Literal["thing", "side", "outcome", "measure", "period", "place", "event", "rest"]


class Event(NamedTuple):
    """One incident or disaster that a desk names: an earthquake, a crush, a strike on a station.

    The name and the other names mean this event in figures of the days from `since` to `until`;
    None is any day. `place` is the place of the event, which a figure on it need not name.
    """

    name: str
    other_names: tuple[str, ...] = ()
    place: str = ""
    since: date | None = None
    until: date | None = None

    def is_of(self, day: date | None) -> bool:
        """Can a figure of this day be of the event? A figure without a day can."""
        is_later = self.since is None or day is None or day >= self.since
        return is_later and (self.until is None or day is None or day <= self.until)


class Topic(Record):
    """The thing that is counted or measured: a label in facets. Equal `key`s mean one topic.

    A facet is "" if the label does not name it. `period` is not part of the key: the addition of
    one day and the total so far are two kinds of figure on one topic. `event` is the incident, as
    the row or the config names it; in a ledger of incidents without such names it is a day. `words`
    are the words that say something, in their order, each as the lexicon calls it: "civilians",
    "killed", "goma".
    """

    label: str
    thing: str = ""
    side: str = ""
    outcome: str = ""
    measure: str = ""
    period: str = ""
    place: tuple[str, ...] = ()
    event: str = ""
    rest: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str | tuple[str, ...], ...]:
        """The facets that decide whether two labels are one topic."""
        return (
            self.thing,
            self.side,
            self.outcome,
            self.measure,
            self.place,
            self.event,
            self.rest,
        )


class TopicMatch(NamedTuple):
    """Are two labels one topic? `relation` says how they are related, `reason` explains it."""

    same: bool
    relation: Relation
    reason: str
