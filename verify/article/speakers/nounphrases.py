"""Noun phrases in copy: where a phrase begins, and where it ends.

There is no tagger. A phrase ends at a word of the lexicon, a sign or a verb of speech.
"""

from collections.abc import Set as AbstractSet

from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import SPEAKS, Form, Verb
from verify.article.speakers.words import FINITE, Words

MOST = 12  # words of a name: half a sentence names nobody
FAR = 30  # words that are looked at for the beginning of a phrase
PAIR = 8  # words of the first of two names joined by "and"
# No noun phrase ends with one of these: "the reported deaths" has no subject "the".
ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "every", "no", "our", "my"))
# "the past two weeks", "its first three": a determiner goes on before these.
RANKS = frozenset(("past", "last", "first", "other"))
MORE = frozenset(("more", "less", "fewer", "other"))
TIMELY = frozenset(("last", "past", "previous"))  # before a time
# Participles that are part of a name as often as they are its verb: "leaked documents".
WEAK_PAST = frozenset(("released", "published", "reported", "leaked", "declared", "estimated"))
WITH_TO = frozenset(("according", "contrary", "due", "owing", "prior", "thanks"))  # no nouns
IN_NAMES = frozenset((".", "/"))
FINITE_FORMS = frozenset((Form.PAST, Form.THIRD))
NO_VERB: tuple[AbstractSet[Verb], Form] = (frozenset(), Form.NONE)


def first_word(words: Words, at: int, low: int) -> int | None:
    """Return the first word of the noun phrase that ends at a word, None if none does."""
    if words.is_sign(at) and words.low[at] != ".":
        return None
    first = None
    index = at
    while index >= max(low, at - FAR) and not words.quoted[index]:
        if words.low[index] in {"and", "&"}:
            return _join(words, index, first, low)
        taken = _is_taken_before(words, index, first, low)
        if taken is None:
            break
        first = index if taken else first
        if words.roles[index] == "determiner" and not _is_within(words, index, low):
            return _with_other(words, index, low)
        index -= 1
    return first


def _with_other(words: Words, index: int, low: int) -> int:
    """Return the start of "the minister and the mayor", "state radio and a rights group"."""
    left = index - 2
    if left < low or words.low[index - 1] not in {"and", "&"}:
        return index
    begin = first_word(words, left, low)
    is_other = (
        begin is not None
        and left - begin < PAIR
        and (words.is_capitalised(left) or words.low[left] in speech()["speakers"])
        and _starts_clause(words, begin, low)
        and not any(words.is_past(at) for at in range(begin, left + 1))
    )
    return begin if begin is not None and is_other else index


def _is_taken_before(words: Words, index: int, first: int | None, low: int) -> bool | None:
    """Is a word in the phrase that goes on at `first`? False for a link in it, None for no."""
    word, role = words.low[index], words.roles[index]
    before = words.roles[index - 1] if index > low else ""
    if role == "preposition":
        is_link = first == index + 1 and (word == "of" or _leads_back(words, index, low))
        return False if is_link else None
    if word in IN_NAMES and index > low:
        return False
    if word == "than":  # "more than 12 men said", not "two more than police said"
        is_counted = first is not None and _is_count(words, first)
        return False if is_counted and index > low and words.low[index - 1] in MORE else None
    is_part = (
        role == "determiner"
        or (role == "adverb" and before == "determiner")  # "the first deputy head"
        or (role == "object" and first is None and before == "preposition")  # "those close to him"
        or (not role and not words.is_sign(index) and not is_speech_verb(words, index))
        or (role == "time" and first == index + 1 and _is_daily(words, index, low))
    )
    follows_auxiliary = first is not None and before in FINITE  # "has seen documents"
    return True if is_part and not follows_auxiliary else None


def _is_count(words: Words, at: int) -> bool:
    """Is a word a number, "a" of "a dozen", or "half"?"""
    is_article = words.low[at] in ARTICLES - {"a", "an"}
    is_number = words.low[at][0].isdigit() or words.low[at] == "half"
    return is_number or (words.roles[at] == "determiner" and not is_article)


def _is_daily(words: Words, index: int, low: int) -> bool:
    """Is a time part of a name: "its evening bulletin", not "the morning Mr Obama"?"""
    is_led = index > low and words.roles[index - 1] == "determiner"
    return is_led and not words.is_capitalised(index + 1)


def _is_within(words: Words, index: int, low: int) -> bool:
    """May a phrase begin before its determiner: "the past two weeks", "head of the army"?"""
    if index == low:
        return False
    if words.roles[index - 1] in {"preposition", "determiner"} or _is_in_title(words, index, low):
        return True
    return words.low[index] not in ARTICLES and words.low[index - 1] in RANKS


def _is_in_title(words: Words, index: int, low: int) -> bool:
    """Does "the" stand inside a name: "Save the Children", not "In Kyiv the Red Cross"?"""
    before = index - 1
    begins = before == low or words.is_sign(before - 1)
    is_name = words.is_capitalised(before) and not words.roles[before]
    if not (begins and is_name and words.low[index] == "the") or index + 1 >= len(words.low):
        return False
    return words.is_capitalised(index + 1)


