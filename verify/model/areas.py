"""What a project adds to the lexicon of labels."""

from collections.abc import Mapping

from verify.model.named_tuples import NamedTuple


class Areas(NamedTuple):
    """The parties and places of a project: phrases with their facts, wholes of places, sides."""

    phrases: Mapping[str, tuple[tuple[str, str], ...]]
    wholes: Mapping[str, str]
    sides: Mapping[str, str]
