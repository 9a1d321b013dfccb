"""The scope of a statement: the words of the sentence that belong to it."""

from collections.abc import Iterator, Sequence

from verify.article.speakers.background import RELATIVE, after_background, find_aside
from verify.article.speakers.hearers import TOLD, after_hearer
from verify.article.speakers.model import ASSERTS, Cue, Form, Name, Scope, Speech, Verb
from verify.article.speakers.names import can_speak
from verify.article.speakers.nounphrases import MOST, first_word
from verify.article.speakers.own_figures import (
    HEDGING,
    begin_of_figure,
    begin_of_reported,
    begin_of_whole,
)
from verify.article.speakers.revisions import begin_of_account
from verify.article.speakers.said_before import THAT_ONE, resume, said_before
from verify.article.speakers.statement_ends import (
    end_of_phrase,
    end_of_quoted,
    end_of_relative,
    end_of_said,
)
from verify.article.speakers.stops import after_relative, end_of_statement
from verify.article.speakers.stretches import (
    THAT,
    begin_after_semicolon,
    begin_of_inner,
    begin_of_last_clause,
    begin_of_result,
    is_clause,
    is_document,
    is_past_clause,
)
from verify.article.speakers.two_speakers import before_other, take_parts, take_turns, take_wholes
from verify.article.speakers.words import DASHES, FINITE, Words

COUNTS = frozenset((Verb.RECORD,))
NOT_TO = ["not", "to"]  # "asked not to be named because 12 had died"
JOINED = frozenset(("and", "but", "while", "though", "although"))
CITING = frozenset(("citing", "quoting"))
ADMITS = frozenset(("admits", "admitted", "admitting", "confessed", "confesses"))  # "to 12 deaths"
ASKED = frozenset(("ask", "asked", "asking", "asks", "wonder", "wondered", "wonders"))
LOSING = frozenset(("having", "killing", "losing", "seizing"))  # "admitted losing 12 men"


def find_scopes(words: Words, cues: Sequence[Cue], low: int, high: int) -> list[Speech]:
    """Return the words that each cue of a sentence attributes; some cues attribute nothing."""
    found = [said for cue in cues for said in _scope(words, cue, low, high)]
    found = take_turns(words, take_parts(words, take_wholes(words, found, low)))
    found = [
        part for said in found for part in _cut(words, _within(words, said, found), found, low)
    ]
    found = [said for said in found if said.first < said.end and not _is_told(words, said, found)]
    if found and not CITING.isdisjoint(words.low[low:high]):
        from verify.article.speakers.relays import with_origin

        found = [with_origin(words, said, high) for said in found]
    return found


def _begin_of_aside(words: Words, end: int, low: int) -> int:
    """Return the start of "…, which makes it safe according to X"."""
    for at in range(end - 1, low - 1, -1):
        if words.low[at] == "(":
            return at + 1  # "12,000 people (6,000 according to police) marched"
        if _is_bare_number(words, at + 1, end) and words.low[at] in {",", "or", *DASHES}:
            return at + 1  # "Some 400 people, 150 according to police, marched"
        if words.low[at] == "," and at < end - 1 and _is_apposition(words, low, at, end):
            return at + 1
        if words.low[at] in {",", ")"} or at < low + 2:
            break
        if words.low[at] in {"which", "who"} and words.low[at - 1] == ",":
            return at
    return low


def _is_apposition(words: Words, low: int, comma: int, end: int) -> bool:
    """Do words explain the subject before its verb: "The fire, the worst in years according to"?"""
    has_verb = any(
        words.roles[at] in FINITE or words.is_past(at) for at in range(low, end) if at != comma
    )
    return words.roles[comma + 1] == "determiner" and not has_verb


def _is_bare_number(words: Words, first: int, end: int) -> bool:
    """Is a number without its noun all that is between two words?"""
    begins = next((at for at in range(first, end) if words.low[at] not in HEDGING), end)
    return begins == end - 1 and words.low[begins][0].isdigit()


def _within(words: Words, said: Speech, others: Sequence[Speech]) -> Speech:
    """Start what is said within a statement where that starts: "X said 9 were reported by Y".

    If another speaks first, "according to Y" has the last clause: "X said 9 fell, and 4 died,
    according to Y". If there is one clause, Y only relays it.
    """
    if said.cue.scope is Scope.AROUND and said.end <= said.cue.first:
        outer = [each for each in others if _says_before(words, each, said)]
        if not outer:
            return said
        first = max(each.first for each in outer)
        return said._replace(first=begin_of_last_clause(words, first, said.cue.first))
    if said.cue.scope not in {Scope.ASIDE, Scope.PASSIVE}:
        return said
    begins = [
        other.first
        for other in others
        if other.cue.name and said.first < other.first < said.cue.first < other.end
    ]
    first = max(begins, default=said.first)
    if said.cue.scope is Scope.ASIDE and said.end <= said.cue.first:
        first = begin_of_result(words, first, said.end)
    return said._replace(first=first)


