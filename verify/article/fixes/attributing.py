"""Add the source of a figure at the end of its sentence: ", according to the UN"."""

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.against_claims.matching import states_number
from verify.article.against_claims.messages import according_to
from verify.article.against_claims.model import with_number
from verify.article.against_claims.obstacles import find_obstacle
from verify.article.fixes.doubts import names_another_day
from verify.article.fixes.surroundings import Surroundings
from verify.article.model import Span, Status
from verify.article.speakers.lexicon import known_verbs
from verify.article.speakers.model import Verb
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.copy_figures import ExtractedFigure
from verify.model.sources import SourceKind
from verify.text.folding import fold_case
from verify.text.patterns import pattern
from verify.text.words import list_words

SAID = frozenset((Stance.ASSERTS, Stance.CONFIRMS))
IN_DOUBT = frozenset((ClaimStatus.DISPUTED, ClaimStatus.RETRACTED))
NAMELESS = frozenset((SourceKind.ANONYMOUS, SourceKind.PLACEHOLDER))
# A name that may stand in copy as it is: no markup, no line break, no command.
NAME = r"[A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9 .,'’&/-]*"
END = r"(?<=[\w%)])\.(?=\s*$)"
ABBREVIATION = r"\.\w+$|(?<!\w)\w$"  # before a full stop that ends no sentence for certain: "U.S."
# A sentence of more than one statement: the source may have made only one of them.
JOINERS = ("although", "and", "because", "but", "though", "when", "where", "which", "while", "who")
PARTS = rf"[;:?!\"“”«»„()\t|]|(?<!\w)['‘]|[–—]| -+ |\b(?:{'|'.join(JOINERS)})\b"
COMMA = r",(?!\d)"


def attribute_figure(
    each: CheckedNumber, figure: ExtractedFigure, around: Surroundings
) -> tuple[Span, str] | None:
    """Return the words to add to the sentence of a figure, or None if it is not plain whose it is.

    All figures of the sentence must be of one source, and nobody else may be quoted in it.
    """
    article = around.article
    span = article.sentence_span(figure.start)
    sentence = article.copy.text[span.start : span.end]
    end = pattern(END).search(sentence)
    if not end or pattern(ABBREVIATION).search(sentence[: end.start()].split()[-1]):
        return None
    if pattern(PARTS).search(sentence) or _is_said(around, span):
        return None
    if pattern(COMMA).search(sentence, figure.end - span.start):
        return None  # what follows may be the reporter's own
    inside = [other for other, its in around.figures_in(span) if its.converts is None]
    names = {_name_for(other, around) for other in (each, *inside)}
    name = names.pop()
    if names or not name:
        return None
    at = span.start + end.start()
    own = fold_case(each.match.source) if each.match else ""
    if article.copy.shown[at] != "." or own in fold_case(sentence):
        return None  # the sentence says already what its source does
    return Span(at, at), f", {name}"


def _is_said(around: Surroundings, span: Span) -> bool:
    """Does anybody say any words of a sentence, or may somebody: has it a verb of speech?"""
    if around.is_said(span):
        return True
    verbs, words = known_verbs(), list_words(around.article.copy.text[span.start : span.end]).low
    return any(Verb.SAY in verbs[word][0] for word in words if word in verbs)


def _name_for(each: CheckedNumber, around: Surroundings) -> str:
    """Return how a figure is attributed, if one named source, and no other one, has its number."""
    match = each.match
    if each.status is not Status.BOUND or match is None or each.newer or each.claim.source:
        return ""
    if not _is_quotable(match) or match.id not in around.ledger or names_another_day(each, match):
        return ""
    if {other.resolved.key for other in _claims_with(each, around.article)} != {match.resolved.key}:
        return ""
    words = according_to(match)
    return words if pattern(NAME).fullmatch(words) else ""


def _is_quotable(claim: Claim) -> bool:
    """Can a claim be printed with its source, and with nothing else?"""
    is_named = claim.source and claim.resolved.kind not in NAMELESS and not claim.is_relayed
    return bool(is_named) and claim.stance in SAID and claim.status not in IN_DOUBT


def _claims_with(each: CheckedNumber, article: Article) -> list[Claim]:
    """Return the claims that state the number of a figure, on what may be its topic."""
    claim, figure, wording = each.claim, each.claim.readable, each.wording
    if figure is None or wording is None:
        return []
    found = with_number(claim, figure, article.known.indexed)
    return [
        other.claim
        for other in found
        if states_number(other, claim, figure, wording)
        and not find_obstacle(claim, wording, other.claim)
    ]
