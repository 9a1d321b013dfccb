"""Speakers whose verb is left out: "the union spoke of 60,000, police of 9,000"."""

from collections.abc import Sequence

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind
from verify.article.speakers.names import (
    NUMERALS,
    SHARES,
    can_speak,
    read_before,
    read_possessor,
)
from verify.article.speakers.nounphrases import first_word
from verify.article.speakers.own_figures import (
    BODIES,
    HEDGING,
    JOINED,
    ends_here,
    is_body,
    is_number,
)
from verify.article.speakers.pronouns import kind_of, kind_of_word, phrase_of
from verify.article.speakers.words import Words

AFTER = frozenset(("and", "is", "was", "are", "were"))  # after a number without a noun
OF_THEIRS = frozenset(("it", "its", "their", "there", "they"))  # begin what is said
THAT_OF = ["that", "of"]  # "the mayor's count is 9, that of the guild 40"
PERSONS: frozenset[SpeakerKind] = frozenset(("person", "men", "women"))


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
        if words.quoted[at] or not (ends_here(words, after, high) or words.low[after] in AFTER):
            continue
        link = at
        while link > low and words.low[link - 1] in HEDGING:
            link -= 1
        owner = _read_owner(words, at, link, low, high)
        if owner:
            found.append(Cue(link - 1, link - 1, owner, Scope.PHRASE))
        elif at > numbers[0] and (ends_here(words, after, high) or words.low[after] == "and"):
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


def read_that(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Wardens said 9 men had died, the guild that it had lost 40"."""
    at = index + 1
    if index <= low + 1 or at >= high or not (words.low[at] in OF_THEIRS or words.counts(at, high)):
        return None
    name = read_before(words, index - 1, low)
    if words.low[index - 1] == "," and index - 2 > low:  # "; the guild, that it had lost 40"
        first = first_word(words, index - 2, low)
        alone = None if first is None else Name(first, index - 2)
        name = alone if alone and _is_next(words, alone, low) else name
    if name is None or not _is_next(words, name, low):
        return None
    is_said = any(words.is_speech(before) for before in range(low, name.first))
    return Cue(index, index, name, Scope.AFTER) if is_said else None


def _is_next(words: Words, name: Name, low: int) -> bool:
    """Is a name that of a body after ", " or "; ", or a name with a capital after "and"?"""
    if name.first <= low or words.low[name.first] in {"a", "an"}:
        return False
    is_name = words.is_capitalised(name.first) or words.is_capitalised(name.last)
    before = words.low[name.first - 1]
    if not (before in {",", ";"} or (before in {"and", "but"} and is_name)):
        return False
    return kind_of(words, name) in BODIES and (is_name or is_body(words, name))


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
    number = max((index for index in range(low, at) if is_number(words, index)), default=low)
    verb = max((cue.last for cue in cues if cue.last < number), default=low)
    return not any(kind_of_word(words.low[index]) in BODIES for index in range(verb + 1, number))


def _read_owner(words: Words, at: int, link: int, low: int, high: int) -> Name | None:
    """Return whose a number without a noun is: "the unions' 12", not "Kyiv's 12 brigades"."""
    if link <= low or not (ends_here(words, at + 1, high) or words.roles[at + 1] == "be"):
        return None
    name = read_possessor(words, link - 1, low)
    if name is None or not can_speak(words, name) or words.low[name.first - 1] == "to":
        return None  # "51 percent to the mayor's 49"
    has_number = any(is_number(words, at) for at in range(name.first, name.last))
    return None if has_number else name


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
