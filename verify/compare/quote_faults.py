"""The faults of a value beside the quotation of its row."""

from enum import StrEnum

from verify.model.named_tuples import NamedTuple


class QuoteFault(StrEnum):
    """What is wrong with the value of a row, beside the row's own quotation."""

    OTHER_NUMBER = "other-number"
    OTHER_HEDGE = "other-hedge"
    OTHER_UNIT = "other-unit"
    OTHER_LABEL = "other-label"


class QuoteSlip(NamedTuple):
    """A fault, and the end of a message that begins with the claim: "but its quote has 350"."""

    fault: QuoteFault
    message: str
