"""What is written beside the rows of a sheet, and on its cells."""

from collections.abc import Iterable, Iterator, Mapping

from verify.ledger.tables import SheetPlace
from verify.model.claims import Claim
from verify.model.findings import Finding, Report
from verify.model.groups import VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.output.annotations.sheet_styles import VERDICTS, Colour
from verify.output.annotations.words import gravest_first, say_all
from verify.text.english import shorten
from verify.text.patterns import pattern
from verify.text.screen import visible

CELL = r"\(([A-Z]{1,3})([1-9][0-9]{0,6})\)"  # in the message of a flaw: '"As of" (D5) holds …'
GRAVITY = (Colour.RED, Colour.AMBER, Colour.GREY, Colour.BLUE, Colour.GREEN)
USUAL = ("value", "low", "high", "claim", "source")
MOST_OTHERS = 3  # errors of other rows that a row points to
Cell = tuple[int, int]  # row and column, from 1


class RowNote(NamedTuple):
    """What two new cells of a row say: the verdicts on its topics, the gravest first; its findings.

    `others` are errors of other rows that this row shows.
    """

    verdicts: tuple[tuple[VerdictName, str], ...]
    findings: tuple[Finding, ...]
    others: tuple[Finding, ...] = ()

    @property
    def verdict(self) -> str:
        """The verdict in words; of several topics, each with its label."""
        names = {name for name, _ in self.verdicts}
        if len(names) == 1:
            return str(*names)
        return " | ".join(f"{name} ({label})" for name, label in self.verdicts)

    @property
    def worst_verdict(self) -> VerdictName | None:
        """The verdict that decides the colour."""
        return next((name for name, _ in self.verdicts), None)

    @property
    def found(self) -> str:
        """The findings, each with its severity and its rule, and where to look for the others."""
        also = (f"see {each.rule.code} in row {each.location.line}" for each in self.others)
        return " | ".join((*say_all(self.findings), *dict.fromkeys(also)))

    @property
    def severity(self) -> Severity | None:
        """The worst severity of the findings, also of those that are beside it; or None."""
        return worst((*self.findings, *self.others))


class SheetNotes(NamedTuple):
    """All that is written into one sheet. `header` is the row of its headers, 0 if it has none.

    `about_file` are findings that are about no row.
    """

    place: SheetPlace
    header: int
    rows: Mapping[int, RowNote]
    cells: Mapping[Cell, tuple[Finding, ...]]
    about_file: tuple[Finding, ...]


def worst(findings: Iterable[Finding]) -> Severity | None:
    """Return the worst severity of some findings, or None if there are none."""
    severities = (finding.rule.severity for finding in findings)
    return min(severities, key=lambda severity: severity.rank, default=None)


def find_notes(report: Report, sheets: Iterable[SheetPlace]) -> list[SheetNotes]:
    """Return what is written into each sheet that has claims of the report."""
    verdicts: dict[str, dict[int, dict[tuple[VerdictName, str], None]]] = {}
    firsts: dict[str, Claim] = {}
    for group in report.groups:
        for claim in group.claims:
            path, line = claim.location.path, claim.location.line
            label = visible(shorten(claim.topic.label))
            said = verdicts.setdefault(path, {}).setdefault(line, {})
            said[group.verdict.name, label] = None
            if path not in firsts or line < firsts[path].location.line:
                firsts[path] = claim
    found: dict[str, list[Finding]] = {}
    for finding in report.findings:
        found.setdefault(finding.location.path, []).append(finding)
    return [
        _notes_of(place, verdicts[place.path], found.get(place.path, ()), firsts[place.path])
        for place in sheets
        if place.path in verdicts
    ]


def _notes_of(
    place: SheetPlace,
    verdicts: Mapping[int, Iterable[tuple[VerdictName, str]]],
    found: Iterable[Finding],
    first: Claim,
) -> SheetNotes:
    by_row: dict[int, list[Finding]] = {}
    cells: dict[Cell, list[Finding]] = {}
    about_file: list[Finding] = []
    for finding in found:
        line = finding.location.line
        if line in verdicts and not finding.rule.is_about_file:
            by_row.setdefault(line, []).append(finding)
            cells.setdefault((line, _column_of(finding)), []).append(finding)
        else:
            about_file.append(finding)
    others = _find_others(found, place.path)
    rows = {
        line: RowNote(
            tuple(sorted(said, key=_gravity)),
            tuple(gravest_first(by_row.get(line, ()))),
            tuple(others.get(line, ())),
        )
        for line, said in verdicts.items()
    }
    marked = {cell: tuple(gravest_first(some)) for cell, some in cells.items()}
    about = tuple(gravest_first(about_file))
    return SheetNotes(place, _find_header(place, first), rows, marked, about)


def _gravity(said: tuple[VerdictName, str]) -> tuple[int, str]:
    return GRAVITY.index(VERDICTS[said[0]]), said[1]


def _find_others(found: Iterable[Finding], path: str) -> Mapping[int, list[Finding]]:
    """Return the errors that each row shows, and that are about another row of its sheet."""
    others: dict[int, list[Finding]] = {}
    for finding in found:
        if finding.rule.severity is Severity.ERROR and not finding.rule.is_about_file:
            for claim in finding.related:
                at = claim.location
                if at.path == path and at.line != finding.location.line:
                    others.setdefault(at.line, []).append(finding)
    return {line: some[:MOST_OTHERS] for line, some in others.items()}


def _column_of(finding: Finding) -> int:
    """Return the column that a finding is about; that of the value, if it is about the row."""
    claim = finding.claim
    letters = claim.names.letters if claim.names else {}
    if not finding.rule.cell:
        for found in pattern(CELL).finditer(finding.message):
            if int(found[2]) == finding.location.line:
                return column_number(found[1])
    own = (letters[name] for name in (finding.rule.cell, *USUAL) if name in letters)
    return column_number(next(own, "A"))


def column_number(letters: str) -> int:
    """Return the number of a column from 1: "AB" is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _find_header(place: SheetPlace, first: Claim) -> int:
    """Return the row above the first claim that has the headers of its columns, or 0."""
    names = first.names
    wanted = (
        []
        if names is None
        else [
            (column_number(letters) - 1, names.headers.get(column, column))
            for column, letters in names.letters.items()
        ]
    )
    best, row = 0, 0
    for line, texts in _above(place, first.location.line):
        said = dict(enumerate(map(visible, map(str.strip, texts))))
        fits = sum(said.get(at) == header for at, header in wanted)
        if fits > best:
            best, row = fits, line
    return row


def _above(place: SheetPlace, first: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    return ((line, texts) for line, texts in place.head if line < first)
