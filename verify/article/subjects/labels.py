"""The label of a figure, as a ledger would have it: "civilians injured in Kharkiv"."""

from verify.article.subjects.doings import find_aboard, find_done, find_joined, name_cost
from verify.article.subjects.event_places import find_event
from verify.article.subjects.harm_verbs import is_denied, is_to_be
from verify.article.subjects.nouns import DIED
from verify.article.subjects.objects import find_undergone, is_of_money
from verify.article.subjects.outcomes import Deed, Doing, normal, past_forms
from verify.article.subjects.parties import names_party, nearest_party
from verify.article.subjects.periods import find_period, find_rate
from verify.article.subjects.phrases import SHORTEST_ENDED, phrases
from verify.article.subjects.places import (
    find_fronted,
    find_origin,
    find_place,
    find_where,
    is_place,
)
from verify.article.subjects.reach import Setting
from verify.article.subjects.strikes import find_struck
from verify.article.subjects.total_or_increment import read_kind
from verify.article.subjects.unnamed import is_only_place
from verify.model.figures import Kind
from verify.topics import read_topic
from verify.topics.lexicon import ThingClass, class_of
from verify.topics.outcomes import read_outcome
from verify.values.units import dimension

RECEIVED = frozenset(("receive", "received", "receives", "receiving"))
GIVEN = "delivered"
PERSONS: frozenset[ThingClass] = frozenset(("people", "military", "refugees", "staff"))
WOUNDS = frozenset(("causes", "complications", "injuries", "wounds"))  # no diseases


def make_label(setting: Setting, rest: int, name: str, doing: Doing, *, is_people: bool) -> str:
    """Return a label: the things that are counted, the outcome, by whom, where and when.

    `name` is the noun, `rest` the first word after what is counted.
    """
    deed, doer = doing
    if struck := find_struck(setting):
        return f"attacks on {struck}"
    outcome = deed.outcome if deed else ""
    if read_outcome(outcome).is_noun:  # "the bodies of 410 civilians": found dead is not yet killed
        name, outcome = outcome, ""
    name = name_cost(setting, "death toll" if name.casefold() == "toll" else name)
    if not setting.is_count:
        name = _name_measured(setting, name, outcome)
    if not name and not outcome:
        return ""
    joined = _join(setting, rest, name, deed if outcome else None, "who" if is_people else "that")
    parts = [name, joined, *_of_whom(setting, rest, name, deed if outcome else None, doer)]
    place = _find_place(setting, rest, deed, outcome)
    if place and normal(place.partition(" ")[2]) not in normal(f"{name} {joined}"):
        parts.append(place)
    parts.append(_find_time(setting, rest, deed, outcome))
    return " ".join(part for part in parts if part)


def _join(setting: Setting, rest: int, name: str, deed: Deed | None, pronoun: str) -> str:
    """Return what joins a name to its outcome, or what those named do if there is none."""
    if deed and is_denied(setting, rest, deed):
        return "not"
    if deed:
        is_needed = is_to_be(setting, rest, deed)
        is_graded = deed.outcome.partition(" ")[0].endswith("ly")  # "seriously injured"
        return f"{pronoun} need to be" if is_needed else "" if is_graded else _degree(setting)
    joined = find_joined(setting, rest) or find_aboard(setting, rest) if name else ""
    if name and not joined and not is_only_place(setting) and not _is_of_a_survey(setting):
        joined = find_done(setting, rest, pronoun)
    of = setting.words[setting.after : setting.after + 1]
    is_object = setting.is_count or any(word.text == "of" for word in of)  # "300 tonnes of oil"
    return joined or (find_undergone(setting, rest) if name and is_object else "")


def _degree(setting: Setting) -> str:
    """Return how a part of those before was hurt: "seriously", of "three (of them) seriously,"."""
    words, at = setting.words, setting.after
    at += 2 * ([word.text for word in words[at : at + 2]] == ["of", "them"])
    ends = at + 1 >= len(words) or words[at + 1].kind in {"mark", "joint"}
    return words[at].text if at < len(words) and words[at].kind == "manner" and ends else ""


def _is_of_a_survey(setting: Setting) -> bool:
    """Does the verb belong to another noun: "a survey of 1,900 homes found"?"""
    words, of = setting.words, setting.lead - 1
    if of < 1 or words[of].text != "of" or words[of - 1].kind != "":
        return False
    return words[of - 1].text not in phrases().generic | phrases().people


def _find_place(setting: Setting, rest: int, deed: Deed | None, outcome: str) -> str:
    place = find_origin(setting, rest, deed) or find_where(setting)
    place = place or find_place(setting, rest, outcome) or find_event(setting, deed)
    is_fronted = not outcome or read_outcome(outcome).is_own_act
    return place or (find_fronted(setting.words) if is_fronted else "")


