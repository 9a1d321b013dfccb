"""Sources, and the registry of known sources."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypedDict

from verify.model.named_tuples import NamedTuple


class SourceKind(StrEnum):
    """A sort of source: a party of the war, a recorder, a news medium, a witness."""

    BELLIGERENT = "belligerent"
    ALLY = "ally"
    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    RECORDER = "recorder"  # counts case by case, by a published method
    NGO = "ngo"
    MEDIA = "media"
    COMPANY = "company"
    UNION = "union"
    ORGANISER = "organiser"
    POLICE = "police"
    HOSPITAL = "hospital"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"


class Source(NamedTuple):
    """A body or a person that makes claims: an entry of the registry.

    `party` is the side of the war that it speaks for, or "". `reliability` is a letter of the
    Admiralty scale, A to F, that the desk chose; the default F means "cannot be judged".
    `scale` names its scale of likelihood words ("phia", "icd203"), or is "".
    """

    id: str
    name: str
    kind: SourceKind
    party: str = ""
    reliability: str = "F"
    scale: str = ""


class SourceTable(TypedDict):
    """The look-up tables of a registry. All phrases are folded.

    `phrases` has the sort of each phrase (alias, person, office, country, place, or the name of a
    word list) and its value. `longest` has, for a first word, the number of words in the longest
    phrase that begins with it. `many` are entries for more than one person, such as "witness".
    `adjectives` has the adjective of each party.
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
    """The known sources. Two registries are equal only if they are one object."""

    __slots__ = ("table",)

    def __init__(self, table: SourceTable) -> None:
        self.table = table


class Resolution(NamedTuple):
    """The reading of a name. `source` is its entry in the registry, or None if that is uncertain.

    Two names with the same `key` are one source. It is the id of the entry, or the folded words of
    a name without an entry. `party` and `kind` are known for some names without an entry too:
    "Ukraine's special forces" speak for Ukraine, "an eyewitness" is a witness. `candidates` are the
    entries that an ambiguous name may mean. `reason` says why `source` is None.
    """

    written: str
    key: str = ""
    source: Source | None = None
    party: str = ""
    kind: SourceKind | None = None
    reason: str = ""
    candidates: tuple[Source, ...] = ()
