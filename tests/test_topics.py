"""Labels are read into facets; two labels are one topic only where every facet agrees."""

import json
import time
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.data.compile import compiled
from verify.topics import (
    are_opposed,
    block,
    compare_topics,
    harmed_side,
    index,
    is_cumulative,
    is_harm,
    kind_word,
    near_rest,
    read_topic,
    relate,
    wholes,
)

ROOT = Path(__file__).parent.parent
PAIRS = ROOT.parent / "shared" / "bench" / "data" / "labels.jsonl"

# Two ways to say one thing, as desks write them.
ONE_TOPIC = """
Russian armoured vehicles destroyed | armored vehicles of the Russian army wrecked
cruise missiles intercepted over Ukraine | cruise missiles shot down by Ukrainian air defence
Shahed drones shot down | Iranian-made drones brought down over Ukraine
Mariupol residents evacuated | people taken out of Mariupol
children abducted to Russia | Ukrainian children forcibly taken to Russia
Russian reservists called up | men mobilised in Russia
Ukrainian troops trained in Britain | Ukrainian soldiers trained in the UK
grain exported through the Black Sea corridor | Ukrainian grain shipped out via the corridor, tonnes
Ukrainians without electricity | people in Ukraine left without power
journalists killed in Gaza | media workers dead in Gaza
hospitals out of service in Gaza | Gaza hospitals no longer functioning
homes damaged or destroyed in Gaza | Gaza housing units destroyed or damaged
Palestinians detained in the West Bank | arrests in the occupied West Bank
women and children killed in Gaza | Gaza: women and children dead
Gazans facing famine | people in the Strip on the brink of starvation
Israeli soldiers wounded in Gaza | IDF wounded in the Strip
Israelis evacuated from northern Israel | residents of the north of Israel moved out
Houthi missiles fired at ships | missiles the Houthis have launched at vessels
cholera cases, Yemen | suspected cholera infections in Yemen
Yemeni children acutely malnourished | children suffering acute malnutrition in Yemen
deaths in Beirut port explosion | people killed in the Beirut blast
Libya flood dead | fatalities in Derna flooding
people missing after Derna flood | Derna floods: unaccounted for
Turkey quake: buildings collapsed | buildings brought down by Turkish earthquake
injured in Turkey earthquake | Türkiye quake wounded
tents needed in quake zone | tents required for earthquake area
inflation rate, Turkey | Turkish annual inflation (%)
unemployment rate in Spain | Spain's jobless rate
Google layoffs | jobs axed at Google's parent Alphabet
Microsoft job losses | employees let go by Microsoft
Tesla staff cut in Germany | German Tesla workers laid off
jobs to go at BT | planned BT job cuts
French pension protest: marchers | demonstrators against the pension reform in France
people arrested in Moscow protest | protesters held by police in Moscow
Hong Kong protesters arrested | people detained over Hong Kong protests
votes cast in referendum | ballots cast, referendum
spoilt ballots | invalid votes
seats won by the opposition | opposition MPs elected
polling stations counted (%) | share of polling stations counted
migrants who drowned in the Mediterranean | deaths at sea in the Mediterranean, migrants
Channel crossings in small boats | migrants who crossed the Channel in small boats
asylum applications in Germany | asylum claims lodged in Germany
Sudanese displaced inside the country | IDPs in Sudan
refugees who have fled Sudan | Sudanese refugees
Pakistan floods: people affected | people affected by flooding in Pakistan
hectares burned in Greece | area scorched by Greek wildfires (hectares)
Russian generals killed in Ukraine | Russian generals dead
Wagner fighters killed in Bakhmut | Wagner mercenaries dead at Bakhmut
Russian warships sunk | Russian naval vessels sent to the bottom
Ukrainian POWs freed | Ukrainian prisoners of war released
power stations damaged by Russian strikes | Ukrainian power plants damaged in Russian attacks
Patriot batteries supplied to Ukraine | Patriot systems delivered to Kyiv
people killed in Crocus City Hall attack | Moscow concert hall attack death toll
Russian troops massed near Ukraine border | Russian soldiers deployed at the Ukrainian border
villages recaptured by Ukraine | settlements liberated by Ukrainian forces
Ukrainian territory under Russian occupation | Ukrainian land held by Russia
Russian assets seized | Russian assets confiscated
Russian servicemen wounded | Russian troops injured
wounded Russian soldiers, Pentagon estimate | Russian WIA
Ukrainian tanks lost | tank losses, Ukraine
fallen Ukrainian soldiers | Ukraine's military dead
Ukrainian troops missing in action | MIA, Ukrainian forces
Russian drones downed overnight | UAVs shot down overnight (Russian)
Russian artillery lost | RU artillery pieces lost
howitzers delivered to Ukraine | howitzers supplied to Kyiv
Ukrainian aircraft shot down | AFU aircraft downed, Russian MoD
Ukrainian soldiers killed in Kursk region | AFU dead in Kursk oblast
Russian soldiers who surrendered | Russian troops who laid down arms
square kilometres Russia gained in Donetsk oblast | territory captured by Russia in Donetsk region
settlements under Russian occupation in Kherson region | villages occupied by Russia, Kherson oblast
share of Ukraine occupied by Russia | percentage of Ukrainian territory under Russian control
civilians injured in Kharkiv | civilians wounded in Kharkov
children killed in Ukraine | Ukrainian minors dead
civilian casualties, Mariupol | Mariupol: civilian casualties
bodies found in Mariupol theatre | corpses recovered from the Mariupol drama theatre
Ukrainians who have fled abroad | refugees from Ukraine
power outages in Kyiv: households affected | Kyiv homes without electricity
schools damaged in Ukraine | Ukrainian schools that have been damaged
Ukrainian grain exports (tonnes) | tons of grain exported by Ukraine
prisoners swapped | prisoners exchanged
POWs killed at Olenivka | prisoners of war who died in Olenivka
mass grave at Izium: bodies | bodies exhumed from the burial site in Izyum
Kakhovka dam flood deaths | people who died in the flooding after the Kakhovka dam breach
Palestinians killed in the West Bank | West Bank death toll
Palestinians wounded in Gaza | injured in the Gaza Strip
UN workers killed in Gaza | United Nations staff who have died in Gaza
rockets fired by Hezbollah | rockets launched from Lebanon by Hezbollah
Hamas operatives killed | Hamas fighters eliminated
hostages freed | captives released
Israeli reservists mobilised | reservists called up in Israel
settlers attacks on Palestinians | attacks by settlers against Palestinians
Saudi-led coalition air raids | air strikes by the coalition
Yemenis at risk of famine | people on the verge of famine in Yemen
ships hit by the Houthis | vessels struck by Houthi forces
Nepal earthquake: houses destroyed | homes flattened in Nepal quake
villages cut off by quake, Morocco | Moroccan villages isolated by the earthquake
survivors found in rubble | people rescued alive from the ruins
quake aftershocks felt | aftershocks
people made homeless by the Turkish quake | homeless after Turkey earthquake
depth of the quake | how deep the quake was (km)
flood victims evacuated in Pakistan | people evacuated from floods in Pakistan
wildfire deaths, Maui | killed in Lahaina fire
Hurricane Ian deaths | people killed by Hurricane Ian
protesters killed in Iran | demonstrators dead, Iran
people at the Paris march | Paris demonstrators
Belarus protesters detained | people arrested at demonstrations in Belarus
participants in Tbilisi rally | Tbilisi rally turnout
Hong Kong march: participants | marchers in Hong Kong
journalists arrested in Belarus | Belarusian reporters detained
police officers hurt at Paris protest | police injured in Paris demonstration
ballots counted | votes counted
share of the vote for the opposition | opposition vote share
voters registered abroad | registered voters overseas
MPs of the ruling party | seats held by the governing party
abstention rate | share of voters who stayed at home
Yes votes in Donetsk referendum (%) | share voting yes in Donetsk
layoffs at Twitter | Twitter employees fired
Meta's workforce | staff employed by Meta
P&O staff dismissed | sackings at P&O Ferries
Ford jobs cut in Germany | redundancies at Ford in Germany
percentage of staff cut at Twitter | share of Twitter workforce laid off
Amazon job cuts announced | Amazon layoffs announced
severance costs at Meta | cost of Meta layoffs
workers on strike at Royal Mail | Royal Mail strikers
US aid to Ukraine, total | total American assistance for Ukraine
value of frozen Russian central bank assets | Russian central bank reserves frozen abroad
UK military aid to Ukraine (£bn) | British military assistance to Kyiv, pounds
damage to Ukrainian infrastructure ($bn) | cost of infrastructure damage in Ukraine
F-16s promised to Ukraine | F-16 jets pledged to Kyiv
shells delivered to Ukraine by the EU | EU artillery rounds supplied to Ukraine
length of the queue | queue length (km)
North Korean troops sent to Russia | soldiers from North Korea deployed to Russia
trucks of aid entering Gaza daily | aid lorries entering Gaza each day
Russian personnel killed and wounded | Russian casualties
Ukrainian servicemen killed, Kyiv's figure | Ukrainian troops killed in action
Russian soldiers captured by Ukraine | Russian prisoners of war in Ukrainian hands
Russian self-propelled guns destroyed | Russian SPGs wiped out
Russian fuel trucks destroyed | fuel tankers destroyed (RU)
Russian BTRs lost | APC losses, Russia
Russian battle tanks knocked out | MBTs destroyed, Russian
Ukrainian UAVs intercepted over Moscow | Ukrainian drones shot down over Moscow
ballistic missiles launched at Kyiv | ballistic missiles fired at Kyiv by Russia
Iskander missiles fired | Iskanders launched
S-300 launchers destroyed | S-300 systems knocked out
Russian ammunition dumps blown up | Russian ammo depots destroyed
villages liberated in Kharkiv oblast | Kharkiv region: settlements retaken
territory held by Russia | Russian-occupied territory
Ukraine's losses in Bakhmut | Ukrainian casualties in Bakhmut
troops massed on Ukraine's border | troops near the Ukrainian border
people evacuated through humanitarian corridors | civilians evacuated via humanitarian corridors
Mariupol civilian death toll | civilians killed in Mariupol
bodies in mass grave, Bucha | Bucha mass grave: bodies recovered
dead in Kremenchuk shopping mall strike | people killed in Kremenchuk mall
Dnipro apartment block: dead | people killed in Dnipro apartment building strike
Ukrainian children orphaned | children orphaned in Ukraine
Ukrainians living under occupation | people under Russian occupation in Ukraine
Ukrainian refugees in Germany | Germany: refugees from Ukraine
Russian soldiers who deserted | Russian deserters
Iranians sentenced to death | death sentences handed down in Iran
deaths in Iran protests | Iranian protest death toll
Iranian protesters jailed | demonstrators imprisoned in Iran
rally in Belgrade: number of participants | Belgrade rally attendance
Georgian protesters arrested | people detained in protests in Georgia
voter participation in Turkey | Turkish election turnout
share of votes for Erdogan | Erdogan vote share
votes for Le Pen (%) | Le Pen's share of the vote
parliamentary seats held by opposition | seats for the opposition
registered electors | voters on the electoral roll
Gaza children killed | Palestinian children killed in Gaza
Gaza fatalities, health ministry | Palestinians killed in Gaza, Hamas-run health ministry
Israeli dead on 7 October | people killed in Israel on October 7
hostages kidnapped on 7 October | people taken hostage on October 7
hostages believed dead | hostages feared dead
Palestinian detainees released | Palestinian prisoners freed
Hezbollah rockets fired at Israel | rockets Hezbollah has launched at Israel
people killed in Jenin raid | deaths in raid on Jenin
Gaza buildings damaged | buildings damaged in the Gaza Strip
share of Gaza buildings destroyed | percentage of buildings destroyed in Gaza
aid workers killed in Gaza | humanitarians killed in the Strip
UNRWA employees killed | UNRWA workers dead
Rafah: displaced people | displaced Palestinians in Rafah
calories per person per day in Gaza | daily calories per head in the Strip
Yemen war dead | people killed in the Yemen war
civilians killed in Hodeidah | Hodeida civilian deaths
children killed in Saada bus strike | Dahyan school bus attack: children dead
mourners killed in Sanaa | people killed at Sanaa funeral
Yemenis displaced | people displaced in Yemen
children with severe malnutrition, Yemen | severely malnourished Yemeni children
Red Sea ship attacks by Houthis | Houthi attacks on ships in the Red Sea
Houthi drones shot down by US | US shot down Houthi UAVs
villages destroyed in Herat earthquake | Herat quake: villages flattened
Marrakesh earthquake dead | people killed in Moroccan quake
quake wounded in Morocco | Moroccan earthquake injured
aftershocks in Turkey since the quake | Turkish aftershocks
Syria: earthquake deaths | quake death toll in Syria
economic cost of Turkey quake | Turkish quake damage bill
Meta employees laid off | Facebook layoffs
Alphabet job cuts | Google staff laid off
Twitter workforce | people employed at Twitter
Amazon redundancies | workers dismissed by Amazon
P&O seafarers sacked | P&O Ferries crew dismissed
Credit Suisse job losses | jobs axed by Credit Suisse
tech sector layoffs | job cuts in technology companies
US military assistance for Kyiv | American military aid to Ukraine
German military aid to Ukraine (€bn) | value of German weapons for Ukraine
Bradleys delivered | Bradley fighting vehicles sent to Ukraine
frozen Russian assets ($bn) | value of Russian assets frozen
grain shipped under the Black Sea deal | Black Sea grain deal: tonnes exported
mines cleared in Ukraine | landmines removed in Ukraine
Russian servicemen captured | Russian soldiers taken captive
Ukrainian tanks knocked out | destroyed Ukrainian tanks (Russian MoD)
Russian howitzers lost | howitzers lost by Russia
enemy drones shot down, Ukrainian air force | Russian UAVs downed
Russian naval ships and boats destroyed | warships/boats destroyed, Russia
number of Ukrainian soldiers injured | Ukraine: troops wounded
soldiers Ukraine has lost (dead) | Ukrainian soldiers killed
Russian dead, BBC Russian and Mediazona count | confirmed Russian soldiers killed
Russians called up in the partial mobilisation | mobilised Russians
territory seized by Russia in Kharkiv region | land captured by Russia, Kharkiv oblast
area of Kursk region held by Ukraine | Kursk territory controlled by Ukrainian forces (sq km)
civilians evacuated from Sievierodonetsk | Severodonetsk evacuees
Ukrainians who fled to Poland | Ukrainian refugees in Poland
children killed in Mariupol | Mariupol: minors dead
Bucha corpses | bodies found in Bucha
houses without heating in Kyiv | Kyiv homes with no heating
HIMARS launchers sent by the US | HIMARS systems the US has supplied
155mm shells promised by the EU | artillery shells pledged by the European Union
Starlink terminals in Ukraine | Starlinks operating in Ukraine
Palestinian deaths in the West Bank since 7 October | Palestinians killed in the West Bank
Gaza dead | Palestinian death toll in Gaza
injured in Gaza | Gazans hurt
hostages remaining in captivity | hostages still held
hostages freed in the truce | captives released during the ceasefire
trucks entering Gaza through Rafah | lorries let into Gaza via Rafah
IDF soldiers killed on 7 October | Israeli troops killed in the Hamas attack
Hamas members killed (IDF) | Hamas terrorists eliminated, Israeli army
rockets intercepted by Iron Dome | projectiles shot down by the Iron Dome
Lebanese killed | death toll in Lebanon
displaced Lebanese | people displaced in Lebanon
coalition air strikes on Sanaa | Saudi-led air raids on Sana'a
Yemen: people killed by hunger | Yemenis who starved to death
cargo ships attacked in the Red Sea | merchant vessels attacked, Red Sea
killed in Syria earthquake | Syrian quake dead
homeless after Morocco quake | people left without homes by the Moroccan earthquake
quake strength | magnitude of the earthquake
rescuers sent to Turkey | rescue workers dispatched to Turkey
protesters in Tbilisi | Tbilisi demonstrators
women arrested in Iran | Iranian women detained
marchers in Hong Kong, organisers' figure | Hong Kong demonstrators, police figure
demonstrators hurt in Belgrade | protesters injured in Belgrade
incumbent's vote share | % of the vote for the sitting president
votes for the ruling party (%) | governing party's vote share
eligible voters | registered voters
staff dismissed at Twitter | Twitter layoffs
share of Meta workforce laid off | percentage of Meta staff cut
jobs at risk at P&O | P&O Ferries jobs under threat
Ford layoffs in Europe | European Ford workers made redundant
cost of layoffs at Google ($) | Google's redundancy costs
planned layoffs at Amazon | jobs Amazon intends to cut
frozen assets of Russian oligarchs | Russian oligarchs' assets frozen
US security assistance to Ukraine since the invasion | American military aid to Kyiv
people in need of humanitarian aid in Ukraine | Ukrainians needing humanitarian assistance
"""

