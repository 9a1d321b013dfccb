"""Copy is cut into paragraphs, sentences and quotations; one case for each way of writing them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.passages.paragraphs import find_paragraphs
from verify.article.passages.quotations import find_quotations
from verify.article.passages.sentences import split_sentences

COPY = (
    st.text(st.sampled_from("aB1 .!?…\n\r\t“”‘’\"'„«»()—\u200b\u00a0\ufffd"), max_size=80)
    | st.text()
)


def sentences(text: str) -> list[str]:
    return [text[found.start : found.end] for found in split_sentences(text)]


def quotations(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_quotations(text)]


def paragraphs(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_paragraphs(text)]


@pytest.mark.cases("article/sentences/one.toml")
def test_a_full_stop_within_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.cases("article/sentences/two.toml")
def test_a_full_stop_ends_a_sentence_with_the_marks_that_close_after_it(
    first: str, second: str
) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_a_full_stop_without_a_space_after_it_ends_a_sentence_before_a_word_that_begins_one() -> (
    None
):
    assert sentences("They fled.The town burned.") == ["They fled.", "The town burned."]
    assert sentences("See Lenta.Ru for more.") == ["See Lenta.Ru for more."]


def test_each_line_is_a_paragraph_and_a_headline_needs_no_full_stop() -> None:
    text = "Twelve dead\nThe mayor spoke. He wept.\r\n\r\nKharkiv\n"
    assert paragraphs(text) == ["Twelve dead", "The mayor spoke. He wept.", "Kharkiv"]
    found = split_sentences(text)
    assert [sentence.paragraph for sentence in found] == [0, 1, 1, 2]


def test_lines_that_were_wrapped_by_hand_are_one_paragraph() -> None:
    wrapped = (
        "The mayor of Kherson said on Tuesday that at least twelve people had\n"
        "been killed in an attack on the railway station of the city. Forty\n"
        "Others were wounded, he said.\n"
        "\n"
        "The next paragraph."
    )
    assert len(paragraphs(wrapped)) == 2
    assert sentences(wrapped)[1] == "Forty\nOthers were wounded, he said."


def test_one_line_that_goes_on_in_small_letters_does_not_join_the_others() -> None:
    text = "Donald Trump regularly\nincites violence.\nKyiv\nMoscow"
    assert paragraphs(text) == ["Donald Trump regularly\nincites violence.", "Kyiv", "Moscow"]


LINES = [
    ("At least 12 died in October, the UN Human Rights Monitoring\nMission in Ukraine said.", 1),
    ("At least 12 died in October, the UN’s office said, and up to\n929 were hurt.", 1),
    ("Twelve dead in a strike on the Kherson railway station\nThe mayor spoke.", 2),
    ("Seven dead, 36 wounded in a Russian strike on Kyiv\nBy Anna Petrova", 2),
    ("Seven dead, 36 wounded in a strike, officials say\nThe mayor said so. He wept at noon.", 2),
    ("personnel – 629,970 (+1,190)\ntanks – 8,646 (+7)", 2),
    ("Donald Trump regularly\nincites violence.", 1),
]


@pytest.mark.parametrize(("text", "count"), LINES)
def test_a_line_that_found_no_room_for_the_next_word_goes_on(text: str, count: int) -> None:
    assert len(paragraphs(text)) == count


@pytest.mark.cases("article/sentences/quotations.toml")
def test_a_quotation_is_what_stands_between_two_marks(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


@given(COPY)
def test_sentences_are_in_order_apart_and_lose_no_word(text: str) -> None:
    found = split_sentences(text)
    at = 0
    for sentence in found:
        assert at <= sentence.start < sentence.end <= len(text)
        assert not text[at : sentence.start].strip()
        at = sentence.end
    assert not text[at:].strip()
    numbers = [sentence.paragraph for sentence in found]
    assert numbers == sorted(numbers)


@given(COPY)
def test_quotations_are_in_order_apart_and_within_the_text(text: str) -> None:
    at = 0
    for quotation in find_quotations(text):
        assert at <= quotation.start <= quotation.end <= len(text)
        at = quotation.end


PIECES = [
    "“",
    "”",
    '"',
    "'",
    "‘a ",
    "s’ ",
    "''",
    "a. ",
    "“a” ",
    "a.\n",
    "(",
    "…",
    "1.",
    "Mr. ",
    "\n",
    "«",
]


@pytest.mark.parametrize("piece", PIECES)
def test_the_worst_input_is_read_to_its_end(piece: str) -> None:
    text = piece * 20_000
    assert all(sentence.end <= len(text) for sentence in split_sentences(text))
    assert all(quotation.end <= len(text) for quotation in find_quotations(text))
