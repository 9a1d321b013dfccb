"""The words that copy puts around a figure: what they name, what they do, and if they deny it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from verify.article.against_claims.part_of_whole import part_or_whole
from verify.article.model import Attribution, Reading, Span
from verify.article.statements.extraction import innermost, sentence_span
from verify.article.statements.row import span_of
from verify.article.subjects.phrases import CopyWord, is_verb, phrases, read_words
from verify.lexicons import load
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.calendar import MONTHS, WEEKDAYS
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.words import fold_word, list_words, split_parts
from verify.topics import read_topic
from verify.topics.lexicon import ancestors
from verify.topics.words import match_words

REMEMBERED = 4096  # texts
WITH_VERB = 4  # words after a verb that belong to it
VERB_AFTER = 14  # words after a figure, among which its verb is
STOP = r"(?<!\d)[,:]|[,:](?!\d)|[;!?()—–]|\.(?!\d)|--"
BRACKET = r"\([^()]{0,60}\)"
CLAUSES = frozenset(("after", "because", "when", "where", "while", "who", "which", "since"))
OTHER_CLAUSES = frozenset(("although", "though", "whereas", "while"))
DENYING = ("not", "n't", "n’t", "cannot", "never")  # ends of words before a verb
LONGEST_AUXILIARY = 30  # characters of "could not independently"
SHORTEST_STEM = 5  # letters that two forms of one word share
LONGEST_ENDING = 4  # letters in which two forms of one word differ

# Words of which a date or a weekday has one; a number of a date is in digits.
DAY_NAMES = (*WEEKDAYS, *(name[:3] for name in MONTHS), "As of", "as of", "as at")


class Wording(NamedTuple):
    """The sentence of a figure, the place of its number in it, and the stretch that is its own.

    `whole` has the hedge and the unit too. The stretch reaches from the figure before to the figure
    after it. `cue` are the words that attribute the figure ("denied"), `since_cue` those after it.
    `is_earlier` says that the figure was that of a day before: 105 of "rose from 105 to 130".
    `beside` are the part or the whole of the figure: 84 is beside 200 in "84 of the 200 seats".
    """

    sentence: str
    number: Span
    whole: Span
    own: Span
    cue: str = ""
    since_cue: str = ""
    is_earlier: bool = False
    beside: tuple[Figure, ...] = ()

    @property
    def names_day(self) -> bool:
        """Does the sentence name a day: a weekday, a month, or "as of"?"""
        return any(name in self.sentence for name in DAY_NAMES)

    @property
    def before(self) -> str:
        """The words of its clause before the number and its hedge."""
        return last_clause(self.sentence[self.own.start : self.whole.start])

    @property
    def after(self) -> str:
        """The words of its clause after the number."""
        text = self.sentence[self.number.end : self.own.end]
        return first_clause(pattern(BRACKET).sub(" ", text) if "(" in text else text)

    @property
    def predicate(self) -> str:
        """The words after the number, up to its verb and what belongs to the verb.

        Not those of another clause: "put it at 9 | while police counted 4".
        """
        words = words_of(self.after)
        other = next(
            (at for at, word in enumerate(words) if word.text in OTHER_CLAUSES), len(words)
        )
        words = words[:other]
        verb = next((at for at, word in enumerate(words) if is_deed(word)), len(words))
        return " ".join(word.written for word in words[: verb + 1 + WITH_VERB])

    @property
    def topic(self) -> Topic:
        """The clause of the number, read as if it was a label: "flights (were) cancelled"."""
        return _read_clause(self.verb_before, self.predicate)

    @property
    def verb_before(self) -> str:
        """The verb right before the number, or "": "killed", of "killed (the other) 12"."""
        return _verb_before(words_of(self.before))


def read_wordings(reading: Reading, figures: Iterable[ExtractedFigure]) -> Iterator[Wording]:
    """Yield the wording of each figure of a text, in order."""
    some = list(figures)
    said = innermost(reading.attributions, [each.start for each in some])
    ends = [0, *(each.end for each in some)]
    starts = list(_next_starts(some, len(reading.text)))
    for at, (figure, attribution) in enumerate(zip(some, said, strict=True)):
        text, sentence = reading.text, sentence_span(reading, figure.start)
        base = sentence.start
        low, high = max(base, ends[at]), min(sentence.end, starts[at])
        whole = span_of(figure)
        cue, said_before = "", text[low : whole.start]
        if attribution:
            first, last = attribution.cue
            cue = text[_back(text, first) : last]
            if base <= last <= whole.start:
                said_before = text[last : whole.start]
            high = _before_speaker(text, attribution, whole.end, high)
        yield Wording(
            text[base : sentence.end],
            Span(figure.start - base, figure.end - base),
            Span(max(whole.start - base, 0), max(whole.end - base, 0)),
            Span(max(min(low, whole.start) - base, 0), max(high, whole.end) - base),
            cue,
            said_before,
            figure.is_earlier,
            tuple(part_or_whole(text, some, at)),
        )


def _before_speaker(text: str, said: Attribution, at: int, high: int) -> int:
    """Return the end of a clause without its speaker: "119,000 | by the police" are no police."""
    if said.source is None or not at < said.source.start < said.source.end <= high:
        return high
    between, after = text[at : said.source.start], f"{text[said.source.end : high].strip()}."
    ends = after == "and." or pattern(STOP).match(after) is not None
    return at if ends and between.strip() == "by" else high


def _next_starts(figures: Sequence[ExtractedFigure], end: int) -> Iterator[int]:
    """Yield where the next figure after each begins; its conversion in brackets is no other one."""
    for at, figure in enumerate(figures):
        later = [each.start for each in figures[at + 1 : at + 3] if each.converts != figure.start]
        yield later[0] if later else end


def _back(text: str, at: int) -> int:
    """Return where the words right before a cue begin, if they deny it: "did not (yet) say".

    Or if they reject it: "dismissed reports that".
    """
    words = text[max(0, at - LONGEST_AUXILIARY) : at].split()[-2:]
    if not any(word.endswith(DENYING) or word in _rejecting() for word in words):
        return at
    return text.rindex(words[0], 0, at)


@cache
def _rejecting() -> frozenset[str]:
    wording = load("wording")
    return frozenset((*wording.words("denying verbs"), *wording.words("denying cues")))


def first_clause(text: str) -> str:
    """Return the words of a text up to its first comma, or any other mark that ends a clause."""
    return pattern(STOP).split(text, maxsplit=1)[0]


def last_clause(text: str) -> str:
    """Return the words of a text after its last comma, or any other mark that ends a clause."""
    stops = list(pattern(STOP).finditer(text))
    return text[stops[-1].end() :] if stops else text


@lru_cache(maxsize=REMEMBERED)
def names_in(text: str) -> frozenset[str]:
    """Return all that a text names: its words, and what the lexicon calls them."""
    found: set[str] = {word.low for word in split_parts(text)}
    for each in match_words(text):
        found.add(each.text)
        found.update(each.values.values())
        found.update(ancestors("outcome", each.value("outcome")))
        found.update(ancestors("thing", each.value("thing")))
    return frozenset(found - {""})


def is_named(word: str, names: frozenset[str]) -> bool:
    """Is a word, or each of several words, among some names in any form: "reopen", "reopened"?"""
    return word in names or all(
        part in names or any(part[:2] == name[:2] and _is_form(part, name) for name in names)
        for part in word.split()
    )


@lru_cache(maxsize=REMEMBERED)
def _is_form(word: str, other: str) -> bool:
    """Have two words one stem: "striking" and "strike"?"""
    size = max(len(word), len(other)) - LONGEST_ENDING
    if min(len(word), len(other)) < SHORTEST_STEM or not (word.isalpha() and other.isalpha()):
        return False
    return word[: max(size, SHORTEST_STEM)] == other[: max(size, SHORTEST_STEM)]


def find_verbs(wording: Wording) -> tuple[str, ...]:
    """Return the verbs that have the figure as their object or subject, except light ones.

    They are the verb right before the number, and the first verb after the noun of the figure.
    """
    found = [wording.verb_before]
    words = words_of(wording.after)[:VERB_AFTER]
    if found[0]:  # "killed 12 men and burned 3 cars"
        joint = next((at for at, word in enumerate(words) if word.kind == "joint"), len(words))
        words = words[:joint]
    found.append(_verb_after(words))
    return tuple(verb for verb in found if verb and verb not in _light())


@lru_cache(maxsize=REMEMBERED)
def verbs_of(label: str) -> tuple[str, ...]:
    """Return the verbs of a label, for which its topic may have no word; or their outcomes."""
    verbs = [word.text for word in words_of(label) if is_deed(word)]
    named = ((verb, match_words(verb)[:1]) for verb in verbs if verb not in _light())
    return tuple(each[0].value("outcome") or verb if each else verb for verb, each in named)


def _verb_before(words: Sequence[CopyWord]) -> str:
    """Return the verb right before a number: "killed (the other) 12"."""
    for word in reversed(words):
        if word.kind in {"", "verb"} and is_deed(word):
            return "" if word.text in _light() else word.text
        if word.kind not in {"determiner", "adverb", "manner"}:
            break
    return ""


def _verb_after(words: Sequence[CopyWord]) -> str:
    """Return the verb of the noun after a number: "12 men (had) escaped"."""
    has_noun = has_auxiliary = False
    for word in words:
        if word.text in CLAUSES:
            break
        if word.kind == "auxiliary":
            has_auxiliary = True
        elif word.kind in {"", "verb"}:
            if has_auxiliary or (has_noun and is_deed(word) and not word.text.endswith("ing")):
                return word.text  # also an adjective: "12 roads were free"
            has_noun = True
        elif word.kind not in {"adverb", "manner"}:
            has_auxiliary = False
    return ""


@lru_cache(maxsize=REMEMBERED)
def _read_clause(verb: str, predicate: str) -> Topic:
    words = [word.text for word in words_of(predicate) if word.kind != "auxiliary"]
    return read_topic(" ".join((verb, *words)))


def is_deed(word: CopyWord) -> bool:
    """Does a word say what somebody does, or what becomes of somebody?"""
    return is_verb(word) or word.text in phrases().deeds or word.text in phrases().fates


def words_of(text: str) -> list[CopyWord]:
    """Return the words of a text, each with its kind."""
    listed = list_words(text)
    return read_words(listed, 0, len(text))


@cache
def _light() -> frozenset[str]:
    return frozenset(load("wording").words("light"))


@cache
def words_for(section: str) -> frozenset[str]:
    """Return a list of wording.toml, such as "living": residents, villagers."""
    return frozenset(load("wording").words(section))


def parts_of_people() -> frozenset[str]:
    """Return those who are only a part of the people whom a label counts."""
    return words_for("parts of people")


def general_people() -> frozenset[str]:
    """Return those who may be any of the people whom a label counts: "17 men", of miners."""
    return words_for("general people")


@lru_cache(maxsize=REMEMBERED)
def normal_sentence(text: str) -> str:
    """Return a sentence without its blanks, signs and capitals, to see if two are one."""
    return " ".join(fold_word(word.text) for word in split_parts(fold_signs(text)))
