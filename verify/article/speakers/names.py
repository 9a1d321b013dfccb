"""The phrase that names a speaker, read back from its verb, or on after "according to"."""

from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import Form, Name, Role
from verify.article.speakers.nounphrases import (
    ARTICLES,
    FAR,
    MOST,
    NO_VERB,
    first_word,
    is_noun,
    last_word,
)
from verify.article.speakers.relative_clauses import before_relative
from verify.article.speakers.words import DASHES, FINITE, Words

LONG = 7  # words: no subject of a sentence without its verb
BRACKETED = 8  # words of "(D-N.Y.)"
SHORT = 3  # words in brackets that stay with a name: "(ICRC)"
BETWEEN: frozenset[Role] = FINITE | {"adverb", "not"}
LED_BY = frozenset(("on", "in", "last", "this", "early", "late", "the", "earlier", "next"))
SHARES = frozenset(("percent", "%", "cent"))
NUMERALS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
CLOSING = DASHES | {",", ")"}


def read_before(words: Words, at: int, low: int) -> Name | None:
    """Return the subject of a verb; `at` is its last word, or the end of an aside after it."""
    end = _skip_back(words, at, low)
    if end is None or words.low[end] in ARTICLES:
        return None
    outer = _before_insertion(words, end, low)
    if words.roles[end] == "pronoun":
        if outer is not None and words.low[outer + 2] in {"which", "who"}:
            return _read_phrase(words, outer, None, low)  # "X, which was asked for it, says"
        if end - 2 <= low or words.roles[end - 1] != "preposition":
            return Name(end, end, "pronoun")
        whose = _read_phrase(words, end - 2, None, low)  # "a source close to it"
        return Name(whose.first, end) if whose else None
    is_that = words.low[end] == "that" and end > low and is_noun(words, end - 1)
    if is_that or words.low[end].partition("'")[0] in {"who", "which"}:
        before = end - 1 - (end > low and words.is_sign(end - 1))
        name = _read_phrase(words, before, None, low, is_explained=True) if before >= low else None
        name = _explained(words, name, low) if name else None
        return name._replace(role="relative") if name else None
    if words.roles[end] == "joint":
        return None
    return _read_phrase(words, end, outer, low)


def _explained(words: Words, name: Name, low: int) -> Name:
    """Return the person whom a name explains: "Ada Obi, a nurse, who …" is Ada Obi."""
    last = name.first - 2
    is_aside = last >= low and words.low[last + 1] == ","
    if not is_aside or words.low[name.first] not in ARTICLES or not words.is_capitalised(last):
        return name
    person = _read_phrase(words, last, None, low)
    return person if person and words.is_capitalised(person.first) else name


def _skip_back(words: Words, at: int, low: int) -> int | None:
    """Return the last word before a verb that is no auxiliary, adverb or time."""
    end = at
    while end >= low and not words.quoted[end]:
        if _stands_between(words, end):
            end -= 1
        elif words.roles[end] == "time":
            back = end - 1
            while back >= low and words.low[back] in LED_BY:
                back -= 1
            if back < low or (back == end - 1 and not words.is_capitalised(end)):
                return end
            end = back
        elif words.low[end] in CLOSING:
            return end - 1 if _opening(words, end, low) is not None else None
        else:
            return None if words.is_sign(end) and words.low[end] != "." else end
    return None


def _stands_between(words: Words, at: int) -> bool:
    word = words.low[at]
    is_adverb = word.endswith("ly") and not words.is_capitalised(at)
    return words.roles[at] in BETWEEN or (is_adverb and word not in speech()["speakers"])


def _opening(words: Words, at: int, low: int) -> int | None:
    """Return the sign that opens the aside which the comma, dash or bracket at a place closes."""
    sign = "(" if words.low[at] == ")" else words.low[at]
    for index in range(at - 1, max(low, at - FAR), -1):
        if words.low[index] == sign:
            return index
        if words.quoted[index] and sign != "(":
            return None
    return None


def _before_insertion(words: Words, end: int, low: int) -> int | None:
    """Return the last word before the insertion that ends at a word, None if there is none."""
    after = end + 1
    if after >= len(words.low) or words.low[after] not in CLOSING:
        return None
    opening = _opening(words, after, low)
    # "The chief there, Ada Obi, said"
    return opening - 1 - (words.low[opening - 1] in {"here", "there"}) if opening else None


