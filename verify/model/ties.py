"""What ties sources together: the sides of a story, and figures that one has from the other."""

from collections.abc import Mapping

from verify.model.named_tuples import NamedTuple


class Story(NamedTuple):
    """A war or another story: its countries, its parties, and who stands together.

    `countries` are the places that make a topic part of the story. `camps` are the parties that
    are allied in it; a party may be in several camps.
    """

    id: str
    name: str
    countries: frozenset[str]
    parties: frozenset[str]
    camps: tuple[frozenset[str], ...]

    def are_allied(self, one: str, other: str) -> bool:
        """Are two different parties on one side of this story?"""
        return any(one in camp and other in camp for camp in self.camps)


class Lineage(NamedTuple):
    """Two sources, one of which seems to have its figures from the other, or both from a third.

    `shared` are the exact figures that both have and no other source has, as said. `compared`
    counts the times that both gave an exact figure that no other source has.
    """

    names: tuple[str, str]
    shared: tuple[str, ...]
    compared: int


class Ties(NamedTuple):
    """What makes two sources of a topic one voice, apart from their names.

    `stories` are the stories of the topic: only their alliances count. `lineages` has each two
    sources, by their keys, that share figures.
    """

    stories: tuple[Story, ...] = ()
    lineages: Mapping[frozenset[str], Lineage] = {}


NO_TIES = Ties()
