"""V301: two topics that may be one."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.model.topics import Relation


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two labels may be one topic and were not merged.

    ## Why
    Claims are compared only within one topic. Labels that are alike are not merged, because
    "Russian soldiers killed" is very like "Ukrainian soldiers killed". Two labels are shown if each
    is the likest of the other in the ledger, and if they do not differ by one word in one place
    only. If they are one topic, write one of them, or name it under [topics] in the config.

    ## Bad
    Two rows say "people sheltering in Arvenka" and "people sheltering in Arvinka".

    ## Good
    Both say "people sheltering in Arvenka".
    """
    for near in group.near:
        claim, other = group.claims[0], near.claims[0]
        # The other group has this pair too; it is reported once.
        if near.relation is Relation.NEAR and _name(claim) < _name(other):
            message = (
                f"{_name(claim)} and {_name(other)} were not merged: "
                "if they are one topic, write them alike"
            )
            yield Problem(claim, message, (other,))


def _name(claim: Claim) -> str:
    place = f" ({claim.place})" if claim.place else ""
    return f'"{claim.topic.label}"{place}'


RULE = Rule("V301", "near-topic", Severity.NOTE, check)
