"""Each statement of copy as the claim that a ledger would have."""

from collections.abc import Iterable, Sequence
from datetime import date

from verify.article.files import Copy
from verify.article.model import Reading, Span
from verify.article.reported.claim_labels import label_statement
from verify.article.reported.extracting import BETWEEN, read_reported
from verify.article.statements.drafted_days import day_of, day_of_words
from verify.article.statements.extraction import read_article, sentence_span
from verify.article.statements.row import draft_words
from verify.article.statements.rows import CopyRow, with_own_ids
from verify.model.claims import Location
from verify.model.copy_statements import ExtractedStatement
from verify.model.figures import Period
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.sources import Registry
from verify.progress import Track, in_silence
from verify.topics import TopicReader


class DraftedStatements(NamedTuple):
    """One piece of copy, its statements, and a row for each of them."""

    copy: Copy
    statements: tuple[ExtractedStatement, ...]
    rows: tuple[CopyRow, ...]


def draft_statements(
    copies: Iterable[Copy], settings: Settings, track: Track = in_silence
) -> list[DraftedStatements]:
    """Read the statements of every piece of copy, and make the claim of each."""
    drafted = []
    for copy in copies:
        reading = read_article(copy.text, settings.registry, track)
        said = read_reported(reading, settings.registry, track)
        rows = with_own_ids(statement_rows(copy, reading, said, settings))
        today = day_of(copy, settings.as_of)
        dated = (
            _with_day(row, reading, each.cue, today) for row, each in zip(rows, said, strict=True)
        )
        drafted.append(DraftedStatements(copy, tuple(said), tuple(dated)))
    return drafted


def _with_day(row: CopyRow, reading: Reading, cue: str, today: date | None) -> CopyRow:
    day = day_of_words(reading, row.span, cue, today)
    if day is None:
        return row
    return row._replace(claim=row.claim._replace(day=Period(day, day, str(day))))


def statement_rows(
    copy: Copy, reading: Reading, said: Sequence[ExtractedStatement], settings: Settings
) -> list[CopyRow]:
    """Return a row for each statement: its words are the value, its sentence is the quote.

    Its label names what is said to have happened; it is empty if that cannot be read for certain.
    """
    topics = TopicReader(settings)
    return [_row(copy, reading, each, settings.registry, topics) for each in said]


def _row(
    copy: Copy,
    reading: Reading,
    said: ExtractedStatement,
    registry: Registry | None,
    topics: TopicReader,
) -> CopyRow:
    line, column = copy.place(said.start)
    sentence = sentence_span(reading, said.cue_start)
    quote = " ".join(copy.shown[sentence.start : sentence.end].split())
    location = Location(copy.path, line, column)
    claim = draft_words(said.source or "", said.words, location, registry, quote=quote)
    first_end = said.parts[0][1]
    topic = topics.read(label_statement(said.words.partition(BETWEEN)[0]), said.place)
    claim = claim._replace(stance=said.stance, place=said.place, topic=topic)
    return CopyRow(claim, Span(said.start, first_end))
