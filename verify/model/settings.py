"""The settings of a project."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from verify.model.areas import Areas
from verify.model.claims import Location
from verify.model.figures import DayOrder
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry
from verify.model.ties import Story
from verify.model.topics import Event


class Severity(StrEnum):
    """The importance of a finding, in the words of SARIF, the standard for findings.

    `rank` is the place in the order of severities: 0 is the most severe.
    """

    rank: int

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def __init__(self, _value: str) -> None:
        self.rank = len(type(self).__members__)  # those before it

    def fails(self, fail_on: "Threshold") -> bool:
        """Does a finding of this severity make the run fail? `fail_on` is the lowest that does."""
        return fail_on is not Threshold.NEVER and self.rank <= Severity(fail_on).rank


class Threshold(StrEnum):
    """The lowest severity that makes a run fail; with `NEVER`, no finding does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Suppression(NamedTuple):
    """An entry that excuses findings of a rule: `selector` names the rule, `reason` says why.

    `until` is the last day on which the entry is in force. `place` is the line of the config that
    has the entry; None if the row of the claim, or a comment in copy, has it.
    """

    selector: str
    reason: str
    until: date | None = None
    place: Location | None = None

    def has_expired(self, as_of: date | None) -> bool:
        """Is `as_of`, the day of the run, after the last day of the entry?"""
        return self.until is not None and as_of is not None and as_of > self.until


class Presentation(StrEnum):
    """How a desk presents figures that conflict."""

    RANGE = "range"  # the lowest to the highest figure
    PREFER = "prefer"  # the figure of a preferred source
    PENDING = "pending"  # no figure until it is settled
    DEFER = "defer"  # the figures, but not the category: not yet who the dead were


class Policy(NamedTuple):
    """What a desk prints if figures conflict. `prefer` are names of sources, the best one first."""

    disagreement: Presentation = Presentation.RANGE
    prefer: tuple[str, ...] = ()


class Policies(NamedTuple):
    """The policy of a desk in general, and for single topics by their folded label."""

    general: Policy = Policy()
    topics: Mapping[str, Policy] = {}


class Opening(NamedTuple):
    """How the files of a desk are opened, as far as the desk says it.

    - `header_row`: the number of the row that has the headers; 0 to find it.
    - `sheet`: the sheet of a workbook; "" to find it.
    - `columns`: what a header of the desk means, by the folded header; "" for nothing.
    - `cells`: what a column holds in rows that leave it empty, such as the source of a whole file.
    - `measures`: the folded headers of columns with a figure each, on what the header says.
    - `sources`: the folded headers of columns with a figure each, from the source in the header.
    """

    header_row: int = 0
    sheet: str = ""
    columns: Mapping[str, str] = {}
    cells: Mapping[str, str] = {}
    measures: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


WILDCARDS = frozenset("*?[")  # a name with one of these is a pattern, if no file is called so


class ProjectFiles(NamedTuple):
    """The files of a project: names, folders and patterns, from the folder of the config.

    `against` is what copy is checked against; if it is empty, that is the ledgers. `has_statements`
    says that statements without a number are checked too.
    """

    ledgers: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    has_statements: bool = False


class Settings(NamedTuple):
    """The settings of a project. Shares are fractions: 0.05 is five per cent.

    - `window`: figures at most so many days apart are compared as if they were of one day.
    - `growth`: by this share a day a total may rise within the window without a conflict.
    - `about`: by this share "about" widens a figure.
    - `tolerance`: two figures at most this share apart do not conflict.
    - `date_order`: what comes first in "03/11/2015"; None if the column must show it.
    - `as_of`: the day of the run.
    - `topics`: labels, each with the label that it means; `apart`: pairs of topics that are two.
    - `events`: the incidents that the config names.
    - `incidents`: folded labels whose rows are one incident each, or, if false, one running story.
    - `suppress`: the entries of the config that excuse findings, by the id of the claim.
    - `publisher`: the name and the url of the desk.
    - `title`: the heading of the report; "" for the names of the ledgers.
    - `policies`: what the desk prints if figures conflict.
    - `stories`: the ids of the stories whose sides count; None for all that are shipped.
    - `own_story`: the sides that the config adds; they count for every topic.
    - `opening`: how files are opened; `files`: the files of the project.
    - `areas`: the parties and places that the config adds to labels.
    - `registry`: the known sources; None for the registry that is shipped.
    """

    window: int = 3
    growth: Decimal = Decimal("0.05")
    about: Decimal = Decimal("0.05")
    tolerance: Decimal = Decimal(0)
    date_order: DayOrder | None = None
    as_of: date | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Threshold = Threshold.ERROR
    topics: Mapping[str, str] = {}
    apart: tuple[tuple[str, str], ...] = ()
    events: tuple[Event, ...] = ()
    incidents: Mapping[str, bool] = {}
    suppress: Mapping[str, tuple[Suppression, ...]] = {}
    publisher: Mapping[str, str] = {}
    title: str = ""
    policies: Policies = Policies()
    stories: tuple[str, ...] | None = None
    own_story: Story | None = None
    opening: Opening = Opening()
    files: ProjectFiles = ProjectFiles()
    areas: Areas | None = None
    registry: Registry | None = None
