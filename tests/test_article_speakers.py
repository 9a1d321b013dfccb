"""Copy names its speakers in many ways; one case for each."""

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify import extract, extract_statements
from verify.article.model import Attribution
from verify.article.passages.quotations import find_quotations
from verify.article.passages.sentences import split_sentences
from verify.article.speakers import find_attributions
from verify.text.words import list_words

SHARED = Path(__file__).parent.parent.parent / "shared"
POLNEAR = SHARED / "bench" / "data" / "polnear"


def attributions(text: str) -> list[Attribution]:
    return find_attributions(list_words(text), split_sentences(text), find_quotations(text))


def innermost(text: str) -> Attribution | None:
    """Return the narrowest attribution of the number 12."""
    at = text.find("12")
    held = [each for each in attributions(text) if each.content.start <= at < each.content.end]
    return min(held, key=lambda each: each.content.end - each.content.start, default=None)


def source_of(text: str) -> str | None:
    said = innermost(text)
    return text[said.source.start : said.source.end] if said and said.source else None


@pytest.mark.cases("article/speakers/*.toml")
def test_copy_names_who_says_it(text: str, source: str) -> None:
    assert source_of(text) == (source or None)


@pytest.mark.cases("article/no_speaker/reporter.toml")
def test_what_nobody_is_said_to_say_is_the_reporters(text: str) -> None:
    assert innermost(text) is None


@pytest.mark.cases("article/no_speaker/hearsay.toml")
def test_hearsay_is_said_by_nobody(text: str) -> None:
    said = innermost(text)
    assert said is not None
    assert said.source is None


def test_the_cue_is_the_words_that_tell_who_says_it() -> None:
    text = "12 died, according to the mayor."
    said = innermost(text)
    assert said is not None
    assert text[said.cue.start : said.cue.end] == "according to"
    assert text[said.content.start : said.content.end] == "12 died"


def test_what_is_said_ends_where_the_reporter_explains_it() -> None:
    assert source_of("Haidai said they fled to Lviv, which has 12 theatres.") is None
    assert source_of("Haidai said they hit the depot, which held 12 tanks.") == "Haidai"


def test_a_line_break_in_a_name_is_a_blank() -> None:
    text = "At least 12 died in October, the UN Human Rights Monitoring\nMission in Ukraine said."
    assert source_of(text) == "the UN Human Rights Monitoring\nMission in Ukraine"


def test_outer_attributions_come_before_inner_ones() -> None:
    found = attributions("Haidai said Russia had said 12 fled. 14 died, Kyiv said.")
    places = [(each.content.start, -each.content.end) for each in found]
    assert places == sorted(places)


WORDS = [
    *("said", "says", "told", "according", "to", "reported", "by", "quoted", "as", "saying", "put"),
    *("he", "she", "it", "they", "who", "which", "that", "Mr.", "the", "a", "mayor", "Kyiv", "at"),
    *("Russia’s", "claim", "of", "officials", "12", "and", "but", "was", "had", "not", "also"),
    *("estimate", "report", "in", "on", "Monday", "puts", ",", ".", ":", ";", "–", "(", ")", "\n"),
    *("“", "”", "‘", "’", '"', "'"),
]
COPY = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text()


@given(COPY)
def test_any_text_is_read_and_every_span_lies_within_it(text: str) -> None:
    for said in attributions(text):
        for span in (said.content, said.cue, *([said.source] if said.source else [])):
            assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some 8,000 people attended, said Ada Obi, and Save the Valley spoke on Friday of 12.",
        "The captain, who visited the port, admits to 61, a claim the guild, whose log lists, has.",
        "Told by wardens of the dam that 12 left, the men, who is known, asked not to go.",
    ],
)
def test_copy_that_ends_anywhere_is_read(text: str) -> None:
    words = text.split()
    for first, last in combinations(range(len(words) + 1), 2):
        piece = " ".join(words[first:last])
        extract(piece, config=False)
        extract_statements(piece, config=False)


@given(COPY)
def test_no_source_is_half_a_sentence(text: str) -> None:
    for said in attributions(text):
        if said.source:
            source = text[said.source.start : said.source.end]
            assert len([word for word in source.split() if word.isalnum()]) <= 13


PIECES = [
    *("“", '"', "‘a ", "said ", "he said ", "Smith said, ", "(", "a, ", "Bob and ", "head of "),
    *("according to ", "“a b c d e” ", "“a b c d e\n", "Mayor: ", "he – said ", "It said. "),
    *("quoted as ", "Russia’s ", "He said:\n", "the UN puts at ", "claims that ", "which "),
]


@pytest.mark.parametrize("piece", PIECES)
def test_the_worst_input_is_read_to_its_end(piece: str) -> None:
    text = piece * 5_000
    assert all(said.content.end <= len(text) for said in attributions(text))


def test_a_paragraph_of_a_million_letters_is_read() -> None:
    text = "The mayor said 12 people died and others say more fled, according to him; " * 14_000
    assert len(text) > 1_000_000
    assert attributions(text)


def test_news_tells_mostly_who_says_it() -> None:
    """Hold what is found on annotated news to what was reached: words that somebody says."""
    if not POLNEAR.is_dir():
        pytest.skip("the annotated news is not here")
    found = right = gold = 0
    for line in (POLNEAR / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        said = bytearray(len(text))
        for each in attributions(text):
            if each.source:
                said[each.content.start : each.content.end] = b"\x01" * (
                    each.content.end - each.content.start
                )
        annotated = bytearray(len(text))
        for each in article["attributions"]:
            for start, end in each["content"] if each["source"] else []:
                annotated[start:end] = b"\x01" * (end - start)
        found += sum(said)
        gold += sum(annotated)
        right += sum(a & b for a, b in zip(said, annotated, strict=True))
    assert right / found > 0.87
    assert right / gold > 0.79
