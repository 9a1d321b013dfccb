"""Slips of the keyboard, and the words that only look like one."""

import pytest

from verify.text.slips import nearest
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
    *("expanse", "lunched", "staving", "dessert", "riling", "hoisted", "wonted", "palling"),
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
