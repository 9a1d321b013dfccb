"""The statements of copy: what somebody is reported to say, with a number or without."""

from verify.model.claims import Stance
from verify.model.named_tuples import NamedTuple


class ExtractedStatement(NamedTuple):
    """A statement that copy attributes, and who makes it.

    - `start`, `end`: offsets of the statement; `line` and `column` count from 1. `parts` are the
      offsets of its pieces: “It rained,” she said. “We left.” has two.
    - `words`: the statement, its pieces joined by "…".
    - `source`: the phrase that names who says it; None if nobody is named. `source_id` is its entry
      in the registry, or None if that is not certain.
    - `cue`: the words of speech ("denied that", "according to").
    - `stance`: what the source does with the claim: asserts, confirms, denies or qualifies it.
    - `hedges`: the words that make it less certain, such as "likely".
    - `place`: the first place that the statement names, as written; "" if none.
    - `has_figure`: there is a figure in the statement, which `verify.extract` returns.
    """

    start: int
    end: int
    line: int
    column: int
    parts: tuple[tuple[int, int], ...]
    words: str
    source: str | None
    source_start: int | None
    source_end: int | None
    source_id: str | None
    cue: str
    cue_start: int
    cue_end: int
    stance: Stance
    hedges: tuple[str, ...]
    place: str
    has_figure: bool
