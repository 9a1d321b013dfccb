"""The report on copy: the text with every number marked, and what the ledger says about each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.files import Copy
from verify.article.model import Span, Status
from verify.article.review import Review
from verify.model.claims import Claim
from verify.model.findings import FindingState
from verify.model.named_tuples import NamedTuple
from verify.output.html_views.claims import ClaimPlaces, number_claims, tabulate
from verify.output.html_views.findings import (
    ClaimReference,
    FindingView,
    by_weight,
    claims_of,
    count_severities,
    is_open,
    rule_texts,
    unfold,
)
from verify.output.html_views.source_filter import (
    SourceFilter,
    Tags,
    by_severity,
    by_source,
    by_word,
    sources_of,
    tags,
)
from verify.output.page import HtmlView
from verify.output.summaries import set_aside, weigh
from verify.text.english import plural, says


class NumberView(NamedTuple):
    """One number of the copy, with its status and its findings.

    `place` is the anchor of the number in the copy. `ledger` are the claims that support or
    contradict it.
    """

    anchor: str
    place: str
    where: str
    words: str
    status: Status
    reason: str
    speaker: str
    ledger: tuple[ClaimReference, ...]
    findings: tuple[FindingView, ...]
    tags: Tags


class LinePiece(NamedTuple):
    """A part of a line of copy. `number` is None for the text between numbers.

    A number that is broken over two lines has two pieces; `begins` is true for the first.
    """

    text: str
    number: NumberView | None = None
    begins: bool = False


class CopyLine(NamedTuple):
    """One line of copy. `number` is its line number in the file."""

    anchor: str
    number: int
    pieces: tuple[LinePiece, ...]


class CopyText(NamedTuple):
    """One piece of copy: a file with its lines and numbers."""

    path: str
    lines: tuple[CopyLine, ...]
    numbers: tuple[NumberView, ...]


class _Layout(NamedTuple):
    """The anchors of the page, and the sources to filter by.

    `lines` are the anchors of the lines, by file and line number. `numbers` are the anchors of the
    numbers, and `statuses` their statuses, both by claim id.
    """

    ledger: ClaimPlaces
    lines: Mapping[tuple[str, int], str]
    numbers: Mapping[str, str]
    statuses: Mapping[str, Status]
    is_one_file: bool
    sources: SourceFilter


def article_view(review: Review, states: Sequence[FindingState]) -> HtmlView:
    """Return the view of a whole review, with the hidden findings."""
    ledger = _ledger(review)
    layout = _lay_out(review, ledger)
    entries = [_entry(at, stated, layout) for at, stated in enumerate(by_weight(states), 1)]
    found = _by_claim(entries)
    texts = tuple(_text(article, layout, found) for article in review.articles)
    severities = (stated.finding.rule.severity for stated in states if is_open(stated))
    statuses = review.count_statuses()
    numbers = plural(sum(statuses.values()), "number")
    context = {
        "title": "Where the numbers come from",
        "lead": (
            f"{numbers}: {weigh(review.found)}",
            *set_aside(review.found),
        ),
        "files": tuple(article.copy.path for article in review.articles),
        "against": tuple(dict.fromkeys(claim.location.path for claim in ledger)),
        "statuses": tuple(statuses.items()),
        "counts": count_severities(states),
        "filters": (
            by_word("status", "Status", "every status", layout.statuses.values()),
            by_source(layout.sources),
            by_severity(severities),
        ),
        "texts": texts,
        "has_numbers": bool(layout.numbers),
        "findings": unfold(entry for entry in entries if is_open(entry.stated)),
        "aside": tuple(entry for entry in entries if not is_open(entry.stated)),
        "ledger": tabulate(((claim, "") for claim in ledger), layout.ledger),
        "rules": rule_texts(states),
    }
    return HtmlView("article.html", context)


def _ledger(review: Review) -> tuple[Claim, ...]:
    """Return the claims of the ledger that a number or a finding refers to, in file order."""
    own = {name for article in review.articles for name in article.spans}
    found = {}
    for article in review.articles:
        for each in article.covered:
            found.update({claim.id: claim for claim in _known(each)})
    for finding in (*review.found.open, *review.found.suppressed, *review.found.baselined):
        found.update({claim.id: claim for claim in finding.related if claim.id not in own})
    return tuple(sorted(found.values(), key=lambda claim: (claim.location, claim.id)))


def _known(each: CheckedNumber) -> tuple[Claim, ...]:
    """Return the claims that a number was compared with. The one that decided is first."""
    return tuple(claim for claim in (each.match, each.newer, *each.others) if claim)


def _lay_out(review: Review, ledger: Sequence[Claim]) -> _Layout:
    covered = [each for article in review.articles for each in article.covered]
    places = [
        (article.copy.path, line)
        for article in review.articles
        for line in dict.fromkeys(article.copy.numbers)
    ]
    found = (*review.found.open, *review.found.suppressed, *review.found.baselined)
    return _Layout(
        number_claims(ledger),
        {place: f"line-{at}" for at, place in enumerate(places, 1)},
        {each.claim.id: f"number-{at}" for at, each in enumerate(covered, 1)},
        {each.claim.id: each.status for each in covered},
        len(review.articles) == 1,
        sources_of((*(each.claim for each in covered), *(finding.claim for finding in found))),
    )


def _entry(at: int, stated: FindingState, layout: _Layout) -> FindingView:
    finding = stated.finding
    claim, place = finding.claim, finding.location
    status = layout.statuses.get(claim.id)
    line = layout.lines.get((place.path, place.line), "")
    return FindingView(
        anchor=f"finding-{at}",
        stated=stated,
        topic=claim.value,
        href=f"#{layout.numbers.get(claim.id, line)}",
        claims=tuple(
            ClaimReference(_href(each, layout), f"{_where(each, layout)} {each.source}".rstrip())
            for each in claims_of(finding)
        ),
        tags=tags(
            status=[status.name.lower()] if status else [],
            source=layout.sources.of([claim]),
            severity=[finding.rule.severity],
        ),
    )


def _href(claim: Claim, layout: _Layout) -> str:
    """Return the link to a claim: to its row of the ledger, or to its line of the copy."""
    place = claim.location
    anchor = layout.ledger.anchor(claim) or layout.lines.get((place.path, place.line), "")
    return f"#{anchor}" if anchor else ""


def _where(claim: Claim, layout: _Layout) -> str:
    """Return the place of a claim. If there is one piece of copy, line and column are enough."""
    place = claim.location
    is_in_the_copy = layout.is_one_file and (place.path, place.line) in layout.lines
    return f"line {place.line}:{place.column}" if is_in_the_copy else str(place)


def _by_claim(entries: Iterable[FindingView]) -> dict[str, list[FindingView]]:
    """Return the open findings by claim id."""
    found: dict[str, list[FindingView]] = {}
    for entry in entries:
        if is_open(entry.stated):
            found.setdefault(entry.finding.claim.id, []).append(entry)
    return found


def _text(
    article: Article, layout: _Layout, found: Mapping[str, Sequence[FindingView]]
) -> CopyText:
    numbers = [_number(each, layout, found.get(each.claim.id, ())) for each in article.covered]
    spans = [article.spans[each.claim.id] for each in article.covered]
    marked = sorted(zip(spans, numbers, strict=True), key=lambda each: each[0])
    return CopyText(article.copy.path, tuple(_lines(article.copy, marked, layout)), tuple(numbers))


def _number(each: CheckedNumber, layout: _Layout, entries: Sequence[FindingView]) -> NumberView:
    claim = each.claim
    anchor = layout.numbers[claim.id]
    severities = [entry.finding.rule.severity for entry in entries]
    return NumberView(
        anchor=anchor,
        place=f"in-copy-{anchor}",
        where=_where(claim, layout).removeprefix("line "),
        words=" ".join(each.figure.text.split()) if each.figure else claim.value,
        status=each.status,
        reason=each.reason,
        speaker=claim.source,
        ledger=tuple(ClaimReference(_href(known, layout), says(known)) for known in _known(each)),
        findings=tuple(entries),
        tags=tags(
            status=[each.status.name.lower()],
            source=layout.sources.of([claim]),
            severity=severities,
        ),
    )


def _lines(
    copy: Copy, marked: Sequence[tuple[Span, NumberView]], layout: _Layout
) -> Iterator[CopyLine]:
    """Yield the lines of the copy, each cut into numbers and the text between them."""
    waiting = iter(marked)
    mark = next(waiting, None)
    named = set()
    for start, number in zip(copy.lines, copy.numbers, strict=True):
        at, end = copy.line_of(start)
        if start and at == len(copy.shown):  # nothing is left after the end of the last line
            break
        pieces = []
        while mark and mark[0].start < end:
            span, known = mark
            first, last = max(span.start, at), min(span.end, end)
            begins = span.start >= at
            pieces += [
                LinePiece(copy.shown[at:first]),
                LinePiece(copy.shown[first:last], known, begins),
            ]
            at = last
            if span.end > end:  # the number goes on in the next line
                break
            mark = next(waiting, None)
        pieces.append(LinePiece(copy.shown[at:end]))
        anchor = layout.lines[copy.path, number]
        yield CopyLine("" if anchor in named else anchor, number, tuple(filter(_has_text, pieces)))
        named.add(anchor)


def _has_text(piece: LinePiece) -> bool:
    return bool(piece.text)