# Alike in words, or in subject, and not one topic.
TWO_TOPICS = """
Ukrainian soldiers killed | Ukrainian civilians killed
Russian tanks destroyed | Russian tanks captured
Russian tanks destroyed | Russian IFVs destroyed
drones launched by Russia | Russian drones shot down
missiles fired at Ukraine | missiles intercepted over Ukraine
children deported to Russia | children returned from Russia
Gaza death toll | West Bank death toll
Gaza death toll | children killed in Gaza
hostages released | hostages killed
hostages rescued | hostages released
Israeli soldiers killed in Gaza | Israeli soldiers killed on 7 October
Lebanon death toll | Israel death toll
Hezbollah fighters killed | civilians killed in Lebanon
Yemen civilians killed by coalition air strikes | Yemen civilians killed by Houthi shelling
cholera cases, Yemen | cholera deaths, Yemen
flood deaths, Libya | flood deaths, Pakistan
homes destroyed in Maui fire | people missing in Maui fire
Turkey quake: killed | Turkey quake: injured
quake magnitude | quake deaths
Google layoffs | Microsoft layoffs
Google layoffs | Google hires
voter turnout | votes cast
turnout in Paris protest | arrests in Paris protest
police injured in Paris protest | protesters injured in Paris protest
migrants rescued | migrants drowned
asylum applications | asylum applications granted
refugees in Poland | refugees in Moldova
IDPs in Sudan | refugees from Sudan
unemployment rate | unemployed people
inflation rate | interest rate
US military aid to Ukraine | US humanitarian aid to Ukraine
US military aid to Ukraine | EU military aid to Ukraine
HIMARS delivered to Ukraine | HIMARS destroyed
Leopard tanks delivered | Leopard tanks destroyed
Russian soldiers wounded | Russian soldiers missing
Russian soldiers captured | Russian soldiers surrendered
Russian losses in Bakhmut | Ukrainian losses in Bakhmut
Kherson civilians killed | Kharkiv civilians killed
Wagner fighters killed | Russian soldiers killed
Kherson region liberated area | Kherson region occupied area
people without power in Kyiv | people without water in Kyiv
Russian casualties per day | Russian casualties
civilians killed in March | civilians killed in April
jobs cut in 2022 | jobs cut in 2023
hospitals destroyed | hospitals damaged
schools damaged in Gaza | schools destroyed in Gaza
aid trucks entering Gaza | aid trucks waiting at Rafah
Russian planes shot down | Russian planes destroyed on the ground
Russian soldiers killed, Ukrainian estimate | Ukrainian soldiers killed, Russian estimate
soldiers killed | fighters killed
Russian soldiers killed in Bakhmut | Russian soldiers killed
Wagner convicts killed | Wagner fighters killed
Ukrainian tanks lost | Ukrainian tanks delivered
Russian ships sunk | Russian ships damaged
Ukrainian grain exports | Russian grain exports
civilians killed in Mariupol | civilians evacuated from Mariupol
bodies found in Bucha | graves in Bucha
Ukrainian POWs killed | Ukrainian soldiers killed
Ukrainian POWs freed | Russian POWs freed
hostages taken | hostages freed
hostages still in Gaza | hostages dead
rockets fired by Hezbollah | rockets fired by Hamas
Gaza: children killed | Gaza: women killed
Gaza: bodies under rubble | Gaza death toll
Gaza: share of homes destroyed | Gaza: homes destroyed
people needing aid in Gaza | people needing aid in Yemen
ships hit by the Houthis | missiles fired by the Houthis
Houthi fighters killed | coalition soldiers killed
quake survivors rescued | quake survivors in hospital
homes destroyed | homes damaged
Turkish quake: economic damage | Turkish quake: deaths
people rescued | people missing
flood deaths | flood: homes destroyed
Paris protesters, police count | Paris protesters arrested, police count
votes for incumbent | votes for challenger
vote share, first round | vote share, second round
registered voters | voters
turnout in Scotland | turnout in England
seats won by opposition | vote share of opposition
layoffs at Meta | layoffs at Meta in Europe
jobs at risk at Ford | jobs cut at Ford
Twitter staff laid off | Twitter staff before the layoffs
US military aid pledged | US military aid delivered
aid pledged by EU | aid pledged by US
tanks pledged to Ukraine | tanks delivered to Ukraine
Patriot missiles | Patriot batteries
Ukrainian drones shot down over Russia | Russian drones shot down over Ukraine
missiles fired | drones fired
area occupied by Russia | area liberated by Ukraine
area occupied in Donetsk region | area occupied in Luhansk region
Russian troops in Ukraine | Russian troops killed in Ukraine
Russian soldiers withdrawn from Kherson | Russian soldiers killed in Kherson
refugees from Ukraine | refugees returned to Ukraine
deaths from cholera | deaths from hunger
people vaccinated | vaccine doses given
killed on Monday | killed on Tuesday
killed this week | killed this month
Russian tanks lost, confirmed by Oryx | Ukrainian tanks lost, confirmed by Oryx
Ukrainian drone attacks on Russia | Russian drone attacks on Ukraine
Israeli strikes on Lebanon | Hezbollah strikes on Israel
Russian tanks destroyed | Russian artillery destroyed
Russian helicopters shot down | Ukrainian helicopters shot down
Russian killed | Russian killed and wounded
Kherson: civilians killed | Kherson: soldiers killed
drones launched at Kyiv | drones shot down over Kyiv
Ukrainian losses | Russian losses
Kharkiv region liberated (sq km) | Kharkiv region: villages liberated
Donetsk casualties | Luhansk casualties
people evacuated from Kherson | people remaining in Kherson
hostages held | prisoners held
Israelis killed | Israeli soldiers killed
Gaza: killed | Gaza: wounded
Gaza killed since ceasefire | Gaza killed
killed in Rafah | killed in Gaza
West Bank: arrested | West Bank: killed
journalists killed in Gaza | journalists killed in Ukraine
medics killed in Gaza | hospitals destroyed in Gaza
aid trucks into Gaza per day | aid trucks into Gaza per month
Yemen cholera cases | Yemen covid cases
Houthi attacks on ships | US attacks on Houthis
Saudi strikes | Houthi strikes
Morocco quake deaths | Turkey quake deaths
quake magnitude | aftershock magnitude
people trapped | people rescued
buildings collapsed | buildings damaged
Maui missing | Maui dead
protesters in Paris | protesters in Lyon
protesters in Paris | police in Paris
arrests in Iran | executions in Iran
turnout 2018 | turnout 2022
vote share of ruling party | seats of ruling party
votes for Macron | votes for Le Pen
invalid votes | valid votes
Meta layoffs | Amazon layoffs
Meta layoffs in 2022 | Meta layoffs in 2023
Amazon warehouse jobs | Amazon corporate jobs
unemployed people | job vacancies
military aid from US | military aid from Germany
aid to Ukraine | aid to Israel
Patriots delivered | Patriots destroyed
Leopard 1 tanks | Leopard 2 tanks
refugees in Poland | refugees returning from Poland
Ukrainian refugees | Syrian refugees
IDPs | refugees
asylum seekers in UK | asylum seekers deported from UK
migrant arrivals | migrant deaths
prisoners swapped by Russia | bodies swapped by Russia
Ukrainian drones lost | Ukrainian drones produced
Russian exports | Russian imports
oil price | gas price
hospitals attacked | hospitals destroyed
Hamas fighters killed | Hamas fighters captured
Gazans killed while waiting for aid | Gazans killed
trucks entering Gaza | trucks waiting to enter Gaza
Russian soldiers in captivity | Russian soldiers killed in captivity
hostages' bodies returned | hostages returned alive
Ukrainian soldiers trained | Ukrainian soldiers mobilised
Russian missiles produced | Russian missiles fired
Kyiv civilians killed | Kyiv civilians wounded
Kyiv region civilians killed | Kyiv civilians killed
quake dead in Turkey and Syria | quake dead in Turkey
people rescued in Turkey | people rescued in Syria
vote share of the ruling party | turnout
Yes votes | No votes
Meta layoffs | Meta planned layoffs
Russian oil exports | Russian oil revenue
US aid to Ukraine | US aid to Israel
UK troops in Estonia | French troops in Estonia
Wagner fighters killed | Wagner fighters recruited
Chechen fighters deployed | Chechen fighters killed
IDPs returned home | IDPs
civilians killed by mines | civilians killed
children injured | children killed
prisoners freed by Israel | hostages freed by Hamas
ships attacked | ships sunk
homes damaged in Kharkiv | homes destroyed in Kharkiv
arrests on Saturday | arrests on Sunday
mobilised soldiers killed | mobilised soldiers
Russian losses, UK MoD | Ukrainian losses, UK MoD
protesters, police count | police at protest
"""

