"""The clause of a figure, read as labels that a ledger may have for it: "workers marched"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from verify.article.against_claims.wording import (
    Wording,
    general_people,
    is_deed,
    parts_of_people,
    words_of,
)
from verify.article.subjects.phrases import CopyWord
from verify.model.figures import Figure
from verify.model.topics import Topic
from verify.topics import class_of, read_topic
from verify.values.units import dimension

REMEMBERED = 4096  # texts
WAY_WORDS = 3  # of "to safety", "out of the water"
PERFECT = frozenset(("had", "has", "have"))  # "had marched" says what "marched" says
PERSONS = frozenset(("people", "military", "refugees", "staff"))  # classes of those who do things


def topics_of_clause(wording: Wording, figure: Figure | None) -> Iterator[Topic]:
    """Yield the topics that the clause of a figure may be on, as a claim may call them.

    `figure` is that of the claim: an area is read in another way than people.
    """
    yield wording.topic
    verb, words = wording.verb_before, words_of(wording.after)
    if figure is not None and dimension(figure.unit) == "area":
        yield from _of_area(verb, wording.predicate)
    elif not verb:
        yield from _of_doers(" ".join(word.written for word in words))
    elif "preposition" in (kinds := [word.kind for word in words]):
        way = kinds.index("preposition")
        yield _of_object(verb, tuple(word.written for word in words), way)


@lru_cache(maxsize=REMEMBERED)
def _of_doers(after: str) -> tuple[Topic, ...]:
    """Return what those who did something are called by it: "marchers", of "workers marched"."""
    words = words_of(after)
    start = _verb_in(words)
    noun = " ".join(word.written for word in words[:start])
    if start == len(words) or not _may_do(noun):
        return ()
    deed = [word.written for word in words[start:]]
    had = [word.written for word in words[start:] if word.text not in PERFECT]
    forms = [deed, had, _without_way(words[start:])]
    found = [read_topic(" ".join(("people who", *each))) for each in forms if each]
    is_general = not noun or read_topic(noun).thing in general_people()
    return tuple(each for each in found if is_general or each.thing not in general_people())


def _without_way(words: Sequence[CopyWord]) -> list[str]:
    """Return a deed without its way: "marched", of "marched through the city"; no name is lost."""
    kinds = [word.kind for word in words]
    cut = kinds.index("preposition") if "preposition" in kinds else 0
    if not cut or any(word.written[:1].isupper() for word in words[cut:]):
        return []
    return [word.written for word in words[:cut] if word.text not in PERFECT]


def _may_do(noun: str) -> bool:
    """May a noun be all those who did something? "Children" are only some of the marchers."""
    thing = read_topic(noun).thing if noun else ""
    is_part = thing in parts_of_people() and thing not in general_people()
    return not noun or (class_of(thing) in PERSONS and not is_part)


def _verb_in(words: Sequence[CopyWord]) -> int:
    """Return where the first verb begins, with what goes before it: "had (already) marched"."""
    kinds = [word.kind for word in words]
    deeds = (at for at, word in enumerate(words) if word.kind == "auxiliary" or is_deed(word))
    verb = next(deeds, len(words))
    while verb and kinds[verb - 1] in {"adverb", "manner"}:
        verb -= 1
    return verb


@lru_cache(maxsize=REMEMBERED)
def _of_object(verb: str, words: tuple[str, ...], way: int) -> Topic:
    """Return what became of an object: "residents taken to safety", of "took 12 residents to …"."""
    return read_topic(" ".join((*words[:way], verb, *words[way : way + WAY_WORDS])))


@lru_cache(maxsize=REMEMBERED)
def _of_area(verb: str, predicate: str) -> tuple[Topic, ...]:
    """Return what became of an area, whatever grows there: "18 hectares of woodland burned"."""
    deeds = (word.written for word in words_of(predicate) if is_deed(word))
    deed = verb or next(deeds, "")
    return (read_topic(f"hectares {deed}"),) if deed else ()
