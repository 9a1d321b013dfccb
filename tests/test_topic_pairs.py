"""`verify topics` lists pairs of topics that may be one; what a desk decides is not asked again."""

import codecs
import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from typer.testing import Result

from verify.compare.near_pairs import NearPair, find_near_pairs
from verify.compare.near_roles import are_turned
from verify.compare.near_topics import find_near
from verify.config.init_files import CONFIG
from verify.config.reading import read_settings
from verify.config.writing import write_decisions
from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.model.settings import Settings
from verify.text.english import join_line
from verify.topics import read_topic
from verify.topics.decisions import fold_topic

ROOT = Path(__file__).parent.parent
SCRIPT = Path(sys.executable).with_name("verify")
SAMPLE = ROOT / "samples" / "broken" / "two-labels.csv"
Verify = Callable[..., Result]
Snapshot = Callable[[str, str], None]
LEDGER = """\
source,claim,value,place
UN,families sheltering,300,Arvenka
BBC,families sheltering,310,Arvinka
UN,trucks queueing at the Beredovo crossing,300,
AP,trucks  queueing at the Beredovo crossing,320,
BBC,trucks queueing at Beredova crossings,310,
AP,police injured,3,
AFP,officers injured,4,
"""
TRUCKS = '"trucks queueing at the Beredovo crossing" and "trucks queueing at Beredova crossings"'


def read(text: str) -> Settings:
    return read_settings(tomllib.loads(text, parse_float=Decimal), "verify.toml")


def row(
    source: str, claim: str, place: str = "", value: str = "9", day: str = ""
) -> dict[str, str]:
    return {"source": source, "claim": claim, "value": value, "place": place, "date": day}


def pairs_of(rows: list[dict[str, str]], config: str = "") -> tuple[NearPair, ...]:
    settings = read(config)
    return find_near_pairs(check(rows, settings=settings).groups)


def named(pairs: tuple[NearPair, ...]) -> list[tuple[str, str]]:
    return [pair.apart for pair in pairs]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


# Which pairs there are


def test_the_likest_come_first_and_each_says_what_differs() -> None:
    rows = [
        row("UN", "mills whitewashed in the Arven valley"),
        row("UN", "whitened mills in Arven valley"),
        row("UN", "police injured"),
        row("UN", "officers injured"),
        row("UN", "trucks queueing at the Beredovo crossing"),
        row("UN", "trucks queueing at Beredova crossings"),
    ]
    assert [pair.differs for pair in pairs_of(rows)] == [
        "Beredova, crossings against Beredovo, crossing",
        "whitewashed against whitened",
        "officers may be police",
    ]


def test_a_pair_of_which_the_rows_may_agree_comes_first() -> None:
    rows = [
        row("UN", "mills whitewashed in the Arven valley", day="2024-05-01"),
        row("BBC", "whitened mills in Arven valley", value="40", day="2024-05-01"),
        row("UN", "police injured", day="2024-05-01"),
        row("BBC", "officers injured", day="2024-05-01"),
    ]
    assert [pair.differs for pair in pairs_of(rows)] == [
        "officers may be police",
        "whitewashed against whitened",
    ]


@pytest.mark.parametrize(
    ("source", "value", "day", "is_asked"),
    [
        ("UN", "3", "2024-05-01", False),  # the UN counts both, and gives two figures
        ("UN", "9", "2024-05-01", True),
        ("UN", "8", "2024-05-01", True),  # near enough to be a slip, or a later hour
        ("UN", "3", "2024-05-02", True),
        ("BBC", "3", "2024-05-01", True),
    ],
)
def test_two_topics_are_two_if_a_source_gives_both_on_one_day(
    source: str, value: str, day: str, *, is_asked: bool
) -> None:
    rows = [
        row("UN", "police injured", day="2024-05-01"),
        row(source, "officers injured", value=value, day=day),
    ]
    assert bool(pairs_of(rows)) is is_asked


