"""Outcomes in copy: the outcomes of the lexicon of topics, in the words of copy."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from verify.article.subjects.phrases import CopyWord, phrases
from verify.article.subjects.reach import Noun
from verify.model.named_tuples import NamedTuple
from verify.topics import read_topic
from verify.topics.lexicon import ThingClass, ancestors, class_of, lexicon, words_of_label
from verify.topics.outcomes import OTHER, STATE, copy_nouns, copy_verbs, read_outcome

VOWELS = frozenset("aeiou")
ON_STRIKE = "on strike"
LIFELESS: frozenset[ThingClass] = frozenset(("building", "equipment"))
REMEMBERED = 65_536  # words
MOST_WORDS = 5  # of a phrase for an outcome, with an article
WITH_ARTICLE = 3  # words: "pulled out of mud" may be "pulled out of the mud"
SHORTEST_ING = 6  # letters: "firing", but not "king"
# Who has been moved or killed is counted; how far, how long and how much money is not.
TOGETHER = ("families", "households")
UNTOUCHED = frozenset(("time", "length", "speed", "temperature", "degrees", "data"))


class Deed(NamedTuple):
    """An outcome as the lexicon of topics names it, and from which word up to which it is said."""

    outcome: str
    start: int
    end: int


class Doing(NamedTuple):
    """What became of the things that a figure counts, and the party that did it."""

    deed: Deed | None
    doer: str


def outcome_at(words: Sequence[CopyWord], at: int) -> Deed | None:
    """Return the longest phrase for an outcome that begins at a word, in any form of its verb."""
    text = words[at].text
    for form, most in _openings(text):
        if deed := _longest(words, at, form, most):
            return deed
    own = copy_verbs().get(text)
    return Deed(own, at, at + 1) if own else None


@lru_cache(maxsize=REMEMBERED)
def _openings(text: str) -> tuple[tuple[str, int], ...]:
    """Return the forms of a word with which phrases begin, and the most words that those have."""
    known, longest = lexicon()["words"], lexicon()["longest"]
    forms = [form for form in (normal(text), *past_forms(text)) if form]
    words = (longest.get(form.partition(" ")[0], 1) for form in forms)
    most = [min(size + (size >= WITH_ARTICLE), MOST_WORDS) for size in words]
    return tuple(
        (form, size) for form, size in zip(forms, most, strict=True) if size > 1 or form in known
    )


def _longest(words: Sequence[CopyWord], at: int, first: str, most: int) -> Deed | None:
    known = lexicon()["words"]
    texts = [first, *(normal(word.text) for word in words[at + 1 : at + most])]
    for size in range(len(texts), 0, -1):
        if not texts[size - 1]:
            continue
        said = texts[:size]
        if "" in said:  # an article does not count, a comma does
            said = [word for i, word in enumerate(said, at) if word or words[i].kind == "mark"]
        phrase = " ".join(said) if size > 1 else first
        for facet, value in known.get(phrase) or ():
            if facet == "outcome":
                return Deed(value, at, at + size)
    return None


def outcome_until(words: Sequence[CopyWord], end: int) -> Deed | None:
    """Return the longest phrase for an outcome whose last word is the one before `end`."""
    for start in range(max(0, end - MOST_WORDS), end):
        deed = outcome_at(words, start)
        if deed and deed.end == end:
            return deed
    return None


def with_twin(words: Sequence[CopyWord], deed: Deed) -> Deed:
    """Read "killed or wounded", "dead and wounded" as one thing that became of them."""
    twin = read_outcome(deed.outcome).twin
    if not twin:
        return deed
    for former, latter in (
        (deed, _after_joint(words, deed.end)),
        (_before_joint(words, deed.start), deed),
    ):
        if former and latter and {former.outcome, latter.outcome} == {deed.outcome, twin}:
            return Deed(ancestors("outcome", twin)[0], former.start, latter.end)
    return deed


def _after_joint(words: Sequence[CopyWord], end: int) -> Deed | None:
    """Return what follows "and", unless it has a number of its own: "12 dead and wounded 30"."""
    if end + 1 >= len(words) or words[end].kind != "joint":
        return None
    deed = outcome_at(words, end + 1)
    has_own = deed is not None and deed.end < len(words) and words[deed.end].kind == "number"
    return None if has_own else deed


def _before_joint(words: Sequence[CopyWord], start: int) -> Deed | None:
    """Return the words before "and", unless they have a number: "12 killed and injured 30"."""
    if start < 1 or words[start - 1].kind != "joint":
        return None
    deed = outcome_until(words, start - 1)
    has_own = deed is not None and deed.start > 0 and words[deed.start - 1].kind == "number"
    return None if has_own else deed


def outcome_in(words: Sequence[CopyWord], start: int, end: int) -> Deed | None:
    """Return the last outcome that a noun phrase says: "deaths" of "civilian deaths"."""
    for at in range(end - 1, start - 1, -1):
        if outcome := copy_nouns().get(words[at].text):
            return Deed(outcome, at, at + 1)
        deed = _longest(words, at, normal(words[at].text), end - at)
        if deed and outcome_id(deed) not in {None, OTHER}:
            return deed
    return None


@lru_cache(maxsize=REMEMBERED)
def normal(text: str) -> str:
    """Return a word as the lexicon of topics writes it, "" for an article."""
    return " ".join(word.text for segment in words_of_label(text) for word in segment)


@lru_cache(maxsize=REMEMBERED)
def past_forms(text: str) -> tuple[str, ...]:
    """Return what the past of a verb may be: "wounds" and "wounding" are "wounded"."""
    irregular = phrases().pasts.get(text)
    if irregular:
        return (irregular,)
    return tuple(_regular_pasts(text)) if text.isalpha() else ()


def _regular_pasts(text: str) -> Iterator[str]:
    if text.endswith("ing") and len(text) >= SHORTEST_ING:
        stem = text[:-3]
        yield stem + "ed"
        if stem[-1] == stem[-2]:
            yield stem[:-1] + "ed"  # "downing" is no such, "dropping" is
        return
    if text.endswith("es"):
        yield text[:-2] + "ed"
    if text.endswith("y") and text[-2:-1] not in VOWELS:
        yield text[:-1] + "ied"  # "carried"
    base = text.removesuffix("s")
    yield base + ("d" if base.endswith("e") else "ed")


def outcome_id(deed: Deed | None) -> str | None:
    """Return the outcome as a figure of copy has it, None for a state or for nothing."""
    if deed is None:
        return None
    figure = read_outcome(deed.outcome).figure
    return None if figure == STATE else figure


def outcome_of(deed: Deed | None, dimension: str, unit: str | None, name: str = "") -> str | None:
    """Return what a deed means for what a unit measures: people and things may both be lost.

    `name` is what is counted: to families happens what happens to people.
    """
    if deed is None or dimension in UNTOUCHED:
        return None
    outcome, implied = outcome_id(deed), read_outcome(deed.outcome)
    if unit == "people" or name.endswith(TOGETHER):
        return implied.of_people or outcome
    if unit == "item" and implied.of_things:
        return None if implied.of_things == STATE else implied.of_things
    if dimension == "money" and outcome != "seized":
        return None
    return outcome


def is_said(deed: Deed | None, dimension: str, outcome: str | None) -> bool:
    """Does a label say it: an outcome, a state ("sheltering"), or what is done with money?"""
    return dimension not in UNTOUCHED and (
        outcome is not None or outcome_id(deed) is None or dimension == "money"
    )


def is_part_of_name(deed: Deed, noun: Noun, name: str, *, is_share: bool) -> bool:
    """Does a word of a name look like an outcome that the name does not have: "health posts"?"""
    is_inside = noun.start <= deed.start < noun.end
    if is_share:
        return is_inside
    is_noun = deed.start + 1 == noun.end > noun.start + 1 and not read_outcome(deed.outcome).is_noun
    return is_inside and is_noun and not read_topic(name).outcome


def of_things(deed: Deed | None, name: str, *, is_person: bool) -> Deed | None:
    """Read "eliminated 11 trucks" as destroyed: things are not killed, but "bomb makers" are."""
    if deed and deed.outcome == ON_STRIKE and class_of(read_topic(name).thing) in LIFELESS:
        return None  # "hospitals that have stopped working"
    of_lifeless = read_outcome(deed.outcome).of_lifeless if deed else ""
    is_lifeless = of_lifeless and not is_person and class_of(read_topic(name).thing) in LIFELESS
    return deed._replace(outcome=of_lifeless) if deed and is_lifeless else deed
