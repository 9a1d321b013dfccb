"""V415: the source's number for something else: killed for losses, reopened for closed."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed, quoted
from verify.article.model import Status
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import does


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The number and the source are right, but the copy counts something else with the number.

    ## Why
    The killed are one part of the casualties, and tanks are one part of the armoured vehicles. The
    number of the whole is several times too high for the part. Children are a part of the people,
    and schools that have reopened are not those that were closed.

    ## Bad
    1,029,660 Russian soldiers were killed. The General Staff gave this number for losses.

    ## Good
    Russia has lost 1,029,660 soldiers, killed and wounded, according to the General Staff.
    """
    for each, figure in article.figures():
        found, match = each.obstacle, each.match
        if found and match and each.status is Status.DIFFERS:
            message = (
                f"{quoted(figure.text)} counts {found.copy} here, but "
                f"{does(match, 'gives') if match.source else f'{match.location} gives'} it for "
                f"{found.claim} "
                f"({match.topic.label}){placed(match)}"
            )
            yield Problem(each.claim, message, (match,))


RULE = Rule("V415", "changed-definition", Severity.ERROR, check)
