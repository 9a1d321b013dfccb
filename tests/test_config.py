"""The config: every key, every refusal, where the file is found, and what each setting changes."""

import tomllib
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from verify import cli
from verify.article.rules import every_rule
from verify.cli import ending
from verify.cli import settings as cli_settings
from verify.config import find_config
from verify.config.reading import load_settings, read_settings
from verify.engine.ledger_rules import RULES
from verify.engine.ledgers import check, ledger_rules
from verify.errors import ConfigError
from verify.findings.selection import check_selectors, is_selected
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.sources import all_sources, resolve

Rows = list[dict[str, str]]
KILLED = "Russian soldiers killed"
SHELTERING = "people sheltering in Arvenka"
DEFAULT = ""
KEYS = (
    "about, as-of, columns, copy, date-order, event, fail-on, growth, ignore, incidents, ledgers, "
    "parties, people, places, policy, publisher, select, sources, stories, suppress, table, "
    "title, tolerance, topics, window"
)
KINDS = (
    "belligerent, ally, government, intergovernmental, recorder, ngo, media, company, union, "
    "organiser, police, hospital, witness, anonymous"
)


def read(text: str) -> Settings:
    return read_settings(tomllib.loads(text, parse_float=Decimal), "verify.toml")


def row(source: str, value: str, as_of: str = "2022-09-10", claim: str = KILLED) -> dict[str, str]:
    return {"source": source, "claim": claim, "value": value, "as_of": as_of}


def findings(report: Report, *codes: str) -> list[tuple[str, int]]:
    """Return what was found by some of the rules: code and line."""
    return [
        (finding.rule.code, finding.location.line)
        for finding in report.findings
        if finding.rule.code in codes
    ]


def verdicts(report: Report) -> list[str]:
    return [group.verdict.name for group in report.groups]


# Reading the keys


def test_an_empty_config_changes_nothing() -> None:
    assert read("") == Settings()


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("window = 0", "window", 0),
        ("window = 14", "window", 14),
        ("growth = 0.1", "growth", Decimal("0.1")),
        ("growth = 0", "growth", Decimal(0)),
        ("growth = 1", "growth", Decimal(1)),
        ('growth = "2.5%"', "growth", Decimal("0.025")),
        ('growth = "2.5 %"', "growth", Decimal("0.025")),
        ('about = "100%"', "about", Decimal(1)),
        ("about = 0.001", "about", Decimal("0.001")),
        ('tolerance = "1%"', "tolerance", Decimal("0.01")),
        ("as-of = 2022-09-12", "as_of", date(2022, 9, 12)),
        ("as-of = 2022-09-12T23:59:59Z", "as_of", date(2022, 9, 12)),
        ('as-of = "2022-09-12"', "as_of", date(2022, 9, 12)),
        ('select = ["V1", "V201"]', "select", ("V1", "V201")),
        ('ignore = ["single-source"]', "ignore", ("single-source",)),
        ("ignore = []", "ignore", ()),
        ('fail-on = "error"', "fail_on", "error"),
        ('fail-on = "warning"', "fail_on", "warning"),
        ('fail-on = "note"', "fail_on", "note"),
        ('fail-on = "never"', "fail_on", "never"),
        ('date-order = "day-first"', "date_order", "day-first"),
        ('date-order = "month-first"', "date_order", "month-first"),
        ('[topics]\n"a label" = "another"', "topics", {"a label": "another"}),
    ],
)
def test_a_key_is_read_and_leaves_the_others_as_they_are(
    text: str, field: str, value: object
) -> None:
    settings = read(text)
    assert getattr(settings, field) == value
    assert settings._replace(**{field: getattr(Settings(), field)}) == Settings()


