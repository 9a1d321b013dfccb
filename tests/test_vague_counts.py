"""Vague words of copy: which of them are figures, and what a ledger makes of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Verify
from verify import extract, parse_figure
from verify.article.model import NotFigure
from verify.article.statements.extraction import read_article
from verify.model.figures import Figure
from verify.values.numbers.vague import vague_words

PEOPLE = ("soldiers", "children", "miners")
FATES = ("were killed", "were hurt", "are missing", "were arrested")
PLACES = st.sampled_from(("in the town", "near the coast"))


@pytest.mark.cases("article/vague_counts.toml")
def test_a_vague_word_is_a_figure_if_a_claim_may_have_it(
    text: str, figures: list[str], aside: list[str]
) -> None:
    reading = read_article(text)
    assert [f"{each.number}: {each.claim}" for each in reading.figures] == figures
    assert [
        text[each.start : each.end]
        for each in reading.mentions
        if each.reason is NotFigure.TOO_VAGUE
    ] == aside


@given(st.sampled_from(sorted(vague_words().counts)), st.sampled_from(PEOPLE), PLACES)
def test_each_word_of_the_lexicon_is_drafted_as_the_source_said_it(
    word: str, people: str, place: str
) -> None:
    for fate in FATES:
        count = f"{word} of" if word in {"a couple", "a handful"} else word
        [figure] = extract(f"Police said {count} {people} {fate} {place}.", config=False)
        assert figure.number == word
        assert figure.source == "Police"
        read = parse_figure(figure.text)
        assert isinstance(read, Figure)
        assert (read.stated_low, read.stated_high) == (figure.low, figure.high)


LEDGER = "source,claim,value,as_of\nPolice,people injured,{},2026-03-01\n"


@pytest.mark.parametrize(
    ("value", "codes"),
    [("12", []), ("Several", []), ("at least 3", []), ("2", ["V403"])],
)
def test_several_is_bound_to_a_figure_that_it_fits(
    value: str, codes: list[str], run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "claims.csv").write_text(LEDGER.format(value), encoding="utf-8")
    (tmp_path / "draft.md").write_text("Police said several people were hurt.\n", encoding="utf-8")
    copy, ledger = str(tmp_path / "draft.md"), str(tmp_path / "claims.csv")
    rows = run("article", copy, "--against", ledger, "-f", "csv", "--select", "V4").stdout
    assert [code for code in ("V402", "V403", "V415") if code in rows] == codes
