"""Small vague words: "several people were hurt" is a figure, "several reasons" is none."""

from verify.article.model import Attribution, CopyNumber, FigureSubject, NotFigure, NumberStep
from verify.values.numbers.vague import vague_words

FEW = 10
REACH = 12  # characters on each side that say that a part or a rest is counted


def set_aside_vague(
    text: str, mention: CopyNumber, counted: FigureSubject, said: Attribution | None
) -> CopyNumber:
    """Return a number of copy; a small vague word that no claim would have is set aside.

    Something must have become of those it counts, and if they are things, somebody must say so.
    """
    figure = mention.figure
    if mention.reason or figure.step or figure.stated_low >= FEW or figure.high.is_finite():
        return mention
    words = vague_words()
    number = " ".join(text[mention.start : mention.end].lower().split())
    is_claim = counted.outcome and (counted.unit == "people" or (said and said.source))
    before = text[max(0, mention.start - REACH) : mention.start].rstrip().lower()
    after = text[mention.end : mention.end + REACH].lstrip().lower()
    is_rest = before.endswith(words.parts) or after.startswith(words.rests)
    if number in words.always or (is_claim and not is_rest):
        return mention
    return mention._replace(reason=NotFigure.TOO_VAGUE, step=NumberStep.WORDS_AROUND)
