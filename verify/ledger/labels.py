"""Read the label of a row: its topic, the unit in its brackets, the kind of its figures."""

from verify.ledger.kinds import find_kind
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.patterns import pattern
from verify.topics import is_cumulative, is_stock, read_topic
from verify.topics.lexicon import remembered

IN_BRACKETS = r"\(([^()]{1,40})\)\s*$"


class LabelReading(NamedTuple):
    """The reading of a label: topic, unit in brackets ("area (sq km)"), kind of figure.

    `is_stock` says that it counts what is there at a time: see `topics.is_stock`.
    """

    topic: Topic
    unit: str
    kind: Kind
    is_stock: bool


@remembered
def read_label(label: str, place: str) -> LabelReading:
    """Return the reading of a label of rows with this place, if the desk decides nothing of it."""
    topic = read_topic(label, place)
    brackets = pattern(IN_BRACKETS).search(label) if ")" in label else None
    unit = _unit_in(brackets[1]) if brackets else ""
    of_stock = is_stock(topic)
    kind = find_kind(label, of_stock=of_stock) or (
        Kind.TOTAL if is_cumulative(topic) else Kind.LEVEL
    )
    return LabelReading(topic, unit, kind, of_stock)


def _unit_in(words: str) -> str:
    from verify.values.units import read_unit

    return words if read_unit(words) else ""
