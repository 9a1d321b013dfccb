"""A name in copy may be the name of a claim's source, or not."""

import pytest

from verify.article.statements.row import draft_words
from verify.model.claims import Location
from verify.sources import resolve
from verify.sources.same_speaker import compare_speakers

HERE = Location("claims.csv", 2)


@pytest.mark.cases("article/naming.toml")
def test_a_name_in_copy_is_the_source_may_be_it_or_is_another(
    written: str, source: str, relation: str
) -> None:
    assert compare_speakers(resolve(written), draft_words(source, "", HERE)) == relation


def test_a_text_that_speaks_in_its_own_voice_may_be_anybody() -> None:
    assert compare_speakers(resolve("the mayor"), draft_words("", "", HERE)) == "may_be"
