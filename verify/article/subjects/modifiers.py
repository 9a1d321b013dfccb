"""What narrows a subject is no subject: "the toll of a fire in seven towers rose to 128"."""

from collections.abc import Sequence
from functools import cache

from verify.article.subjects.phrases import STOPS, CopyWord, denies, is_verb, phrases
from verify.article.subjects.reach import Setting
from verify.lexicons import load

TO = frozenset(("at", "to"))
CHANGE = frozenset(("by", "from"))  # before the number of a change: "rose by 12 to 128"
BESIDE_VERB = frozenset(("adverb", "auxiliary", "manner"))
NEAR = 7  # words between "said" and "that"
OUTSIDE = frozenset(("number", "auxiliary", "pronoun", "joint", "mark"))
WHERE = frozenset(("at", "in", "near", "off"))  # before the place that a label keeps


def without_modifier(setting: Setting) -> Setting:
    """Leave out what narrows the subject of "rose to 128", if a clause or a number is in it.

    Of "the toll from a fire that swept through seven towers in Arles rose to 128" the toll is kept,
    and the place. Otherwise the nearest noun, the towers, would be what is counted. Of "the number
    of men who died in three towns rose to 12" the deed is kept too: "the number of men died".
    """
    words = setting.words
    verb = _find_level(words, setting.lead)
    start = _find_start(words, verb) if verb > 0 else 0
    head = _find_head_end(words, start, verb) if verb > 0 else -1
    cut = _find_cut(words, head, verb) if head > start else -1
    if cut < 0:
        return setting
    end = head if words[head].kind == "relative" else cut
    kept = [*words[: end - (words[end - 1].text == ",")], *_told(words, end, cut)]
    kept += words[_find_place(words, cut, verb) : verb]
    gone = verb - len(kept)
    return setting._replace(
        words=[*kept, *words[verb:]],
        lead=setting.lead - gone,
        number=setting.number - gone,
        after=setting.after - gone,
        named=setting.named - gone,
    )


def _told(words: Sequence[CopyWord], relative: int, cut: int) -> Sequence[CopyWord]:
    """Return the deed of "who (had) died", before a cut."""
    at = relative + 1
    while at < cut and words[at].kind in BESIDE_VERB:
        at += 1
    return words[at:cut]


@cache
def _levels() -> frozenset[str]:
    return frozenset(load("phrases").words("levels"))


def says_level(words: Sequence[CopyWord], at: int) -> bool:
    """Is a word a verb before a number that says how high a count is: "rose (sharply) to 128"?"""
    if words[at].text not in _levels():
        return False
    after = at + 1
    while after < len(words) and words[after].kind in {"adverb", "manner"}:
        after += 1
    return after < len(words) and (words[after].kind == "number" or words[after].text in TO)


def _find_level(words: Sequence[CopyWord], lead: int) -> int:
    """Return where the verb before a number begins that says how high a count is, or -1."""
    at = lead - 1
    if at > 0 and words[at].text in TO:
        at -= 1
        if at > 1 and words[at].kind == "number" and words[at - 1].text in CHANGE:
            at -= 2
    while at > 0 and words[at].kind in BESIDE_VERB:
        at -= 1
    if at < 0 or words[at].text not in _levels():
        return -1
    while at > 0 and words[at - 1].kind in BESIDE_VERB:
        at -= 1
    return at


def _find_start(words: Sequence[CopyWord], verb: int) -> int:
    """Return where the clause of a verb begins: after a stop, a dash, "said (on Sunday that)"."""
    for at in range(verb - 1, -1, -1):
        is_dash = words[at].text == "-" and at > 0 and words[at].start > words[at - 1].end
        if words[at].text in STOPS or is_dash:
            return at + 1
        if words[at].text in phrases().speech:
            near = range(at + 1, min(verb, at + 1 + NEAR))
            return next((i + 1 for i in near if words[i].text == "that"), at + 1)
    return 0


def _find_head_end(words: Sequence[CopyWord], start: int, verb: int) -> int:
    """Return the end of the noun with which a clause begins: "the number of homes damaged"; or -1.

    A verb is part of it only after "of", or after "the": "the number of people killed", "the cost".
    """
    has_of = False
    for at in range(start, verb):
        word = words[at]
        is_outer = word.kind == "preposition" and word.text != "of"
        if is_outer or word.kind in {"relative", "clause"} or word.text == ",":
            return at
        is_noun = has_of or at == start or words[at - 1].kind == "determiner"
        if word.kind in OUTSIDE or (is_verb(word) and not is_noun):
            return -1
        has_of = has_of or word.text == "of"
    return -1


def _find_cut(words: Sequence[CopyWord], head: int, verb: int) -> int:
    """Return where a clause begins, or a phrase with a number, before the verb; or -1.

    After "of" a relative says what became of those who are counted: "the number of men who died".
    """
    phrase = first = -1
    is_told = words[head].kind == "relative" and "of" in {word.text for word in words[:head]}
    for at in range(head, verb):
        word = words[at]
        if is_told and denies(word):
            return -1
        if word.kind == "preposition":
            phrase, first = at, at if first < 0 else first
        is_clause = word.kind == "clause" or (word.kind == "relative" and not is_told)
        if is_clause or word.kind == "number":
            is_of_verb = word.kind == "relative" and words[at + 1].kind == "determiner"
            if is_of_verb or _is_joined(words, at, verb):
                return -1
            if is_told:
                return first if first >= 0 else at
            return at if is_clause else phrase
    return -1


def _is_joined(words: Sequence[CopyWord], start: int, verb: int) -> bool:
    """Is the verb that of a new clause with its own subject: "…, and the toll rose"?"""
    for at in range(verb - 1, start, -1):
        if words[at].kind in {"joint", "clause"} or words[at].text == ",":
            return at + 1 < verb and words[at + 1].kind == "determiner"
    return False


def _find_place(words: Sequence[CopyWord], cut: int, verb: int) -> int:
    """Return where the place begins with which a modifier ends, "in Hong Kong", or the verb."""
    end = verb - (words[verb - 1].text == ",")
    at = end
    while at - 1 > cut and words[at - 1].written[0].isupper():
        at -= 1
    return at - 1 if at < end and at - 1 > cut and words[at - 1].text in WHERE else verb
