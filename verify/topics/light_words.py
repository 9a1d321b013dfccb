"""What a word of a topic weighs, when two topics are compared word by word."""

from verify.topics.alike import tells
from verify.topics.lexicon import (
    ancestors,
    class_of,
    families,
    lexicon,
    remembered,
    words_of_label,
)
from verify.topics.outcomes import read_outcome
from verify.topics.phrases import PARTY, SAYING
from verify.topics.reading import MEASURES
from verify.topics.words import match_words

SHARED = "perhaps "  # how `shared_names` begins
ALL = "people"  # the class of those who are counted, if nothing else is said


@remembered
def is_light(word: str) -> bool:
    """Does a word say little alone: whom a label counts as a rule, that they were hurt, a share?"""
    if word in MEASURES or word.startswith(SHARED):
        return True
    return (class_of(word) == ALL and not ancestors("thing", word)) or is_hurt(word)


def is_hurt(word: str) -> bool:
    """Does a word say that people were hurt: "killed", "displaced"?"""
    outcome = read_outcome(word)
    return outcome.is_harm and outcome.default == ALL


@remembered
def is_area(word: str) -> bool:
    """Is a word the name of a place or a party?"""
    known = lexicon()
    return word in known["wholes"]["place"] or word in known["sides"] or ", " in word


@remembered
def is_town(word: str) -> bool:
    """Is a word the name of a large town, which may be the name of a storm as well: Mocha?"""
    from verify.topics.gazetteer import country_of_town  # few topics are that near

    return bool(country_of_town((word,)) or country_of_town((f"{word}s",)))


def is_body(word: str) -> bool:
    """Is a word for a body, such as "union": one that does or suffers something?"""
    known = lexicon()["words"]
    facts = known.get(word) or known.get(word.removesuffix("s")) or ()
    return any(facet == "org" for facet, _ in facts)


def is_known(word: str) -> bool:
    """Does the lexicon know a word, or call something by it?"""
    known = lexicon()["words"]
    return word in known or word.removesuffix("s") in known


@remembered
def has_unknown_word(label: str) -> bool:
    """Does a label have a word that the lexicon does not know, such as a slip?"""
    return not all(mention.facts or mention.is_date for mention in match_words(label))


def is_whole_of(word: str, part: str) -> bool:
    """Is a word for all of what another word counts: people, of children?"""
    return word in ancestors("thing", part)


@remembered
def words_in_order(label: str) -> tuple[str, ...]:
    """Return the normalised words of a label."""
    return tuple(word.text for segment in words_of_label(label) for word in segment)


@remembered
def plain_words(label: str) -> tuple[str, ...]:
    """Return what each word of a label says alone: "asylum", "application"."""
    return tuple(dict.fromkeys(said for word in words_in_order(label) for said in _said_by(word)))


@remembered
def odd_words(label: str) -> frozenset[str]:
    """Return the words of a label of which the lexicon knows no meaning, as `plain_words` has them.

    Words that tell one topic from another, such as "domestic", are left out.
    """
    found = (_first_form(word) for word in words_in_order(label))
    return frozenset(word for word in found if word.isalpha() and is_odd(word))


@remembered
def is_odd(word: str) -> bool:
    """Is it a word without a meaning in the lexicon, which may mean what another one means?"""
    return word not in lexicon()["words"] and word not in tells()


@remembered
def _said_by(word: str) -> tuple[str, ...]:
    base = _first_form(word)
    facts = lexicon()["words"].get(base) or ()
    said = tuple(value for facet, value in facts if facet in SAYING)
    return said if said or (facts and not any(facet in PARTY for facet, _ in facts)) else (base,)


@remembered
def _first_form(word: str) -> str:
    return word if word in lexicon()["words"] else families().get(word, word)
