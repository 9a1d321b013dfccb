"""Text that every room handles: slips, hidden characters, words and plurals."""

import pytest

from verify.text.hidden import find_hidden, remove_hidden, spell_hidden
from verify.text.plurals import plural_of, singular_of
from verify.text.slips import nearest
from verify.text.words import LETTERS_AND_DIGITS, Word, split_words
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


def test_words_keep_their_places() -> None:
    assert split_words("Two dead – at Bucha’s", LETTERS_AND_DIGITS, 4) == [
        Word("dead", "dead", 4, 8),
        Word("at", "at", 11, 13),
        Word("Bucha’s", "bucha’s", 14, 21),
    ]


@pytest.mark.parametrize(
    ("one", "many"),
    [("city", "cities"), ("day", "days"), ("crash", "crashes"), ("policeman", "policemen")],
)
def test_a_plural_has_the_ending_of_its_word(one: str, many: str) -> None:
    assert plural_of(one) == many


@pytest.mark.parametrize("word", ["Paris", "loss", "virus"])
def test_a_word_that_ends_in_s_is_no_plural_for_that(word: str) -> None:
    assert singular_of(word) == word