def test_a_slip_is_asked_about_though_one_source_has_both_spellings() -> None:
    rows = [
        row("UN", "families sheltering", "Arvenka", day="2024-05-01"),
        row("UN", "families sheltering", "Arvinka", value="3", day="2024-05-01"),
    ]
    assert len(pairs_of(rows)) == 1


@pytest.mark.parametrize(
    ("label", "other"),
    [
        ("ballot boxes declared spoiled", "spoilt ballot boxes"),  # by each word alone
        ("trams stuck in the gorge", "trams stuck in the ravine"),
        (
            "people killed in the Lantern crush [Seoul]",
            "people killed in the Itaewon crush [Seoul]",
        ),
    ],
)
def test_labels_in_other_words_are_a_pair(label: str, other: str) -> None:
    assert len(pairs_of([row("UN", label), row("BBC", other)])) == 1


@pytest.mark.parametrize(
    ("label", "other"),
    [
        ("drones fired by the garrison", "drones fired at the garrison"),
        ("villagers jailed by rebels", "villagers jailed by the navy"),
        ("women soldiers robbed", "women robbed by soldiers"),
        ("police injured in clashes with fans", "fans injured in clashes with police"),
        ("cyclone Arlo: homes damaged", "homes damaged, cyclone Berta"),
        ("passengers on the tram", "passengers on the tram killed"),
        ("orchards with irrigation", "orchards without irrigation"),
        ("mines exploded in Kovyn", "mines unexploded in Kovyn"),
        ("queues before the vote", "queues after the vote"),
        ("drivers joining the walkout", "drivers refusing to join the walkout"),
    ],
)
def test_like_words_in_other_roles_are_no_pair(label: str, other: str) -> None:
    assert pairs_of([row("UN", label), row("BBC", other)]) == ()


def test_a_part_and_a_whole_of_other_words_are_no_pair() -> None:
    rows = [
        row("UN", "civilians killed"),
        row("BBC", "people killed on both sides"),
        row("UN", "planes shot down"),
        row("BBC", "Ruritanian aircraft shot down"),
    ]
    assert pairs_of(rows) == ()


def test_a_share_and_a_count_are_no_pair() -> None:
    rows = [
        row("UN", "case fatality rate", "Sudan"),
        row("BBC", "cholera cases", "Sudan"),
        row("ICRC", "people vaccinated against cholera", "Sudan"),
        row("UN", "suspected cholera cases", "Sudan"),
    ]
    assert pairs_of(rows) == ()


def test_people_on_board_are_no_bodies_that_were_found() -> None:
    rows = [
        row("UN", "bodies found", "Arvenka", day="2024-05-01"),
        row("IOM", "people aboard the two boats", "Arvenka", day="2024-05-01"),
        row("BBC", "people on board", "Arvenka", day="2024-05-01"),
    ]
    (pair,) = pairs_of(rows)
    assert {pair.first.topic.thing, pair.second.topic.thing} == {"people on board"}


@pytest.mark.cases("topics/turned.toml")
def test_the_grammar_of_two_labels_tells_them_apart_or_does_not(
    a: str, b: str, *, turned: bool
) -> None:
    one, other = read_topic(a), read_topic(b)
    assert are_turned(one, other) is turned
    assert are_turned(other, one) is turned


def test_a_long_label_looks_for_others_by_its_rarest_words() -> None:
    rare = "tzarvok urbenk vestrugg wirkolm xandelk"  # only the first two labels have these
    common = ["brell corvan", "dusmer eltig", "fonder gulvet"]  # each is in two more labels
    others = ["hatrin jusk", "kelvig lomper", "mondar nibrel"]
    fillers = [
        f"{words} {' '.join(f'{letter}{number}{end}' for letter in 'abcde')}"
        for number, words in enumerate((*common, *others))
        for end in ("q", "z")
    ]
    labels = [f"{' '.join(common)} {rare}", f"{rare} {' '.join(others)}", *fillers]
    found = find_near([read_topic(label) for label in labels], lambda _one, _other: True)
    assert [(pair.one, pair.other) for pair in found] == [(0, 1)]


