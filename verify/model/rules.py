"""Rules, and the problems that they report."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from verify.model.claims import Claim, Location
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings, Severity


class Problem(NamedTuple):
    """A problem that a rule reports on one claim; `related` are the other claims that show it.

    Give `line` if the fault is on another line of the same file, `place` if it is in another file.
    """

    claim: Claim
    message: str
    related: tuple[Claim, ...] = ()
    line: int = 0
    place: Location | None = None


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

    The docstring of `check` is the rule's documentation. `together` is the message of one line on
    many findings of the rule, with {rows}, {topics} or {sources} where their number is said:
    "{rows} have no as-of date". A rule without it has one line for findings with the same message.
    `column` is the column of a ledger that its findings are about; "" is the whole row.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject, Settings], Iterator[Problem]]
    needs: Needs = Needs.NOTHING
    together: str = ""
    is_about_file: bool = False  # and not about the claim in whose row it is found
    column: str = "value"

    @property
    def cell(self) -> str:
        """The column that a finding is about; "" for the whole row, or more of the file."""
        return "" if self.is_about_file or self.needs is Needs.FLAWS else self.column

    def answers_to(self, selector: str) -> bool:
        """Does `selector` name this rule: "V201", "V2", "V" or "conflicting-figures"?"""
        return self.name == selector or self.code.startswith(selector)


AnyRule: TypeAlias = Rule[Any]