# a | b | the relation | words that the reason must hold
RELATIONS = """
Russian soldiers killed | Ukrainian soldiers killed | different_side | Russian against Ukrainian
Russian tanks lost | Russian helicopters lost | different_thing | tanks against helicopters
Ukrainian civilians wounded | refugees wounded | different_victims | civilians against refugees
Russian soldiers killed | Russian soldiers captured | different_outcome | killed against captured
civilians killed in Bucha | civilians killed in Izium | different_place | Bucha against Izium
Ukrainian territory occupied (%) | Ukrainian territory occupied (sq km) | different_measure | share
Gaza death toll | Gaza death toll in the past day | different_period | past day
turnout in the first round | turnout in the run-off | different_period | second round
Russian casualties | Russian soldiers killed | part_of | killed are one part of casualties
Russian generals killed | Russian officers killed | part_of | generals are some of the officers
tanks lost, Russia | armoured vehicles lost, Russia | part_of | tanks are some of the armoured
civilians killed in Bucha | civilians killed in Kyiv region | part_of | Bucha is part of Kyiv region
people killed by air strikes in Yemen | people killed in Yemen | part_of | limited to air strike
Hamas fighters killed | Palestinian armed group members killed | part_of | Hamas is one of
troops lost | Russian troops lost | related | Russian
children killed | children killed in Gaza | related | Gaza
soldiers killed on both sides | Russian soldiers killed | part_of | Russian
"""

