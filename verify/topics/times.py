"""Times in a label: which words are a date, and what "since" governs."""

from collections.abc import Sequence

from verify.text.calendar import OTHER_WORDS, SHORT_MONTHS
from verify.topics.lexicon import lexicon
from verify.topics.phrases import Mention
from verify.topics.words import is_year

# Words that "since" may govern before the label goes on: "since the start of the invasion".
LINKS = frozenset(("in", "of", "on", "it", "last", "early", "late", "mid", "about"))


def is_date(mentions: Sequence[Mention], at: int) -> bool:
    """Is a name of a date one here? "March" and "May" are, beside a number or after "in"."""
    word = mentions[at].text
    if mentions[at].facts and word not in OTHER_WORDS:
        return False
    near = [mention.text for mention in mentions[max(at - 1, 0) : at + 2]]
    return word not in OTHER_WORDS or near[0] == "in" or any(is_year(w) for w in near)


def read_since(mentions: Sequence[Mention], at: int) -> tuple[str, int]:
    """Return the period that "since" gives, and the index of the phrase after what it governs.

    The start of a war is a total, another day is not. A place after a date is the label's: "since
    March in Gaza", but not "since the war in Gaza".
    """
    start = lexicon()["start"]
    if len(mentions) > at + 2 and mentions[at + 2].value("concept") == "earthquake":
        return "total", at  # "since the Turkish quake"
    words: list[str] = []
    end = at + 1
    while end < len(mentions):
        mention = mentions[end]
        some = mention.text.split()
        is_after_date = mentions[end - 2].is_date and mentions[end - 1].value("role") == "place"
        if is_after_date and (mention.party or mention.value("place")):
            break
        if mention.is_date:
            words.append(SHORT_MONTHS.get(mention.text, mention.text))
        elif not (set(some) <= start or mention.text in LINKS or (not words and end == at + 1)):
            break
        elif end == at + 1 and not set(some) <= start and mention.text not in LINKS:
            words.append(mention.text)
        end += 1
    while end > at + 1 and mentions[end - 1].value("role"):
        end -= 1  # the preposition belongs to what follows
    date = " ".join(words)
    days = lexicon()["days"]
    is_total = not words or any(date == day or date.startswith(f"{day} ") for day in days)
    return "total" if is_total else f"since {date}", end
