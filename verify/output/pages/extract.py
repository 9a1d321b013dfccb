"""The page of `extract`: every figure of copy with its speaker, as a draft ledger."""

from collections.abc import Iterator, Sequence
from functools import partial

from verify.article.files import Copy
from verify.article.model import Span
from verify.article.statements.copy_claims import DraftedCopy
from verify.article.statements.row import span_of
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.findings import Unread
from verify.output.cells import FIGURE_COLUMNS, figure_cells
from verify.output.documents import VERSION, number, unread_documents
from verify.output.page import Excerpt, Page
from verify.output.pages.check import quote_names
from verify.output.summaries import unread_lines
from verify.text.english import listing, plural
from verify.values.units import ambiguous_unit

EXTRACT_COLUMNS = (
    *("id", "source", "claim", *FIGURE_COLUMNS, "kind", "quote"),
    *("file", "line", "column", "start", "end", "source_id"),
)
SCREEN_COLUMNS = ("where", "who says it", "figure", "of what")
REPORTER = "(the reporter)"
Found = tuple[Copy, ExtractedFigure, Claim]


def extraction_page(
    drafted: Sequence[DraftedCopy],
    unread: Sequence[Unread] = (),
    typed: Sequence[str] | None = None,
) -> Page:
    """Return a page with every figure of some pieces of copy, in their order.

    The draft ledger has no row for 105 of "rose from 105 to 130": its day is not known, so it would
    contradict 130. `typed` are the names to read the copy again, if they are not its paths.
    """
    found = [each for copy in drafted for each in _find(copy)]
    return Page(
        columns=EXTRACT_COLUMNS,
        rows=tuple(_row(each) for each in found if not each[1].is_earlier),
        document=lambda: {
            "version": VERSION,
            "figures": list(_documents(found)),
            "unread": unread_documents(unread),
        },
        records=partial(_documents, found),
        lines=tuple(_line(each) for each in found),
        footer=tuple(unread_lines(unread)),
        summary=tuple(_summary(drafted, found, typed)),
        screens=((SCREEN_COLUMNS, tuple(_screen_row(each) for each in found)),),
        excerpts=lambda: map(_excerpt, found),
    )


def _find(drafted: DraftedCopy) -> Iterator[Found]:
    """Yield the figures of a piece of copy, each with its claim."""
    for figure, claim in zip(drafted.reading.figures, drafted.claims, strict=True):
        yield drafted.copy, figure, claim


def _row(found: Found) -> tuple[str, ...]:
    _, figure, claim = found
    place = claim.location
    value, low, high, unit, day = figure_cells(claim)
    if ambiguous_unit(unit):
        unit = ""  # the label has it: a ledger would refuse "ton"
    cells = (claim.id, claim.source, claim.topic.label, value, low, high, unit, day)
    kind = str(figure.kind) if figure.kind else ""
    where = (place.path, place.line, place.column, figure.start, figure.end)
    return (*cells, kind, claim.quote, *map(str, where), figure.source_id or "")


def _screen_row(found: Found) -> tuple[str, ...]:
    _, figure, claim = found
    more = ", ".join(filter(None, (figure.kind, str(claim.day or ""))))
    what = f"{claim.topic.label} ({more})" if more else claim.topic.label
    return (str(claim.location), claim.source or REPORTER, " ".join(figure.text.split()), what)


def _line(found: Found) -> str:
    where, who, words, what = _screen_row(found)
    return f"{where}: {who}: {words}" + (f": {what}" if what else "")


def _excerpt(found: Found) -> Excerpt:
    copy, figure, claim = found
    _, who, words, what = _screen_row(found)
    message = f"{who}: {words}" + (f": {what}" if what else "")
    return excerpt_of(copy, figure.start, span_of(figure), claim, message)


def excerpt_of(copy: Copy, at: int, span: Span, claim: Claim, message: str) -> Excerpt:
    """Return the line of copy that a drafted claim is on, `at`, with its words underlined."""
    line = copy.line_of(at)
    return Excerpt(
        ((str(claim.location), "where"),),
        claim.location.line,
        copy.shown[line.start : line.end],
        max(0, span.start - line.start),
        min(span.end, line.end) - line.start,
        message,
    )


def _documents(found: Sequence[Found]) -> Iterator[dict[str, object]]:
    for copy, figure, claim in found:
        day = str(claim.day) if claim.day else None
        yield {"file": copy.path, **figure_document(figure, claim), "as_of": day}


def figure_document(figure: ExtractedFigure, claim: Claim) -> dict[str, object]:
    """Return one figure of copy. `low` and `high` are as stated; `high` is null for "dozens"."""
    return {
        "line": claim.location.line,
        "column": claim.location.column,
        "start": figure.start,
        "end": figure.end,
        "number": figure.number,
        "low": number(figure.low),
        "high": number(figure.high),
        "qualifier": figure.qualifier,
        "hedge": figure.hedge,
        "unit": figure.unit,
        "text": figure.text,
        "text_start": figure.text_start,
        "converts": figure.converts,
        "subject": figure.subject,
        "outcome": figure.outcome,
        "kind": figure.kind,
        "claim": figure.claim,
        "source": figure.source,
        "source_start": figure.source_start,
        "source_end": figure.source_end,
        "source_id": figure.source_id,
        "quoted": figure.quoted,
        "earlier": figure.is_earlier,
    }


def _summary(
    drafted: Sequence[DraftedCopy], found: Sequence[Found], typed: Sequence[str] | None
) -> Iterator[str]:
    spoken = [claim.source for _, _, claim in found if claim.source]
    own = len(found) - len(spoken)
    said = (
        f"{len(spoken):,} attributed to {plural(len(set(spoken)), 'speaker')}"
        if spoken
        else "0 attributed"
    )
    yield f"{plural(len(found), 'figure')}: {said}, {own:,} in the reporter's own voice"
    if earlier := sum(1 for _, figure, _ in found if figure.is_earlier):
        yield f"{plural(earlier, 'figure')} of an earlier day: no row in the draft ledger"
    if others := set_aside(drafted):
        yield others
    if undated := sum(each.undated for each in drafted):
        yield (
            f"{plural(undated, 'figure')} with a weekday, but without a date: the copy has no "
            "dateline, give its day with --as-of"
        )
    paths = [each.copy.path for each in drafted]
    if found and "<stdin>" not in paths:
        extract = f"verify extract {quote_names(paths if typed is None else typed)}".rstrip()
        yield f"next: {extract} -f csv -o claims.csv writes them as a draft ledger"


def set_aside(drafted: Sequence[DraftedCopy]) -> str:
    """Return how many numbers are not figures, and why: "1 number set aside: a date (1)"."""
    reasons = [m.reason for each in drafted for m in each.reading.mentions if m.reason]
    counts = {reason: reasons.count(reason) for reason in sorted(set(reasons))}
    most = sorted(counts, key=lambda reason: (-counts[reason], reason))
    kinds = listing(f"{reason} ({counts[reason]:,})" for reason in most)
    return f"{plural(len(reasons), 'number')} set aside: {kinds}" if reasons else ""
