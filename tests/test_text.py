"""Text that every room handles: slips, hidden characters, words and plurals."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from verify.text.english import plural_of, singular_of
from verify.text.folding import split_name
from verify.text.hidden import find_hidden, remove_hidden, spell_hidden
from verify.text.slips import likeness, nearest
from verify.text.words import Word, list_words, split_parts, split_runs
from verify.topics.lexicon import words_of_label
from verify.topics.words import mend

SLIPS = {
    "hosptial": "hospital", "evacauted": "evacuated", "displcaed": "displaced",
    "detianed": "detained", "arrsted": "arrested", "injurred": "injured", "infceted": "infected",
    "buidling": "building", "destoryed": "destroyed", "residnet": "resident",
    "vacinated": "vaccinated", "houshold": "household", "passanger": "passenger",
    "stduent": "student", "colapsed": "collapsed", "confrimed": "confirmed",
    "candidtae": "candidate", "electrcity": "electricity", "recoverd": "recovered",
}  # fmt: skip
ORDINARY = (
    *("farther", "lasted", "baring", "funereal", "grunted", "currying", "droned", "flaying"),
    *("expanse", "lunched", "staving", "dessert", "riling", "hoisted", "wonted"),
    *("decreased", "indicated", "talking", "collusion", "shattered"),
)


@pytest.mark.parametrize(("typed", "meant"), SLIPS.items())
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert mend(typed) == meant


@pytest.mark.parametrize("word", ORDINARY)
def test_a_word_of_english_is_no_slip_of_another(word: str) -> None:
    assert mend(word) == word


def test_the_nearest_names_keep_their_case() -> None:
    assert nearest("markdwon", ["JSON", "Markdown", "CSV"]) == ["Markdown"]
    assert nearest("yaml", ["JSON", "Markdown"]) == []


@pytest.mark.parametrize("letter", ["\u200b", "\u061c", "\U000e0041", "\ufeff"])
def test_a_hidden_character_is_one_in_a_cell_in_a_figure_and_in_print(letter: str) -> None:
    assert find_hidden(f"5{letter}2").startswith(f"U+{ord(letter):04X} ")
    assert remove_hidden(f"5{letter}2") == "52"
    assert spell_hidden(f"5{letter}2", lambda _: "?") == "5?2"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at least 5,767 dead, 1.2m moved", "at|least|5,767|dead|,|1.2m|moved"),
        ("a T-72 and a 60-year-old’s car", "a|t-72|and|a|60-year-old's|car"),
        ("the soldiers’ families said ‘12 tanks’", "the|soldiers'|families|said|‘|12|tanks|’"),
        ("5,000-6,000 men, 10–15%", "5,000-6,000|men|,|10|–|15|%"),
        ("No.10, in the U.S.", "no|.|10|,|in|the|u.s|."),
        ("6ft/1.8m; 9/11; and/or", "6ft|/|1.8m|;|9/11|;|and/or"),
        ("killed—12 of them -- in Baden‑Baden", "killed|—|12|of|them|--|in|baden-baden"),
        ("the Russia–Ukraine war", "the|russia-ukraine|war"),
        ("<= ١٢ A_B \u200b...", "<=|12|a|_|b|..."),
    ],
)
def test_copy_has_one_rule_for_a_word(text: str, words: str) -> None:
    listed = list_words(text)
    assert "|".join(listed.low) == words
    assert [text[a:b] for a, b in zip(listed.starts, listed.ends, strict=True)] == listed.written


@given(st.text(alphabet="aB1½,.-–—/'’&%_ \n\u200b\u2011٥é\U0001f600", max_size=40))
def test_every_letter_and_digit_is_in_one_word(text: str) -> None:
    listed = list_words(text)
    assert listed.starts == sorted(listed.starts)
    rest = list(text)
    for start, end, word in zip(listed.starts, listed.ends, listed.written, strict=True):
        assert text[start:end] == word
        rest[start:end] = " " * (end - start)
    assert not any(sign.isalnum() for sign in rest)
    for first, second in pairwise(zip(listed.starts, listed.ends, strict=True)):
        is_next = first[1] == second[0]
        assert not (is_next and text[first[1] - 1].isalnum() and text[second[0]].isalnum())


def test_parts_of_words_keep_their_places() -> None:
    assert split_parts("Two 12km long-range – Bucha’s", 4) == [
        Word("12km", "12km", 4, 8),
        Word("long", "long", 9, 13),
        Word("range", "range", 14, 19),
        Word("Bucha’s", "bucha's", 22, 29),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("They fled the U.S.The town", "they|fled|the|u.s|the|town"),
        ("at 9 a.m. on the 7th: 5,767.", "at|9|a.m|on|the|7th|5,767"),
        ("AT&T's T-72, 1.5m", "at&t's|t|72|1.5m"),
    ],
)
def test_labels_and_texts_are_compared_by_the_parts_of_words(text: str, parts: str) -> None:
    assert "|".join(word.low for word in split_parts(text)) == parts


def test_labels_are_split_into_the_same_parts() -> None:
    text = "5,767 long-range T72 drones of the U.S. at St.Petersburg"
    [label] = words_of_label(text)
    parts = [word.low.replace(".", "").replace(",", "") for word in split_parts(text)]
    assert [word.text for word in label] == [singular_of(word) for word in parts if word != "the"]


def test_cells_are_read_by_runs_of_digits_and_of_letters() -> None:
    runs = [word.low for word in split_runs("10.9.2022, 12km o’clock", 3)]
    assert runs == ["9", ".", "2022", ",", "12", "km", "o’clock"]


@pytest.mark.parametrize(
    ("one", "many"),
    [("city", "cities"), ("day", "days"), ("crash", "crashes"), ("policeman", "policemen")],
)
def test_a_plural_has_the_ending_of_its_word(one: str, many: str) -> None:
    assert plural_of(one) == many


@pytest.mark.parametrize("word", ["Paris", "loss", "virus"])
def test_a_word_that_ends_in_s_is_no_plural_for_that(word: str) -> None:
    assert singular_of(word) == word


@given(st.text("aB1 ", max_size=20))
def test_a_text_of_plain_words_is_split_as_one_with_a_mark(text: str) -> None:
    assert split_parts(text) == split_parts(f"{text}.")
    assert words_of_label(text) == words_of_label(f"{text},")
    assert list(split_name(text)) == list(split_name(f"{text}!"))


@given(st.text("abc é–"), st.text("abc é–"))
def test_the_likeness_of_two_texts_is_that_of_rapidfuzz(one: str, other: str) -> None:
    assert likeness(one, other) == pytest.approx(fuzz.ratio(one, other))
