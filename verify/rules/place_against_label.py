"""V024: a row whose place is another one than that of its label."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.topics import is_elsewhere, read_topic


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The label names a place, the column `place` names another one, and neither is in the other.

    ## Why
    One of the two is a mistake, perhaps of the row above. The place of the label is the one that
    counts, so the claim is not compared with those on the other place.

    ## Bad
    The claim is people killed in Sindh, and the place is Punjab.

    ## Good
    The claim is people killed in Sindh, and the place is Karachi, or Pakistan, or empty.
    """
    for claim in group.claims:
        if not (claim.place and group.topic.place) or _is_of_topic(claim.place, group):
            continue
        label = claim.topic.label
        if is_elsewhere(label, claim.place):
            from verify.topics.place_names import write_place  # few rows have this fault

            said = " and ".join(map(write_place, read_topic(label).place))
            yield Problem(
                claim,
                f"the label says {said}, and {claim.name_column('place')} says {claim.place}: "
                "correct one of the two",
            )


def _is_of_topic(place: str, group: Group) -> bool:
    """Does the topic have the place of a row? Most have, so few labels are read once more."""
    return set(read_topic("", place).place) <= set(group.topic.place)
