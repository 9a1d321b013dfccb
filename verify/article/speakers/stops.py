"""Where a statement stops: from there on the reporter speaks, or another speaker does.

What stops it, each with an example; the words after the bar are not said:

- the main clause after a clause that leads up to it: "After police said 9 died, | 200 marched"
- the end of an aside about the speaker: "The army, which admits 9, | has buried 40"
- a relative clause in the present, or an "as" that tells what went on: "9 died, | as 40 queued"
- an earlier year: "the worst since 1998, | when 2,000 died"
- a time or relative clause after a noun: "reported smoke | before the plane with 40 fell"
- a clause in which another body has a number without a noun: "9 died, | while the army has 40"
- a rival without a name: "One witness counted 9, | another 40", "9 died, | against 40 in …"
"""

from verify.article.speakers.background import (
    EXPLAINS,
    RELATIVE,
    after_background,
    before_background,
    is_verb,
)
from verify.article.speakers.hearers import TOLD
from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import Cue, Form, Name, Scope, SpeakerKind, Speech
from verify.article.speakers.names import NUMERALS, read_after, without_verb
from verify.article.speakers.pronouns import kind_of_word
from verify.article.speakers.revisions import CHANGED
from verify.article.speakers.words import CURRENCIES, Words

LEAD = 4  # words of "Just three days after"
TIMED = 12  # words within which a clause of time shows its verb
OF_THEM = frozenset(("which", "whom"))
# A clause that begins with one of these leads up to the main clause of its sentence.
LEADS = frozenset(
    ("after", "although", "as", "because", "before", "if", "once", "since", "though", "unless",
     "until", "when", "whereas", "while")
)  # fmt: skip
TIMES = frozenset(("after", "before", "until", "when", "while"))
CONTRASTS = frozenset(("although", "but", "though", "whereas", "while"))
ASIDES = RELATIVE | {"when"}
SPANS = frozenset(("day", "hour", "minute", "month", "week", "year"))
ELSE = frozenset(("another", "other", "others"))
STOPS = EXPLAINS | TIMES | CONTRASTS | ELSE | {"whom", "against", ";"}
JUDGED = frozenset(("accusation", "allegation", "charge"))
BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))


def end_of_statement(words: Words, said: Speech, low: int) -> int:
    """Return the word before which a statement stops."""
    cue, first, end = said.cue, said.first, said.end
    if cue.name is None:
        return end
    if cue.first < first:
        end = _before_claim(words, first, end)
    inside = words.low[first:end]
    is_plain = STOPS.isdisjoint(inside)  # most statements have no such word
    if first <= cue.first:
        stop = end if is_plain else before_background(words, first, end)
        return end if after_background(words, stop, end) is None else stop
    is_put = cue.scope is Scope.AFTER and not words.is_sign(cue.first)
    if is_put and cue.name.first and words.low[cue.name.first - 1] in RELATIVE:
        return next((at for at in range(first, end) if words.low[at] == ","), end)
    if is_put:
        end = _after_lead(words, cue, low, first, end)
    if cue.scope is Scope.BY_VERB:
        end = end if is_plain else before_background(words, first, end)
        end = _after_lead(words, cue, low, first, end)
        end = _after_aside(words, cue, first, end)
    if is_plain:
        return end
    if cue.name.last < cue.first and (is_put or cue.scope is not Scope.AFTER):
        if is_put:  # "put it at 9; | gulls died on 12 beaches", "at 9, and Y, | which has 40 men"
            stop = before_background(words, first, end)
            end = stop if _has_number(words, stop, end) else end
            end = _before_finding(words, cue, first, end)
            end = next((at for at in range(first, end) if words.low[at] == ";"), end)
        end = _before_clause(words, first, end)
    return _before_rival(words, cue.name, first, end)


def _before_finding(words: Words, cue: Cue, first: int, end: int) -> int:
    """Return where a sentence tells why a toll is new: "raised it to 188 | after 11 were found"."""
    if words.low[cue.first] not in CHANGED:
        return end
    times = (at for at in range(first, end) if words.low[at] in LEADS)
    stop = next((at for at in times if _has_number(words, first, at)), end)
    return stop if _has_number(words, stop, end) else end


