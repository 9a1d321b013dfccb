"""Findings as text, a part of them at a time, and all parts in the order of the files."""

from collections import deque
from collections.abc import Collection, Container, Iterable, Iterator, Sequence

from verify.engine.archive.one_batch import Written
from verify.engine.archive.spilled import order_of
from verify.findings.states import base_of, with_states
from verify.model.findings import Finding, Findings, FindingState, State
from verify.model.settings import Severity
from verify.output.formats import render
from verify.output.page import Page
from verify.output.pages.check import CHECK_COLUMNS, finding_row, open_records
from verify.text.screen import visible

FORMATS = ("jsonl", "csv", "tsv")  # of which each finding is a line of its own
AS_LINES = {"parquet": "jsonl"}  # the lines from which a format without lines is made
ROWS_OF_HEADER = {"jsonl": 0, "csv": 1, "tsv": 1}


def write_findings(
    output_format: str,
    found: Findings,
    *,
    is_spelled: bool = False,
    only: Collection[str] = (),
) -> list[Written]:
    """Return open and suppressed findings, each open one that is shown as the format writes it.

    `is_spelled` makes every character of a cell visible, for a terminal. `only` are the files of
    which a claim must be part of a finding that is shown; if it is empty, all are.
    """
    states = with_states(found)
    mine = [each._replace(fingerprint=base_of(each.fingerprint)) for each in states]
    are_shown = [not only or _is_about(each.finding, only) for each in mine]
    shown = [
        each
        for each, is_shown in zip(mine, are_shown, strict=True)
        if is_shown and each.state is State.OPEN
    ]
    texts = iter(list(_write(shown, output_format, is_spelled=is_spelled)))
    return [
        Written(
            _order(each),
            each.fingerprint,
            each.finding.rule.severity,
            next(texts) if is_shown and each.state is State.OPEN else "",
            is_shown,
        )
        for each, is_shown in zip(mine, are_shown, strict=True)
    ]


def _is_about(finding: Finding, files: Collection[str]) -> bool:
    """Is a claim of one of these files part of a finding?"""
    claims = (finding.claim, *finding.related)
    return any(claim.location.path in files for claim in claims)


def _write(
    states: Sequence[FindingState], output_format: str, *, is_spelled: bool
) -> Iterator[str]:
    rows = (finding_row(each.finding) for each in states)
    if is_spelled:
        rows = (tuple(map(visible, row)) for row in rows)
    page = make_page(tuple(rows), tuple(states))
    name = AS_LINES.get(output_format, output_format)
    pieces = render(page, name)
    for _ in range(ROWS_OF_HEADER[name]):
        next(pieces)
    return pieces


def make_page(
    rows: tuple[tuple[str, ...], ...] = (), states: tuple[FindingState, ...] = ()
) -> Page:
    """Return a page with some findings, for the formats that write each on a line."""
    return Page(CHECK_COLUMNS, rows, lambda: None, lambda: open_records(states), ())


def _order(state: FindingState) -> tuple[object, ...]:
    """Return the order of findings in outputs: by place, open ones first, then as a run has it."""
    finding: Finding = state.finding
    is_hidden = state.state is not State.OPEN
    rule = finding.rule
    last = (rule.severity.rank, rule.code, finding.claim.id, finding.message)
    return (*finding.location, is_hidden, *last)


class Tally:
    """Counts the findings that are shown, while they pass: suppressed ones, and severities."""

    def __init__(self, written: Iterable[Written]) -> None:
        self.suppressed = 0
        self.severities: set[Severity] = set()
        self._written = iter(written)

    def __iter__(self) -> Iterator[Written]:
        """Yield the findings."""
        for each in self._written:
            if each.is_shown and each.text:
                self.severities.add(each.severity)
            self.suppressed += each.is_shown and not each.text
            yield each

    def finish(self) -> None:
        """Count those that nobody has read, after a reader has closed the pipe."""
        deque(self, maxlen=0)


def in_order(parts: Iterable[list[Written]]) -> list[Written]:
    """Return the findings of all parts in the order of the files."""
    return sorted((each for part in parts for each in part), key=order_of)


def number_alike(written: Iterable[Written], alike: Container[str] | None = None) -> Iterator[str]:
    """Yield the texts. Fingerprints that are alike get numbers, as in `findings.states`.

    `alike` are the fingerprints that several findings have, if they are known.
    """
    seen: dict[str, int] = {}
    for _, mark, _, text, is_shown in written:
        count = 1
        if alike is None or mark in alike:
            seen[mark] = count = seen.get(mark, 0) + 1
        if not is_shown:
            continue
        if count > 1 and text:
            before, found, after = text.rpartition(f'"{mark}"')
            yield f'{before}"{mark}:{count}"{after}' if found else text
        elif text:
            yield text


def write_pieces(written: Iterable[str], output_format: str) -> Iterator[bytes]:
    """Yield a file, in a format without lines, of the texts of findings."""
    from json import loads

    from verify.output.formats import write_in_pieces

    return write_in_pieces(map(loads, written), output_format)
