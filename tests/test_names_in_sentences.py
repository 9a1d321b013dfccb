"""The name of a source within a sentence, with the article that English gives it."""

import pytest

from verify.sources import resolve
from verify.sources.articles import within_sentence


@pytest.mark.cases("sources/within_sentences/*.toml")
def test_a_name_gets_the_article_that_an_editor_would_print(written: str, printed: str) -> None:
    assert within_sentence(written, resolve(written)) == printed


@pytest.mark.cases("sources/within_sentences/*.toml")
def test_a_name_that_has_its_article_stays_as_it_is(written: str, printed: str) -> None:
    again = within_sentence(printed, resolve(printed))
    assert again == printed, written
