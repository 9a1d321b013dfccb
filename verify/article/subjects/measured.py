"""Labels of measures that need more than a noun: magnitudes, ages, heights and distances."""

from collections.abc import Sequence
from functools import cache

from verify.article.subjects.clauses import BE, LINKS
from verify.article.subjects.phrases import (
    STOPS,
    CopyWord,
    is_content,
    is_nominal,
    is_plural,
    noun_after,
    noun_before,
)
from verify.article.subjects.places import name_of_place
from verify.article.subjects.reach import Setting
from verify.lexicons import load
from verify.values.units import dimension

NEAR = 3  # words
FAR = 9  # words between "the retirement age" and its number
SHAKES = frozenset(
    ("aftershock", "aftershocks", "earthquake", "earthquakes", "foreshock", "quake", "quakes",
     "shock", "shocks", "temblor", "tremor", "tremors")
)  # fmt: skip
DIRECTIONS = frozenset(
    ("away", "east", "from", "inland", "north", "northeast", "northwest", "off", "offshore",
     "outside", "short", "south", "southeast", "southwest", "west", "north-east", "north-west",
     "south-east", "south-west")
)  # fmt: skip
REACH_END = 5  # words between "ended" and "after 90 minutes"
RISEN = frozenset(
    ("crest", "crested", "dropped", "fallen", "fell", "peak", "peaked", "reached", "receded",
     "rise", "risen", "rose", "stand", "standing", "stands", "stood", "surged", "swelled",
     "swollen")
)  # fmt: skip
ENDED = frozenset(("adjourned", "broke", "closed", "collapsed", "ended", "ends", "finished"))
LASTING = frozenset(("last", "lasted", "lasting", "lasts"))
SENTENCED = frozenset(("imprisoned", "jailed", "sentenced", "sentences"))
UPWARD = frozenset(("above", "high", "into", "tall"))
DOWNWARD = frozenset(("below", "beneath", "deep", "underground"))
SIZES = frozenset(
    ("altitude", "depth", "distance", "height", "length", "radius", "range", "thickness", "width",
     "rainfall", "rain", "snow", "wingspan", "circumference", "diameter", "elevation", "level")
)  # fmt: skip


def name_measured(setting: Setting, name: str) -> str:
    """Return the label of a magnitude, an age or a length; otherwise the name as it is."""
    if setting.is_count:
        return _name_magnitude(setting) or name
    match dimension(setting.unit):
        case "length":
            return _name_length(setting, name)
        case "time":
            near = {word.text for word in setting.words[max(0, setting.lead - FAR) : setting.lead]}
            if not near.isdisjoint(SENTENCED):
                return "prison sentence"
            whole = f"length of {name}" if setting.is_compound and name else name
            return _name_age(setting) or whole or _name_lasting(setting)
        case "speed":
            return name if not name or "speed" in name else f"speed of {name}"
        case _:
            return name


def _name_magnitude(setting: Setting) -> str:
    """Read "a magnitude-6.4 quake", "aftershocks of 4.9 to 5.1 in magnitude"."""
    words, lead, after = setting.words, setting.lead, setting.after
    near = [*words[max(0, lead - NEAR) : lead], *words[after : after + NEAR]]
    is_decimal = any("." in word.text for word in words[setting.number : setting.number + 1])
    if is_decimal and setting.unit is None:
        near = list(words)  # "called a magnitude-6.1 quake, then upgraded to a 6.4"
    if not any(word.text in {"magnitude", "intensity"} for word in near):
        follows = words[after].text if after < len(words) else ""
        if not (is_decimal and follows in SHAKES):
            return ""
    around = [*words[after:], *reversed(words[:lead])]
    shake = next((word.text for word in around if word.text in SHAKES), "")
    return f"{shake.removesuffix('s')} magnitude" if shake else "magnitude"


def _name_age(setting: Setting) -> str:
    """Read "the retirement age for miners is 61", "a life expectancy of 68"."""
    words = setting.words[max(0, setting.lead - FAR) : setting.lead]
    change = "change in " if words[-1:] and words[-1].text == "by" else ""
    for at in range(len(words) - 1, 0, -1):
        if words[at].text == "expectancy":
            return "life expectancy"
        if words[at].text == "age" and is_content(words[at - 1]):
            return f"{change}{words[at - 1].text} age"
    return ""


def _name_lasting(setting: Setting) -> str:
    """Read "talks that lasted 14 hours" as the length of the talks, "was closed for" as a time."""
    words, at = setting.words, setting.lead - 1
    if at > 1 and words[at].text == "for" and words[at - 2].text in BE:
        return f"time {words[at - 1].text}" if words[at - 1].kind == "" else ""
    if setting.after < len(words) and words[setting.after].text == "late":
        return "delay"
    if at > 1 and words[at].text == "for" and (done := _done_since(words, at)):
        return f"time {done}"
    if at > 1 and words[at].text == "after":
        return _name_ended(words, at)
    if at < 1 or words[at].text not in LASTING:
        return ""
    while at > 0 and words[at - 1].kind in {"auxiliary", "adverb", "relative"}:
        at -= 1
    noun = noun_before(words, at)
    if noun is None:
        return ""
    return f"length of {' '.join(word.written for word in words[slice(*noun)])}"


