"""How far what somebody says reaches in its sentence."""

from collections.abc import Iterator, Sequence

from verify.article.speakers.lexicon import speech
from verify.article.speakers.names import can_speak
from verify.article.speakers.nouns import Cue, Name, Speech
from verify.article.speakers.words import DASHES, FINITE, HEDGED, HEDGES, QUOTES, Words

JOINED = frozenset(("and", "but", "while", "though", "although"))
RELATIVE = frozenset(("which", "who", "where", "whose"))
PRESENT = frozenset(("is", "are", "has", "have"))
THAT = frozenset(("that", "how", "whether", "why", "if", "what"))
TOLD = frozenset(("told", "tells", "tell", "telling", "informed", "assured", "reminded", "warned"))
BESIDE_ROLES = frozenset(("preposition", "time", "adverb", "object"))
BESIDE = frozenset(("last", "this", "late", "early", "when", "after", "as", "earlier"))
CLAUSE = 9  # words within which a clause shows its verb
SHORT = 2  # words of "On Tuesday", which are said by nobody
LONGEST_ASIDE = 16  # words of when, where and to whom


def find_scopes(words: Words, cues: Sequence[Cue], low: int, high: int) -> list[Speech]:
    """Return what each cue of a sentence tells of; some turn out to tell of nothing."""
    found = [said for cue in cues for said in _scope(words, cue, low, high)]
    found = [_cut(words, said, found) for said in found]
    return [said for said in found if said.first < said.end and not _is_told(words, said, found)]


def _is_told(words: Words, weak: Speech, found: Sequence[Speech]) -> bool:
    """Does another say that somebody means something: "Merrill says Machado promised"?"""
    name = weak.cue.name
    if name and (not weak.weak or words.low[max(name.first - 1, 0)] in JOINED):
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
        case "verb":
            if name:
                yield from _scope_verb(words, cue, name, low, high)
        case "quotation":
            yield Speech(cue, cue.first - 2, cue.first - 1)
        case "till":
            yield Speech(cue, low, cue.first)
        case "around":
            if name is None:
                yield Speech(cue, low, high, weak=True)
            else:
                yield Speech(cue, low, min(cue.first, name.first))
                yield from _resume(words, cue, after, high)
        case "clause" | "phrase":
            end = _end_of_phrase(words, cue.last + 1, high, has_verb=cue.scope == "clause")
            yield Speech(cue, cue.last + 1, end, weak=name is None)
        case _:
            # "the job of president: “…”" may stand within what another says
            is_weak = words.low[cue.first] == ":" and name is not None and name.first > low
            yield Speech(cue, after, high, is_weak)


def _scope_verb(words: Words, cue: Cue, name: Name, low: int, high: int) -> Iterator[Speech]:
    """Say what a verb with its subject tells of: what stands before, or what follows it."""
    after = cue.last + 1
    is_quoted = _leads_quote(words, after, high)
    is_able = can_speak(words, name)
    if cue.is_weak and not is_able:
        return
    if name.role != "relative" and not is_quoted and cue.may("scftr"):
        before = list(_scope_before(words, cue, name, low, high))
        if before:
            yield from before
            return
    word = words.low[after] if after < high else "."
    if word in {".", "!", "?"}:
        return
    is_said = cue.may("scftr") and (
        is_quoted
        or word in THAT
        or ("s" in cue.kinds and cue.form != "unsaid")
        or ("f" in cue.kinds and _is_document(words, name))
        or ("r" in cue.kinds and words.counts(after, high))
        or _is_clause(words, after, high)
    )
    is_done = ("j" in cue.kinds and word != ",") or ("w" in cue.kinds and word == "to")
    if is_said or (is_done and is_able):
        yield Speech(cue, after, high, cue.is_weak or not is_said)


def _leads_quote(words: Words, after: int, high: int) -> bool:
    """Does a quotation follow: "X said: …", "X said, “…”"?"""
    if after >= high:
        return False
    at = after + (words.low[after] == ",")
    return words.low[after] == ":" or (at < high and words.opens_quote(at))


