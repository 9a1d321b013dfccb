"""What a piece of copy says, as claims: its figures, its quotations, and who says what in it."""

from bisect import bisect_right
from collections.abc import Iterator

from verify.article.files import Copy
from verify.article.files.comments import spread
from verify.article.model import CopyNumber, Reading, Span
from verify.article.statements.extraction import innermost
from verify.article.statements.repeats import Echo, find_echoes
from verify.article.statements.row import draft_figure, draft_words, span_of
from verify.model.claims import Claim, Flaw, FlawKind, Location
from verify.model.copy_figures import ExtractedFigure
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.text.hidden import HIDDEN
from verify.text.patterns import pattern

# Controls, and what has no width, beside a digit: a reader sees another number than the machine.
BESIDE_A_DIGIT = rf"(?<=\d)[{HIDDEN}]{{1,9}}|[{HIDDEN}]{{1,9}}(?=\d)"
MOST_HIDDEN = 50
REACH = 600  # characters on each side of a figure: longer than any sentence that a person wrote


class Drafts:
    """Makes claims of a piece of copy, and remembers where each stands."""

    def __init__(self, copy: Copy, reading: Reading, settings: Settings) -> None:
        self.copy = copy
        self.reading = reading
        self.registry = settings.registry
        self.spans: dict[str, Span] = {}
        self.edges, self.suppressed = spread(copy.comments)
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
        entries = self._entries(span.start)
        return claim._replace(suppress="; ".join(entries)) if entries else claim

    def figure(self, figure: ExtractedFigure) -> Claim:
        """Return the claim that a figure makes, with its conversion in brackets."""
        quote = self._words(sentence_span(self.reading, figure.start))
        claim = draft_figure(figure, quote, _locate(self.copy, figure.start), self.registry)
        conversion = self.conversions.get(figure.start)
        if conversion is not None:
            claim = claim._replace(figure=figure.figure._replace(conversion=conversion))
        return self.note(claim, span_of(figure))

    def figures(self, track: Track = in_silence) -> Iterator[Claim]:
        """Yield the claim of each figure."""
        figures = self.reading.figures
        return map(self.figure, track(figures, "drafting claims", len(figures)))

    def number(self, mention: CopyNumber) -> Claim:
        """Return a number that is no figure as a claim that it can be counted by."""
        span = Span(mention.start, mention.end)
        claim = draft_words("", self._words(span), _locate(self.copy, span.start))
        return self.note(claim, span)

    def quotations(self) -> Iterator[Claim]:
        """Yield what stands in quotation marks, with who says it."""
        spans = self.reading.quotations
        speakers = innermost(self.reading.attributions, [span.start for span in spans])
        for span, said in zip(spans, speakers, strict=True):
            source = self._words(said.source) if said and said.source else ""
            place = _locate(self.copy, span.start)
            yield self.note(draft_words(source, self._words(span), place, self.registry), span)

    def sayings(self) -> Iterator[Claim]:
        """Yield what somebody says, at the words that tell us so."""
        for each in self.reading.attributions:
            source = self._words(each.source) if each.source else ""
            at = each.source or each.cue
            place = _locate(self.copy, each.cue.start)
            words, quote = self._words(each.content), self._words(each.cue)
            claim = draft_words(source, words, place, self.registry, quote=quote)
            near = at if each.content.start - 400 < at.start < each.content.end + 400 else each.cue
            span = Span(min(near.start, each.cue.start), max(near.end, each.cue.end))
            yield self.note(claim, span)

    def echoes(self) -> Iterator[tuple[Claim, Echo]]:
        """Yield what is stated here and attributed there."""
        for echo in find_echoes(self.reading):
            words, place = self._words(echo.stated), _locate(self.copy, echo.stated.start)
            yield self.note(draft_words("", words, place), echo.stated), echo

    def comments(self) -> Iterator[Claim]:
        """Yield the suppressions of the desk, each where it stands."""
        for comment in self.copy.comments:
            place = _locate(self.copy, comment.start)
            words = self.copy.shown[comment.start : comment.end]
            claim = self.note(draft_words("", words, place), Span(comment.start, comment.end))
            yield claim._replace(suppress=comment.text)

    def doubts(self) -> Iterator[Claim]:
        """Yield the flaws of the file, and where a figure has characters that do not show."""
        for flaw in self.copy.flaws:
            claim = _doubt("", Location(self.copy.path, 1), flaw)
            yield self.note(claim, Span(0, min(1, len(self.copy.shown))))
        for found in list(pattern(BESIDE_A_DIGIT).finditer(self.copy.shown))[:MOST_HIDDEN]:
            flaw = Flaw(FlawKind.HIDDEN_CHARACTERS, _name_hidden(found[0]))
            claim = _doubt(found[0], _locate(self.copy, found.start()), flaw)
            yield self.note(claim, Span(found.start(), found.end()))

    def _entries(self, offset: int) -> list[str]:
        """Return what the desk suppressed at a place, as a ledger's suppress column has it."""
        return self.suppressed[bisect_right(self.edges, offset) - 1]

    def _words(self, span: Span) -> str:
        return self.copy.shown[span.start : span.end]


def _doubt(letters: str, location: Location, flaw: Flaw) -> Claim:
    """Return what is wrong at a place of the file as a claim that nobody makes."""
    return Claim(str(location), location, value=" ".join(letters.split()), flaws=(flaw,))


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
