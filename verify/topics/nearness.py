"""Two topics that were not merged: is it plain that they are two, or may they be one?"""

from verify.model.topics import Topic
from verify.topics.alike import may_mean
from verify.topics.lexicon import class_of, lexicon, remembered
from verify.topics.light_words import is_light, odd_words

# Words that only say how something takes part; a label may leave them out.
ROLES = frozenset(("after", "by", "from", "to"))
WAYS = frozenset(("from", "to"))
SHARE = "share"  # a measure
ROMAN = frozenset("ivx")


def may_be_one(a: Topic, b: Topic) -> str:
    """Return what two topics call by two words that may mean one: "officers may be police"."""
    mine, theirs = _facts(a), _facts(b)
    differing = {mine - theirs, theirs - mine}
    for one, other in lexicon()["perhaps"]:
        if differing == {one, other}:
            ways = [" ".join(value for _, value in sorted(side)[::-1]) for side in (one, other)]
            return f"{ways[0]} may be {ways[1]}"
    return ""


@remembered
def shared_names(word: str) -> tuple[str, ...]:
    """Return a name for each pair of words of which one may mean the other, if `word` is in it."""
    return tuple(
        f"perhaps {number}"
        for number, sides in enumerate(lexicon()["perhaps"])
        if any(word == value for side in sides if len(side) == 1 for _, value in side)
    )


def _facts(topic: Topic) -> frozenset[tuple[str, str]]:
    """Return a topic as facts, without a measure that goes without saying: turnout is a share."""
    implied = lexicon()["measures"].get(topic.thing, "")
    measure = topic.measure if topic.measure != implied else ""
    named = (("thing", topic.thing), ("side", topic.side), ("outcome", topic.outcome))
    more = (("measure", measure), ("period", topic.period))
    places = (("place", place) for place in topic.place)
    rest = (("rest", word) for word in topic.rest)
    return frozenset(fact for fact in (*named, *more, *places, *rest) if fact[1])


def is_share(topic: Topic) -> bool:
    """Is a topic a share, as its label or its thing says: "case fatality rate", "turnout"?"""
    measures = {topic.measure, lexicon()["measures"].get(topic.thing, "")}
    return any(SHARE in _parts(measure) for measure in measures)


def are_apart(a: Topic, b: Topic) -> bool:
    """Is it plain that two topics are two, by what both name: another side, period, outcome?"""
    if a.period != b.period or _differ(a.side, b.side) or _differ(a.outcome, b.outcome):
        return True
    if _are_victims_of(a, b) or _are_victims_of(b, a):
        return True
    if a.place and b.place and set(a.place).isdisjoint(b.place):
        return True
    return bool(a.rest or b.rest) and _contrast(a, b)


def count_otherwise(a: Topic, b: Topic) -> bool:
    """Do two topics seem to count two things, or in two measures?

    A label may be built so that this is a mistake: "in need of aid", "aid needed".
    """
    if _differ(a.measure, b.measure):
        return True
    classes = {class_of(a.thing), class_of(b.thing)}
    are_said = a.thing in a.words and b.thing in b.words
    return len(classes) > 1 and "" not in classes and are_said and _differ(a.thing, b.thing)


def _are_victims_of(victims: Topic, events: Topic) -> bool:
    """Does one topic count people who were hurt, and the other one no people: road accidents?"""
    are_people = class_of(events.thing) in {"people", "military", "refugees", "staff"}
    is_event = bool(events.thing) and not events.outcome and not are_people
    return is_event and is_light(victims.outcome) and victims.thing != events.thing


def _differ(mine: str, theirs: str) -> bool:
    """Do two values exclude each other? "Malnourished+treated" and "treated" do not."""
    one, two = set(_parts(mine)), set(_parts(theirs))
    if not (mine and theirs) or may_mean(mine, theirs):
        return False
    is_more = (one <= two or two <= one) and not any(map(is_light, one ^ two))
    return not is_more  # "killed or injured" are more than the injured


def _parts(value: str) -> list[str]:
    """Return the values of a facet; "share per 10,000" has two measures."""
    return value.replace(" per ", "+per ").split("+")


def _contrast(a: Topic, b: Topic) -> bool:
    """Is a word in one label alone that makes it another topic: a number, "not", "confirmed"?

    "By the army" and "from the army" are such a contrast too, but not "by the army" and "army".
    """
    mine, theirs = (dict(_split(word) for word in topic.rest) for topic in (a, b))
    if any(theirs.get(word, "") not in {"", role} for word, role in mine.items() if role):
        return True
    for one, other in ((mine, b), (theirs, a)):
        if any(role in WAYS and word in (other.side, *other.place) for word, role in one.items()):
            return True  # "rockets fired from Israel" were not fired at Israel
    if a.outcome and any(theirs.get(word) for word in (a.side, a.thing)):
        return True  # the dead of an army, and those whom it killed
    if b.outcome and any(mine.get(word) for word in (b.side, b.thing)):
        return True
    return set(filter(_is_strict, a.rest)) != set(filter(_is_strict, b.rest))


def _is_strict(word: str) -> bool:
    first = word.partition(" ")[0]
    is_number = first[0].isdigit() or set(first) <= ROMAN
    return is_number or first in lexicon()["contrasts"] - ROLES


def _split(word: str) -> tuple[str, str]:
    """Return a word of a topic, and the role before it: "by gangs" is ("gangs", "by")."""
    first, _, rest = word.partition(" ")
    return (rest, first) if rest and first in ROLES else (word, "")


def unknown_words(topic: Topic) -> frozenset[str]:
    """Return the words of a label that no lexicon has, and that are no names: "breach", "burst"."""
    names = {word.casefold() for word in topic.label.split()[1:] if word[:1].isupper()}
    return odd_words(topic.label) - names
