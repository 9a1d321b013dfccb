"""Verbs of speech with their subjects: "X said", "said X", "was reported by X", "is said to"."""

from verify.article.speakers.figure_nouns import is_of_figure
from verify.article.speakers.inversions import may_be_inverted, read_inverted
from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import SPEAKS, Auxiliary, Cue, Form, Name, Scope
from verify.article.speakers.names import (
    can_speak,
    first_name,
    has_clause,
    read_after,
    read_before,
    without_verb,
)
from verify.article.speakers.nounphrases import ARTICLES, MOST, is_speech_verb
from verify.article.speakers.passives import is_by_somebody, is_thought, read_claimed, read_passive
from verify.article.speakers.pronouns import kind_of_word
from verify.article.speakers.words import FINITE, Words

PLAIN = frozenset(("said", "says", "say", "told"))  # go with no noun
UNSAID = frozenset(
    ("declined", "declines", "refused", "refuses", "failed", "yet", "unable", "unwilling")
)
QUOTING = frozenset(("quoted", "quoting", "quotes", "cited", "citing", "cites"))
SINGULAR = ARTICLES | {"this", "that", "each", "another", "one", "any", "much"}
LIVES = frozenset(("life", "lives", "victims"))
NOBODY = frozenset(("no", "nobody", "none"))
NEAR = 5
CLAUSE = 9  # words within which a clause shows its verb


def read_verb(words: Words, index: int, low: int, high: int, subject: Name | None) -> Cue | None:
    """Read a verb of speech with its subject; `subject` is that of the verb before."""
    verbs, form = known_verbs()[words.low[index]]
    return read_verb_as(words, Cue(index, index, subject, Scope.BY_VERB, verbs, form), low, high)


def read_verb_as(words: Words, cue: Cue, low: int, high: int) -> Cue | None:
    """Read a verb of known kinds and form; the name in `cue` is the subject of the verb before."""
    index, verbs, form = cue.first, cue.verbs, cue.form
    word = words.low[index]
    if _takes_lives(words, index, high):
        return None
    auxiliary, is_denied = _auxiliary(words, index, low)
    quoted = _read_quoted(words, index, low, high) if word in QUOTING else None
    if quoted:
        return quoted
    is_by = not auxiliary and is_by_somebody(words, index + 1, high)
    is_meant = is_thought(words, index, high)  # "projects estimated to be worth 12"
    if form is Form.PAST and (auxiliary == "be" or is_by or is_meant):
        return read_passive(words, index, low, high, verbs)
    if is_denied:
        return None
    if form is not Form.ING and (claimed := read_claimed(words, cue, low, high)):
        return claimed
    if form is not Form.ING and cue.may(SPEAKS) and may_be_inverted(words, index, low, high):
        name = read_inverted(words, index, high)
        if name and (
            form is not Form.BASE or may_be_plural(words, name)
        ):  # not ", state radio said"
            return cue._replace(name=name, scope=Scope.BEFORE)
    may_be_noun = not auxiliary and form is not Form.PAST and word in speech()["nouns"]
    if may_be_noun and not _is_verb_here(words, index, low, high):
        return None
    name = _read_subject(words, cue, low, auxiliary)
    if name and (_is_nobody(words, name, low) or _is_of_thing(words, cue, name)):
        return None
    form = Form.HYPOTHETICAL if auxiliary in {"modal", "to"} else form
    return cue._replace(name=name, form=form) if name else None


def _takes_lives(words: Words, index: int, high: int) -> bool:
    """Does a verb say no more than "the flood claimed 12 lives"?"""
    near = words.low[index : min(high, index + NEAR)]
    return near[0].startswith("claim") and not LIVES.isdisjoint(near)


def _is_nobody(words: Words, name: Name, low: int) -> bool:
    """Does nobody say it: "neither side said", "no officials said"?"""
    before = words.roles[name.first - 1] if name.first > low else ""
    near = words.low[max(low, name.first - NEAR) : name.first]
    is_of_none = before == "preposition" and not NOBODY.isdisjoint(near)  # "no one from the army"
    return words.low[name.first] in NOBODY or before == "not" or is_of_none


