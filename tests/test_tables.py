"""Tables in any usual shape are read, or a message says what the desk can write in its config."""

import io
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.config.reading import read_settings
from verify.errors import InputError
from verify.ledger.formats import read_bytes, read_ledger, rows_from
from verify.ledger.normalise import normalise
from verify.ledger.tables import PLAIN
from verify.ledger.tables.columns import letters_of
from verify.ledger.tables.headers import Header, read_header
from verify.ledger.tables.hxl import tags_for
from verify.model.claims import Claim, FlawKind, Row
from verify.model.figures import Figure
from verify.model.settings import Opening, Settings
from verify.output.cells import figure_cells
from verify.values.interval_columns import read_interval, write_interval

MOST_LINES = 5


def read(text: str, opening: Opening = PLAIN, name: str = "a.csv") -> list[Row]:
    return list(read_bytes(text.lstrip("\n").encode(), name, opening))


def settings_of(config: str) -> Settings:
    return read_settings(tomllib.loads(config))


def claims_of(text: str, config: str = "", name: str = "a.csv") -> list[Claim]:
    settings = settings_of(config)
    return list(normalise(read(text, settings.opening, name), settings))


def refusal(text: str, config: str = "", name: str = "a.csv") -> str:
    with pytest.raises(InputError) as caught:
        read(text, settings_of(config).opening, name)
    return str(caught.value)


def notes_of(claims: list[Claim]) -> list[str]:
    kinds = {FlawKind.ADAPTED_TABLE, FlawKind.WRONG_SUM}
    return [flaw.message for claim in claims for flaw in claim.flaws if flaw.kind in kinds]


def show(claim: Claim) -> str:
    kind = "" if claim.kind_is_inferred else claim.kind
    parts = (claim.source, claim.topic.label, claim.value, claim.place, claim.day or "", kind)
    return " | ".join(str(part) for part in parts)


@pytest.mark.cases("tables/shapes.toml")
def test_a_table_of_a_public_body_is_read_with_little_or_no_config(  # noqa: PLR0913, PLR0917
    why: str, name: str, text: str, config: list[str], rows: list[str], notes: list[str]
) -> None:
    assert why
    assert len(config) <= MOST_LINES
    claims = claims_of(text, "\n".join(config), name)
    assert [show(claim) for claim in claims] == rows
    said = notes_of(claims)
    assert len(said) == len(notes)
    assert [note for note, whole in zip(notes, said, strict=True) if note not in whole] == []


# The header


TITLED = """
Flood desk, who says what
,,
source,claim,value
UN,civilians killed,120
"""


def test_the_header_row_is_the_one_that_the_desk_names() -> None:
    text = "source,claim,value\nwho,what,figure\nUN,civilians killed,120\n"
    assert [row.cells["source"] for row in read(text)] == ["who", "UN"]
    rows = read(text, Opening(header_row=2))
    assert [(row.cells["source"], row.location.line) for row in rows] == [("UN", 3)]
    assert not rows[0].flaws
    with pytest.raises(
        InputError, match="row 9 is empty or not there: name the row of the headers"
    ):
        read(text, Opening(header_row=9))
    far = "a;b;c\n" * 80 + "source;claim;value\nUN;civilians killed;1,200\n"
    (row,) = read(far, Opening(header_row=81))
    assert row.cells["value"] == "1,200"
    with pytest.raises(InputError, match="the first row is “UN, civilians killed"):
        read(text + "UK,lost,3\n", Opening(header_row=3))


def test_titles_do_not_decide_which_sign_parts_the_cells() -> None:
    text = "Floods, fires, storms, who says what\n\nsource;claim;value\nUN;civilians killed;5,767\n"
    (row,) = read(text)
    assert row.cells == {"source": "UN", "claim": "civilians killed", "value": "5,767"}
    assert row.location.line == 4


def test_a_row_of_the_ledger_is_not_taken_for_its_header() -> None:
    message = refusal("Name,Deed,Toll\nUN,civilians killed,120\nAFP,civilians killed,130\n")
    assert message.startswith('a.csv:1: no column "source" and "claim"; the file has: Name, Deed')


