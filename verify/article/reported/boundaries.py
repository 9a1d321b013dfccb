"""Where a statement begins and ends: after "on Friday", before the next verb of speech."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from verify.article.model import Attribution, Span
from verify.article.reported.lexicon import reporting
from verify.article.reported.model import Statement
from verify.article.reported.report_nouns import OPENS_CLAUSE, is_owned
from verify.article.speakers.hearers import TOLD
from verify.article.speakers.lexicon import known_verbs
from verify.article.speakers.model import Form, Role
from verify.article.speakers.words import DASHES, FINITE, QUOTES, Words

TURNS = frozenset(("although", "but", "even", "though", "whereas", "while"))
OCCASIONS = frozenset(
    ("after", "because", "before", "during", "if", "since", "so", "until", "when", "while")
)
# Between what somebody says and the next verb of the same speaker: ", but he also added".
JOINERS = DASHES | {
    ",", ";", "after", "also", "and", "before", "but", "by", "even", "in", "or", "then", "while",
    "without", "although", "though",
}  # fmt: skip
LEADS = JOINERS | {"for", "which", "who", "with"}
BETWEEN: frozenset[Role] = FINITE | {"adverb", "not", "pronoun"}
CLAUSE = 9  # words within which a clause shows its verb
LED = 14  # words of "reporters in the capital on Friday" before "that"
NEAR = 5  # words of "deep and lasting concern"


def cut(words: Words, said: Statement, found: Sequence[Attribution]) -> Statement:
    """Return a statement without what its speaker does not say.

    `found` are all attributions, in the order of their words of speech.
    """
    verb = words.at(said.cue.start)
    parts = (_cut(words, part, verb, said, found) for part in said.parts)
    return said._replace(parts=tuple(part for part in parts if part.start < part.end))


def _cut(
    words: Words, part: Span, verb: int, said: Statement, found: Sequence[Attribution]
) -> Span:
    first, end = words.at(part.start), words.at(part.end)
    if first >= end:
        return Span(part.start, part.start)
    if part.start < said.cue.end:
        return _before_passive(words, part, end, verb)
    if first - words.at(said.cue.end) <= 1:
        first = _begin(words, first, end, verb)
    cues = _own_cues(words, part, said, found)
    is_thing = _takes_thing(words.low[verb]) and not _opens_clause(words, first, end)
    depth = 0
    for index in range(first + 1, end):
        depth += (words.low[index] == "(") - (words.low[index] == ")")
        if words.quoted[index] or depth > 0:
            continue
        at = _stop(words, index, end, verb, is_thing=is_thing)
        if at is None and index in cues:
            at = _after_joiner(words, first, index)
        if at is not None:
            return _until(words, first, at)
    return Span(words.listed.starts[first], part.end)


def _before_passive(words: Words, part: Span, end: int, verb: int) -> Span:
    """End "the closure was" before its verb, in "the closure was confirmed by the port"."""
    last = end - 1
    if last + 1 == verb:
        while last > words.at(part.start) and words.roles[last] in FINITE | {"adverb"}:
            last -= 1
        return Span(part.start, words.listed.ends[last])
    return part


def _own_cues(
    words: Words, part: Span, said: Statement, found: Sequence[Attribution]
) -> frozenset[int]:
    """Return the verbs inside of a statement whose subject is before it."""
    first = bisect_right(found, part.start, key=_start_of)
    last = bisect_left(found, part.end, key=_start_of)
    inside = (
        words.at(other.cue.start)
        for other in found[first:last]
        if other.cue != said.cue and (other.source is None or other.source.start < part.start)
    )
    return frozenset(at for at in inside if not is_owned(words, at))


def _start_of(attribution: Attribution) -> int:
    return attribution.cue.start


def _takes_thing(verb: str) -> bool:
    """May a verb have a noun after it: "praised the deal", and not "put the toll at 12"?"""
    return "noun" in reporting().frames.get(verb, ()) or verb in reporting().phrases


def _stop(words: Words, index: int, end: int, verb: int, *, is_thing: bool) -> int | None:
    """Return the index if the statement ends before this word.

    If `is_thing`, a noun is said, and no clause: "praised the deal when he left".
    """
    word, before = words.low[index], words.low[index - 1]
    is_turn = before in QUOTES and word == "but"
    if before == "," and not words.quoted[index - 1]:
        is_turn = is_turn or word in TURNS
    if is_turn or word == ";":
        return index
    if is_thing and (word in OCCASIONS or word == "-" or word in DASHES):
        return index
    goes_on = word in {"and", "but"} and _is_next_verb(words, index, end, verb)
    return index if goes_on else None


def _is_next_verb(words: Words, index: int, end: int, verb: int) -> bool:
    """Does "and" or "but" join a verb in the form of the cue: "and described his plan"?"""
    at = index + 1
    while at < end - 1 and words.roles[at] == "adverb":
        at += 1
    if at >= end:
        return False
    word, is_but = words.low[at], words.low[index] == "but"
    if is_but and words.roles[at] in {"have", "modal"}:
        return True
    form = _form(word)
    is_same = form in {Form.PAST, Form.THIRD} and form is _form(words.low[verb])
    return is_same and (is_but or word not in reporting().nouns)


def _form(word: str) -> Form | None:
    found = known_verbs().get(word)
    return found[1] if found else reporting().forms.get(word)


def _after_joiner(words: Words, first: int, verb: int) -> int | None:
    """Return where the clause of a verb begins, if a sign or "and" joins it to what is before."""
    at = verb - 1
    while at > first and words.roles[at] in BETWEEN and words.low[at] not in JOINERS:
        at -= 1
    return at + 1 if at > first and words.low[at] in JOINERS else None


def _until(words: Words, first: int, at: int) -> Span:
    """Return the words from `first` up to `at`, without those that lead to the next clause."""
    last = at - 1
    while last > first and not words.quoted[last]:
        if words.low[last] not in LEADS and words.roles[last] not in BETWEEN:
            break
        last -= 1
    return words.span(first, last)


def _opens_clause(words: Words, first: int, end: int) -> bool:
    """Does a clause begin here, and no noun: "that it rained", "they left"?"""
    if words.low[first] in OPENS_CLAUSE | {"to", ":"} or words.opens_quote(first):
        return True
    leads = words.roles[first] in {"time", "adverb", "preposition"}
    for index in range(first, min(end, first + CLAUSE)):
        word, role = words.low[index], words.roles[index]
        if words.is_sign(index):
            return False
        if word == "that" and leads:
            return True
        if word in {"for", "of", "that", "to", "which", "who"}:
            return False
        if role in FINITE or role == "pronoun" or words.is_past(index):
            return True
    return False


def _begin(words: Words, first: int, end: int, verb: int) -> int:
    """Return where a statement begins: after to whom, when and where it was said.

    After a light verb it begins after the noun: "expressed concern about the floods".
    """
    if words.low[first] == "that" or words.opens_quote(first):
        return first
    if words.low[first] == "to" and first + 1 < end:  # "to the paper that", not "to leave"
        is_hearer = words.roles[first + 1] == "determiner" or words.is_capitalised(first + 1)
        return _find_that(words, first, end) if is_hearer else first
    if words.low[verb] in reporting().light:
        return _after_noun(words, first, end)
    leads = words.roles[first] in {"time", "adverb"} or words.low[first] in {"at", "in", "on"}
    leads = leads or words.low[verb] in TOLD
    return _find_that(words, first, end) if leads else first


def _find_that(words: Words, first: int, end: int) -> int:
    """Return where "that" begins the statement; `first` if no such word comes before a verb."""
    for index in range(first, min(end - 1, first + LED)):
        if words.low[index] == "that" and words.roles[index - 1] != "preposition":
            return index
        is_clause = words.roles[index] in {*FINITE, "pronoun", "not"} or words.is_past(index)
        if is_clause or words.quoted[index] or words.is_sign(index):
            break
    return first


def _after_noun(words: Words, first: int, end: int) -> int:
    nouns = reporting().nouns
    for index in range(first, min(end - 2, first + NEAR)):
        if words.is_sign(index):
            break
        frames, follows = nouns.get(words.low[index], frozenset[str]()), words.low[index + 1]
        if follows in frames or (follows == "that" and frames):
            return index + 1 if follows in {"to", "that"} else index + 2
    return first
