"""The outcome of a number in its clause: as the object of a verb, or as its subject."""

from collections.abc import Iterator, Sequence

from verify.article.subjects.outcomes import (
    Deed,
    outcome_at,
    outcome_id,
    outcome_in,
    outcome_until,
)
from verify.article.subjects.phrases import (
    QUOTES,
    CopyWord,
    WordKind,
    is_content,
    is_plural,
    is_verb,
    noun_after,
    noun_before,
    phrases,
)
from verify.model.named_tuples import NamedTuple
from verify.topics.outcomes import OTHER, read_outcome, words_after_under

REACH_BEFORE = 10  # words
REACH_AFTER = 30
REACH_ASIDE = 15  # words that may stand between two commas
MOST_ADJECTIVES = 2
BE = frozenset(("am", "are", "be", "been", "being", "is", "was", "were", "get", "got", "gotten"))
# Verbs that only lead to the outcome: "came under fire", "went missing".
GIVING = frozenset(
    ("gave", "give", "given", "gives", "giving", "bring", "brings", "bringing", "brought")
)
COUNTS = frozenset(
    ("count", "estimate", "figure", "magnitude", "strength", "tally", "toll", "total")
)
STOPPAGES = frozenset(("strike", "strikes"))  # "a strike by 4,000 dockers"
LINKS = frozenset(
    ("came", "come", "comes", "coming", "gone", "remain", "remained", "remains", "stay", "stayed",
     "staying", "stays", "went")
)  # fmt: skip
THOUGHT = frozenset(("believed", "feared", "known", "presumed", "reported", "said", "thought"))
NEED = frozenset(("need", "needed", "needs"))
BESIDE_VERBS: frozenset[WordKind] = frozenset(("auxiliary", "adverb", "manner", "relative"))
PASSED = QUOTES | {"between"}


class ClauseVerb(NamedTuple):
    """A verb after a noun, with its outcome if it has one.

    `is_apart` says that other words than auxiliaries stand between the two.
    """

    at: int
    deed: Deed | None
    has_auxiliary: bool
    is_passive: bool
    is_apart: bool


def find_before(words: Sequence[CopyWord], lead: int) -> Deed | None:
    """Return the outcome whose object is a number: "killing", "liberated", "the deaths of"."""
    at, adjectives = lead - 1, 0
    for _ in range(REACH_BEFORE):
        if at < 0 or (words[at].text in GIVING and _is_a_count(words, at + 1, lead)):
            return None
        word = words[at]
        deed = outcome_until(words, at + 1)
        if deed and not read_outcome(deed.outcome).is_own_act:
            return _regained(words, deed)
        if word.text == "of":
            noun = noun_before(words, at)
            if noun is None or words[noun[1] - 1].text not in phrases().generic:
                of = outcome_in(words, *noun) if noun else outcome_until(words, at)
                return _regained(words, of)
            at = noun[0] - 1
        elif word.text in {"by", "with"}:
            deed = outcome_until(words, at) if words[at - 1].text not in STOPPAGES else None
            return deed if deed and read_outcome(deed.outcome).is_strike else None
        elif word.text in {"at", "on", "against"}:
            return _aimed(words, at)
        elif word.kind in {"determiner", "adverb", "manner"} or word.text in PASSED:
            at -= 1
        elif is_content(word) and not is_verb(word) and adjectives < MOST_ADJECTIVES:
            at, adjectives = at - 1, adjectives + 1
        else:
            return None
    return None


def _is_a_count(words: Sequence[CopyWord], start: int, end: int) -> bool:
    """Is a figure given, and not what it counts: "gave a total of 12"?"""
    return any(word.text in COUNTS for word in words[start:end])


def _aimed(words: Sequence[CopyWord], at: int) -> Deed | None:
    """Read "fired rockets at": the target is the one affected."""
    noun = noun_before(words, at)
    deed = outcome_until(words, noun[0]) if noun else None
    is_fire = deed is not None and read_outcome(deed.outcome).is_fire
    return deed._replace(outcome="attacked") if deed and is_fire else None


def _regained(words: Sequence[CopyWord], deed: Deed | None) -> Deed | None:
    """Read "regained control of" as its verb has it."""
    regained = read_outcome(deed.outcome).regained if deed else ""
    verb = outcome_until(words, deed.start) if deed and regained else None
    return verb if verb and verb.outcome == regained else deed


def find_after(words: Sequence[CopyWord], at: int) -> Deed | None:
    """Return the outcome that a noun suffers: "were killed", "have died", "injured in"."""
    bare: Deed | None = None
    for verb in _verbs(words, max(at, _listed_with(words, at))):
        deed = verb.deed
        if bare and any(word.kind == "number" for word in words[bare.end : verb.at]):
            return bare  # "24 fell ill and three were dismissed": those are others
        is_own = deed is not None and (verb.is_passive or _has_no_object(words, deed))
        if verb.has_auxiliary:
            return deed if is_own else None
        if deed is None:
            if not words[verb.at].text.endswith("ing"):
                return bare
        elif not verb.is_apart or words[deed.end - 1].text in phrases().fates or _is_act(deed):
            if not is_own:
                active = read_outcome(deed.outcome).active
                return deed._replace(outcome=active) if active else None
            if outcome_id(deed) != OTHER:
                return deed
            bare = bare or deed  # unless the main verb says more: "drones launched … were downed"
    return bare


