"""The claims on one topic have a verdict."""

import csv
import io

import pytest

from verify.compare.verdicts import of_kind
from verify.engine.ledgers import check
from verify.model.figures import Kind
from verify.model.groups import Group, VerdictName
from verify.model.settings import Settings

KILLED = "Russian soldiers killed"
CIVILIANS = "civilians killed in Ukraine"
WITHDRAWAL = "withdrawal of Russian troops from Izium"


def group(claim: str, *cells: tuple[str, ...]) -> Group:
    """Build the group of one topic from (source, value, other cells as "name=text")."""
    ledger = []
    for source, value, *others in cells:
        row = {"source": source, "claim": claim, "value": value, "as_of": "2022-09-10"}
        row.update((name, text) for name, _, text in (other.partition("=") for other in others))
        ledger.append(row)
    (found,) = check(ledger).groups
    return found


@pytest.mark.parametrize(
    ("verdict", "claim", "cells"),
    [
        ("admitted", KILLED, [("Russia MoD", "5,937")]),
        ("admitted", WITHDRAWAL, [("Russia MoD", "withdrawn", "stance=confirms")]),
        ("admitted", "Ukrainian soldiers killed", [("Ukraine's president", "1,300")]),
        ("recorded", CIVILIANS, [("OHCHR", "at least 5,767")]),
        ("recorded", CIVILIANS, [("OHCHR", "at least 5,767"), ("Ukraine MoD", "22,000")]),
        ("recorded", CIVILIANS, [("BBC", "at least 5,767", "derived_from=OHCHR")]),
        ("corroborated", KILLED, [("Ukraine MoD", "52,250"), ("BBC", "52,250")]),
        ("corroborated", KILLED, [("the UN", "about 50,000"), ("UK MoD", "52,000")]),
        ("one-sided", KILLED, [("Ukraine MoD", "52,250"), ("Zelenskiy", "52,250")]),
        ("one-sided", KILLED, [("Ukraine MoD", "52,250"), ("UK MoD", "52,250")]),
        ("one-sided", KILLED, [("Ukrainian officials", "52,250"), ("SBU", "52,250")]),
        ("one-sided", KILLED, [("BBC", "9", "derived_from=Ukraine MoD"), ("Ukraine MoD", "9")]),
        ("single-source", KILLED, [("the Ukrainian military", "52,250")]),
        ("single-source", KILLED, [("Ukraine MoD", "52,250"), ("Ukraine's MoD", "52,250")]),
        ("compatible", CIVILIANS, [("the UN", "at least 20"), ("BBC", "34")]),
        ("compatible", CIVILIANS, [("the UN", "more than 30"), ("BBC", "30")]),
        ("compatible", CIVILIANS, [("the UN", "45,000"), ("BBC", "45,230")]),
        ("agreeing", CIVILIANS, [("Zarvona Circle", "34"), ("BBC", "34")]),
        ("agreeing", CIVILIANS, [("Zarvona Circle", "34"), ("Kryla Vostoka", "34")]),
        ("agreeing", CIVILIANS, [("an eyewitness", "34"), ("BBC", "34")]),
        ("corroborated", CIVILIANS, [("Kryla Vostoka", "34"), ("BBC", "34"), ("UN", "34")]),
        ("contested", KILLED, [("Russia MoD", "5,937"), ("Ukraine MoD", "52,250")]),
        ("contested", CIVILIANS, [("OHCHR", "at least 5,767"), ("Russia MoD", "1,500")]),
        ("contested", WITHDRAWAL, [("Ukraine MoD", "withdrawn"), ("FSB", "", "stance=denies")]),
        ("denied", WITHDRAWAL, [("FSB", "", "stance=denies")]),
        ("denied", KILLED, [("FSB", "9", "stance=denies"), ("UN", "lots")]),
        ("retracted", KILLED, [("UN", "9", "status=retracted")]),
        ("unreadable", KILLED, [("UN", "9", "status=retracted"), ("BBC", "lots")]),
        ("unreadable", KILLED, [("UN", "lots")]),
    ],
)
def test_the_verdict_of_a_topic(verdict: str, claim: str, cells: list[tuple[str, ...]]) -> None:
    found = group(claim, *cells).verdict
    assert found.name == verdict, found.reason


