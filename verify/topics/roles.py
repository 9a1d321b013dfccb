"""The role of each phrase of a label: victim, doer, speaker, place."""

from typing import Literal, cast

from verify.text.calendar import SHORT_MONTHS
from verify.topics.lexicon import Preposition, RoleName, class_of, is_group, lexicon
from verify.topics.neighbours import (
    PERSONS,
    RELATIVES,
    Roles,
    acts,
    event_of,
    find_joined,
    find_speakers,
    is_deed,
    is_event,
    is_force,
    is_given,
    is_giver_of,
    is_remark,
    is_soil,
    is_subject,
    role_of_unknown,
)
from verify.topics.outcomes import read_outcome
from verify.topics.phrases import PARTY, FactName, Mention
from verify.topics.times import is_date, read_since

# What a label may name to say where or when: a place, a thing, an event, a word that is not known.
BESIDES: frozenset[RoleName] = frozenset(("place", "aside", "concept", "rest"))
JOINTS = frozenset(("and", "that", "which"))
ASIDE = frozenset(("place", "from", "of", "to", "with"))  # a thing after these only narrows


def read_roles(segments: list[list[Mention]]) -> Roles:
    """Return the values of each facet and role in the phrases of a label."""
    roles = Roles(list)
    has_remarks = len(segments) > 1 and not any(
        "cases" in mention.value("thing").split() for some in segments for mention in some
    )
    for segment in segments:
        if not (has_remarks and all(map(is_remark, segment))):
            _Segment(segment, roles).read()
    return roles


