"""The verb of a message agrees with the name of the source: "the UN says", "US officials say"."""

import pytest

import verify
from verify.lexicons import load
from verify.model.sources import Resolution
from verify.sources import resolve
from verify.text.english import is_plural

MANY = (
    *("Organisers", "the organisers", "The organisers of the march", "protest organisers"),
    *("Police", "the police", "Idlib police", "Idlib Police", "police in Arvenka"),
    *("US officials", "Ukrainian officials, citing photographs", "Officials", "Health Officials"),
    *("residents of Izium", "Residents", "Witnesses", "eyewitnesses (two)", "three witnesses"),
    *("the authorities", "Russian-installed authorities in Kherson", "de facto authorities"),
    *("Rescuers", "rescue workers", "Doctors", "doctors at the Al-Noor hospital", "medics"),
    *("the armed forces", "Israeli troops", "emergency services", "local people", "Rebels"),
    *("the Houthis", "Houthis", "farmers' unions", "the parents of a soldier"),
)  # fmt: skip
ONE = (
    *("Médecins Sans Frontières", "Médecins sans frontières", "Doctors Without Borders", "Reuters"),
    *("Human Rights Watch", "White Helmets", "United Nations", "the United States", "Airwars"),
    *("Physicians for Human Rights", "UN human rights", "the Ministry of Foreign Affairs"),
    *("General Staff of the Armed Forces of Ukraine", "Hamas", "Police Federation", "BBC News"),
    *("a group of residents", "one of the officials", "a spokesman for the rebels", "Gen Rogers"),
    *("a resident of Arvenka", "the Red Cross", "Texas", "Save the Children", "Agence Presse"),
    *("the mayor, who met residents", "Los Angeles Times", "Secours populaires de Paris", ""),
    *("the ministry's press office", "Saint-Denis", "the Guardian's sources desk", "M23"),
)


@pytest.mark.parametrize("name", MANY)
def test_a_plain_plural_has_the_verb_of_many(name: str) -> None:
    assert is_plural(name, resolve(name, None))


@pytest.mark.parametrize("name", ONE)
def test_the_name_of_one_body_or_person_has_the_verb_of_one(name: str) -> None:
    assert not is_plural(name, resolve(name, None))


def test_the_nouns_for_people_who_speak_are_told_apart_by_their_ends() -> None:
    """The lexicon of speech has both: the rule knows them without it."""
    speech = load("speech")
    nobody = Resolution("")
    kinds = speech.pairs("speakers")
    many = {
        word
        for word, kind in kinds.items()
        if kind == "people" and len(word) > 3 and word[-1] == "s"
    }
    one = {word for word, kind in kinds.items() if kind == "person"}
    assert len(many) > 80
    assert len(one) > 100
    assert [word for word in sorted(many) if not is_plural(f"local {word}", nobody)] == []
    assert [word for word in sorted(one) if is_plural(f"a local {word}", nobody)] == []


KILLED = "people killed at the march"


def messages(*rows: dict[str, str]) -> list[str]:
    return [finding.message for finding in verify.check(list(rows)).findings]


def test_a_message_has_the_right_verb_on_both_sides_of_a_conflict() -> None:
    police = {"source": "Police", "claim": KILLED, "value": "3", "as_of": "2024-05-01"}
    found = messages(police, {**police, "source": "Organisers", "value": "30"})
    assert found[0].startswith("Police say 3 (2024-05-01), but Organisers say 30 (2024-05-01): ")
    assert "Police do not say which region's: write which one" in found


def test_a_denial_has_the_right_verb() -> None:
    said = {"source": "AFP", "claim": KILLED, "value": "3", "as_of": "2024-05-01"}
    denial = {**said, "source": "US officials", "stance": "denies"}
    assert any("US officials deny what AFP asserts: 3 " in each for each in messages(said, denial))


def test_a_source_that_relays_has_the_right_verb() -> None:
    first = {"source": "Red Cross", "claim": KILLED, "value": "3", "as_of": "2024-05-01"}
    later = {**first, "source": "US officials", "derived_from": "Red Cross"}
    assert any("US officials have it from Red Cross" in each for each in messages(first, later))
