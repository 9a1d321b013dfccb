"""The sources of a page: each has one name, one colour and one shape in all rows and charts.

Six colours stay apart for readers who see red, green or blue badly; a test computes it. With four
shapes, 24 sources are told apart. All other sources are grey: their name is beside each mark.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.text.english import names_of

COLOURS, SHAPES = 6, 4
GREY = "s-grey"


class SourceLooks(NamedTuple):
    """The sources of a page. `names` and `looks` are by source key; a look is a class of CSS."""

    names: Mapping[str, str]
    looks: Mapping[str, str]

    def name(self, claim: Claim) -> str:
        """Return the source of a claim, by the one name that the page uses for the source."""
        return self.names[claim.resolved.key]

    def look(self, claim: Claim) -> str:
        """Return the look of the source of a claim."""
        return self.looks[claim.resolved.key]


def looks_of(claims: Iterable[Claim]) -> SourceLooks:
    """Give each source of a page its look. The sources with most claims get the first colours."""
    some = tuple(claims)
    names = names_of(some)
    spoken = Counter(claim.resolved.key for claim in some)
    order = sorted(names, key=lambda key: (-spoken[key], names[key].casefold(), key))
    return SourceLooks(names, {key: _look(at) for at, key in enumerate(order)})


def _look(at: int) -> str:
    """Return the look of the source with this rank: "s0 t1" is the first colour, second shape."""
    if at >= COLOURS * SHAPES:
        return GREY
    shape, colour = divmod(at, COLOURS)
    return f"s{colour} t{shape}" if shape else f"s{colour}"


def shape_of(look: str) -> str:
    """Return the shape of a look: "t1" of "s0 t1"; "t0" is the first one, which no look names."""
    return look.partition(" ")[2] or "t0"
