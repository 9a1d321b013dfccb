"""Number coverage: what the known claims say about each number in a piece of copy."""

from collections.abc import Iterator, Mapping, Sequence

from verify.article.against_claims.index import ClaimIndex
from verify.article.against_claims.known import KnownClaims
from verify.article.against_claims.matching import bind
from verify.article.against_claims.model import Binding, CheckedStatement
from verify.article.against_claims.obstacles import Obstacle
from verify.article.against_claims.wording import Wording, read_wordings
from verify.article.files import Copy
from verify.article.model import CopyNumber, Reading, Span, Status
from verify.article.statements.copy_claims import read_statements
from verify.article.statements.extraction import read_article, sentence_span
from verify.article.statements.repeats import Echo
from verify.article.statements.rows import CopyRow
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.sources.same_speaker import SpeakerMatch
from verify.values.units import convert

TENTHS = 10  # a conversion may be a tenth off: copy rounds it


class CheckedNumber(NamedTuple):
    """One number of the copy, with its result.

    `figure` is None for a number that is no figure ("a date"). Then, and if a suppression sets the
    figure aside, `reason` says why. `match` supports the figure or contradicts it; `others` are
    more claims on its topic. `speaker` says whether the speaker of the copy is the source of
    `match`; `newer` is a later claim of that source. `obstacle` says which words do not fit
    `match`, or else the first of the `others`; `wording` are the words around the figure.
    """

    claim: Claim
    status: Status
    figure: ExtractedFigure | None = None
    reason: str = ""
    match: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: SpeakerMatch | None = None
    newer: Claim | None = None
    obstacle: Obstacle | None = None
    wording: Wording | None = None


class Article(NamedTuple):
    """One piece of copy as the rules see it.

    `quotations` and `sayings` are claims without a figure: `value` has the words, `source` the
    speaker ("" for nobody), `quote` the words of speech. `echoes` are words in the reporter's own
    voice that the copy attributes in another place. `comments` are the desk's suppressions.
    `doubts` are the flaws of the file. `spans` has the place of each claim in the copy, by its id.
    `reported` are all statements, with a number or without, if they are asked for.
    """

    copy: Copy
    reading: Reading
    covered: tuple[CheckedNumber, ...]
    quotations: tuple[Claim, ...]
    sayings: tuple[Claim, ...]
    echoes: tuple[tuple[Claim, Echo], ...]
    comments: tuple[Claim, ...]
    doubts: tuple[Claim, ...]
    spans: Mapping[str, Span]
    known: KnownClaims
    reported: tuple[CheckedStatement, ...] = ()

    def claims(self) -> Iterator[Claim]:
        """Yield the claims of the copy that findings may be on."""
        yield from (each.claim for each in self.covered)
        yield from self.quotations
        yield from self.sayings
        yield from (claim for claim, _ in self.echoes)
        yield from (each.claim for each in self.reported)

    def figures(self) -> Iterator[tuple[CheckedNumber, ExtractedFigure]]:
        """Yield each checked number that is a figure, with the figure."""
        for each in self.covered:
            if each.figure is not None:
                yield each, each.figure

    def borne_out(self) -> Iterator[tuple[CheckedNumber, ExtractedFigure, Claim]]:
        """Yield each figure that a claim confirms, with that claim; without conversions."""
        for each, figure in self.figures():
            if each.status is Status.BOUND and each.match and figure.converts is None:
                yield each, figure, each.match

    def sentence_span(self, offset: int) -> Span:
        """Return the sentence that holds a place."""
        return sentence_span(self.reading, offset)


def cover(copy: Copy, known: KnownClaims, settings: Settings, track: Track = in_silence) -> Article:
    """Read a piece of copy, and check each number in it against the claims that are known."""
    reading = read_article(copy.text, settings.registry, track)
    said = read_statements(copy, reading, settings)
    return Article(
        copy,
        reading,
        tuple(check_numbers(reading, _claims(said.numbers), known.indexed, track)),
        _claims(said.quotations),
        _claims(said.sayings),
        tuple((row.claim, echo) for row, echo in said.echoes),
        _claims(said.comments),
        _claims(said.doubts),
        {row.claim.id: row.span for row in said.rows()},
        known,
    )


def check_numbers(
    reading: Reading, claims: Sequence[Claim], index: ClaimIndex, track: Track = in_silence
) -> list[CheckedNumber]:
    """Return what became of each number of a text; `claims` has the claim of each number."""
    figures = {figure.start: figure for figure in reading.figures}
    found = [figures.get(mention.start) for mention in reading.mentions]
    wordings = iter(read_wordings(reading, reading.figures))
    around = [None if figure is None else next(wordings) for figure in found]
    bindings = share_with_conversions(found, bind(claims, around, index, track))
    rows = zip(reading.mentions, claims, found, around, bindings, strict=True)
    return [_check(*row) for row in rows]


def _check(
    mention: CopyNumber,
    claim: Claim,
    figure: ExtractedFigure | None,
    wording: Wording | None,
    found: Binding,
) -> CheckedNumber:
    if figure is None:
        return CheckedNumber(claim, Status.SET_ASIDE, None, mention.reason or "")
    return CheckedNumber(
        claim=claim,
        status=found.status,
        figure=figure,
        match=found.claim,
        others=found.others,
        speaker=found.speaker,
        newer=found.newer,
        obstacle=found.obstacle,
        wording=wording,
    )


def share_with_conversions(
    figures: Sequence[ExtractedFigure | None], bindings: Sequence[Binding]
) -> list[Binding]:
    """Give a figure and its conversion one status: a claim that supports one supports both.

    If one of them differs from a claim in its own unit, each keeps its status.
    """
    places = {figure.start: at for at, figure in enumerate(figures) if figure}
    shared = list(bindings)
    for at, figure in enumerate(figures):
        origin = places.get(figure.converts) if figure and figure.converts is not None else None
        if origin is None or any(
            _differs_itself(figures[each], bindings[each]) for each in (at, origin)
        ):
            continue
        is_original = (
            shared[origin].status is Status.BOUND or bindings[at].status is not Status.BOUND
        )
        better, other = (shared[origin], at) if is_original else (bindings[at], origin)
        shared[other] = better._replace(newer=shared[other].newer)
    return shared


def _differs_itself(figure: ExtractedFigure | None, found: Binding) -> bool:
    """Does a figure differ from a claim, and not only since a conversion is rounded?"""
    theirs = found.claim.readable if found.claim else None
    if figure is None or theirs is None or found.status is not Status.DIFFERS:
        return False
    if theirs.conversion is not None or not figure.unit or not theirs.unit:
        return theirs.conversion is None
    if theirs.unit == figure.unit:
        return True
    same = convert(theirs.stated_low, theirs.unit, figure.unit)
    return same is not None and abs(same - figure.figure.stated_low) * TENTHS > abs(same)


def _claims(rows: Sequence[CopyRow]) -> tuple[Claim, ...]:
    return tuple(row.claim for row in rows)
