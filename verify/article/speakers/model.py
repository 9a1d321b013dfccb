"""The nouns of attribution: a name, its cue, and the words that are said."""

from collections.abc import Set as AbstractSet
from enum import Enum, StrEnum, auto
from typing import Literal

from verify.model.named_tuples import NamedTuple


class Verb(StrEnum):
    """The kinds of verbs of speech: the headings of [verbs] in speech.toml."""

    SAY = "say"
    CLAUSE = "clause"
    FIND = "find"
    RECORD = "record"
    THINK = "think"
    JUDGE = "judge"
    DEED = "deed"
    WANT = "want"
    BY = "by"


# The role of a small word in a sentence: the headings of [words] in speech.toml; "" for the nouns,
# verbs and adjectives, which are in no list. Literals: to look a member of an enum up costs more
# than to compare two strings, and every word of the copy is compared many times.
Role = Literal[
    "",
    "be",
    "have",
    "modal",
    "not",
    "adverb",
    "determiner",
    "preposition",
    "joint",
    "pronoun",
    "object",
    "time",
]
# The kinds of words that go before a verb.
Auxiliary = Literal["", "be", "have", "modal", "to"]
# The kind of speaker that a word names: the headings of [speakers] in speech.toml; "" if the
# words do not say.
SpeakerKind = Literal["", "women", "men", "person", "people", "body", "paper"]


class Form(StrEnum):
    """The form of a verb. `NONE` is for cues that have no verb."""

    NONE = ""
    BASE = "base"
    THIRD = "third"
    PAST = "past"
    ING = "ing"
    HYPOTHETICAL = "hypothetical"  # "may say", "to announce": not said yet


class Scope(Enum):
    """The words of the sentence that a cue attributes to its speaker."""

    AFTER = auto()  # all that follows the cue
    CLAUSE = auto()  # the clause that follows: "the claim that 12 died"
    PHRASE = auto()  # the phrase that follows: "a figure of 12"
    BEFORE = auto()  # all up to the cue
    PASSIVE = auto()  # the same, within what another speaker says: "X said 9 were reported by Y"
    AROUND = auto()  # the sentence without the cue
    ASIDE = auto()  # as AROUND, but within the statement of another: "by the UN's count"
    FIGURE = auto()  # the number right before the cue, with the words that lead to it
    ACCOUNT = auto()  # the noun for a figure before the cue, with its number: "a toll of 9"
    QUOTATION = auto()  # the quotation before the cue
    BY_VERB = auto()  # it depends on the verb and on what is next to it


SAY: AbstractSet[Verb] = frozenset((Verb.SAY,))
SPEAKS = frozenset((Verb.SAY, Verb.CLAUSE))
ASSERTS = SPEAKS | {Verb.FIND, Verb.RECORD, Verb.THINK}


class Name(NamedTuple):
    """A phrase that names a speaker, from its first word to its last.

    `role` is "pronoun" for a pronoun, "relative" for the name before "who", "possessor" for the one
    in "Russia's claim".
    """

    first: int
    last: int
    role: Literal["", "pronoun", "relative", "possessor"] = ""


class Cue(NamedTuple):
    """Words that say that somebody speaks, from `first` to `last`, with the name of the speaker.

    `verbs` are the kinds of verbs that the word may be. `name` is None for hearsay. `via` is who
    only passes on what the speaker says: "NTV said, citing the army".
    """

    first: int
    last: int
    name: Name | None
    scope: Scope
    verbs: AbstractSet[Verb] = SAY
    form: Form = Form.NONE
    via: Name | None = None

    def may(self, verbs: AbstractSet[Verb]) -> bool:
        """May the verb be of one of these kinds?"""
        return not self.verbs.isdisjoint(verbs)

    @property
    def is_weak(self) -> bool:
        """Is the verb one of thought, finding, act or plan, and not one of speech?"""
        return self.form is Form.HYPOTHETICAL or not self.may(SPEAKS)


class Speech(NamedTuple):
    """A cue with the words that are said: from the first word up to the one after the last.

    A weak speech gives way to a speech that reports it: "Kyiv said Moscow wanted 12".
    """

    cue: Cue
    first: int
    end: int
    weak: bool = False
