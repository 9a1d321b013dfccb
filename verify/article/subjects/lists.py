"""Lists as armies post them: one line for each thing, below a heading with the outcome."""

from collections.abc import Sequence

from verify.article.model import Span
from verify.article.subjects.outcomes import Deed, outcome_id, outcome_in
from verify.article.subjects.phrases import CopyWord, WordKind, read_words
from verify.article.subjects.reach import Noun, Setting
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.text.words import list_words

# "tanks - 8,646 (+7)": a name without numbers, a dash or a colon, and soon a number.
ITEM = r"\W{0,6}[^\W\d][^\n\d:]{0,60}?(?: -|:) {0,3}(?:[^\W\d]{1,10} |~){0,2}\d"
LONGEST = 200  # characters of a line before a number
LONGEST_LIST = 1_500  # characters
LONGEST_ITEM = 8  # words
BEFORE_NUMBER: frozenset[WordKind] = frozenset(
    ("adverb", "manner", "mark", "number", "preposition")
)
# "About 629,970 persons" of the line "personnel" counts personnel.
ANY = frozenset(("persons", "pieces", "units"))


class ListItem(NamedTuple):
    """A line of a list, with the outcome that the heading gives to the whole list."""

    line: Span
    heading: Deed | None


def find_item(folded: str, sentence: Span, at: int) -> ListItem | None:
    """Return the line of a list that holds a number, if there is one."""
    newline = folded.rfind("\n", max(sentence.start, at - LONGEST), at)
    start = sentence.start if newline < 0 else newline + 1
    if at - start > LONGEST or not pattern(ITEM).match(folded, start, min(sentence.end, at + 1)):
        return None
    newline = folded.find("\n", at, min(sentence.end, at + LONGEST))
    end = newline if newline >= 0 else min(sentence.end, at + LONGEST)
    return ListItem(Span(start, end), _read_heading(folded, start))


def name_item(setting: Setting, counted: Noun | None) -> Noun | None:
    """Return the first words of a line of a list, if its number counts nothing else."""
    words = setting.words
    if counted and words[counted.end - 1].text not in ANY:
        return None
    start = next((at for at, word in enumerate(words) if word.kind != "mark"), 0)
    for end in range(start, min(setting.lead, start + LONGEST_ITEM)):
        if words[end].text in {":", "-"} and words[end - 1].kind != "mark":
            is_next = all(map(_may_precede, words[end : setting.lead]))
            return Noun(start, end, setting.after) if end > start and is_next else None
    return None


def _may_precede(word: CopyWord) -> bool:
    return word.kind in BEFORE_NUMBER or word.text[0].isdigit()


def _read_heading(folded: str, start: int) -> Deed | None:
    """Return the outcome of a whole list: "Enemy losses, approximately:" are lost."""
    above = folded[max(0, start - LONGEST_LIST) : start].splitlines()
    for line in reversed(above):
        if not line.strip():
            return None
        if line.rstrip().endswith(":"):
            return _outcome(read_words(list_words(line[:LONGEST]), 0, LONGEST))
    return None


def _outcome(words: Sequence[CopyWord]) -> Deed | None:
    deed = outcome_in(words, 0, len(words))
    return Deed(deed.outcome, 0, 0) if deed and outcome_id(deed) else None
