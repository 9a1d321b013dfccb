"""Rivals in one sentence, each with a figure: "21,000, a fraction of the 60,000 claimed by X"."""

from collections.abc import Sequence

from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind
from verify.article.speakers.names import (
    NUMERALS,
    SHARES,
    can_speak,
    read_after,
    read_before,
    read_possessor,
)
from verify.article.speakers.nounphrases import first_word
from verify.article.speakers.pronouns import kind_of, kind_of_word, phrase_of
from verify.article.speakers.words import FINITE, Words

NOUNS = 3  # words of "60,000 people" between a number and what follows it
PUT = frozenset(("estimated", "gave", "given", "put", "puts", "set", "sets"))
AFTER = frozenset(("and", "is", "was", "are", "were"))  # after a number without a noun
HEDGING = frozenset(
    ("about", "almost", "around", "at", "fewer", "just", "least", "more", "nearly", "only", "over",
     "some", "than", "up", "to")
)  # fmt: skip
AGAINST = frozenset(("against", "versus", "with"))  # "compared with 9,000 for the police"
OF_THEIRS = frozenset(("it", "its", "their", "there", "they"))  # begin what is said
FAR = 30  # words between "put it at 12" and "and police at 9"
THAT_OF = ["that", "of"]  # "the mayor's count is 9, that of the guild 40"
JOINED = frozenset((",", ";", "and", "but", "while"))
BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))
PERSONS: frozenset[SpeakerKind] = frozenset(("person", "men", "women"))


def begin_of_figure(words: Words, end: int, low: int) -> int | None:
    """Return the first word of the clause of the number that ends right before a place.

    In "21,000, far below the 60,000" it is "far". It is None if no number is before the place.
    """
    number = next(
        (at for at in range(end - 1, max(low, end - 1 - NOUNS) - 1, -1) if _is_number(words, at)),
        None,
    )
    if number is None or any(words.is_sign(at) for at in range(number + 1, end)):
        return None
    first = number
    while first > low and not _ends_before(words, first - 1):
        first -= 1
    return first


def begin_of_reported(words: Words, cue: Cue, low: int) -> int:
    """Return the start of what "reported by X" is about: a clause before "was", or a noun.

    "9 died in | the attack claimed by X": nobody but X calls it theirs, and X gives no 9.
    """
    last = cue.first - 1
    while last > low and (words.roles[last] == "adverb" or words.low[last] == ","):
        last -= 1
    if words.roles[last] in FINITE or words.low[last].endswith("ing"):
        return low
    first = first_word(words, last, low)
    is_after_verb = first is not None and any(
        words.roles[at] in FINITE or words.is_past(at) for at in range(low, first)
    )
    near = words.low[max(low, first - 1) : last] if first is not None else []  # "17 such attacks"
    has_number = any(word[0].isdigit() for word in near)
    return low if first is None or has_number or not is_after_verb else first


def begin_of_whole(words: Words, end: int, low: int) -> int | None:
    """Return the start of "the 40 deaths" in "two of the 40 deaths", right before a place."""
    first = begin_of_figure(words, end, low)
    if first is None:
        return None
    number = next(at for at in range(end - 1, first - 1, -1) if _is_number(words, at))
    of = number - 1
    while of > first and (words.roles[of] == "determiner" or words.low[of] in HEDGING):
        of -= 1
    is_part = of > low and words.low[of] == "of"
    counts = is_part and (_is_number(words, of - 1) or words.low[of - 1] in NUMERALS)
    return of + 1 if counts else None


def _ends_before(words: Words, at: int) -> bool:
    """Is a word no part of what leads to a number: a sign, "and", a verb, another number?"""
    is_joined = words.is_sign(at) or words.low[at] in JOINED
    is_part = words.low[at + 1] == "of" and words.low[at - 1] not in known_verbs()
    is_other = _is_number(words, at) and not is_part  # "12 of the 40 deaths"
    return is_joined or is_other or words.roles[at] in FINITE


def has_rival_before(words: Words, first: int, low: int) -> bool:
    """Is there another number before a place, so that two speakers may have one each?"""
    return first > low and any(_is_number(words, at) for at in range(low, first))