FACETS = [
    # label, thing, side, outcome, measure, place, rest
    ("Russian tanks destroyed", "tanks", "russia", "destroyed", "", (), ()),
    ("RU KIA", "soldiers", "russia", "killed", "", (), ()),
    ("Russian soldiers killed in Ukraine", "soldiers", "russia", "killed", "", (), ()),
    ("Russian POWs", "soldiers", "russia", "captured", "", (), ()),
    ("civilian deaths, Ukraine", "civilians", "", "killed", "", ("ukraine",), ()),
    ("IDPs, Ukraine", "people", "", "internally displaced", "", ("ukraine",), ()),
    ("quake: missing", "people", "", "missing", "", (), ("earthquake",)),
    ("ground Russia has lost", "territory", "russia", "liberated", "area", (), ()),
    ("land Ukraine has lost", "territory", "ukraine", "controlled", "area", (), ()),
    ("Meta layoffs", "staff", "", "laid off", "", (), ("Meta",)),
    ("Russian losses per day", "soldiers", "russia", "casualties", "daily", (), ()),
    ("personnel liquidated, Russia", "soldiers", "russia", "liquidated", "", (), ()),
    ("zebra crossings painted", "", "", "crossed", "", (), ("painted", "zebra")),
    ("", "", "", "", "", (), ()),
]

