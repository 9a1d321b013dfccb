"""What the reporter explains within a statement: ", which has 12,000 people", ", as 40 queued"."""

from verify.article.speakers.lexicon import known_verbs
from verify.article.speakers.words import FINITE, Words

CLAUSE = 9  # words within which a clause shows its verb
NEAR = 4  # words of "since last Friday,"
YEAR = 4  # digits of a year
PRESENT = frozenset(("is", "are", "has", "have"))
RELATIVE = frozenset(("which", "who", "where", "whose"))
EXPLAINS = RELATIVE | {"as", "when"}


def before_background(words: Words, at: int, end: int) -> int:
    """Return the index at which the reporter explains a word: ", which has 12,000 people"."""
    for index in range(at + 2, end):
        if words.low[index] == "as" and _is_meanwhile(words, index, end):
            return index - 1
        if words.low[index] == "when" and _is_history(words, index):
            return index - 1
        if words.low[index] not in RELATIVE or words.low[index - 1] != "," or words.quoted[index]:
            continue
        for verb in range(index + 1, min(end, index + CLAUSE)):
            is_present = verb == index + 1 and _is_present(words, verb)
            if words.low[verb] in PRESENT or is_present or _is_of_whose(words, index, verb):
                return index - 1
            if words.roles[verb] in FINITE or words.is_past(verb):
                break
    return end


def _is_history(words: Words, at: int) -> bool:
    """Does "when" tell of an earlier year: "the worst since 1998, | when 2,000 died"?"""
    year = words.low[at - 2]
    is_year = len(year) == YEAR and year.isdigit() and year[:2] in {"17", "18", "19", "20"}
    is_since = "since" in words.low[max(0, at - NEAR) : at]  # "since Friday, when"
    return words.low[at - 1] == "," and (is_year or is_since)


def after_background(words: Words, comma: int, end: int) -> int | None:
    """Return where a statement goes on: "the toll, which stands at 9, | may rise"."""
    if comma + 1 >= end or words.low[comma] != "," or words.low[comma + 1] not in EXPLAINS:
        return None
    closing = next((at for at in range(comma + 1, end) if words.low[at] == ","), end)
    goes_on = closing + 1 < end and is_verb(words, closing + 1)
    return closing + 1 if goes_on else None


def find_aside(words: Words, first: int, end: int) -> tuple[int, int]:
    """Return the comma of an aside in a subject, and what follows: "The vote, in which 9 …, | was".

    It is 0, and `first`, if there is no aside.
    """
    for comma in range(first + 1, end - 2):
        if words.low[comma] != "," or words.quoted[comma]:
            continue
        which = comma + 1 + (words.roles[comma + 1] == "preposition")
        closing = next((at for at in range(which, end) if words.low[at] == ","), end)
        if words.low[which] in RELATIVE and closing + 1 < end and is_verb(words, closing + 1):
            return comma, closing + 1
        break
    return 0, first


def _is_present(words: Words, at: int) -> bool:
    """Is the word right after "which" a verb in the present: "which holds 12 men"?"""
    if words.roles[at] or words.is_capitalised(at) or words.is_past(at):
        return False
    is_third = words.low[at].endswith("s") and words.low[at - 1] in {"who", "which"}
    follows = words.roles[at + 1 : at + 2]
    return is_third or (words.low[at - 1] == "who" and follows == ["preposition"])


def _is_of_whose(words: Words, at: int, verb: int) -> bool:
    """Does "whose list (for May) names" have its verb at a word? Or are shares meant?"""
    if words.low[at] == "whose" and words.low[at + 1] in {"shares", "stock"}:
        return True
    is_known = words.low[verb] in known_verbs() and verb > at + 2
    return words.low[at] == "whose" and is_known and words.counts(verb + 1, verb + NEAR)


def _is_meanwhile(words: Words, at: int, end: int) -> bool:
    """Does "as" say what went on then: ", as 40 ambulances queued", but not ", as planned"?"""
    after = at + 1
    if words.low[at - 1] != "," or words.quoted[at] or after >= end:
        return False
    begins = words.roles[after] == "determiner" or words.counts(after, end)
    if words.low[after] in {"a", "an"} or not (begins or words.is_capitalised(after)):
        return False
    for verb in range(after + 1, min(end, after + CLAUSE)):
        if words.is_sign(verb):
            return False
        if words.roles[verb] in FINITE or words.is_past(verb):
            return True
    return False


def is_verb(words: Words, at: int) -> bool:
    """May a word be the verb of a clause: an auxiliary, or a past?"""
    return words.roles[at] in FINITE or words.is_past(at)
