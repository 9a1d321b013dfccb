"""Numbers that nobody counted yet: "could reach 20,000", "is feared to exceed 400"."""

from typing import Final

from verify.text.patterns import pattern

REACH: Final = 120  # characters beside a number
HINTS: Final = frozenset(
    (
        "could", "expect", "expected", "expects", "fear", "feared", "fears", "forecast",
        "likely", "may", "might", "poised", "predict", "predicted", "predicts",
        "project", "projected", "set", "threaten", "threatened", "threatens", "will",
        "would",
    )
)  # fmt: skip
# Words of a label by which a number need not have been counted.
LABELS: Final = frozenset(
    (
        "expected", "feared", "forecast", "likely", "planned", "possible", "possibly", "potential",
        "potentially", "predicted", "presumed", "projected", "projection", "risk", "threatened",
    )
)  # fmt: skip
VERBS: Final = (
    "affect|approach|be|claim|climb|cost|destroy|displace|double|end|exceed|face|fall|force|go|grow"
    "|have|hit|increase|injure|kill|leave|number|pass|push|put|reach|rise|soar|surpass|swell|top"
    "|total"
)
ADVERBS: Final = "(?: [a-z]+ly| also| still| well| yet| even| soon| now)?"
# "could reach", "may well have killed", "is feared to exceed", "threatens to displace up to"
BEFORE: Final = (
    rf"\b((?:could|may|might|will|would){ADVERBS} (?:{VERBS})"
    r"|(?:expected|feared|forecast|likely|poised|predicted|projected|set|threaten(?:s|ed)?) to"
    r" [a-z]+"
    r"|fear(?:s|ed)?|expects|predicts|(?:analysts|experts|models|officials|they|we)"
    r" (?:expect|forecast|predict|project))(?: (?!not )[^\s.;:?!]+){0,5}(?<!\bthe) ?$"
)
# "400 houses may have been destroyed", "30 cm of rain could fall", "12 are feared trapped"
AFTER: Final = (
    r" ?(?:(?:could|may|might) (?!not )[a-z]+|(?:will|would) (?:be (?:hurt|injured|killed)|die)"
    r"|(?:is |are |were |was )?feared)(?![^\W_])"
)
CLAUSE: Final = r"[.;:?!](?!\d)|, (?:and|but|while|which|who) "


def find_forecast(before: str, after: str) -> str:
    """Return the words that make a number a forecast or a fear; "" if it is none.

    `before` is the text before the number and its hedge, `after` that after the thing it counts.
    """
    near = before[-REACH:].casefold()
    if not HINTS.isdisjoint(near.split()):
        clause = pattern(CLAUSE).split(near)[-1]
        if found := pattern(BEFORE).search(clause):
            return found[1]
    beside = after[:REACH].casefold()
    if HINTS.isdisjoint(beside.split()[:3]):
        return ""
    found = pattern(AFTER).match(beside)
    return found[0].strip() if found else ""


def says_forecast(label: str) -> bool:
    """Does a label say that its number need not have been counted: "deaths (forecast)"?"""
    words = label.casefold().replace("at risk", "")  # they are in danger now
    return not LABELS.isdisjoint(pattern(r"[a-z]+").findall(words))


def name_forecast(words: str) -> str:
    """Return the word that a label has for a forecast in these words: "feared", "possible"."""
    if "fear" in words:
        return "feared"
    return "possible" if words.endswith(" have") else "forecast"
