"""Stories: who is at war with whom, and who is allied. A side is a side only within a story."""

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


class Ties(NamedTuple):
    """What makes two sources of a topic one voice, apart from their names.

    `stories` are the stories of the topic: only their alliances count. `linked` has each two
    sources, by key, of which one takes its figures from the other (see `compare.lineage`).
    """

    stories: tuple[Story, ...] = ()
    linked: frozenset[frozenset[str]] = frozenset()


NO_TIES = Ties()