def _join(words: Words, at: int, first: int | None, low: int) -> int | None:
    """Return the start of "ministers and officials", if the words before "and" are a name too."""
    left = at - 1
    if first is None or left < low or not is_noun(words, left):
        return first
    word = words.low[left]
    if not (words.is_capitalised(left) or word.endswith("s") or word in speech()["speakers"]):
        return first
    begin = first_word(words, left, low)
    if begin is None or left - begin >= PAIR or not _starts_clause(words, begin, low):
        return first
    return begin


def _starts_clause(words: Words, index: int, low: int) -> bool:
    before = index - 1
    return (
        index <= low
        or words.roles[before] == "joint"
        or words.low[before] == "and"
        or words.is_sign(before)
    )


def _leads_back(words: Words, at: int, low: int) -> bool:
    """Does a preposition go with a noun phrase that begins a clause: "officials in the city"?"""
    index = at - 1
    if index < low or not is_noun(words, index) or words.low[index] in WITH_TO:
        return False
    while index >= low:
        ends = words.roles[index] == "joint" or words.low[index] == "and" or words.quoted[index]
        if ends or (words.is_sign(index) and words.low[index] not in IN_NAMES):
            break
        if words.roles[index] in {*FINITE, "pronoun", "not"} or is_speech_verb(words, index):
            return False
        if at - index > MOST:
            return False
        index -= 1
    return words.roles[index + 1] != "preposition" or words.low[index + 1] == "with"


def last_word(words: Words, at: int, high: int) -> int | None:
    """Return the last word of the noun phrase that begins at a word, None if none does."""
    last = None
    for index in range(at, min(high, at + MOST)):
        if words.quoted[index] and index > at:
            break
        taken = _is_taken_after(words, index, last, high)
        if taken is None:
            break
        last = index if taken else last
    return last


def _is_taken_after(words: Words, index: int, last: int | None, high: int) -> bool | None:
    """Is a word in the phrase that has gone on to `last`? False for a link in it, None for no."""
    word, role = words.low[index], words.roles[index]
    after = index + 1
    if last is None:
        return None if words.is_sign(index) or role not in {"", "determiner", "time"} else not role
    if role == "determiner":
        is_link = words.low[index - 1] in {"and", "&"} or _is_within(words, index, index - 1)
    elif role == "preposition":
        is_counted = after < high and words.low[after][0].isdigit()  # "the ministry of 12 deaths"
        is_link = after < high and not is_counted and (word == "of" or _goes_on(words, after))
    elif word in {"and", "&"}:
        is_link = after < high and _joins_on(words, after, high)
    elif word == ".":  # of "Inc." or "R-Tex."
        is_link = after < high
    elif word == "(":
        is_link = after + 1 < high and words.low[after + 1] == ")"
    elif word == ")":
        return True if words.low[index - 2] == "(" else None
    else:
        is_part = not role and not words.is_sign(index) and not _is_verb(words, index, high)
        return True if is_part and not _is_of_a_time(words, index, high) else None
    return False if is_link else None


def _is_of_a_time(words: Words, at: int, high: int) -> bool:
    """Does a word belong to a time, and not to a name: "last week", "in the past 24 hours"?"""
    after = at + 1
    if words.low[at] not in TIMELY or after >= high:
        return False
    return words.roles[after] == "time" or words.low[after][0].isdigit()


def _goes_on(words: Words, at: int) -> bool:
    """Do the words after a preposition belong to a name: "the centre for X", not "on Friday"?"""
    if words.low[at].isdigit() or words.low[at] in {"a", "an", "order"}:
        return False
    return words.roles[at] in {"", "determiner"}


def _joins_on(words: Words, at: int, high: int) -> bool:
    """Does "and" join two names here, and not two clauses?"""
    is_name = words.is_capitalised(at) or words.low[at] in speech()["speakers"]
    if not is_name and words.roles[at] != "determiner":
        return False
    for index in range(at, min(high, at + PAIR)):
        if words.is_sign(index):
            return True
        if words.roles[index] in {*FINITE, "pronoun"} or is_speech_verb(words, index):
            return False
    return True


def _is_verb(words: Words, index: int, high: int) -> bool:
    """Is a word that might go on a name its verb: "said", "released on Friday"?"""
    follows = words.roles[index + 1] if index + 1 < high else ""
    is_participle = follows in {"preposition", "determiner", "time", "object"}
    return is_speech_verb(words, index) or (words.is_past(index) and is_participle)


def is_noun(words: Words, at: int) -> bool:
    """May a word be a noun, or belong to one? Then it is in no list of the small words."""
    return not words.is_sign(at) and words.roles[at] == "" and not words.quoted[at]


def is_speech_verb(words: Words, index: int) -> bool:
    """Is a word a verb of speech and nothing else, so that no name has it within?"""
    word = words.low[index]
    verbs, form = known_verbs().get(word, NO_VERB)
    if form not in FINITE_FORMS:
        return False
    if Verb.FIND in verbs and words.low[min(index + 1, len(words.low) - 1)] == "that":
        return True
    is_speech = not verbs.isdisjoint(SPEAKS)
    follows = words.low[min(index + 1, len(words.low) - 1)]
    may_be_noun = word in speech()["nouns"] and not (form is Form.THIRD and follows[0].isdigit())
    return is_speech and not may_be_noun and word not in WEAK_PAST
