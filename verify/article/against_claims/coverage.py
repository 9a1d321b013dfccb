"""Number coverage: what a ledger, or another text, says of each number in a piece of copy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.article.against_claims.index import Index
from verify.article.against_claims.matching import Binding, find_rival, find_support
from verify.article.files import Copy
from verify.article.model import Reading, Span, Status
from verify.article.statements.extraction import read_article
from verify.article.statements.repeats import Echo
from verify.article.statements.rows import Drafts, sentence_span
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.sources.same_speaker import SpeakerMatch


class Against(NamedTuple):
    """What copy is checked against: the claims of ledgers, other texts, and the figures of both.

    `left_out` are rows that do not fit their header, or whose figure cannot be read.
    """

    claims: tuple[Claim, ...]
    texts: tuple[Copy, ...]
    known: Index
    left_out: tuple[Claim, ...] = ()

    @property
    def nothing(self) -> str:
        """What a message says of a figure that nothing here has: "in no claim"."""
        names = [f"not in {text.path}" for text in self.texts]
        return " and ".join((["in no claim"] if self.claims or not names else []) + names)


class CheckedNumber(NamedTuple):
    """One number of the copy, and what became of it.

    `figure` is None for what is none ("a date"); then, and where a suppression sets it aside,
    `reason` says why. `match` bears the figure out or speaks against it, `others` are more claims
    on its topic. `speaker` is how the copy's speaker stands to that of `match`, `newer` what the
    latter has said since.
    """

    claim: Claim
    status: Status
    figure: ExtractedFigure | None = None
    reason: str = ""
    match: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: SpeakerMatch | None = None
    newer: Claim | None = None


class Article(NamedTuple):
    """One piece of copy as the rules see it.

    `quotations` and `sayings` are what stands in quotation marks, and what somebody says, as claims
    without a figure: `value` has the words, `source` who says them ("" for nobody), `quote` the
    words that tell us so. `echoes` are words in the reporter's own voice that the copy attributes
    in another place, `comments` the desk's suppressions, `doubts` what is wrong with the file, as
    flaws of a ledger's row are. `spans` is where in the copy each claim
    stands, by its id.
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
    against: Against

    def claims(self) -> Iterator[Claim]:
        """Yield all that the copy says, as the claims that findings are on."""
        yield from (each.claim for each in self.covered)
        yield from self.quotations
        yield from self.sayings
        yield from (claim for claim, _ in self.echoes)

    def figures(self) -> Iterator[tuple[CheckedNumber, ExtractedFigure]]:
        """Yield what was found of each figure, with it."""
        for each in self.covered:
            if each.figure is not None:
                yield each, each.figure

    def borne_out(self) -> Iterator[tuple[CheckedNumber, ExtractedFigure, Claim]]:
        """Yield each figure that a claim bears out, with that claim; conversions left out."""
        for each, figure in self.figures():
            if each.status is Status.BOUND and each.match and figure.converts is None:
                yield each, figure, each.match

    def sentence_span(self, offset: int) -> Span:
        """Return where the sentence stands that a place is in."""
        return sentence_span(self.reading, offset)


def cover(copy: Copy, against: Against, settings: Settings, track: Track = in_silence) -> Article:
    """Read a piece of copy, and set each number in it against what is known."""
    reading = read_article(copy.text, settings.registry, track)
    drafts = Drafts(copy, reading, settings)
    figures = {figure.start: figure for figure in reading.figures}
    covered = []
    for mention in track(reading.mentions, "checking numbers", len(reading.mentions)):
        figure = figures.get(mention.start)
        if figure is None:
            covered.append(
                CheckedNumber(drafts.number(mention), Status.SET_ASIDE, None, mention.reason)
            )
        else:
            claim = drafts.figure(figure)
            found = find_support(claim, against.known) or Binding(Status.UNBOUND)
            covered.append(_cover(claim, figure, found))
    return Article(
        copy,
        reading,
        tuple(_join_conversions(_find_rivals(covered, against.known))),
        tuple(drafts.quotations()),
        tuple(drafts.sayings()),
        tuple(drafts.echoes()),
        tuple(drafts.comments()),
        tuple(drafts.doubts()),
        drafts.spans,
        against,
    )


def _cover(claim: Claim, figure: ExtractedFigure, found: Binding) -> CheckedNumber:
    return CheckedNumber(
        claim=claim,
        status=found.status,
        figure=figure,
        match=found.claim,
        others=found.others,
        speaker=found.speaker,
        newer=found.newer,
    )


def _find_rivals(covered: Sequence[CheckedNumber], known: Index) -> list[CheckedNumber]:
    """Look for what speaks against the figures that are not bound; bound claims do not."""
    taken = {each.match.id for each in covered if each.match}
    found = []
    for each in covered:
        if each.figure is not None and each.status is Status.UNBOUND:
            rival = find_rival(each.claim, known, taken)
            found.append(_cover(each.claim, each.figure, rival))
        else:
            found.append(each)
    return found


def _join_conversions(covered: Sequence[CheckedNumber]) -> list[CheckedNumber]:
    """Give a figure and its conversion one status: what bears one out bears out both."""
    places = {each.figure.start: at for at, each in enumerate(covered) if each.figure}
    joined = list(covered)
    for at, each in enumerate(covered):
        origin = each.figure.converts if each.figure else None
        if origin is None or origin not in places:
            continue
        original = joined[places[origin]]
        if original.status is Status.BOUND or each.status is not Status.BOUND:
            better, other = original, at
        else:
            better, other = each, places[origin]
        joined[other] = joined[other]._replace(
            status=better.status, match=better.match, others=better.others, speaker=better.speaker
        )
    return joined


def gather(
    claims: Iterable[Claim],
    texts: Sequence[Copy],
    settings: Settings,
    track: Track = in_silence,
) -> Against:
    """Make ready what copy is checked against; the figures of a text are claims too."""
    every = tuple(claims)
    left_out = tuple(each for each in every if is_unusable(each))
    known = tuple(each for each in every if not is_unusable(each))
    drafted = [draft for text in texts for draft in _draft(text, settings, track)]
    return Against(known, tuple(texts), Index([*known, *drafted]), left_out)


def _draft(text: Copy, settings: Settings, track: Track) -> Iterator[Claim]:
    reading = read_article(text.text, settings.registry, track)
    return Drafts(text, reading, settings).figures(track)


def is_unusable(claim: Claim) -> bool:
    """Can nothing be set against a row of a ledger, because it cannot be read?"""
    return claim.is_broken or isinstance(claim.figure, Unreadable)
