"""V412: a quotation with other words than the original."""

from collections.abc import Iterator, Sequence

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.quotation_search import Originals
from verify.model.claims import Claim
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.text.english import shorten

SHORT_QUOTATION = 8  # words: two people may say shorter ones in nearly the same words


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """A quotation in the copy differs from the quotation in the ledger or in the other text.

    ## Why
    Quotation marks promise the exact words, so one wrong digit is an error. Mark the words that you
    leave out with "…" and the words that you add with brackets: "[Russia]".

    ## Bad
    "We have documented 5,677 deaths". The transcript says 5,767.

    ## Good
    "We have documented 5,767 deaths".
    """
    sources = [claim for claim in article.known.claims if claim.quote]
    known = Originals(
        [claim.quote for claim in sources] + [copy.shown for copy in article.known.texts]
    )
    places = [
        *(f"{claim.display_name}, {claim.location}" for claim in sources),
        *(copy.path for copy in article.known.texts),
    ]
    for quotation in article.quotations:
        found = known.find_alteration(quotation.value)
        if found and not _is_of_another(quotation, sources[found.number : found.number + 1]):
            message = (
                f'the quotation has "{shorten(found.quoted)}", but the original has '
                f'"{shorten(found.said)}" ({places[found.number]})'
            )
            related = sources[found.number : found.number + 1]
            yield Problem(quotation, message, tuple(related))


def _is_of_another(quotation: Claim, sources: Sequence[Claim]) -> bool:
    """Is the quotation short, and its speaker another one than the speaker of `sources`?"""
    is_short = len(quotation.value.split()) < SHORT_QUOTATION
    return is_short and any(
        compare_speakers(quotation.resolved, each) is SpeakerMatch.OTHER for each in sources
    )


RULE = Rule("V412", "altered-quotation", Severity.ERROR, check)