def _verbs(words: Sequence[CopyWord], at: int) -> Iterator[ClauseVerb]:
    """Yield the verbs of a clause from a word on."""
    has_auxiliary = is_passive = is_apart = False
    end = min(len(words), at + REACH_AFTER)
    while at < end:
        word, following = words[at], at + 1
        is_link = word.text in LINKS and at + 1 < len(words) and deed_at(words, at + 1)
        is_thought = _is_thought(words, at)
        is_noun = is_thought or _is_attribute(words, at)
        deed = None if is_link or is_noun else deed_at(words, at)  # "stayed closed"
        if deed:
            yield ClauseVerb(at, deed, has_auxiliary, is_passive, is_apart)
            following = deed.end
        elif word.kind == "mark":
            following = _after_aside(words, at)
            if following < 0:
                return
        elif word.kind == "clause" or _begins_clause(words, at):
            return
        elif is_thought:
            following = at + 1 + (words[at + 1].text == "to")
        elif word.kind == "auxiliary" or word.text in LINKS:
            has_auxiliary, is_passive = True, is_passive or word.text in BE
        elif is_verb(word) or (has_auxiliary and word.kind in {"", "determiner", "number"}):
            yield ClauseVerb(at, None, has_auxiliary, is_passive, is_apart)
        if word.kind not in BESIDE_VERBS and not (is_thought or word.text in QUOTES | LINKS):
            has_auxiliary, is_passive, is_apart = False, False, True
        at = following


def _is_attribute(words: Sequence[CopyWord], at: int) -> bool:
    """Is it "missing" of "the 23 missing miners", who are others?"""
    is_led = at > 0 and words[at - 1].kind in {"determiner", "number"}
    return is_led and at + 1 < len(words) and is_plural(words[at + 1].text)


def _is_thought(words: Sequence[CopyWord], at: int) -> bool:
    """Is it "thought" of "are thought to be trapped", or "need" of "need to be evacuated"?"""
    if words[at].text not in THOUGHT | NEED or at + 1 >= len(words):
        return False
    return words[at + 1].text == "to" or (words[at].text == "feared" and _is_fate(words, at + 1))


def _is_fate(words: Sequence[CopyWord], at: int) -> bool:
    """Is it "dead" of "are feared dead"?"""
    return words[at].text in phrases().fates | phrases().deeds


def deed_at(words: Sequence[CopyWord], at: int) -> Deed | None:
    """Return the outcome that a word gives the noun before it: "killed", but not "deaths"."""
    word = words[at]
    if word.text == "under" and (deed := _suffered(words, at)):
        return deed
    if word.kind == "preposition":
        deed = outcome_at(words, at)  # "in hospital"
        return deed if deed and deed.end > at + 1 else None
    if word.text in phrases().moving:
        deed = outcome_at(words, at)
        is_whole = word.text.endswith("ed") or (deed is not None and deed.end > at + 2)
        return deed if is_whole else None  # "came by sea", but not "came in"
    is_deed = word.text.endswith("ed") or word.text in phrases().deeds
    return outcome_at(words, at) if is_deed else None


def _begins_clause(words: Sequence[CopyWord], at: int) -> bool:
    """Does "and" lead to another verb or another "that", and not to a noun? Does a new "that"?"""
    if at + 1 >= len(words):
        return False
    following = words[at + 1]
    if words[at].text == "that":  # "told the 12 families that three boys had died"
        return following.kind == "number"
    if words[at].kind != "joint":
        return False
    return following.kind in {"clause", "relative"} or deed_at(words, at + 1) is not None


def _has_no_object(words: Sequence[CopyWord], deed: Deed) -> bool:
    """Is the subject affected: "died", or "injured in" if no object follows?"""
    last = words[deed.end - 1]
    if last.text in phrases().fates or last.kind == "preposition" or deed.end == len(words):
        return True
    return words[deed.end].kind not in {"determiner", "number", "pronoun", ""}


def _suffered(words: Sequence[CopyWord], under: int) -> Deed | None:
    """Read "under Russian occupation", "under fire"."""
    for at in range(under + 1, min(under + 4, len(words))):
        if outcome := words_after_under().get(words[at].text):
            return Deed(outcome, under, at + 1)
        if not is_content(words[at]):
            return None
    return None


def _after_aside(words: Sequence[CopyWord], at: int) -> int:
    """Return the place after a bracket or an aside; -1 if the sentence ends before."""
    mark = words[at].text
    if mark in QUOTES:
        return at + 1
    closings = {"(": ")", ",": ",-", "-": "-"}.get(mark)
    if closings is None:
        return -1
    for end in range(at + 1, min(len(words), at + REACH_ASIDE)):
        if words[end].text in closings and (mark == "(" or _is_main_verb(words, end + 1)):
            return end + 1
    is_list = mark == "," and at + 1 < len(words) and words[at + 1].kind == "number"
    return at + 1 if is_list else -1


def _is_act(deed: Deed) -> bool:
    """Is an outcome what those do who have a job: "2,300 nurses at 14 clinics walked out"?"""
    return read_outcome(deed.outcome).default == "staff" and deed.end > deed.start + 1


def _listed_with(words: Sequence[CopyWord], at: int) -> int:
    """Return the end of the next in a list, if a verb of both follows: "6 men, 22 women killed"."""
    if at + 1 >= len(words) or words[at].text != "," or words[at + 1].kind != "number":
        return -1
    noun = noun_after(words, at + 2)
    if noun is None or noun[1] >= len(words):
        return -1
    return noun[1] if deed_at(words, noun[1]) else -1


def _is_main_verb(words: Sequence[CopyWord], at: int) -> bool:
    if at >= len(words):
        return False
    return words[at].kind == "auxiliary" or words[at].text in phrases().fates
