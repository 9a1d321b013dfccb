"""V415: the source's number for another definition: killed for losses, tanks for armour."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed, quoted
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.model.topics import Topic
from verify.text.english import does
from verify.topics import is_part
from verify.topics.outcomes import read_outcome


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The number and the source are right, but the copy counts something else with the number.

    ## Why
    The killed are one part of the casualties, and tanks are one part of the armoured vehicles. The
    number of the whole is several times too high for the part.

    ## Bad
    1,029,660 Russian soldiers were killed. The General Staff gave this number for losses.

    ## Good
    Russia has lost 1,029,660 soldiers, killed and wounded, according to the General Staff.
    """
    for each, figure, match in article.borne_out():
        mine, theirs = _difference(each.claim.topic, match.topic)
        if mine:
            message = (
                f"{quoted(figure.text)} counts {mine} here, but "
                f"{does(match, 'gives') if match.source else f'{match.location} gives'} it for "
                f"{theirs} "
                f"({match.topic.label}){placed(match)}"
            )
            yield Problem(each.claim, message, (match,))


def _difference(topic: Topic, other: Topic) -> tuple[str, str]:
    """Return what the copy and the claim count, or two empty strings if the counts can be one.

    They differ if they count two outcomes ("killed", "missing"), or if the copy counts a part of
    what the claim counts ("tanks", "armoured vehicles").
    """
    mine, theirs = read_outcome(topic.outcome), read_outcome(other.outcome)
    if mine != theirs and mine.is_definition and theirs.is_definition:
        return mine.name, theirs.name
    if other.thing != "people" and is_part(topic.thing, other.thing):
        return topic.thing, other.thing
    return "", ""


RULE = Rule("V415", "changed-definition", Severity.ERROR, check)
