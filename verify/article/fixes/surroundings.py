"""What a fix has to know about the whole piece of copy, looked up once."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.model import Span, Status
from verify.model.copy_figures import ExtractedFigure
from verify.model.named_tuples import NamedTuple


class Surroundings(NamedTuple):
    """A piece of copy, with what the fixes ask about it.

    `cited` are the ids of the claims that bear a figure of it out, `ledger` those of all claims of
    the ledgers, `converted` the places of figures with a conversion in brackets. `figures` are in
    their order. `said` has where each attributed stretch begins, and the furthest end so far.
    """

    article: Article
    cited: frozenset[str]
    ledger: frozenset[str]
    converted: frozenset[int]
    figures: Sequence[tuple[CheckedNumber, ExtractedFigure]]
    said: Sequence[tuple[int, int]]

    def figures_in(self, span: Span) -> Sequence[tuple[CheckedNumber, ExtractedFigure]]:
        """Return the figures of a stretch."""
        low, high = (bisect_left(self.figures, at, key=lambda each: each[1].start) for at in span)
        return self.figures[low:high]

    def is_said(self, span: Span) -> bool:
        """Does the copy attribute any words of a stretch to anybody?"""
        before = bisect_left(self.said, span.end, key=lambda each: each[0])
        return before > 0 and self.said[before - 1][1] > span.start


def look_around(article: Article) -> Surroundings:
    """Return what the fixes ask about a piece of copy."""
    figures = sorted(article.figures(), key=lambda each: each[1].start)
    spans = sorted(each.content for each in article.reading.attributions)
    ends = accumulate((span.end for span in spans), max)
    bound = (each.match for each in article.covered if each.status is Status.BOUND)
    return Surroundings(
        article,
        frozenset(match.id for match in bound if match),
        frozenset(claim.id for claim in article.known.claims),
        frozenset(figure.converts for _, figure in figures if figure.converts is not None),
        figures,
        list(zip((span.start for span in spans), ends, strict=True)),
    )
