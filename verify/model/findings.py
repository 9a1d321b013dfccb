"""Findings of the rules, and their states: open, suppressed, or in the baseline."""

from enum import StrEnum
from typing import Any

from verify.model.claims import Claim, Location
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple, Record
from verify.model.rules import AnyRule
from verify.model.settings import Settings, Suppression


class Finding(Record):
    """A problem that a rule found in one claim; `related` are the other claims that show it.

    `where` is the place of the claim and its event, or "" if the label of the topic has them.
    """

    rule: AnyRule
    claim: Claim
    message: str
    related: tuple[Claim, ...]
    line: int
    place: Location | None = None
    where: str = ""

    @property
    def about(self) -> str:
        """The topic with its place and day, as a line begins: "killed [Arvenka] (2023-02-09)".

        The day is left out if the message has it.
        """
        where = f" [{self.where}]" if self.topic and self.where else ""
        day = str(self.claim.day or "")
        when = f" ({day})" if self.topic and day and day not in self.message else ""
        return f"{self.topic}{where}{when}"

    @property
    def subject(self) -> Claim:
        """The claim that the finding is about; an empty one if it is about a file."""
        return Claim("", self.claim.location) if self.rule.is_about_file else self.claim

    @property
    def topic(self) -> str:
        """The label of the topic; "" if the finding is about a file."""
        return self.subject.topic.label

    @property
    def location(self) -> Location:
        """The place to look at: that of the claim, unless the rule names another."""
        if self.place:
            return self.place
        place = self.claim.location
        return Location(place.path, self.line) if self.line else place


class Unread(NamedTuple):
    """A file that the run should have read, and the reason why it could not."""

    location: Location
    reason: str

    def __str__(self) -> str:
        return f"{self.location}: {self.reason}"


class State(StrEnum):
    """The decision of a person about a finding: none yet, excused, or left for later."""

    OPEN = "open"
    SUPPRESSED = "suppressed"
    BASELINED = "baselined"


class FindingState(NamedTuple):
    """A finding with its state, and with a fingerprint that stays the same from run to run.

    `excuse` is the entry that suppresses it, or None. `end` is the column after the last character
    of the words that the finding is about; 0 if it is about the whole line.
    """

    finding: Finding
    fingerprint: str
    state: State = State.OPEN
    excuse: Suppression | None = None
    end: int = 0

    @property
    def reason(self) -> str:
        """The desk's reason for suppressing the finding; "" if there is none."""
        return self.excuse.reason if self.excuse else ""


class Findings(NamedTuple):
    """The findings of a run: `open`, or set aside as `suppressed` or `baselined`.

    The desk suppresses a finding with a reason. A finding is baselined if an earlier run had it
    and it was left for later. `unread` are the files that the run could not read. `rules` are the
    rules that it applied.
    """

    open: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    unread: tuple[Unread, ...]
    rules: tuple[AnyRule, ...]
    settings: Settings


class Report(NamedTuple):
    """The result of a run on ledgers: the groups and the findings. Outputs know nothing else."""

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
        """The findings that an earlier run had, and that were left for later."""
        return self.found.baselined

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The files that could not be read."""
        return self.found.unread

    @property
    def rules(self) -> tuple[AnyRule, ...]:
        """The rules that were applied."""
        return self.found.rules

    @property
    def settings(self) -> Settings:
        """The settings of the project."""
        return self.found.settings

    def to_dicts(self, table: str = "findings") -> list[dict[str, object]]:
        """Return a table as dictionaries: findings, claims, topics, sources, rules, and others.

        Figures are exact decimals. A value that is missing is None.
        """
        from verify.output import notebooks

        return notebooks.to_dicts(self, table)

    def to_pandas(self, table: str = "findings") -> Any:  # noqa: ANN401  pandas may be missing
        """Return a table, as `to_dicts` names it, as a data frame of pandas."""
        from verify.output import notebooks

        return notebooks.to_pandas(self, table)

    def to_polars(self, table: str = "findings") -> Any:  # noqa: ANN401
        """Return a table, as `to_dicts` names it, as a data frame of Polars."""
        from verify.output import notebooks

        return notebooks.to_polars(self, table)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the verdicts, and the gravest findings."""
        from verify.output import notebooks

        return notebooks.to_html(self)
