"""Whether a name in copy may be that of a claim's source."""

import pytest

from verify.article.drafting import draft_words
from verify.article.naming import compare_speakers
from verify.model import Location
from verify.sources import resolve

HERE = Location("claims.csv", 2)

# A name in copy, the source of a claim, and how the one stands to the other.
NAMES = [
    ("The Ukrainian military", "General Staff of the Armed Forces of Ukraine", "same"),
    ("Генштаб ЗСУ", "the Ukrainian military", "same"),
    # the copy says less
    ("the governor", "the Kharkiv regional governor", "may_be"),
    ("the military", "the Ukrainian military", "may_be"),
    ("Ukraine", "the Ukrainian military", "may_be"),
    ("Ukrainian officials", "the Ukrainian military", "may_be"),
    ("officials", "the Ukrainian military", "may_be"),
    ("one", "a Western official", "may_be"),
    # another form of one name
    ("The Center for Strategic and International Studies, a think tank", "CSIS", "may_be"),
    ("CSIS", "the Center for Strategic and International Studies", "may_be"),
    ("Governor Kondratyev", "Veniamin Kondratyev", "may_be"),
    ("The outlet Mediazona", "Mediazona / BBC Russian", "may_be"),
    ("Ukrainian police", "National Police of Ukraine", "may_be"),
    # somebody else
    ("Russia’s defence ministry", "the Ukrainian military", "other"),
    ("Ukraine’s defence ministry", "the Ukrainian military", "other"),
    ("UK MoD", "Ukraine MoD", "other"),
    ("Russian officials", "the Ukrainian military", "other"),
    ("Moscow", "the Ukrainian military", "other"),
    ("Veniamin Kondratyev", "Vyacheslav Gladkov", "other"),
    ("the mayor of Kherson", "the mayor of Kharkiv", "other"),
    ("Human Rights Watch", "Amnesty International", "other"),
    # nobody
    ("", "the Ukrainian military", "nobody"),
]


@pytest.mark.parametrize(("written", "source", "relation"), NAMES)
def test_a_name_in_copy_is_the_source_may_be_it_or_is_another(
    written: str, source: str, relation: str
) -> None:
    assert compare_speakers(resolve(written), draft_words(source, "", HERE)) == relation


def test_a_text_that_speaks_in_its_own_voice_may_be_anybody() -> None:
    assert compare_speakers(resolve("the mayor"), draft_words("", "", HERE)) == "may_be"
