"""V212: two counts of different things that look like one."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.groups import Group, NearTopic
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.text.english import dated, says

ALIKE = frozenset((Relation.LOOKALIKE, Relation.PART_OF))


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Figures look alike, but count different things.

    ## Why
    Casualties are the killed and the injured; losses are casualties and more. Side by side, the
    two figures seem to conflict, although both may be right.

    ## Bad
    Copy says: 15,000 Russian soldiers were killed; others say 75,000 casualties.

    ## Good
    Copy says what each figure counts, and does not compare the two.
    """
    others = [near for near in group.near if _is_definition(near, group)]
    mine = [claim for claim, _ in group.figures() if is_assertion(claim)] if others else []
    sources = {claim.resolved.key for claim in mine}
    for near in others if mine else ():
        theirs = [
            claim
            for claim in near.claims
            if claim.readable and is_assertion(claim) and sources != {claim.resolved.key}
        ]
        if theirs:
            message = (
                f'{dated(mine[-1])} is not comparable with "{near.topic.label}" '
                f"({says(theirs[-1])}): {near.reason}"
            )
            yield Problem(mine[-1], message, (theirs[-1],))


def _is_definition(near: NearTopic, group: Group) -> bool:
    """Does the topic look like that of the group, and count another outcome in one place?"""
    return (
        near.relation in ALIKE
        and near.topic.outcome != group.topic.outcome
        and near.topic.place == group.topic.place
    )