def _before_claim(words: Words, first: int, end: int) -> int:
    """Return where others judge what is said: "9 died, | a claim the army, with 40, denies"."""
    sayings = speech()["sayings"]
    for at in range(first + 1, end - 3):
        if words.low[at] != "," or words.low[at + 1] not in {"a", "an"} or words.quoted[at]:
            continue
        noun = at + 2 + (words.low[at + 2] not in JUDGED and words.low[at + 2] not in sayings)
        by = noun + 1 + (words.low[min(noun + 1, end - 1)] in {"that", "which"})
        if by < end and (words.low[noun] in sayings or words.low[noun] in JUDGED):
            is_name = words.is_capitalised(by) or words.low[by] == "the"
            if is_name and not words.quoted[by]:
                return at
    return end


def after_relative(words: Words, at: int, high: int) -> int:
    """Return the comma after "According to the chief, who has 9 men, | 40 died"."""
    who = at + (at < high and words.low[at] == ",")
    if who >= high or (words.low[who] != "that" and words.low[who] not in RELATIVE):
        return at
    return next((comma for comma in range(who, high) if words.low[comma] == ","), at)


def is_comparison(words: Words, at: int, high: int) -> bool:
    """Do words after "…, X said," only compare: "down from 9", "9 days after the first"?"""
    if at + 2 >= high:
        return False
    if words.low[at] in {"up", "down"} and words.low[at + 1] == "from":
        return True
    is_time = words.roles[at + 1] == "time" or words.low[at + 1].removesuffix("s") in SPANS
    is_count = _is_number(words, at) or words.roles[at] == "determiner"
    return is_count and is_time and words.low[at + 2] in {"after", "before", "since", "later"}


def _after_lead(words: Words, cue: Cue, low: int, first: int, end: int) -> int:
    """Return where the main clause begins: "Hours after police said 9 died, | 40 shops burned"."""
    if first >= end or words.is_sign(first) or not _leads_up(words, cue, low):
        return end
    commas = [at for at in range(first + 1, end) if words.low[at] == "," and not words.quoted[at]]
    begins = next((at for at in commas if _begins_clause(words, at + 1, end)), None)
    if begins is None:
        begins = commas[0] if commas else end
    is_said = any(_is_number(words, at) or is_verb(words, at) for at in range(first, begins))
    return begins if is_said else end  # "As the UN said on Friday, 9 died"


def _leads_up(words: Words, cue: Cue, low: int) -> bool:
    """Is the verb in a clause that begins its sentence with "after", "hours before", "while"?"""
    if cue.first == low and words.low[low] in TOLD:
        return True  # "Told by police that 9 died, | the mayor closed 40 shops"
    at = cue.name.first - 1 if cue.name else low
    if at < low or words.low[at] not in LEADS or at - low > LEAD:
        return False
    return not any(
        words.is_sign(before) or words.roles[before] == "pronoun" or is_verb(words, before)
        for before in range(low, at)
    )


def _begins_clause(words: Words, at: int, end: int) -> bool:
    """Do a subject and its verb follow a comma, before the next sign?"""
    if at >= end or words.roles[at] in {"joint", "preposition"} or is_verb(words, at):
        return False
    if words.low[at] in {"and", "or"} or words.low[at].endswith("ing"):
        return False
    for index in range(at + 1, end):
        if words.is_sign(index):
            return False
        if is_verb(words, index):
            return True
    return False


def _after_aside(words: Words, cue: Cue, first: int, end: int) -> int:
    """Return where "The army, which admits (saying it lost) 9, | has buried 40" goes on."""
    name = cue.name
    is_ing = cue.form is Form.ING and words.low[cue.first - 1] == ","
    if name is None or not (name.role == "relative" or is_ing):
        return end
    for at in range(first + 1, end - 1):
        if words.low[at] != "," or words.quoted[at]:
            continue
        verb = at + 1
        while verb < end - 1 and words.roles[verb] == "adverb":
            verb += 1
        has_object = words.roles[verb + 1 : verb + 2] in (["determiner"], ["object"])
        is_plain = not words.roles[verb] and not words.is_capitalised(verb)
        if is_verb(words, verb) or (is_plain and has_object and not _is_number(words, verb)):
            return at
    return end