@pytest.mark.parametrize(("own", "pairs"), [(5, [(0, 1)]), (6, [])])
def test_a_label_looks_for_others_by_its_six_rarest_words_and_by_no_more(
    own: int, pairs: list[tuple[int, int]]
) -> None:
    shared = "tzarvok urbenk vestrugg wirkolm xandelk yorbink"
    words = ("ad", "be", "co", "du", "ek", "fi")[:own]  # no other label has these
    labels = [
        f"{' '.join(f'{each}lith' for each in words)} {shared}",
        f"{shared} {' '.join(f'{each}brunk' for each in words)}",
    ]
    found = find_near([read_topic(label) for label in labels], lambda _one, _other: True)
    assert [(pair.one, pair.other) for pair in found] == pairs


@pytest.mark.parametrize("asked", [{0}, {1}, {2, 4}, {5}, {0, 1, 2, 3, 4, 5}, set()])
def test_pairs_of_some_topics_are_those_of_all_that_have_one_of_them(asked: set[int]) -> None:
    labels = [
        *("boats sunk in Arvenka", "boats sunk in Arvenca", "tents burnt in Beredovo"),
        *("burnt tents, Berredovo", "wells dug in Cerevo", "people killed in Dorvale"),
    ]
    topics = [read_topic(label) for label in labels]
    every = find_near(topics, lambda _one, _other: True)
    assert [(pair.one, pair.other) for pair in every] == [(0, 1), (2, 3)]
    some = find_near(topics, lambda _one, _other: True, asked=asked)
    assert some == [pair for pair in every if not asked.isdisjoint((pair.one, pair.other))]


@pytest.mark.parametrize(
    "rows",
    [
        [row("UN", "Russian soldiers killed"), row("UN", "Ukrainian soldiers killed")],
        [
            row("UN", "soldiers killed"),
            row("UN", "Russian soldiers killed"),
            row("UN", "Ukrainian soldiers killed"),
        ],
        [row("UN", "civilians killed"), row("UN", "civilians injured")],
        [row("UN", "boats sunk", "Arvenka"), row("UN", "boats sunk", "Kovyn")],
        [row("UN", "people killed"), row("UN", "people killed in floods")],
        [row("UN", "shops of the 92nd street shut"), row("UN", "shops of the 93rd street shut")],
        [row("UN", "layoffs at Meta"), row("UN", "layoffs at Ford")],
        [
            row("UN", "cinemas shut"),
            row("UN", "cinemas shut", "Kovyn"),
            row("UN", "cinemas shut", "Lypove"),
        ],
    ],
)
def test_topics_that_are_known_to_be_two_are_no_pair(rows: list[dict[str, str]]) -> None:
    assert len(check(rows).groups) == len(rows)
    assert pairs_of(rows) == ()


def test_a_pair_that_is_there_on_many_days_is_listed_once() -> None:
    rows = [
        {**row("UN", claim), "event": event}
        for event in ("12", "13", "14")
        for claim in ("people sheltering in Arvenka", "people sheltering in Arvinka")
    ]
    assert len(check(rows).groups) == 6
    assert len(pairs_of(rows)) == 1


@given(st.permutations(LEDGER.splitlines()[1:]))
def test_the_numbers_do_not_depend_on_the_order_of_the_rows(lines: list[str]) -> None:
    header = LEDGER.splitlines()[0]
    rows = list(csv.DictReader([header, *lines]))
    assert [(pair.apart, pair.joins, pair.differs) for pair in pairs_of(rows)] == [
        (pair.apart, pair.joins, pair.differs)
        for pair in pairs_of(list(csv.DictReader(LEDGER.splitlines())))
    ]


