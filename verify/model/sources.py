"""Sources, and the registry of known sources."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Literal, TypedDict

from verify.model.named_tuples import NamedTuple, Record


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
    ORGANISER = "organiser"  # of a protest or another event
    POLICE = "police"
    HOSPITAL = "hospital"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"
    PLACEHOLDER = "placeholder"  # the cell says nothing: "n/a"


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


# What a phrase of a name is: one with a value, a word list, or not known. Literals, since every
# phrase of every name is looked up.
PhraseKind = Literal[
    "alias",
    "person",
    "office",
    "country",
    "capital",
    "place",
    "shared",
    "noise",
    "titles",
    "others",
    "apart",
    "backed",
    "of_witnesses",
    "witnesses",
    "unnamed",
    "media",
    "officials",
    "installed",
    "separatists",
    "sources",
    "unknown",
    "unknown name",  # with a capital
]


class SourceTable(TypedDict):
    """The look-up tables of a registry. All phrases are folded.

    `phrases` has the sort of each phrase (alias, person, office, country, capital, place, shared,
    or the name of a word list) and its value. `longest` has, for a word that begins a phrase of
    several words, the number of words in the longest such phrase. `offices` has the name, the kind
    and the flags of each office, `held` the sources with an id of their own that hold it, by
    country. `countries` has the name, the adjective, the code and the side of each
    country: Scotland is of the side of the UK. `many` are entries for more
    than one person, such as "witness". `adjectives` has the adjective of each party of a story.
    `kinds` has the kind of body of each head noun: "hospital". `hosts` has the source of each web
    host and account. `surnames` has the country of a surname with its post.
    """

    sources: Mapping[str, Sequence[str]]
    bodies: Mapping[str, Sequence[str]]  # of countries; they are not listed
    phrases: Mapping[str, tuple[PhraseKind, str]]
    longest: Mapping[str, int]
    offices: Mapping[str, Sequence[str]]
    held: Mapping[str, Mapping[str, str]]
    countries: Mapping[str, Sequence[str]]
    allies: Mapping[str, Sequence[str]]
    many: Sequence[str]
    regional: frozenset[str]  # sources that are called by their place
    umbrella: frozenset[str]  # sources whose name may mean any body of the world
    backers: Sequence[str]  # parties for which separatists speak
    adjectives: Mapping[str, str]
    kinds: Mapping[str, str]
    posts: frozenset[str]  # offices that one person holds
    hosts: Mapping[str, str]
    surnames: Mapping[str, str]


class Registry:
    """The known sources. Two registries are equal only if they are one object."""

    __slots__ = ("table",)

    def __init__(self, table: SourceTable) -> None:
        self.table = table


class Resolution(Record):
    """The reading of a name: who asserts something, as far as the name shows it.

    `source` is its entry in the registry, or None if that is uncertain. Two names with the same
    `key` are one source. It is the id of the entry, or the folded words of a name without an entry,
    in one order: "Mayor of Derna" and "Derna mayor" have one key. A name that says nothing ("n/a")
    has the key "". `party` and `kind` are known for some names without an entry too: "Ukraine's
    special forces" speak for Ukraine, "an eyewitness" is a witness. `reason` is a sentence that
    says why the reading is what it is, or why it is open. `candidates` are the entries that an
    ambiguous name may mean. "AFP, citing the mayor" is the mayor's claim: `relays` is "AFP".
    """

    written: str
    key: str = ""
    source: Source | None = None
    party: str = ""
    kind: SourceKind | None = None
    reason: str = ""
    candidates: tuple[Source, ...] = ()
    relays: str = ""


SourceReading = Resolution  # the name of this noun in the public API
