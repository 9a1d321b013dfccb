"""What `extract` shows: every figure of copy with who asserts it, as the draft of a ledger."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from verify.article.files import Copy
from verify.article.model import Reading
from verify.article.statements.copy_claims import read_figures
from verify.article.statements.extraction import read_article
from verify.article.statements.row import span_of
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.findings import Unread
from verify.model.settings import Settings
from verify.output.documents import VERSION, number, unread_documents
from verify.output.page import Excerpt, Page
from verify.output.pages.check import quote_names
from verify.output.summaries import unread_lines
from verify.progress import Track, in_silence
from verify.text.english import listing
from verify.text.plurals import plural

COLUMNS = (
    *("id", "source", "claim", "value", "unit", "kind", "quote"),
    *("file", "line", "column", "start", "end", "source_id"),
)
SCREEN = ("where", "who says it", "figure", "of what")
REPORTER = "(the reporter)"
Found = tuple[Copy, ExtractedFigure, Claim]


def extraction_page(
    copies: Iterable[Copy],
    settings: Settings,
    unread: Sequence[Unread] = (),
    track: Track = in_silence,
) -> Page:
    """Return every figure of some pieces of copy, in their order."""
    readings = [(copy, read_article(copy.text, settings.registry, track)) for copy in copies]
    found = [each for copy, reading in readings for each in _find(copy, reading, settings, track)]
    return Page(
        title="",
        columns=COLUMNS,
        rows=tuple(_row(each) for each in found),
        document=lambda: {
            "version": VERSION,
            "figures": list(_documents(found)),
            "unread": unread_documents(unread),
        },
        records=partial(_documents, found),
        lines=tuple(_line(each) for each in found),
        footer=tuple(unread_lines(unread)),
        summary=tuple(_summary(readings, found)),
        screens=((SCREEN, tuple(_screen_row(each) for each in found)),),
        excerpts=lambda: map(_excerpt, found),
    )


def _find(copy: Copy, reading: Reading, settings: Settings, track: Track) -> Iterator[Found]:
    """Yield the figures, each with the claim that it makes."""
    claims = read_figures(copy, reading, settings, track)
    # The claims come first: so a bar sees their end.
    return ((copy, figure, claim) for claim, figure in zip(claims, reading.figures, strict=True))


def _row(found: Found) -> tuple[str, ...]:
    _, figure, claim = found
    place = claim.location
    cells = (claim.id, claim.source, claim.topic.label, claim.value, claim.unit)
    kind = str(figure.kind) if figure.kind else ""
    where = (place.path, place.line, place.column, figure.start, figure.end)
    return (*cells, kind, claim.quote, *map(str, where), figure.source_id or "")


def _screen_row(found: Found) -> tuple[str, ...]:
    _, figure, claim = found
    label = claim.topic.label
    what = f"{label} ({figure.kind})" if figure.kind else label
    return (str(claim.location), claim.source or REPORTER, " ".join(figure.text.split()), what)


def _line(found: Found) -> str:
    where, who, words, what = _screen_row(found)
    return f"{where}: {who}: {words}" + (f": {what}" if what else "")


def _excerpt(found: Found) -> Excerpt:
    copy, figure, claim = found
    _, who, words, what = _screen_row(found)
    line = copy.line_of(figure.start)
    span = span_of(figure)
    return Excerpt(
        str(claim.location),
        claim.location.line,
        copy.shown[line.start : line.end],
        max(0, span.start - line.start),
        min(span.end, line.end) - line.start,
        f"{who}: {words}" + (f": {what}" if what else ""),
    )


def _documents(found: Sequence[Found]) -> Iterator[dict[str, object]]:
    for copy, figure, claim in found:
        yield {"file": copy.path, **figure_document(figure, claim)}


def figure_document(figure: ExtractedFigure, claim: Claim) -> dict[str, object]:
    """Return one figure of copy; `low` and `high` are before the hedge, `high` null if open."""
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
    }


def _summary(readings: Sequence[tuple[Copy, Reading]], found: Sequence[Found]) -> Iterator[str]:
    spoken = [claim.source for _, _, claim in found if claim.source]
    own = len(found) - len(spoken)
    said = f"{len(spoken):,} by {plural(len(set(spoken)), 'speaker')}" if spoken else "0 attributed"
    yield f"{plural(len(found), 'figure')}: {said}, {own:,} in the reporter's own voice"
    if others := set_aside(readings):
        yield others
    paths = [copy.path for copy, _ in readings]
    if found and "<stdin>" not in paths:
        files = quote_names(paths)
        yield f"next: verify extract {files} -f csv -o claims.csv drafts a ledger of them"


def set_aside(readings: Sequence[tuple[Copy, Reading]]) -> str:
    """Return how many numbers are no figures, and what they are; "" where there are none."""
    reasons = [m.reason for _, reading in readings for m in reading.mentions if m.reason]
    counts = {reason: reasons.count(reason) for reason in sorted(set(reasons))}
    most = sorted(counts, key=lambda reason: (-counts[reason], reason))
    kinds = listing(f"{reason} ({counts[reason]:,})" for reason in most)
    return f"{plural(len(reasons), 'number')} set aside: {kinds}" if reasons else ""