LABELS = st.sampled_from(
    [
        "people sheltering in Arvenka",
        "people sheltering in Arvinka",
        "people  sheltering in ARVENKA",
        "police injured",
        "officers injured",
        "injured: police",
        "soldiers killed",
        "Russian soldiers killed",
        "cinemas shut",
    ]
)
ROWS = st.lists(
    st.builds(row, st.just("UN"), LABELS, st.sampled_from(["", "Kovyn", "Kovin", "Lypove"])),
    min_size=2,
    max_size=9,
)


@given(ROWS, st.lists(st.booleans(), min_size=12, max_size=12))
def test_what_is_decided_is_done_and_never_asked_again(
    rows: list[dict[str, str]], answers: list[bool]
) -> None:
    text = CONFIG
    asked: set[tuple[str, str]] = set()
    for is_one in answers:
        settings = read(text)
        report = check(rows, settings=settings)
        pairs = find_near_pairs(report.groups)
        if not pairs:
            break
        pair = pairs[0]
        assert pair.apart not in asked
        asked.add(pair.apart)
        joins, apart = (pair.joins, []) if is_one else ((), [pair.apart])
        text = write_decisions(text, "verify.toml", joins, apart)
        after = check(rows, settings=read(text))
        groups = {
            claim.id: number for number, group in enumerate(after.groups) for claim in group.claims
        }
        first, second = ({groups[claim.id] for claim in side.claims} for side in pair[:2])
        assert len(first) == len(second) == 1
        assert (first == second) is is_one
    else:
        pytest.fail("there are always more pairs")


def test_a_pair_that_is_kept_apart_leaves_room_for_the_next_best_one() -> None:
    first, second, third = (
        "mills of the valley of Arven painted in white",
        "mills whitewashed in the Arven valley",
        "whitened mills in Arven valley",
    )
    rows = [row("UN", label) for label in (first, second, third)]
    asked: list[tuple[str, str]] = []
    while pairs := named(pairs_of(rows, f"[topics]\napart = {json.dumps(asked)}")):
        asked.append(pairs[0])
    assert asked == [(first, third), (second, third), (first, second)]


def test_labels_that_were_merged_are_joined_together() -> None:
    rows = [
        row("UN", "people sheltering in Arvenka"),
        row("BBC", "people sheltering in Arvenka"),
        row("AP", "people sheltering in Arvenka"),
        row("AFP", "people sheltering in Arvinka"),
        row("AFP", "sheltering in Arvinka: people"),
    ]
    (pair,) = pairs_of(rows)
    assert pair.joins == (
        ("people sheltering in Arvinka", "people sheltering in Arvenka"),
        ("sheltering in Arvinka: people", "people sheltering in Arvenka"),
    )


# V301


def test_the_rule_gives_a_line_that_settles_what_it_reports() -> None:
    rows = [row("UN", "people sheltering in Arvenka"), row("BBC", "people sheltering in Arvinka")]
    (message,) = [each.message for each in check(rows).findings if each.rule.code == "V301"]
    line = message.partition("[topics]: ")[2]
    assert len(check(rows, settings=read(f"[topics]\n{line}")).groups) == 1


@given(st.text(), st.text(max_size=5))
@example("a\x7fb\x00", '"\\')
def test_a_line_for_the_config_is_toml_whatever_the_label(label: str, other: str) -> None:
    names = [" ".join(each.split()) for each in (label, other)]
    assert tomllib.loads(join_line(label, other)) == {names[0]: names[1]}


@pytest.mark.parametrize("place", ["", "Kovyn"])
def test_the_rule_is_silent_on_what_is_kept_apart(place: str) -> None:
    rows = [
        row("UN", "People sheltering in Arvenka", place),
        row("BBC", "people  sheltering in Arvinka", place),
    ]
    apart = '[topics]\napart = [["people sheltering in Arvinka", "people sheltering in Arvenka"]]'
    assert "V301" in {each.rule.code for each in check(rows).findings}
    assert "V301" not in {each.rule.code for each in check(rows, settings=read(apart)).findings}
    assert len(check(rows, settings=read(apart)).groups) == 2