class _Segment:
    """One stretch of a label between commas or brackets; fills `roles` from left to right."""

    def __init__(self, mentions: list[Mention], roles: Roles) -> None:
        self.mentions = mentions
        self.roles = roles
        self.role: Preposition = ""
        self.beside = ""  # how what follows is beside a place: "near", "outside"
        self.skip = 0
        self.thing = ""  # the head so far; `thing_at` is its index, `aside_at` of what narrows it
        self.thing_at = self.aside_at = -2
        self.joined = -1  # the index of a word that is counted beside a thing
        self.has_outcome = False
        self.has_gift = False
        self.is_clause = False  # "when a bridge collapsed": what follows is not counted

    def note(self, role: RoleName, value: str) -> None:
        if self.beside and role in BESIDES:
            is_its = self.beside != "before" and (role == "place" or value in lexicon()["causes"])
            if not (self.role == "with" and is_its):
                value = f"{self.beside} {value}"
            self.beside = ""
        values = self.roles[role]
        if value not in values:
            values.append(value)

    def read(self) -> None:
        mentions = self.mentions
        speakers, is_alone = find_speakers(mentions), len(mentions) == 1
        for at, mention in enumerate(mentions):
            if at < self.skip:
                continue
            text = mention.text
            if at in speakers or self.role == "speaker":
                self.speaker(mention)
            elif text == "since":
                period, self.skip = read_since(mentions, at)
                self.note("period", period)
            elif mention.is_date and is_date(mentions, at):
                self.note("date", SHORT_MONTHS.get(text, text))
                self.role = ""
            elif is_alone and mention.value("army"):
                self.note("army", mention.value("army"))
            elif text in RELATIVES and acts(mentions, at):
                self.roles.pop("thing", None)
                self.note("doer", self.thing)
                self.thing = ""
            elif not mention.facts:
                role = "and" if at == self.joined else ""
                if self.role:
                    role = role or role_of_unknown(mentions, at, self.roles)
                self.note("rest", f"{role} {text}" if role else text)
            else:
                self.known(at, mention)

    def speaker(self, mention: Mention) -> None:
        for facet in PARTY:
            if party := mention.value(facet):
                self.note("speaker", party)
        if mention.value("own"):
            self.note("own", "yes")

    def known(self, at: int, mention: Mention) -> None:
        if party := mention.party:
            self.party(at, mention, party)
        for facet, value in mention.noted:
            self.read_fact(at, mention, facet, value)

    def read_fact(self, at: int, mention: Mention, facet: FactName, value: str) -> None:
        """Note one fact of a phrase. The party of the phrase is noted before."""
        has_party = bool(mention.party)
        match facet:
            case "outcome" | "measure" | "period" | "concept" | "by" | "own":
                self.plain(at, facet, value)
            case "role":
                self.role = cast("Preposition", value)  # a test holds the table to it
                self.beside = mention.value("beside")
            case "thing":
                self.read_thing(at, value, has_party=has_party)
            case "place" if not has_party:
                self.place(at, value)
            case "org" if not has_party and not mention.value("thing"):
                self.note("concept", value)
            case "clause":
                self.is_clause = True
            case "drop" if mention.text in JOINTS:
                self.join(at)
            case "drop" if self.beside and self.role == "with":
                self.note("rest", mention.text)  # "before the war"
            case _:
                pass  # of a party, or for others to ask

    def join(self, at: int) -> None:
        """Keep "dogs" as what is counted too: "dogs and people", "people and dogs".

        What is said of "the ferry that sank" is said of nothing that is counted.
        """
        if self.mentions[at].text != "and":
            self.is_clause = self.is_clause or self.aside_at == at - 1
            return
        self.joined = find_joined(self.mentions, at)
        rest = self.roles["rest"]
        word = self.mentions[at - 1].text
        if 0 <= self.joined < at and word in rest:
            rest[rest.index(word)] = f"and {word}"

    def plain(self, at: int, facet: RoleName, value: str) -> None:
        """Note a facet that is no party, place or thing."""
        is_beside = bool(self.role) and facet in {"outcome", "concept"} and self.narrows(at)
        is_beside = is_beside or self.aside_at == at  # "in closed schools", a phrase of both
        if facet == "outcome" and (self.is_clause or is_beside):
            self.note("concept", event_of(value))
            return
        if self.beside and facet == "outcome":
            self.note("rest", value)  # "staff before the layoffs" were not laid off
            return
        self.note(facet, value)
        if facet not in {"by", "own"} and not is_beside:
            self.role = ""
        if facet == "outcome":
            self.has_outcome = True
            self.has_gift = self.has_gift or read_outcome(value).frame == "gift"

    def read_thing(self, at: int, thing: str, *, has_party: bool) -> None:
        if self.role == "by":
            self.note("doer", thing)
        elif self.is_aside(thing):
            is_giver = self.role == "from" and is_giver_of(thing, self.thing)
            self.note("aside", f"from {thing}" if is_giver else thing)
            self.aside_at = at
        elif self.role == "from" and is_given(self.mentions, at, self.thing):
            self.note("aside", f"from {thing}")
        elif self.thing and self.mentions[at - 1].text == "with":
            self.note("aside", f"with {thing}")
        else:
            if self.thing_at == at - 1 and not has_party and thing != self.thing:
                self.note("modifier", self.thing)
            self.note("thing", thing)
            self.thing, self.thing_at = thing, at
        self.role = ""

    def narrows(self, at: int) -> bool:
        """Does a word speak of a thing beside those counted: "from the collapsed houses"?"""
        if self.role not in ASIDE or at + 1 == len(self.mentions):
            return False
        thing = self.mentions[at + 1].values.get("thing")
        return thing is not None and self.is_aside(thing)

    def is_aside(self, thing: str) -> bool:
        """Does a thing only narrow what is counted: "children in schools", "killed in a mine"?

        What is counted in "killed in robberies" is the people, who are not named.
        """
        if self.thing or (self.role == "with" and self.has_outcome):
            return self.is_clause or self.role in ASIDE
        if self.role not in ASIDE - {"of"}:
            return False
        outcomes = map(read_outcome, self.roles["outcome"])
        return class_of(thing) not in PERSONS and any(each.default == "people" for each in outcomes)

    def party(self, at: int, mention: Mention, facet: FactName) -> None:
        party, town = mention.value(facet), mention.value("place")
        is_owner = facet == "adj" or mention.form == "possessive"
        following = self.mentions[at + 1] if at + 1 < len(self.mentions) else None
        if self.role and is_subject(self.mentions, at):
            self.role = ""  # "area of Ukraine Russia occupies"
        is_doer = (is_owner and mention.form != "plural") or facet == "capital"
        if following and is_doer and is_deed(following):
            self.note("by", party)
        elif following and is_owner and self.role in {"place", "to", "from"} and is_soil(following):
            self.note(self.role, party)
            self.skip = at + 2
        elif (
            self.role in {"by", "from"} and facet != "capital" and following and is_event(following)
        ):
            self.note("place", town or party)  # "by Turkish earthquake"
        elif self.role == "place" and (mention.value("army") or is_force(facet, following)):
            self.note("side", party)  # "conscripts in the Russian army"
        elif self.role in {"place", "within", "from"}:
            self.note(self.role, town or party)
        elif self.role in {"by", "to"}:
            self.note(self.role, party)
        else:
            names = facet != "adj" or mention.form == "plural" or is_group(party)
            role = self.bare_role(at, is_owner=not names or mention.form == "possessive")
            is_open = role == "side" and town and not is_owner
            self.note(*(("capital", f"{party}/{town}") if is_open else (role, party)))
        if facet == "adj" and mention.form == "plural" and not mention.value("thing"):
            self.note("nationals", party)

    def bare_role(self, at: int, *, is_owner: bool) -> Literal["side", "to", "subject"]:
        """Return the role of a party without a preposition: "tanks Russia lost", "sent Ukraine"."""
        if is_owner or self.role:
            return "side"
        after = at + 1
        while after < len(self.mentions) and self.mentions[after].value("drop"):
            after += 1
        following = self.mentions[after] if after < len(self.mentions) else None
        if [mention.text for mention in self.mentions[at + 2 : after]] == ["had"]:
            return "side"  # "tanks Russia has had destroyed"
        if self.has_gift and not (following and following.value("thing")):
            return "to"
        if following and following.text == "received":
            return "to"
        is_verb = bool(following and following.value("outcome"))
        if is_verb and not self.has_outcome and (self.thing or self.has_object(after)):
            return "subject"
        return "side"

    def has_object(self, verb: int) -> bool:
        """Does another party's thing follow: "US shot down Houthi drones"?"""
        if any(mention.value("role") for mention in self.mentions[verb + 1 : verb + 2]):
            return False  # "Palestinians killed by the Israeli army"
        later = [facet for mention in self.mentions[verb + 1 :] for facet, _ in mention.facts]
        return "thing" in later and not set(PARTY).isdisjoint(later)

    def place(self, at: int, place: str) -> None:
        following = self.mentions[at + 1] if at + 1 < len(self.mentions) else None
        if following and self.role in {"to", "from"} and is_soil(following):
            self.skip = at + 2
        if self.role in {"by", "from"} and following and is_event(following):
            self.role = "place"
        self.note(self.role if self.role in {"from", "to", "by", "within"} else "place", place)


def first(roles: Roles, role: RoleName) -> str:
    """Return the only value of a role, or several joined in order of the alphabet, or ""."""
    values = roles[role]
    if not values:
        return ""
    return values[0] if len(values) == 1 else "+".join(sorted(values))


def add(roles: Roles, role: RoleName, *values: str) -> None:
    """Add values to a role, each once."""
    kept = roles[role]
    for value in values:
        if value and value not in kept:
            kept.append(value)
