"""Cues of statements that no figure needs: "agreed to pay", "praised the deal", "is sure that"."""

from collections.abc import Set as AbstractSet

from verify.article.reported.lexicon import reporting
from verify.article.reported.report_nouns import OPENS_CLAUSE, read_adjective, read_owned
from verify.article.reported.titles import is_title, read_title, read_title_colon
from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import ASSERTS, Cue, Form, Name, Scope, Verb
from verify.article.speakers.names import can_speak, first_name, read_before
from verify.article.speakers.verbs import may_be_plural, read_verb_as
from verify.article.speakers.words import FINITE, Words
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import month_numbers, weekday_numbers

JUDGE: AbstractSet[Verb] = frozenset((Verb.JUDGE,))
OBJECT = frozenset(("", "determiner", "object", "pronoun"))
NOBODY = frozenset(("no", "nobody", "none", "you"))
JOINS = frozenset(("and", "but", "or", "then"))
# Before "promising to pay", whose subject is that of the sentence.
LEADS_IN = frozenset((*JOINS, ",", "after", "at", "before", "by", "for", "in", "while", "without"))


class _Bounds(NamedTuple):
    """The first word of a sentence, the one after its last, and whether it is a title."""

    low: int
    high: int
    in_title: bool


def add_cues(words: Words, cues: list[Cue], low: int, high: int) -> list[Cue]:
    """Return the cues of a sentence with those that only report a statement, in order."""
    openings = reporting().openings
    known = {cue.first: cue for cue in cues}
    taken = {at for cue in cues for at in range(cue.first, cue.last + 1)}
    in_title = is_title(words, low, high)
    found: list[Cue] = []
    subject: Name | None = None
    for index in range(low, high):
        cue = known.get(index)
        word = words.low[index]
        is_word = index == low or in_title or not words.is_capitalised(index)
        if is_word and not words.quoted[index] and (word in openings or word in known_verbs()):
            if cue:
                cue = _with_frame(words, cue, high)
            elif index not in taken:
                cue = _read(words, index, _Bounds(low, high, in_title), subject)
        elif cue is None and in_title and word == ":":
            cue = read_title_colon(words, index, low, high)
        if cue:
            subject = cue.name or subject
            found.append(cue)
    return found


def _with_frame(words: Words, cue: Cue, high: int) -> Cue:
    """Let a verb of speech report what else may follow it: "agreed to pay"."""
    last = _last_of_cue(words, cue.last, high) if cue.scope is Scope.BY_VERB else None
    if last is None:
        return cue
    if last > cue.last or words.low[last + 1] in {"that", "whether"}:
        return cue._replace(last=last, scope=Scope.AFTER)
    return cue._replace(verbs=cue.verbs | JUDGE)


def _read(words: Words, index: int, bounds: _Bounds, subject: Name | None) -> Cue | None:
    low, high, in_title = bounds
    table, word = reporting(), words.low[index]
    if word in table.adjectives:
        return read_adjective(words, index, low, high)
    form = table.forms.get(word) or (known_verbs()[word][1] if word in known_verbs() else None)
    last = _last_of_cue(words, index, high) if form else None
    if form and last is not None and not _is_passive(words, index, low, form):
        if in_title and words.is_capitalised(index):
            return read_title(words, index, last, low) if form is Form.THIRD else None
        if in_title or not _may_be_noun(word, form) or _is_verb(words, index, low):
            name = _read_name(words, index, low, high, subject)
            if name:
                return Cue(index, last, name, Scope.AFTER, JUDGE, form)
    return read_owned(words, index, low, high) if word in table.nouns else None


def _is_passive(words: Words, index: int, low: int, form: Form) -> bool:
    """Does the subject suffer the verb: "was praised", "a view echoed by others"?"""
    is_after_be = index > low and words.roles[index - 1] == "be"
    return form is Form.PAST and (is_after_be or words.low[index + 1] == "by")


def _last_of_cue(words: Words, index: int, high: int) -> int | None:
    """Return the last word of a verb with what belongs to it, None if nothing fits after it."""
    table, word, after = reporting(), words.low[index], index + 1
    if after >= high:
        return None
    for rest in table.phrases.get(word, ()):
        end = after + len(rest)
        if tuple(words.low[after:end]) != rest or end >= high or words.is_sign(end):
            continue
        if not (rest[-1] == "on" and _is_day(words, end)):
            return end - 1
    frames, follows = table.frames.get(word, frozenset[str]()), words.low[after]
    if follows == "to" or (follows == "not" and words.low[after + 1 : after + 2] == ["to"]):
        return index if "to" in frames else None
    opens = words.opens_quote(after)
    begins = follows in OPENS_CLAUSE or opens or words.roles[after] == "pronoun"
    if "clause" in frames and (begins or follows == ":"):
        return index
    if follows in {"that", "whether"} and word in known_verbs():
        return index if known_verbs()[word][0] & ASSERTS else None
    is_noun = not words.is_sign(after) and (words.roles[after] in OBJECT or follows == "being")
    return index if "noun" in frames and (is_noun or opens) else None