def test_why_names_the_decision_that_keeps_two_labels_apart(run: Verify, tmp_path: Path) -> None:
    asked = ("why", "number of people dead", "People  killed")
    assert "one topic" in run(*asked).stdout
    config = '[topics]\napart = [["people killed", "number of people dead"]]\n'
    (tmp_path / "verify.toml").write_text(config, encoding="utf-8")
    assert "two topics: related: apart, under [topics] in the config" in run(*asked).stdout


# The command


@pytest.mark.parametrize("form", ["table", "concise", "csv", "json", "jsonl", "markdown"])
def test_an_output_is_the_same_as_ever(
    form: str, snapshot: Snapshot, run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "claims.csv").write_bytes(SAMPLE.read_bytes())
    snapshot(f"topics/{form}.txt", run("topics", "claims.csv", "-f", form).stdout)


def test_json_holds_to_the_schema_and_has_what_the_config_needs(run: Verify, ledger: Path) -> None:
    del ledger
    schema = json.loads((ROOT / "verify" / "schema" / "topics.schema.json").read_text("utf-8"))
    document: dict[str, Any] = json.loads(run("topics", "claims.csv", "-f", "json").stdout)
    jsonschema.validate(document, schema)
    lines = run("topics", "claims.csv", "-f", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == document["pairs"]
    rows = list(csv.DictReader(io.StringIO(run("topics", "claims.csv", "-f", "csv").stdout)))
    for number, (pair, cells) in enumerate(zip(document["pairs"], rows, strict=True), 1):
        assert pair["number"] == int(cells["number"]) == number
        assert tomllib.loads(cells["join"]) == pair["join"]


def test_decisions_by_number_are_written_and_the_rest_is_listed(run: Verify, ledger: Path) -> None:
    config = ledger.with_name("verify.toml")
    before = (
        "# ours\nwindow = 5 # days\n\n[topics] # labels\n# none yet\n\n[publisher]\nname = 'Desk'\n"
    )
    config.write_text(before, encoding="utf-8")
    result = run("topics", "claims.csv", "--join", "1", "--apart", "2")
    assert config.read_text(encoding="utf-8") == before.replace(
        "# none yet\n",
        "# none yet\n"
        '"families sheltering [Arvinka]" = "families sheltering [Arvenka]"\n'
        "apart = [\n"
        f"    [{TRUCKS.replace(' and ', ', ')}],\n"
        "]\n",
    )
    assert result.stderr == (
        'verify.toml: "families sheltering [Arvenka]" and "families sheltering [Arvinka]" are one '
        f"topic\nverify.toml: {TRUCKS} are two topics\n"
    )
    assert "5 topics: 1 pair may be one topic" in result.stdout
    assert run("topics", "claims.csv", "--join", "1").exit_code == 0
    assert "4 topics: no pair may be one topic" in run("topics", "claims.csv").stdout
    compared = run("compare", "claims.csv", "-f", "concise").stdout
    assert "families sheltering [Arvenka]: contested: BBC: 310; UN: 300" in compared
    assert "V301" not in run("check", "claims.csv").stdout


def test_without_a_config_one_is_made_as_init_makes_it(run: Verify, ledger: Path) -> None:
    run("topics", "claims.csv", "--apart", "3")
    text = ledger.with_name("verify.toml").read_text(encoding="utf-8")
    lines = ["apart = [", '    ["officers injured", "police injured"],', "]"]
    assert [line for line in text.splitlines() if line not in CONFIG.splitlines()] == lines
    assert [line for line in CONFIG.splitlines() if line not in text.splitlines()] == []


def test_the_config_above_the_folder_and_that_of_an_option_are_the_ones_that_change(
    run: Verify, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = ledger.with_name("pyproject.toml")
    above.write_text("[tool.verify]\nwindow = 2\n", encoding="utf-8")
    below = ledger.parent / "desk"
    below.mkdir()
    monkeypatch.chdir(below)
    run("topics", "../claims.csv", "--apart", "3")
    assert tomllib.loads(above.read_text(encoding="utf-8"))["tool"]["verify"]["topics"] == {
        "apart": [["officers injured", "police injured"]]
    }
    (below / "own.toml").write_text("", encoding="utf-8")
    run("topics", "../claims.csv", "--join", "3", "--config", "own.toml")
    assert tomllib.loads((below / "own.toml").read_text(encoding="utf-8")) == {
        "topics": {"police injured": "officers injured"}
    }
    assert not (below / "verify.toml").exists()


def test_a_ledger_on_standard_input_is_settled_too(run: Verify, tmp_path: Path) -> None:
    args = ("topics", "-", "--stdin-format", "csv", "--join", "3")
    assert "5 topics: 2 pairs may be" in " ".join(run(*args, stdin=LEDGER).stdout.split())
    assert '"police injured" =' in (tmp_path / "verify.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--join", "4"), "--join 4: no pair has this number: the last is 3"),
        (("--apart", "0"), "--apart 0: no pair has this number: the last is 3"),
        (("--join", "2", "--apart", "2"), "--join 2 and --apart 2: choose one of the two"),
        (("--settle",), "--settle asks at a terminal: elsewhere use --join and --apart"),
        (("--settle", "--join", "1"), "--settle goes alone: leave out --join and --apart"),
    ],
)
def test_what_cannot_be_decided_is_refused_and_nothing_is_written(
    args: tuple[str, ...], message: str, run: Verify, ledger: Path
) -> None:
    result = run("topics", "claims.csv", *args)
    assert (result.exit_code, result.stderr) == (2, f"error: {message}\n")
    assert not ledger.with_name("verify.toml").exists()


