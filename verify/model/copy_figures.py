"""The figures of copy, and how they compare with those of another text."""

from decimal import Decimal

from verify.model.agreements import Agreement, Comparison
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.named_tuples import NamedTuple


class ExtractedFigure(NamedTuple):
    """A figure as it stands in copy, and who asserts it.

    `start` and `end` are offsets of the number alone ("5,767"), `text` is all that says the figure
    ("at least 5,767"), from `text_start`; `line` and `column` count from 1. `low` and `high` are
    the number before its hedge; `figure` is the interval with it. `source` is the phrase of the
    text that names who asserts it, None where the reporter's own voice does; `source_id` is the
    entry of the registry that it stands for, if that is certain. `kind` is None where the words do
    not say. `claim` is what a ledger would have in that column. `converts` is the `start` of the
    figure that this one repeats, in brackets, in another unit.
    """

    start: int
    end: int
    line: int
    column: int
    number: str
    low: Decimal
    high: Decimal
    qualifier: Qualifier
    hedge: str | None
    unit: str | None
    subject: str | None
    outcome: str | None
    kind: Kind | None
    source: str | None
    source_start: int | None
    source_end: int | None
    source_id: str | None
    quoted: bool
    claim: str
    figure: Figure
    text: str
    text_start: int
    converts: int | None


class FigureMatch(NamedTuple):
    """One figure of copy beside the figure of the other text that it was set against, if any."""

    figure: ExtractedFigure
    other: ExtractedFigure | None
    agreement: Agreement


class TextMatch(NamedTuple):
    """Do the figures of copy follow from another text? One row a figure, and what all come to.

    `agreement` is never `COMPATIBLE`. `reason` says why in a few words.
    """

    agreement: Comparison
    reason: str
    figures: tuple[FigureMatch, ...] = ()
