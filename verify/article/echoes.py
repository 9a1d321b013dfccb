"""Find what the copy says twice: once in the reporter's own voice, once as somebody's statement."""

from collections.abc import Iterator, Sequence

from verify.article.extraction import innermost
from verify.article.model import Attribution, Reading, Span
from verify.figures.hedges import words as words_in
from verify.figures.numbers import pattern
from verify.nouns import NamedTuple

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


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    sentence: int
    is_plain: bool  # neither a name nor a word that only joins others


class Echo(NamedTuple):
    """A run of words in the reporter's own voice, and where somebody is quoted with the same."""

    stated: Span
    attributed: Span
    attribution: Attribution


def find_echoes(reading: Reading) -> Iterator[Echo]:
    """Yield what is stated as fact in one sentence and attributed in another; one a sentence."""
    words = list(_split(reading))
    said = innermost(reading.attributions, [word.start for word in words])
    known: dict[tuple[str, ...], int] = {}
    for at in _runs(words):
        if _is_named(said[at]) and _is_named(said[at + RUN - 1]):
            known.setdefault(_key(words, at), at)
    done: set[int] = set()
    for at in _runs(words):
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


def _split(reading: Reading) -> Iterator[_Word]:
    finder = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
    for number, sentence in enumerate(reading.sentences):
        for found in finder.finditer(reading.text, sentence.start, sentence.end):
            text = found[0].casefold()
            is_plain = not found[0][0].isupper() and text not in words_in(STOP)
            yield _Word(text, found.start(), found.end(), number, is_plain)


def _runs(words: Sequence[_Word]) -> Iterator[int]:
    """Yield where a run of words within one sentence begins that says enough to be an echo."""
    for at in range(len(words) - RUN + 1):
        run = words[at : at + RUN]
        if run[0].sentence == run[-1].sentence and _says_enough(run):
            yield at


def _says_enough(run: Sequence[_Word]) -> bool:
    content = sum(word.text not in words_in(STOP) for word in run)
    return content >= CONTENT and sum(word.is_plain for word in run) >= PLAIN


def _key(words: Sequence[_Word], at: int) -> tuple[str, ...]:
    return tuple(word.text for word in words[at : at + RUN])


def _measure(words: Sequence[_Word], at: int, other: int) -> int:
    """Return for how many words two runs go on alike."""
    length = RUN
    while length < LONGEST and max(at, other) + length < len(words):
        one, two = words[at + length], words[other + length]
        if one.text != two.text or one.sentence != words[at].sentence:
            break
        if two.sentence != words[other].sentence:
            break
        length += 1
    return length


def _span(words: Sequence[_Word], at: int, length: int) -> Span:
    return Span(words[at].start, words[at + length - 1].end)