OPPOSED = [
    ("withdrawn", "still holding the town", True),
    ("withdrawn", "regrouped", False),
    ("captured", "under Ukrainian control", True),
    ("Ukraine struck the prison", "Ukraine did not strike the prison", True),
    ("denied", "confirmed", True),
    ("confirmed", "confirmed", False),
    ("not withdrawn", "withdrawn", True),
    ("a village near the river", "a town on the hill", False),
    ("", "", False),
]

KINDS = [
    ("a further 350 killed", "increment"),
    ("350 more in the last day", "increment"),
    ("drones downed overnight", "increment"),
    ("a further 350, bringing the total to 52,250", "increment"),
    ("bringing the total to 52,250", "total"),
    ("killed since the invasion", "total"),
    ("5,767 in all", "total"),
    ("killed in New York", ""),
    ("troops at the border", ""),
    ("", ""),
]

SIDES = [
    # label, is it harm, the side it hurts, does it only grow
    ("Russian soldiers killed", True, "russia", True),
    ("withdrawal of Russian troops from Izium", True, "russia", False),
    ("territory liberated by Ukraine", True, "russia", False),
    ("Ukrainian POWs", True, "ukraine", False),
    ("Wagner fighters killed", True, "russia", True),
    ("civilians killed in Kyiv", True, "", True),
    ("people displaced in Sudan", True, "", True),
    ("Russian soldiers killed per day", True, "russia", False),
    ("tanks pledged to Ukraine", False, "", False),
    ("Russian troops near the border", False, "", False),
]

