"""A written name is read as exactly one source, or as nobody."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import verify
from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.lexicons import TABLES, load
from verify.model.sources import SourceKind
from verify.sources import (
    aliases_of,
    all_sources,
    default,
    resolve,
    resolve_source,
    suggest,
)
from verify.sources.articles import within_sentence
from verify.sources.cells import read_cell, split_sources
from verify.sources.explain import explain_source
from verify.sources.maybe_one import may_be_one
from verify.sources.project import extend, project_story
from verify.sources.same_speaker import compare_speakers
from verify.sources.stories import all_stories, find_stories, known_stories
from verify.sources.stubs import source_table, stub, stub_line
from verify.topics import read_topic

NAMES = Path(__file__).parent / "sources" / "names.toml"
SOURCES = Path(verify.__file__).parent / "lexicons" / "sources"


@pytest.mark.cases("sources/names.toml")
def test_a_name_resolves(id_: str, names: list[str]) -> None:
    found = {name: resolve_source(name) for name in names}
    assert {name: source and source.id for name, source in found.items()} == dict.fromkeys(
        names, id_
    )


@pytest.mark.cases("sources/open.toml")
def test_a_name_stays_open(written: str) -> None:
    assert resolve_source(written) is None


def test_every_known_source_is_tried() -> None:
    cases = {id_ for id_, _ in tomllib.loads(NAMES.read_text(encoding="utf-8"))["case"]}
    known = tomllib.loads((SOURCES / "known.toml").read_text(encoding="utf-8"))["sources"]
    assert known.keys() <= cases <= {source.id for source in all_sources()}


@pytest.mark.parametrize("source", all_sources(), ids=lambda source: source.id)
def test_each_alias_name_and_id_stands_for_its_own_source(source: verify.Source) -> None:
    for name in (source.id, source.name, *aliases_of(source.id)):
        assert resolve_source(name) == source, name


@pytest.mark.cases("sources/sides.toml")
def test_an_open_name_still_says_whose_side_it_is_on(written: str, party: str, kind: str) -> None:
    found = resolve(written)
    assert (found.source, found.party, found.kind or "") == (None, party, kind)


@pytest.mark.cases("sources/readings*.toml")
def test_all_that_a_name_says_is_read(  # noqa: PLR0913, PLR0917  a column each
    written: str, key: str, kind: str, party: str, why: str, within: str
) -> None:
    found = resolve(written)
    assert found.written == written
    assert (found.key, found.kind or "", found.party, found.reason) == (key, kind, party, why)
    assert within_sentence(written, found) == within


@pytest.mark.cases("sources/one_key.toml")
def test_spellings_of_one_source_have_one_key(names: list[str]) -> None:
    assert len({resolve(name).key for name in names}) == 1, {n: resolve(n).key for n in names}


@pytest.mark.cases("sources/two_keys.toml")
def test_names_of_several_sources_have_several_keys(names: list[str]) -> None:
    assert len({resolve(name).key for name in names}) == len(names)


@pytest.mark.cases("sources/maybe_one.toml")
def test_two_names_that_may_be_one_source_say_why(one: str, other: str, why: str) -> None:
    a, b = resolve(one), resolve(other)
    assert may_be_one(a, b) == why
    assert bool(may_be_one(b, a)) == bool(why)


@pytest.mark.cases("sources/cells.toml")
def test_a_cell_has_the_sources_that_it_names(cell: str, voices: list[list[str]]) -> None:
    found = [[each.name, each.via, each.origin, each.url] for each in read_cell(cell)]
    assert found == [[*voice, *[""] * (4 - len(voice))] for voice in voices]


@pytest.mark.cases("sources/addresses.toml")
def test_an_address_is_the_source_of_its_host_or_its_account(address: str, key: str) -> None:
    assert resolve(address).key == key


ALIASES = [(alias, source.id) for source in all_sources() for alias in aliases_of(source.id)]
WORDS = st.sampled_from(["Dunwich", "Miners", "Nurses", "Aid", "Coast", "Harbour", "North"])
HEADS = st.sampled_from(["Union", "Association", "Hospital", "Committee", "Society", "Ministry"])


@given(st.lists(WORDS, min_size=1, max_size=3, unique=True), HEADS)
def test_spelling_does_not_make_another_source(words: list[str], head: str) -> None:
    name = " ".join([*words, head])
    variants = [
        name.upper(),
        f"the {name}",
        f"  {name.replace(' ', '   ')} ",
        f"{head} of {' '.join(words)}",
        f"{name}.",
        f"{name} (XQZ)",
    ]
    assert {resolve(variant).key for variant in variants} == {resolve(name).key}


@given(st.lists(WORDS, min_size=2, max_size=3, unique=True), HEADS)
def test_one_word_less_makes_another_source(words: list[str], head: str) -> None:
    assert resolve(f"{' '.join(words)} {head}").key != resolve(f"{' '.join(words[1:])} {head}").key


@given(st.lists(st.sampled_from([w for a, _ in ALIASES for w in a.split()]), max_size=6), st.data())
def test_any_words_of_names_are_read_with_slips(words: list[str], data: st.DataObject) -> None:
    name = " ".join(data.draw(st.sampled_from([word, word.title(), word[1:]])) for word in words)
    assert resolve(name).written == name
    assert verify.read_source(name).reason


@given(st.text(max_size=60))
def test_any_cell_is_read(text: str) -> None:
    voices = read_cell(text)
    assert len({voice.resolved.key for voice in voices}) == len(voices)
    assert "".join(split_sources(text)) or not text.strip(" ;|\n,:-–—")


@given(st.sampled_from([(a, i) for a, i in ALIASES if len(a) > 3]), st.text("xyzq", min_size=4))
def test_an_unknown_word_beside_a_name_is_never_its_source(
    named: tuple[str, str], word: str
) -> None:
    found = resolve_source(f"{word} {named[0]}")
    assert found is None or found.kind.value in {"witness", "anonymous"}


def test_a_reading_is_a_sentence() -> None:
    assert verify.read_source("AFAD").reason.startswith('"AFAD" is a name of ')
    assert verify.read_source("n/a").reason == '"n/a" says nothing: it is no source'
    assert verify.read_source("").reason == "the name is empty"
    assert verify.read_source("AFP, citing the mayor").relays == "AFP"


def test_a_large_table_gives_what_its_text_has() -> None:
    table, text = load("sources"), (TABLES / "sources.txt").read_text(encoding="utf-8")
    _, *sections = text.partition("\n")[2].split("[")
    for section in sections:
        head, _, records = section.partition("]\n")
        assert table.words(head) == records.rstrip("\n").split("\n") * bool(records.strip())


def test_an_ambiguous_name_says_what_it_does_not_say() -> None:
    found = resolve("MoD")
    assert {"uk-mod", "ukraine-mod", "russia-mod"} <= {source.id for source in found.candidates}
    assert found.reason == "does not say which country's"
    assert resolve("the regional governor").reason == "does not say which region's"


@pytest.mark.parametrize("form", ["{}", "the {}", "{} spokesman", "a spokesman for {}", "Mr {}"])
def test_a_name_that_several_bodies_share_says_which_ones_it_may_be(form: str) -> None:
    shared = {name for name, (sort, _) in default().table["phrases"].items() if sort == "shared"}
    found = {name: resolve(form.format(name.upper())) for name in shared}
    assert {name: len(each.candidates) > 1 for name, each in found.items()} == dict.fromkeys(
        shared, True
    )
    assert all(each.reason.startswith("may be ") for each in found.values())


def test_a_title_beside_an_office_does_not_change_which_bodies_it_may_be() -> None:
    for office in ("health ministry", "police", "Red Cross", "MoD"):
        assert resolve(f"{office} spokesman").candidates == resolve(office).candidates != ()


@pytest.mark.cases("sources/slips.toml")
def test_a_slip_is_a_hint_and_never_an_attribution(written: str, id_: str) -> None:
    assert resolve_source(written) is None
    assert suggest(written)[0].id == id_


@pytest.mark.cases("sources/no_hints.toml")
def test_no_hint_where_nothing_is_near(written: str) -> None:
    assert suggest(written) == ()


@given(st.sampled_from(ALIASES), st.data())
def test_one_wrong_letter_never_makes_another_source(
    named: tuple[str, str], data: st.DataObject
) -> None:
    alias, id_ = named
    at = data.draw(st.integers(0, len(alias) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    changed = alias[:at] + letter + alias[at + 1 :]
    assume(len(alias) > len("us dod"))
    found = resolve_source(changed)
    new = set(changed.split()) - set(alias.split())
    names = aliases_of(found.id) if found else ()
    # "bbc news" and "nbc news" are two sources: the letter makes a word of another name.
    assume(not any(new & set(name.split()) for name in names))
    assume(not any(len(word) < 3 for word in new))  # "in" and "an" say little
    # "local cali" are people of a town, whoever they are.
    assert found is None or found.id == id_ or found.kind is SourceKind.WITNESS


@given(st.sampled_from(ALIASES), st.sampled_from([str.upper, str.title, str.lower]))
def test_case_and_articles_do_not_count(
    named: tuple[str, str], change: Callable[[str], str]
) -> None:
    alias, id_ = named
    found = resolve_source(f"  the {change(alias)}. ")
    assert found is not None
    assert found.id == id_


@given(st.text(max_size=60))
def test_any_text_resolves_or_stays_open(text: str) -> None:
    assert resolve(text).written == text
    suggest(text)


def test_a_very_long_name_is_nobody_s() -> None:
    assert resolve_source("Ukraine's defence ministry " * 10_000) is None


@pytest.mark.parametrize("many", [True, False])
def test_a_source_of_a_project_that_is_many_has_a_key_for_each_name(many: bool) -> None:  # noqa: FBT001
    entry = {"name": "Quay press", "kind": "media", "aliases": ["Gull", "Tern"], "many": many}
    registry = extend(default(), {"sources": {"quay-press": entry}})
    one, other = (resolve(name, registry) for name in ("Gull", "Tern"))
    assert one.source == other.source
    assert (one.key != other.key) is many


@pytest.mark.parametrize(
    ("who", "source", "match"),
    [
        ("Dunwich Miners Union", "Turkish Red Crescent", "other"),
        ("Dunwich Miners Union", "Ipswich Gas Board", "other"),
        ("the union", "Dunwich Miners Union", "may_be"),
        ("the Kenyan police", "Kenya National Police Service", "same"),
        ("officials", "Kenya National Police Service", "may_be"),
        ("Kenya", "Kenya National Police Service", "may_be"),
        ("Ghana police", "Kenya National Police Service", "other"),
        ("the DMU", "Dunwich Miners Union", "may_be"),
        ("", "Dunwich Miners Union", "nobody"),
        ("they", "Dunwich Nurses Union", "may_be"),
        ("Dunwich Nurses", "Dunwich Nurses Union", "may_be"),
        ("Ipswich Nurses", "Dunwich Nurses Union", "other"),
        ("DNU", "Dunwich Nurses Union", "may_be"),
        ("Dunwich Nurses Union", "DNU", "may_be"),
        ("DNU", "Dunwich Nurses' Union", "may_be"),
        ("DNU", "The Dunwich Nurses’ Union", "may_be"),
        ("DNH", "Dunwich Nurses, Harbour", "other"),
        ("we", "Dunwich Nurses Union", "may_be"),
        ("our nurses", "Dunwich Nurses Union", "may_be"),
        ("our world in data", "Dunwich Nurses Union", "other"),
        ("Jane Doe", "Jane Doe, mayor", "may_be"),
        ("Jane Doe", "Jane Roe", "other"),
        ("Roe", "Jane Doe & John Roe", "may_be"),
        ("both", "Dunwich Nurses Union", "may_be"),
        ("Dunwich Nurses Union", "", "may_be"),
        ("Turkish government", "Turkish health ministry", "may_be"),
        ("Turkish government sources", "Turkish health ministry", "may_be"),
        ("Turkish health ministry", "Turkish government", "other"),
        ("DN", "Dunwich Nurses", "other"),
        ("Jane Doe", "Dunwich Nurses Union", "other"),
        ("Turkish teachers", "Teachers Federation", "may_be"),
        ("Kyiv nurses", "Nurses Federation", "may_be"),
        ("Jane Doe", "Doe", "may_be"),
        ("Ms Roe", "Jane Doe / John Roe", "may_be"),
        ("the nurses union", "Dunwich Post and Nurses Union", "may_be"),
        ("Reuters", "Reuters", "same"),
        ("Reuters", "AFP", "other"),
        ("Turkey", "Turkish Red Crescent", "other"),
        ("Turkish officials", "Kenya National Police Service", "other"),
        ("Kenyan officials", "Kenya National Police Service", "may_be"),
        ("the MoD", "Ukraine MoD", "may_be"),
        ("Ukraine", "Ukraine MoD", "may_be"),
        ("Kyiv", "Ukraine MoD", "may_be"),
        ("Russia", "Ukraine MoD", "other"),
        ("an eyewitness", "Ukraine MoD", "other"),
        ("two", "Ukraine MoD", "may_be"),
        ("the hospital", "Dunwich Hospital", "may_be"),
        ("Ipswich Hospital", "Dunwich Hospital", "other"),
        ("the mayor", "Mayor of Derna", "may_be"),
        ("Derna mayor", "Mayor of Derna", "same"),
        ("Kharkiv governor", "Ukrainian regional governor", "may_be"),
        ("the UN", "WHO", "may_be"),
        ("WHO", "the UN", "other"),
        ("WHO", "UNICEF", "other"),
        ("the president", "Turkish president", "may_be"),
        ("Red Crescent", "Turkish Red Crescent", "may_be"),
    ],
)
def test_a_name_in_copy_is_the_source_of_a_claim_or_may_be_it(
    who: str, source: str, match: str
) -> None:
    (claim,) = check([{"source": source, "claim": "people killed", "value": "12"}]).claims
    assert compare_speakers(resolve(who), claim) == match


def test_a_project_adds_and_changes_sources() -> None:
    registry = extend(
        default(),
        {
            "sources": {
                "dsns": {
                    "name": "DSNS",
                    "kind": "government",
                    "party": "ukraine",
                    "aliases": ["SES"],
                },
                "un-ohchr": {"reliability": "B"},
            }
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


PROJECT = """
[parties.zarvona]
adjective = "Zarvonian"
adjectives = ["Zarvonese"]
names = ["Republic of Zarvona"]
speaks_as = ["the Palace"]
capitals = ["Aldmoor"]
officials_in = ["Brackwater"]
allies = ["drask"]
opponent = "kryla"

