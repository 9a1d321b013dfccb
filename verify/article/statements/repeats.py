"""Find statements that copy makes twice: in the reporter's own voice, and as somebody's words."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from verify.article.model import Attribution, Reading, Span
from verify.article.statements.extraction import innermost
from verify.model.named_tuples import NamedTuple
from verify.text.words import Word, list_words
from verify.values.hedges import words as words_in

RUN = 6  # words: shorter runs are set phrases and names
CONTENT = 3  # of them that say something
PLAIN = 2  # and of these, that are no names
LONGEST = 60  # words of a run that a message quotes
STOP = (
    "a|an|the|and|or|but|of|in|on|at|to|from|by|for|with|into|over|under|about|as|is|are|was|were|"
    "be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|that|"
    "this|these|those|it|its|he|she|they|them|his|her|their|who|which|what|when|where|while|than|"
    "then|not|no|if|so|also"
)


class _Placed(NamedTuple):
    word: Word
    sentence: int
    says_something: bool
    is_plain: bool  # neither a name nor a word that only joins others


class Echo(NamedTuple):
    """A run of words in the reporter's own voice, and the same words in a quotation."""

    stated: Span
    attributed: Span
    attribution: Attribution


def find_echoes(reading: Reading) -> Iterator[Echo]:
    """Yield words that are a fact in one sentence and a quotation in another; one a sentence."""
    words = list(_split(reading))
    said = innermost(reading.attributions, [each.word.start for each in words])
    known: dict[tuple[str, ...], int] = {}
    runs = list(_runs(words))
    for at in runs:
        if _is_named(said[at]) and _is_named(said[at + RUN - 1]):
            known.setdefault(_key(words, at), at)
    done: set[int] = set()
    for at in runs if known else ():
        other = known.get(_key(words, at))
        sentence = words[at].sentence
        if other is None or said[at] is not None or sentence in done:
            continue
        attribution = said[other]
        if attribution is None or words[other].sentence == sentence:
            continue
        length = _measure(words, at, other)
        done.add(sentence)
        yield Echo(_span(words, at, length), _span(words, other, length), attribution)


def _is_named(attribution: Attribution | None) -> bool:
    return attribution is not None and attribution.source is not None


def _split(reading: Reading) -> Iterator[_Placed]:
    listed, joining = list_words(reading.text), words_in(STOP)
    for number, sentence in enumerate(reading.sentences):
        for word in listed.words(sentence.start, sentence.end):
            says_something = word.low not in joining
            yield _Placed(word, number, says_something, says_something and not word.is_capitalised)


def _runs(words: Sequence[_Placed]) -> Iterator[int]:
    """Yield the start of each run of words in a sentence that is long enough for a repeat."""
    content = [0, *accumulate(each.says_something for each in words)]
    plain = [0, *accumulate(each.is_plain for each in words)]
    for at, first in enumerate(words[: 1 - RUN]):
        end = at + RUN
        says_enough = content[end] - content[at] >= CONTENT and plain[end] - plain[at] >= PLAIN
        if says_enough and first.sentence == words[end - 1].sentence:
            yield at


def _key(words: Sequence[_Placed], at: int) -> tuple[str, ...]:
    return tuple(each.word.low for each in words[at : at + RUN])


def _measure(words: Sequence[_Placed], at: int, other: int) -> int:
    """Return how many words two runs have in common from their start."""
    length = RUN
    while length < LONGEST and max(at, other) + length < len(words):
        one, two = words[at + length], words[other + length]
        if one.word.low != two.word.low or one.sentence != words[at].sentence:
            break
        if two.sentence != words[other].sentence:
            break
        length += 1
    return length


def _span(words: Sequence[_Placed], at: int, length: int) -> Span:
    return Span(words[at].word.start, words[at + length - 1].word.end)