labels = st.text() | st.lists(
    st.sampled_from(
        [
            *("Russian", "Ukraine", "in Gaza", "by Israel", "tanks", "soldiers", "killed", "Kyiv"),
            *("civilians", "since", "7 October", "(%)", "per day", ",", "losses", "of", "Google"),
            *("territory", "liberated", "and", "wounded", "prisoners", "held", "to", "from", "aid"),
            *("soldeirs", "enemy", "according to", "Moscow", "claim", "share", "of", "2022", "may"),
        ]
    )
).map(" ".join)


def table(text: str) -> list[list[str]]:
    return [line.split(" | ") for line in text.strip().splitlines()]


@pytest.mark.parametrize(("a", "b"), table(ONE_TOPIC))
def test_two_ways_to_say_one_thing_are_one_topic(a: str, b: str) -> None:
    assert compare_topics(a, b).same, (read_topic(a), read_topic(b))


@pytest.mark.parametrize(("a", "b"), table(TWO_TOPICS))
def test_look_alikes_are_kept_apart(a: str, b: str) -> None:
    assert not compare_topics(a, b).same, read_topic(a)


@pytest.mark.parametrize(("a", "b", "relation", "words"), table(RELATIONS))
def test_the_reason_says_in_words_how_two_topics_differ(
    a: str, b: str, relation: str, words: str
) -> None:
    match = compare_topics(a, b)
    assert match.relation == relation
    assert words in match.reason


