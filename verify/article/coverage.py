"""Number coverage: what a ledger, or another text, says of each number in a piece of copy."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from verify.article.binding import Binding, Index, find_rival, find_support
from verify.article.copy import Copy
from verify.article.drafting import draft_figure, draft_words, span_of
from verify.article.echoes import Echo, find_echoes
from verify.article.extraction import innermost, read_article
from verify.article.model import Mention, Reading, Span, Status
from verify.figures.numbers import pattern
from verify.model import (
    Claim,
    ExtractedFigure,
    Figure,
    Flaw,
    Location,
    Settings,
    Unreadable,
)

# Controls, and what has no width, beside a digit: a reader sees another number than the machine.
HIDDEN_LETTERS = r"\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
HIDDEN = rf"(?<=\d)[{HIDDEN_LETTERS}]{{1,9}}|[{HIDDEN_LETTERS}]{{1,9}}(?=\d)"
MOST_HIDDEN = 50
REACH = 600  # characters on each side of a figure: longer than any sentence that a person wrote


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


class Covered(NamedTuple):
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
    speaker: str = ""
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
    covered: tuple[Covered, ...]
    quotations: tuple[Claim, ...]
    sayings: tuple[Claim, ...]
    echoes: tuple[tuple[Claim, Echo], ...]
    comments: tuple[Claim, ...]
    doubts: tuple[Claim, ...]
    spans: Mapping[str, Span]
    against: Against

    def figures(self) -> Iterator[tuple[Covered, ExtractedFigure]]:
        """Yield what was found of each figure, with it."""
        for each in self.covered:
            if each.figure is not None:
                yield each, each.figure

    def borne_out(self) -> Iterator[tuple[Covered, ExtractedFigure, Claim]]:
        """Yield each figure that a claim bears out, with that claim; conversions left out."""
        for each, figure in self.figures():
            if each.status is Status.BOUND and each.match and figure.converts is None:
                yield each, figure, each.match

    def sentence_span(self, offset: int) -> Span:
        """Return where the sentence stands that a place is in."""
        return sentence_span(self.reading, offset)


def cover(copy: Copy, against: Against, settings: Settings) -> Article:
    """Read a piece of copy, and set each number in it against what is known."""
    reading = read_article(copy.text, settings.registry)
    drafts = _Drafts(copy, reading, settings)
    figures = {figure.start: figure for figure in reading.figures}
    covered = []
    for mention in reading.mentions:
        figure = figures.get(mention.start)
        if figure is None:
            covered.append(drafts.set_aside(mention))
        else:
            claim = drafts.figure(figure)
            found = find_support(claim, against.known) or Binding(Status.UNBOUND)
            covered.append(Covered(claim, found.status, figure, "", *found[1:]))
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


def _find_rivals(covered: Sequence[Covered], known: Index) -> list[Covered]:
    """Look for what speaks against the figures that are not bound; bound claims do not."""
    taken = {each.match.id for each in covered if each.match}
    found = []
    for each in covered:
        if each.figure is not None and each.status is Status.UNBOUND:
            rival = find_rival(each.claim, known, taken)
            found.append(Covered(each.claim, rival.status, each.figure, "", *rival[1:]))
        else:
            found.append(each)
    return found


def _join_conversions(covered: Sequence[Covered]) -> list[Covered]:
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


class _Drafts:
    """Makes claims of a piece of copy, and remembers where each stands."""

    def __init__(self, copy: Copy, reading: Reading, settings: Settings) -> None:
        self.copy = copy
        self.reading = reading
        self.registry = settings.registry
        self.spans: dict[str, Span] = {}
        self.conversions = {
            figure.converts: figure.figure
            for figure in reading.figures
            if figure.converts is not None
        }

    def note(self, claim: Claim, span: Span) -> Claim:
        """Remember where a claim stands, with what is suppressed there."""
        while claim.id in self.spans:
            claim = claim._replace(id=f"{claim.id}*")
        self.spans[claim.id] = span
        entries = _entries(self.copy, span.start)
        return claim._replace(suppress="; ".join(entries)) if entries else claim

    def figure(self, figure: ExtractedFigure) -> Claim:
        quote = self._words(sentence_span(self.reading, figure.start))
        claim = draft_figure(figure, quote, _locate(self.copy, figure.start), self.registry)
        conversion = self.conversions.get(figure.start)
        if conversion is not None and isinstance(claim.figure, Figure):
            claim = claim._replace(figure=claim.figure._replace(conversion=conversion))
        return self.note(claim, span_of(figure))

    def figures(self) -> Iterator[Claim]:
        return map(self.figure, self.reading.figures)

    def set_aside(self, mention: Mention) -> Covered:
        span = Span(mention.start, mention.end)
        words = self.copy.shown[span.start : span.end]
        claim = self.note(draft_words("", words, _locate(self.copy, span.start)), span)
        return Covered(claim, Status.SET_ASIDE, None, mention.reason)

    def quotations(self) -> Iterator[Claim]:
        spans = self.reading.quotations
        speakers = innermost(self.reading.attributions, [span.start for span in spans])
        for span, said in zip(spans, speakers, strict=True):
            source = self._words(said.source) if said and said.source else ""
            place = _locate(self.copy, span.start)
            yield self.note(draft_words(source, self._words(span), place, self.registry), span)

    def sayings(self) -> Iterator[Claim]:
        for each in self.reading.attributions:
            source = self._words(each.source) if each.source else ""
            at = each.source or each.cue
            place = _locate(self.copy, each.cue.start)
            claim = draft_words(source, self._words(each.content), place, self.registry)
            near = at if each.content.start - 400 < at.start < each.content.end + 400 else each.cue
            span = Span(min(near.start, each.cue.start), max(near.end, each.cue.end))
            yield self.note(claim._replace(quote=self._words(each.cue)), span)

    def echoes(self) -> Iterator[tuple[Claim, Echo]]:
        for echo in find_echoes(self.reading):
            words, place = self._words(echo.stated), _locate(self.copy, echo.stated.start)
            yield self.note(draft_words("", words, place), echo.stated), echo

    def comments(self) -> Iterator[Claim]:
        for comment in self.copy.comments:
            place = _locate(self.copy, comment.start)
            words = self.copy.shown[comment.start : comment.end]
            claim = self.note(draft_words("", words, place), Span(comment.start, comment.end))
            yield claim._replace(suppress=comment.text)

    def doubts(self) -> Iterator[Claim]:
        """Yield the flaws of the file, and where a figure has characters that do not show."""
        for flaw in self.copy.flaws:
            claim = draft_words("", "", Location(self.copy.path, 1))._replace(flaws=(flaw,))
            yield self.note(claim, Span(0, min(1, len(self.copy.shown))))
        for found in list(pattern(HIDDEN).finditer(self.copy.shown))[:MOST_HIDDEN]:
            flaw = Flaw("hidden-characters", _name_hidden(found[0]))
            claim = draft_words("", found[0], _locate(self.copy, found.start()))
            yield self.note(claim._replace(flaws=(flaw,)), Span(found.start(), found.end()))

    def _words(self, span: Span) -> str:
        return self.copy.shown[span.start : span.end]


def _name_hidden(letters: str) -> str:
    codes = ", ".join(f"U+{ord(letter):04X}" for letter in letters)
    return f"{codes} stands beside a digit and does not show: remove it, and read the number again"


def _locate(copy: Copy, offset: int) -> Location:
    line, column = copy.place(offset)
    return Location(copy.path, line, column)


def sentence_span(reading: Reading, offset: int) -> Span:
    """Return where the sentence stands that a place is in; of a monster, what is near the place."""
    at = bisect_right(reading.sentences, offset, key=lambda each: each.start) - 1
    sentence = reading.sentences[max(at, 0)]
    return Span(max(sentence.start, offset - REACH), min(sentence.end, offset + REACH))


def _entries(copy: Copy, offset: int) -> list[str]:
    """Return what the desk suppressed at a place, in the words of a ledger's suppress column."""
    return [
        comment.text
        for comment in copy.comments
        if comment.covers.start <= offset < comment.covers.end
    ]


def gather(claims: Iterable[Claim], texts: Sequence[Copy], settings: Settings) -> Against:
    """Make ready what copy is checked against; the figures of a text are claims too."""
    every = tuple(claims)
    left_out = tuple(each for each in every if is_unusable(each))
    known = tuple(each for each in every if not is_unusable(each))
    drafted = [
        draft
        for text in texts
        for draft in _Drafts(text, read_article(text.text, settings.registry), settings).figures()
    ]
    return Against(known, tuple(texts), Index([*known, *drafted]), left_out)


def is_unusable(claim: Claim) -> bool:
    """Can nothing be set against a row of a ledger, because it cannot be read?"""
    return claim.is_broken or isinstance(claim.figure, Unreadable)