def _find_time(setting: Setting, rest: int, deed: Deed | None, outcome: str) -> str:
    """Return the period of an outcome, such as "a day", unless it is a state or a total."""
    end = max(rest, deed.end) if deed else rest
    if rate := find_rate(setting.words, rest) or find_rate(setting.words, end):
        return rate
    is_sum = setting.is_count or dimension(setting.unit) == "area"
    is_timed = (
        is_sum
        and not read_outcome(outcome).is_lasting
        and read_kind(setting, setting.unit) is not Kind.TOTAL
    )
    return find_period(setting, rest, is_event=bool(outcome)) if is_timed else ""


def _name_measured(setting: Setting, name: str, outcome: str) -> str:
    """Return the label of an area (ground that was taken, or the place itself) or of money."""
    if not name and outcome and dimension(setting.unit) == "money":
        return "money"
    if not name and outcome and is_of_money(setting):
        return "share of money"
    if dimension(setting.unit) != "area":
        return name
    if not name and read_outcome(outcome).is_taken:
        return "territory"
    if not name and outcome:
        return "area"
    if is_place(name):
        return f"territory of {name}"
    is_plain = outcome or not name or read_topic(name).measure
    return name if is_plain else f"area of {name}"


def _verb_of(setting: Setting, deed: Deed | None, usual: str, name: str) -> str:
    """Return the word of a label for an outcome: land "burned", where a house is "destroyed".

    What somebody received is not said to be sent by him.
    """
    some = setting.words[deed.start : deed.end] if deed else ()
    if deed and deed.outcome == GIVEN and any(word.text in RECEIVED for word in some):
        return "received"
    is_area = dimension(setting.unit) == "area"
    if deed is None or len(some) != 1 or not (is_area or _keeps_verb(name, deed)):
        return usual
    for form in (some[0].text, *past_forms(some[0].text)):
        known = read_topic(f"{'area' if is_area else name} {form}").outcome
        is_regular = form.endswith("ed") and len(form) >= SHORTEST_ENDED  # not "need"
        is_participle = is_regular or form in phrases().deeds
        if known not in {"", deed.outcome} if is_area else known and is_participle:
            return form
    return usual


def _keeps_verb(name: str, deed: Deed) -> bool:
    """Has the label of a thing the verb of the copy: roads are "blocked", and not "frozen"?

    Ground that is taken has the usual verb, but people who are recaptured are not "liberated".
    """
    is_person = class_of(read_topic(name).thing) in PERSONS
    return bool(name) and read_outcome(deed.outcome).is_taken is is_person


def _of_whom(setting: Setting, rest: int, name: str, deed: Deed | None, doer: str) -> list[str]:
    """Return the owner, the outcome and the doer."""
    parts = []
    outcome = deed.outcome if deed else ""
    is_known, implied = names_party(name), read_outcome(outcome)
    is_taken = implied.is_taken
    if not is_known and any(word.text == "its" for word in setting.words[setting.lead : rest]):
        owner = nearest_party(setting.words, setting.lead, doer if is_taken else "")
        parts.append(f"of {owner}" if owner else "")
    elif doer and not is_known and implied.doer == "of":
        parts.append(f"of {doer}")
    said, verb = read_topic(name).outcome, _verb_of(setting, deed, implied.label, name)
    if verb and (cause := _find_way(setting, deed) or _find_cause(setting, deed)):
        verb = f"{verb} by {cause}"
    if verb and said not in {outcome, verb} and not _is_of_soldiers(said, outcome):
        parts.append(verb)
    if doer and implied.doer == "in":
        parts.append(f"in {doer}")
    elif doer and outcome and implied.doer != "of" and (is_taken or not is_known):
        parts.append("" if doer in name else f"by {doer}")
    return parts


def _find_way(setting: Setting, deed: Deed | None) -> str:
    """Return the way that a phrase for an outcome ends with: "sea", of "came by sea"."""
    way = setting.words[deed.end - 2 : deed.end] if deed and deed.end > deed.start + 2 else ()
    is_way = len(way) > 1 and way[0].text == "by" and way[1].text in phrases().ways
    return way[1].text if is_way else ""


def _find_cause(setting: Setting, deed: Deed | None) -> str:
    """Return the disease of which people died: "Ebola", but not "their wounds"."""
    words, at = setting.words, deed.end + 1 if deed else 0
    if deed is None or at >= len(words) or words[at - 1].text not in {"of", "from"}:
        return ""
    if words[deed.end - 1].text not in DIED:
        return ""
    end = at
    while end < len(words) and not words[end].kind and words[end].text[0].isalnum():
        end += 1
    return "" if words[end - 1].text in WOUNDS else " ".join(w.written for w in words[at:end])


def _is_of_soldiers(one: str, other: str) -> bool:
    """Is one of two outcomes the other one, said of soldiers: an army's losses are casualties?"""
    pairs = ((one, other), (other, one))
    return any(name and name == read_outcome(whole).of_soldiers for whole, name in pairs)