def _says_before(words: Words, other: Speech, said: Speech) -> bool:
    """Does another say something before "according to Y", and not only report it?"""
    name, cue = other.cue.name, other.cue
    if name is None or other.weak or words.low[cue.first].startswith("report"):
        return False
    is_outer = said.first <= name.first < other.first and cue.first < other.first
    return is_outer and other.first < said.cue.first < other.end


def _is_told(words: Words, weak: Speech, found: Sequence[Speech]) -> bool:
    """Does one speaker report another: "Merrill says Machado promised"?"""
    name = weak.cue.name
    before = words.low[max(name.first - 1, 0)] if name else ""
    if name and (not weak.weak or before in {*JOINED, ";"}):
        return False
    if before in RELATIVE and weak.cue.may(COUNTS):  # ", where the clinic has counted 9"
        return False
    return any(
        said.first <= weak.cue.first < said.end and not said.weak and said.cue.name
        for said in found
        if said.cue is not weak.cue
    )


def _scope(words: Words, cue: Cue, low: int, high: int) -> Iterator[Speech]:
    name = cue.name
    after = cue.last + 1 if name is None else max(cue.last, name.last) + 1
    match cue.scope:
        case Scope.BY_VERB:
            if name:
                yield from _scope_verb(words, cue, name, low, high)
        case Scope.QUOTATION:
            yield Speech(cue, cue.first - 2, cue.first - 1)
        case Scope.BEFORE | Scope.PASSIVE:
            yield from _scope_before(words, cue, low)
        case Scope.FIGURE | Scope.ACCOUNT:
            is_noun = cue.scope is Scope.ACCOUNT
            first = (begin_of_account if is_noun else begin_of_figure)(words, cue.first, low)
            yield Speech(cue, low if first is None else first, cue.first)
        case Scope.AROUND | Scope.ASIDE:
            yield from _scope_around(words, cue, low, high)
        case Scope.CLAUSE | Scope.PHRASE:
            end = end_of_phrase(words, cue.last + 1, high, has_verb=cue.scope is Scope.CLAUSE)
            yield Speech(cue, cue.last + 1, end, weak=name is None)
        case Scope.AFTER:
            # "the job of president: “…”" may be part of another statement
            is_weak = words.low[cue.first] == ":" and name is not None and name.first > low
            if name and name.first > cue.last and words.low[cue.first] not in TOLD:
                after = after_relative(words, after, high)
            yield Speech(cue, after, high, is_weak)


def _scope_before(words: Words, cue: Cue, low: int) -> Iterator[Speech]:
    """Yield what is before "said X", or "was reported by X" without an aside in its subject."""
    is_passive = cue.scope is Scope.PASSIVE
    begins = begin_of_reported(words, cue, low) if is_passive else low
    begins = begin_after_semicolon(words, begins, cue.first)
    comma, goes_on = find_aside(words, begins, cue.first) if is_passive else (0, begins)
    if comma:
        yield Speech(cue, begins, comma)
    yield Speech(cue, goes_on, cue.first)


def _scope_around(words: Words, cue: Cue, low: int, high: int) -> Iterator[Speech]:
    """Yield the words that "according to X" is about: the sentence, its aside or its bracket."""
    if cue.name is None:
        yield Speech(cue, low, high, weak=True)
        return
    if words.low[max(cue.first - 2, low)] in THAT_ONE and words.low[cue.first - 1] == ",":
        who = cue.first - 2  # "9 of the 60 men who, according to X, were lost"
        begins = begin_of_whole(words, who, low) or begin_of_figure(words, who, low)
        if begins is not None:
            yield Speech(cue, begins, who)
        yield from resume(words, cue, max(cue.last, cue.name.last) + 1, high)
        return
    if words.low[max(cue.first - 2, low)] == "and" and words.low[cue.first - 1] == ",":
        # "She has 9 sons and, according to X, 40 sheep"
        yield from resume(words, cue, max(cue.last, cue.name.last) + 1, high)
        return
    first = _begin_of_aside(words, cue.first, _after_rival(words, cue, low))
    is_whole = first == low
    first = begin_of_inner(words, cue.first - 1, first) if is_whole and cue.first > low else first
    yield Speech(cue, first, min(cue.first, cue.name.first))
    if is_whole:
        yield from resume(words, cue, max(cue.last, cue.name.last) + 1, high)


