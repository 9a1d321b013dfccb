"""V408: a figure that its source has replaced."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed, quoted
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, does


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The same source has a newer figure on the same topic.

    ## Why
    Yesterday's toll is true for yesterday. Without its day, a reader takes it for today's.

    ## Bad
    Ukraine says 51,900 killed. Its newest claim is 52,250.

    ## Good
    Ukraine says 52,250 killed; or: 52,250, up from 51,900 the day before.
    """
    cited = {each.match.id for each in article.covered if each.match}
    for each, figure, match in article.borne_out():
        newer = each.newer
        if newer and newer.id not in cited:
            message = (
                f"{quoted(figure.text)} is no longer the newest: "
                f"{does(newer, 'has')} since said {dated(newer)}{placed(newer)}"
            )
            yield Problem(each.claim, message, (match, newer))


RULE = Rule("V408", "superseded-figure", Severity.WARNING, check)
