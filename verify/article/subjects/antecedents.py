"""A noun that a figure has from before a comma: "debris, which was 8 metres deep"."""

from verify.article.subjects.outcomes import outcome_in
from verify.article.subjects.phrases import noun_before
from verify.article.subjects.reach import Noun, Setting

REACH = 6  # words between "which" and its number
THEM = ["of", "them"]


def find_antecedent(setting: Setting) -> Noun | None:
    """Return what "which" means before a measure, or "them" in "clerks, 200 of them, joined"."""
    words, lead = setting.words, setting.lead
    after = [word.text for word in words[setting.after : setting.after + 3]]
    if setting.is_count:
        is_aside = after[:2] == THEM and after[2:] in ([","], ["-"])
        end = lead - 1 if is_aside and lead and words[lead - 1].text in {",", "-"} else -1
    else:
        near = range(lead - 1, max(0, lead - REACH), -1)
        which = next((at for at in near if words[at].text == "which"), 0)
        if which and outcome_in(words, which + 1, lead):
            which = 0  # "fires, which have burned 300 hectares"
        end = which - 1 if which and words[which - 1].text == "," else -1
    span = noun_before(words, end) if end > 0 else None
    return Noun(*span, setting.after) if span else None
