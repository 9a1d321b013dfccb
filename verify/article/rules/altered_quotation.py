"""V412: a quotation that is not what was said."""

from collections.abc import Iterator, Sequence

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.quotation_search import Originals
from verify.model.claims import Claim
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.text.english import shorten

TELLING = 8  # words: two people may say shorter ones nearly alike


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """Words in quotation marks are not those of the ledger's quotation, or of the other text.

    ## Why
    Quotation marks promise the very words. One digit that is wrong between them is wrong, however
    alike the rest is. What the desk left out or put in is marked: "…", "[Russia]".

    ## Bad
    "We have documented 5,677 deaths", where the transcript has 5,767.

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
                f'the quotation has "{shorten(found.quoted)}", the original '
                f'"{shorten(found.said)}" ({places[found.number]})'
            )
            related = sources[found.number : found.number + 1]
            yield Problem(quotation, message, tuple(related))


def _is_of_another(quotation: Claim, sources: Sequence[Claim]) -> bool:
    """Is it a short quotation of somebody else, who happens to use much the same words?"""
    is_short = len(quotation.value.split()) < TELLING
    return is_short and any(
        compare_speakers(quotation.resolved, each) is SpeakerMatch.OTHER for each in sources
    )


RULE = Rule("V412", "altered-quotation", Severity.ERROR, check)
