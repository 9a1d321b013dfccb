"""What a figure of copy counts: its subject and unit, what became of it, its kind, and a label."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.model import Mention, Quantum, Sentence, Span
from verify.article.numbers import find_mentions
from verify.article.sentences import split_sentences
from verify.article.subjects import read_subjects
from verify.model import Figure
from verify.topics import compare_topics, read_topic

HERE = Path(__file__).parent
LABELS = tomllib.loads((HERE / "article" / "labels.toml").read_text(encoding="utf-8"))["case"]

# A sentence with the number in brackets, its subject ("-" for none) and its unit.
SUBJECTS = """
At least [20] civilians were injured. | civilians | people
Russia is sending [1,300] Chechen fighters there. | Chechen fighters | people
The UN has counted [5,767] civilian deaths. | civilian deaths | people
They have retaken [dozens] of villages and towns by the river. | villages and towns | item
It destroyed [two] ammunition dumps. | ammunition dumps | item
[34,000] lightly armed separatist forces are there. | lightly armed separatist forces | people
About [200] residents of Bucha stayed. | residents of Bucha | people
It has a population of [500,000]. | population | people
They hit [74] “objects of infrastructure”. | objects of infrastructure | item
She repaired [460] Kia and Hyundai vehicles. | Kia and Hyundai vehicles | item
Germany sent [18] Leopard 2 tanks. | Leopard 2 tanks | item
A [12]-vehicle convoy left. | vehicle convoy | item
It used [75] aircraft. | aircraft | item
Only [30] police officers came. | police officers | people
The number of wounded rose to [40]. | wounded | people
Nearly [half] of Russia's ground forces are there. | Russia's ground forces | share
Gas prices rose by [40]%. | Gas prices | percent
Demand fell after a [40]% rise in gas prices. | gas prices | percent
Ukraine liberated about [2,000] sq km (700 square miles) of territory. | territory | km2
The ship carried [60,000] tonnes of grain. | grain | tonne
Washington pledged $[100m] of aid. | aid | usd
Nato began two weeks of exercises and [three] days of talks. | talks | day
They agreed on a [10]-day ceasefire. | ceasefire | day
They came back [two] weeks later. | - | week
The city lies [80] miles inside Ukraine. | city | mile
The attack killed [12]. | - | people
The strike injured 92 people, [81] of them children. | children | people
It killed 26 people, [17] of them in March. | people | people
The losses passed [1.17 million] last week. | losses | people
He spoke last month of "well over [100,000]". | - | item
About [2,000] square kilometres had been taken, he said in his address. | - | km2
The ministry expects [10,000] hectares to be lost. | - | hectare
"""

# The number in brackets, and what became of those whom it counts.
OUTCOMES = """
It killed [87] Ukrainian soldiers. | killed
[87] soldiers were killed. | killed
At least [40] soldiers had died. | killed
Some [57] people, most of them women, were killed. | killed
The bodies of [410] civilians were found. | killed
The strike left [25] dead. | killed
The killing of [hundreds] of civilians went on. | killed
The UN has corroborated [5,767] civilian deaths. | killed
The death toll rose to [12]. | killed
Russia says it destroyed up to [300] nationalists. | killed
It was injuring [hundreds] of passengers. | injured
A woman was killed and at least [20] civilians injured in shelling. | injured
[One] victim was hospitalised. | injured
There were [thousands] of casualties. | casualties
Moscow is losing [dozens] of men. | casualties
Russia lost [40] tanks. | destroyed
They destroyed two tanks, five guns and [three] drones. | destroyed
The shelling damaged [12] houses. | damaged
They downed [three] helicopters. | shot_down
[Three] drones were shot down. | shot_down
It has amassed [150,000] troops. | deployed
Canada is sending [225] soldiers. | deployed
They have liberated about [2,000] sq km. | liberated
Kyiv regained control of the [two] key cities. | liberated
He said [60]% of the district is under Russian occupation. | seized
[Eight] Russians were taken prisoner. | captured
[20] people are missing. | missing
[5.5 million] Ukrainians have fled. | displaced
[90] civilians were evacuated from the town. | evacuated
[144] soldiers were freed. | released
Russia launched [100] missiles. | other
[30] stations were hit by missiles. | other
[Three] stations came under fire. | other
Moscow fired rockets at [two] towns. | other
[35] drones launched by Russia were shot down. | shot_down
Some [46,000] soldiers had been killed or wounded. | casualties
Fighting killed or injured [14,534] civilians. | casualties
They had [220,000] dead and wounded. | casualties
Shelling left [12] killed and injured 30. | killed
Shelling left 12 killed and injured [30]. | injured
The ministry put their losses at [52,250] soldiers. | casualties
They eliminated 12 men and [11] trucks. | destroyed
More than [3,000] dolphins have died. | killed
"""

# Nothing became of these, whatever the words around them say.
NO_OUTCOMES = """
[800] people were hiding in a shelter.
[Two] videos released later show it.
He said [16] countries would take part.
The city is [80] miles from a town where 12 people were killed.
It was [two] weeks after soldiers had been killed.
The US approved $[400m] of aid.
[20] soldiers killed a man.
[Seven] ministers said a man had been killed.
[Two] vessels were ferrying goods.
Officials said [five] workers saw it, and that a man was injured.
Casualties fell, and [12] schools opened.
"""

# The number in brackets, and its kind.
KINDS = """
The military said a further [350] Russian soldiers were killed. | increment
Another [20] people were injured. | increment
[Seven] more would be in service. | increment
The police reported [12] new cases. | increment
Bringing the total number of dead since the start of the invasion to [52,250]. | total
[10,000] soldiers have been killed since the invasion began. | total
[57] people were killed and 169 injured since the war began. | total
So far [12] people have died. | total
In all, [12] people died. | total
tanks - 8,646 (+[7]) | increment
tanks - [8,646] (+7) | -
At least [six] people were killed in the previous 24 hours. | -
It downed [450] drones overnight. | -
The death toll rose to [12]. | total
[Twelve] people were killed. | -
More than [12] people were killed. | -
[Four] more than last year came. | -
[12] people who had since fled were found. | -
Prices have risen by [40]% since the invasion. | -
It has been [two] weeks since the invasion. | -
"""


def read(text: str) -> list[Quantum]:
    return read_subjects(text, find_mentions(text), split_sentences(text))


def read_marked(marked: str) -> tuple[str, Quantum]:
    """Return a sentence without its brackets, and what its marked number counts."""
    start = marked.index("[")
    text = marked.replace("[", "").replace("]", "")
    at = next(i for i, mention in enumerate(find_mentions(text)) if mention.end > start)
    return text, read(text)[at]


def rows(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("marked", "subject", "unit"), rows(SUBJECTS))
def test_a_figure_has_the_shortest_words_for_what_it_counts_and_their_unit(
    marked: str, subject: str, unit: str
) -> None:
    text, quantum = read_marked(marked)
    span = quantum.subject
    assert (text[span.start : span.end] if span else "-", quantum.unit) == (subject, unit)


@pytest.mark.parametrize(("marked", "outcome"), rows(OUTCOMES))
def test_the_clause_of_a_figure_says_what_became_of_them(marked: str, outcome: str) -> None:
    assert read_marked(marked)[1].outcome == outcome


@pytest.mark.parametrize("marked", NO_OUTCOMES.strip().splitlines())
def test_words_that_do_not_govern_a_figure_say_nothing_of_it(marked: str) -> None:
    assert read_marked(marked)[1].outcome is None


@pytest.mark.parametrize(("marked", "kind"), rows(KINDS))
def test_a_figure_is_an_addition_or_a_total_only_where_words_say_so(marked: str, kind: str) -> None:
    assert (read_marked(marked)[1].kind or "-") == kind


@pytest.mark.parametrize("case", LABELS, ids=lambda case: case["label"])
def test_a_label_is_the_topic_that_a_desk_would_write(case: dict[str, str]) -> None:
    text = case["text"]
    start = text.index(case["figure"])
    at = next(i for i, mention in enumerate(find_mentions(text)) if mention.end > start)
    label = read(text)[at].label
    assert compare_topics(label, case["label"]).same, label


def test_a_label_has_only_words_of_the_sentence_and_a_word_for_the_outcome() -> None:
    for case in LABELS:
        text = case["text"].replace(",", " ").replace(".", " ")
        words = {*text.split(), "area", "at", "attacks", "by", "day", "from", "in"}
        words |= {"of", "on", "overnight", "past", "share", "territory", "to"}
        words |= {*(word.removesuffix("'s") for word in words)}
        for quantum in read(case["text"]):
            new = [word for word in quantum.label.split() if word not in words]
            assert len(new) <= 3, quantum.label  # "damaged or destroyed"
            assert not new or read_topic(" ".join(new)).outcome, quantum.label


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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("12 people were killed on the right bank.", "people killed on the right bank"),
        ("It lost 12 shares on the left of the bank.", "shares lost"),
        ("12 people must leave within 24 hours.", "people"),
        ("12 people are missing, he said overnight.", "people missing"),
        ("Gas prices fell by 40% in the past week.", "Gas prices"),
    ],
)
def test_a_place_or_a_time_is_in_the_label_only_where_it_is_one(text: str, label: str) -> None:
    assert label in {quantum.label for quantum in read(text)}


def test_a_number_that_is_no_figure_counts_nothing() -> None:
    assert (
        read("On 24 February 2022 the T-72 was there.") == [Quantum(None, "", None, None, None)] * 2
    )


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\r\n"])
def test_signs_that_look_alike_are_read_alike(apostrophe: str, space: str) -> None:
    text = f"Half of Moscow{apostrophe}s{space}forces were killed."
    (quantum,) = read(text)
    assert quantum.subject == Span(8, text.index(" were"))
    assert quantum.outcome == "killed"


@st.composite
def texts_with_numbers(draw: st.DrawFn) -> tuple[str, list[Mention]]:
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
        mentions.append(Mention(start, end, whole, figure, "", converts))
    return text, mentions


@given(texts_with_numbers())
def test_any_words_around_a_number_are_read(case: tuple[str, list[Mention]]) -> None:
    text, mentions = case
    for sentences in ([], split_sentences(text), [Sentence(0, len(text), 0)]):
        found = read_subjects(text, mentions, sentences)
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
    mentions = find_mentions(text)
    sentences = [Sentence(0, len(text), 0)]
    assert len(read_subjects(text, mentions, sentences)) == len(mentions)