@pytest.mark.parametrize("row", FACETS, ids=lambda row: row[0])
def test_a_label_is_read_into_facets(row: tuple[str, ...]) -> None:
    topic = read_topic(row[0])
    assert (topic.label, *topic.key) == row


@pytest.mark.parametrize(
    ("label", "place", "places"),
    [
        ("civilians killed", "Bucha", ("bucha",)),
        ("civilians killed in Kyiv", "Ukraine", ("kyiv",)),
        ("civilians killed in Kyiv", "Kiev", ("kyiv",)),
        ("civilians killed", "Kharkov oblast", ("kharkiv region",)),
        ("Russian soldiers killed", "Ukraine", ()),
        ("earthquake deaths", "Turkey, Syria", ("syria", "turkey")),
    ],
)
def test_the_place_column_is_merged(label: str, place: str, places: tuple[str, ...]) -> None:
    assert read_topic(label, place).place == places


def test_a_place_that_the_lexicon_lacks_is_kept_in_the_leftovers() -> None:
    assert read_topic("civilians killed", "Smallville").rest == ("smallville",)
    assert read_topic("civilians killed", "Smallville").key != read_topic("civilians killed").key


@pytest.mark.parametrize(
    "label",
    ["Russian soliders killed", "Russian soldeirs killed", "Ruslan soldiers killed"],
)
def test_a_slip_of_the_keys_is_mended_only_towards_one_word(label: str) -> None:
    is_slip = "Ruslan" not in label
    assert (read_topic(label).key == read_topic("Russian soldiers killed").key) is is_slip


@pytest.mark.parametrize(
    ("word", "near"),
    [("field", "killed"), ("banks", "tanks"), ("insured", "injured"), ("planets", "planes")],
)
def test_an_ordinary_word_is_not_mended_into_another(word: str, near: str) -> None:
    assert read_topic(f"Russian {word}").key != read_topic(f"Russian {near}").key


def test_a_slip_in_a_leftover_word_is_forgiven_when_two_labels_are_compared() -> None:
    a, b = read_topic("jobs cut at Brightwater"), read_topic("jobs cut at Brigthwater")
    assert a.key != b.key
    assert block(a) == block(b)
    assert near_rest(a, b)
    assert compare_topics(a.label, b.label).same
    assert "brigthwater" in compare_topics(a.label, b.label).reason


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("jobs cut at Alpha 1", "jobs cut at Alpha 2"),
        ("votes for Anna Lee", "votes for Anna Leo"),
        ("arrests in 2022", "arrests in 2023"),
        ("Russian tanks at Foo", "Ukrainian tanks at Foo"),
    ],
)
def test_digits_short_words_and_facets_are_never_mended(a: str, b: str) -> None:
    assert not near_rest(read_topic(a), read_topic(b))
    assert not compare_topics(a, b).same


