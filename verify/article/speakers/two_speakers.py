"""Two speakers, each after their own words: "12 died, X says, and 9 fled, Y says"."""

from collections.abc import Sequence

from verify.article.speakers.background import RELATIVE
from verify.article.speakers.model import Cue, Scope, Speech, Verb
from verify.article.speakers.names import can_speak
from verify.article.speakers.own_figures import begin_of_whole
from verify.article.speakers.stretches import begin_of_last_clause
from verify.article.speakers.words import DASHES, FINITE, Words

PLANS = frozenset((Verb.WANT,))
THAT_TOO = ["and", "that"]
PASSIVES = frozenset((Scope.PASSIVE, Scope.FIGURE))


def _is_apart(words: Words, said: Speech, found: Sequence[Speech]) -> bool:
    """Has a speaker no more than one number, or a bracket: "(60,000 according to Y)"?

    Or a clause within the subject: "Men who X says lost 9 boats fled, Y said".
    """
    end = _end_of_cue(said)
    is_first = all(said.cue.first <= other.cue.first for other in found)
    if is_first and any(other.cue is said.cue and other.first == end for other in found):
        return True
    is_bracket = said.first > 0 and words.low[said.first - 1] == "(" and end < len(words.low)
    return said.cue.scope is Scope.FIGURE or (is_bracket and words.low[end] == ")")


def take_turns(words: Words, found: Sequence[Speech]) -> list[Speech]:
    """Begin what the second says after the first speaker, and end there what the first says."""
    shared = list(found)
    if len(shared) == 1:
        return shared
    for at, said in enumerate(found):
        if not _is_before(said):
            continue
        others = [other for other in found if not _is_apart(words, other, found)]
        inserted = (_end_of_cue(other) for other in others if _is_before(other))
        begins = max((end for end in inserted if said.first < end < said.end), default=None)
        if begins is None:
            continue
        shared[at] = shared[at]._replace(first=begins)
        for place, other in enumerate(shared):
            if other.cue is not said.cue and other.first >= begins > other.cue.first:
                shared[place] = other._replace(end=other.first)  # the second says it
    return shared


def take_parts(words: Words, found: Sequence[Speech]) -> list[Speech]:
    """End what X says where Y speaks: "X said 9 fell, Y said", "X said 9 fell, and 4 died, Y said".

    Of two clauses, Y has the last, unless Y only reports; if there is one, Y says that X said it.
    "X said 9 fell, Y reported, and that 4 died" goes on with X.
    """
    shared = list(found)
    for at, said in enumerate(found):
        is_verb = said.cue.scope is Scope.BY_VERB and said.cue.name is not None
        for place, other in enumerate(found) if is_verb else ():
            if not (
                _says_first(other, said) and other.cue.name and can_speak(words, other.cue.name)
            ):
                continue
            is_around = _is_before(said) and said.first <= other.cue.first
            if is_around and other.cue.may(PLANS) and other.first < said.end:
                shared[place] = other._replace(weak=True)  # "The EU pledged 9 tonnes, Y said"
            elif is_around and other.first < said.end < other.end:
                end = said.end
                begins = begin_of_last_clause(words, other.first, end)
                if begins < end and not words.low[said.cue.first].startswith("report"):
                    end = begins - 1
                shared[place] = other._replace(end=end)
            elif said.first > said.cue.first and words.low[said.first : said.first + 2] == THAT_TOO:
                shared[at] = said._replace(cue=other.cue)
    return shared


def _says_first(other: Speech, said: Speech) -> bool:
    """Does another speak before a speaker, and after its own verb: "X said 9 fell, Y said"?"""
    name, cue = other.cue.name, other.cue
    if name is None or said.cue.name is None or other.weak or said.cue is cue:
        return False
    is_plain = cue.scope in {Scope.BY_VERB, Scope.AFTER}
    return is_plain and name.first <= cue.first < other.first < said.cue.name.first


def _is_before(said: Speech) -> bool:
    """Does a speaker come after the words: "12 died, X says"?"""
    return said.cue.name is not None and said.first < said.end <= said.cue.name.first


def _end_of_cue(said: Speech) -> int:
    return max(said.cue.last, said.cue.name.last if said.cue.name else 0) + 1


def take_wholes(words: Words, found: Sequence[Speech], low: int) -> list[Speech]:
    """Leave the part to the other speaker: "Y confirmed 2 of | the 40 deaths reported by X"."""
    if not any(said.cue.scope in PASSIVES for said in found) or _count_speakers(found) == 1:
        return list(found)
    return [_take_whole(words, said, low) for said in found]


def _take_whole(words: Words, said: Speech, low: int) -> Speech:
    cue = said.cue
    is_clause = words.roles[cue.first - 1] in FINITE or words.is_sign(cue.first - 1)
    if cue.scope not in PASSIVES or is_clause:
        return said
    whole = begin_of_whole(words, cue.first, low)
    if whole is None:
        return said
    return said._replace(cue=cue._replace(scope=Scope.FIGURE), first=whole)


def _count_speakers(found: Sequence[Speech]) -> int:
    return len({said.cue.name for said in found if said.cue.name})


def before_other(words: Words, said: Speech, others: Sequence[Speech]) -> Speech:
    """End a statement where another begins: "…, but officials said …", "…, Y counted 33"."""
    for other in others:
        name = other.cue.name
        if name and said.cue.first < other.cue.first < said.end and _is_explained(words, other.cue):
            return said._replace(end=other.cue.first)  # "according to Y, who has 9 men"
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
        counts = name.last < other.cue.first and words.counts(other.cue.last + 1, said.end)
        if is_other or words.low[at] == ";" or (words.low[at] == "," and counts):
            return said._replace(end=at)
    return said


def _is_explained(words: Words, cue: Cue) -> bool:
    """Is "according to Y" followed by ", which" or ", who"?"""
    after = cue.name.last + 1 if cue.name else len(words.low)
    is_around = cue.scope is Scope.AROUND and words.low[cue.first] == "according"
    return is_around and words.low[after : after + 1] == [","] and _follows(words, after + 1)


def _follows(words: Words, at: int) -> bool:
    return at < len(words.low) and words.low[at] in RELATIVE
