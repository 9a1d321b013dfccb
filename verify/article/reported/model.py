"""The noun of this room: a statement with the pieces that its cue attributes."""

from verify.article.model import Span
from verify.model.named_tuples import NamedTuple


class Statement(NamedTuple):
    """Words that somebody says, in one piece or in several: "“…,” she said. “…”".

    `source` is None if nobody is named: "reportedly".
    """

    parts: tuple[Span, ...]
    source: Span | None
    cue: Span
