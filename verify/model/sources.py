"""Who asserts a claim, and the registry that knows them."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypedDict

from verify.model.named_tuples import NamedTuple


class SourceKind(StrEnum):
    """What sort of body or person a source is."""

    BELLIGERENT = "belligerent"
    ALLY = "ally"
    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    RECORDER = "recorder"  # counts case by case, by a published method
    NGO = "ngo"
    MEDIA = "media"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"


class Source(NamedTuple):
    """Who asserts: an entry of the registry.

    `party` is the side of the war it speaks for, or "" for none. `reliability` is the letter of the
    Admiralty scale that the desk set (A to F); F, "cannot be judged", by default.
    `scale` names the body's scale of likelihood words ("phia", "icd203"), or "".
    """

    id: str
    name: str
    kind: SourceKind
    party: str = ""
    reliability: str = "F"
    scale: str = ""


class SourceTable(TypedDict):
    """The look-up tables of a registry; phrases are folded.

    `phrases` gives what a phrase is (alias, person, office, country, place, or one of the lists of
    words) and its value; `longest` how many words the longest phrase with a first word has. `many`
    are the entries that several people have, such as "witness". `adjectives` gives the
    adjective of a party.
    """

    sources: Mapping[str, Sequence[str]]
    phrases: Mapping[str, Sequence[str]]
    longest: Mapping[str, int]
    offices: Mapping[str, Mapping[str, str]]
    allies: Mapping[str, Sequence[str]]
    many: Sequence[str]
    regional: frozenset[str]  # sources that are called by their place
    umbrella: frozenset[str]  # sources whose name may mean any body of the world
    backers: Sequence[str]  # parties for which separatists speak
    adjectives: Mapping[str, str]


class Registry:
    """The sources that are known. Two registries are the same only if they are one object."""

    __slots__ = ("table",)

    def __init__(self, table: SourceTable) -> None:
        self.table = table


class Resolution(NamedTuple):
    """What a written name stands for. `source` is None where that is not certain.

    `key` decides whether two names are one source: the entry's id, or else the folded words.

    `party` and `kind` are what the words themselves say also of a name that the registry lacks:
    "Ukraine's special forces" speak for Ukraine, "an eyewitness" is a witness. `candidates` are the
    entries that an ambiguous name may mean; `reason` says in a few words why the name is open.
    """

    written: str
    key: str = ""
    source: Source | None = None
    party: str = ""
    kind: SourceKind | None = None
    reason: str = ""
    candidates: tuple[Source, ...] = ()
