"""How findings are shown to a person. A run that only reads its options imports this."""

from enum import StrEnum

from verify.model.named_tuples import NamedTuple


class Order(StrEnum):
    """The order of the lines. Lines that are equal in it are sorted by their places."""

    SEVERITY = "severity"
    LOCATION = "location"
    RULE = "rule"
    TOPIC = "topic"


class Showing(NamedTuple):
    """How the formats for a person show findings. Formats for programs have each finding.

    `most` is the largest number of lines; 0 if all are shown. If `folds` is true, findings that say
    the same are one line. If `counts` is true, there is one line for each rule, with its count.
    """

    order: Order = Order.SEVERITY
    most: int = 0
    folds: bool = True
    counts: bool = False


GRAVEST_FIRST = Showing()
IN_ORDER_OF_COPY = Showing(Order.LOCATION, folds=False)