def test_shares_are_exact_decimals() -> None:
    assert str(read("tolerance = 0.1").tolerance) == "0.1"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("windw = 3", "unknown key 'windw'; did you mean 'window'?"),
        ("as_of = 2022-09-12", "unknown key 'as_of'; did you mean 'as-of'?"),
        ("fail_on = 'error'", "unknown key 'fail_on'; did you mean 'fail-on'?"),
        ("Window = 3", "unknown key 'Window'; did you mean 'window'?"),
        ("[topic]", "unknown key 'topic'; did you mean 'topics'?"),
        ("[source.un]", "unknown key 'source'; did you mean 'sources'?"),
        (
            "zzz = 1",
            f"unknown key 'zzz'; there are {KEYS}",
        ),
        ('window = "3"', "window: '3' is not a number of days: write 0, 1, 2, …"),
        ("window = -1", "window: -1 is not a number of days: write 0, 1, 2, …"),
        ("window = true", "window: True is not a number of days: write 0, 1, 2, …"),
        ("growth = 5", "growth: 5 is not between 0 and 1"),
        ("growth = inf", "growth: Infinity is not between 0 and 1"),
        ('growth = "101%"', "growth: 101% is not between 0 and 1"),
        ('growth = "0.05"', "growth: '0.05' is not a share: write 0.05 or \"5%\""),
        (
            "date-order = 'day first'",
            "date-order: 'day first' is none of day-first, month-first; did you mean 'day-first'?",
        ),
        ("date-order = 1", "date-order: 1 is none of day-first, month-first"),
        ("about = -0.1", "about: -0.1 is not between 0 and 1"),
        ("about = []", 'about: [] is not a share: write 0.05 or "5%"'),
        ("tolerance = true", 'tolerance: True is not a share: write 0.05 or "5%"'),
        ('as-of = "yesterday"', "as-of: 'yesterday' is not a date: write YYYY-MM-DD"),
        ('as-of = "2022-02-30"', "as-of: '2022-02-30' is not a date: write YYYY-MM-DD"),
        ('as-of = "03/04/05"', "as-of: '03/04/05' is not a date: write YYYY-MM-DD"),
        ("as-of = true", "as-of: True is not a date: write YYYY-MM-DD"),
        ('select = "V1"', 'select: \'V1\' is not a list of rules: write ["V1", "V201"]'),
        ("ignore = [101]", 'ignore: [101] is not a list of rules: write ["V1", "V201"]'),
        (
            'fail-on = "eror"',
            "fail-on: 'eror' is none of error, warning, note, never; did you mean 'error'?",
        ),
        ("fail-on = 1", "fail-on: 1 is none of error, warning, note, never"),
        (
            'topics = "a"',
            'topics: write [topics] with lines such as "a label" = "the label that it means"',
        ),
        (
            "[topics]\na = 1",
            'topics: write [topics] with lines such as "a label" = "the label that it means"',
        ),
        ("sources = []", "sources: write one table for each source: [sources.my-source]"),
        ("[sources]\nun = 'B'", "sources: write one table for each source: [sources.my-source]"),
        (
            '[sources.un]\nkind = "recoder"',
            f"sources: [sources.un]: kind 'recoder' is none of {KINDS}; did you mean 'recorder'?",
        ),
        (
            '[sources.un]\nkind = "ngo"\nreliability = "G"',
            "sources: [sources.un]: reliability 'G' is no letter from A to F",
        ),
        (
            '[sources.un]\nkind = "ngo"\nreliability = "AB"',
            "sources: [sources.un]: reliability 'AB' is no letter from A to F",
        ),
        (
            '[sources.un]\nkind = "ngo"\nreliability = ""',
            "sources: [sources.un]: reliability '' is no letter from A to F",
        ),
        (
            '[sources.un]\nkind = "ngo"\naliases = "Uno"',
            "sources: [sources.un]: aliases must be a list of names",
        ),
        (
            '[sources.un]\nkind = "ngo"\naliases = [1]',
            "sources: [sources.un]: aliases must be a list of names",
        ),
        (
            '[parties.league]\nspeak_as = ["the League"]',
            "parties: [parties.league]: unknown key 'speak_as'; did you mean 'speaks_as'?",
        ),
        (
            '[people]\n"Jane Roe" = "un-whoo"',
            (
                "people: [people]: 'Jane Roe' speaks for 'un-whoo', which is no source; "
                "did you mean 'un-who'?"
            ),
        ),
        (
            '[people]\n"Jane Roe" = 1',
            'people: write [people] with lines such as "Jane Doe" = "my-source"',
        ),
        ("places = 1", "places: write one table for each country or party: [places.my-party]"),
        (
            '[places.league]\nnewtown = "New Town"',
            "places: [places.league]: newtown must be a list of names",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_place_and_the_way_out(
    text: str, message: str
) -> None:
    with pytest.raises(ConfigError) as refusal:
        read(text)
    assert str(refusal.value) == f"verify.toml: {message}"


def test_an_unknown_key_of_a_source_is_refused_by_name() -> None:
    with pytest.raises(ConfigError, match=r"\[sources\.un\]: unknown key 'nmae'"):
        read('[sources.un]\nnmae = "UN"')


# Finding and loading the file


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_config_of_the_nearest_folder_is_used(tmp_path: Path) -> None:
    outer = write(tmp_path / "verify.toml")
    inner = write(tmp_path / "desk" / "verify.toml")
    assert find_config(tmp_path) == outer
    assert find_config(tmp_path / "desk") == inner
    assert find_config(tmp_path / "desk" / "2022" / "09") == inner


def test_verify_toml_goes_before_pyproject_in_one_folder(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.verify]\nwindow = 1\n")
    assert find_config(tmp_path) == tmp_path / "pyproject.toml"
    own = write(tmp_path / "verify.toml", "window = 2\n")
    assert find_config(tmp_path) == own


def test_a_nearer_pyproject_goes_before_a_farther_verify_toml(tmp_path: Path) -> None:
    write(tmp_path / "verify.toml")
    near = write(tmp_path / "desk" / "pyproject.toml", "[tool.verify]\n")
    assert find_config(tmp_path / "desk") == near


def test_a_pyproject_that_does_not_configure_verify_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "desk" / "pyproject.toml", "[project]\nname = 'copy'\n")
    assert find_config(tmp_path / "desk") != tmp_path / "desk" / "pyproject.toml"
    outer = write(tmp_path / "verify.toml")
    assert find_config(tmp_path / "desk") == outer