def _is_day(words: Words, at: int) -> bool:
    """Does a day begin at a word: "(reported on) Friday", "12 May", "May 12"?"""
    first, *rest = words.low[at : at + 2]
    if first.isdecimal():
        return any(word in month_numbers() for word in rest)
    return words.is_capitalised(at) and (first in weekday_numbers() or first in month_numbers())


def _may_be_noun(word: str, form: Form) -> bool:
    """Is a form of a verb a noun as often: "hopes", "plans", "attacks"?"""
    if form not in {Form.BASE, Form.THIRD}:
        return False
    nouns = reporting().nouns
    return word in speech()["nouns"] or word in nouns or word.removesuffix("s") in nouns


def _is_verb(words: Words, index: int, low: int) -> bool:
    """Do the words beside a form that may be a noun show that it is a verb?"""
    before, after = _before_adverbs(words, index - 1, low), index + 1
    if before < low:
        return False
    word, role, follows = words.low[before], words.roles[before], words.low[after]
    is_clause = follows in OPENS_CLAUSE or follows in {"to", "not"}
    is_subject = (
        role in {"pronoun", "modal", "have"}
        or word in {",", ")", "to", "which", "who"}
        or word in speech()["speakers"]
        or (words.is_capitalised(before) and not role)
        or (is_clause and word.endswith("s") and not role)
    )
    if not is_subject or word.endswith(("'s", "s'")):
        return False
    is_led = role in {"pronoun", "modal"} or word in {"to", "who"}
    has_object = words.roles[after] in OBJECT - {""} or words.is_capitalised(after)
    return is_led or is_clause or has_object or words.opens_quote(after)


def _before_adverbs(words: Words, at: int, low: int) -> int:
    """Return the nearest word up to `at` that is no adverb."""
    while at > low and (words.roles[at] == "adverb" or words.low[at].endswith("ly")):
        at -= 1
    return at


def _read_name(
    words: Words, index: int, low: int, high: int, inherited: Name | None
) -> Name | None:
    """Return the subject of a verb; `inherited` is that of the verb before."""
    form = reporting().forms.get(words.low[index]) or known_verbs()[words.low[index]][1]
    known = Cue(index, index, inherited, Scope.BY_VERB, JUDGE, form)
    cue = read_verb_as(words, known, low, high)
    if cue and cue.scope is Scope.BY_VERB and cue.name:
        return cue.name
    if form is Form.ING and index == low:  # "Citing the flood, the mayor left"
        return first_name(words, low, high)
    at = _before_adverbs(words, index - 1, low)
    if at < low or words.quoted[at] or words.roles[at] == "not":
        return None
    if form is Form.ING:
        return inherited if words.low[at] in LEADS_IN else None
    if words.low[at] == "to" and at > low:
        return _read_infinitive(words, at, low, inherited) if form is Form.BASE else None
    back = at
    while back > low and words.roles[back] in {"have", "adverb"}:
        back -= 1
    if form is not Form.BASE and inherited and words.low[back] in JOINS:
        return inherited
    return _read_own(words, index, at, low, form)


def _read_infinitive(words: Words, to: int, low: int, inherited: Name | None) -> Name | None:
    """Return the subject of "took to the air to accuse", "appeared to blame"."""
    if words.low[to - 1] in reporting().auxiliary:
        return read_before(words, to - 2, low) if to - 2 >= low else None
    name = inherited or first_name(words, low, to)
    return name if name and can_speak(words, name) else None


def _read_own(words: Words, index: int, at: int, low: int, form: Form) -> Name | None:
    """Return the subject that ends at a word: "the mayor hopes to", "44 percent would support"."""
    role = words.roles[at]
    is_relative = words.low[at] in {"that", "which", "who"}
    if role not in {"", "pronoun", "modal", "have"} and not is_relative:
        return None
    if role == "modal" and (form is not Form.BASE or words.low[at].endswith("n't")):
        return None
    name = read_before(words, at, low)
    if name is None or words.low[name.first] in NOBODY:
        return None
    if form is Form.BASE and role != "modal" and not may_be_plural(words, name):
        return None
    says = words.low[index + 1] in OPENS_CLAUSE or words.opens_quote(index + 1)
    is_doubtful = form is Form.PAST and role not in {"pronoun", *FINITE} and not says
    return None if is_doubtful and not can_speak(words, name) else name
