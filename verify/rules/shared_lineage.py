"""V111: two sources that share figures which nobody else has."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import listing

EXAMPLES = 4  # figures that a message names


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two sources give the same odd, exact figures again and again, and no other source has them.

    ## Why
    One has its figures from the other, or both have them from a third. They count as one source,
    and do not bear each other out. Few figures, small ones and round ones show nothing.

    ## Bad
    Two histories have 111 of 112 exact figures in common, where a third has others.

    ## Good
    Two histories have 1 of 19 exact figures in common.
    """
    for pair in group.pairs:
        keys = frozenset((pair.first.resolved.key, pair.second.resolved.key))
        lineage = group.ties.lineages.get(keys)
        if lineage and pair.agreement.agrees:
            first, second = lineage.names
            shared = f"{len(lineage.shared):,} of {lineage.compared:,}"
            message = (
                f"{first} and {second} share {shared} exact figures that no other source has "
                f"({_examples(lineage.shared)}): count them as one source"
            )
            yield Problem(pair.second, message, (pair.first,))


def _examples(figures: tuple[str, ...]) -> str:
    """Return the largest figures: it is the least likely that two agree on these by chance."""
    largest = sorted(dict.fromkeys(figures), key=lambda figure: (-len(figure), figure))
    return listing(largest[:EXAMPLES])
