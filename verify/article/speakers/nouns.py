"""The nouns of attribution: a name, the cue that goes with it, and what is said."""

from verify.nouns import NamedTuple


class Name(NamedTuple):
    """A phrase that names a speaker, from its first word to its last.

    `role` is "pronoun" for a pronoun, "relative" for the name before "who", "possessor" for the one
    in "Russia's claim".
    """

    first: int
    last: int
    role: str = ""


class Cue(NamedTuple):
    """Words that tell of speech, from `first` to `last`, with the name of who speaks.

    `scope` says where what is said stands: "after" the cue, as a "clause" or a "phrase" after it,
    "around" it (an "aside" keeps within what another says), in the "quotation" before, "till" the
    cue; or it depends on the "verb". `kinds` are the first letters of the kinds of verbs that a
    word may be (the headings of the lexicon), `form` is that of the verb, or "unsaid" for what
    somebody would say. `name` is None for hearsay.
    """

    first: int
    last: int
    name: Name | None
    scope: str = "verb"
    kinds: str = "s"
    form: str = ""

    def may(self, kinds: str) -> bool:
        """May the verb be of one of some kinds, given by their first letters?"""
        return any(kind in self.kinds for kind in kinds)

    @property
    def is_weak(self) -> bool:
        """Is it no speech that the verb tells of, but what is meant, found, done or to come?"""
        return self.form == "unsaid" or not self.may("sc")


class Speech(NamedTuple):
    """A cue with what is said: from the first word up to the one after the last.

    What is `weak` gives way to the speech that tells of it: "Kyiv said Moscow wanted 12".
    """

    cue: Cue
    first: int
    end: int
    weak: bool = False
