"""The event that did it, with its place: "Nepal quake" of "Nepal quake kills 157"."""

from verify.article.subjects.outcomes import Deed
from verify.article.subjects.parties import names_group
from verify.article.subjects.phrases import noun_before, phrases
from verify.article.subjects.places import name_end
from verify.article.subjects.reach import Setting


def find_event(setting: Setting, deed: Deed | None) -> str:
    """Return " in Nepal quake" if an event with its place is the subject of the verb, or ""."""
    words, lead = setting.words, setting.lead
    at = lead - 1 if lead and words[lead - 1].text in phrases().leaving else -1
    if deed and deed.start < lead:
        at = deed.start
    if at < 1 or words[at - 1].text not in phrases().events:
        return ""
    noun = noun_before(words, at - 1)  # without the event itself: "sinking" looks like a verb
    start, end = (noun[0], at) if noun else (at, at)
    named = name_end(words, start)
    if not start < named < end or names_group(words, start, end):
        return ""
    place = [word.written.removesuffix("\u2019s").removesuffix("'s") for word in words[start:named]]
    return " ".join(["in", *place, *(word.text for word in words[named:end])])