def _after_rival(words: Words, cue: Cue, low: int) -> int:
    """Return the start of "9 according to the police", after "60 according to the union,"."""
    rivals = (at for at in range(cue.first - 1, low, -1) if words.low[at] == "according")
    before = next(rivals, None)
    if before is None or words.low[cue.first] != "according":
        return low
    commas = (at for at in range(before, cue.first) if words.low[at] in {",", ";"})
    return next(commas, low - 1) + 1


def _scope_verb(words: Words, cue: Cue, name: Name, low: int, high: int) -> Iterator[Speech]:
    """Yield the words that a verb of speech attributes: those before it or those after it."""
    after = cue.last + 1
    is_quoted = _leads_quote(words, after, high)
    is_able = can_speak(words, name)
    if cue.is_weak and not is_able:
        return
    if name.role != "relative" and not is_quoted and cue.may(ASSERTS):
        before = list(said_before(words, cue, name, low, high))
        if before:
            yield from before
            return
    if after < high and name.first - 2 >= low:
        begins = _begin_of_relative(words, cue, name.first - 1, low)
        if begins is not None:
            yield Speech(cue, begins, name.first)
            yield Speech(cue, after, end_of_relative(words, after, high))
            return
    if words.low[cue.last] in TOLD:
        after = after_hearer(words, after, high)
    word = words.low[after] if after < high else "."
    is_asked = words.low[cue.last] in ASKED and "whether" in words.low[after : after + MOST]
    is_asked = is_asked or (words.low[cue.last] in ASKED and words.low[after : after + 2] == NOT_TO)
    is_deed = Verb.DEED in cue.verbs and _begins_with_number(words, after, high)
    if word in {".", "!", "?"} or is_asked or is_deed:
        return
    says_so = cue.may(ASSERTS) and (
        is_quoted
        or word in THAT
        or (Verb.SAY in cue.verbs and cue.form is not Form.HYPOTHETICAL)
        or (Verb.FIND in cue.verbs and is_document(words, name))
        or (Verb.RECORD in cue.verbs and words.counts(after, high))
        or is_clause(words, after, high)
        or (cue.form is Form.ING and is_past_clause(words, after, high))
        or (Verb.CLAUSE in cue.verbs and word in LOSING)
        or (word == "to" and words.low[cue.last] in ADMITS and words.counts(after + 1, high))
    )
    acts = (Verb.JUDGE in cue.verbs and word != ",") or (Verb.WANT in cue.verbs and word == "to")
    if says_so or (acts and is_able):
        end = end_of_quoted(words, after, high) if is_quoted else None
        end = end or end_of_said(words, cue, after, high, says_so=says_so)
        yield Speech(cue, after, end, cue.is_weak or not says_so)


def _begins_with_number(words: Words, at: int, high: int) -> bool:
    """Does a number follow, with no noun before it: "at least 12", "another 12"?"""
    while at < high and (words.low[at] in HEDGING or words.roles[at] in {"determiner", "adverb"}):
        at += 1
    return at < high and words.low[at][0].isdigit()


def _begin_of_relative(words: Words, cue: Cue, that: int, low: int) -> int | None:
    """Return the start of "12 people (that) Kyiv said were soldiers": all of it is attributed.

    Without "that", a number is before it, and a pronoun may follow: "the 12 men Kyiv says it has".
    """
    follows = words.roles[cue.last + 1]
    if words.low[that] in {"that", "who", "whom", "which"}:
        before = that - 1 - words.is_sign(that - 1)
        is_verb = follows in FINITE or words.is_past(cue.last + 1)
        return first_word(words, before, low) if before >= low and is_verb else None
    if words.is_sign(that) or words.roles[that] or not (follows in FINITE or follows == "pronoun"):
        return None
    begins = first_word(words, that, low)
    is_counted = begins is not None and any(
        words.low[at][0].isdigit() for at in range(begins, that + 1)
    )
    return begins if is_counted else None


def _leads_quote(words: Words, after: int, high: int) -> bool:
    """Does a quotation follow: "X said: …", "X said, “…”"?"""
    if after >= high:
        return False
    at = after + (words.low[after] == ",")
    return words.low[after] == ":" or (at < high and words.opens_quote(at))


def _cut(words: Words, said: Speech, others: Sequence[Speech], low: int) -> Iterator[Speech]:
    """Yield a statement without what the reporter explains, up to where another speaker begins."""
    end = end_of_statement(words, said, low)
    after = after_background(words, end, said.end)
    if after is not None:  # "an aide warned the toll, which stands at 9, may rise"
        yield from _cut(words, said._replace(first=after), others, low)
    yield before_other(words, said._replace(end=end), others)
