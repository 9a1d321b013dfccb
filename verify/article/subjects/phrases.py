"""Words and noun phrases of copy: the start and the end of a noun. Knows no meaning."""

from collections.abc import Container, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, cast

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.words import REMEMBERED, WordList
from verify.topics.lexicon import lexicon
from verify.topics.outcomes import words_of_persons
from verify.values.numbers.number import ONES, SCALES, TENS
from verify.values.numbers.scan import MAGNITUDES
from verify.values.numbers.vague import vague_words
from verify.values.units import COUNT_UNITS, read_unit

SHORTEST_PLURAL = 4  # letters: "tanks", but not "gas" or "its"
SHORTEST_ENDED = 5  # letters of a word with -ed, -ing or -ly: not "red", "king" or "fly"
LONGEST = 8  # words of a noun phrase
QUOTES = frozenset("\"'")
STOPS = frozenset(".;:?!")
NEGATIONS = frozenset(("cannot", "never", "not"))
# What a word does: the headings of [words] in phrases.toml, and what its form shows (a number, a
# mark, a manner: "lightly"); "" for what may be a noun, an adjective or a name. Literals, since
# every word is compared many times.
WordKind = Literal[
    "",
    "preposition",
    "joint",
    "clause",
    "relative",
    "determiner",
    "auxiliary",
    "pronoun",
    "adverb",
    "verb",
    "number",
    "mark",
    "manner",
]


class CopyWord(NamedTuple):
    """A word or a sign of copy: its place, its folded text, its kind, and its written text."""

    start: int
    end: int
    text: str
    kind: WordKind
    written: str


class NounLexicon(NamedTuple):
    """The lexicon: kinds by word, the pasts of verbs, and lists."""

    kinds: Mapping[str, WordKind]
    pasts: Mapping[str, str]
    generic: frozenset[str]
    people: frozenset[str]
    deeds: frozenset[str]
    fates: frozenset[str]
    changes: frozenset[str]
    speech: frozenset[str]
    heads: frozenset[str]
    sites: frozenset[str]
    events: frozenset[str]
    leaving: frozenset[str]
    moving: frozenset[str]
    nouns: frozenset[str]
    ways: frozenset[str]


@cache
def phrases() -> NounLexicon:
    """Return the look-up tables of phrases.toml."""
    table = load("phrases")
    kinds = cast("Mapping[str, WordKind]", table.pairs("kinds"))  # a test holds the two together
    lists = (frozenset(table.words(name)) for name in NounLexicon._fields[2:])
    return NounLexicon(kinds, table.pairs("pasts"), *lists)


def read_words(
    listed: WordList, start: int, end: int, names: Container[int] = ()
) -> list[CopyWord]:
    """Return the words and signs of a stretch of copy, with their kinds.

    `names` are where the numbers begin that belong to a name ("Leopard 2 tanks").
    """
    some = slice(listed.at(start), listed.at(end))
    found = []
    for at, written in zip(listed.starts[some], listed.written[some], strict=True):
        text, kind, plain = _read_word(written)
        is_joined = "-" in text and (kind == "number" or text.startswith(MAGNITUDES))
        if is_joined and at not in names:
            found += [
                CopyWord(at + first, at + first + len(part), *_read_word(part))
                for first, part in _parts(plain)
            ]
        else:
            kind = "" if at in names else kind
            end = at + len(plain) - plain.endswith("'")
            found.append(CopyWord(at, end, text, kind, plain))
    return found


def _parts(plain: str) -> list[tuple[int, str]]:
    """Return the number and the noun of "300-member" with the hyphen, each with its offset.

    Also of "magnitude-6.4", in which the noun comes first.
    """
    joined = pattern(r"(\d.*?)(-)([^\W\d_].*)|([^\W\d_]+)(-)(\d.*)").fullmatch(plain)
    if joined is None:
        return [(0, plain)]
    parts = (1, 2, 3) if joined[1] else (4, 5, 6)
    return [(joined.start(i), joined[i]) for i in parts]


@lru_cache(maxsize=REMEMBERED)
def _read_word(written: str) -> tuple[str, WordKind, str]:
    """Return the folded text of a word, its kind, and what a label has of it.

    The text of "soldiers' families" has no apostrophe. A dash of two hyphens is one.
    """
    plain = fold_signs(written)
    plain = plain if plain[0].isalnum() else plain[0]
    word = plain.casefold().removesuffix("'") or plain
    kind = phrases().kinds.get(word)
    if kind is None or written == "US":
        kind = "" if plain[0].isupper() and _is_place(word) else _guess_kind(word)
    return word, kind, plain


def _is_place(word: str) -> bool:
    """Is a word the name of a place that looks like another word: Italy is no manner?"""
    return word.endswith("ly") and any(
        facet in {"capital", "name", "place"} for facet, _ in lexicon()["words"].get(word) or ()
    )


def _is_vague(word: str) -> bool:
    return word in vague_words().plurals


def _guess_kind(word: str) -> WordKind:
    if word[0].isdigit() or word in ONES or word in TENS or word in SCALES or _is_vague(word):
        return "number"
    if not word[0].isalpha():
        return "mark"
    if word.endswith("ly") and len(word) >= SHORTEST_ENDED and word not in phrases().nouns:
        return "manner"
    return ""


def is_content(word: CopyWord) -> bool:
    """May the word belong to a noun phrase?"""
    return word.kind in {"", "manner"}


