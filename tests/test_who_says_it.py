"""The column `source` of a ledger: several sources, relays, addresses, and words for nothing."""

import verify
from verify.model.settings import Settings

Row = dict[str, str]
KILLED = "people killed in the flood"


def row(source: str, value: str = "12", **cells: str) -> Row:
    return {"source": source, "claim": KILLED, "value": value, "as_of": "2024-01-01", **cells}


def claims_of(*rows: Row) -> list[verify.Claim]:
    return list(verify.check(rows).claims)


def codes(*rows: Row) -> list[str]:
    return [finding.rule.code for finding in verify.check(rows).findings]


def verdict(*rows: Row) -> str:
    (group,) = verify.check(rows).groups
    assert group.verdict is not None
    return group.verdict.name.value


def test_two_spellings_of_one_source_do_not_corroborate_each_other() -> None:
    assert verdict(row("Mayor of Dunwich"), row("Dunwich mayor")) == "single-source"
    assert verdict(row("Health Ministry"), row("Ministry of Health")) == "single-source"
    assert verdict(row("MSF"), row("Doctors Without Borders (MSF)")) == "single-source"


def test_two_sources_in_one_cell_are_two_claims_of_one_row() -> None:
    first, second = claims_of(row("Reuters; the Red Crescent of Turkey", id="a"))
    assert (first.source, second.source) == ("Reuters", "the Red Crescent of Turkey")
    assert (first.id, second.id) == ("a", "a (2)")
    assert first.location == second.location
    assert first.extra["source"] == second.extra["source"] == "Reuters; the Red Crescent of Turkey"
    assert codes(row("Reuters; AP", id="a")).count("V008") == 0


def test_the_claims_of_a_row_without_an_id_have_ids_of_their_own() -> None:
    ids = [claim.id for claim in claims_of(row("Reuters; AP; AFP"), row("Reuters; AP", "13"))]
    assert len(set(ids)) == len(ids) == 5


def test_a_word_for_nothing_is_no_source() -> None:
    for word in ("n/a", "-", "Unknown", "various", "nan", "missing", "source"):
        assert "V006" in codes(row(word)), word
        assert verdict(row("Reuters"), row(word)) == "single-source", word
        assert claims_of(row(word))[0].extra["source"] == word


def test_a_word_for_nothing_is_no_id_and_no_day_and_no_place() -> None:
    first, second = claims_of(row("AP", id="n/a"), row("AFP", id="n/a", as_of="-", place="unknown"))
    assert "n/a" not in {first.id, second.id}
    assert second.day is None
    assert not second.flaws
    assert second.place == ""
    assert "V008" not in codes(row("AP", id="nan"), row("AFP", id="nan"))


def test_people_may_be_missing() -> None:
    assert claims_of({"source": "AP", "claim": "missing", "value": "4"})[0].topic.label == "missing"


def test_a_relayed_claim_never_corroborates_its_origin() -> None:
    relayed = row("AFP, citing the mayor of Dunwich")
    (claim,) = claims_of(relayed)
    assert (claim.source, claim.derived_from) == ("AFP", "the mayor of Dunwich")
    assert claim.origin.key == verify.read_source("Dunwich mayor").key
    assert verdict(relayed, row("Dunwich mayor")) == "one-sided"
    assert verdict(row("the mayor of Dunwich via AFP"), row("Dunwich mayor")) == "single-source"


def test_derived_from_may_be_the_id_of_a_claim() -> None:
    rows = (row("Reuters", id="b", derived_from="a"), row("the UN", id="a"))
    first, second = claims_of(*rows)
    assert first.origin.key == second.origin.key == "un-general"
    assert verdict(*rows) == "one-sided"
    ring = (row("Reuters", id="b", derived_from="a"), row("AP", id="a", derived_from="b"))
    assert verdict(*ring) == "one-sided"


def test_a_cell_of_its_own_wins_over_the_words_of_the_source() -> None:
    (claim,) = claims_of(row("AFP, citing the mayor", derived_from="the UN"))
    assert (claim.derived_from, claim.origin.key) == ("the UN", "un-general")


def test_an_address_is_one_source_for_each_account_or_host() -> None:
    first, second, third = claims_of(
        row("https://twitter.com/DunwichZA/status/1", "12"),
        row("https://twitter.com/DunwichZA/status/2", "11", as_of="2024-01-02"),
        row("https://dunwich-post.example/a/officials-say", "12"),
    )
    assert first.resolved.key == second.resolved.key != third.resolved.key
    assert (first.source, third.source) == ("@DunwichZA on twitter.com", "dunwich-post.example")
    assert first.url == "https://twitter.com/DunwichZA/status/1"
    assert "V106" not in codes(row("https://dunwich-post.example/a"))
    assert "V203" in codes(
        row("https://twitter.com/DunwichZA/status/1", "12"),
        row("https://twitter.com/DunwichZA/status/2", "11", as_of="2024-01-02"),
    )


def test_a_named_body_is_not_anonymous() -> None:
    for name in (
        "Police Officers Federation of Dunwich",
        "The Witnesses' Guild",
        "National Association of Residents and Patients",
        'Dunwich Times, "Officials say nobody was hurt"',
        "https://www.dunwich.example/news/officials-one-dead",
    ):
        assert "V104" not in codes(row(name)), name
    for name in ("officials", "a police officer", "residents"):
        assert "V104" in codes(row(name)), name


def test_a_name_that_nobody_knows_never_makes_a_claim_of_a_relay_independent() -> None:
    rows = (row("AFP, citing Dunwich Aid"), row("Reuters, citing Dunwich Aid"))
    assert verdict(*rows) == "one-sided"


def test_the_config_adds_parties_people_and_places() -> None:
    from verify.config.reading import read_settings

    settings: Settings = read_settings(
        {
            "sources": {"league-press": {"kind": "government", "party": "eastern league"}},
            "parties": {"eastern league": {"adjective": "Eastern", "speaks_as": ["the League"]}},
            "people": {"Jane Roe": "league-press"},
            "places": {"eastern league": {"newtown": ["New Town"]}},
        }
    )
    rows = [row("Jane Roe"), row("mayor of Newtown"), row("League health ministry")]
    found = verify.check(rows, settings=settings).claims
    assert [claim.resolved.party for claim in found] == ["eastern league"] * 3
    assert found[0].resolved.key == "league-press"
    assert found[2].resolved.source is not None
    assert found[2].resolved.source.name == "Eastern health ministry"
