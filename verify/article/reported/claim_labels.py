"""The label of a statement for the column `claim` of a ledger: "troops withdrawn from Izium"."""

from collections.abc import Sequence
from functools import lru_cache

from verify.article.reported.lexicon import reporting
from verify.article.subjects.phrases import (
    CopyWord,
    is_plural,
    is_verb,
    noun_before,
    phrases,
    read_words,
)
from verify.text.calendar import LOW_MONTHS, LOW_WEEKDAYS
from verify.text.words import REMEMBERED, list_words
from verify.topics import read_topic
from verify.values.hedges import words as words_in

BE = words_in("am|are|be|been|being|is|was|were")
HAVE = words_in("had|has|have")
OWN = words_in("her|his|its|our|their")
THAT = words_in("that")
# Words of those who speak, or whom the reader must look for: no label says who "they" are.
OPEN = words_in(
    "he|her|him|his|i|it|its|me|my|our|ours|she|that|their|them|there|these|they|this|those|us|we|"
    "what|which|who|you|your"
)
FIRST = words_in("i|we|you")
# What did not happen, or may yet happen, is no label of what happened.
NOT = words_in(
    "can|cannot|could|may|might|must|never|no|nobody|none|not|nothing|shall|should|will|would"
)
ENDS = frozenset(("mark", "clause", "relative", "joint", "number"))
AFTER_ALONE = frozenset(("preposition", "mark", "clause", "joint", "adverb", "manner"))
PARTICLES = words_in("back|down|off|out|up")
MOST_WORDS = 5  # of a noun, or of what follows the verb
LONGEST = 60  # characters of a label


@lru_cache(maxsize=REMEMBERED)
def label_statement(words: str) -> str:
    """Return a short label for the words of a statement; "" if they cannot be read for certain.

    It names what is said to have happened, and to what: the noun, the verb as a participle, and
    where. A verb without a known meaning, a pronoun, or a statement on what did not happen has
    none.
    """
    listed = list_words(words)
    read = [each for each in read_words(listed, 0, len(words)) if each.text not in {'"', "“", "”"}]
    read = read[1:] if read and read[0].text in THAT else read
    if named := _read_deed_noun(read):
        return named
    at = _find_verb(read)
    if at is None or any(word.text in NOT | FIRST for word in read[: at + 1]):
        return ""
    label = _make_label(read, at)
    if not label or len(label) > LONGEST:
        return ""
    is_known = _participle(read[at]) in reporting().deed_nouns or read_topic(label).outcome
    return label if is_known else ""


def _find_verb(words: Sequence[CopyWord]) -> int | None:
    """Return where the main verb is: after its auxiliaries, if it has some."""
    for at, word in enumerate(words):
        if word.kind in ENDS or (word.kind == "preposition" and word.text != "of"):
            return None
        if word.kind == "auxiliary":
            end = at + 1
            while end < len(words) and words[end].kind in {"auxiliary", "adverb", "manner"}:
                end += 1
            return end if end < len(words) and _is_participle(words[end]) else None
        if at and _is_participle(word) and words[at - 1].kind == "":
            return None if word.text.endswith("ing") else at
    return None


def _is_participle(word: CopyWord) -> bool:
    """Is it a participle, or the past of one: "captured", "shut"? "Withdrew" has none here."""
    listed, verb = phrases(), _participle(word)
    is_known = verb in listed.deeds or verb in listed.fates or verb in listed.pasts.values()
    is_past = verb.endswith(("ed", "en")) or verb in reporting().deed_nouns
    is_past = is_past or verb in listed.pasts.values()
    return (is_known and is_past) or (is_verb(word) and word.text.endswith(("ed", "ing")))


def _participle(word: CopyWord) -> str:
    return phrases().pasts.get(word.text, word.text)