def test_a_number_is_refused_if_there_is_no_pair(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("source,claim,value\nUN,people killed,1\n", "utf-8")
    result = run("topics", "claims.csv", "--join", "1")
    assert result.stderr == "error: --join 1: no pair has this number: there is no pair\n"


def test_a_config_that_cannot_be_written_stays_as_it_is(run: Verify, ledger: Path) -> None:
    config = ledger.with_name("verify.toml")
    config.write_text("[topics]\n", encoding="utf-8")
    config.chmod(0o400)
    if os.access(config, os.W_OK):
        pytest.skip("this user may write every file")
    result = run("topics", "claims.csv", "--join", "1")
    assert result.stderr == "error: verify.toml: cannot be written: Permission denied\n"
    assert config.read_text(encoding="utf-8") == "[topics]\n"


# Writing


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[topics]\n"a b" = "c"\n'),
        ("window = 3", 'window = 3\n\n[topics]\n"a b" = "c"\n'),
        ('[topics]\nx = "y"', '[topics]\nx = "y"\n"a b" = "c"\n'),
        ('[topics]\r\nx = "y" # why\r\n', '[topics]\r\nx = "y" # why\r\n"a b" = "c"\r\n'),
        ('[topics]\n"A  B" = "d" # why\n', '[topics]\n"A  B" = "d" # why\nd = "c"\n'),
        (
            '[topics]\nx = "y"\n\n# sources\n[publisher]\nname = "z"\n',
            '[topics]\nx = "y"\n"a b" = "c"\n\n# sources\n[publisher]\nname = "z"\n',
        ),
        ('topics.x = "y"\n', 'topics.x = "y"\ntopics."a b" = "c"\n'),
        ('[[event]]\nname = "crush"\n', '[[event]]\nname = "crush"\n\n[topics]\n"a b" = "c"\n'),
    ],
)
def test_a_line_is_added_and_all_other_lines_stay(before: str, after: str) -> None:
    assert write_decisions(before, "verify.toml", [("a b", "c")], []) == after


