"""Does a document hold the figure of a claim, for the right subject?"""

from collections.abc import Sequence
from decimal import Decimal

from verify.article.against_claims.comparing import fit_of, number_in, same_measure
from verify.article.against_claims.index import ClaimIndex
from verify.article.against_claims.matching import bind
from verify.article.against_claims.obstacles import ObstacleKind
from verify.article.against_claims.wording import Wording, read_wordings
from verify.article.files import Copy
from verify.article.model import Status
from verify.article.statements.copy_claims import draft_claims
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.text.english import shorten
from verify.text.patterns import pattern

# Numbers below are written in too many ways to be missed: "a woman", "the couple".
FEWEST = 10
NUMBER = r"\d(?:[\d.,'’\u00a0\u202f ]*\d)?"
EXCLUDED = frozenset((ObstacleKind.CONTRAST, ObstacleKind.DENIED, ObstacleKind.ASSERTED))


class Document(NamedTuple):
    """A source document, read: its figures, the claim of each, and the words around each.

    `digits` are all numbers of its text, as digits alone.
    """

    copy: Copy
    figures: Sequence[ExtractedFigure]
    claims: Sequence[Claim]
    wordings: Sequence[Wording]
    digits: frozenset[str]


def read_figures(copy: Copy, settings: Settings) -> Document:
    """Return a document with its figures."""
    [drafted] = draft_claims([copy], settings)
    figures = drafted.reading.figures
    wordings = tuple(read_wordings(drafted.reading, figures))
    numbers = pattern(NUMBER).findall(copy.text)
    digits = {_digits(part) for each in numbers for part in (each, *each.split())}
    return Document(copy, figures, drafted.claims, wordings, frozenset(digits))


def find_fault(claim: Claim, document: Document) -> str | None:
    """Return why a document does not bear a claim out; None if it does, or if it is not certain."""
    figure = claim.readable
    if figure is None or max(figure.stated_low, Decimal(0)) < FEWEST:
        return None
    same = [
        at for at, each in enumerate(document.figures) if number_in(each.figure, claim) is not None
    ]
    if same:
        return _find_wrong_subject(claim, document, same)
    if _is_written(figure, document):
        return None
    fits = [
        (fit_of(said.topic, claim.topic), -abs(each.low - figure.stated_low), at)
        for at, (said, each) in enumerate(zip(document.claims, document.figures, strict=True))
        if same_measure(each.figure, claim)
    ]
    fit, _, at = max(fits, default=(0, Decimal(0), 0))
    if fit <= 0:
        return "does not have it"
    near = document.figures[at]
    return f'has {_shown(near.text)} for "{_label(document, at)}"{_place(document, near)}'


def _find_wrong_subject(claim: Claim, document: Document, same: Sequence[int]) -> str | None:
    """Return what the number of a claim counts in a document, if that is never the claim's."""
    index = ClaimIndex([claim])
    for at in same:
        said = document.claims[at]
        [found] = bind([said], [document.wordings[at]], index)
        excluded = found.obstacle is not None and found.obstacle.kind in EXCLUDED
        fits = fit_of(said.topic, claim.topic) >= 0 and not excluded
        if found.status is Status.BOUND or fits:
            return None
    first = document.figures[same[0]]
    return f'has it for "{_label(document, same[0])}"{_place(document, first)}, not for this'


def _label(document: Document, at: int) -> str:
    return shorten(document.claims[at].topic.label) or _shown(document.figures[at].text)


def _is_written(figure: Figure, document: Document) -> bool:
    """Are the digits of a figure in the text, as a number that was not read as a figure?"""
    ends = {figure.stated_low, figure.stated_high or figure.stated_low}
    return all(_digits(f"{end:f}") in document.digits for end in ends)


def _digits(number: str) -> str:
    return pattern(r"\D").sub("", number)


def _shown(words: str) -> str:
    return shorten(" ".join(words.split()))


def _place(document: Document, figure: ExtractedFigure) -> str:
    """Return where a figure is: " on page 3"; a Word document has paragraphs."""
    number, _ = document.copy.place(figure.start)
    low = document.copy.path.casefold()
    part = "page" if low.endswith(".pdf") else "paragraph" if low.endswith(".docx") else "line"
    return f" (in {part} {number})" if part == "paragraph" else f" (on {part} {number})"