[sources.zarvona-army]
name = "Zarvona army"
kind = "belligerent"
party = "zarvona"
people = ["Ilmar Testov"]
hosts = ["https://www.Army.zarvona.example/"]

[sources.quay-press]
name = "Quay Press"
kind = "media"
aliases = ["the Gull"]
hosts = ["quay.example", "x.com/QuayPress", "https://t.me/s/quay"]
reliability = "B"

[sources.harbour-news]
name = "Harbour News"
kind = "media"
hosts = ["portal.example/harbour"]

[people]
"Jane Roe" = "quay-press"
"John Roe" = "turkey-police"

[places.Zarvona]
Cairnfold = ["Kairnfold"]
"""


@pytest.mark.parametrize(
    ("written", "key", "kind", "party"),
    [
        ("Zarvonian officials", "zarvonian officials", "anonymous", "zarvona"),
        ("Zarvonese officials", "zarvonese officials", "anonymous", "zarvona"),
        ("Republic of Zarvona", "republic of zarvona", "belligerent", "zarvona"),
        ("the Palace", "palace", "belligerent", "zarvona"),
        ("Zarvona", "zarvona", "belligerent", "zarvona"),
        ("Aldmoor police", "aldmoor police", "police", "zarvona"),
        ("Brackwater police", "brackwater police", "police", "zarvona"),
        ("Cairnfold police", "cairnfold police", "police", "zarvona"),
        ("Kairnfold police", "kairnfold police", "police", "zarvona"),
        ("Ipswich police", "ipswich police", "police", "uk"),
        ("Zarvona army", "zarvona-army", "belligerent", "zarvona"),
        ("zarvona-army", "zarvona-army", "belligerent", "zarvona"),
        ("Ilmar Testov", "zarvona-army", "belligerent", "zarvona"),
        ("army.zarvona.example", "zarvona-army", "belligerent", "zarvona"),
        ("https://www.army.zarvona.example/news", "zarvona-army", "belligerent", "zarvona"),
        ("Quay Press", "quay-press", "media", ""),
        ("the gull", "quay-press", "media", ""),
        ("quay.example/a", "quay-press", "media", ""),
        ("https://x.com/quaypress/status/1", "quay-press", "media", ""),
        ("https://twitter.com/quaypress", "quay-press", "media", ""),
        ("https://t.me/quay/77", "quay-press", "media", ""),
        ("https://t.me/tern/77", "t.me/tern", "", ""),
        ("https://portal.example/Harbour/1", "harbour-news", "media", ""),
        ("https://portal.example/other", "portal.example", "", ""),
        ("Jane Roe", "quay-press", "media", ""),
        ("John Roe", "turkey-police", "police", "turkey"),
    ],
)
def test_a_project_says_who_its_names_and_addresses_are(
    written: str, key: str, kind: str, party: str
) -> None:
    found = resolve(written, extend(default(), tomllib.loads(PROJECT)))
    assert (found.key, found.kind or "", found.party) == (key, kind, party)


@pytest.mark.parametrize(
    ("cell", "name", "key", "via", "url"),
    [
        ("the Gull", "the Gull", "quay-press", "", ""),
        ("Ilmar Testov via the Gull", "Ilmar Testov", "zarvona-army", "the Gull", ""),
        ("the Gull https://a.example/1", "the Gull", "quay-press", "", "https://a.example/1"),
        (
            "Ilmar Testov via the Gull https://a.example/1",
            *("Ilmar Testov", "zarvona-army", "the Gull", "https://a.example/1"),
        ),
        ("https://quay.example/1", "quay.example", "quay-press", "", "https://quay.example/1"),
    ],
)
def test_a_cell_is_read_with_the_names_of_the_project(
    cell: str, name: str, key: str, via: str, url: str
) -> None:
    (found,) = read_cell(cell, extend(default(), tomllib.loads(PROJECT)))
    assert (found.name, found.resolved.key, found.via, found.url) == (name, key, via, url)


@pytest.mark.parametrize(
    ("cell", "keys"),
    [
        ("the Gull and Zarvona army", ["quay-press", "zarvona-army"]),
        ("Police and Harbour News", ["police-and-harbour"]),
        ("Aldmoor police, Zarvona", ["aldmoor zarvona police"]),
        ("Brackwater police; Ilmar Testov", ["brackwater police", "zarvona-army"]),
    ],
)
def test_a_cell_is_split_by_the_names_of_the_project(cell: str, keys: list[str]) -> None:
    joint = {"name": "Police and Harbour News", "kind": "media"}
    project = tomllib.loads(PROJECT)
    project["sources"]["police-and-harbour"] = joint
    found = read_cell(cell, extend(default(), project))
    assert [each.resolved.key for each in found] == keys


def test_the_allies_and_adjectives_of_a_project_are_added_to_those_that_are_known() -> None:
    before, after = default().table, extend(default(), tomllib.loads(PROJECT)).table
    assert after["allies"] == {**before["allies"], "zarvona": ["drask"]}
    assert after["adjectives"] == {**before["adjectives"], "zarvona": "Zarvonian"}
    plain = extend(default(), {"parties": {"kryla": {"names": ["Kryla Union"]}}}).table
    assert plain["allies"] == before["allies"]
    assert plain["adjectives"] == {**before["adjectives"], "kryla": "Kryla"}


def test_the_sides_of_a_project_are_its_parties_with_an_ally_or_an_opponent() -> None:
    story = project_story(tomllib.loads(PROJECT))
    assert story is not None
    assert story.parties == {"zarvona", "drask", "kryla"}
    assert story.camps == (frozenset(("zarvona", "drask")),)
    assert project_story({"parties": {"zarvona": {"adjective": "Zarvonian"}}}) is None
    alone = project_story({"parties": {"zarvona": {"opponent": "kryla"}}})
    assert alone is not None
    assert alone.parties == {"zarvona", "kryla"}
    assert alone.camps == ()


def test_a_party_of_a_project_with_an_unknown_key_has_no_sides() -> None:
    with pytest.raises(ConfigError, match="unknown key 'opponnent'; did you mean 'opponent'"):
        project_story({"parties": {"zarvona": {"opponnent": "kryla"}}})


PHRASES = (
    '"ukrainian" (country of ukraine), "army" (office of armed-forces), "quorn" (not known), '
    '"dunwich" (not known)'
)


@pytest.mark.parametrize(
    ("written", "source", "phrases", "more"),
    [
        (
            *("Ukrainian army, quorn Dunwich", "is not in the registry", PHRASES),
            [("source kind", "belligerent"), ("party", "ukraine")],
        ),
        ("Reuters", "reuters", '"reuters" (alias of reuters)', [("source kind", "media")]),
        ("", "nobody", "no name", []),
    ],
)
def test_a_trace_of_a_source_has_each_phrase_of_its_name(
    written: str, source: str, phrases: str, more: list[tuple[str, str]]
) -> None:
    found = [(step.what, step.value, step.words) for step in explain_source(resolve(written))]
    assert found == [("source", source, phrases), *((what, value, "") for what, value in more)]
    assert {step.by for step in explain_source(resolve(written))} == {"sources.names.resolve"}


@pytest.mark.parametrize(
    ("labels", "stories"),
    [
        (["killed in Kharkiv", "Hamas fighters killed"], ["ukraine", "gaza"]),
        (
            ["killed in Kharkiv", "Hamas fighters killed", "killed"],
            ["ukraine", "gaza", "gaza ukraine"],
        ),
        (["killed in Gaza", "killed", "killed in Kenya"], ["gaza", "gaza", ""]),
        (["killed in Kenya", "killed"], ["", ""]),
        (["killed", "injured"], ["gaza sudan ukraine", "gaza sudan ukraine"]),
        (["killed in Darfur"], ["sudan"]),
    ],
)
def test_a_topic_without_a_place_is_of_the_stories_of_the_others(
    labels: list[str], stories: list[str]
) -> None:
    known = known_stories(["gaza", "sudan", "ukraine"])
    found = find_stories([read_topic(label) for label in labels], known)
    assert [" ".join(story.id for story in some) for some in found] == stories


def test_the_story_of_a_project_has_every_topic_with_a_place() -> None:
    own = project_story(tomllib.loads(PROJECT))
    known = known_stories(["sudan"], own)
    labels = ("killed in Darfur", "killed in Kenya", "killed")
    found = find_stories([read_topic(label) for label in labels], known)
    assert [[story.id for story in some] for some in found] == [
        ["sudan", "project"],
        ["project"],
        ["sudan", "project"],
    ]
    assert known_stories(None, None) == all_stories()


@pytest.mark.parametrize(
    ("name", "key", "kind", "hint"),
    [
        ("Kryla Vostoka", "kryla-vostoka", "…", "  # such as government, ngo or media"),
        ("Kenyan police union", "kenyan-police-union", "union", ""),
        ("Крыла", '"крыла"', "…", "  # such as government, ngo or media"),
        ("…", "source", "placeholder", ""),
    ],
)
def test_a_source_is_written_as_a_table_to_fill_in(
    name: str, key: str, kind: str, hint: str
) -> None:
    lines = stub(resolve(name), name).split("\n")
    assert lines[:3] == [f"[sources.{key}]", f'name = "{name}"', f'kind = "{kind}"{hint}']
    assert lines[3:] == ['party = ""  # the side for which it speaks, if any']
    line = f'{key} = {{name = "{name}", kind = "{kind}", party = ""}}'
    assert stub_line(resolve(name), name) == line
    assert source_table(name, "ngo", "") == (key, f'name = "{name}"\nkind = "ngo"')
    of_party = f'name = "{name}"\nkind = "ngo"\nparty = "kenya"'
    assert source_table(name, "ngo", "kenya") == (key, of_party)


QUAY = {"name": "Quay", "kind": "media"}
EVERY_KIND = (
    "belligerent, ally, government, intergovernmental, recorder, ngo, media, company, union, "
    "organiser, police, hospital, witness, anonymous"
)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"sources": 3}, "[sources] must be a table"),
        ({"sources": {"quay": 3}}, "[sources.quay] must be a table"),
        (
            {"sources": {"quay": {**QUAY, "nmae": "x"}}},
            "[sources.quay]: unknown key 'nmae'; did you mean 'name'?",
        ),
        ({"sources": {"quay": {"name": "Quay"}}}, f"[sources.quay]: say its kind: {EVERY_KIND}"),
        (
            {"sources": {"quay": {"kind": "meda"}}},
            f"[sources.quay]: kind 'meda' is none of {EVERY_KIND}; did you mean 'media'?",
        ),
        *(
            (
                {"sources": {"quay": {**QUAY, "reliability": letter}}},
                f"[sources.quay]: reliability {letter!r} is no letter from A to F",
            )
            for letter in ("G", "AB", "")
        ),
        *(
            (
                {"sources": {"quay": {**QUAY, key: names}}},
                f"[sources.quay]: {key} must be a list of names",
            )
            for key, names in (("aliases", "Gull"), ("aliases", ["Gull", 3]), ("people", [1]))
        ),
        ({"sources": {"quay": {**QUAY, "aliases": ["…"]}}}, "[sources.quay]: '…' is no name"),
        ({"sources": {"quay": {**QUAY, "name": "…"}}}, "[sources.quay]: '…' is no name"),
        (
            {"sources": {"quay": {**QUAY, "hosts": "quay.example"}}},
            "[sources.quay]: hosts must be a list of hosts and accounts",
        ),
        (
            {"sources": {"quay": {**QUAY, "hosts": ["quay"]}}},
            "[sources.quay]: 'quay' is no web address, such as example.org",
        ),
        (
            {"parties": {"zarvona": {"adjectiv": "Zarvonian"}}},
            "[parties.zarvona]: unknown key 'adjectiv'; did you mean 'adjective'?",
        ),
        ({"parties": {"zarvona": {"adjective": "…"}}}, "[parties.zarvona]: '…' is no name"),
        ({"parties": 3}, "[parties] must be a table"),
        ({"parties": {"zarvona": 3}}, "[parties.zarvona] must be a table"),
        *(
            (
                {"parties": {"zarvona": {key: "Aldmoor"}}},
                f"[parties.zarvona]: {key} must be a list of names",
            )
            for key in ("adjectives", "allies", "capitals", "names", "officials_in", "speaks_as")
        ),
        ({"parties": {"zarvona": {"allies": ["…"]}}}, "[parties.zarvona]: '…' is no name"),
        ({"places": 3}, "[places] must be a table"),
        ({"places": {"Zarvona": 3}}, "[places.Zarvona] must be a table"),
        ({"people": 3}, "[people] must be a table"),
        ({"parties": {"…": {}}}, "[parties.…]: '…' is no name"),
        (
            {"places": {"Zarvona": {"Aldmoor": "x"}}},
            "[places.Zarvona]: Aldmoor must be a list of names",
        ),
        ({"places": {"Zarvona": {"…": []}}}, "[places.Zarvona]: '…' is no name"),
        ({"people": {"Jane Roe": 3}}, '[people]: write "Jane Roe" = "the id of a source"'),
        (
            {"people": {"Jane Roe": "un-ohchx"}},
            (
                "[people]: 'Jane Roe' speaks for 'un-ohchx', which is no source; "
                "did you mean 'un-ohchr'?"
            ),
        ),
        ({"people": {"…": "un-ohchr"}}, "[people]: '…' is no name"),
    ],
)
def test_a_project_that_cannot_be_meant_is_refused_with_the_place(
    document: dict[str, object], message: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        extend(default(), document)
    assert str(refused.value) == message
