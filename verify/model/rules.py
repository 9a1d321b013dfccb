"""Rules, and the problems that they report."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Generic, Literal, TypeAlias, TypeVar

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


# What a group must have, so that a rule can find a problem in it. Most groups lack most of it, and
# most rules are neither asked nor imported. Literals, since every group is tested for all of them.
Need = Literal[
    "accounts",  # a statement without a figure
    "agreeing",  # sources that agree, and may be one
    "alone",  # a verdict that no source bears another out
    "conflicts",  # two claims that cannot both be right
    "conversions",  # a figure with its conversion in brackets
    "crowd",  # more claims than are always added up
    "denials",
    "flaws",  # of any row
    "foresight",  # a date before the day of the figure
    "large sums",  # a figure large enough to be the sum of two others, and these
    "letters",  # other than ASCII, in the name of a source or in a label
    "levels",  # of more than one source
    "lineages",  # sources that share figures, on any topic
    "near",  # a topic that is near: a part, a whole, or one that may be the same
    "one side",  # sources that are one voice
    "parts",  # a topic that is a part of this one, or an addition
    "places",  # a place in a row, and one in the topic
    "quotes",  # a quotation that has more than the value
    "relays",  # a claim that its source has from another one
    "scaled words",  # words of a source that has a scale of likelihood
    "series",  # two claims of one source
    "strangers",  # a source that is missing, unknown, or open
    "today",  # the day of the run
    "undated",  # a claim without a day that can be read
    "units",
    "unnamed",  # a source that has no name: an official, a witness
    "unproven",  # a claim without evidence
    "unread",  # a figure that is missing or cannot be read
    "verified",  # a claim that the desk marked as verified
    "whole",  # a topic of which this one is a part
]


ABOUT_SUPPRESSIONS = "V5"  # begins the codes of the rules that check suppressions
Subject = TypeVar("Subject")
Check: TypeAlias = Callable[[Subject, Settings], Iterator[Problem]]


class LateCheck(Generic[Subject]):
    """The `check` of a module, which is imported when the rule is first asked."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._check: Check[Subject] | None = None

    def load(self) -> Check[Subject]:
        """Return the function itself."""
        if self._check is None:
            self._check = import_module(self._module).check
        return self._check

    def __call__(self, subject: Subject, settings: Settings) -> Iterator[Problem]:
        """Ask the rule."""
        check = self._check or self.load()
        return check(subject, settings)

    def __eq__(self, other: object) -> bool:
        """Is it the check of the same rule? That of a finding may come from another process."""
        return isinstance(other, LateCheck) and other._module == self._module

    def __hash__(self) -> int:
        return hash(self._module)


class Rule(NamedTuple, Generic[Subject]):
    """A check of one group of claims, of one piece of copy, or of their suppressions.

    The docstring of `check` is the rule's documentation. A rule with `needs` is asked about a group
    that has one of them, and about no other. `together` is the message of one line on
    many findings of the rule, with {rows}, {topics} or {sources} where their number is said:
    "{rows} have no as-of date". A rule without it has one line for findings with the same message.
    `column` is the column of a ledger that its findings are about; "" is the whole row.
    """

    code: str
    name: str
    severity: Severity
    check: Check[Subject]
    needs: tuple[Need, ...] = ()
    together: str = ""
    is_about_file: bool = False  # and not about the claim in whose row it is found
    column: str = "value"

    @property
    def cell(self) -> str:
        """The column that a finding is about; "" for the whole row, or more of the file."""
        return "" if self.is_about_file or "flaws" in self.needs else self.column

    @property
    def is_about_suppressions(self) -> bool:
        """Does the rule check suppressions? Nothing suppresses its findings."""
        return self.code.startswith(ABOUT_SUPPRESSIONS)

    def answers_to(self, selector: str) -> bool:
        """Does `selector` name this rule: "V201", "V2", "V" or "conflicting-figures"?"""
        return self.name == selector or self.code.startswith(selector)


AnyRule: TypeAlias = Rule[Any]
