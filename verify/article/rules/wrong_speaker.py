"""V404: a figure with the wrong source."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import quoted, says_so
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.sources.same_speaker import SpeakerMatch


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy attributes the figure to another source than the claim does.

    ## Why
    Readers judge a figure by its source. "The Ukrainian military" is not "Ukraine's ministry of
    defence", and a news agency is not the source that it quotes.

    ## Bad
    The UN said that 52,250 Russian soldiers had been killed.

    ## Good
    The Ukrainian military said that 52,250 Russian soldiers had been killed.
    """
    for each, figure, match in article.borne_out():
        if each.speaker is not SpeakerMatch.OTHER or not match.source:
            continue
        said = f"{quoted(figure.text)} is attributed to {each.claim.display_name}"
        if match.via and match.via.casefold() == each.claim.source.casefold():
            message = f"{said}, which only relayed it: {says_so(match)}"
        else:
            message = f"{said}, but {says_so(match)}"
        yield Problem(each.claim, message, (match,))


RULE = Rule("V404", "wrong-speaker", Severity.ERROR, check)
