"""Compare quotations in copy with the originals: are the words the same, or altered?"""

from collections.abc import Iterable, Iterator, Sequence

from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.slips import likeness
from verify.text.words import split_parts

GLUED = r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)"  # between digits and letters
GRAM = 2  # words that a quotation and its original must share in a row to be looked at
LIKE = 80  # of 100: below, two texts are two statements
MOST = 8  # originals that one quotation is set against
SHORTEST = 4  # words: "panic and flee" can be said by anybody


class Alteration(NamedTuple):
    """Words of a quotation that differ from the original, and the original words.

    `number` is the place of the original in the list of originals.
    """

    number: int
    quoted: str
    said: str
    is_digit: bool


class Originals:
    """Originals, which are found by any two of their words in a row."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.words: list[list[str]] = []
        self.places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for number, text in enumerate(texts):
            words = normal_words(text)
            self.words.append(words)
            for at in range(len(words) - GRAM + 1):
                known = self.places.setdefault(tuple(words[at : at + GRAM]), [])
                if len(known) < MOST:
                    known.append((number, at))

    def find_alteration(self, quotation: str) -> Alteration | None:
        """Return the change of a quotation; None if it has none, or if no original is like it.

        The desk added the words in brackets, and left out words at the dots. So the pieces between
        brackets and dots are compared one by one.
        """
        worst: Alteration | None = None
        for piece in pattern(r"\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.\.\.|…").split(quotation):
            words = normal_words(piece)
            found = self._compare(words) if len(words) >= SHORTEST else None
            if found and (worst is None or found.is_digit > worst.is_digit):
                worst = found
        return worst

    def _compare(self, words: Sequence[str]) -> Alteration | None:
        """Compare a piece with the most similar stretch; an equal stretch clears the piece."""
        best: tuple[float, int, Sequence[str]] | None = None
        for number, start in self._stretches(words):
            text = self.words[number]
            stretch = text[max(start, 0) : start + len(words)]
            if stretch == list(words):
                return None
            score = likeness(" ".join(words), " ".join(stretch))
            if score >= LIKE and (best is None or score > best[0]):
                best = (score, number, stretch)
        return _difference(words, best[2], best[1]) if best else None

    def _stretches(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield the places of the originals at which the piece would begin."""
        votes: dict[tuple[int, int], int] = {}
        for at in range(len(words) - GRAM + 1):
            for number, place in self.places.get(tuple(words[at : at + GRAM]), ()):
                votes[number, place - at] = votes.get((number, place - at), 0) + 1
        yield from sorted(votes, key=lambda each: (-votes[each], each))[:MOST]


def normal_words(text: str) -> list[str]:
    """Return the words and numbers of a text, without punctuation and capitals.

    "12km" is the same as "12 km", and "T72" as "T-72".
    """
    return [word.low for word in split_parts(pattern(GLUED).sub(" ", fold_signs(text)))]


def _difference(words: Sequence[str], said: Sequence[str], number: int) -> Alteration | None:
    """Return the words that differ, between those at both ends that are the same."""
    from difflib import SequenceMatcher

    changed = [
        step
        for step in SequenceMatcher(None, words, said, autojunk=False).get_opcodes()
        if step[0] != "equal"
    ]
    if not changed:
        return None
    digits = [
        step
        for step in changed
        if _has_digit([*words[step[1] : step[2]], *said[step[3] : step[4]]])
    ]
    _, a, b, c, d = (digits or changed)[0]
    if a == b or c == d:  # words left out or put in: show a neighbour
        a, c = max(a - 1, 0), max(c - 1, 0)
    return Alteration(number, " ".join(words[a:b]), " ".join(said[c:d]), bool(digits))


def _has_digit(words: Iterable[str]) -> bool:
    return any(word[0].isdecimal() for word in words)
