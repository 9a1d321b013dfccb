"""Laws of copy: a ledger that is drafted from copy never speaks against that copy.

Each is tried on a hundred pieces of copy. `pytest --hypothesis-profile long` tries many more.
"""

from collections.abc import Sequence
from operator import itemgetter

from hypothesis import given
from hypothesis import strategies as st

from tests.bench.copy_mutations import draft
from verify.engine.ledger_rules import RULES
from verify.engine.run import run
from verify.model.findings import Finding
from verify.model.settings import Settings

SPEAKERS = (
    *("the health ministry", "police", "the UN", "organisers", "the mayor of Derna", "Reuters"),
    *("the Red Cross", "the Turkish interior minister", "the regional governor"),
)
OUTCOMES = {
    "people": ("killed", "injured", "displaced", "arrested", "evacuated"),
    "houses": ("destroyed", "damaged", "rebuilt"),
    "schools": ("closed", "reopened"),
    "tanks": ("destroyed", "captured"),
    "children": ("killed", "vaccinated"),
    "cases of cholera": ("reported",),
    "protesters": ("injured",),
}
TOPICS = [(thing, outcome) for thing, outcomes in OUTCOMES.items() for outcome in outcomes]
HEDGES = (
    *("", "about ", "at least ", "more than ", "up to ", "nearly ", "some ", "an estimated "),
    "fewer than ",
)
PLACES = ("Derna", "northern Syria", "the capital", "Lyon", "Kerala", "the village of Amizmiz")
SENTENCES = (
    "{speaker} said {hedge}{number:,} {thing} had been {outcome} in {place}.",
    "{hedge}{number:,} {thing} were {outcome} in {place}, according to {speaker}.",
    "{hedge}{number:,} {thing} have been {outcome} in {place}, {speaker} said on Tuesday.",
    "in {place}, {hedge}{number:,} {thing} were {outcome}, {speaker} said.",
    "{speaker} put the number of {thing} {outcome} in {place} at {number:,}.",
)


@st.composite
def paragraphs(draw: st.DrawFn) -> list[str]:
    """Return sentences, each on an outcome of its own, so that none is a rival or a part."""
    said = []
    topics = st.lists(st.sampled_from(TOPICS), min_size=1, max_size=4, unique_by=itemgetter(1))
    for thing, outcome in draw(topics):
        sentence = draw(st.sampled_from(SENTENCES)).format(
            speaker=draw(st.sampled_from(SPEAKERS)),
            hedge=draw(st.sampled_from(HEDGES)),
            number=draw(st.integers(2, 99_999)),
            thing=thing,
            outcome=outcome,
            place=draw(st.sampled_from(PLACES)),
        )
        said.append(sentence[0].upper() + sentence[1:])
    return said


def told(findings: Sequence[Finding]) -> list[str]:
    return [f"{each.rule.code}: {each.message}" for each in findings]


@given(paragraphs())
def test_each_figure_of_the_copy_is_drafted_and_the_draft_raises_nothing_on_it(
    said: list[str],
) -> None:
    article = draft("copy.md", "\n\n".join(said) + "\n")
    assert len(article.reading.figures) == len(article.known.claims) == len(said)
    assert told(article.findings) == []


@given(paragraphs())
def test_a_drafted_ledger_has_no_conflict_with_itself(said: list[str]) -> None:
    article = draft("copy.md", "\n\n".join(said) + "\n")
    found = run(article.known.claims, Settings(), RULES).findings
    assert told([each for each in found if each.rule.code.startswith("V2")]) == []
