"""Who says what, in annotated news: `tests/bench/score_attribution.py --statements [FOLDER]`.

FOLDER holds JSON Lines, one article a line: `doc`, `text`, and `attributions` with `source`, `cue`
and `content`, each a list of spans; by default the PolNeAR folder of the development data beside
the checkout. Without the data, one line says so, and nothing is scored.

A statement is found if it and an annotated one have at least half of their words in common. "both"
counts the words of both together (Dice), "longer" those of the longer one, which is stricter, and
"covered" those that are annotated, which asks nothing of the end. The pairs are one to one.
"source" is the share of the pairs with the right source, without those whose
annotated source is a pronoun. "cue words" is the floor: a statement is the sentence of a word of
speech, and its source the words before that word, up to a comma. `--halves` scores the even and
the odd articles apart: the words and the grammar were made with the even ones.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import verify
from verify.article.passages.sentences import split_sentences
from verify.article.speakers.lexicon import known_verbs
from verify.values.hedges import words as words_in

DATA = Path(__file__).parents[3] / "shared" / "bench" / "data" / "polnear"
HALF = 0.5
PRONOUNS = words_in("he|her|him|his|i|it|its|me|one|she|that|their|them|they|us|we|which|who|you")
SMALL = words_in("a|an|and|as|at|by|for|from|her|his|in|its|of|on|s|that|the|their|to|who")
Spans = Sequence[Sequence[int]]
Words = frozenset[int]


class Said(NamedTuple):
    """One statement: the places of its words, and where its source and its cue are."""

    content: Words
    source: Spans
    cue: Spans


class Score(NamedTuple):
    """How many statements are found, foretold and annotated; and how many sources are right."""

    found: int = 0
    foretold: int = 0
    annotated: int = 0
    right: int = 0
    judged: int = 0

    def __str__(self) -> str:
        precision, recall = self.found / self.foretold, self.found / self.annotated
        f1 = 2 * self.found / (self.foretold + self.annotated)
        rates = (precision, recall, f1, self.right / max(self.judged, 1))
        return "P {:5.1%}  R {:5.1%}  F1 {:5.1%}  source {:5.1%} of {}".format(*rates, self.judged)


def words_of(text: str, spans: Spans) -> Words:
    """Return where the words of some spans begin."""
    return frozenset(
        start + word.start()
        for start, end in spans
        for word in re.finditer(r"\w+", text[start:end])
    )


def annotated(document: dict[str, object]) -> Iterator[Said]:
    """Yield the annotated statements of an article that have words."""
    attributions: list[dict[str, Spans]] = document["attributions"]  # type: ignore[assignment]
    for each in attributions:
        if content := words_of(str(document["text"]), each["content"]):
            yield Said(content, each["source"], each["cue"])


def read_statements(text: str) -> Iterator[Said]:
    """Yield the statements that `verify` reads."""
    for each in verify.extract_statements(text, config=False):
        source = ((each.source_start or 0, each.source_end or 0),) if each.source else ()
        yield Said(words_of(text, each.parts), source, ((each.cue_start, each.cue_end),))


def read_cue_words(text: str) -> Iterator[Said]:
    """Yield the sentence around each word of speech: the floor."""
    for start, end, _ in split_sentences(text):
        for word in re.finditer(r"\w+", text[start:end]):
            if word[0].lower() in known_verbs():
                first, last = start + word.start(), start + word.end()
                before = text[start:first].rpartition(",")[2].strip()
                name = (first - len(before) - 1, first)
                yield Said(words_of(text, ((start, end),)), (name,), ((first, last),))
                break


def score(
    documents: Iterable[dict[str, object]],
    read: Callable[[str], Iterable[Said]],
    share: Callable[[Words, Words], float],
) -> Score:
    """Return the score of a reader; `share` says how much two statements have in common."""
    total = Score()
    for document in documents:
        text = str(document["text"])
        gold, ours = list(annotated(document)), list(read(text))
        pairs = match(gold, ours, share)
        judged = [(one, other) for one, other in pairs if names(text, one.source) - PRONOUNS]
        right = sum(is_same(text, one, other) for one, other in judged)
        added = (len(pairs), len(ours), len(gold), right, len(judged))
        total = Score(*map(sum, zip(total, added, strict=True)))
    return total


def match(
    gold: Sequence[Said], ours: Sequence[Said], share: Callable[[Words, Words], float]
) -> list[tuple[Said, Said]]:
    """Pair the statements one to one: those with the same cue first, then the most alike."""
    found = []
    for at, one in enumerate(gold):
        for index, other in enumerate(ours):
            alike = share(one.content, other.content)
            if alike >= HALF:
                found.append((not touches(one.cue, other.cue), -alike, at, index))
    pairs: list[tuple[Said, Said]] = []
    left: set[int] = set()
    right: set[int] = set()
    for *_, at, index in sorted(found):
        if at not in left and index not in right:
            left.add(at)
            right.add(index)
            pairs.append((gold[at], ours[index]))
    return pairs


def of_both(one: Words, other: Words) -> float:
    """Return the share of the words of both statements together that both have."""
    return 2 * len(one & other) / max(len(one) + len(other), 1)


def of_longer(one: Words, other: Words) -> float:
    """Return the share of the words of the longer statement that both have."""
    return len(one & other) / max(len(one), len(other), 1)


def of_annotated(one: Words, other: Words) -> float:
    """Return the share of the annotated words that the other statement has."""
    return len(one & other) / max(len(one), 1)


SHARES = {"both": of_both, "longer": of_longer, "covered": of_annotated}


def touches(some: Spans, others: Spans) -> bool:
    """Have two lists of spans a place in common?"""
    return any(min(b, d) > max(a, c) for a, b in some for c, d in others)


def names(text: str, spans: Spans) -> frozenset[str]:
    """Return the words of a source that say who it is."""
    words = " ".join(text[start:end] for start, end in spans)
    return frozenset(re.findall(r"[^\W_]+", words.replace(".", "").lower())) - SMALL


def is_same(text: str, one: Said, other: Said) -> bool:
    """Do two statements name one source: a word in common, or a place?"""
    return touches(one.source, other.source) or not names(text, one.source).isdisjoint(
        names(text, other.source)
    )


def read_documents(folder: Path) -> list[dict[str, object]]:
    """Return the articles of a folder, in the order of their names."""
    lines = (
        line
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    return sorted(map(json.loads, lines), key=lambda document: str(document["doc"]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores; the exit code is 0 once scored, and 0 without the data."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--statements", action="store_true", required=True)
    parser.add_argument("--halves", action="store_true")
    options = parser.parse_args(arguments)
    documents = read_documents(options.folder) if options.folder.is_dir() else []
    if not documents:
        print(f"nothing to score: {options.folder} has no annotated articles")
        return 0
    parts = {"all": documents}
    if options.halves:
        parts = {"even": documents[::2], "odd": documents[1::2]}
    for part, some in parts.items():
        for system, read in {"verify": read_statements, "cue words": read_cue_words}.items():
            for name, share in SHARES.items():
                print(f"{part:5} {system:10} {name:8} {score(some, read, share)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
