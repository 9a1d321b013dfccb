"""The words of each question, by the rule that asks it. An editor may correct them.

A rule is in `TO_SOURCE`, in `FOR_THE_DESK` or in `NO_QUESTION`. The findings of any other rule are
for the desk, in the words of `ANY_OTHER`. The wordings of a rule begin with the most specific. The
last one has no placeholders, and asks about many claims at once. For a single claim, the first
wording is used whose placeholders can all be filled:

source       who says it                          said         the figure, or the words in quotes
topic        what is counted or claimed           figure       the same, if it is a figure
other_topic  that of the other claim              statement    the same, if it is none
rivals       what other sources say               dated        the same, with its day
earlier      what the source itself said besides  origin       whom the source has it from
likelihood   its likelihood words, with the scale via          who relayed it
reason       why the source's name is open        message      the message of the finding
"""

from collections.abc import Mapping
from typing import Literal

Wordings = tuple[str, ...]

Placeholder = Literal[
    "source",
    "topic",
    "other_topic",
    "rivals",
    "earlier",
    "likelihood",
    "reason",
    "said",
    "figure",
    "statement",
    "dated",
    "origin",
    "via",
    "message",
]
# What both sides of a finding are asked.
CONFIRM = (
    "Who besides you has a figure for {topic}, and how was {figure} arrived at?",
    "On {topic}, who besides you can confirm {statement}, and how do you know?",
    "Who besides you can confirm each of these, and how was it arrived at?",
)
SUPPORT = (
    "Who outside your own side, and not citing you, can confirm {said} for {topic}?",
    "Who outside your own side, and not citing you, can confirm each of these?",
)
ORIGIN = (
    "You have {said} from {origin}: did you see or count anything yourself?",
    "You have each of these from somebody else: did you see or count anything yourself?",
)
EXPLAIN = (
    "For {topic} you say {dated}, but {rivals}: how do you explain the difference?",
    "Others give figures that cannot be right if these are: how do you explain each difference?",
)
EXCLUDE = (
    "On {topic}, you say {said}, but {rivals}: both cannot be so, and how do you know?",
    "Others say what cannot be so if these are: how do you know?",
)
RECONCILE = (
    "On {topic}, you say {said}, and {rivals}: does the one exclude the other?",
    "On {topic}, you say {said}, and also {earlier}: does the one exclude the other?",
    "Others, or you yourself, put each of these in other words: does the one exclude the other?",
)
DEFINE = (
    'What exactly does {figure} count: "{topic}" or "{other_topic}"?',
    "What exactly does each of these count, and what does it leave out?",
)

