"""Two topics that were not merged: is it plain that they are two, or may they be one?"""

from verify.model.topics import Topic
from verify.topics.lexicon import class_of, lexicon, remembered


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


def are_apart(a: Topic, b: Topic) -> bool:
    """Is it plain that two topics are two, by what both name: another side, period, outcome?"""
    if a.period != b.period or _contrasts(a) != _contrasts(b):
        return True
    facets = ("side", "outcome", "measure")
    if any(_differ(getattr(a, facet), getattr(b, facet)) for facet in facets):
        return True
    if class_of(a.thing) and class_of(b.thing) and _differ(a.thing, b.thing):
        return a.thing in a.words and b.thing in b.words  # both labels name what they count
    return bool(a.place and b.place) and set(a.place).isdisjoint(b.place)


def _differ(mine: str, theirs: str) -> bool:
    return bool(mine and theirs) and mine != theirs


def _contrasts(topic: Topic) -> set[str]:
    """Return the words of a topic that always make it another one: numbers, "not", "confirmed"."""
    return {
        word
        for word in topic.rest
        if word.partition(" ")[0] in lexicon()["contrasts"] or word[0].isdigit()
    }