def _done_since(words: Sequence[CopyWord], at: int) -> str:
    """Return what lasts: "besieged", of "(rebels) have besieged the town for 500 days"."""
    for verb in range(at - 1, max(0, at - FAR), -1):
        word, before = words[verb], words[verb - 1]
        if word.text == "without":
            return " ".join(each.written for each in words[verb:at] if each.kind != "determiner")
        if word.text in STOPS or word.kind in {"clause", "relative"}:
            break
        is_led = before.text in {"had", "has", "have"} or before.text in LINKS
        if is_led and word.kind == "" and word.text.endswith("ed"):
            return word.text
    return ""


def _name_ended(words: Sequence[CopyWord], after: int) -> str:
    """Read "the talks ended (without a deal) after 90 minutes" as the length of the talks."""
    near = range(max(1, after - REACH_END), after)
    end = next((at for at in near if words[at].text in ENDED), 0)
    noun = noun_after(words, int(words[0].kind == "determiner")) if end else None
    if noun is None or words[end + 1].kind not in {"preposition", "clause"}:
        return ""  # "police ended the siege after two days"
    return f"length of {' '.join(word.text for word in words[slice(*noun)])}"


def _name_length(setting: Setting, name: str) -> str:
    words = setting.words
    if not _waters().isdisjoint(name.casefold().split()[-1:]) and _is_rise(setting):
        return f"level of {name}"
    if SIZES & set(name.casefold().split()):
        shake = next((word.text for word in words if word.text in SHAKES), "")
        return f"{shake} {name}" if shake and name.casefold() == "depth" else name
    before = [word.text for word in words[max(0, setting.lead - 2) : setting.number]]
    after = _after(setting)
    while after[:1] and (after[0].text == "to" or after[0].kind == "determiner"):
        after = after[1:]  # "200 miles to the south of Muisne"
    if after[:1] and (after[0].text in DIRECTIONS or _is_direction(after[0].text)):
        found = _name_distance(after)
        return f"distance of {of}" if found == "distance" and (of := _away(setting)) else found
    if before[-2:] == ["far", "as"] or before[-3:-1] == ["as", "far"]:
        return f"distance of {name}" if name else "distance"
    if not name and (above := _above(after)):
        return f"height above {above}"
    if "high" in before or (after[:1] and after[0].text in UPWARD):
        return f"height of {name}" if name else "height"
    if after[:1] and after[0].text in DOWNWARD:
        return f"depth of {name}" if name else "depth"
    if after[:1] and after[0].text in {"across", "wide"}:
        return f"width of {name}" if name else "width"
    return name


@cache
def _waters() -> frozenset[str]:
    return frozenset(load("phrases").words("waters"))


def _is_rise(setting: Setting) -> bool:
    """Does a verb before a length say how high water is: "the river rose to 5 metres"?"""
    near = setting.words[max(0, setting.lead - NEAR) : setting.lead]
    return any(word.text in RISEN for word in near)


def _above(after: Sequence[CopyWord]) -> str:
    """Return what something is above: "flood level", of "two metres above flood level"."""
    if len(after) < 2 or after[0].text not in {"above", "below"}:  # noqa: PLR2004
        return ""
    noun = noun_after(after, 1)
    return " ".join(word.written for word in after[slice(*noun)]) if noun else ""


def _away(setting: Setting) -> str:
    """Return what is away: "cities", of "cities (more than) 100 miles away"."""
    words, end = setting.words, setting.lead
    end -= end > 1 and words[end - 1].text == ","
    noun = noun_before(words, end)
    last = words[noun[1] - 1] if noun else None
    is_noun = last is not None and (last.written[:1].isupper() or is_plural(last.text))
    return last.written if last and is_noun else ""


def _after(setting: Setting) -> Sequence[CopyWord]:
    """Return the words after a length and its conversion in brackets."""
    words, at = setting.words, setting.after
    if at < len(words) and words[at].text == "(":
        closing = (end for end in range(at, len(words)) if words[end].text == ")")
        at = next(closing, at) + 1
    return words[at : at + FAR]


def _is_direction(text: str) -> bool:
    first, _, second = text.partition("-")
    return first in DIRECTIONS and second in DIRECTIONS | {"southeast", "southwest"}


def _name_distance(after: Sequence[CopyWord]) -> str:
    """Read "16 miles south of Muisne", "about 4 km away from the slope"."""
    for at, word in enumerate(after):
        if word.text in STOPS or word.kind in {"clause", "auxiliary"}:
            break
        if word.text in {"of", "from", "off"}:
            place = name_of_place(after, at + 1)
            if not place:
                first = at + 1 + (at + 1 < len(after) and after[at + 1].kind == "determiner")
                if first < len(after) and is_nominal(after[first]):
                    place = after[first].written
            return f"distance from {place}" if place else "distance"
    return "distance"
