"""V412: a quotation that is not what was said."""

from collections.abc import Iterator

from verify.article.coverage import Article
from verify.article.quoting import Originals
from verify.model import Problem, Rule, Settings, Severity
from verify.wording import shorten


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
    sources = [claim for claim in article.against.claims if claim.quote]
    known = Originals(
        [claim.quote for claim in sources] + [copy.shown for copy in article.against.texts]
    )
    places = [
        *(f"{claim.speaker}, {claim.location}" for claim in sources),
        *(copy.path for copy in article.against.texts),
    ]
    for quotation in article.quotations:
        found = known.find_alteration(quotation.value)
        if found:
            message = (
                f'the quotation has "{shorten(found.quoted)}", the original '
                f'"{shorten(found.said)}" ({places[found.number]})'
            )
            related = sources[found.number : found.number + 1]
            yield Problem(quotation, message, tuple(related))


RULE = Rule("V412", "altered-quotation", Severity.ERROR, check)