TO_SOURCE: Mapping[str, Wordings] = {
    "single-source": CONFIRM,
    "one-sided": SUPPORT,
    "undated-figure": (
        "As of which day is {figure} for {topic}?",
        "As of which day is each of these?",
    ),
    "anonymous-source": (
        "Can you be named for {said}, or who that can be named will say so?",
        "Can you be named for these, or who that can be named will say so?",
    ),
    "circular-sourcing": ORIGIN,
    "sum-of-others": (
        "Is {dated} for {topic} your own count, or the sum of what others say: {rivals}?",
        "Each of these is the sum of what others say: is it your own count?",
    ),
    "missing-evidence": (
        "Where was {said} for {topic} published, and when?",
        "Where was each of these published, and when?",
    ),
    "likelihood-word": (
        "You say {likelihood}: is that what you mean, and what is it based on?",
        "What does the likelihood word in each of these mean, and what is it based on?",
    ),
    "conflicting-figures": EXPLAIN,
    "self-contradiction": (
        "For {topic} you gave both {dated} and {earlier}: which of them stands?",
        "You gave two figures of one day for each of these: which of the two stands?",
    ),
    "falling-total": (
        "Your total for {topic} fell from {earlier} to {dated}: was it corrected?",
        "Your total fell to each of these: was it corrected?",
    ),
    "wrong-increment": (
        "You added {dated} for {topic}, but your totals are {earlier}: which of them is wrong?",
        "These additions do not fit your totals before and after them: which are wrong?",
    ),
    "wrong-conversion": (
        "In {figure} the two units are not one quantity: which of them did you measure?",
        "In each of these the two units are not one quantity: which of them did you measure?",
    ),
    "rounded-sum": (
        "Is {figure} for {topic} rounded, and what is the exact figure?",
        "Are these rounded, and what are the exact figures?",
    ),
    "part-above-whole": (
        "How can {dated} for {topic} be more than your {earlier} for {other_topic}?",
        "How can {dated} for {topic} be more than all {other_topic}, where {rivals}?",
        "How can each of these parts be more than its whole?",
    ),
    "below-recorded-floor": (
        "How can {dated} for {topic} be right, where {rivals}, counted case by case?",
        "More than each of these was counted case by case: how can it be right?",
    ),
    "denied-claim": (
        "On {topic}, {rivals}: what makes you deny it, and what is so instead?",
        "On {topic}, whose claim do you deny, and what is so instead?",
        "What makes you deny these, and what is so instead?",
    ),
    "conflicting-accounts": EXCLUDE,
    "differing-accounts": RECONCILE,
    "different-definitions": DEFINE,
    "corrected-total": (
        "Why did you correct {earlier} to {dated} for {topic}?",
        "Why did you correct your total to each of these?",
    ),
}
# What the sources of the other claims of a finding are asked, if one of the specific wordings fits.
TO_RIVAL: Mapping[str, Wordings] = {
    "single-source": CONFIRM,
    "one-sided": SUPPORT,
    "circular-sourcing": ORIGIN,
    "conflicting-figures": EXPLAIN,
    "conflicting-accounts": EXCLUDE,
    "differing-accounts": RECONCILE,
    "different-definitions": DEFINE,
    "denied-claim": (
        "On {topic}, {rivals}: what can you show for {said}?",
        "Others deny these: what can you show for each?",
    ),
}
ANY_OTHER = (
    "What is to be done about this? {message}",
    "What is to be done about each of these?",
)
FOR_THE_DESK: Mapping[str, Wordings] = {
    "unreadable-figure": (
        "What exactly did {source} say? {message}",
        "What exactly was said in each of these?",
    ),
    "unreadable-date": (
        "Which day is meant? {message}",
        "Which day is meant in each of these?",
    ),
    "future-date": (
        "Is the day right? {message}",
        "Is the day of each of these right?",
    ),
    "shared-lineage": (
        "Which of these sources counts for itself? {message}",
        "Which of these sources counts for itself?",
    ),
    "unknown-independence": (
        "Who are these sources, and does one have it from the other? {message}",
        "Who are these sources, and does one have it from the other?",
    ),
    "unknown-source": (
        "Whose side is {source} on?",
        "Whose side is each of these sources on?",
    ),
    "ambiguous-source": (
        "Which is meant? {source} {reason}",
        "Which source is meant in each of these?",
    ),
    "missing-source": (
        "Who says {said} for {topic}, which {via} relayed?",
        "Who says {said} for {topic}?",
        "Who says each of these?",
    ),
    "mixed-units": (
        "Is the unit right? {message}",
        "Is the unit of each of these right?",
    ),
    "unreadable-row": (
        "What belongs in the row? {message}",
        "What belongs in each of these rows?",
    ),
    "missing-topic": (
        "What is {said} said of?",
        "What is each of these said of?",
    ),
    "verified-without-evidence": (
        "How was {said} for {topic} verified, and where is that kept?",
        "How was each of these verified, and where is that kept?",
    ),
    "near-topic": (
        "One topic or two? {message}",
        "Is each of these a topic of its own?",
    ),
    "near-source": (
        "Is the name right? {message}",
        "Are the names in these right? They are nearly those of known sources",
    ),
    "suppression-without-reason": (
        "What is the reason? {message}",
        "Why is a finding on each of these suppressed?",
    ),
    "expired-suppression": (
        "Was it settled? {message}",
        "Was what each of these waited for settled?",
    ),
}
# What nobody need be asked about, and why.
NO_QUESTION: Mapping[str, str] = {
    "no-figure": "the source gave no figure",
    "stale-figure": "the newer figure answers it",
    "duplicate-claim": "one of the two rows is to be deleted",
    "duplicate-id": "one of the two ids is to be changed",
    "suspicious-column": "the header is to be mended",
    "duplicate-column": "the header is to be mended",
    "unknown-word": "the word is to be mended",
    "hidden-characters": "the characters are to be deleted",
    "formula-cell": "the cell is to be mended",
    "doubtful-encoding": "the file is to be saved as UTF-8",
    "mixed-alphabets": "the word is to be typed again",
    "unused-suppression": "it is to be removed",
}