def _before_clause(words: Words, first: int, end: int) -> int:
    """Return where a clause of time, or ", which", begins, if a noun is reported, and no clause."""
    at = first
    while at < end and (at == first or words.low[at] not in TIMES):
        is_clause = is_verb(words, at) or words.roles[at] in {"pronoun", "not"}
        if at > first and words.low[at] == "," and _is_aside(words, at + 1, end):
            return at if _has_number(words, at, end) else end
        ends = words.is_sign(at) and words.low[at] not in CURRENCIES
        if words.low[at] == ";" and _has_number(words, first, at):
            return at  # "reported 9 fires; | the list has 4"
        if is_clause or ends or words.low[at] == "that" or words.quoted[at]:
            return end
        at += 1
    follows = range(at + 2, min(end, at + TIMED))
    is_clause = any(is_verb(words, index) for index in follows)
    is_time = is_clause or (at < end and words.low[at] in {"before", "when", "while"})
    if not (is_time and _has_number(words, at, end)):
        return end
    while at - 1 > first and words.roles[at - 1] in {"determiner", "time"}:
        at -= 1  # "two minutes before"
    return at


def _has_number(words: Words, first: int, end: int) -> bool:
    return any(_is_number(words, at) or words.low[at] in NUMERALS for at in range(first, end))


def _is_aside(words: Words, at: int, end: int) -> bool:
    """Does a relative clause begin here: "which fell", "5 of which fell"?"""
    is_part = at + 2 < end and words.low[at + 1] == "of" and words.low[at + 2] in OF_THEM
    return is_part or (at < end and words.low[at] in ASIDES)


def _before_rival(words: Words, name: Name, first: int, end: int) -> int:
    """Return where another has a number that needs no noun: "while the army has 40"."""
    for at in range(first + 1, end):
        word = words.low[at]
        if words.quoted[at]:
            continue
        if word in CONTRASTS or word == ";":
            other = read_after(words, at + 1, end)
            other = without_verb(words, other) if other else None
            is_rival = other is not None and _is_other(words, name, other)
            if (
                is_rival
                and other
                and (
                    (word == ";" and _speaks(words, other, end))
                    or _has_bare_number(words, other, end)
                )
            ):
                return at - (words.low[at - 1] == ",")
        elif word in ELSE or word == "against":
            begins = words.is_sign(at - 1) or (words.low[at - 1] == "and" and word in ELSE)
            is_quoted = words.low[at + 1 : at + 3] == ["as", "saying"]
            is_alone = word == "against" or is_quoted or _counts_alone(words, at + 1, end)
            if begins and is_alone and (is_quoted or words.counts(at + 1, end)):
                return at - 1
    return end


def _is_other(words: Words, name: Name, other: Name) -> bool:
    """Does a phrase name a body or people that are not the speaker?"""
    others = [word.removesuffix("'s") for word in words.low[other.first : other.last + 1]]
    is_body = any(kind_of_word(word) in BODIES for word in others)
    mine = {word for word in words.low[name.first : name.last + 1] if kind_of_word(word)}
    return is_body and mine.isdisjoint(others)


def _speaks(words: Words, other: Name, end: int) -> bool:
    """Does a verb that may be speech follow a name: "; the army's note mentioned 9 men"?"""
    return other.last + 1 < end and words.low[other.last + 1] in known_verbs()


def _has_bare_number(words: Words, other: Name, end: int) -> bool:
    """Does a number without a noun end a clause, and is no harm done in it?"""
    for at in range(other.last + 1, end):
        if words.is_sign(at) or words.is_harm(at):
            return False
        if _counts_alone(words, at, end):
            return True
    return False


def _counts_alone(words: Words, at: int, end: int) -> bool:
    """Is a word a number, and all that is left of its clause?"""
    if at < end and words.low[at] == "of":
        at += 1
    return at < end and _is_number(words, at) and (at + 1 >= end or words.is_sign(at + 1))


def _is_number(words: Words, at: int) -> bool:
    return words.low[at][0].isdigit()
