"""What a source does with a claim: asserts, confirms, denies or qualifies it; and its hedges."""

from collections.abc import Iterable

from verify.article.reported.lexicon import reporting
from verify.model.claims import Stance
from verify.text.words import split_runs
from verify.values.hedges import words as words_in

# Before a likelihood word they make another one: "highly likely".
ADVERBS = "almost|extremely|highly|least|less|more|most|not|quite|rather|very"


def stance_of(cue: str) -> Stance:
    """Return the stance of the words of speech: "denied that" denies, "said" asserts."""
    stances = reporting().stances
    found = (stances[word.low] for word in split_runs(cue) if word.low in stances)
    return next(found, Stance.ASSERTS)


def find_hedges(words: str) -> tuple[str, ...]:
    """Return the words that make a statement less certain, in order: "highly likely", "may"."""
    found: list[str] = []
    before = ""
    for word in _low(words):
        if word in reporting().hedges:
            found.append(f"{before} {word}" if before in words_in(ADVERBS) else word)
        before = word
    return tuple(dict.fromkeys(found))


def _low(words: str) -> Iterable[str]:
    """Return the words in lower case; "May" is a month or a name."""
    return (each.low for each in split_runs(words) if each.text != "May")
