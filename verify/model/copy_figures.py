"""The figures of copy, and their comparison with the figures of another text."""

from decimal import Decimal

from verify.model.agreements import Agreement, Comparison
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.named_tuples import NamedTuple


class ExtractedFigure(NamedTuple):
    """A figure in copy, and who asserts it.

    - `start`, `end`: offsets of the number alone ("5,767"); `line` and `column` count from 1.
    - `text`: the number with its hedge and unit ("at least 5,767"); it begins at `text_start`.
    - `low`, `high`: the number without its hedge. `figure` is the interval with the hedge.
    - `source`: the phrase that names who asserts the figure; None if the reporter does.
      `source_id` is its entry in the registry, or None if that is not certain.
    - `kind`: None if the words do not say it.
    - `claim`: the text for the column "claim" of a ledger.
    - `converts`: the `start` of the figure that this one repeats in another unit, in brackets.
    - `is_earlier`: the figure is that of a day before: 105 of "rose from 105 to 130".
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
    is_earlier: bool = False


class FigureMatch(NamedTuple):
    """One figure of copy, and the figure of the other text with which it was compared.

    `other` is None if the other text has no such figure.
    """

    figure: ExtractedFigure
    other: ExtractedFigure | None
    agreement: Agreement


class TextMatch(NamedTuple):
    """Do the figures of copy follow from another text? The overall result, and one row a figure.

    `agreement` is never `COMPATIBLE`. `reason` explains it in a few words.
    """

    agreement: Comparison
    reason: str
    figures: tuple[FigureMatch, ...] = ()
