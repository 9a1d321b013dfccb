"""What the rules found in a run, and what became of it."""

from enum import StrEnum

from verify.model.claims import Claim, Location
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Settings, Suppression


class Finding(NamedTuple):
    """What a rule found in one claim, with the claims that show it.

    `more` is how many more rows it is said of: the message ends with their number.
    """

    rule: AnyRule
    claim: Claim
    message: str
    related: tuple[Claim, ...]
    line: int
    merge_key: str = ""
    place: Location | None = None
    more: int = 0

    @property
    def location(self) -> Location:
        """Where to look: the place of the claim, unless the rule names another."""
        if self.place:
            return self.place
        place = self.claim.location
        return Location(place.path, self.line) if self.line else place


class Unread(NamedTuple):
    """A file that was to be looked at and could not be read, and why."""

    location: Location
    reason: str

    def __str__(self) -> str:
        return f"{self.location}: {self.reason}"


class State(StrEnum):
    """What a person has done about a finding: nothing yet, excused it, or left it for later."""

    OPEN = "open"
    SUPPRESSED = "suppressed"
    BASELINED = "baselined"


class FindingState(NamedTuple):
    """A finding with its state, and with the fingerprint that it keeps from run to run.

    `excuse` is the entry that suppresses it. `end` is the column after the last character of the
    words that it is on; 0 if it is on the whole line.
    """

    finding: Finding
    fingerprint: str
    state: State = State.OPEN
    excuse: Suppression | None = None
    end: int = 0

    @property
    def reason(self) -> str:
        """Why the desk has suppressed it; "" where it gave no reason, or has not."""
        return self.excuse.reason if self.excuse else ""


class Findings(NamedTuple):
    """The findings of a run: `open`, or set aside as `suppressed` or `baselined`.

    The desk has suppressed a finding with a reason. A finding is baselined if it was there before
    and is left for later. `unread` are files that the run could not read, `rules` those it asked.
    """

    open: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    unread: tuple[Unread, ...]
    rules: tuple[AnyRule, ...]
    settings: Settings


class Report(NamedTuple):
    """All that an output may know of a run on ledgers: the groups, and what was found."""

    groups: tuple[Group, ...]
    found: Findings

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, in the order of the files."""
        found = [claim for group in self.groups for claim in group.claims]
        return tuple(sorted(found, key=lambda claim: (claim.location, claim.id)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that are open."""
        return self.found.open

    @property
    def suppressed(self) -> tuple[Finding, ...]:
        """The findings that the desk has suppressed."""
        return self.found.suppressed

    @property
    def baselined(self) -> tuple[Finding, ...]:
        """The findings that were there before, and are left for later."""
        return self.found.baselined

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The files that could not be read."""
        return self.found.unread

    @property
    def rules(self) -> tuple[AnyRule, ...]:
        """The rules that were asked."""
        return self.found.rules

    @property
    def settings(self) -> Settings:
        """The settings of the project."""
        return self.found.settings
