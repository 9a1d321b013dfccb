"""The target that was attacked a number of times: "shelled the Belgorod region 47 times"."""

from verify.article.subjects.outcomes import Deed, outcome_until
from verify.article.subjects.phrases import noun_before
from verify.article.subjects.reach import Setting
from verify.topics.outcomes import read_outcome

COMPARED = frozenset(("as", "bigger", "higher", "larger", "more", "than", "the"))


def find_struck(setting: Setting) -> str:
    """Return the target of "attacked 47 times"; "" for any other number."""
    words, after = setting.words, setting.after
    following = words[after + 1].text if after + 1 < len(words) else ""
    if not setting.is_count or after >= len(words) or words[after].text != "times":
        return ""
    if following in COMPARED:
        return ""
    at = setting.lead
    deed = outcome_until(words, at)
    if _is_strike(deed):  # "the region was shelled 47 times"
        at -= 1
        while at > 0 and words[at - 1].kind in {"auxiliary", "adverb"}:
            at -= 1
        noun = noun_before(words, at)
        return " ".join(word.written for word in words[slice(*noun)]) if noun else ""
    noun = noun_before(words, at)
    if noun is None:
        return ""
    start = noun[0]
    while start > 0 and (words[start - 1].kind == "determiner" or words[start - 1].text == "at"):
        start -= 1
    is_struck = _is_strike(outcome_until(words, start))
    return " ".join(word.written for word in words[slice(*noun)]) if is_struck else ""


def _is_strike(deed: Deed | None) -> bool:
    return deed is not None and read_outcome(deed.outcome).is_strike