def test_a_header_that_comes_again_and_thousands_of_columns_stay_bounded() -> None:
    again = ",".join(["source", "claim", "value"] * 600)
    (row,) = read(f"{again}\nUN,civilians killed,120\n")
    assert row.cells["value"] == "120"
    wide = ",".join(f"c{number}" for number in range(10_000))
    assert refusal(f"{wide}\n1\n").startswith("a.csv:1: 10,000 columns; a ledger has at most 2,000")
    title = "x" * 3_000_000
    (row,) = read(f"{title}\nsource,claim,value\nUN,civilians killed,120\n")
    assert row.location.line == 3


def test_a_line_of_a_table_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.ledger.formats.csv.LONGEST_LINE", 1 << 20)
    text = f"source,claim,value\nUN,{'x' * 3_000_000},1\n"
    assert refusal(text) == "a.csv: a line of more than 1 MB: it is no table"
    short = "source,claim,value\n" + "UN,civilians killed,120\n" * 100_000
    assert len(read(short)) == 100_000


@given(st.lists(st.text(max_size=8), min_size=1, max_size=6), st.integers(0, 3))
def test_a_table_of_any_cells_is_read_or_refused(cells: list[str], titles: int) -> None:
    line = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    text = "a title\n" * titles + f"{line}\n{line}\n"
    try:
        rows = list(read_ledger("-", stdin=io.BytesIO(text.encode("utf-8", "replace"))))
    except InputError:
        return
    assert rows


# Names of columns


def test_the_desk_says_what_its_headers_mean_and_which_mean_nothing() -> None:
    text = "wer,was,wie viele,total\nUN,civilians killed,120,9\n"
    config = '[columns]\n"Wer" = "source"\nwas = "claim"\n"wie-viele" = "value"\n"total" = ""'
    (claim,) = claims_of(text, config)
    assert (claim.source, claim.topic.label, claim.value) == ("UN", "civilians killed", "120")
    assert dict(claim.extra) == {"total": "9"}
    assert not claim.flaws


def test_a_place_is_read_from_the_narrowest_column_and_the_others_are_no_fault() -> None:
    text = "source,claim,value,country,admin1,admin2\nUN,k,1,Arvenia,North,Arvenka\n"
    (row,) = read(text)
    assert (row.cells["place"], row.flaws) == ("Arvenka", ())
    (row,) = read(text.replace("admin2", "place"))
    assert row.cells["place"] == "Arvenka"
    (row,) = read("source,claim,value,year\nUN,k,1,2024\n")
    assert row.cells["as_of"] == "2024"
    (row,) = read("source,claim,value,date,year\nUN,k,1,2024-03-01,2024\n")
    assert row.cells["date"] == "2024-03-01"
    assert row.extra == {}
    assert row.cells["as_of"] == "2024"


def test_messages_name_a_column_as_the_file_does() -> None:
    text = "Source,What,Number,As of,Status\nUN,,12,9 Feb 23,so-so\n"
    messages = [flaw.message for claim in claims_of(text) for flaw in claim.flaws]
    assert messages == [
        'the row does not say what is claimed: fill in "What"',
        "\"Status\" 'so-so' is none of verified, unverified, disputed, retracted",
        "\"As of\" '9 Feb 23': the year has two digits: write YYYY-MM-DD",
    ]


def test_the_letters_of_a_column_are_those_of_a_spreadsheet() -> None:
    assert [letters_of(at) for at in (0, 25, 26, 27, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("killed", Header("killed")),
        ("killed_cum", Header("killed", "total")),
        ("New cases", Header("cases", "increment")),
        ("cumulativeCases", Header("Cases", "total")),
        ("deaths_to_date", Header("deaths", "total")),
        ("civilians_killed_min", Header("civilians killed", "", "low")),
        ("Maximum deaths", Header("deaths", "", "high")),
        ("killed_cum_best", Header("killed", "total", "value")),
        ("new_deaths_max", Header("deaths", "increment", "high")),
        ("Minimum Estimated Number of Missing", Header("Number of Missing", "", "low")),
        ("max", Header("max")),
        ("", Header("")),
    ],
)
def test_a_header_says_what_is_counted_how_and_which_end(header: str, meant: Header) -> None:
    assert read_header(header) == meant


