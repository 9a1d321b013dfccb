"""The noun of this room: a change of copy that mends a finding."""

from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule


class Fix(NamedTuple):
    """New words for the stretch of copy from `start` to `end`, and the rule that they satisfy.

    `key` names the finding from run to run: its rule, and the place of its words in the copy.
    """

    rule: AnyRule
    start: int
    end: int
    new: str
    key: tuple[str, int]
