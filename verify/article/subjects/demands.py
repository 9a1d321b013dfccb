"""What is not so yet: what somebody wants ("want 20% more money"), fears or forecasts."""

from collections.abc import Sequence
from functools import cache

from verify.article.subjects.outcomes import Deed
from verify.article.subjects.phrases import STOPS, CopyWord, is_verb, noun_after, phrases
from verify.article.subjects.reach import Noun, Setting
from verify.lexicons import load
from verify.values.forecasts import HINTS, find_forecast, name_forecast, says_forecast
from verify.values.units import dimension

NEAR = 14  # words before a number that may say that nobody counted it
REACH = 14  # words between "demand" and a number
WHERE = frozenset(("across", "at", "from", "in", "on"))
MORE = frozenset(("fewer", "less", "more"))


@cache
def _demanding() -> frozenset[str]:
    return frozenset(load("phrases").words("demanding"))


@cache
def _getting() -> frozenset[str]:
    return frozenset(load("phrases").words("getting"))


def find_taker(setting: Setting) -> int:
    """Return where the verb is before which somebody wants, has or gets what a number says, or -1.

    Who does so is not counted: not "the unions" of "the unions want 12%".
    """
    at = setting.lead - 1
    while at > 0 and setting.words[at].kind in {"adverb", "determiner"}:
        at -= 1
    is_taken = not setting.is_count and at >= 0 and setting.words[at].text in _getting()
    return at if is_taken else find_demand(setting)


def find_demand(setting: Setting) -> int:
    """Return where the verb is by which somebody wants what the number says, or -1.

    "Asking for" is one, and "asking" alone is none.
    """
    words = setting.words
    if setting.lead and words[setting.lead - 1].text in WHERE:
        return -1  # "they want a recount in 12 districts"
    for at in range(setting.lead - 1, max(-1, setting.lead - 1 - REACH), -1):
        word = words[at]
        following = words[at + 1].text if at + 1 < len(words) else ""
        if word.text in _demanding() or f"{word.text} {following}" in _demanding():
            return at if following != "to" else -1  # "want to raise the age to 64"
        is_other = word.kind in {"clause", "relative", "pronoun"} or word.text in STOPS
        is_other = is_other or word.text in phrases().speech
        is_noun = not phrases().changes.isdisjoint((word.text, following))  # "a pay rise"
        if is_other or (is_verb(word) and not is_noun):
            return -1
    return -1


def find_more(words: Sequence[CopyWord], at: int, unit: str | None) -> Noun | None:
    """Return what there is more of: "pay", of "9% more pay"."""
    if dimension(unit) != "share" or at + 1 >= len(words) or words[at].text not in MORE:
        return None
    if words[at + 1].kind == "verb":  # "pay"
        return Noun(at + 1, at + 2, at + 2)
    span = noun_after(words, at + 1) if words[at + 1].kind == "" else None
    return Noun(*span, span[1]) if span else None


def name_change(word: CopyWord) -> str:
    """Return the change that "more" or "less" says."""
    return "rise" if word.text == "more" else "fall"


def say_wanted(setting: Setting, noun: Noun | None, deed: Deed | None, label: str) -> str:
    """Return " demanded" for what somebody wants, unless the label has it.

    "(demanded)" says it of what became of somebody: "protesters freed (demanded)".
    """
    at = find_demand(setting)
    if at < 0 or (deed and "requested" in deed.outcome) or (noun and noun.start <= at < noun.end):
        return ""
    return "" if "demand" in label else " (demanded)" if deed else " demanded"


def say_forecast(setting: Setting, rest: int, label: str) -> str:
    """Return " (forecast)" if nobody counted the number yet: "the toll could reach 20,000"."""
    before = [word.text for word in setting.words[max(0, setting.lead - NEAR) : setting.lead]]
    after = [word.text for word in setting.words[rest : rest + 3]]
    if (HINTS.isdisjoint(before) and HINTS.isdisjoint(after)) or says_forecast(label):
        return ""
    # As written: a comma is no word of its own.
    said = find_forecast(" ".join(before).replace(" ,", ","), " ".join(after))
    return f" ({name_forecast(said)})" if said else ""
