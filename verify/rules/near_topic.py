"""V301: two topics that may be one."""

from collections.abc import Iterator

from verify.compare.near_pairs import settle_lines
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.text.english import join_line


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two labels may be one topic and were not merged.

    ## Why
    Claims are compared only within one topic. Labels that are alike are not merged, because
    "Russian soldiers killed" is very like "Ukrainian soldiers killed". Two labels are shown if each
    is the likest of the other in the ledger. Words count as like if they are forms or slips of one
    word, or if lexicons/alike.toml has them in one group: "wages" and "income". Two labels are not
    shown if one of two known words is in the place of the other, if the words have other roles
    ("fired by the army", "fired at the army"), or if a source gives two figures of one day for
    them that are more than a fifth apart. If they are one topic, copy the line of the message to
    [topics] in verify.toml, or let `verify topics` write it there. If they are two, `verify topics`
    writes that, and nothing asks again. Two names in the column `event` are shown if one has all
    words of the other, and no third name has: if they are one event, name it once, under [[event]].

    ## Bad
    Two rows say "people sheltering in Arvenka" and "people sheltering in Arvinka".

    ## Good
    Both say "people sheltering in Arvenka".
    """
    for near in group.near:
        if near.relation is Relation.DIFFERENT_EVENT:
            yield _of_events(group.claims[0], near.claims[0])
            continue
        claim, other = group.claims[0], near.claims[0]
        # The other group has this pair too; it is reported once.
        is_first = near.relation is Relation.NEAR and _name(claim) < _name(other)
        if is_first:
            lines, _ = settle_lines(group.claims, near.claims)
            message = (
                f"{_name(claim)} and {_name(other)} were not merged: if they are one topic, "
                f"write under [topics]: {'; '.join(join_line(*line) for line in lines)}"
            )
            yield Problem(claim, message, (other,))


def _of_events(claim: Claim, other: Claim) -> Problem:
    short, long = claim.event_name, other.event_name
    message = (
        f'"{short}" and "{long}" may be one event: if they are, name it once: '
        f'[[event]] name = "{long}", other_names = ["{short}"]'
    )
    return Problem(claim, message, (other,))


def _name(claim: Claim) -> str:
    place = f" ({claim.place})" if claim.place else ""
    return f'"{claim.topic.label}"{place}'