def _read_phrase(
    words: Words, end: int, outer: int | None, low: int, *, is_explained: bool = False
) -> Name | None:
    """Return the name that ends at a word, or before the insertion that ends there.

    `is_explained` says that "who" follows: it means that name, and none before it.
    """
    last = end if outer is None else outer
    if words.low[last] == ")" and "(" in words.low[max(low, last - BRACKETED) : last]:
        last = max(index for index in range(low, last) if words.low[index] == "(") - 1
    first = first_word(words, last, low)
    if first is None:
        return None
    whom = None if is_explained else before_relative(words, first, last, low)
    if whom and can_speak(words, whom):
        return whom
    is_inner = outer is not None and first - 3 >= low and words.low[first - 2] == ","
    if is_inner and words.low[first - 1].endswith("ing"):
        return _read_phrase(words, first - 3, None, low)  # "Ada, citing Bob, who had left, said"
    # "Donna Rawlings, 59, of Ashton, who watched it, said": the first name of the sentence speaks
    if outer is not None and first > low and words.low[first - 1] == ",":
        begins = _begin_of_sentence(words, low, first)
        if begins is not None:
            return begins
    if outer is not None:
        last = _end_of_apposition(words, first, outer, end)
    return _fit(words, first, last)


def _end_of_apposition(words: Words, first: int, outer: int, end: int) -> int:
    """Return the end of a name with the words between two signs, if they name the same speaker."""
    at = outer + 2
    if at > end or words.roles[at] not in {"", "determiner"}:
        return outer
    if words.low[outer + 1] == "(":
        return end if end - at < SHORT else outer
    inside = range(at, end + 1)
    stops = (index for index in inside if words.roles[index] in {*FINITE, "joint"})
    last = next(stops, end + 1) - 1  # "the governor of Luhansk, where the city is"
    is_name = last >= at and not words.low[at].endswith(("ing", "ed"))
    return last if is_name and last - first < MOST else outer


def _begin_of_sentence(words: Words, low: int, high: int) -> Name | None:
    """Return the name that a sentence begins with, if no more than insertions follow it."""
    is_led = words.low[low].endswith(("ed", "ing")) and not words.is_capitalised(low + 1)
    leads_up = is_led or words.roles[low] in {"joint", "preposition", "time", "adverb"}
    return None if leads_up or has_clause(words, low, high) else read_after(words, low, high)


def has_clause(words: Words, low: int, high: int) -> bool:
    """Is there a verb between two words, outside of any part that begins with "who"?"""
    begins = low
    for index in range(low, high):
        if words.quoted[index]:
            return True
        is_finite = words.roles[index] in FINITE
        if words.low[index] == "," or words.low[index] in DASHES:
            if begins == low and index - low > LONG:
                return True
            begins = index + 1
        elif words.roles[begins] == "joint" or words.low[begins].endswith("ing"):
            continue
        elif words.roles[begins] == "preposition" and not words.counts(
            begins, high
        ):  # "Among the dead were 12", not "of whom 12 are"
            if is_finite and words.roles[begins + 1] != "joint":
                return True
        elif is_finite or words.is_past(index):
            return True
    return begins == low and high - low > LONG


def _fit(words: Words, first: int, last: int) -> Name:
    """Shorten a name that is too long, to the words before a comma or a preposition."""
    after = last + 1
    if after < len(words.low) and words.low[after] == ")" and "(" in words.low[first:after]:
        last = after
    if last - first < MOST:
        return Name(first, last)
    for index in range(first + MOST - 1, first, -1):
        is_link = words.roles[index] in {"preposition", "joint"} and words.low[index] != "of"
        if words.low[index] == "," or is_link:
            return Name(first, index - 1)
    return Name(first, first + MOST - 1)


