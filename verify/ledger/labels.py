"""Read the label of a row: its topic, the unit that it says, the kind of its figures."""

from functools import cache

from verify.ledger.kinds import find_kind
from verify.lexicons import Pieces, load
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.folding import fold_unit
from verify.text.patterns import pattern
from verify.topics import is_cumulative, is_stock, read_topic
from verify.topics.lexicon import remembered

IN_BRACKETS = r"\(([^()]{1,40})\)\s*$"
LONGEST_UNIT = 5  # words: "litres per square metre"
SYMBOL = 3  # letters: "km", "MW", "sq km"; a longer word needs its plural, or "of" after it
PER = frozenset(("a", "an", "each", "per"))  # a rate is no unit of what is counted


class LabelReading(NamedTuple):
    """The reading of a label: its topic, its unit, the kind of its figures.

    `unit` is as written: "hectares burned", "area burned (ha)", "area burned in hectares".
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
    of_stock = is_stock(topic)
    kind = find_kind(label, of_stock=of_stock) or (
        Kind.TOTAL if is_cumulative(topic) else Kind.LEVEL
    )
    return LabelReading(topic, _find_unit(label), kind, of_stock)


def _find_unit(label: str) -> str:
    """Return the unit that a label says: in brackets, at its end after "in", or as what it counts.

    A bare number of "tonnes of oil spilled" is in tonnes. A length of time is left out: "days
    without power" are counted.
    """
    brackets = pattern(IN_BRACKETS).search(label) if ")" in label else None
    if brackets:
        return _unit_in(brackets[1])
    first, _, tail = label.rpartition(" in ")
    unit = (first and _measure_in(tail)) or _measure_at_start(label)
    return "%" if unit.casefold() == "percentage" else unit


def _unit_in(words: str) -> str:
    from verify.values.units import read_unit

    return words if read_unit(words) else ""


def _measure_in(words: str) -> str:
    """Return a whole text if it is a unit by which something is measured: "US dollars"."""
    forms = _forms_of(words)
    return words if words in forms or (forms and fold_unit(words) in forms) else ""


def _measure_at_start(label: str) -> str:
    """Return the unit with which a label begins: not of a "square kilometre zone", "km an hour"."""
    forms = _forms_of(label)
    low = label.casefold().replace(".", "") if forms else ""
    if not (low.startswith(forms) or label.startswith(forms)):
        return ""  # "Russian tanks", beside "Russian roubles"
    words = label.split()
    for size in range(min(len(words), LONGEST_UNIT), 0, -1):
        unit, after = " ".join(words[:size]), words[size : size + 1]
        if unit in forms or fold_unit(unit) in forms:
            is_counted = after == ["of"] or unit[-1] == "s" or len(words[size - 1]) <= SYMBOL
            return unit if is_counted and PER.isdisjoint(after) else ""
    return ""


def _forms_of(words: str) -> tuple[str, ...]:
    """Return the units that have the first word of a text; most words begin none."""
    return tuple(_units().get(words.partition(" ")[0].casefold().strip("."), ()))


@cache
def _units() -> Pieces[list[str], list[str]]:
    return load("units_of_labels").piece_lists("units")