def test_what_a_file_does_not_say_comes_from_the_config() -> None:
    text = "source,claim,value,unit\nUN,civilians killed,12,\nmissing,area flooded,3,km2\n"
    one, other = claims_of(
        text, '[table]\nsource = "the desk"\nunit = "people"\ndate = "2026-03-01"'
    )
    assert (one.source, one.unit, str(one.day)) == ("UN", "people", "2026-03-01")
    assert (other.source, other.unit, other.extra["source"]) == ("the desk", "km2", "missing")


# Wide tables


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "Date,UN,AFP\n2026-03-01,1,2\n",
            'a column a source (UN, AFP)? write claim = "what they count" under [table]',
        ),
        (
            "Date,killed,injured\n2026-03-01,1,2\n",
            'a column a count (killed, injured)? write source = "who says so" under [table]',
        ),
        (
            "source,claim,beds,tents\nUN,in use,1,2\n",
            'which columns hold figures? write measures = ["beds"] under [table]',
        ),
    ],
)
def test_what_is_missing_to_read_a_wide_table_is_said(text: str, hint: str) -> None:
    assert refusal(text).endswith(f"{hint} in verify.toml")


def test_a_country_above_figures_is_a_place_and_no_source() -> None:
    message = refusal("Date,Turkey,Syria\n2026-03-01,1,2\n", '[table]\nclaim = "people killed"')
    assert 'no column "source" and "value"' in message


def test_the_desk_names_the_columns_of_a_wide_table() -> None:
    text = "source,date,beds,tents\nUN,2026-03-01,1,2\n"
    config = '[table]\nmeasures = ["Beds"]'
    (claim,) = claims_of(text, config)
    assert (claim.topic.label, claim.value, dict(claim.extra)) == ("beds", "1", {"tents": "2"})


def test_two_headers_that_read_as_one_topic_are_not_both_read() -> None:
    text = "source,date,killed,deaths,dead\nUN,2026-03-01,1,2,3\n"
    claims = claims_of(text)
    assert [claim.value for claim in claims] == ["1"]
    assert "kept, but not read: deaths, dead" in notes_of(claims)[0]


def test_a_figure_of_a_wide_table_has_its_own_id_and_its_own_header() -> None:
    rows = [
        {"ref": "r1", "source": "UN", "killed": "at least 1", "injured": 2},
        {"source": "UN", "killed": 3},
    ]
    claims = list(normalise(rows_from(rows), Settings()))
    assert [claim.id for claim in claims] == ["r1 (killed)", "r1 (injured)", "<rows>:2 (killed)"]
    assert [row.names.headers["value"] for row in rows_from(rows) if row.names] == [
        "killed",
        "injured",
        "killed",
    ]


def test_records_on_one_line_of_json_are_claims_of_their_own_without_a_fault() -> None:
    text = '[{"source":"UN","killed":1},{"source":"UN","killed":2}]'
    claims = claims_of(text, name="a.json")
    assert len({claim.id for claim in claims}) == 2
    assert [flaw.kind for claim in claims for flaw in claim.flaws] == [FlawKind.ADAPTED_TABLE]


def test_a_sentence_on_what_happened_is_no_label_of_the_counts_beside_it() -> None:
    text = (
        "date,source,description,killed,injured\n"
        "2026-03-01,UN,A boat with forty people sank in the harbour,3,12\n"
    )
    claims = claims_of(text)
    assert [claim.topic.label for claim in claims] == ["killed", "injured"]
    sentence = "A boat with forty people sank in the harbour"
    assert [dict(claim.extra) for claim in claims] == [{"description": sentence}] * 2
    short = text.replace("A boat with forty people sank in the harbour", "ferry passengers")
    assert [claim.topic.label for claim in claims_of(short)] == [
        "ferry passengers killed",
        "ferry passengers injured",
    ]


def test_a_cell_that_the_header_of_a_figure_replaces_is_kept() -> None:
    text = "source,date,kind,value,killed_cum,killed\nUN,2026-03-01,level,1,12,3\n"
    (one,) = claims_of(text, '[table]\nmeasures = ["killed_cum"]')
    assert (one.value, one.kind, one.kind_is_inferred) == ("12", "level", False)
    assert dict(one.extra) == {"killed": "3", "value": "1"}
    by_source = "source,claim,UN,AFP\nthe desk,people killed,12,13\n"
    rows = read(by_source, Opening(sources=("un", "afp")))
    assert [(row.cells["source"], row.extra) for row in rows] == [
        ("UN", {"source": "the desk"}),
        ("AFP", {"source": "the desk"}),
    ]