def read_after(words: Words, at: int, high: int) -> Name | None:
    """Return the name that begins at a word, with what explains it after a comma."""
    if at >= high or words.quoted[at]:
        return None
    if words.roles[at] == "pronoun":
        return Name(at, at, "pronoun")
    last = last_word(words, at, high)
    if last is None:
        return None
    comma = last + 1
    if comma + 1 < high and words.low[comma] == "," and not words.quoted[comma + 1]:
        more = last_word(words, comma + 1, high)
        if more is not None and more - at < MOST and _explains(words, at, comma, more, high):
            last = more
    return Name(at, last)


def _explains(words: Words, first: int, comma: int, end: int, high: int) -> bool:
    """Do the words after a comma, up to the next sign, say who the name before it is?"""
    if end + 1 < high and not words.is_sign(end + 1):
        return False
    speakers = speech()["speakers"]
    if is_noun(words, first) and words.is_capitalised(first):
        is_role = any(words.low[index] in speakers for index in range(comma + 1, end + 1))
        return is_role or words.roles[comma + 1] == "determiner"
    return words.is_capitalised(end) and any(
        words.low[index] in speakers for index in range(first, comma)
    )


def first_name(words: Words, low: int, high: int) -> Name | None:
    """Return the subject of a sentence: the first name after its leading words."""
    at = low
    while at < high and (words.roles[at] in {"joint", "adverb"} or words.low[at] == "and"):
        at += 1
    if at >= high:
        return None
    is_time = words.low[at] in LED_BY and words.low[at] != "the"
    if (
        is_time
        or words.roles[at] in {"preposition", "time"}
        or words.low[at].endswith(("ing", "ed"))
    ):
        while at < high and words.low[at] != ",":
            at += 1
        at += 1
    name = read_after(words, at, high)
    return without_verb(words, name) if name else None


def without_verb(words: Words, name: Name) -> Name:
    """End a name before the verb that no list has: "Ham went", "the ministry summoned"."""
    speakers = speech()["speakers"]
    for index in range(name.first + 1, name.last + 1):
        is_person = words.is_capitalised(index - 1) and not words.roles[index - 1]
        if words.is_capitalised(index) or not (is_person or words.low[index - 1] in speakers):
            continue
        rest = words.low[index : name.last + 1]
        is_last = is_person and is_noun(words, index) and speakers.keys().isdisjoint(rest)
        is_verb = words.is_past(index) or words.low[index].endswith("ly")
        if is_last or is_verb or _is_known_past(words.low[index]):
            return name._replace(last=index - 1)
    return name


def _is_known_past(word: str) -> bool:
    """Is a word the past of a verb that may be speech, and no noun: "saw", "found"?"""
    return known_verbs().get(word, NO_VERB)[1] is Form.PAST and word not in speech()["nouns"]


def read_possessor(words: Words, at: int, low: int) -> Name | None:
    """Return the owner that ends at a word: "the police's", and with a sign "the unions'"."""
    if words.low[at] in {"'", "’"} and at > low and words.low[at - 1].endswith("s"):
        at -= 1
    elif not words.low[at].endswith(("'s", "s'")):
        return None
    name = None if words.quoted[at] else read_before(words, at, low)
    if name is None or name.role:
        return name
    of = next((at for at in range(name.first, name.last) if words.low[at] == "of"), None)
    if of and not can_speak(words, Name(name.first, of - 1)):  # "a third of the unions'"
        name = name._replace(first=of + 1)
    return name._replace(role="possessor")


def can_speak(words: Words, name: Name) -> bool:
    """Does a name hold a word for a person or a thing that can speak?"""
    if name.role == "pronoun":
        return True
    speakers = speech()["speakers"]
    return any(
        (words.is_capitalised(index) and words.roles[index] == "")
        or words.low[index] in speakers
        or words.low[index].removesuffix("'s") in speakers
        or words.low[index].removesuffix("'").removesuffix("s") in speakers
        for index in range(name.first, name.last + 1)
    )


def is_amount(words: Words, name: Name) -> bool:
    """Is a name only an amount: "half of voters", "52 percent of women", "9 inches", "five"?"""
    word = words.low[name.first]
    if not (word[0].isdigit() or word in NUMERALS or word == "half"):
        return False
    is_share = word == "half" or not SHARES.isdisjoint(words.low[name.first : name.last + 1])
    return is_share or not can_speak(words, name)
