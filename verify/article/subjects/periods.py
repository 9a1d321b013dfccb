"""The period of a count, if it is short: "in the past 24 hours", "overnight"."""

from collections.abc import Sequence

from verify.article.subjects.outcomes import normal
from verify.article.subjects.phrases import STOPS, CopyWord, phrases
from verify.article.subjects.reach import Setting
from verify.topics.lexicon import lexicon

REACH = 30  # words
LONGEST = 5  # words of a phrase: "in the last 24 hours"
# Periods by their name in the lexicon of topics, with their words in a ledger.
PERIODS = {
    "overnight": "overnight",
    "past day": "in the past day",
    "past month": "in the past month",
    "past week": "in the past week",
    "yesterday": "yesterday",
}
RATES = {
    "daily": "a day",
    "hourly": "an hour",
    "monthly": "a month",
    "weekly": "a week",
    "yearly": "a year",
}
EACH = frozenset(("a", "daily", "each", "every", "per"))
AWAY = frozenset(("after", "ago", "before", "earlier", "later"))  # from the day that is meant
# With one of these words a period is over; without, it may be to come ("within 24 hours").
OVER = frozenset(("last", "night", "overnight", "past", "previous", "yesterday"))


def find_rate(words: Sequence[CopyWord], at: int) -> str:
    """Return the rate after a noun or an outcome: "a day" in "200 shells a day"."""
    if at + 1 >= len(words) or words[at].text not in EACH or words[at - 1].text == "in":
        return ""
    if at + 2 < len(words) and words[at + 2].text in AWAY:
        return ""  # "45 a day earlier"
    written = " ".join(normal(word.text) or "each" for word in words[at : at + 2])
    measures = [value for facet, value in _known(written) if facet == "measure"]
    return next((RATES[value] for value in measures if value in RATES), "")


def find_period(setting: Setting, rest: int, *, is_event: bool) -> str:
    """Return a period in the words of a ledger: the one in the clause, or at its head.

    A period at the head of a clause ("Overnight, …") belongs to its verb. A thing that only exists
    has no such period.
    """
    words = setting.words
    for at in range(rest, min(len(words), rest + REACH)):
        if period := _period_at(words, at):
            return period
        if words[at].kind == "clause" or _ends(words, at) or _parts(words, at):
            break
    if not is_event:
        return ""
    for at in range(setting.lead - 1, max(-1, setting.lead - REACH), -1):
        if period := _period_at(words, at):
            return period
        if words[at].kind in {"clause", "joint"} or words[at].text == "that" or _ends(words, at):
            break
        if words[at].text == "," and words[at + 1].text.endswith("ing"):
            break  # "12 died overnight, bringing the total to 40"
    return ""


def _ends(words: Sequence[CopyWord], at: int) -> bool:
    """Does another sentence begin, or the words for the speaker: "said overnight"?"""
    return words[at].text in STOPS or words[at].text in phrases().speech


def _parts(words: Sequence[CopyWord], at: int) -> bool:
    """Does a comma end the clause, and not only separate the figures of a list?"""
    is_list = at + 1 < len(words) and words[at + 1].kind == "number"
    return words[at].text in {",", "("} and not is_list


def _period_at(words: Sequence[CopyWord], at: int) -> str:
    if at and words[at - 1].text in phrases().speech:
        return ""
    some = [word.text for word in words[at : at + LONGEST]]
    for size in range(len(some), 0, -1):
        if not OVER.intersection(some[:size]):
            break
        written = " ".join(filter(None, map(normal, some[:size]))).replace("previous", "past")
        for facet, value in _known(written):
            if facet == "period" and value in PERIODS:
                return PERIODS[value]
    return ""


def _known(written: str) -> Sequence[tuple[str, str]]:
    return lexicon()["words"].get(written) or ()
