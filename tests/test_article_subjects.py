"""A figure of copy has a subject, a unit, an outcome, a kind and a label."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.model import CopyNumber, FigureSubject, Sentence, Span
from verify.article.numbers import find_mentions
from verify.article.passages.sentences import split_sentences
from verify.article.subjects import read_subjects
from verify.model.figures import Figure
from verify.text.words import list_words
from verify.topics import compare_topics, read_topic

# Words of a label that its sentence need not have.
OWN_WORDS = {
    *("area", "at", "attacks", "by", "day", "from", "in", "of", "on", "overnight", "past"),
    *(
        "be",
        "came",
        "change",
        "demanded",
        "cost",
        "death",
        "delay",
        "money",
        "time",
        "depth",
        "distance",
        "for",
        "length",
        "prison",
        "rise",
        "sentence",
        "speed",
        "height",
        "level",
        "magnitude",
        "opposition",
        "people",
        "share",
        "support",
        "territory",
        "to",
        "width",
        "without",
    ),
    *("(demanded)", "(feared)", "(forecast)", "(possible)"),
}


def read(text: str) -> list[FigureSubject]:
    words = list_words(text)
    return read_subjects(words, find_mentions(words), split_sentences(text))


def read_marked(marked: str) -> tuple[str, FigureSubject]:
    """Return a sentence without its brackets, and what its marked number counts."""
    start = marked.index("[")
    text = marked.replace("[", "").replace("]", "")
    mentions = find_mentions(list_words(text))
    at = next(i for i, mention in enumerate(mentions) if mention.end > start)
    return text, read(text)[at]


@pytest.mark.cases("article/subjects/subjects.toml")
def test_a_figure_has_the_shortest_words_for_what_it_counts_and_their_unit(
    marked: str, subject: str, unit: str
) -> None:
    text, quantum = read_marked(marked)
    span = quantum.subject
    assert (text[span.start : span.end] if span else "-", quantum.unit) == (subject, unit)


@pytest.mark.cases("article/subjects/outcomes.toml")
def test_the_clause_of_a_figure_says_what_became_of_them(marked: str, outcome: str) -> None:
    assert read_marked(marked)[1].outcome == outcome


@pytest.mark.cases("article/subjects/no_outcomes.toml")
def test_words_that_do_not_govern_a_figure_say_nothing_of_it(marked: str) -> None:
    assert read_marked(marked)[1].outcome is None


@pytest.mark.cases("article/subjects/kinds.toml")
def test_a_figure_is_an_addition_or_a_total_only_where_words_say_so(marked: str, kind: str) -> None:
    assert (read_marked(marked)[1].kind or "-") == kind


@pytest.mark.parametrize(
    ("marked", "is_earlier"),
    [
        ("Unemployment rose to 6.1% in May from [5.9]% in April.", True),
        ("The ministry raised the death toll to 58, from [45] a day earlier.", True),
        ("The ministry raised the death toll to [58], from 45 a day earlier.", False),
        ("Ten people walked to 12 villages from [3] camps.", False),
        ("The number of injured had risen from [105] to 130.", True),
        ("The number of injured had risen from 105 to [130].", False),
        ("The number of displaced people fell from about [5,000] people to 4,200.", True),
        ("The toll stands at 130, up from [105] on Monday.", True),
        ("The toll stands at 130, down from [135] on Monday.", True),
        ("The toll rose by 15 from Monday to [120].", False),
        ("They rescued [12] people from 3 villages.", False),
        ("They walked from [3] villages to the camp.", False),
        ("People from [3] to 90 years of age were hurt.", False),
    ],
)
def test_the_figure_before_a_change_is_an_earlier_one(
    marked: str,
    is_earlier: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert read_marked(marked)[1].is_earlier is is_earlier


@pytest.mark.cases("article/labels*.toml")
def test_a_label_is_the_topic_that_a_desk_would_write(text: str, figure: str, label: str) -> None:
    start = text.index(figure)
    mentions = find_mentions(list_words(text))
    at = next(i for i, mention in enumerate(mentions) if mention.end > start)
    quanta = read(text)
    assert compare_topics(quanta[at].label, label).same, quanta[at].label
    for quantum in quanta:
        new = [word for word in new_words(quantum.label, text) if word not in {"that", "who"}]
        assert len(new) <= 3, quantum.label  # "damaged or destroyed"
        assert not new or read_topic(" ".join(new)).outcome, quantum.label


def new_words(label: str, text: str) -> list[str]:
    """Return the words of a label that its sentence does not have, such as "killed"."""
    words = text.replace(",", " ").replace(".", " ").split()
    known = {*words, *OWN_WORDS, *(word.removesuffix("'s") for word in words)}
    known |= {f"{word}ed" for word in words}  # "drained", of "to drain"
    known |= {f"{word[:-1]}ied" for word in words}
    return [word for word in label.split() if word not in known]


def test_a_figure_without_a_noun_counts_what_the_one_before_it_does() -> None:
    text = (
        "The army said a further 350 Russian soldiers had been killed, bringing the total to 52,250"
        " and leaving 16 others wounded. Another 12 more are missing."
    )
    for quantum in read(text):
        assert quantum.subject == Span(text.index("Russian"), text.index(" had been"))
        assert quantum.unit == "people"
    assert [quantum.outcome for quantum in read(text)] == ["killed", "killed", "injured", "missing"]
    assert [quantum.kind for quantum in read(text)] == ["increment", "total", None, "increment"]


def test_a_count_is_lent_across_a_measure_but_not_to_the_next_paragraph() -> None:
    lent = read("There are 68,400 people who waited for two years and 95,800 who did not.")[-1]
    assert lent.unit == "people"
    assert lent.subject == Span(17, 23)
    apart = read("There are 68,400 people.\n\nBut 95,800 more did not.")[-1]
    assert apart.subject is None


def test_a_conversion_measures_what_the_figure_before_it_does_in_its_own_unit() -> None:
    first, second = read("They have liberated about 2,000 sq km (700 square miles) of territory.")
    assert (first.unit, second.unit) == ("km2", "sq_mile")
    assert first._replace(unit=None) == second._replace(unit=None)


def test_each_line_of_a_list_has_its_own_subject_and_what_its_heading_says_became_of_it() -> None:
    lines = [
        "Enemy losses, approximately:",
        "personnel – about 629,970 (+1,190) persons",
        "tanks – 8,646 (+7)",
        "armoured combat vehicles – 16,965 (+28)",
    ]
    labels = [quantum.label for quantum in read("\n".join(lines))]
    assert labels[::2] == ["personnel lost", "tanks lost", "armoured combat vehicles lost"]
    assert labels[1::2] == labels[::2]


def test_a_line_of_prose_with_a_dash_is_no_list() -> None:
    text = "GENEVA, 12 November - At least 148 civilians were killed and 929 injured in Kyiv."
    assert [each.label for each in read(text)][-2:] == [
        "civilians killed in Kyiv",
        "civilians injured in Kyiv",
    ]


def test_another_number_put_to_it_is_of_what_was_named_last() -> None:
    first, second = read('He said 80% of the city had gone. She put it at "two-thirds".')
    assert (first.label, second.label) == (second.label, "share of city")
    assert (first.unit, second.unit) == ("percent", "share")


@pytest.mark.cases("article/subjects/places_and_times.toml")
def test_a_place_or_a_time_is_in_the_label_only_where_it_is_one(text: str, label: str) -> None:
    assert label in {quantum.label for quantum in read(text)}


def test_the_many_of_a_headline_are_people() -> None:
    (found,) = read("Tens of thousands march in Oslo to protest against the law")
    assert (found.label, found.unit) == ("people marching in Oslo", "people")


def test_a_number_that_is_no_figure_counts_nothing() -> None:
    assert (
        read("On 24 February 2022 the T-72 was there.")
        == [FigureSubject(None, "", None, None, None)] * 2
    )


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\r\n"])
def test_signs_that_look_alike_are_read_alike(apostrophe: str, space: str) -> None:
    text = f"Half of Moscow{apostrophe}s{space}forces were killed."
    (quantum,) = read(text)
    assert quantum.subject == Span(8, text.index(" were"))
    assert quantum.outcome == "killed"


@st.composite
def texts_with_numbers(draw: st.DrawFn) -> tuple[str, list[CopyNumber]]:
    """Return any text, and mentions of numbers at any places in it, in order."""
    words = "12 killed and of the people were , ( ) \n since more in Kyiv said their toll % '\" - –"
    piece = st.one_of(st.sampled_from(words.split(" ")), st.text(max_size=12))
    text = " ".join(draw(st.lists(piece, min_size=1, max_size=30)))
    ends = draw(st.lists(st.integers(0, len(text)), max_size=12, unique=True).map(sorted))
    mentions = []
    for start, end in zip(ends[::2], ends[1::2], strict=False):
        unit = draw(st.sampled_from([None, "people", "item", "km", "percent", "usd", "day", "x"]))
        figure = Figure(Decimal(12), Decimal(12), unit, text[start:end])
        whole = Span(max(0, start - draw(st.integers(0, 5))), end)
        converts = draw(st.sampled_from([None, 0]))
        mentions.append(CopyNumber(start, end, whole, figure, None, converts))
    return text, mentions


@given(texts_with_numbers())
def test_any_words_around_a_number_are_read(case: tuple[str, list[CopyNumber]]) -> None:
    text, mentions = case
    for sentences in ([], split_sentences(text), [Sentence(0, len(text), 0)]):
        found = read_subjects(list_words(text), mentions, sentences)
        assert len(found) == len(mentions)
        for quantum in found:
            if quantum.subject:
                assert text[quantum.subject.start : quantum.subject.end].strip()
            assert quantum.kind in {None, "increment", "total"}
            read_topic(quantum.label)


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_a_figure_counts_is_named_in_its_paragraph(before: str, after: str) -> None:
    paragraph = f"{before.replace(chr(10), ' ')} 12 {after.replace(chr(10), ' ')}"
    start = len("Nobody was there.\n\n")
    text = f"Nobody was there.\n\n{paragraph}\n\nNobody knows."
    for quantum in read(text):
        if quantum.subject:
            assert start <= quantum.subject.start < quantum.subject.end <= start + len(paragraph)


@pytest.mark.parametrize(
    "text",
    [
        "12 people " + "word " * 30_000,
        "12 people" + "," * 30_000 + " were killed",
        "the " * 30_000 + "12 people were killed",
        "killed 12 people and " * 2_000,
        "12, " * 3_000,
        "of 12 " * 3_000,
        "12 " + "(" * 30_000,
        "12 " + "'" * 30_000,
        "12 " + "a-" * 20_000,
        "12 " + "x" * 30_000,
    ],
    ids=lambda text: text[:20],
)
def test_the_worst_sentence_is_read_to_its_end(text: str) -> None:
    mentions = find_mentions(list_words(text))
    sentences = [Sentence(0, len(text), 0)]
    assert len(read_subjects(list_words(text), mentions, sentences)) == len(mentions)


@pytest.mark.parametrize("text", ["The unions want 12%.", "Teachers are asking for 12%."])
def test_who_wants_a_figure_is_not_its_label(text: str) -> None:
    assert read(text)[0].label == ""
