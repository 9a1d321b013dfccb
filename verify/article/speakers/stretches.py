"""Is a stretch of a sentence a clause that somebody may say, an occasion, or an aside?"""

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Name
from verify.article.speakers.words import FINITE, HEDGED, HEDGES, Words

THAT = frozenset(("that", "how", "whether", "why", "if", "what"))
LINKS = frozenset(
    ("against", "and", "but", "or", "where", "whereas", "which", "while", "who", "with")
)
INNER = frozenset(("as", "because", "though", "whereas", "where", "while"))
CLAUSE = 9  # words within which a clause shows its verb
SHORT = 2  # words of "On Tuesday", which are said by nobody


def is_clause_before(words: Words, low: int, sign: int) -> bool:
    """Are the words before a comma and a name a statement, and not "On Tuesday"?"""
    leads_up = words.roles[low] in {"preposition", "joint", "time", "adverb"}
    if words.low[low] in HEDGES | {"as", "almost", "only"} and words.counts(low, sign):
        leads_up = False
    if sign - low > SHORT and not leads_up and not words.low[low].endswith("ing"):
        return True
    may_be_past = not _is_occasion(words, low, sign)
    return any(
        words.quoted[index]
        or words.roles[index] in FINITE
        or (may_be_past and words.is_past(index))
        for index in range(low, sign)
    )


def _is_occasion(words: Words, low: int, high: int) -> bool:
    """Does a sentence begin with the occasion: "In a statement released on Friday"?"""
    speakers = speech()["speakers"]
    near = range(low, min(high, low + HEDGED))
    return words.roles[low] == "preposition" and any(
        speakers.get(words.low[index]) == "paper" for index in near
    )


def is_document(words: Words, name: Name) -> bool:
    """Does a name mean something written or shown: "satellite images"?"""
    speakers = speech()["speakers"]
    inside = range(name.first, name.last + 1)
    return any(speakers.get(words.low[index]) == "paper" for index in inside)


def is_clause(words: Words, at: int, high: int) -> bool:
    """Does a clause seem to begin here?"""
    near = range(at, min(high, at + CLAUSE))
    if words.roles[at] == "preposition":
        return any(words.low[index] in THAT for index in near)
    for index in near:
        if words.is_sign(index) or (index > at and words.is_speech(index)):
            return False  # "doctors who saw the 12 wounded said 3 had died"
        if words.roles[index] in FINITE or words.low[index] in THAT:
            return True
        if words.roles[index] == "pronoun" and words.low[index] != "it":
            return True
        if (
            words.is_capitalised(index)
            and not words.roles[index]
            and _has_verb(words, index + 1, high)
        ):
            return True
    return False


def is_past_clause(words: Words, at: int, high: int) -> bool:
    """Does a clause in the past begin here: "explaining the cuts amounted to 3 percent"?"""
    if words.roles[at] != "determiner":
        return False
    for index in range(at + 2, min(high - 1, at + CLAUSE)):
        if words.is_sign(index):
            return False
        if words.is_past(index):
            return words.roles[index + 1] in {"preposition", "determiner"}
    return False


def _has_verb(words: Words, at: int, high: int) -> bool:
    """Does a verb that no list has follow a name: "Russia still holds", "Moscow launched"?"""
    while at < high and words.roles[at] == "adverb":
        at += 1
    if at >= high or words.is_sign(at) or words.is_capitalised(at) or words.roles[at]:
        return False
    return words.is_past(at) or (at + 1 < high and _has_object(words, at + 1, high))


def _has_object(words: Words, at: int, high: int) -> bool:
    return words.roles[at] in {"determiner", "object"} or words.counts(at, high)


def begin_after_semicolon(words: Words, low: int, end: int) -> int:
    """Return the start of the last part of a sentence, if a part before it has a speaker too."""
    for index in range(end - 1, low, -1):
        if words.low[index] == ";" and any(map(words.is_speech, range(low, index))):
            return index + 1
    return low


def begin_of_result(words: Words, low: int, end: int) -> int:
    """Return what "by Y's count," is about: "9 died, | bringing the toll,", "a march of 9 | has,".

    It is `low` if it is about all that is before it.
    """
    comma = end - 1
    if comma <= low or words.low[comma] != ",":
        return low
    if words.roles[comma - 1] in FINITE:
        return comma - 1
    before = next((at for at in range(comma - 1, low, -1) if words.low[at] == ","), low)
    is_result = words.low[before + 1].endswith("ing") or words.low[before + 1] == "which"
    return before + 1 if before > low and is_result else low


def begin_of_inner(words: Words, comma: int, low: int) -> int:
    """Return the subject before an aside: "40 shut as | the heat, X said, reached 9"; or `low`."""
    at = comma - 1
    while at > low and words.roles[at] in {"", "determiner"} and not words.is_sign(at):
        at -= 1
    is_inner = low < at < comma - 1 and words.low[at] in INNER and words.low[comma] == ","
    if is_inner and any(words.low[index][0].isdigit() for index in range(at + 1, comma)):
        return low  # "by as much as 9 percent, X said"
    return at + 1 if is_inner else low


def begin_of_last_clause(words: Words, low: int, end: int) -> int:
    """Return the start of the last clause before a word: "; 4 died", ", where (and) 4 died".

    It is `end` if there is no such clause.
    """
    for index in range(end - 1, low, -1):
        if words.quoted[index]:
            break
        is_next = index == end - 1 or (index == end - 2 and words.low[end - 1] == ",")
        begins = words.low[index - 1] == "," or (is_next and words.low[index] == "and")
        if words.low[index] == ";" or (begins and words.low[index] in LINKS):
            return index + 1
    return end