def test_a_scale_in_a_header_is_not_lost() -> None:
    text = "source,date,damage ('000 dollars),deaths (confirmed)\nUN,2026-03-01,1500,12\n"
    damage, deaths = claims_of(text)
    assert getattr(damage.figure, "reason", "").startswith("a scale in the unit column")
    assert deaths.readable


def test_one_claim_of_json_with_an_array_beside_it_is_a_claim() -> None:
    text = '{"source":"UN","claim":"civilians killed","value":2,"past":[{"value":1}]}'
    (claim,) = claims_of(text, name="a.json")
    assert (claim.value, dict(claim.extra)) == ("2", {"past": '[{"value":1}]'})
    with pytest.raises(InputError, match='no column "source"'):
        read('{"a":[{"b":1}],"c":[{"d":2}]}', name="a.json")


def test_a_plain_ledger_is_not_turned_because_it_has_counts_beside_its_value() -> None:
    text = "source,claim,value,killed\nUN,civilians injured,12,3\n"
    (claim,) = claims_of(text)
    assert (claim.value, dict(claim.extra), claim.flaws) == ("12", {"killed": "3"}, ())


# Intervals in columns of their own


@pytest.mark.parametrize(
    ("cells", "words", "ends"),
    [
        (("4", "6", "9"), "4 to 9 (best 6)", ("4", "9")),
        (("4", "", "9"), "4 to 9", ("4", "9")),
        (("7", "", "15,000"), "7 to 15,000", ("7", "15000")),
        (("0.15", "", "0.250"), "0.15 to 0.250", ("0.15", "0.25")),
        (("4", "4", "4"), "4", ("4", "4")),
        (("4", "", ""), "at least 4", ("4", "Infinity")),
        (("", "", "9"), "up to 9", ("0", "9")),
        (("n/a", "6", "n/a"), "n/a (best 6)", ("6", "6")),
    ],
)
def test_low_and_high_are_one_interval(
    cells: tuple[str, str, str], words: str, ends: tuple[str, str]
) -> None:
    figure = read_interval(*cells)
    assert write_interval(*cells) == words
    assert (str(getattr(figure, "low", "")), str(getattr(figure, "high", ""))) == ends


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("9", "", "4"), "the low end is above the high end: exchange them"),
        (("4", "12", "9"), "the best figure is not between the two ends: check them"),
        (("1.234", "", "9"), "low '1.234': may be 1,234 or 1.234: write one of them"),
        (("few", "", "9"), "low 'few': no number can be made of \"few\""),
        (("4 km", "", "9 kg"), "the ends have two units: write both in one"),
    ],
)
def test_ends_that_make_no_interval_are_refused(cells: tuple[str, str, str], reason: str) -> None:
    assert getattr(read_interval(*cells), "reason", "") == reason


@pytest.mark.parametrize(
    ("cells", "stated", "step"),
    [
        (("40", "", "60"), "between 40 60", "10"),
        (("40", "", ""), "at_least 40 40", "10"),
        (("", "", "60"), "at_most 60 60", "10"),
        (("41", "45", "60"), "between 41 60", "1"),
        (("40", "", "40"), "exact 40 40", "10"),
        (("1,200", "", "1,300"), "between 1200 1300", "100"),
        (("", "50", ""), "exact 50 50", "10"),
    ],
)
def test_an_interval_keeps_the_numbers_that_are_printed_and_their_last_digit(
    cells: tuple[str, str, str], stated: str, step: str
) -> None:
    figure = read_interval(*cells)
    assert isinstance(figure, Figure)
    assert f"{figure.qualifier} {figure.stated_low} {figure.stated_high}" == stated
    assert str(figure.step) == step


def test_the_interval_of_a_row_is_its_figure() -> None:
    text = "source,claim,low,best,high\nUN,civilians killed,4,6,9\nUN,civilians injured,2,2,2\n"
    one, other = claims_of(text)
    assert one.readable
    assert (one.value, str(one.readable.low), str(one.readable.high)) == (
        "4 to 9 (best 6)",
        "4",
        "9",
    )
    assert other.readable
    assert (other.value, str(other.readable.qualifier)) == ("2", "exact")


