"""The name that a pronoun, or a bare role ("the agency"), means."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from verify.article.model import Span
from verify.article.speakers.introductions import find_introduced
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Name, SpeakerKind
from verify.article.speakers.names import first_name, is_amount, read_after
from verify.article.speakers.words import Words
from verify.model.named_tuples import NamedTuple
from verify.sources.registry import default

FAR = 6  # paragraphs back
MANY = 40  # speakers back
LONG = 200  # words of the sentence before that are looked at
LONG_MAN = 7  # letters of "foreman"; "Roman" is none
BARE = 3  # words of "the presidential adviser"
DESCRIBED = 5  # words of "the state-funded rights body"
NEAR = 3  # paragraphs back to the body that "the agency" means
# A body with a name may be called so; but "the agency" is no ministry, and "the group" no army.
ANY_BODY = frozenset(
    ("agency", "body", "charity", "group", "institute", "monitor", "network", "organisation",
     "organization", "outlet", "service", "watchdog", "broadcaster")
)  # fmt: skip
OTHER_BODIES = frozenset(
    ("army", "military", "police", "ministry", "government", "parliament", "court", "navy", "state",
     "forces", "force", "guard", "militia", "party", "company", "hospital", "city", "council",
     "university", "presidency", "embassy", "kingdom", "republic")
)  # fmt: skip
# "The forest service" and "the disaster agency" are bodies of their own, "the aid agency" is none.
OF_ANY_FIELD = frozenset(("agency", "institute", "network", "service"))
ANY_FIELD = frozenset(
    ("aid", "humanitarian", "medical", "monitoring", "news", "relief", "research", "same")
)
PERSONS: frozenset[SpeakerKind] = frozenset(("person", "men", "women"))
THINGS: frozenset[SpeakerKind] = frozenset(("body", "paper"))
BODY: frozenset[SpeakerKind] = frozenset(("body",))
ITS = frozenset(("its", "their"))  # "its report" is the body's; "his tweets" are what is cited
# "Their union said": the union speaks, and not the workers.
APART = frozenset(
    ("association", "club", "company", "confederation", "employer", "federation", "firm",
     "government", "guild", "ministry", "operator", "party", "union", "university")
)  # fmt: skip
FITS: Mapping[str, frozenset[SpeakerKind]] = {
    "he": PERSONS - {"women"}, "his": PERSONS - {"women"},
    "she": PERSONS - {"men"}, "her": PERSONS - {"men"},
    "it": THINGS, "its": THINGS,
    "they": THINGS | {"people"}, "their": THINGS | {"people"},
}  # fmt: skip


class Speaker(NamedTuple):
    """A name that has spoken, its kind, and the paragraph."""

    name: Name
    kind: SpeakerKind
    paragraph: int


class Speakers:
    """The speakers of a text so far: a pronoun means one of them."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.said: list[Speaker] = []
        self.begins = 0  # the first word that a pronoun may reach back to

    def begin(self, at: int) -> None:
        """Begin an entry of a live blog, or the text under a heading, at a word."""
        self.begins = at

    def resolve(self, name: Name, before: tuple[int, int], paragraph: int) -> Span:
        """Return the phrase that names the speaker; a pronoun's own words if nobody is named.

        `before` has the first word of the sentence before, and the one after its last.
        """
        if name.role == "pronoun":
            return span_of(self.words, self._stand_for(name, before, paragraph) or name)
        if name.role == "" and is_own(self.words, name):  # "her office": it is she who speaks
            whose = Name(name.first, name.first, "pronoun")
            name = self._stand_for(whose, before, paragraph) or name
        name = self._fuller(name, paragraph)
        self.said.append(Speaker(name, kind_of(self.words, name), paragraph))
        return span_of(self.words, name)

    def find_subject(self, name: Name, low: int) -> Span | None:
        """Return the subject of the statement before "it said": "The agency treated 12, it said".

        Only for a body, and if the statement begins with it.
        """
        is_owner = bool(name.role) or is_own(self.words, name)
        fits = FITS.get(self.words.low[name.first], frozenset()) if is_owner else frozenset()
        subject = first_name(self.words, low, name.first) if fits & THINGS else None
        if subject is None or subject.role or is_amount(self.words, subject):
            return None  # "9 metres came, they said"
        if kind_of(self.words, subject) not in fits:
            return None
        paragraph = self.said[-1].paragraph if self.said else 0
        return span_of(self.words, self._fuller(subject, paragraph))

    def _fuller(self, name: Name, paragraph: int) -> Name:
        """Return the earlier and fuller name for "the agency", "the presidential adviser"."""
        words, size = self.words, name.last + 1 - name.first
        bare = range(name.first + 1, name.last + 1)
        is_any = words.low[name.last] in ANY_BODY
        most = DESCRIBED if is_any else BARE
        is_bare = words.low[name.first] == "the" and 1 < size <= most
        if not is_bare or any(words.is_capitalised(index) for index in bare):
            return name
        role = {words.low[index] for index in bare}
        if size > BARE:
            return self._last_body(paragraph, role - {words.low[name.last]}) or name
        for speaker in reversed(self.said[-MANY:]):
            known = speaker.name
            is_longer = known.last + 1 - known.first > size
            if is_longer and role <= set(words.low[known.first : known.last + 1]):
                return known
        if words.low[name.last] in OF_ANY_FIELD and len(bare) > 1:
            is_any = words.low[name.last - 1] in ANY_FIELD
        return (is_any and self._last_body(paragraph)) or name

    def _last_body(self, paragraph: int, words: AbstractSet[str] = frozenset()) -> Name | None:
        """Return the last body with a name that "the agency", "the group" may mean.

        If there are `words`, one of them must be of its name: "the rights body" is no fund.
        """
        for speaker in reversed(self.said[-MANY:]):
            if paragraph - speaker.paragraph > NEAR or speaker.name.first < self.begins:
                break
            inside = self.words.low[speaker.name.first : speaker.name.last + 1]
            is_named = self._capitals(speaker.name) and OTHER_BODIES.isdisjoint(inside)
            if speaker.kind == "body" and is_named:
                return speaker.name if not words or not words.isdisjoint(inside) else None
        return None

    def _stand_for(self, name: Name, before: tuple[int, int], paragraph: int) -> Name | None:
        """Return the last speaker here, or the subject of the sentence before, or any speaker."""
        fits = FITS.get(self.words.low[name.first].partition("'")[0])
        if fits is None:
            return None
        low, high = before
        low = max(low, self.begins)
        high = max(low, high)
        introduced = self._introduced(fits, name.first)
        if introduced:
            return introduced
        if "people" in fits:  # "The unions say that the ministry's figure, which they dispute"
            here = (speaker for speaker in reversed(self.said) if speaker.name.first >= high)
            several = next((speaker.name for speaker in here if speaker.kind == "people"), None)
            if several:
                return several
        return (
            self._spoke(fits, paragraph, 0)
            or self._subject(fits, low, min(high, low + LONG))
            or self._mentioned(fits & PERSONS, max(low, high - LONG), high)
            or self._spoke(fits, paragraph, FAR)
        )

    def _spoke(self, fits: frozenset[SpeakerKind], paragraph: int, far: int) -> Name | None:
        """Return the last speaker of some kinds, at most `far` paragraphs back."""
        for speaker in reversed(self.said[-MANY:]):
            if paragraph - speaker.paragraph > far or speaker.name.first < self.begins:
                break
            if speaker.kind in fits:
                return speaker.name
        return None

    def _introduced(self, fits: frozenset[SpeakerKind], at: int) -> Name | None:
        """Return the person who is introduced since somebody last spoke: "I met Oksana, 47"."""
        if not fits & PERSONS:
            return None
        low = max(self.begins, at - LONG)
        if self.said:
            low = max(low, self.said[-1].name.last + 1)
        for name in find_introduced(self.words, low, at):
            if kind_of(self.words, name) in fits:
                return name
        return None

    def _subject(self, fits: frozenset[SpeakerKind], low: int, high: int) -> Name | None:
        """Return the subject of the sentence before; a person only after having spoken."""
        name = first_name(self.words, low, high)
        if name is None or kind_of(self.words, name) not in fits:
            return None
        if fits & THINGS:
            return name
        inside = set(self.words.low[name.first : name.last + 1])
        for speaker in reversed(self.said[-MANY:]):
            other = speaker.name
            if speaker.kind in fits and not inside.isdisjoint(self._capitals(other)):
                return other
        if not any(phrase_of(word) == "person" for word in inside):
            return self._role(name)
        last = name.last  # "Zelenskiy met": the capitals show the end of the name
        while last > name.first and not self.words.is_capitalised(last):
            last -= 1
        return name._replace(last=last)

    def _role(self, name: Name) -> Name | None:
        """Return the person of a bare role: "the mayor", of "The mayor spoke to reporters"."""
        inside = range(name.first + 1, name.last + 1)
        roles = (at for at in inside if kind_of_word(self.words.low[at]) in PERSONS)
        last = next(roles, None)
        if last is None or self.words.low[name.first] != "the" or self._capitals(name):
            return None
        return name._replace(last=last)

    def _capitals(self, name: Name) -> list[str]:
        """Return the words of a name that have a capital, in lower case."""
        words = self.words
        inside = range(name.first, name.last + 1)
        return [words.low[at] for at in inside if words.is_capitalised(at) and not words.roles[at]]

    def _mentioned(self, fits: frozenset[SpeakerKind], low: int, high: int) -> Name | None:
        """Return the last name with a role in the sentence before: "the mayor, Ivan Petrov"."""
        words, speakers = self.words, speech()["speakers"]
        for index in range(high - 1, low - 1, -1):
            if speakers.get(words.low[index]) not in fits or words.quoted[index]:
                continue
            first = index
            while first > low and words.roles[first - 1] == "" and not words.is_sign(first - 1):
                first -= 1
            first -= first > low and words.roles[first - 1] == "determiner"
            name = read_after(words, first, high)
            if name and name.last >= index:
                inside = range(first + 1, name.last + 1)
                if any(words.is_capitalised(at) for at in inside):
                    return name
        return None