def _make_label(words: Sequence[CopyWord], at: int) -> str:
    beside = {"auxiliary", "adverb", "manner"}
    before: Sequence[CopyWord] = [word for word in words[:at] if word.kind not in beside]
    noun: Sequence[CopyWord]
    has_auxiliary = len(before) < at
    is_passive = has_auxiliary and (_is_be(words[:at]) and not words[at].text.endswith("ing"))
    verb, after = _participle(words[at]), words[at + 1 :]
    if is_passive:
        noun, rest = before, after
    else:
        noun = () if verb.endswith("ing") else _noun(after)
        rest = after[len(noun) :]
        is_alone = has_auxiliary or verb in phrases().fates or verb in reporting().deed_nouns
        if not noun and (not is_alone or (rest and rest[0].kind not in AFTER_ALONE)):
            return ""  # "had lost control": the object is not known for certain
        noun = noun or before  # "troops had withdrawn"
        if len(before) > 1 and any(word.text in OPEN - OWN for word in before):
            return ""
    if rest and (rest[0].text == "of" or rest[0].text in PARTICLES):
        return ""
    is_own = bool(noun) and noun[0].text in OWN
    while noun and noun[0].kind in {"determiner", "pronoun"}:
        noun = noun[1:]
    if not noun or len(noun) > MOST_WORDS + 2 or any(word.text in OPEN for word in noun):
        return ""
    where = _where(rest)
    named = reporting().deed_nouns.get(verb, "") if is_own else ""
    parts = [named] if named and where else [_written(noun), verb]
    return " ".join((*parts, where)).strip()


def _read_deed_noun(words: Sequence[CopyWord]) -> str:
    """Return the label of words that begin with the noun of a deed: "the withdrawal of its men"."""
    words = words[1:] if words and words[0].kind == "determiner" else words
    if not words or words[0].text not in reporting().deed_nouns.values():
        return ""
    noun, rest = words[0].text, words[1:]
    if not rest or rest[0].text != "of":
        where = _where(rest)
        return f"{noun} {where}" if where else ""
    end = 1
    while end < min(len(rest), MOST_WORDS + 1) and rest[end].kind in {"", "determiner", "pronoun"}:
        end += 1
    whom = () if rest[1:2] and rest[1].text in OWN else rest[:end]
    if any(word.text in OPEN for word in whom):
        return ""
    label = " ".join(filter(None, (noun, " ".join(w.written for w in whom), _where(rest[end:]))))
    return label if " " in label else ""


def _is_be(words: Sequence[CopyWord]) -> bool:
    auxiliaries = [word.text for word in words if word.kind == "auxiliary"]
    return bool(auxiliaries) and auxiliaries[-1] in BE


def _noun(words: Sequence[CopyWord]) -> Sequence[CopyWord]:
    """Return the object right after a verb: "the airport", of "captured the airport in"."""
    end = 0
    while end < min(len(words), MOST_WORDS) and words[end].kind in {"", "determiner", "pronoun"}:
        end += 1
    if not end or noun_before(words, end) is None:
        return ()
    first, last = words[0], words[end - 1]
    is_object = first.kind in {"determiner", "pronoun"} or is_plural(last.text)
    return words[:end] if is_object or first.written[:1].isupper() else ()


def _where(words: Sequence[CopyWord]) -> str:
    """Return what follows a verb with a preposition: "from Izium", "over the town hall"."""
    if not words or words[0].kind != "preposition":
        return ""
    end = 1
    while end < min(len(words), MOST_WORDS) and words[end].kind in {"", "determiner"}:
        end += 1
    low = [word.text for word in words[1:end]]
    is_day = any(word in LOW_WEEKDAYS or word in LOW_MONTHS for word in low)
    is_purpose = words[0].text == "to" and end > 1 and not words[1].written[:1].isupper()
    if end == 1 or is_day or is_purpose or any(word in OPEN for word in low):
        return ""
    return _written(words[:end])


def _written(words: Sequence[CopyWord]) -> str:
    first, *rest = words
    head = first.written
    is_name = head[:2].isupper() or read_topic(head).side or read_topic(head).place
    return " ".join((head if is_name else head[:1].lower() + head[1:], *(w.written for w in rest)))
