"""Make a claim from words of copy, as a ledger would have it."""

from verify.article.model import Span
from verify.model.claims import Claim, Location
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure, Kind
from verify.model.sources import Registry, SourceKind
from verify.sources import resolve
from verify.text.patterns import pattern
from verify.topics import TopicReader, is_cumulative, is_stock, kind_word
from verify.values import read_figure
from verify.values.units import COUNT_UNITS, ambiguous_unit, unit_name

KINDS = {kind.value: kind for kind in Kind}


def draft_figure(
    figure: ExtractedFigure,
    quote: str,
    location: Location,
    registry: Registry | None,
    topics: TopicReader,
) -> Claim:
    """Return the claim that a figure of copy makes; `quote` is its sentence.

    `topics` reads its label as the desk means it. The event is the one that the sentence names.
    """
    value, unit = words_for_a_ledger(figure)
    event = topics.find_event(quote)
    topic = topics.read(figure.claim, event=event)
    inferred = Kind.TOTAL if is_cumulative(topic) else Kind.LEVEL
    said = figure.kind or KINDS.get(
        kind_word(figure.claim, of_stock=is_stock(topic))
    )  # "in the past day" is an addition
    claim = draft_words(figure.source or "", value, location, registry)
    return claim._replace(
        topic=topic,
        event=event,
        unit=unit,
        figure=figure.figure,
        kind=said or inferred,
        kind_is_inferred=said is None,
        quote=" ".join(quote.split()),
    )


def draft_words(
    source: str,
    words: str,
    location: Location,
    registry: Registry | None = None,
    quote: str = "",
) -> Claim:
    """Return words without a figure as a claim: a quotation, or a statement.

    `quote` are the words of the text that name the act of speech: "said on Monday".
    """
    source = " ".join(source.split())
    who = resolve(source, registry)
    return Claim(
        id=str(location),
        location=location,
        source=source,
        resolved=who,
        value=" ".join(words.split()),
        origin=who,
        is_recorded=who.kind is SourceKind.RECORDER,
        quote=quote,
    )


def words_for_a_ledger(figure: ExtractedFigure) -> tuple[str, str]:
    """Return the value cell and the unit cell that a ledger would have for a figure of copy.

    The words as they stand, where a ledger reads them as what the copy says: "about 2,000 sq km".
    Otherwise the hedge and the number, which stand apart in the copy. A unit that a ledger refuses
    as ambiguous ("tons") is left to the label, and a "tripling" is "3 times".
    """
    words = " ".join(figure.text.split())
    hedged = f"{figure.hedge or ''} {figure.number}".strip()
    followed = f"{figure.number} {figure.hedge or ''}".strip()  # "5,000 or more"
    named = unit_name(figure.unit) if figure.unit and figure.unit not in COUNT_UNITS else ""
    ends = f"between {figure.number}"
    low, high = f"{figure.low:f}", f"{figure.high:f}"
    times = f"{low} times" if low == high else f"{low} to {high} times"
    times = "" if pattern(r"\d").search(figure.number) else times
    falling = f"{low} to {high}"  # "ranging from 5.4 to 4.8"
    spelled = ((words, ""), (words, named), (hedged, named), (ends, named), (times, ""))
    forms = (*spelled, (falling, named), (followed, named))
    for value, unit in forms:
        found = read_figure(value, unit)
        if isinstance(found, Figure) and _say_the_same(found, figure.figure):
            return value, unit
    return hedged, "" if ambiguous_unit(named) else named


def _say_the_same(a: Figure, b: Figure) -> bool:
    is_one_number = (a.stated_low, a.stated_high) == (b.stated_low, b.stated_high)
    units = [None if unit in COUNT_UNITS else unit for unit in (a.unit, b.unit)]
    return is_one_number and a.qualifier is b.qualifier and units[0] == units[1]


def span_of(figure: ExtractedFigure) -> Span:
    """Return the span of all words of a figure, with its hedge and its unit."""
    end = max(figure.end, figure.text_start + len(figure.text))
    return Span(min(figure.start, figure.text_start), end)