def is_own(words: Words, name: Name) -> bool:
    """Does a name only mean a body of somebody: "her office", not "its spokesman, Ivan Petrov"?"""
    inside = range(name.first + 1, name.last + 1)
    return (
        words.low[name.first] in FITS
        and words.low[name.last] not in APART
        and not any(words.is_capitalised(at) or words.low[at].endswith("'s") for at in inside)
        and kind_of(words, name) in (THINGS if words.low[name.first] in ITS else BODY)
    )


def span_of(words: Words, name: Name) -> Span:
    """Return the stretch of text of a name, without the ending of "Russia's claim"."""
    start, end = words.span(name.first, name.last)
    if name.role == "possessor" and words.low[name.last].endswith(("'s", "s'")):
        end -= len("'s" if words.low[name.last].endswith("'s") else "'")
    return Span(start, end)


def kind_of(words: Words, name: Name) -> SpeakerKind:
    """Return the kind of a name: person, people, body, paper; "" if the words do not say."""
    owners = (at for at in range(name.first, name.last) if words.low[at].endswith(("'s", "s'")))
    owner = max(owners, default=name.first - 1)
    if name.role != "possessor" and words.is_capitalised(owner + 1):
        name = name._replace(first=owner + 1)  # "the UN's Jane Roe" is a person
    inside = range(name.first, name.last + 1)
    kinds = [kind_of_word(words.low[index].rstrip("'").removesuffix("'s")) for index in inside]
    for kind in kinds:
        if kind in PERSONS:
            return kind
    if any(kinds):
        return next(kind for kind in reversed(kinds) if kind)
    return _kind_of_capitals(words, name)


