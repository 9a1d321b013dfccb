"""What a rule is, and what it says of a claim."""

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeAlias, TypeVar

from verify.model.claims import Claim, Location
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings, Severity


class Problem(NamedTuple):
    """What a rule says of one claim, and the other claims that show it.

    Problems of one rule with one `merge_key` are one finding, on the first of their claims. It says
    how many more there are: an unknown name is reported once, and not on each of its rows.
    `line` is another line of the claim's file, `place` one of another file, if the fault is there.
    """

    claim: Claim
    message: str
    related: tuple[Claim, ...] = ()
    line: int = 0
    merge_key: str = ""
    place: Location | None = None


Subject = TypeVar("Subject")


class Rule(NamedTuple, Generic[Subject]):
    """A check of one group of claims, of one piece of copy, or of their suppressions.

    The docstring of `check` is the rule's documentation.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject, Settings], Iterator[Problem]]

    def answers_to(self, selector: str) -> bool:
        """Does a selector name the rule: V201, V2, V or conflicting-figures?"""
        return self.name == selector or self.code.startswith(selector)


AnyRule: TypeAlias = Rule[Any]
