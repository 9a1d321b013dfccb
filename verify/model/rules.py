"""Rules, and the problems that they report."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from verify.model.claims import Claim, Location
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings, Severity


class Problem(NamedTuple):
    """A problem that a rule reports on one claim; `related` are the other claims that show it.

    Problems of one rule with the same `merge_key` become one finding, on the first of their claims,
    with the number of the others. So an unknown name is reported once, and not on each row. If such
    a problem has a name in `listed`, its message begins with that name, and the finding lists all.
    Give `line` if the fault is on another line of the same file, `place` if it is in another file.
    """

    claim: Claim
    message: str
    related: tuple[Claim, ...] = ()
    line: int = 0
    merge_key: str = ""
    place: Location | None = None
    listed: str = ""


class Needs(StrEnum):
    """What a group must have, so that a rule can find a problem in it. Most groups lack it.

    The rule is not asked about other groups, which would take a quarter of the time of a run on
    many topics.
    """

    NOTHING = "nothing"
    FLAWS = "flaws"  # of any row
    CLAIMS = "claims"  # two or more, to compare
    QUOTES = "quotes"  # of any row
    NEAR = "near"  # a topic that is near: a part, a whole, or one that may be the same


Subject = TypeVar("Subject")


class Rule(NamedTuple, Generic[Subject]):
    """A check of one group of claims, of one piece of copy, or of their suppressions.

    The docstring of `check` is the rule's documentation.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject, Settings], Iterator[Problem]]
    needs: Needs = Needs.NOTHING

    def answers_to(self, selector: str) -> bool:
        """Does `selector` name this rule: "V201", "V2", "V" or "conflicting-figures"?"""
        return self.name == selector or self.code.startswith(selector)


AnyRule: TypeAlias = Rule[Any]
