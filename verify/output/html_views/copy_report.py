"""The report on copy: the text as it reads, notes beside it, and a checklist to sign."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.files import Copy
from verify.article.model import Span, Status
from verify.article.review import Review
from verify.model.claims import Claim
from verify.model.findings import FindingState
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.output.head import NO_HEAD, ReportHead
from verify.output.html_views.byline import byline_of, title_of
from verify.output.html_views.copy_notes import (
    FINE,
    MarginNote,
    known_claims,
    lines_to_paste,
    note_on,
    worst_of,
)
from verify.output.html_views.findings import ClaimReference, entry_of, is_open, rule_texts
from verify.output.page import Grid, HtmlView
from verify.output.summaries import set_aside
from verify.text.english import plural, shorten

# What an editor says of the numbers by their worst finding: of one number, and of several.
SAID = {
    Severity.ERROR.value: ("has an error", "have an error"),
    Severity.WARNING.value: ("is to be checked", "are to be checked"),
    Severity.NOTE.value: ("has a note", "have a note"),
    FINE: ("is fine", "are fine"),
    Status.SET_ASIDE.value: ("is set aside", "are set aside"),
    Status.UNBOUND.value: ("is in no claim", "are in no claim"),
}


class LinePiece(NamedTuple):
    """A part of a line of copy. `worst` says how a number is marked, or is "" for other text.

    `mark` is the number of its note, or 0. `anchor` is "" but for the first piece of a number: one
    that is broken over two lines has two pieces. `about` says why a number is set aside.
    """

    text: str
    worst: str = ""
    mark: int = 0
    anchor: str = ""
    about: str = ""


class CopyLine(NamedTuple):
    """One line of copy. `number` is its line number in the file."""

    number: int
    pieces: tuple[LinePiece, ...]


class CopyBlock(NamedTuple):
    """The lines of a paragraph, up to the next empty line, and the notes on them."""

    lines: tuple[CopyLine, ...]
    notes: tuple[MarginNote, ...]


class CopyText(NamedTuple):
    """One piece of copy: a file with its paragraphs."""

    path: str
    blocks: tuple[CopyBlock, ...]


class _Marked(NamedTuple):
    """A number in its place: how it is marked, and its note, if it has one.

    A conversion in brackets has the note of its figure, and is not the first with this note.
    """

    span: Span
    worst: str
    about: str
    note: MarginNote | None
    is_first: bool = True


def article_view(
    review: Review,
    states: Sequence[FindingState],
    checklist: Grid = ((), ()),
    head: ReportHead = NO_HEAD,
) -> HtmlView:
    """Return the view of a whole review. `checklist` has a row for each number, with a box."""
    found: dict[str, list[FindingState]] = defaultdict(list)
    for stated in filter(is_open, states):
        found[stated.finding.claim.id].append(stated)
    for some in found.values():
        some.sort(key=lambda stated: stated.finding.rule.severity.rank)
    covered = [each for article in review.articles for each in article.covered]
    lines = lines_to_paste(review, (claim for each in covered for claim in known_claims(each)))
    marks = {name: mark for each in review.articles for name, mark in _marks(each, found).items()}
    counts = Counter(marks.values())
    paths = tuple(article.copy.path for article in review.articles)
    placed = {name for article in review.articles for name in article.spans}
    ledgers = dict.fromkeys(
        claim.location.path for article in review.articles for claim in article.known.claims
    )
    settings = review.found.settings
    against = f"against {', '.join(ledgers)}" if ledgers else ""
    context = {
        "title": title_of(head, settings._replace(title=""), paths),
        "byline": byline_of(head, settings, paths, against),
        "sentence": _sum_up(counts),
        "lead": set_aside(review.found),
        "legend": tuple(name for name in SAID if counts[name]),
        "texts": tuple(_texts(review, found, lines)),
        "checklist": checklist,
        "on_files": tuple(
            entry_of(each, ClaimReference("", str(each.finding.location)))
            for name, some in found.items()
            if name not in placed
            for each in some
        ),
        "aside": tuple(
            entry_of(each, ClaimReference("", str(each.finding.location)), each.finding.claim.value)
            for each in states
            if not is_open(each)
        ),
        "rules": rule_texts(states),
    }
    return HtmlView("article.html", context)


def _sum_up(counts: Mapping[str, int]) -> tuple[str, str]:
    """Return one sentence on all numbers: "12 numbers", ": 4 have an error, 2 are fine."."""
    total = sum(counts.values())
    if not total:
        return "There is no number in the copy.", ""
    parts = (
        f"{counts[name]:,} {one if counts[name] == 1 else many}"
        for name, (one, many) in SAID.items()
        if counts[name]
    )
    return plural(total, "number"), f": {', '.join(parts)}."


def _marks(article: Article, found: Mapping[str, Sequence[FindingState]]) -> dict[str, str]:
    """Return how each number is marked, by claim id.

    A conversion without a finding of its own is marked as its figure is: they are one quantity.
    """
    own = {each.claim.id: _mark_of(each, found.get(each.claim.id, ())) for each in article.covered}
    origins = _origins(article)
    return {
        name: own[origins[name]] if mark == FINE and name in origins else mark
        for name, mark in own.items()
    }


def _origins(article: Article) -> dict[str, str]:
    """Return the figure that each conversion in brackets repeats, both by claim id."""
    starts = {figure.start: each.claim.id for each, figure in article.figures()}
    return {
        each.claim.id: starts[figure.converts]
        for each, figure in article.figures()
        if figure.converts in starts
    }


def _mark_of(each: CheckedNumber, states: Iterable[FindingState]) -> str:
    """Return how a number is marked: by its worst finding; green only if nothing is found."""
    worst = worst_of(states)
    if worst:
        return worst.value
    if each.status is Status.BOUND:
        return FINE
    return Status.SET_ASIDE.value if each.status is Status.SET_ASIDE else Status.UNBOUND.value


def _texts(
    review: Review, found: Mapping[str, Sequence[FindingState]], lines: Mapping[str, str]
) -> Iterator[CopyText]:
    """Yield the pieces of copy. Notes are numbered from the first to the last piece."""
    at = 0
    for article in review.articles:
        marked, others = [], []
        marks, origins = _marks(article, found), _origins(article)
        numbers = {each.claim.id: each for each in article.covered}
        notes: dict[str, MarginNote] = {}
        for claim, span in _in_order(article, found):
            states, number = found.get(claim.id, ()), numbers.get(claim.id)
            shared = None if states else notes.get(origins.get(claim.id, ""))
            if number and shared and shared.findings:
                marked.append(_Marked(span, marks[claim.id], "", shared, is_first=False))
                continue
            known = tuple(known_claims(number)) if number else _related(states, article)
            if states or known:
                at += 1
                words = " ".join(article.copy.shown[span.start : span.end].split())
                notes[claim.id] = note_on(at, claim, shorten(words), states, known, lines)
            note = notes.get(claim.id)
            if number:
                marked.append(_Marked(span, marks[claim.id], number.reason, note))
            elif note:
                others.append((span, note))
        read = _lines(article.copy, marked, others)
        yield CopyText(article.copy.path, tuple(_join(read)))


def _join(lines: Iterable[tuple[CopyLine, Sequence[MarginNote]]]) -> Iterator[CopyBlock]:
    """Yield the paragraphs: notes stand beside a whole one, so that it reads without gaps."""
    block: list[CopyLine] = []
    beside: list[MarginNote] = []
    for line, notes in lines:
        block.append(line)
        beside += notes
        if not line.pieces:
            yield CopyBlock(tuple(block), tuple(sorted(beside, key=lambda note: note.mark)))
            block.clear()
            beside.clear()
    if block:
        yield CopyBlock(tuple(block), tuple(sorted(beside, key=lambda note: note.mark)))


def _in_order(
    article: Article, found: Mapping[str, Sequence[FindingState]]
) -> list[tuple[Claim, Span]]:
    """Return the numbers of the copy, and the other words that have a finding, as they stand."""
    claims = {each.claim.id: each.claim for each in article.covered}
    for name, states in found.items():
        if name in article.spans:
            claims.setdefault(name, states[0].finding.claim)
    placed = [(claim, article.spans[name]) for name, claim in claims.items()]
    return sorted(placed, key=lambda each: (each[1], each[0].id))


def _related(states: Iterable[FindingState], article: Article) -> tuple[Claim, ...]:
    """Return the claims of the ledger that findings on words refer to."""
    related = (claim for stated in states for claim in stated.finding.related)
    return tuple({each.id: each for each in related if each.id not in article.spans}.values())


def _lines(
    copy: Copy, marked: Sequence[_Marked], others: Sequence[tuple[Span, MarginNote]]
) -> Iterator[tuple[CopyLine, Sequence[MarginNote]]]:
    """Yield the lines of the copy, each cut into numbers and the text between them.

    Each line comes with the notes on it.
    """
    notes = [(each.span, each.note) for each in marked if each.note and each.is_first]
    waiting = iter(sorted(marked, key=lambda each: each.span))
    mark = next(waiting, None)
    for start, number in zip(copy.lines, copy.numbers, strict=True):
        at, end = copy.line_of(start)
        if start and at == len(copy.shown):  # nothing is left after the end of the last line
            break
        beside = [note for span, note in (*notes, *others) if start <= span.start <= end]
        pieces = []
        while mark and mark.span.start < end:
            first, last = max(mark.span.start, at), min(mark.span.end, end)
            pieces += [LinePiece(copy.shown[at:first]), _piece(mark, copy.shown[first:last], at)]
            at = last
            if mark.span.end > end:  # the number goes on in the next line
                break
            mark = next(waiting, None)
        pieces.append(LinePiece(copy.shown[at:end]))
        yield CopyLine(number, tuple(piece for piece in pieces if piece.text)), beside


def _piece(mark: _Marked, text: str, at: int) -> LinePiece:
    if mark.note is None:
        return LinePiece(text, mark.worst, about=mark.about)
    begins = mark.is_first and mark.span.start >= at
    anchor = f"in-copy-{mark.note.mark}" if begins else ""
    return LinePiece(text, mark.worst, mark.note.mark, anchor)
