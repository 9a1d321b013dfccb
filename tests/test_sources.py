"""Who a written name stands for: exactly, or nobody."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import verify
from verify.errors import ConfigError
from verify.model import SourceKind
from verify.sources import (
    aliases_of,
    all_sources,
    are_allied,
    default,
    extend,
    resolve,
    resolve_source,
    suggest,
)

NAMES = {
    "ukraine-mod": [
        *("Ukraine MoD", "UKR MoD", "Ukraine's Ministry of Defence", "Ukrainian Defense Ministry"),
        *("the Ministry of Defence of Ukraine", "Ukraine’s defence minister, Oleksii Reznikov"),
        *("Hanna Maliar", "Ukraine's deputy defence minister", "Rustem Umerov"),
        *("Міністерство оборони України", "Kyiv's defence ministry"),
    ],
    "ukraine-general-staff": [
        *("the Ukrainian military", "Ukraine's armed forces", "General Staff of Ukraine"),
        *("General Staff of the Armed Forces of Ukraine", "Генштаб ЗСУ", "Ukrainian army"),
        *("Commander-in-Chief Valeriy Zaluzhny", "Gen Valerii Zaluzhnyi", "AFU General Staff"),
        *("General Valerii Zaluzhnyi", "General Zaluzhny"),
        "Ukrainian general staff spokesperson Oleksandr Shtupun",
    ],
    "ukraine-president": [
        *("the president, Volodymyr Zelenskiy", "President Zelensky", "Mr Zelensky", "ZELENSKY"),
        *("Ukraine's president", "Office of the President of Ukraine", "Президент України"),
    ],
    "ukraine-regional-governor": [
        *("the Kharkiv regional governor", "governor of the Luhansk region, Serhiy Haidai"),
        *("head of Kyiv regional military administration", "Vitaliy Kim", "Luhansk governor"),
        "Sumy regional governor Dmytro Zhyvytskyi",
    ],
    "ukraine-intelligence": ["Ukrainian intelligence", "Kyiv's intelligence services"],
    "ukraine-gur": [
        *("GUR", "HUR", "Ukrainian military intelligence (GUR)", "Kyrylo Budanov"),
        *("Ukraine's Main Directorate of Intelligence", "GUR chief Kyrylo Budanov"),
    ],
    "ukraine-sbu": ["SBU", "Ukraine's security service, the SBU", "СБУ", "Vasyl Maliuk"],
    "ukraine-air-force": ["Ukraine's air force", "air force spokesman Yuriy Ihnat"],
    "ukraine-interior-ministry": ["Ukraine's interior minister", "Denys Monastyrsky"],
    "ukraine-prosecutor": ["Ukraine's prosecutor general", "Andriy Kostin"],
    "russia-mod": [
        *("Russia MoD", "RF MoD", "The Russian Ministry of Defence", "Минобороны РФ", "МО РФ"),
        *("Maj Gen Igor Konashenkov", "Russian defence ministry spokesman Igor Konashenkov"),
        *("Moscow's defence ministry", "Sergei Shoigu"),
    ],
    "russia-kremlin": [
        *("the Kremlin", "Kremlin spokesman Dmitry Peskov", "Russian President Vladimir Putin"),
        *("Russia's president", "ПУТИН"),
    ],
    "russia-tass": ["Tass", "the state-run news agency Tass", "ТАСС", "Russian news agency Tass"],
    "russia-ria": ["RIA Novosti", "Russian state news agency RIA Novosti"],
    "russia-fsb": ["FSB", "Russia's FSB security service", "FSB director Alexander Bortnikov"],
    "uk-mod": [
        *("UK MoD", "MoD UK", "The UK Ministry of Defence", "Britain's Ministry of Defence"),
        *("UK defence secretary, Ben Wallace", "Defence Secretary Ben Wallace"),
        *("UK Defence Intelligence", "British military intelligence"),
    ],
    "us-dod": ["the Pentagon", "U.S. Defense Department", "US defence secretary Lloyd Austin"],
    "us-state": ["the US State Department", "the US secretary of state, Antony Blinken"],
    "us-white-house": ["White House", "US President Joe Biden", "President Joe Biden"],
    "us-intelligence": ["CIA director William Burns", "American intelligence", "CIA"],
    "nato": ["Nato", "Nato's Jens Stoltenberg", "NATO secretary general"],
    "eu": ["EU", "European Commission president Ursula von der Leyen", "Josep Borrell"],
    "un-general": ["The UN", "UN Secretary-General", "António Guterres", "United Nations"],
    "un-ohchr": [
        *("OHCHR", "the UN's human rights office", "UN human rights chief Michelle Bachelet"),
        "UN High Commissioner for Human Rights Volker Türk",
    ],
    "un-unhcr": ["UNHCR", "UN's refugee agency", "UNHCR spokesperson Shabia Mantoo"],
    "un-ocha": ["OCHA", "UN OCHA"],
    "iaea": ["IAEA", "the UN atomic watchdog", "IAEA director general Rafael Grossi"],
    "icrc": ["ICRC", "International Committee of the Red Cross", "ICRC president Peter Maurer"],
    "oryx": ["Oryx", "Oryx blog"],
    "isw": ["ISW", "the Washington-based Institute for the Study of War"],
    "mediazona": ["Mediazona", "Медиазона"],
    "bbc": ["BBC", "BBC's Russian service", "BBC News"],
    "reuters": ["Reuters", "Reuters news agency"],
    "ap": ["AP", "the Associated Press news agency"],
    "afp": ["AFP", "Agence France-Presse"],
    "guardian": ["the Guardian"],
    "dpr": ["DPR", "Donetsk People’s Republic", "DPR leader Denis Pushilin"],
    "lpr": ["LNR", "self-proclaimed Luhansk People's Republic"],
    "witness": ["A resident of Izium", "two eyewitnesses", "witnesses in Kherson"],
    "anonymous-official": [
        *("an anonymous official", "officials who spoke on condition of anonymity"),
        "a senior Ukrainian official, who asked not to be named",
    ],
}
OPEN = [
    *("MoD", "the military", "officials", "the regional governor", "General Staff", "air force"),
    *("Ukraine’s special forces", "the Ukrainian security forces", "Ukrainian officials"),
    *("Ukraine's ambassador to the UN", "Ukraine's foreign minister Dmytro Kuleba"),
    *("Kyiv mayor Vitali Klitschko", "Mariupol city council", "Mayor of Mariupol"),
    *("Former President of Ukraine", "Petro Poroshenko, former president", "Zelenskiy adviser"),
    *("Russian-installed governor of Kherson", "Moscow-appointed officials", "Belgorod governor"),
    *("Russian foreign minister Sergei Lavrov", "Russian army", "Interfax", "Kremlin critic"),
    *("French president", "President Emmanuel Macron", "Belarusian defence ministry"),
    *("UN Human Rights Council", "UN Security Council", "UN Women", "UNDP", "Red Cross"),
    *("European Parliament", "Council of Europe", "Ukrainian Red Cross", "Reuters Institute"),
    *("Reuters, citing an unnamed official", "NATO official", "Pentagon officials"),
    *("Belarusian defence ministry, Tass", "a Kremlin source", "French president, Kremlin"),
    *("British intelligence", "the head of MI6, Richard Moore", "western intelligence"),
    *("UKR", "Russia", "Ukraine", "", "   ", "?", "the", "1234", "Kherson regional council"),
]


@pytest.mark.parametrize(
    ("written", "id_"), [(name, id_) for id_, names in NAMES.items() for name in names]
)
def test_a_name_resolves(written: str, id_: str) -> None:
    found = resolve_source(written)
    assert found is not None
    assert found.id == id_


@pytest.mark.parametrize("written", OPEN)
def test_a_name_stays_open(written: str) -> None:
    assert resolve_source(written) is None


def test_every_source_is_tried() -> None:
    assert NAMES.keys() == {source.id for source in all_sources()}


@pytest.mark.parametrize("source", all_sources(), ids=lambda source: source.id)
def test_each_alias_name_and_id_stands_for_its_own_source(source: verify.Source) -> None:
    for name in (source.id, source.name, *aliases_of(source.id)):
        assert resolve_source(name) == source, name


@pytest.mark.parametrize(
    ("written", "party", "kind"),
    [
        ("Ukraine’s special forces", "ukraine", "belligerent"),
        ("Ukrainian officials", "ukraine", "anonymous"),
        ("Mayor of Mariupol", "ukraine", "belligerent"),
        ("Russian-installed governor of Kherson", "russia", "belligerent"),
        ("Donetsk separatists", "russia", "belligerent"),
        ("French president", "france", "ally"),
        ("western intelligence", "", "anonymous"),
        ("a senior NATO military official", "nato", "anonymous"),
        ("AFP journalists", "", "media"),
        ("Jane Roe", "", ""),
    ],
)
def test_an_open_name_still_says_whose_side_it_is_on(written: str, party: str, kind: str) -> None:
    found = resolve(written)
    assert (found.source, found.party, found.kind or "") == (None, party, kind)


def test_an_ambiguous_name_says_whom_it_may_mean() -> None:
    found = resolve("MoD")
    assert {source.id for source in found.candidates} == {"uk-mod", "ukraine-mod", "russia-mod"}
    assert found.reason.startswith("may be ")
    assert resolve("the regional governor").reason == "does not say which region's"


@pytest.mark.parametrize(
    ("written", "id_"),
    [
        ("Ukranian military", "ukraine-general-staff"),
        ("Rusian defence ministry", "russia-mod"),
        ("Volodymr Zelenskiy", "ukraine-president"),
    ],
)
def test_a_slip_is_a_hint_and_never_an_attribution(written: str, id_: str) -> None:
    assert resolve_source(written) is None
    assert suggest(written)[0].id == id_


@pytest.mark.parametrize("written", ["Human Rights Watch", "UNHRC", "Unicef", "GRU", "", "MoD"])
def test_no_hint_where_nothing_is_near(written: str) -> None:
    assert suggest(written) == ()


ALIASES = [(alias, source.id) for source in all_sources() for alias in aliases_of(source.id)]


@given(st.sampled_from(ALIASES), st.data())
def test_one_wrong_letter_never_makes_another_source(
    named: tuple[str, str], data: st.DataObject
) -> None:
    alias, id_ = named
    at = data.draw(st.integers(0, len(alias) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    assume(len(alias) > len("us dod"))
    found = resolve_source(alias[:at] + letter + alias[at + 1 :])
    assert found is None or found.id == id_


@given(st.sampled_from(ALIASES), st.sampled_from([str.upper, str.title, str.lower]))
def test_case_and_articles_do_not_count(named: tuple[str, str], change: object) -> None:
    alias, id_ = named
    assert callable(change)
    found = resolve_source(f"  the {change(alias)}. ")
    assert found is not None
    assert found.id == id_


@given(st.text(max_size=60))
def test_any_text_resolves_or_stays_open(text: str) -> None:
    assert resolve(text).written == text
    suggest(text)


def test_a_very_long_name_is_nobody_s() -> None:
    assert resolve_source("Ukraine's defence ministry " * 10_000) is None


def test_allies_are_one_camp_and_nobody_is_none() -> None:
    assert are_allied("ukraine", "uk")
    assert are_allied("us", "uk")
    assert are_allied("russia", "dpr")
    assert not are_allied("ukraine", "russia")
    assert not are_allied("", "")


def test_a_project_adds_and_changes_sources() -> None:
    registry = extend(
        default(),
        {
            "dsns": {"name": "DSNS", "kind": "government", "party": "ukraine", "aliases": ["SES"]},
            "un-ohchr": {"reliability": "B"},
        },
    )
    assert resolve("the SES", registry).source == verify.Source(
        "dsns", "DSNS", SourceKind.GOVERNMENT, "ukraine"
    )
    assert resolve("OHCHR", registry).source == default_ohchr()._replace(reliability="B")
    assert resolve_source("the SES") is None


def default_ohchr() -> verify.Source:
    found = resolve_source("OHCHR")
    assert found is not None
    return found


@pytest.mark.parametrize(
    "entry", [{"kind": "press"}, {"reliability": "G"}, {"reliability": "AB"}, {"alias": ["x"]}]
)
def test_a_source_that_cannot_be_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(ConfigError):
        extend(default(), {"x": entry})