def _scope_before(words: Words, cue: Cue, name: Name, low: int, high: int) -> Iterator[Speech]:
    """Read "…, X said", "…, X said, …" and "“…” X said."."""
    after = cue.last + 1
    ends = after >= high or (words.is_sign(after) and words.low[after] != "(")
    goes_on = after < high and words.low[after] == ","
    sign = name.first - 1
    if sign < low:
        if ends and not goes_on and low > 1 and words.low[low - 1] in QUOTES:
            yield Speech(cue, low - 2, low - 1)
        return
    if words.low[sign] != "," and words.low[sign] not in DASHES and not words.opens_quote(sign):
        return
    is_clause = goes_on or _is_clause_before(words, low, sign)
    if is_clause and (ends or _is_beside(words, cue, after, high)):
        yield Speech(cue, low, name.first)
        yield from _resume(words, cue, after, high)


def _is_clause_before(words: Words, low: int, sign: int) -> bool:
    """Is what stands before a name and a comma said, and no "On Tuesday"?"""
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
    """Does a sentence begin with where it was said: "In a statement released on Friday"?"""
    speakers = speech()["speakers"]
    near = range(low, min(high, low + HEDGED))
    return words.roles[low] == "preposition" and any(
        speakers.get(words.low[index]) == "paper" for index in near
    )


def _is_beside(words: Words, cue: Cue, at: int, high: int) -> bool:
    """Is all that follows a verb, up to the next sign, a when, a where or a to whom?"""
    begins = words.roles[at] in BESIDE_ROLES or words.low[at] in BESIDE
    if not begins and words.low[cue.last] not in TOLD:
        return False
    for index in range(at, min(high, at + LONGEST_ASIDE)):
        role = words.roles[index]
        if role in {*FINITE, "pronoun", "not"} or words.low[index] == "that" or words.quoted[index]:
            return False
        if words.is_sign(index):
            return words.low[index] != ":" and words.low[index] not in QUOTES
    return False


def _resume(words: Words, cue: Cue, at: int, high: int) -> Iterator[Speech]:
    """Yield what is said after "…, X said," where that had broken it off."""
    while at < high and words.low[at] != ",":
        at += 1
    at += 1
    if at >= high or words.low[at].endswith("ing"):
        return
    if words.roles[at] != "joint" or words.low[at] == "but":
        yield Speech(cue, at, high)


def _end_of_phrase(words: Words, at: int, high: int, *, has_verb: bool) -> int:
    """Return the word after "the claim that 12 died" or "a figure of 12": its sign or its verb."""
    for index in range(at, high):
        if words.is_sign(index) and not words.opens_quote(index):
            return index
        if words.roles[index] in FINITE and not has_verb:
            return index
    return high


def _is_document(words: Words, name: Name) -> bool:
    speakers = speech()["speakers"]
    inside = range(name.first, name.last + 1)
    return any(speakers.get(words.low[index]) == "paper" for index in inside)


def _is_clause(words: Words, at: int, high: int) -> bool:
    """Does a clause begin here, as far as one can see?"""
    near = range(at, min(high, at + CLAUSE))
    if words.roles[at] == "preposition":
        return any(words.low[index] in THAT for index in near)
    for index in near:
        if words.is_sign(index):
            return False
        if words.roles[index] in FINITE or words.low[index] in THAT:
            return True
        if words.roles[index] == "pronoun" and words.low[index] != "it":
            return True
    return False


def _cut(words: Words, said: Speech, others: Sequence[Speech]) -> Speech:
    """End what is said where another begins to speak: "…, but officials said …"."""
    if said.cue.scope == "verb" and said.first > said.cue.first:
        said = said._replace(end=_before_background(words, said.first, said.end))
    for other in others:
        name = other.cue.name
        if name is None or other.first < other.cue.first:
            continue
        if not said.cue.first < name.first < said.end:
            continue
        at = name.first - 1
        while at > said.first and (
            words.roles[at] in {"adverb", "joint"} or words.low[at] == "and"
        ):
            at -= 1
        is_other = at < name.first - 1 and (words.low[at] == "," or words.low[at] in DASHES)
        if is_other or words.low[at] == ";":
            return said._replace(end=at)
    return said


def _before_background(words: Words, at: int, end: int) -> int:
    """Return where the reporter explains what is said: ", which has 12,000 people"."""
    for index in range(at + 2, end):
        if words.low[index] not in RELATIVE or words.low[index - 1] != "," or words.quoted[index]:
            continue
        for verb in range(index + 1, min(end, index + CLAUSE)):
            if words.low[verb] in PRESENT:
                return index - 1
            if words.roles[verb] in FINITE or words.is_past(verb):
                break
    return end
