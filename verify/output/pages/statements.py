"""The page of `extract --statements`, and the statements on the page of `article`."""

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import partial

from verify.article.against_claims.coverage import Article
from verify.article.files import Copy
from verify.article.model import Span
from verify.article.reported.drafts import DraftedStatements
from verify.model.claims import Claim, Stance
from verify.model.copy_statements import ExtractedStatement
from verify.model.findings import Unread
from verify.output.cells import known_in_ledger
from verify.output.documents import VERSION, ledger_document, unread_documents
from verify.output.page import Excerpt, Page
from verify.output.pages.check import quote_names
from verify.output.pages.extract import REPORTER, excerpt_of
from verify.output.summaries import unread_lines
from verify.text.english import listing, plural

STATEMENT_COLUMNS = (
    *("id", "source", "claim", "value", "place", "as_of", "stance", "quote", "cue", "hedges"),
    *("file", "line", "column", "start", "end", "source_id"),
)
SCREEN_COLUMNS = ("where", "who says it", "stance", "words of speech", "what", "claim")
Found = tuple[Copy, ExtractedStatement, Claim]


def statements_page(
    drafted: Sequence[DraftedStatements],
    unread: Sequence[Unread] = (),
    typed: Sequence[str] | None = None,
) -> Page:
    """Return a page with every statement of some pieces of copy, in their order.

    The draft ledger has no row for a statement with a figure: the figure has its own row, which
    `verify extract` drafts.
    `typed` are the names to read the copy again, if they are not its paths.
    """
    found = [each for copy in drafted for each in _find(copy)]
    return Page(
        columns=STATEMENT_COLUMNS,
        rows=tuple(_row(each) for each in found if not each[1].has_figure),
        document=lambda: {
            "version": VERSION,
            "statements": list(_documents(found)),
            "unread": unread_documents(unread),
        },
        records=partial(_documents, found),
        lines=tuple(map(_line, found)),
        footer=tuple(unread_lines(unread)),
        summary=tuple(_summary(drafted, found, typed)),
        screens=((SCREEN_COLUMNS, tuple(map(_screen_row, found))),),
        excerpts=lambda: map(_excerpt, found),
    )


def _find(drafted: DraftedStatements) -> Iterator[Found]:
    for statement, row in zip(drafted.statements, drafted.rows, strict=True):
        yield drafted.copy, statement, row.claim


def _row(found: Found) -> tuple[str, ...]:
    copy, said, claim = found
    place = claim.location
    about, day = claim.topic.label, str(claim.day or "")
    cells = (claim.id, claim.source, about, said.words, said.place, day, str(said.stance))
    where = (copy.path, place.line, place.column, said.start, said.end)
    hedges = ", ".join(said.hedges)
    return (*cells, claim.quote, said.cue, hedges, *map(str, where), said.source_id or "")


def _screen_row(found: Found) -> tuple[str, ...]:
    _, said, claim = found
    who, about = claim.source or REPORTER, claim.topic.label
    return (str(claim.location), who, said.stance, said.cue, said.words, about)


def _line(found: Found) -> str:
    _, said, claim = found
    return f"{claim.location}: {_heading(said, claim)}: {said.words}"


def _heading(said: ExtractedStatement, claim: Claim) -> str:
    stance = "" if said.stance is Stance.ASSERTS else f", {said.stance}"
    return f'{claim.source or REPORTER} ("{said.cue}"{stance})'


def _excerpt(found: Found) -> Excerpt:
    copy, said, claim = found
    span = Span(said.start, said.parts[0][1])
    return excerpt_of(copy, said.start, span, claim, _heading(said, claim))


def _documents(found: Sequence[Found]) -> Iterator[dict[str, object]]:
    for copy, said, claim in found:
        day = str(claim.day) if claim.day else None
        drafted = {"claim": claim.topic.label or None, "as_of": day}
        yield {"file": copy.path, **statement_document(said, claim), **drafted}


def statement_document(said: ExtractedStatement, claim: Claim) -> dict[str, object]:
    """Return one statement of copy."""
    return {
        "line": claim.location.line,
        "column": claim.location.column,
        "start": said.start,
        "end": said.end,
        "parts": [list(part) for part in said.parts],
        "words": said.words,
        "source": said.source,
        "source_start": said.source_start,
        "source_end": said.source_end,
        "source_id": said.source_id,
        "cue": said.cue,
        "cue_start": said.cue_start,
        "cue_end": said.cue_end,
        "stance": said.stance,
        "hedges": list(said.hedges),
        "place": said.place or None,
        "has_figure": said.has_figure,
    }


def _summary(
    drafted: Sequence[DraftedStatements], found: Sequence[Found], typed: Sequence[str] | None
) -> Iterator[str]:
    speakers = {claim.source for *_, claim in found if claim.source}
    stances = [said.stance for _, said, _ in found]
    counts = listing(
        f"{stances.count(stance):,} {stance}" for stance in Stance if stance in stances
    )
    by = f" by {plural(len(speakers), 'speaker')}" if speakers else ""
    yield f"{plural(len(found), 'statement')}{by}" + (f": {counts}" if counts else "")
    if figures := sum(said.has_figure for _, said, _ in found):
        yield (
            f"{plural(figures, 'statement')} with a figure: no row in the draft ledger of "
            "statements, verify extract drafts the figures"
        )
    paths = [each.copy.path for each in drafted]
    if found and "<stdin>" not in paths:
        names = quote_names(paths if typed is None else typed)
        extract = f"verify extract {names}".rstrip()
        yield f"next: {extract} --statements -f csv -o statements.csv writes them as a draft ledger"
        rows = [claim for _, said, claim in found if not said.has_figure]
        if unread := sum(not claim.topic.label for claim in rows):
            fill = f"then fill in the column claim of {plural(unread, 'row')}"
            yield f"      {fill}: their words do not say in short what they are about"


def count_statements(articles: Iterable[Article]) -> str:
    """Return how many statements of checked copy are on a claim of the ledger."""
    said = [each for article in articles for each in article.reported]
    known = sum(each.match is not None for each in said)
    parts = f"{known:,} on a claim of the ledger, {len(said) - known:,} on none"
    return f"{plural(len(said), 'statement')}: {parts}"


def statement_rows(
    article: Article, found: Container[str], width: int
) -> Iterator[tuple[str, ...]]:
    """Yield a row for each statement of an article that has no finding, with `width` cells."""
    for each in article.reported:
        if each.claim.id not in found:
            place, known = str(each.claim.location), known_in_ledger(each.match)
            cells = (place, "statement", each.said.words, each.claim.source, known)
            row = (*cells, "", f'{each.said.stance}: "{each.said.cue}"')
            yield (*row, *("",) * (width - len(row)))


def checked_documents(articles: Iterable[Article]) -> Iterator[dict[str, object]]:
    """Yield each statement of checked copy, with the claim of the ledger that it is on."""
    for article in articles:
        for each in article.reported:
            yield {
                "file": article.copy.path,
                **statement_document(each.said, each.claim),
                "ledger": ledger_document(each.match) if each.match else None,
            }