def test_a_pair_is_added_to_the_pairs_that_are_there() -> None:
    before = '[topics]\napart = [\n  ["a", "b"], # a reason\n]\nx = "y"\n'
    assert write_decisions(before, "verify.toml", [], [("c", "d")]) == (
        '[topics]\napart = [\n  ["a", "b"], # a reason\n  ["c", "d"],\n]\nx = "y"\n'
    )


def test_a_label_that_is_called_apart_stays_and_the_lines_are_shown() -> None:
    with pytest.raises(ConfigError) as refusal:
        write_decisions('[topics]\napart = "x"\n', "verify.toml", [], [("c", "d")])
    assert str(refusal.value) == (
        "verify.toml: cannot be changed by verify: write the lines yourself: "
        '[topics] apart = [["c", "d"]]'
    )


def test_a_join_that_is_there_already_makes_no_circle() -> None:
    joins = [("a", "b"), ("b", "c"), ("c", "A")]
    assert write_decisions("", "verify.toml", joins, []) == '[topics]\na = "b"\nb = "c"\n'


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
LABELS_OF_A_DESK = TEXTS.filter(fold_topic)
LINES = CONFIG.splitlines(keepends=True)


@given(
    st.dictionaries(LABELS_OF_A_DESK, TEXTS, max_size=2),
    LABELS_OF_A_DESK,
    TEXTS,
    st.integers(LINES.index("[topics]\n") + 1, len(LINES)),
)
def test_any_label_is_written_so_that_it_is_read_back(
    others: dict[str, str], name: str, other: str, cut: int
) -> None:
    assume(fold_topic(name) not in map(fold_topic, (*others.values(), other)))  # no circle
    assume(fold_topic(other) not in map(fold_topic, (*others, f"{name} 2")))  # the end of its line
    text = "".join(LINES[:cut])
    first = write_decisions(text, "verify.toml", tuple(others.items()), [])
    again = write_decisions(first, "verify.toml", [(name, other)], [(name, f"{name} 2")])
    before, found = tomllib.loads(text), tomllib.loads(again)
    topics = found.pop("topics")
    assert topics.pop("apart") == [[name, f"{name} 2"]]
    assert other in topics.values()
    before.pop("topics")
    assert found == before
    rest = iter(again.splitlines())
    assert all(line in rest for line in text.splitlines())  # in their order


# Keys at a terminal

CTRL_C = "\x03"