@lru_cache(maxsize=REMEMBERED)
def is_noun(text: str) -> bool:
    """Is the word a noun that is counted in this form: a plural, or one like "aircraft", "dead"?"""
    if text in phrases().people:
        return True
    if len(text) < SHORTEST_PLURAL:
        return False  # "Kia" is not killed in action
    if text.endswith("s"):
        return not text.endswith(("ss", "us", "is", "'s")) and text != "gas"
    return read_unit(text) in COUNT_UNITS


def is_plural(text: str) -> bool:
    """Does the word end a noun phrase after a number over one?"""
    return is_noun(text) and (text.endswith("s") or not _is_singular(text))


@lru_cache(maxsize=REMEMBERED)
def _is_singular(text: str) -> bool:
    return (
        text not in phrases().people
        and is_noun(f"{text}s")
        and read_unit(f"{text}s") in COUNT_UNITS
    )


def denies(word: CopyWord) -> bool:
    """Does a word say that something did not happen: "not", "hadn't"?"""
    return word.text in NEGATIONS or word.text.endswith("n't")


def is_verb(word: CopyWord) -> bool:
    """Does the word look like a verb: by its ending, or one of the lexicon?"""
    return word.kind == "verb" or (
        word.kind == "" and len(word.text) >= SHORTEST_ENDED and word.text.endswith(("ed", "ing"))
    )


def is_nominal(word: CopyWord) -> bool:
    """May the word belong to a noun phrase that a verb follows? "Stolen" may not."""
    if not is_content(word) or is_verb(word):
        return False
    return word.text not in phrases().deeds


def noun_after(words: Sequence[CopyWord], at: int) -> tuple[int, int] | None:
    """Return the first word of the noun phrase at an index, and the word after its last.

    "lightly armed separatist forces in the east" ends at "forces", the first plural; a phrase
    without one ends at the first verb or function word.
    """
    while at < len(words) and (words[at].kind == "determiner" or words[at].text in QUOTES):
        at += 1
    if at < len(words) and words[at].text in phrases().changes:
        return at, at + 1  # "a 40% rise in prices"
    if 0 < at <= len(words) and (words[at - 1].kind == "determiner" or words[at - 1].text == "of"):
        at = _after_number(words, at)
    end = _run_end(words, at)
    head = next((i for i in range(at, end) if _is_head(words[i], is_first=i == at)), -1)
    if head >= 0:
        while head + 1 < end and _is_joined(words[head + 1], words[head]):
            head += 1
        return at, _with_twin(words, head + 1)
    end = next((i for i in range(at + 1, end) if _begins_verb(words, i, end)), end)
    while end > at and words[end - 1].kind == "manner":
        end -= 1
    return (at, end) if end > at and words[at].kind != "manner" else None


def _is_head(word: CopyWord, *, is_first: bool) -> bool:
    return is_plural(word.text) and (is_first or word.text not in words_of_persons())


def _after_number(words: Sequence[CopyWord], at: int) -> int:
    """Return the index of the noun in "the 12 soldiers", "the combined 4.3m sales"."""
    for end in range(at, min(at + 3, len(words))):
        if words[end].kind == "number":  # "1.2 million" is two
            return end + 1 + (words[end + 1 : end + 2] != [] and words[end + 1].kind == "number")
        if not is_content(words[end]) or is_noun(words[end].text):
            break
    return at


def _run_end(words: Sequence[CopyWord], at: int) -> int:
    end = at
    while end < min(len(words), at + LONGEST):
        word = words[end]
        if word.kind == "joint" and end > at and _goes_on(words, at, end):
            end += 1
        elif not is_content(word):
            break
        else:
            end += 1
    while end > at and words[end - 1].kind == "joint":
        end -= 1
    return end


def _goes_on(words: Sequence[CopyWord], at: int, joint: int) -> bool:
    """Does "and" join two adjectives before a plural: "Kia and Hyundai vehicles"?"""
    if any(is_noun(word.text) or is_verb(word) for word in words[at:joint]):
        return False
    for word in words[joint + 1 : joint + 4]:
        if not is_content(word):
            return False
        if is_plural(word.text):
            return True
    return False


def _begins_verb(words: Sequence[CopyWord], at: int, end: int) -> bool:
    """Does a verb follow the noun here? "Financing" at the end of a noun phrase is no verb."""
    is_last = at + 1 == end and words[at].text.endswith("ing")
    return not is_nominal(words[at]) and not is_last


def _is_joined(word: CopyWord, before: CopyWord | None = None) -> bool:
    """May the word continue a chain of nouns ("defence systems") or a name ("Estes Park")?"""
    is_name = before and before.written[0].isupper() and word.written[0].isupper()
    return (bool(is_name) or is_noun(word.text)) and is_nominal(word)


def _with_twin(words: Sequence[CopyWord], end: int) -> int:
    """Return the end of "villages and towns", which are counted together."""
    if end + 1 < len(words) and words[end].kind == "joint" and _is_joined(words[end + 1]):
        following = words[end + 2] if end + 2 < len(words) else None
        if following is None or following.kind not in {"verb", "auxiliary", "", "number"}:
            return end + 2
    return end


def noun_before(words: Sequence[CopyWord], end: int) -> tuple[int, int] | None:
    """Return the noun phrase whose last word is the one before `end`."""
    start = end
    while start > max(0, end - LONGEST) and is_nominal(words[start - 1]):
        start -= 1
    while start < end and words[start].kind == "manner":
        start += 1
    return (start, end) if start < end else None