VALUES = (
    "at least 5,767",
    "about 2,000 sq km",
    "more than 90",
    "350–400",
    "dozens",
    "52,250",
    "5%",
)


@given(
    st.sampled_from(VALUES) | st.integers(0, 10**9).map(str), st.sampled_from(["", "tanks", "km2"])
)
def test_a_value_beside_the_ends_that_it_says_itself_is_read_as_if_it_stood_alone(
    value: str, unit: str
) -> None:
    """Outputs have the ends and the unit beside the value: they are a ledger again."""
    cells = {"source": "UN", "claim": "bridges", "value": value, "unit": unit}
    (alone,) = normalise(rows_from([cells]), Settings())
    if alone.readable is None:
        return
    low, high, its_unit = figure_cells(alone)[1:4]
    (beside,) = normalise(rows_from([cells | {"low": low, "high": high}]), Settings())
    assert (beside.value, beside.figure) == (alone.value, alone.figure)
    (beside,) = normalise(
        rows_from([cells | {"low": low, "high": high, "unit": its_unit}]), Settings()
    )
    assert (beside.value, beside.figure) == (alone.value, alone.figure)


@pytest.mark.parametrize(
    ("low", "high"), [("5", "8"), ("6", "7"), ("6", ""), ("", "6"), ("n/a", "6")]
)
def test_a_value_beside_other_ends_than_its_own_is_the_best_figure(low: str, high: str) -> None:
    cells = {"source": "UN", "claim": "bridges", "value": "6", "low": low, "high": high}
    (claim,) = normalise(rows_from([cells]), Settings())
    assert claim.value.endswith("(best 6)")


# HXL


def test_the_tags_that_are_written_are_read_as_the_columns_that_they_tag() -> None:
    columns = ["source", "claim", "value", "place", "as_of", "date", "url", "note", "unit", "id"]
    tags = tags_for([*columns, "else"])
    assert tags[-1] == ""
    text = ",".join(tags[:-1]) + "\nUN,civilians killed,12,Arvenka,2026-03-01,,u,n,people,i\n"
    (row,) = read(text)
    assert sorted(row.cells) == sorted(columns)
    assert (row.cells["place"], row.cells["as_of"], row.cells["id"]) == (
        "Arvenka",
        "2026-03-01",
        "i",
    )


# Workbooks


def test_titles_merged_cells_and_a_total_of_a_workbook_are_read_as_a_reader_reads_them(
    make_workbook: Callable[..., bytes],
) -> None:
    data = make_workbook(
        [
            ["Floods: who says what"],
            [],
            ["Who said it", "What", "Number", "As of"],
            ["UN", "people killed", 1.234, "2026-03-01"],
            [None, "people injured", 30, "9 Feb 23"],
            ["AFP", "people killed", "n/a", "2026-03-01"],
            ["TOTAL", None, "=C4+C6"],
            ["* in hospitals only"],
        ],
        ["A1:D1", "A4:A5"],
    )
    settings = Settings()
    claims = list(normalise(read_bytes(data, "floods.xlsx", settings.opening), settings))
    assert [(claim.source, claim.topic.label) for claim in claims] == [
        ("UN", "people killed"),
        ("UN", "people injured"),
        ("AFP", "people killed"),
    ]
    assert claims[0].readable
    assert str(claims[0].readable.low) == "1.234"
    aside = "1 row of totals (row 7) and 1 footnote (row 8)"
    assert [flaw.message for claim in claims for flaw in claim.flaws] == [
        "the header is row 3, and 1 row above it is left out: --header-row N names another one",
        "merged cells have their text in each of their rows: unmerge those that should not",
        "\"As of\" (D5) '9 Feb 23': the year has two digits: write YYYY-MM-DD",
        f"set aside as no claims: {aside}: give a row a source and a claim if it is one",
    ]


@pytest.fixture
def make_workbook(tmp_path: Path) -> Callable[..., bytes]:
    openpyxl = pytest.importorskip("openpyxl")

    def make(rows: list[list[object]], merged: list[str]) -> bytes:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        for cells in merged:
            book.active.merge_cells(cells)
        path = tmp_path / "made.xlsx"
        book.save(path)
        return path.read_bytes()

    return make
