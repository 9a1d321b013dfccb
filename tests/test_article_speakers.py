"""Who says it: one row per way in which copy tells who asserts what."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.model import Attribution
from verify.article.quotations import find_quotations
from verify.article.sentences import split_sentences
from verify.article.speakers import find_attributions

SHARED = Path(__file__).parent.parent.parent / "shared"
POLNEAR = SHARED / "bench" / "data" / "polnear"

# What is said has the number 12. The source is what names who says so.
SAID = [
    ("Officials said 12 died.", "Officials"),
    ("Officials said that 12 died.", "Officials"),
    ("Officials in Kyiv said on Tuesday that 12 died.", "Officials in Kyiv"),
    ("The ministry has also said 12 died.", "The ministry"),
    ("The ministry later told reporters 12 had died.", "The ministry"),
    ("Haidai confirmed 12 deaths.", "Haidai"),
    ("Boris Johnson told the cabinet that 12 had died.", "Boris Johnson"),
    ("In a speech on Monday the president, Volodymyr Zelenskiy, said 12 died.",
     "the president, Volodymyr Zelenskiy"),
    ("Zelenskiy, in his nightly address, said 12 towns had been retaken.", "Zelenskiy"),
    ("A senior official, speaking on condition of anonymity, said 12 died.", "A senior official"),
    ("The head of the regional council, Yuri Sobolevsky, said 12 died.",
     "The head of the regional council, Yuri Sobolevsky"),
    ("The Red Cross (ICRC) said it had helped 12 people.", "The Red Cross (ICRC)"),
    ("Rep. Greg Meeks (D-N.Y.), chairman of a panel, said 12 died.",
     "Rep. Greg Meeks (D-N.Y.)"),
    ("Donna Rawlings, 59, of Ashton, Md., who was there, said 12 died.", "Donna Rawlings"),
    ("Both the US and UK said 12 ships had left.", "Both the US and UK"),
    ("Ministers and officials say 12 died.", "Ministers and officials"),
    ("The first deputy head of the council said 12 died.", "The first deputy head of the council"),
    ("Those close to him say 12 died.", "Those close to him"),
    ("Analysts at Jane’s believe 12 jets are left.", "Analysts at Jane’s"),
    ("The mayor of the city of 300,000 said 12 people had died.",
     "The mayor of the city of 300,000"),
]  # fmt: skip
SAID_BEFORE = [
    ("At least 12 people died, officials said.", "officials"),
    ("At least 12 people died, said officials.", "officials"),
    ("At least 12 people died, the mayor wrote on the Telegram messaging app.", "the mayor"),
    ("Some 12 troops are in the area, a senior US defence official told reporters.",
     "a senior US defence official"),
    ("12 people died, said Ben Kaiser, the developer.", "Ben Kaiser, the developer"),
    ("12 people died, said a western official, who asked not to be named.", "a western official"),
    ("12 died, Ivan Petrov, the governor of Sumy province where it is, told television.",
     "Ivan Petrov, the governor of Sumy province"),
    ("As many as 12 people remain, its mayor, Ivan Petrov, said.", "its mayor, Ivan Petrov"),
    ("Among the dead were 12 children, said Unicef.", "Unicef"),
    ("The 12 tanks, Kyiv said, arrived on Monday.", "Kyiv"),
    ("The tanks arrived on Monday, Kyiv said, and 12 more are on their way.", "Kyiv"),
    ("Two men died, police said late on Tuesday, and 12 were hurt.", "police"),
    ("In the Kharkiv area, he said, 12 died.", "he"),
    ("Twelve dead (12 in all), says mayor", "mayor"),
    ("12 dead in Kherson strike – mayor", "mayor"),
    ("Mayor: 12 dead in strike", "Mayor"),
]  # fmt: skip
ACCORDING = [
    ("12 died, according to officials.", "officials"),
    ("According to officials in Kyiv, 12 died.", "officials in Kyiv"),
    ("12 towns fell, according to the region’s governor, Dmytro Butrii, and the army goes on.",
     "the region’s governor, Dmytro Butrii"),
    ("It has a large army, according to the institute, but has only 12 ships.", "the institute"),
    ("The tanks – 12 of them, according to Kyiv – arrived on Monday.", "Kyiv"),
    ("12 dead, per CNN.", "CNN"),
    ("In a new poll by the Levada Center, 12% supported him.", "a new poll by the Levada Center"),
]  # fmt: skip
DOCUMENTS = [
    ("A report by Human Rights Watch found that 12 were killed.",
     "A report by Human Rights Watch"),
    ("Satellite images show about 12 graves.", "Satellite images"),
    ("More than 12 people fled, UN figures show.", "UN figures"),
    ("12 million have fled, data from the UN refugee agency shows.",
     "data from the UN refugee agency"),
    ("OHCHR, the UN’s human rights office, has verified 12 deaths.",
     "OHCHR, the UN’s human rights office"),
    ("The UN estimates at least 12 deaths.", "The UN"),
    ("Ukraine’s general staff puts Russian losses at 12.", "Ukraine’s general staff"),
    ("Nato estimates that 12 generals have died.", "Nato"),
    ("A new report on slavery says 12 people are slaves.", "A new report on slavery"),
]  # fmt: skip
NOUNS = [
    ("Russia’s claim that it had destroyed 12 tanks was false.", "Russia"),
    ("The UN’s estimate of at least 12 deaths is a floor.", "The UN"),
    ("Kyiv denied Moscow’s claim that 12 were killed.", "Moscow"),
    ("By Kyiv’s own count, 12 died.", "Kyiv"),
    ("Some 12 people died, by one estimate.", "one estimate"),
    ("A claim by the Russian ministry that 12 died was denied.", "the Russian ministry"),
]
OTHERS_TELL = [
    ("Tass quoted the ministry as saying 12 died.", "the ministry"),
    ("The governor was quoted as saying 12 died.", "The governor"),
    ("Denis Pushilin was quoted by Tass as saying that 12 died.", "Denis Pushilin"),
    ("The deaths of 12 people were confirmed by the mayor.", "the mayor"),
    ("Russia accused Ukraine of killing 12 civilians.", "Russia"),
    ("Ukraine blamed Russia for an attack that killed 12.", "Ukraine"),
    ("Haidai said Russia had said 12 civilians were there.", "Russia"),
    ("The US said it believed Russia launched 12 missiles.", "The US"),
    ("Merrill says Machado promised to send 12 men.", "Merrill"),
    ("The army confirmed the withdrawal, claiming 12 units were “regrouped”.", "The army"),
    ("Haidai said one had died, adding that 12 were missing.", "Haidai"),
    ("The ministry summoned the envoy and said 12 diplomats would go.", "The ministry"),
    ("Ukraine said it had downed one, but a report from CNN showed 12.", "a report from CNN"),
    ("The governor said one had died, but residents said 12 were missing.", "residents"),
    ("Russia says it has captured 12 soldiers, while Ukraine says one.", "Russia"),
    ("A soldier said the study, which notes that 12 firms pay, was right.", "the study"),
]
QUOTED = [
    ("“We lost 12 men,” Smith said.", "Smith"),
    ("“We lost 12 men!” Smith said.", "Smith"),
    ("“We lost 12 men,” said Petro, a soldier.", "Petro, a soldier"),
    ("‘We lost 12 men,’ said Smith.", "Smith"),
    ("''We lost 12 men,'' Mr. Smith declared.", "Mr. Smith"),
    ("“We lost 12 men,” Ben Wallace, the defence secretary, told the house.",
     "Ben Wallace, the defence secretary"),
    ("Smith said: “We lost 12 men.”", "Smith"),
    ("Smith said: “We lost men. They lost 12.”", "Smith"),
    ("“We lost men. They lost 12,” said Smith.", "Smith"),
    ("“We lost men,” Smith said. “They lost 12.”", "Smith"),
    ("Smith spoke of it on Telegram. “We lost 12 men,” he said.", "he"),
    ("“We lost men,” Smith said. “They lost more.\n\n“They lost 12.”", "Smith"),
    ("“They lost 12. It was hell.” Smith said it in Kyiv.", "Smith"),
    ("“They lost 12.” ― Sonya Herridge", "Sonya Herridge"),
    ("The governor added:\n\nThey lost 12 men.", "The governor"),
    ("Such tanks “are 12 too few”, the minister said.", "the minister"),
]  # fmt: skip
# The sentence that says who speaks has only a pronoun, or a bare role.
PRONOUNS = [
    ("The agency for borders says one left. The agency said 12 fled.", "The agency for borders"),
    ("The Ukrainian military said one died. The military also said 12 fled.",
     "The Ukrainian military"),
    ("A Ukrainian presidential adviser said one died. The adviser said 12 fled.",
     "A Ukrainian presidential adviser"),
    ("The UN said one died. It also said 12 fled.", "The UN"),
    ("Vadym Skibitsky said one died. In Kyiv, he said, 12 fled.", "Vadym Skibitsky"),
    ("Iryna Vereshchuk, a deputy minister, said one left.\n\nShe said 12 were on board.",
     "Iryna Vereshchuk, a deputy minister"),
    ("A spokeswoman said one died. A spokesman said two died. She said 12 fled.", "A spokeswoman"),
    ("The ministry said one died. Its spokesman, Ivan Petrov, left. He said 12 fled.",
     "Its spokesman, Ivan Petrov"),
    ("Landsbergis said no.\n\nThe governor, Anton Alikhanov, left.\n\nHe said 12 ships were ready.",
     "The governor, Anton Alikhanov"),
    ("Officials said one died. They said 12 fled.", "Officials"),
    ("One died, according to a military adviser. He added that 12 fled.", "a military adviser"),
]  # fmt: skip
# The one who has the number, of two who tell of the same.
RIVALS = [
    ("Kyiv claims 431 jets; Oryx has pictures of 12.", "Oryx"),
    ("Kyiv claims 431 jets; Oryx has confirmed only 12.", "Oryx"),
    ("Kyiv claims 431 jets, but Oryx lists 12.", "Oryx"),
    ("Kyiv claims 431 jets while Oryx has documented 12.", "Oryx"),
    ("Kyiv claims 431 jets and Oryx has recorded 12.", "Oryx"),
    ("Kyiv says 431 jets fell; 12 pilots died.", "Kyiv"),
    ("Kyiv says 431 jets fell, but Russia has 12 left.", "Kyiv"),
    ("Smith said most fled. Ukraine’s deputy minister, Hanna Maliar, put it at “over 12”.",
     "Ukraine’s deputy minister, Hanna Maliar"),
    ("Officials numbered the dead at 12.", "Officials"),
    ("Petrov, the Moscow-installed head of the region, gave the toll there as 12.",
     "Petrov, the Moscow-installed head of the region"),
    ("Officials gave a preliminary figure of 12 dead.", "Officials"),
    ("The UN set the toll at 12.", "The UN"),
    ("Milley spoke of “well over 12”.", "Milley"),
    ("The mayor talked of at least 12 missing children.", "The mayor"),
    ("Wallace said Russia had lost 12 men, on the estimate of Gen Mark Milley.",
     "Gen Mark Milley"),
    ("Wallace said Russia had lost one man and, by Kyiv’s own count, 12 boats.", "Kyiv"),
    ("In the words of Gen Milley, 12 died.", "Gen Milley"),
    ("By the count of Mediazona, 12 died.", "Mediazona"),
    ("Ukraine believes Russia still holds about 12 of its soldiers.", "Ukraine"),
    ("Experts believe Moscow lost 12 ships.", "Experts"),
    ("The bodies of 12 people that Moscow said were soldiers were handed over.", "Moscow"),
    ("12 were freed, said Ivan Petrov, an aide to President Smith.",
     "Ivan Petrov, an aide to President Smith"),
]  # fmt: skip
HEADLINES = [
    ("Governor Ivan Petrov: 12 killed, 8 wounded. Power is out.", "Governor Ivan Petrov"),
    ("👉 Governor Ivan Petrov: 12 killed", "Governor Ivan Petrov"),
    ("Zelensky: 12 dead in Ternopil", "Zelensky"),
    ("At least 12 dead in Ternopil - Zelensky", "Zelensky"),
    ("At least 12 dead in Ternopil: Zelensky", "Zelensky"),
    ("At least 12 dead in Ternopil — officials", "officials"),
    ("Ternopil: 12 dead", None),
    ("Tanks: 12 destroyed", None),
    ("Update: 12 dead in Kyiv", None),
    ("12 dead in Ternopil - BBC News", None),
    ("Rivers rise 12 feet in Ternopil - Kherson", None),
    ("Ukraine needs 12 tanks - and soon.", None),
]
BULLETINS = [
    ("Генштаб / General Staff, morning update\n\nEnemy losses (approx.):\ntanks – 12 (+1)",
     "General Staff"),
    ("Ukraine’s air force, 3 June\nDrones shot down: 12\nMissiles: 3", "Ukraine’s air force"),
    ("Ukraine’s air force\n\nThe plane flew 12 miles. It crashed.", None),
    ("City council, summary\nKilled: 3\nThe city is on the river. It has 12 schools.", None),
    ("Russia’s losses, 3 June\nTanks: 12", None),
    ("Our staff\n12 pages", None),
]  # fmt: skip
# A pronoun looks back to no country, over no new person and to no other entry of a live blog.
NEAREST = [
    ("Romania said one fell.\n\nI spoke to Oksana, 47. “There were 12 bangs,” she told me.",
     "Oksana"),
    ("Vitali Klitschko said one died.\n\nIt woke Oksana Petrenko, a teacher. She said 12 died.",
     "Oksana Petrenko"),
    ("Smith said he met Oksana. He said 12 died.", "Smith"),
    ("Poland said one fell. It said 12 fell.", "Poland"),
    ("Poland said one fell. She said 12 fell.", "She"),
    ("Merkel said one died.\n\n14:35 GMT\nShe said 12 died.", "She"),
    ("Merkel said one died.\n\nA long road\n\nShe said 12 died.", "She"),
    ("“We fled,” Smith said.\n\n14:05\n“We lost 12 men.”", None),
    ("“We fled,” Smith said.\n\n“We lost 12 men.”", "Smith"),
    ("The head of the monitors said that her office had corroborated 12.",
     "The head of the monitors"),
    ("Ms Bachelet said one died. Her office has verified 12 deaths.", "Ms Bachelet"),
    ("Ms Bachelet said one died. Her spokesman, Ivan Petrov, said 12 did.",
     "Her spokesman, Ivan Petrov"),
]  # fmt: skip
# The reporter says so.
REPORTER = [
    "The attack killed 12 people and injured 40.",
    "The army sent 12 tanks, which arrived on Monday.",
    "The report, published on Friday, was 12 pages long.",
    "The statement came 12 days after the attack.",
    "In a statement issued 12 hours later, the ministry apologised.",
    "The claims were made by 12 men.",
    "The spokesman, who has 12 children, lives in Kyiv.",
    "Police arrested 12 people.",
    "The US authorities have blacklisted 12 companies.",
    "The United States has 12 ships there.",
    "Any criminal charges against the 12 were dropped.",
    "Officials have so far not said how many of the 12 were soldiers.",
    "Neither side said how many of the 12 were soldiers.",
    "He declined to say how many of the 12 were soldiers.",
    "The 12 reported deaths shook the city.",
    "As expected, 12 tanks arrived.",
    "EU member states agreed to cut their use of gas by 12%.",
    "Officials said one died.\n\nThe attack hit the city, where 12 people live.",
    "“One died,” Smith said. The attack lasted 12 hours.",
    "The mayor spoke. The city has 12 people.",
    "Clinton questioned the health of her rival, who is 12.",
    "The movement, which has 12 followers, said on Twitter that it was true.",
    "The town lies 12 miles from Kyiv.",
    "Photograph: 12 men in Kyiv",
    "Editor’s note 12",
    "The ministry gave 12 men medals.",
    "The committee set the limit at 12.",
    "He spoke of the need to send 12 tanks.",
    "The president spoke of his 12 years in office.",
    "At the request of officials, 12 men left.",
    "By the number of soldiers, 12 regiments are small.",
    "",
]
# Somebody says so, but nobody is named.
HEARSAY = [
    "It is estimated that 12 died.",
    "About 12 are believed to have died.",
    "It was claimed that 12 had survived.",
    "There are fears that 12 more are trapped.",
    "Reports of 12 dead could not be confirmed.",
    "A flat was reportedly sold for 12 dollars.",
]


def attributions(text: str) -> list[Attribution]:
    return find_attributions(text, split_sentences(text), find_quotations(text))


def innermost(text: str) -> Attribution | None:
    """Return the narrowest attribution of the number 12."""
    at = text.find("12")
    held = [each for each in attributions(text) if each.content.start <= at < each.content.end]
    return min(held, key=lambda each: each.content.end - each.content.start, default=None)


def source_of(text: str) -> str | None:
    said = innermost(text)
    return text[said.source.start : said.source.end] if said and said.source else None


@pytest.mark.parametrize(("text", "source"), SAID)
def test_what_follows_a_verb_of_speech_is_its_subjects(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), SAID_BEFORE)
def test_what_stands_before_a_name_and_a_verb_of_speech_is_said_too(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), ACCORDING)
def test_a_sentence_is_said_by_whom_it_is_according_to(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), DOCUMENTS)
def test_a_document_and_a_recorder_are_sources(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), NOUNS)
def test_a_claim_is_said_by_whose_it_is(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), OTHERS_TELL)
def test_of_several_speakers_the_one_who_asserts_it_is_the_source(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), QUOTED)
def test_a_quotation_is_its_speakers_to_its_end(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), PRONOUNS)
def test_a_pronoun_and_a_bare_role_stand_for_an_earlier_name(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), RIVALS)
def test_who_gives_the_number_is_its_source(text: str, source: str) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), HEADLINES)
def test_a_name_without_a_verb_speaks_in_a_headline(text: str, source: str | None) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), BULLETINS)
def test_the_body_that_heads_a_bulletin_says_its_lines(text: str, source: str | None) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize(("text", "source"), NEAREST)
def test_a_pronoun_stands_for_no_more_than_it_may(text: str, source: str | None) -> None:
    assert source_of(text) == source


@pytest.mark.parametrize("text", REPORTER)
def test_what_nobody_is_said_to_say_is_the_reporters(text: str) -> None:
    assert innermost(text) is None


@pytest.mark.parametrize("text", HEARSAY)
def test_hearsay_is_said_by_nobody(text: str) -> None:
    said = innermost(text)
    assert said is not None
    assert said.source is None


def test_the_cue_is_the_words_that_tell_who_says_it() -> None:
    text = "12 died, according to the mayor."
    said = innermost(text)
    assert said is not None
    assert text[said.cue.start : said.cue.end] == "according to"
    assert text[said.content.start : said.content.end] == "12 died"


def test_what_is_said_ends_where_the_reporter_explains_it() -> None:
    assert source_of("Haidai said they fled to Lviv, which has 12 theatres.") is None
    assert source_of("Haidai said they hit the depot, which held 12 tanks.") == "Haidai"


def test_a_line_break_in_a_name_is_a_blank() -> None:
    text = "At least 12 died in October, the UN Human Rights Monitoring\nMission in Ukraine said."
    assert source_of(text) == "the UN Human Rights Monitoring\nMission in Ukraine"


def test_outer_attributions_come_before_inner_ones() -> None:
    found = attributions("Haidai said Russia had said 12 fled. 14 died, Kyiv said.")
    places = [(each.content.start, -each.content.end) for each in found]
    assert places == sorted(places)


WORDS = [
    *("said", "says", "told", "according", "to", "reported", "by", "quoted", "as", "saying", "put"),
    *("he", "she", "it", "they", "who", "which", "that", "Mr.", "the", "a", "mayor", "Kyiv", "at"),
    *("Russia’s", "claim", "of", "officials", "12", "and", "but", "was", "had", "not", "also"),
    *("estimate", "report", "in", "on", "Monday", "puts", ",", ".", ":", ";", "–", "(", ")", "\n"),
    *("“", "”", "‘", "’", '"', "'"),
]
COPY = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text()


@given(COPY)
def test_any_text_is_read_and_every_span_lies_within_it(text: str) -> None:
    for said in attributions(text):
        for span in (said.content, said.cue, *([said.source] if said.source else [])):
            assert 0 <= span.start < span.end <= len(text)


@given(COPY)
def test_no_source_is_half_a_sentence(text: str) -> None:
    for said in attributions(text):
        if said.source:
            source = text[said.source.start : said.source.end]
            assert len([word for word in source.split() if word.isalnum()]) <= 13


PIECES = [
    *("“", '"', "‘a ", "said ", "he said ", "Smith said, ", "(", "a, ", "Bob and ", "head of "),
    *("according to ", "“a b c d e” ", "“a b c d e\n", "Mayor: ", "he – said ", "It said. "),
    *("quoted as ", "Russia’s ", "He said:\n", "the UN puts at ", "claims that ", "which "),
]


@pytest.mark.parametrize("piece", PIECES)
def test_the_worst_input_is_read_to_its_end(piece: str) -> None:
    text = piece * 5_000
    assert all(said.content.end <= len(text) for said in attributions(text))


def test_a_paragraph_of_a_million_letters_is_read() -> None:
    text = "The mayor said 12 people died and others say more fled, according to him; " * 14_000
    assert len(text) > 1_000_000
    assert attributions(text)


def test_news_tells_mostly_who_says_it() -> None:
    """Hold what is found on annotated news to what was reached: words that somebody says."""
    if not POLNEAR.is_dir():
        pytest.skip("the annotated news is not here")
    found = right = gold = 0
    for line in (POLNEAR / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        said = bytearray(len(text))
        for each in attributions(text):
            if each.source:
                said[each.content.start : each.content.end] = b"\x01" * (
                    each.content.end - each.content.start
                )
        annotated = bytearray(len(text))
        for each in article["attributions"]:
            for start, end in each["content"] if each["source"] else []:
                annotated[start:end] = b"\x01" * (end - start)
        found += sum(said)
        gold += sum(annotated)
        right += sum(a & b for a, b in zip(said, annotated, strict=True))
    assert right / found > 0.87
    assert right / gold > 0.79
