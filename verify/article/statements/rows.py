"""Turn a whole piece of copy into rows: lists of claims, each with its place in the copy."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from verify.article.files import Copy
from verify.article.model import Attribution, CopyNumber, Reading, Span
from verify.article.statements.extraction import innermost, sentence_span
from verify.article.statements.repeats import Echo
from verify.article.statements.row import draft_figure, draft_words, span_of
from verify.model.claims import Claim, Flaw, FlawKind, Location
from verify.model.copy_figures import ExtractedFigure
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.sources import Registry
from verify.progress import Track, in_silence
from verify.text.hidden import HIDDEN
from verify.text.patterns import pattern
from verify.topics import TopicReader

# A hidden character beside a digit: a person reads another number than the machine.
BESIDE_A_DIGIT = rf"(?<=\d)[{HIDDEN}]{{1,9}}|[{HIDDEN}]{{1,9}}(?=\d)"
MOST_HIDDEN = 50
FARTHEST_SOURCE = 400  # characters between a statement and a name that is shown with its verb


class CopyRow(NamedTuple):
    """One claim of the copy, and the stretch of the copy that makes the claim."""

    claim: Claim
    span: Span


def figure_rows(
    copy: Copy, reading: Reading, settings: Settings, track: Track = in_silence
) -> list[CopyRow]:
    """Return a row for each figure. The row also has the conversion in brackets, if there is one.

    The settings have the registry, which resolves the speaker of each figure, and what the desk
    decided about topics.
    """
    draft = partial(draft_figure, registry=settings.registry, topics=TopicReader(settings))
    figures = reading.figures
    conversions = {each.converts: each for each in figures if each.converts is not None}
    relayed = [each for each in reading.attributions if each.via]
    rows = [
        _figure_row(copy, reading, each, conversions, draft)
        for each in track(figures, "drafting claims", len(figures))
    ]
    if relayed:
        said = innermost(relayed, [each.start for each in figures])
        rows = [_with_relay(copy, *each) for each in zip(rows, figures, said, strict=True)]
    return rows


def _figure_row(
    copy: Copy,
    reading: Reading,
    figure: ExtractedFigure,
    conversions: Mapping[int, ExtractedFigure],
    draft: Callable[[ExtractedFigure, str, Location], Claim],
) -> CopyRow:
    quote = _words(copy, sentence_span(reading, figure.start))
    claim = draft(figure, quote, _locate(copy, figure.start))
    conversion = conversions.get(figure.start)
    if conversion is not None:
        claim = claim._replace(figure=figure.figure._replace(conversion=conversion.figure))
    return CopyRow(claim, span_of(figure))


def _with_relay(
    copy: Copy, row: CopyRow, figure: ExtractedFigure, said: Attribution | None
) -> CopyRow:
    """Return a row with who passes the figure on: "NTV said, citing the army"."""
    if said is None or said.via is None or said.source is None:
        return row
    is_its_own = said.source.start == figure.source_start
    via = _words(copy, said.via) if is_its_own else ""
    return row._replace(claim=row.claim._replace(via=via))


def number_rows(copy: Copy, numbers: Iterable[CopyNumber]) -> list[CopyRow]:
    """Return a row for each number that is no figure; its claim has only the words."""
    spans = [Span(number.start, number.end) for number in numbers]
    return [_plain_row(copy, span) for span in spans]


def quotation_rows(copy: Copy, reading: Reading, registry: Registry | None) -> list[CopyRow]:
    """Return a row for each quotation, with its speaker."""
    spans = reading.quotations
    said = innermost(reading.attributions, [span.start for span in spans])
    sources = [_words(copy, each.source) if each and each.source else "" for each in said]
    return [
        CopyRow(draft_words(source, _words(copy, span), _locate(copy, span.start), registry), span)
        for span, source in zip(spans, sources, strict=True)
    ]


def saying_rows(copy: Copy, reading: Reading, registry: Registry | None) -> list[CopyRow]:
    """Return a row for each statement of a speaker, placed at the words "the mayor said"."""
    rows = []
    for each in reading.attributions:
        source = _words(copy, each.source) if each.source else ""
        at = each.source or each.cue
        place = _locate(copy, each.cue.start)
        words, quote = _words(copy, each.content), _words(copy, each.cue)
        claim = draft_words(source, words, place, registry, quote=quote)
        low, high = each.content.start - FARTHEST_SOURCE, each.content.end + FARTHEST_SOURCE
        near = at if low < at.start < high else each.cue
        span = Span(min(near.start, each.cue.start), max(near.end, each.cue.end))
        rows.append(CopyRow(claim, span))
    return rows


def echo_rows(copy: Copy, echoes: Iterable[Echo]) -> list[CopyRow]:
    """Return a row for each run of words that the copy states here and attributes elsewhere."""
    return [_plain_row(copy, echo.stated) for echo in echoes]


def comment_rows(copy: Copy) -> list[CopyRow]:
    """Return a row for each suppression that the desk wrote into the copy."""
    spans = [Span(comment.start, comment.end) for comment in copy.comments]
    return [_plain_row(copy, span) for span in spans]


def doubt_rows(copy: Copy) -> list[CopyRow]:
    """Return a row for each flaw of the file, and for each hidden character beside a digit."""
    top = Span(0, min(1, len(copy.shown)))
    rows = [CopyRow(_doubt("", Location(copy.path, 1), flaw), top) for flaw in copy.flaws]
    for found in list(_find_hidden(copy.shown))[:MOST_HIDDEN]:
        flaw = Flaw(FlawKind.HIDDEN_CHARACTERS, _name_hidden(found[0]))
        claim = _doubt(found[0], _locate(copy, found.start()), flaw)
        rows.append(CopyRow(claim, Span(found.start(), found.end())))
    return rows


def _find_hidden(text: str) -> Iterator[re.Match[str]]:
    lines = text.replace("\n", "").replace("\r", "").replace("\t", "")
    return iter(()) if lines.isprintable() else pattern(BESIDE_A_DIGIT).finditer(text)


def with_own_ids(rows: Iterable[CopyRow], others: Iterable[str] = ()) -> Iterator[CopyRow]:
    """Yield the rows, each with an id of its own: "a.md:3:1", and "a.md:3:1*" for the second.

    `others` are the ids that are taken.
    """
    taken = set(others)
    for row in rows:
        name = row.claim.id
        while name in taken:
            name += "*"
        taken.add(name)
        is_own = name == row.claim.id
        yield row if is_own else row._replace(claim=row.claim._replace(id=name))


def _plain_row(copy: Copy, span: Span) -> CopyRow:
    """Return a stretch of the copy as a row without a source."""
    return CopyRow(draft_words("", _words(copy, span), _locate(copy, span.start)), span)


def _doubt(letters: str, location: Location, flaw: Flaw) -> Claim:
    """Return a flaw at a place of the file as a claim that nobody makes."""
    return Claim(str(location), location, value=" ".join(letters.split()), flaws=(flaw,))


def _name_hidden(letters: str) -> str:
    codes = ", ".join(f"U+{ord(letter):04X}" for letter in letters)
    return f"{codes} stands beside a digit and does not show: remove it, and read the number again"


def _words(copy: Copy, span: Span) -> str:
    return copy.shown[span.start : span.end]


def _locate(copy: Copy, offset: int) -> Location:
    line, column = copy.place(offset)
    return Location(copy.path, line, column)
