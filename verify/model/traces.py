"""The nouns of --explain: each value, and the step that decided it."""

from verify.model.named_tuples import NamedTuple


class TraceStep(NamedTuple):
    """One thing that was decided: `what` it is, its `value`, and `by` which function of verify.

    `words` are the words, or the entry of a lexicon, that it was decided from. Example:
    ("hedge", "at_least", '"at least"', "article.numbers.hedges_before.read_lead").
    """

    what: str
    value: str
    words: str
    by: str


class Trace(NamedTuple):
    """All that was decided of one number, or of one claim; `of` says which: "draft.md:3:14"."""

    of: str
    steps: tuple[TraceStep, ...]