def kind_of_word(word: str) -> SpeakerKind:
    """Return the kind of one word: also of "foreman" and "fisherwoman", which no list has."""
    kind = speech()["speakers"].get(word, "")
    if not kind and (one := speech()["speakers"].get(word.removesuffix("s"))):
        return one if one == "paper" else "people"  # "lists", "unions"
    if not kind and word.endswith("men") and len(word) >= LONG_MAN:
        return "people"  # "fishermen"
    if kind or not word.endswith("man") or len(word) < LONG_MAN:
        return kind
    return "women" if word.endswith("woman") else "men"


def _kind_of_capitals(words: Words, name: Name) -> SpeakerKind:
    """Return the kind of a name without a role: a known body, or a person."""
    inside = range(name.first, name.last + 1)
    names = [index for index in inside if words.is_capitalised(index) and not words.roles[index]]
    countries = speech()["countries"]
    if any(
        phrase_of(words.low[index]) in {"country", "capital", "alias", "place"}
        or words.low[index].removesuffix("'s") in countries
        for index in names
    ):
        return "body"
    is_joined = any(words.roles[at] for at in inside)  # "Save the Children", "Doctors of the World"
    if words.roles[name.first] == "determiner" or (len(names) > 1 and is_joined):
        return "body" if names else ""
    return "person" if names else "people"


def phrase_of(word: str) -> str:
    """Return the kind that the registry of sources gives a word."""
    return default().table["phrases"].get(word.removesuffix("'s"), ("unknown", ""))[0]
