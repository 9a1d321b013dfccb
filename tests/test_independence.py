"""Independence is known, or it is not claimed: what may raise a verdict, and what may not."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verify.config.reading import read_settings
from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.model.groups import Verdict
from verify.model.settings import Settings

# From the weakest support to the strongest; the others are no question of support.
STRENGTH = ("single-source", "compatible", "one-sided", "agreeing", "corroborated")
KNOWN = ("BBC", "Reuters", "the UN", "AFP", "UNHCR", "Ukraine MoD", "UK MoD", "Russia MoD")
UNKNOWN = ("Zarvona Circle", "Kryla Vostoka", "an eyewitness", "officials", "MoD", "Free Rivers")
VALUES = ("120", "about 120", "118 to 122", "at least 90")
CLAIM = "houses destroyed in Aldmoor"
Row = dict[str, str]

ROWS = st.lists(
    st.builds(
        lambda source, value: {"source": source, "claim": CLAIM, "value": value},
        st.sampled_from((*KNOWN, *UNKNOWN)),
        st.sampled_from(VALUES),
    ),
    min_size=1,
    max_size=5,
)


def verdict(rows: Sequence[Row], settings: Settings | None = None) -> Verdict:
    (group,) = check(list(rows), settings=settings or Settings()).groups
    return group.verdict


@given(ROWS, st.sampled_from(UNKNOWN), st.sampled_from(VALUES))
def test_an_unknown_name_never_makes_a_claim_corroborated(
    rows: list[Row], name: str, value: str
) -> None:
    before = verdict(rows).name
    after = verdict([*rows, {"source": name, "claim": CLAIM, "value": value}]).name
    assert after != "corroborated" or before == "corroborated"


@given(ROWS, st.data())
def test_a_source_that_relies_on_another_never_makes_a_claim_corroborated(
    rows: list[Row], data: st.DataObject
) -> None:
    before = verdict(rows).name
    whom = data.draw(st.sampled_from([row["source"] for row in rows]))
    relayed = {"source": "Al Jazeera", "derived_from": whom, "claim": CLAIM, "value": "120"}
    after = verdict([*rows, relayed]).name
    assert after != "corroborated" or before == "corroborated"


@given(ROWS, st.sampled_from(KNOWN))
def test_one_more_independent_source_never_weakens_a_verdict(rows: list[Row], name: str) -> None:
    assume(name not in {row["source"] for row in rows})  # what a source says last is its figure
    before = verdict(rows).name
    after = verdict([*rows, {"source": name, "claim": CLAIM, "value": "120"}]).name
    if before == "corroborated":
        assert after == "corroborated"


def sides(place: str, *sources: str, settings: Settings | None = None, claim: str = "") -> Verdict:
    """Return the verdict on 28 people evacuated from a place, as all these sources say."""
    claim = claim or "people evacuated"
    rows = [{"source": each, "claim": claim, "value": "28", "place": place} for each in sources]
    return verdict(rows, settings)


@pytest.mark.parametrize(
    ("place", "sources", "expected"),
    [
        ("Kharkiv", ("Ukraine MoD", "UK MoD"), "one-sided"),
        ("Khartoum", ("Ukraine MoD", "UK MoD"), "corroborated"),
        ("Kharkiv", ("Russia MoD", "Ukraine MoD"), "corroborated"),
        ("Khartoum", ("UK MoD", "Downing Street"), "one-sided"),  # one government
    ],
)
def test_alliances_hold_in_the_places_of_their_story(
    place: str, sources: tuple[str, ...], expected: str
) -> None:
    found = sides(place, *sources)
    assert found.name == expected, found.reason


def test_a_verdict_names_the_story_whose_alliance_decided_it() -> None:
    assert sides("Kharkiv", "Ukraine MoD", "UK MoD").story == "The war in Ukraine"
    assert sides("Kharkiv", "UK MoD", "Downing Street").story == ""


def test_a_config_narrows_the_stories() -> None:
    assert sides("Kharkiv", "Ukraine MoD", "UK MoD", settings=Settings(stories=())).name == (
        "corroborated"
    )


def test_a_topic_that_says_neither_place_nor_side_has_the_sides_of_its_ledger() -> None:
    unplaced = [
        {"source": each, "claim": "trucks lost", "value": "7"} for each in ("Ukraine MoD", "UK MoD")
    ]
    in_sudan = {"source": "UN", "claim": "people killed", "value": "5", "place": "Khartoum"}
    alone = check(unplaced).groups[0].verdict
    beside = {group.topic.label: group.verdict for group in check([*unplaced, in_sudan]).groups}
    assert alone.name == "one-sided"
    assert beside["trucks lost"].name == "corroborated"


def test_the_sides_of_a_config_count_for_every_topic() -> None:
    config = {
        "parties": {
            "zarvona": {"adjective": "Zarvonian", "allies": ["drask"], "opponent": "kryla"},
            "drask": {"adjective": "Draskian"},
        },
        "sources": {
            "zarvona-army": {"name": "Zarvona army", "kind": "belligerent", "party": "zarvona"},
            "drask-radio": {"name": "Drask Radio", "kind": "media", "party": "drask"},
        },
    }
    settings = read_settings(config)
    found = sides("Khartoum", "Zarvona army", "Drask Radio", settings=settings)
    assert (found.name, found.story) == ("one-sided", "The sides of this project")
    assert sides("Khartoum", "Zarvona army", "BBC", settings=settings).name == "corroborated"


def test_a_source_of_a_config_needs_a_kind() -> None:
    with pytest.raises(ConfigError, match=r"\[sources.zarvona\]: say its kind: belligerent, "):
        read_settings({"sources": {"zarvona": {"name": "Zarvona Circle"}}})


# Sources that share odd figures

PLACES = (
    *("Aldmoor", "Brackwater", "Cairnfold", "Dunmere", "Eastholt", "Farrow", "Glenash"),
    *("Harrowby", "Inverlee", "Kelder", "Lowick", "Marfield", "Nesswick"),
)


def histories(shared: int, apart: int, hedge: str = "") -> list[Row]:
    """Return the tolls of places as three histories have them: in `shared` ones two have one."""
    rows = []
    for number, place in enumerate(PLACES[: shared + apart]):
        toll = 121 + 112 * number  # never round
        tolls = {"BBC": toll, "Reuters": toll if number < shared else toll + 2, "the UN": toll + 8}
        rows += [
            {"source": source, "claim": f"people killed at {place}", "value": f"{hedge}{value}"}
            for source, value in tolls.items()
        ]
    return rows


def of_one_lineage(rows: Sequence[Row]) -> set[str]:
    """Return of how many figures it is said that two of the sources share them."""
    found = check(list(rows)).findings
    texts = (each.message for each in found if each.rule.name == "shared-lineage")
    return {text.partition(" exact")[0] for text in texts}


def test_eight_odd_figures_that_no_third_source_has_show_one_lineage() -> None:
    assert of_one_lineage(histories(7, 0)) == set()
    assert of_one_lineage(histories(8, 0)) == {"BBC and Reuters share 8 of 8"}


def test_two_thirds_of_the_odd_figures_have_to_be_shared() -> None:
    assert of_one_lineage(histories(8, 4)) == {"BBC and Reuters share 8 of 12"}
    assert of_one_lineage(histories(8, 5)) == set()


def test_figures_with_a_hedge_show_no_lineage() -> None:
    assert of_one_lineage(histories(9, 0, "about ")) == set()
    assert of_one_lineage(histories(9, 0, "at least ")) == set()


def test_a_source_that_names_its_origin_shares_its_figures_as_it_says() -> None:
    rows = histories(9, 0)
    told = [{**row, "derived_from": "BBC" if row["source"] == "Reuters" else ""} for row in rows]
    assert of_one_lineage(told) == set()


def test_figures_of_one_topic_on_other_days_count_each_and_the_hour_does_not() -> None:
    rows = histories(8, 0)
    days = [
        {**row, "claim": "people killed in the valley", "as_of": f"2023-05-{2 * (at // 3) + 1:02}"}
        for at, row in enumerate(rows)
    ]
    hours = [{**row, "as_of": f"{row['as_of']}T{9 + at % 3:02}:00"} for at, row in enumerate(days)]
    assert of_one_lineage(days) == of_one_lineage(hours) == {"BBC and Reuters share 8 of 8"}


@given(st.integers(2, 9), st.integers(0, 4), st.randoms(use_true_random=False))
def test_the_order_of_rows_shows_no_other_lineage(shared: int, apart: int, random: Random) -> None:
    rows = histories(shared, apart)
    found = of_one_lineage(rows)
    random.shuffle(rows)
    assert of_one_lineage(rows) == found
