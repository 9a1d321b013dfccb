"""One row per way in which copy prints a number: as a figure, or as something else."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.model import Mention
from verify.article.numbers.amounts import FRACTIONS
from verify.article.numbers.finding import find_mentions, number_words
from verify.text.folding import fold_signs

SHARED = Path(__file__).parent.parent.parent / "shared"
ARTICLES = SHARED / "bench" / "data" / "articles"
FOREVER = "Infinity"


def figures(text: str) -> list[tuple[str, str, str, str, str | None, str | None]]:
    """Return the figures of a text: number, low, high, qualifier, hedge, unit."""
    return [
        (
            text[found.start : found.end],
            f"{found.figure.stated_low:f}",
            f"{found.figure.stated_high:f}",
            str(found.figure.qualifier),
            found.figure.hedge,
            found.figure.unit,
        )
        for found in find_mentions(text)
        if not found.reason
    ]


def reasons(text: str) -> list[tuple[str, str]]:
    """Return what a text has of numbers that are no figures, and what they are."""
    return [
        (text[found.start : found.end], found.reason)
        for found in find_mentions(text)
        if found.reason
    ]


@pytest.mark.parametrize(
    ("text", "number", "value", "unit"),
    [
        ("Shelling killed 87 Ukrainian soldiers.", "87", "87", None),
        ("It destroyed two ammunition dumps.", "two", "2", "item"),
        ("Twenty-nine people were injured.", "Twenty-nine", "29", "people"),
        ("The deaths of 1,026 marines", "1,026", "1026", "people"),
        ("There were 52 250 of them", "52 250", "52250", None),
        ("some areas lost 5.5 million voters", "5.5 million", "5500000", "people"),
        ("and 6.5m are displaced", "6.5m", "6500000", None),
        ("two and a half million refugees", "two and a half million", "2500000", "people"),
        ("a hundred flats", "a hundred", "100", "item"),
        ("half a dozen rockets", "half a dozen", "6", "item"),
        ("a population of 8 B people", "8 B", "8000000000", "people"),
        ("2½ hours later", "2½", "2.5", "hour"),
        ("a .500 record", "500", "0.5", None),
        ("a four-hour meeting", "four", "4", "hour"),
        ("a nine-year jail sentence", "nine", "9", "year"),
        ("the 155 mm howitzer", "155", "155", "mm"),
        ("a 40-mile convoy", "40", "40", "mile"),
        ("a road 20m wide", "20", "20", "m"),
        ("a 1,500m race", "1,500", "1500", "m"),
        ("22m tonnes of grain", "22m", "22000000", "tonne"),
        ("it weighs 5 tons", "5", "5", "ton"),
        ("12 pounds of explosives", "12", "12", "lb"),
        ("a 500-pound bomb", "500", "500", "lb"),
        ("ten million pounds", "ten million", "10000000", "gbp"),
        ("3.4 points", "3.4", "3.4", "point"),
        ("0.3 percentage points", "0.3", "0.3", "percentage_point"),
        ("70% of it", "70", "70", "percent"),
        ("15 per cent more", "15", "15", "percent"),
        ("winds of 50mph", "50", "50", "mph"),
        ("-5 degrees", "-5", "-5", "degree"),
        ("a deficit of $-50.8bn", "-50.8bn", "-50800000000", "usd"),
        ("it lost -$5", "5", "-5", "usd"),
        ("a fund —5 of them", "5", "5", None),
        ("a low of minus 12C", "minus 12", "-12", "celsius"),
        ("€500m for arms", "500m", "500000000", "eur"),
        ("US$3.7bn in all", "3.7bn", "3700000000", "usd"),
        ("HK $3.7 billion", "3.7 billion", "3700000000", "hkd"),
        ("a $165m sale", "165m", "165000000", "usd"),
        ("USD10m for it", "10m", "10000000", "usd"),
        ("RM120,000 a flat", "120,000", "120000", "myr"),
        ("50p each", "50", "50", "p"),
        ("800 million rupees", "800 million", "800000000", "rupee"),
        ("a third of bridges", "a third", "0.333", "share"),
        ("one third voted for it", "one third", "0.333", "share"),
        ("two-thirds of children", "two-thirds", "0.667", "share"),
        ("half of the city", "half", "0.5", "share"),
        ("nine in 10 voters", "nine in 10", "0.9", "share"),
        ("one of every four homes", "one of every four", "0.25", "share"),
        ("half an hour later", "half", "0.5", "hour"),
        ("a tenfold rise", "tenfold", "10", None),
        ("a doubling of prices", "doubling", "2", None),
        ("outnumbered 10 to one", "10 to one", "10", None),
        ("1.234 km", "1.234", "1.234", "km"),
        ("1,23 km", "1,23", "1.23", "km"),
        ("1.234.567 people", "1.234.567", "1234567", "people"),
        ("wounding one person", "one", "1", "people"),
        ("one victim was hospitalised", "one", "1", "people"),
        ("One man was killed", "One", "1", "people"),
        ("one drone was shot down", "one", "1", "item"),
        ("within one week", "one", "1", "week"),
        ("two Mi-8 helicopters", "two", "2", None),
        ("in March 12 people died", "12", "12", "people"),
        ("2000 troops crossed", "2000", "2000", "people"),
        ("an average of 1500", "1500", "1500", None),
        ("In Kharkiv 12 people died", "12", "12", "people"),
        ("in the Kherson Region 12 people died", "12", "12", "people"),
        ("shelled the Belgorod Region 47 times", "47", "47", None),
        ("hit Kherson 47 times", "47", "47", None),
        ("gave Ukraine 31 tanks", "31", "31", "item"),
        ("cost Moscow 300 soldiers", "300", "300", "people"),
        ("Quarter of a million people fled", "Quarter of a million", "250000", "people"),
        ("It fell. Quarter of a million people fled", "Quarter of a million", "250000", "people"),
        ("the Fourth Quarter of a million people", "a million", "1000000", "people"),
        ("in the quarter a million people fled", "a million", "1000000", "people"),
        ("5ft 10in", "5ft 10", "70", "inch"),
        ("5 feet 10 inches tall", "5 feet 10", "70", "inch"),
        ("five feet, six inches", "five feet, six", "66", "inch"),
        ("a 6-foot-2 guard", "6-foot-2", "74", "inch"),
        ("at 6ft 2, he", "6ft 2", "74", "inch"),
        ("he is 5’10” tall", "5’10”", "70", "inch"),
        ("11 lb 4 oz", "11 lb 4", "11.25", "lb"),
        ("weighs 11 pounds 4 ounces", "11 pounds 4", "11.25", "lb"),
        ("a 14st 7lb man", "14st 7", "203", "lb"),
        ("6 feet 2 days later", "6", "6", "foot"),
        ("six feet, two people", "two", "2", "people"),
        ("290 pounds (95 kilograms)", "290", "290", "lb"),
        ("95 kilograms (290 pounds)", "290", "290", "lb"),
        ("290 pounds, or 95 kilograms,", "290", "290", "lb"),
        ("it weighed about 290 pounds", "290", "290", "lb"),
        ("290 pounds (350 euros)", "290", "290", "pound"),
        ("6ft (1.8m) deep", "1.8", "1.8", "m"),
        ("1.8m (6ft) deep", "1.8", "1.8", "m"),
        ("in Kyiv (1.8m)", "1.8m", "1800000", None),
        ("for 10 days", "10", "10", "day"),
        ("over the past six weeks", "six", "6", "week"),
        ("awake for the past 48 hours", "48", "48", "hour"),
        ("Air China ( 56 )", "56", "56", None),
        ("the victims, 23, were", "23", "23", None),
        ("not 100 metres away", "100", "100", "m"),
        ("one soldier, 23 tanks", "23", "23", "item"),
    ],
)
def test_a_number_is_read_with_its_unit(
    text: str, number: str, value: str, unit: str | None
) -> None:
    found = [each for each in figures(text) if each[0] == number]
    assert [(each[1], each[2], each[5]) for each in found] == [(value, value, unit)]


@pytest.mark.parametrize(
    ("text", "number", "low", "high", "unit"),
    [
        ("15 to 20 rockets", "15 to 20", "15", "20", "item"),
        ("60-100 a day", "60-100", "60", "100", None),
        ("between 15,000 and 20,000 soldiers", "15,000 and 20,000", "15000", "20000", "people"),
        ("in two to three weeks", "two to three", "2", "3", "week"),
        ("two or three hundred", "two or three hundred", "200", "300", None),
        ("4-5 percent", "4-5", "4", "5", "percent"),
        ("40 or 50 kilos", "40 or 50", "40", "50", "kg"),
        ("40% or 50%", "40% or 50", "40", "50", "percent"),
        ("12 or 15 soldiers", "12 or 15", "12", "15", "people"),
        ("12 or 15 wooden boats", "12 or 15", "12", "15", None),
        ("from 5ft 10in to 6ft 2in", "5ft 10in to 6ft 2", "70", "74", "inch"),
        ("between 5% and 6%", "5% and 6", "5", "6", "percent"),
        ("$1.2-1.5m", "1.2-1.5m", "1200000", "1500000", "usd"),
        ("from $200 to $4 million", "200 to $4 million", "200", "4000000", "usd"),
        ("from RM120,000 to RM300,000", "120,000 to RM300,000", "120000", "300000", "myr"),
        (
            "from between $US160 million and $US171 million",
            "160 million and $US171 million",
            "160000000",
            "171000000",
            "usd",
        ),
        ("a four- to sixfold rise", "four- to sixfold", "4", "6", None),
        ("a doubling or tripling", "doubling or tripling", "2", "3", None),
        ("0-to-60-mph time", "0-to-60", "0", "60", "mph"),
    ],
)
def test_a_range_has_both_ends(text: str, number: str, low: str, high: str, unit: str) -> None:
    assert figures(text) == [(number, low, high, "between", None, unit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell from 4.8 to 4.7 percent", [("4.8", "percent"), ("4.7", "percent")]),
        ("rose from 12 to 15", [("12", None), ("15", None)]),
        ("lost 64.06 points to 4,577.10", [("64.06", "point"), ("4577.1", None)]),
        ("rose by 5% to 40%", [("5", "percent"), ("40", "percent")]),
        ("grew sixfold to $3bn", [("6", None), ("3000000000", "usd")]),
        ("12 or 15 of them", [("12", None), ("15", None)]),
        ("12 or 40 soldiers", [("12", None), ("40", "people")]),
        ("25k or 40k cheaper than its rivals", [("25000", None), ("40000", None)]),
        ("12 tanks to 30 bases", [("12", "item"), ("30", "item")]),
    ],
)
def test_two_numbers_that_are_no_ends_of_a_range_are_two_figures(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = figures(text)
    assert [(each[1], each[5]) for each in found] == expected
    assert [each[1] for each in found] == [each[2] for each in found]


@pytest.mark.parametrize(
    ("text", "number", "low"),
    [
        ("dozens of villages", "dozens", "24"),
        ("scores of Russian soldiers", "scores", "40"),
        ("scores were hurt", "scores", "40"),
        ("hundreds more", "hundreds", "200"),
        ("thousands of troops", "thousands", "2000"),
        ("tens of thousands of people", "tens of thousands", "20000"),
        ("several hundred volunteers", "several hundred", "200"),
        ("a few dozen", "a few dozen", "36"),
        ("a handful of soldiers", "a handful", "3"),
        ("millions of dollars", "millions", "2000000"),
    ],
)
def test_a_vague_word_is_a_floor(text: str, number: str, low: str) -> None:
    assert [each[:5] for each in figures(text)] == [(number, low, FOREVER, "exact", None)]


@pytest.mark.parametrize(
    ("text", "qualifier", "hedge"),
    [
        ("at least 50 people died", "at_least", "at least"),
        ("More than 34 million followers", "more_than", "More than"),
        ("over 30 years old", "more_than", "over"),
        ("almost 60,000 tonnes", "less_than", "almost"),
        ("up to 225 armed forces", "at_most", "up to"),
        ("as many as 90,000", "at_most", "as many as"),
        ("an estimated 300", "about", "an estimated"),
        ("Some 1.5 million tonnes", "about", "Some"),
        ("about $3bn", "about", "about"),
        ("around “200 people”", "about", "around"),
        ("more than a further 12", "more_than", "more than"),
        ("at least another 12", "at_least", "at least"),
        ("more than the 12", "more_than", "more than"),
        ("sub-7 nanometre chips", "less_than", "sub"),
        ("for nearly two decades", "less_than", "nearly"),
        ("north of $2bn", "more_than", "north of"),
        ("20 or more", "at_least", "or more"),
        ("$200 or less", "at_most", "or less"),
        ("20 minutes or so", "about", "or so"),
        ("15-plus years", "at_least", "plus"),
        ("2,000-odd tanks", "about", "odd"),
        ("12,000+ vehicles", "at_least", "+"),
        ("winds of 111 mph or higher", "at_least", "or higher"),
        ("the depot lies about 320 km away", "about", "about"),
        ("it stands some 40 km away", "about", "some"),
        ("it lies roughly 5 miles off", "about", "roughly"),
        ("they flew over 800 km", "more_than", "over"),
        ("Russia destroyed over 20 villages", "more_than", "over"),
        ("they downed over 100 drones", "more_than", "over"),
        ("he averaged over 20 points", "more_than", "over"),
        ("it may rise up to 30%", "at_most", "up to"),
        ("the toll exceeds 100", "more_than", "exceeds"),
        ("the toll exceeded two million", "more_than", "exceeded"),
        ("spending topped $100m", "more_than", "topped"),
        ("it has surpassed 100", "more_than", "surpassed"),
        ("it passed the 100 mark", "more_than", "passed"),
        ("it did not exceed 100", "at_most", "not exceed"),
        ("2k+ people", "at_least", "+"),
    ],
)
def test_a_hedge_before_or_after_qualifies_the_number(
    text: str, qualifier: str, hedge: str
) -> None:
    assert [each[3:5] for each in figures(text)] == [(qualifier, hedge)]


@pytest.mark.parametrize(
    "text",
    [
        "control over two regions",
        "concerns over three attacks",
        "he spoke about two villages",
        "talks about the 12 prisoners",
        "over the 12 prisoners",
        "north of 12 villages",
        "12 or more than that",
        "12 killed, roughly half-built",
        "12 plus 30",
        "the toll has gone up to 25",
        "bringing the toll up to 25",
        "it rose to 25",
        "destroyed overnight over 13 Russian regions",
        "It shot down 126 drones over 13 regions",
        "flew over 12 villages",
        "averaged over 100 critics",
        "he lies about 12 villages",
        "exceeded its 12 targets",
        "topped two lists",
        "passed 12 villages",
        "the top 10 firms",
    ],
)
def test_a_preposition_is_no_hedge(text: str) -> None:
    assert {each[3] for each in figures(text)} == {"exact"}


def test_a_range_keeps_its_hedge() -> None:
    assert figures("about 20 to 40 miles") == [("20 to 40", "20", "40", "between", "about", "mile")]


def test_a_hedge_governs_only_its_own_number() -> None:
    assert [each[3] for each in figures("at least 20 killed and 30 injured")] == [
        "at_least",
        "exact",
    ]


def test_a_hedge_reaches_the_conversion_in_brackets() -> None:
    text = "about 2,000 sq km (700 square miles) of territory"
    first, second = find_mentions(text)
    assert (first.converts, second.converts) == (None, 0)
    assert (second.figure.hedge, str(second.figure.qualifier)) == ("about", "about")
    assert second.figure.unit == "sq_mile"
    assert text[first.whole.start : first.whole.end] == "about 2,000 sq km"
    assert text[second.whole.start : second.whole.end] == "700 square miles"


@pytest.mark.parametrize(
    ("text", "converts"),
    [
        ("four miles (7km)", [None, 0]),
        ("€500m (£425m; $540m)", [None, 0, 0]),
        ("15 to 20 miles (24-32km)", [None, 0]),
        ("30C (86F)", [None, 0]),
        ("12 people (30%)", [None, None]),
        ("12 soldiers (3 tanks)", [None, None]),
        ("40% (12%)", [None, None]),
        ("12 km, 7 miles", [None, None]),
        ("1.77 metres (5ft 10in)", [None, 0]),
        ("5ft 10in (1.77m)", [None, 0]),
        ("95 kilograms (290 pounds)", [None, 0]),
        ("40 or 50 kilos (88-110 pounds)", [None, 0]),
    ],
)
def test_only_another_unit_of_one_kind_in_brackets_is_a_conversion(
    text: str, converts: list[int | None]
) -> None:
    assert [each.converts for each in find_mentions(text)] == converts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("on 24 February 2022, he", "24 February 2022", "a date"),
        ("on 5 and 6 May", "5 and 6 May", "a date"),
        ("on Feb. 24.", "24", "a date"),
        ("on March 11, 2009 he", "11, 2009", "a date"),
        ("since 2022-02-24", "2022-02-24", "a date"),
        ("on 24.02.2022", "24.02.2022", "a date"),
        ("in the 2008-09 season", "2008-09", "a date"),
        ("in the 1950s", "1950s", "a date"),
        ("in June 2015 he", "2015", "a date"),
        ("we saw in 2014,", "2014", "a year"),
        ("in 2014 people voted", "2014", "a year"),
        ("the 2014 elections", "2014", "a year"),
        ("the 2011 raid", "2011", "a year"),
        ("Ukraine’s 2018 sales", "2018", "a year"),
        ("around 2014", "2014", "a year"),
        ("two weeks ago", "two", "a date, counted back from today"),
        ("killed in the previous 24 hours", "24", "the period that another figure is of"),
        ("in the last two months", "two", "the period that another figure is of"),
        ("over the past 24 hours", "24", "the period that another figure is of"),
        ("within the past 48 hours", "48", "the period that another figure is of"),
        ("in the next two weeks", "two", "the period that another figure is of"),
        ("in the first ten months of", "ten", "the period that another figure is of"),
        ("on May 15 , 1397 he", "15 , 1397", "a date"),
        ("at about 5.30am", "5.30am", "a time of day"),
        ("every morning at 7am BST", "7am", "a time of day"),
        ("01:49 Here is a summary", "01:49", "a time of day"),
        ("by 6 o’clock", "6 o’clock", "a time of day"),
        ("at 2100 GMT", "2100 GMT", "a time of day"),
        ("half past two", "half", "a time of day"),
        ("a 60-year-old woman", "60", "an age"),
        ("aged 12", "12", "an age"),
        ("Alexander Drueke, 39, and", "39", "an age"),
        ("Aiden Aslin (28) was", "28", "an age"),
        ("between the ages of 17 and 20,", "20", "an age"),
        ("people under 30 may", "30", "an age"),
        ("he is 70.", "70", "an age"),
        ("whose son, 23, was killed", "23", "an age"),
        ("the driver, 54, died", "54", "an age"),
        ("I spoke to Oksana, 47.", "47", "an age"),
        ("the youngest is 26 and the oldest 59.", "26", "an age"),
        ("the youngest is 26 and the oldest 59.", "59", "an age"),
        ("a man in his 60s", "60s", "an age"),
        ("the over-65s", "65s", "an age"),
        ("in the ’80s", "80s", "a decade or an age"),
        ("the 93rd brigade", "93rd", "an ordinal"),
        ("the twenty-first century", "twenty", "an ordinal"),
        ("on day 142 of the war", "142", "a day counter"),
        ("T-72 tanks", "T-72", "a designation"),
        ("Himars M142", "M142", "a designation"),
        ("the G7 summit", "G7", "a designation"),
        ("Covid-19 cases", "Covid-19", "a designation"),
        ("a 5G network", "5G", "a designation"),
        ("a 4x4 car", "4x4", "a designation"),
        ("see chapter 4", "4", "a designation"),
        ("military unit 51460", "51460", "a designation"),
        ("under Article 5 of", "5", "part of a name"),
        ("Boeing 737 jets", "737", "part of a name"),
        ("14 Leopard 2 tanks", "2", "part of a name"),
        ("The Panzerhaubitze 2000 are", "2000", "part of a name"),
        ("the Group of Seven", "Seven", "part of a name"),
        ("since world war two,", "two", "part of a name"),
        ("BBC One reported", "One", "part of a name"),
        ("at Ground Zero", "Zero", "part of a name"),
        ("the S&P 500 rose", "500", "part of a name"),
        ("½ of the city", "½", "a fraction sign"),
        ("½ a million people", "½ a million", "a fraction sign"),
        ("¾ of a million people", "¾ of a million", "a fraction sign"),
        ("the 9/11 attacks", "9/11", "an idiom"),
        ("working 24/7", "24/7", "an idiom"),
        ("a 24-hour strike", "24-hour", "an idiom"),
        ("one another", "one another", "an idiom"),
        ("a two-way race", "two-way", "an idiom"),
        ("world No. 1 Novak", "1", "a rank, or a number that names"),
        ("the number one issue", "one", "a rank, or a number that names"),
        ("won 2-1 at home", "2-1", "a score"),
        ("by 52-48 they", "52-48", "a score"),
        ("at 10 Downing Street", "10 Downing Street", "an address"),
        ("call 0800 123 4567 now", "0800 123 4567", "a phone number"),
        ("+44 20 7946 0958", "44 20 7946 0958", "a phone number"),
        ("800-273-8255", "800-273-8255", "a phone number"),
        ("iOS 16.2.1 is out", "16.2.1", "a version"),
        ("see https://t.co/bExZ3l3z", "3l3z", "in a web address"),
        ("by @ChiefMI6 today", "6", "in a handle"),
        ("the file 2022.pdf", "2022.pdf", "in a web address or a file name"),
        ("1. Ukraine", "1.", "a list number"),
        ("rated 6.5/10", "10", "the whole of a rating"),
        ("a ratio of 3:1", "3:1", "a ratio or a score"),
        ("it has doubled", "doubled", "a change without its figures"),
        ("giving several examples", "several", "too vague to be a figure"),
        ("a few days", "a few", "too vague to be a figure"),
        ("one of the regions", "one", "a pronoun"),
        ("has only one goal", "one", "a pronoun"),
        ("One Ukrainian adviser urged", "One", "a pronoun"),
        ("the two sides met", "two", "a pronoun"),
        ("between the two.", "two", "a pronoun"),
        ("in the first half they", "half", "part of a period"),
        ("no one was hurt", "one", "a pronoun"),
        ("hundreds of dead, not seventeen", "seventeen", "a denied number"),
        ("it is not 12 but 15", "12", "a denied number"),
        ("a half-frozen lake", "half", "part of a word"),
        ("a two-state solution", "two", "part of a word"),
        ("9" * 60, "9" * 60, "too many digits to be a figure"),
    ],
)
def test_what_is_no_figure_is_set_aside_with_the_reason(
    text: str, number: str, reason: str
) -> None:
    assert (number, reason) in reasons(text)
    assert number not in [each[0] for each in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "no number here",
        "every second house",
        "a third bridge",
        "once, twice, both",
        "a million-dollar question of the hundred years’ war".replace("a million", "the million"),
        "",
        "…",
    ],
)
def test_a_text_without_a_number_has_no_mention(text: str) -> None:
    assert find_mentions(text) == []


def test_a_headline_in_capitals_has_its_figures() -> None:
    assert [each[0] for each in figures("Three Killed as Two Missiles Strike Odesa Flats")] == [
        "Three",
        "Two",
    ]


def test_a_bad_character_between_a_number_and_its_unit_is_a_blank() -> None:
    assert figures("about 2,000\ufffdsq km") == [("2,000", "2000", "2000", "about", "about", "km2")]


SIGNS = "0123456789,.-–—/:()[]$€£%½+#@'\"“”\n٥\u00a0\ufffdé"
PHRASES = (
    "ft |lb |oz |pounds|not |exceed |passed |'|"
    "about |more than |between | and | to | or | or more| of |the |a |one |two|half|third|dozen|"
    "hundred |million|thousands|several |fold|1,000|2014|12 |1.234|T-72|km| people|-year-old| ago|"
    " May |No. |sq miles|US$|bn|m|th|pm|Leopard |in |from |fell |°C| (|)"
)
PIECES = [*SIGNS, *PHRASES.split("|")]
COPY = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join))


def check_laws(text: str, found: list[Mention]) -> None:
    end = 0
    for index, each in enumerate(found):
        assert end <= each.start < each.end <= len(text)
        assert each.whole.start <= each.start
        assert each.end <= each.whole.end <= len(text)
        printed = fold_signs(text[each.start : each.end]).replace("\ufffd", " ").casefold()
        spelled = printed.replace("-", " ").split()
        is_number = any(sign.isdecimal() or sign in FRACTIONS for sign in printed)
        assert is_number or not number_words().isdisjoint(spelled)
        assert each.figure.stated_low <= each.figure.stated_high
        assert each.converts is None or 0 <= each.converts < index
        end = each.end


@given(COPY)
def test_any_text_is_read_and_its_numbers_are_in_order_and_apart(text: str) -> None:
    check_laws(text, find_mentions(text))


@given(COPY)
def test_the_same_text_after_another_paragraph_has_the_same_numbers(text: str) -> None:
    before = "Nobody knows.\n\n"
    shift = len(before)
    again = [
        (each.start - shift, each.end - shift, each.reason, each.figure)
        for each in find_mentions(before + text)
    ]
    alone = [(each.start, each.end, each.reason, each.figure) for each in find_mentions(text)]
    assert again == alone or text[:1].strip() == ""


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("1", 200_000),
        ("1,", 100_000),
        ("1,,", 8_000),
        ("$", 200_000),
        ("$1", 8_000),
        ("one hundred and ", 4_000),
        ("between ", 25_000),
        ("about ", 30_000),
        ("thousands of ", 15_000),
        ("1 ", 8_000),
        ("1 000 ", 8_000),
        ("1" + " " * 50, 4_000),
        ("a1", 100_000),
        ("@1", 8_000),
        ("http://1", 10_000),
        ("(", 200_000),
        ("Xx ", 60_000),
        ("1-", 20_000),
        ("٥", 200_000),
        ("half a ", 5_000),
        ("May 1,", 10_000),
        ("5 ft ", 8_000),
        ("5'10\" ", 8_000),
        ("1 pounds (", 8_000),
        ("over 13 ", 8_000),
    ],
)
def test_the_worst_input_is_read_to_its_end(piece: str, count: int) -> None:
    text = piece * count + "\nabout 2,000 sq km"
    found = find_mentions(text)
    check_laws(text, found)
    assert found[-1].figure.unit == "km2"


def test_the_figures_of_annotated_articles_are_found() -> None:
    if not ARTICLES.is_dir():
        pytest.skip(f"no annotated articles at {ARTICLES}")
    missed, wrong = [], []
    lines = (ARTICLES / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    texts: dict[str, str] = {}
    for gold in map(json.loads, lines):
        name = gold["file"]
        if name not in texts:
            texts[name] = (ARTICLES / name).read_bytes().decode("utf-8")
        found = {each.start: each for each in find_mentions(texts[name]) if not each.reason}
        each = found.get(gold["start"])
        if each is None:
            missed.append((name, gold["number"]))
        elif each.figure.qualifier != gold["qualifier"] or (
            gold["high"] is not None and each.figure.stated_high != Decimal(str(gold["high"]))
        ):
            wrong.append((name, gold["number"]))
    assert len(missed) <= len(lines) // 50, missed
    assert len(wrong) <= len(lines) // 50, wrong