def _is_of_thing(words: Words, cue: Cue, name: Name) -> bool:
    """Is a participle between a thing and its noun: "the number of new confirmed cases"?"""
    is_past = cue.form is Form.PAST and _is_adjective(words, cue)
    return is_past and not can_speak(words, name)


def _auxiliary(words: Words, index: int, low: int) -> tuple[Auxiliary, bool]:
    """Return the kind of word before a verb, and whether the verb is denied."""
    at = index - 1
    is_denied = False
    while at >= low and (words.roles[at] in {"adverb", "not"} or words.low[at].endswith("ly")):
        is_denied = is_denied or words.roles[at] == "not"
        at -= 1
    found = _auxiliary_at(words, at) if at >= low else ""
    if not found:
        return "", is_denied
    if found == "to":
        is_denied = is_denied or (at > low and words.low[at - 1] in UNSAID)
    is_denied = is_denied or words.low[at].endswith("n't") or words.low[at] == "cannot"
    return found, is_denied or (at > low and words.roles[at - 1] == "not")


def _auxiliary_at(words: Words, at: int) -> Auxiliary:
    if words.low[at] == "to" and words.roles[at]:
        return "to"
    match words.roles[at]:
        case "be" | "have" | "modal" as role:
            return role
        case _:
            return ""


