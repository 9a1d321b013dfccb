"""The words around numbers in copy: a lexicon of names, idioms and governing words."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.text.english import PLURALS_WITHOUT_S
from verify.text.patterns import pattern
from verify.values.numbers.number import next_word

Words = frozenset[str]
COUNTED_PLURALS = PLURALS_WITHOUT_S | {"dead"}


class NumberLexicon(NamedTuple):
    """The tables of counting.toml.

    `names` and `idioms` give the words before and after a number, by the number. `words` are the
    lists of words by name. `governed` are the words after which a hedge is only a preposition.
    """

    names: Mapping[str, Sequence[tuple[str, str]]]
    idioms: Mapping[str, Sequence[str]]
    words: Mapping[str, Words]
    governed: Mapping[str, Words]


@cache
def lexicon() -> NumberLexicon:
    """Return the lexicon."""
    table = load("counting")
    return NumberLexicon(
        names={
            number: list(zip(parts[::2], parts[1::2], strict=True))
            for number, parts in table.lists("names").items()
        },
        idioms=table.lists("idioms"),
        words={name: frozenset(words) for name, words in table.lists("words").items()},
        governed={hedge: frozenset(words) for hedge, words in table.lists("governed").items()},
    )


def is_listed(word: str, name: str) -> bool:
    """Is a word in one of the lists? Case does not matter but in "series"."""
    return (word if name == "series" else word.casefold()) in lexicon().words[name]


def counts_something(text: str, end: int) -> bool:
    """Does a plural noun follow a number, at most two words away, which it may count?"""
    found = pattern(r" (?:[a-z]{2,20}[ -]){0,2}?[a-z]{2,20}s(?![^\W_])").match(text, end)
    following, _ = next_word(text, end)
    return following in COUNTED_PLURALS or (
        found is not None and not is_listed(following, "function")
    )
