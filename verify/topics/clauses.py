"""Closes short clauses: "visas that were issued" are read as the phrase "visas issued"."""

from collections.abc import Sequence

from verify.text.labels import LabelWord
from verify.topics.phrases import PhraseTable

HELPS = frozenset(("are", "be", "been", "being", "had", "has", "have", "is", "was", "were"))
LONGEST = 3  # words of a phrase on either side of the clause's first words


def close_clauses(
    words: Sequence[LabelWord], known: PhraseTable, opens: frozenset[str]
) -> Sequence[LabelWord]:
    """Return words without "that were", if what is before and after it is one phrase.

    "Journalists who killed" somebody have no helping verb, and stay.
    """
    for at, word in enumerate(words):
        if word.text not in opens:
            continue
        after = at + 1
        while after < len(words) and words[after].text in HELPS:
            after += 1
        if (after > at + 1 or word.text in HELPS) and _is_phrase(words, at, after, known):
            return close_clauses((*words[:at], *words[after:]), known, opens)
    return words


def _is_phrase(words: Sequence[LabelWord], at: int, after: int, known: PhraseTable) -> bool:
    for first in range(max(0, at - LONGEST), at):
        for end in range(after + 1, min(len(words), after + LONGEST) + 1):
            if " ".join(word.text for word in (*words[first:at], *words[after:end])) in known:
                return True
    return False