def read_and_at(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "and police at 9" after "the union put it at 12"; "at 9 by police" after "was put"."""
    if index <= low or index + 1 >= high or not words.counts(index + 1, high):
        return None
    if not _was_put(words, index, low):
        return None
    if words.low[index - 1] in PUT or words.low[index - 1] == "and":
        return _read_by(words, index, high)
    name = read_before(words, index - 1, low)
    is_next = name is not None and name.first > low and words.low[name.first - 1] in JOINED
    if name is None or not is_next or not can_speak(words, name):
        return None
    return Cue(index, index, name, Scope.PHRASE)


def read_by(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "and 40 by the guild" after "was put at 9 by police"."""
    number = index - 1
    if number <= low or not _is_number(words, number) or not _was_put(words, index, low):
        return None
    link = number
    while link > low and words.low[link - 1] in HEDGING:
        link -= 1
    is_next = (
        link > low
        and words.low[link - 1] in JOINED
        and "by" in words.low[max(low, link - FAR) : link]
    )
    name = read_after(words, index + 1, high) if is_next else None
    return Cue(index, index, name, Scope.FIGURE) if name and _is_body(words, name) else None


def _read_by(words: Words, index: int, high: int) -> Cue | None:
    """Read "at 9 by police"."""
    for by in range(index + 2, min(high - 1, index + 3 + NOUNS)):
        if words.is_sign(by):
            return None
        if words.low[by] == "by":
            name = read_after(words, by + 1, high)
            return Cue(by, by, name, Scope.FIGURE) if name and can_speak(words, name) else None
    return None


def _was_put(words: Words, index: int, low: int) -> bool:
    near = words.low[max(low, index - FAR) : index]
    return not PUT.isdisjoint(near)


def read_gaps(words: Words, cues: Sequence[Cue], low: int, high: int) -> list[Cue]:
    """Read "Organisers spoke of 40,000; police of 13,000", "unions said 60,000, police 22,000".

    Also with a comma in the place of the verb: "the union said 60,000; the police, 22,000"; and a
    number with its owner: "a third of the police's 22,000".
    """
    near = enumerate(words.low[low:high], low)
    numbers = [at for at, word in near if "0" <= word < ":" or word in NUMERALS]
    found = []
    for at in numbers:
        after = at + 1 + (at + 1 < high and words.low[at + 1] in SHARES)  # "police 40 percent"
        if words.quoted[at] or not (_ends(words, after, high) or words.low[after] in AFTER):
            continue
        link = at
        while link > low and words.low[link - 1] in HEDGING:
            link -= 1
        owner = _read_owner(words, at, link, low, high)
        if owner:
            found.append(Cue(link - 1, link - 1, owner, Scope.PHRASE))
        elif at > numbers[0] and (_ends(words, after, high) or words.low[after] == "and"):
            last = link - 1 - (words.low[link - 1] in {"of", ","})
            while last > low and words.roles[last] == "adverb":
                last -= 1
            has_comma = words.low[link - 1] == ","
            name = _read_body(words, last, low, has_comma=has_comma) or _read_country(
                words, cues, last
            )
            before = name.first - 1 if name else low
            before -= 2 * (words.low[before - 1 : before + 1] == THAT_OF)
            is_joined = before > low and words.low[before] in JOINED
            if name and is_joined and _speaks_itself(words, cues, name.first, low):
                found.append(Cue(last, link - 1, name, Scope.PHRASE))
    return found


def _read_country(words: Words, cues: Sequence[Cue], last: int) -> Name | None:
    """Return the country of "Kenya reported 90 cases, Uganda 12": the first speaker is one too."""
    first = cues[0].name
    if first is None or not all(_is_country(words, at) for at in (first.last, last)):
        return None
    inside = range(cues[0].last + 1, last)
    inner = (at for at in inside if words.is_capitalised(at) and not _is_gap(words, at))
    return None if any(inner) else Name(last, last)


def _is_country(words: Words, at: int) -> bool:
    return words.is_capitalised(at) and phrase_of(words.low[at]) in {"country", "capital"}


def _is_gap(words: Words, at: int) -> bool:
    """Is a country right before a number: "Uganda 12"?"""
    return _is_country(words, at) and words.low[at + 1][0].isdigit()


def _speaks_itself(words: Words, cues: Sequence[Cue], at: int, low: int) -> bool:
    """Is the number before a place the speaker's own, not in "said the army sent 12"?"""
    number = max((index for index in range(low, at) if _is_number(words, index)), default=low)
    verb = max((cue.last for cue in cues if cue.last < number), default=low)
    return not any(kind_of_word(words.low[index]) in BODIES for index in range(verb + 1, number))


def _read_owner(words: Words, at: int, link: int, low: int, high: int) -> Name | None:
    """Return whose a number without a noun is: "the unions' 12", not "Kyiv's 12 brigades"."""
    if link <= low or not (_ends(words, at + 1, high) or words.roles[at + 1] == "be"):
        return None
    name = read_possessor(words, link - 1, low)
    if name is None or not can_speak(words, name) or words.low[name.first - 1] == "to":
        return None  # "51 percent to the mayor's 49"
    has_number = any(_is_number(words, at) for at in range(name.first, name.last))
    return None if has_number else name


def _ends(words: Words, at: int, high: int) -> bool:
    return at >= high or words.is_sign(at)


def _read_body(words: Words, last: int, low: int, *, has_comma: bool) -> Name | None:
    """Return the body or the people whose name ends at a word: "the Tajik side".

    Also a person, unless a comma is before the number: "the owner 75", not "the owner, 75".
    """
    if last <= low or words.is_sign(last):
        return None
    kinds = BODIES if has_comma else BODIES | PERSONS
    is_known = kind_of_word(words.low[last]) in kinds
    first = first_word(words, last, low) if is_known or words.is_capitalised(last) else None
    if first is None or not (
        is_known or words.low[first] == "the" or _is_titled(words, first, last)
    ):  # "the White Helmets 12"
        return None
    return Name(first, last)


def _is_titled(words: Words, first: int, last: int) -> bool:
    """Is a name that of a person with a title: "regional governor Ana Melo"?"""
    speakers = speech()["speakers"]
    return any(speakers.get(words.low[at]) in PERSONS for at in range(first, last))


def read_that(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Wardens said 9 men had died, the guild that it had lost 40"."""
    at = index + 1
    if index <= low or at >= high or not (words.low[at] in OF_THEIRS or words.counts(at, high)):
        return None
    name = read_before(words, index - 1, low)
    if name is None or name.first <= low or words.low[name.first] in {"a", "an"}:
        return None
    is_name = words.is_capitalised(name.first) or words.is_capitalised(name.last)
    is_joined = words.low[name.first - 1] in {"and", "but"} and is_name
    if not (is_joined or words.low[name.first - 1] in {",", ";"}):
        return None
    if kind_of(words, name) not in BODIES or not (is_name or _is_body(words, name)):
        return None
    is_next = any(words.is_speech(before) for before in range(low, name.first))
    return Cue(index, index, name, Scope.AFTER) if is_next else None


def read_bracket(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "13,000 (police) and 50,000 (organisers)"."""
    closing = next((at for at in range(index + 1, min(high, index + 5)) if words.low[at] == ")"), 0)
    if closing < index + 2 or begin_of_figure(words, index, low) is None:
        return None
    name = Name(index + 1, closing - 1)
    if any(words.is_sign(at) for at in range(name.first, closing)) or not _is_body(words, name):
        return None
    return Cue(index, closing, name, Scope.FIGURE)


def read_for(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "the union counted 60,000, against 9,000 for the police"."""
    link = index - 1
    if link <= low or not _is_number(words, link):
        return None
    while link > low and words.low[link - 1] in HEDGING:
        link -= 1
    name = read_after(words, index + 1, high)
    if words.low[link - 1] not in AGAINST or name is None:
        return None
    if all(kind_of_word(words.low[at]) not in BODIES for at in range(name.first, name.last + 1)):
        return None
    return Cue(index, index, name, Scope.FIGURE) if _ends(words, name.last + 1, high) else None


def _is_body(words: Words, name: Name) -> bool:
    speakers = speech()["speakers"]
    kinds = {speakers.get(words.low[at]) for at in range(name.first, name.last + 1)}
    return bool(kinds & BODIES)


def _is_number(words: Words, at: int) -> bool:
    return words.low[at][0].isdigit()