def test_a_claim_that_was_retracted_supports_nothing() -> None:
    found = group(KILLED, ("UN", "5", "status=retracted"), ("BBC", "9")).verdict
    assert found.name == "single-source"


def test_an_unnamed_source_corroborates_nothing() -> None:
    found = group(KILLED, ("an eyewitness", "9"), ("a western official", "9")).verdict
    assert found.name != "corroborated"


def test_a_judgement_needs_a_source_that_asserts_what_can_be_read() -> None:
    for verdict in VerdictName:
        is_empty = verdict in {"denied", "retracted", "unreadable"}
        assert verdict.is_judgement is not is_empty


@pytest.mark.parametrize(
    ("ratings", "claim", "cells"),
    [
        (["F6"], KILLED, [("the Ukrainian military", "52,250")]),
        (["F1", "F1"], KILLED, [("BBC", "52,250"), ("Ukraine MoD", "52,250")]),
        (["F3", "F3"], KILLED, [("Ukraine MoD", "52,250"), ("Zelenskiy", "52,250")]),
        (["F4", "F4"], KILLED, [("Russia MoD", "5,937"), ("Ukraine MoD", "52,250")]),
        (["F4", "F4", "F4"], KILLED, [("BBC", "34"), ("UN", "34"), ("Ukraine MoD", "90")]),
        (["F5", "F2"], CIVILIANS, [("Russia MoD", "1,500"), ("OHCHR", "at least 5,767")]),
        (["F2"], WITHDRAWAL, [("Russia MoD", "withdrawn")]),
    ],
)
def test_the_admiralty_pair_of_each_claim(
    ratings: list[str], claim: str, cells: list[tuple[str, ...]]
) -> None:
    assert list(group(claim, *cells).ratings) == ratings


def test_each_kind_of_figure_has_a_verdict_of_its_own() -> None:
    cells = [("Ukraine MoD", "52,250"), ("UK MoD", "52,250"), ("UK MoD", "a further 350")]
    whole = group(KILLED, *cells, ("Russia MoD", "a further 40"))
    total, increment = (of_kind(whole, kind, Settings()) for kind in (Kind.TOTAL, Kind.INCREMENT))
    assert total.verdict.reason == "2 sources, all from one side in the war in Ukraine"
    assert increment.verdict.reason == "Russia MoD and UK MoD conflict"
    for part, kind in (total, Kind.TOTAL), (increment, Kind.INCREMENT):
        assert {claim.figure_kind for claim in part.claims} == {kind}
        assert {pair.first.figure_kind for pair in part.pairs} == {kind}
        assert len(part.ratings) == len(part.claims) == 2
        assert of_kind(part, kind, Settings()) is part


def test_a_denial_contests_the_kind_of_figure_that_it_denies_and_no_other() -> None:
    whole = group(
        KILLED,
        *(("UK MoD", "52,250"), ("UK MoD", "a further 350")),
        ("Russia MoD", "a further 350", "stance=denies"),
    )
    total, increment = (of_kind(whole, kind, Settings()) for kind in (Kind.TOTAL, Kind.INCREMENT))
    assert total.verdict.reason == "asserted only by UK MoD"
    assert increment.verdict.reason == "Russia MoD denies what UK MoD says"


@pytest.mark.cases("verdicts/*.toml")
def test_a_verdict_has_its_reason_and_each_claim_its_rating(
    why: str, ledger: str, verdict: str, ratings: list[str]
) -> None:
    (found,) = check(list(csv.DictReader(io.StringIO(ledger.strip())))).groups
    assert f"{found.verdict.name}: {found.verdict.reason}" == verdict, why
    assert [f"{claim.source} {rating}" for claim, rating in found.rated()] == ratings, why