def _read_quoted(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "quoted the ministry as saying", "was quoted as saying"."""
    for at in range(index + 1, min(high - 1, index + MOST)):
        if words.low[at] == "as" and words.low[at + 1].endswith("ing"):
            is_object = at > index + 1 and words.low[index + 1] != "by"
            subject = read_before(words, index - 1, low)
            name = read_after(words, index + 1, at) if is_object else subject
            if name is None or subject is None:
                return None
            is_told = subject.first > low and words.low[subject.first - 1] == ","
            is_last = at + 2 >= high or words.is_sign(at + 2) or words.low[at + 2] == "and"
            scope = Scope.BEFORE if is_told and is_last else Scope.AFTER
            return Cue(index, at + 1, name, scope)
    return None


def _is_verb_here(words: Words, index: int, low: int, high: int) -> bool:
    """Is a form that may be a noun a verb: "the ministry claims 12 died", not "its claims of"?"""
    before, after = index - 1, index + 1
    if before < low or after >= high:
        return False
    word = words.low[before]
    is_subject = (
        words.roles[before] in {"pronoun", "adverb"}
        or word in {",", ")", "who", "which"}
        or word in speech()["speakers"]
        or word.removesuffix("s") in speech()["speakers"]
        or (words.is_capitalised(before) and not words.roles[before])
    )
    if not is_subject or word.endswith(("'s", "'")) or word == "united":
        return False
    if before - 1 > low and is_speech_verb(words, before - 1) and not words.is_capitalised(before):
        return False  # "police denied union claims that"
    if words.low[after] == "of" and words.low[index].endswith("ing"):
        return words.counts(after + 1, high)  # "with the WHO warning of 12"
    if words.roles[after] in {"be", "have"} or words.low[after] == "of" or words.is_past(after):
        return False  # "the police estimate was 12", "police estimates of 12", "Asylum claims fell"
    ends_insertion = words.is_sign(after) and any(
        words.is_sign(at) for at in range(max(low, index - MOST), index)
    )
    return (
        ends_insertion
        or words.counts(after, high)
        or words.roles[after] in {"determiner", "pronoun"}
        or words.low[after] in {"that", ":"}
        or words.opens_quote(after)
        or words.is_finite(after, min(high, after + CLAUSE))
    )


def _read_subject(words: Words, cue: Cue, low: int, auxiliary: Auxiliary) -> Name | None:
    """Return the subject of a verb; if it has none of its own, that of the verb before."""
    before = cue.first - 1
    if before < low or not _may_precede(words, before, cue):
        return None
    if words.low[before] == "as" and cue.form is Form.PAST:
        return None  # "as expected"
    inherited = cue.name or first_name(words, low, cue.first)
    if auxiliary == "to":
        asked = kind_of_word(words.low[before - 1]) if before > low else ""
        return inherited if cue.may(SPEAKS) and not asked else None  # "want the army to say"
    goes_on = words.roles[before] in {"joint", "adverb"} or words.low[before] in {"and", "then"}
    if cue.form is Form.ING and auxiliary != "be":
        if words.roles[before] == "pronoun":
            return Name(before, before, "pronoun")
        if goes_on or words.is_sign(before) or words.low[before] in {"by", "in"}:
            return inherited
        name = read_before(words, before, low)
        return without_verb(words, name) if name and can_speak(words, name) else None
    name = _read_own(words, cue.first, low)
    if cue.form is Form.BASE and auxiliary != "modal":
        return name if name and may_be_plural(words, name) else None
    return inherited if name is None and goes_on else name


def _may_precede(words: Words, at: int, cue: Cue) -> bool:
    """May a verb follow the word? Not in "the reported", "the alliance's recommended"."""
    word = words.low[at]
    is_possessive = word.endswith(("'s", "s'"))
    if is_possessive and cue.form is Form.PAST and words.low[cue.first] != "said":
        return False
    is_counted = word[0].isdigit() and words.low[cue.first] not in PLAIN  # "12 reported deaths"
    if cue.form is Form.PAST and words.roles[at] == "determiner" and _is_adjective(words, cue):
        return False
    return word not in ARTICLES and not is_counted


def _is_adjective(words: Words, cue: Cue) -> bool:
    """Is a participle an adjective: "three suspected bomb makers", "the claimed 12 hits"?"""
    after = cue.last + 1
    if words.low[cue.first] in PLAIN or after >= len(words.low) or words.is_sign(after):
        return False
    return not words.roles[after] and not words.is_capitalised(after) and not words.quoted[after]


def _read_own(words: Words, index: int, low: int) -> Name | None:
    """Return the subject before a verb; "a report on slavery says" is said by the report."""
    name = read_before(words, index - 1, low)
    if name and name.role == "relative" and "by" in words.low[name.first : name.last]:
        by = words.low.index("by", name.first)
        name = name._replace(first=by + 1)  # "a figure disputed by the mayor, who says"
    if name and is_of_figure(words, name):
        return None
    if name and not name.role and not can_speak(words, name) and not _is_after(words, name, low):
        begins = max((at + 1 for at in range(low, index) if words.low[at] == ";"), default=low)
        first = first_name(words, begins, index)
        between = range(first.last + 1, index) if first else ()
        is_own = not any(words.roles[at] in FINITE or words.is_speech(at) for at in between)
        if first and can_speak(words, first) and is_own:
            return first
        if words.roles[name.first - 1] == "preposition":
            return None  # "a report claiming to be the first look at slavery says"
    return name


def _is_after(words: Words, name: Name, low: int) -> bool:
    """Is a name all that follows a statement: "67 people perished, (and) the coroner said"?

    Or does it follow "that": "a move that their rivals said"?
    """
    comma = name.first - 1
    if comma > low and words.low[comma] in {"that", "which", "who", "whom"}:
        return True
    comma -= comma > low and words.low[comma] in {"and", "but", "while"}
    is_alone = comma > low and words.low[comma] == "," and words.roles[name.first] == "determiner"
    return is_alone and has_clause(words, low, comma)


def may_be_plural(words: Words, name: Name) -> bool:
    """May a name mean several: "officials in the city", "the army and the police", "they"?"""
    if name.role == "pronoun":
        return words.low[name.first] not in {"he", "she", "it"}
    head = name.first
    if words.roles[head] == "determiner" and words.low[head] not in SINGULAR:
        return True  # "those close to him"
    while head < name.last and words.roles[head + 1] != "preposition":
        if words.low[head + 1] == ",":
            break
        if words.low[head + 1] == "and":
            return True
        head += 1
    word = words.low[head]
    is_plural = word.endswith("s") or word == "data"
    return is_plural or speech()["speakers"].get(word) == "people" or name.role == "relative"