def test_a_pyproject_with_only_a_table_below_verify_is_a_config(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", '[tool.verify.topics]\na = "b"\n')
    found = find_config(tmp_path)
    assert found == path
    assert load_settings(found).topics == {"a": "b"}


def test_a_folder_that_is_called_verify_toml_is_no_config(tmp_path: Path) -> None:
    (tmp_path / "verify.toml").mkdir()
    assert find_config(tmp_path) != tmp_path / "verify.toml"


def test_without_a_config_the_defaults_are_used() -> None:
    assert cli_settings.read_settings(()) == Settings()


def test_a_pyproject_gives_its_table_and_nothing_else(tmp_path: Path) -> None:
    text = "[project]\nname = 'copy'\n[tool.ruff]\nwindow = 9\n[tool.verify]\nwindow = 7\n"
    assert load_settings(write(tmp_path / "pyproject.toml", text)).window == 7


def test_a_pyproject_without_the_table_gives_the_defaults(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", "[project]\nname = 'copy'\n")
    assert load_settings(path) == Settings()


def test_any_other_name_is_read_as_verify_toml_is(tmp_path: Path) -> None:
    assert load_settings(write(tmp_path / "desk.toml", "window = 8")).window == 8


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfew\x00i\x00n\x00", "not UTF-8: save it as UTF-8"),
        ('[topics]\n"Київ" = "Kyiv"\n'.encode("cp1251"), "not UTF-8: save it as UTF-8"),
        (b"window = ", "not TOML: Invalid value (at end of document)"),
        (b"window: 3", "not TOML: "),
        (b"window = 3\nwindow = 4", "not TOML: "),
        (b"windw = 3", "unknown key 'windw'; did you mean 'window'?"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "verify.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as refusal:
        load_settings(path)
    assert str(refusal.value).startswith(f"{path}: {message}")


@pytest.mark.parametrize(
    ("name", "reason"), [("none.toml", "No such file or directory"), ("", "Is a directory")]
)
def test_a_file_that_is_not_there_is_named_with_the_reason(
    tmp_path: Path, name: str, reason: str
) -> None:
    path = tmp_path / name
    with pytest.raises(ConfigError) as refusal:
        load_settings(path)
    assert str(refusal.value) == f"{path}: cannot read the config: {reason}"


# What the settings change


def test_an_alias_of_topics_puts_two_labels_in_one_group() -> None:
    rows = [
        row("BBC", "120", claim="residents of Arvenka under cover"),
        row("UN", "150", claim=SHELTERING),
    ]
    apart = check(rows)
    assert verdicts(apart) == ["single-source", "single-source"]
    assert findings(apart, "V201") == []
    together = check(
        rows, settings=read(f'[topics]\n"residents of Arvenka under cover" = "{SHELTERING}"')
    )
    assert verdicts(together) == ["contested"]
    assert findings(together, "V201") == [("V201", 2)]


def test_an_alias_is_found_whatever_its_case_and_spaces_and_keeps_what_the_desk_typed() -> None:
    settings = read(f'[topics]\n"Under  COVER" = "{SHELTERING}"')
    (group,) = check(
        [row("UN", "120", claim="under cover "), row("BBC", "120", claim=SHELTERING)],
        settings=settings,
    ).groups
    assert sorted(claim.topic.label for claim in group.claims) == [SHELTERING, "under cover"]


def test_an_alias_leaves_other_labels_alone() -> None:
    rows = [row("UN", "120", claim="people under arms"), row("BBC", "150", claim=SHELTERING)]
    settings = read(f'[topics]\n"under cover" = "{SHELTERING}"')
    assert verdicts(check(rows, settings=settings)) == verdicts(check(rows))


def test_an_alias_brings_the_side_and_the_kind_of_the_label_it_stands_for() -> None:
    rows = [row("Russia MoD", "5,937", claim="line 7")]
    assert verdicts(check(rows)) == ["single-source"]
    assert verdicts(check(rows, settings=read(f'[topics]\n"line 7" = "{KILLED}"'))) == ["admitted"]


VOSTOKA = '[sources.kryla-vostoka]\nname = "Kryla Vostoka"\n'
OUTLET = f'{VOSTOKA}kind = "media"\n'


def test_a_source_that_is_added_is_no_longer_unknown() -> None:
    rows = [row("kryla  VOSTOKA", "120")]
    assert findings(check(rows), "V004") == [("V004", 1)]
    report = check(rows, settings=read(OUTLET))
    assert findings(report, "V004", "V005", "V302") == []
    source = report.claims[0].resolved.source
    assert source is not None
    assert (source.id, source.name, source.reliability) == ("kryla-vostoka", "Kryla Vostoka", "F")


def test_an_alias_of_a_source_makes_two_names_one_source() -> None:
    rows = [row("Kryla Vostoka", "120"), row("Крила Востока", "120")]
    assert verdicts(check(rows)) == ["agreeing"]
    settings = read(OUTLET + 'aliases = ["Крила Востока"]')
    assert verdicts(check(rows, settings=settings)) == ["single-source"]


def test_sources_of_one_party_are_one_side() -> None:
    rows = [row("Kryla Vostoka", "120"), row("Ukraine MoD", "120")]
    assert verdicts(check(rows, settings=read(OUTLET))) == ["corroborated"]
    settings = read(VOSTOKA + 'kind = "belligerent"\nparty = "ukraine"')
    assert verdicts(check(rows, settings=settings)) == ["one-sided"]


def test_a_source_that_is_made_a_recorder_counts_by_a_published_method() -> None:
    rows = [row("Kryla Vostoka", "120")]
    settings = read(VOSTOKA + 'kind = "recorder"')
    assert verdicts(check(rows, settings=settings)) == ["recorded"]


def test_the_reliability_that_a_desk_sets_shows_in_the_ratings() -> None:
    rows = [row("Ukraine MoD", "120"), row("BBC", "120")]
    assert check(rows).groups[0].ratings == ("F1", "F1")
    group = check(rows, settings=read('[sources.ukraine-mod]\nreliability = "C"')).groups[0]
    by_source = {claim.source: rating for claim, rating in group.rated()}
    assert by_source == {"Ukraine MoD": "C1", "BBC": "F1"}


def test_overriding_one_key_of_a_source_keeps_the_others() -> None:
    registry = read('[sources.ukraine-mod]\nreliability = "C"').registry
    before = {source.id: source for source in all_sources()}
    after = {source.id: source for source in all_sources(registry)}
    assert after == before | {
        "ukraine-mod": before["ukraine-mod"]._replace(reliability="C"),
    }
    assert resolve("UKR MoD", registry).key == "ukraine-mod"


def test_what_a_config_adds_is_not_known_to_the_next_run() -> None:
    read(OUTLET)
    assert findings(check([row("Kryla Vostoka", "120")]), "V004") == [("V004", 1)]


LEVELS = [
    row("UN", "120", "2022-09-10", SHELTERING),
    row("BBC", "120", "2022-09-15", SHELTERING),
]


@pytest.mark.parametrize(
    ("config", "day"),
    [
        (DEFAULT, None),
        ('date-order = "day-first"', "2022-10-09"),
        ('date-order = "month-first"', "2022-09-10"),
    ],
)
def test_the_order_of_day_and_month_is_said_once_for_all_ledgers(
    config: str, day: str | None
) -> None:
    report = check([row("UN", "12", "09/10/2022")], settings=read(config))
    (claim,) = report.claims
    assert (str(claim.day) if claim.day else None) == day
    assert findings(report, "V002", "V020") == ([] if day else [("V002", 1)])


def test_a_date_with_one_order_keeps_it_whatever_the_config_says() -> None:
    settings = read('date-order = "month-first"')
    claims = check([row("UN", "12", "29/10/2022"), row("UN", "12", "1.2.2022")], settings=settings)
    assert [str(claim.day) for claim in claims.claims] == ["2022-10-29", "2022-02-01"]


GROWN = [row("UN", "100", "2022-09-10"), row("BBC", "110", "2022-09-11")]
HEDGED = [row("BBC", "about 1,001"), row("UN", "1,080")]
CLOSE = [row("BBC", "1,001"), row("UN", "1,041")]


@pytest.mark.parametrize(
    ("rows", "config", "verdict", "found"),
    [
        # five days apart: beyond the window of three
        (LEVELS, DEFAULT, "single-source", []),
        (LEVELS, "window = 4", "single-source", []),
        (LEVELS, "window = 5", "corroborated", []),
        # a tenth more in a day, where a twentieth is allowed
        (GROWN, DEFAULT, "contested", [("V201", 2)]),
        (GROWN, 'growth = "9%"', "contested", [("V201", 2)]),
        (GROWN, 'growth = "10%"', "compatible", []),
        (GROWN, "growth = 0", "contested", [("V201", 2)]),
        # about 1,001 is up to 1,051.05, or up to 1,081.08
        (HEDGED, DEFAULT, "contested", [("V201", 2)]),
        (HEDGED, "about = 0", "contested", [("V201", 2)]),
        (HEDGED, "about = 0.08", "corroborated", []),
        # 40 of 1,041 is 3.8%
        (CLOSE, DEFAULT, "contested", [("V201", 2)]),
        (CLOSE, 'tolerance = "3%"', "contested", [("V201", 2)]),
        (CLOSE, 'tolerance = "4%"', "corroborated", []),
    ],
)
def test_a_setting_decides_what_two_figures_amount_to(
    rows: Rows, config: str, verdict: str, found: list[tuple[str, int]]
) -> None:
    report = check(rows, settings=read(config))
    assert (verdicts(report), findings(report, "V201")) == ([verdict], found)


@pytest.mark.parametrize(
    ("config", "found"),
    [
        (DEFAULT, []),
        ("as-of = 2022-09-09", [("V003", 1)]),
        ("as-of = 2022-09-10", []),
        ("as-of = 2022-09-11", []),
    ],
)
def test_the_day_that_stands_for_today_decides_what_is_in_the_future(
    config: str, found: list[tuple[str, int]]
) -> None:
    assert findings(check([row("UN", "120")], settings=read(config)), "V003") == found


# Which rules are asked


def asked(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> set[str]:
    settings = Settings(select=tuple(select), ignore=tuple(ignore))
    return {rule.code for rule in RULES if is_selected(rule, settings)}


ALL = {rule.code for rule in RULES}
V1 = {code for code in ALL if code.startswith("V1")}
V2 = {code for code in ALL if code.startswith("V2")}


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ([], [], ALL),
        (["V"], [], ALL),
        (["V1"], [], V1),
        (["V1", "V2"], [], V1 | V2),
        (["V201"], [], {"V201"}),
        (["conflicting-figures"], [], {"V201"}),
        ([], ["V1"], ALL - V1),
        ([], ["single-source"], ALL - {"V101"}),
        ([], ["V"], set()),
        # the longest selector wins
        (["V1"], ["V"], V1),
        (["V"], ["V1"], ALL - V1),
        (["V1"], ["V101"], V1 - {"V101"}),
        (["V101"], ["V1"], {"V101"}),
        (["V101", "V2"], ["V1", "V201"], {"V101"} | V2 - {"V201"}),
        (["V2", "V"], ["V20"], {code for code in ALL if not code.startswith("V20")}),
        (["single-source"], ["V10"], {"V101"}),
        # and between equals, what was asked to be left out is left out
        (["V"], ["V"], set()),
        (["V1"], ["V1"], set()),
        (["V101"], ["V101"], set()),
        (["V101"], ["single-source"], set()),
        (["single-source"], ["V101"], set()),
    ],
)
def test_the_longest_selector_that_fits_a_rule_decides(
    select: list[str], ignore: list[str], expected: set[str]
) -> None:
    assert asked(select, ignore) == expected


def test_a_report_has_the_rules_that_were_asked_and_their_findings_alone() -> None:
    rows = [row("UN", "120"), row("BBC", "150")]
    assert {finding.rule.code for finding in check(rows).findings} >= {"V106", "V201"}
    report = check(rows, settings=read('select = ["V2"]\nignore = ["V21"]'))
    assert {rule.code for rule in report.rules} == {
        code for code in V2 if not code.startswith("V21")
    }
    assert {finding.rule.code for finding in report.findings} == {"V201"}


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('select = ["V999"]', "select: no rule is called 'V999'"),
        ('select = [""]', "select: no rule is called ''"),
        ('ignore = ["v201"]', "ignore: no rule is called 'v201'; did you mean 'V201'?"),
        (
            'ignore = ["V1", "conflicting-figure"]',
            "ignore: no rule is called 'conflicting-figure'; did you mean 'conflicting-figures'?",
        ),
    ],
)
def test_a_selector_of_no_rule_is_refused(config: str, message: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        check_selectors(read(config), ledger_rules, every_rule)
    assert str(refusal.value).startswith(message)


def test_selectors_of_rules_are_taken() -> None:
    config = read('select = ["V", "V2", "V201"]\nignore = ["near-topic"]')
    check_selectors(config, ledger_rules, every_rule)


# The command line uses the config, and a flag goes before it


@pytest.mark.parametrize(
    ("config", "args", "code"),
    [
        ("", (), ending.FOUND),
        ('fail-on = "never"', (), ending.CLEAN),
        ('fail-on = "never"', ("--fail-on", "error"), ending.FOUND),
        ('ignore = ["V201"]', (), ending.CLEAN),
        ('ignore = ["V201"]', ("--ignore", "V101"), ending.FOUND),
        ('select = ["V1"]', (), ending.CLEAN),
        ('select = ["V1"]', ("--select", "V2"), ending.FOUND),
        ("tolerance = 0.5", (), ending.CLEAN),
    ],
)
def test_a_flag_goes_before_the_config_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: str, args: tuple[str, ...], code: int
) -> None:
    from typer.testing import CliRunner

    monkeypatch.chdir(tmp_path)
    write(tmp_path / "verify.toml", config)
    write(tmp_path / "claims.csv", f"source,claim,value\nUN,{KILLED},120\nBBC,{KILLED},150\n")
    result = CliRunner().invoke(cli.build_app(), ["check", "claims.csv", *args])
    assert result.exit_code == code