def settle(folder: Path, *keys: str) -> str:
    """Return what a person sees who presses the next keys after each question."""
    import pty  # Windows has none

    ours, theirs = pty.openpty()
    seen, waiting = b"", list(keys)
    with subprocess.Popen(  # noqa: S603  our own script
        [SCRIPT, "topics", "claims.csv", "--settle"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env={**os.environ, "TERM": "xterm"},
    ) as process:
        os.close(theirs)
        while True:
            try:
                piece = os.read(ours, 1 << 16)
            except OSError:  # Linux, when the other end is closed
                break
            if not piece:
                break
            seen += piece
            if seen.endswith(b"q: stop: ") and waiting:
                key = waiting.pop(0)
                if key == CTRL_C:  # the terminal of this test cannot send it
                    process.send_signal(signal.SIGINT)
                else:
                    os.write(ours, key.encode())
        process.wait(60)
    os.close(ours)
    return codecs.decode(seen, "utf-8").replace("\r\n", "\n")


def test_one_key_settles_a_pair_and_is_written_at_once(ledger: Path) -> None:
    config = ledger.with_name("verify.toml")
    seen = settle(ledger.parent, "j", "a", "q")
    assert re.findall(r"^\d of \d: .*$", seen, re.MULTILINE) == [
        "1 of 3: Arvenka against Arvinka",
        "2 of 3: Beredovo, crossing against Beredova, crossings",
        "3 of 3: officers may be police",
    ]
    assert "  families sheltering [Arvenka]\n      UN: 300\n" in seen
    assert tomllib.loads(config.read_text(encoding="utf-8"))["topics"] == {
        "families sheltering [Arvinka]": "families sheltering [Arvenka]",
        "apart": [
            ["trucks queueing at the Beredovo crossing", "trucks queueing at Beredova crossings"]
        ],
    }


@pytest.mark.parametrize(("keys", "asked"), [("q", 1), ("s q", 2), ("xS Q", 2), ("s s s", 3)])
def test_a_pair_can_wait_and_other_keys_do_nothing(keys: str, asked: int, ledger: Path) -> None:
    seen = settle(ledger.parent, *keys.split())
    assert len(re.findall(r"^\d of 3: ", seen, re.MULTILINE)) == asked
    assert "6 topics: 3 pairs may be one topic" in seen
    assert not ledger.with_name("verify.toml").exists()


def test_ctrl_c_keeps_what_was_decided(ledger: Path) -> None:
    assert "Traceback" not in settle(ledger.parent, "j", CTRL_C)
    text = ledger.with_name("verify.toml").read_text(encoding="utf-8")
    assert '"families sheltering [Arvinka]" =' in text


def test_a_number_with_its_code_never_means_another_pair(run: Verify, ledger: Path) -> None:
    first, second, _ = json.loads(run("topics", "claims.csv", "-f", "json").stdout)["pairs"]
    name = f"1-{first['code']}"
    assert f"--join {name} if that pair is one topic" in run("topics", "claims.csv").stdout
    assert run("topics", "claims.csv", "--join", name).exit_code == 0
    config = ledger.with_name("verify.toml")
    before = config.read_text(encoding="utf-8")
    again = run("topics", "claims.csv", "--join", name)
    assert again.exit_code == 2
    assert again.stderr == (
        f"error: --join {name}: pair 1 is another one now, 1-{second['code']}: nothing was "
        "written, look at the list again\n"
    )
    assert config.read_text(encoding="utf-8") == before
    wrong = run("topics", "claims.csv", "--apart", "first")
    assert "write the number of a pair, such as 1 or 1-kfw" in wrong.stderr


def test_a_pair_that_is_joined_and_apart_is_refused(run: Verify, ledger: Path) -> None:
    ledger.with_name("verify.toml").write_text(
        '[topics]\n"officers injured" = "police injured"\n'
        'apart = [["police injured", "Officers injured"]]\n',
        encoding="utf-8",
    )
    refused = run("check", "claims.csv")
    assert refused.exit_code == 2
    assert (
        '"police injured" and "Officers injured" are joined, and kept apart too: delete one of the '
        "two lines"
    ) in refused.stderr


def test_a_topic_of_the_config_that_no_row_has_is_named(run: Verify, ledger: Path) -> None:
    ledger.with_name("verify.toml").write_text(
        '[topics]\n"officer injured" = "police injured"\n"officers injured" = "officer injured"\n'
        '"trucks waiting" = "trucks queueing at the Beredovo crossing"\n'
        '[incidents]\n"police injured" = true\n"police hurt" = true\n',
        encoding="utf-8",
    )
    said = run("check", "claims.csv").stderr
    assert said.splitlines() == [
        'verify.toml: [topics] "trucks waiting": no row of these ledgers has it',
        'verify.toml: [incidents] "police hurt": no row of these ledgers has it',
    ]
    assert run("check", "claims.csv", "-q").stderr == ""
    other = ledger.parent / "desk" / "claims.csv"
    other.parent.mkdir()
    other.write_text(LEDGER, encoding="utf-8")
    assert run("check", "desk/claims.csv").stderr == ""  # the config may be about other ledgers