def test_a_part_leads_to_its_wholes_by_key() -> None:
    found = {topic.key: reason for topic, reason in wholes(read_topic("Russian generals killed"))}
    officers = read_topic("Russian officers killed").key
    casualties = read_topic("Russian generals, casualties").key
    assert found[officers] == "generals are some of the officers"
    assert found[casualties] == "killed are one part of casualties"


def test_a_share_has_no_whole() -> None:
    assert not list(wholes(read_topic("share of Donbas under Russian control")))


@pytest.mark.parametrize(("label", "harm", "side", "grows"), SIDES)
def test_harm_and_whom_it_hurts(label: str, harm: bool, side: str, grows: bool) -> None:  # noqa: FBT001
    topic = read_topic(label)
    assert (is_harm(topic), harmed_side(topic), is_cumulative(topic)) == (harm, side, grows)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_words_of_a_claim_give_its_kind(text: str, kind: str) -> None:
    assert kind_word(text) == kind


@pytest.mark.parametrize(("a", "b", "opposed"), OPPOSED)
def test_opposites_are_told_from_other_words(a: str, b: str, opposed: bool) -> None:  # noqa: FBT001
    assert are_opposed(a, b) is opposed
    assert are_opposed(b, a) is opposed


def test_the_look_up_table_is_made_from_the_lexicon_that_an_editor_reads() -> None:
    made = (ROOT / "verify" / "data" / "_facets.py").read_text(encoding="utf-8")
    assert made == compiled("facets"), "run python -m verify.data.compile"


def test_a_lexicon_that_contradicts_itself_is_refused() -> None:
    import tomllib

    text = (ROOT / "verify" / "data" / "facets.toml").read_text(encoding="utf-8")
    document = tomllib.loads(text.replace('words = "colonel"', 'words = "colonel, tank"'))
    with pytest.raises(ValueError, match="tank"):
        index(document)


def test_the_shared_pairs_are_judged_without_a_wrong_merge() -> None:
    if not PAIRS.exists():
        pytest.skip(f"{PAIRS} is not here")
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    said = [(pair["same"], compare_topics(pair["a"], pair["b"]).same) for pair in pairs]
    assert not [pair for pair, (gold, ours) in zip(pairs, said, strict=True) if ours and not gold]
    found = sum(ours for gold, ours in said if gold)
    assert found >= 0.95 * sum(gold for gold, _ in said)


@given(labels, labels)
def test_any_text_reads_and_comparing_is_symmetric(a: str, b: str) -> None:
    read_topic(a, b)
    one, other = compare_topics(a, b), compare_topics(b, a)
    assert (one.same, one.relation) == (other.same, other.relation)


@given(labels)
def test_every_label_is_one_topic_with_itself(label: str) -> None:
    assert compare_topics(label, label).same
    assert relate(read_topic(label), read_topic(label)).same


@given(labels)
def test_capitals_and_spaces_do_not_change_the_key(label: str) -> None:
    assert read_topic(f"  {label} ").key == read_topic(label).key
    if label.isascii():
        assert read_topic(label.upper()).key == read_topic(label).key


@given(labels, labels)
def test_labels_whose_facets_differ_are_never_merged(a: str, b: str) -> None:
    one, other = read_topic(a), read_topic(b)
    if one.key[:-1] != other.key[:-1]:
        assert not compare_topics(a, b).same


@pytest.mark.parametrize(
    "parts",
    [
        ("KIA", "Russian forces", "total"),
        ("Russian tanks", "destroyed", "Ukrainian General Staff"),
        ("Gaza", "children killed", "since 7 October"),
        ("soldiers", "Russia", "killed", "wounded"),
    ],
)
def test_the_order_of_the_parts_does_not_change_the_key(parts: tuple[str, ...]) -> None:
    assert len({read_topic(", ".join(order)).key for order in permutations(parts)}) == 1


@given(labels)
def test_statements_and_kinds_are_read_from_any_text(text: str) -> None:
    assert kind_word(text) in {"", "increment", "total"}
    assert not are_opposed(text, text)
    assert harmed_side(read_topic(text)) == "" or is_harm(read_topic(text))


@pytest.mark.parametrize(
    "piece", ["Russian tanks destroyed ", "x", "tanks, ", "qwerty zxcvbn ", "since ", "by Russia "]
)
def test_a_huge_label_is_read_in_linear_time(piece: str) -> None:
    start = time.perf_counter()
    read_topic(piece * (100_000 // len(piece)))
    assert time.perf_counter() - start < 5
