"""The server of `verify review`: what it changes, whom it answers, and what it never overwrites."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.cli.review_page.guards import POLICY, TOKEN_HEADER
from verify.cli.review_page.server import ReviewServer, listen
from verify.cli.review_page.session import ReviewInputs, Session
from verify.errors import InputError

WIRE = """\
The UN said that at least 118 people had been killed in the floods.
The Hill Rivers Council said that 94 people had been killed, and that 1,150 homes were destroyed.
"""
LEDGER = """\
id,source,claim,value,as_of,note
u-1,UN,officers injured,6,2031-05-14,"kept, as it is"
h-1,the Hill Rivers Council,police injured,4,2031-05-14,
"""
Answer = tuple[int, dict[str, Any]]
Verify = Callable[..., Result]


class Client:
    """A browser without a page: it asks one server."""

    def __init__(self, server: ReviewServer) -> None:
        self.server = server
        self.base = f"/{server.secrets.page}/"
        self.state: dict[str, Any] = {}

    def ask(
        self, method: str, path: str, body: str | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        connection = HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        found = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        connection.close()
        return found

    def headers(self) -> dict[str, str]:
        return {
            "Origin": f"http://127.0.0.1:{self.server.port}",
            TOKEN_HEADER: self.server.secrets.page,
            "Content-Type": "application/json",
        }

    def look(self) -> dict[str, Any]:
        _, _, body = self.ask("GET", f"{self.base}state")
        self.state = json.loads(body)
        return self.state

    def do(self, action: str, **said: object) -> Answer:
        """Do something as the page does, with the version that was seen last."""
        sent = json.dumps({"version": self.state["version"], **said})
        status, _, body = self.ask("POST", f"{self.base}do/{action}", sent, self.headers())
        self.state = json.loads(body)
        return status, self.state


Start = Callable[..., Client]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a server on ledgers and copy of the current folder."""
    monkeypatch.chdir(tmp_path)
    running: list[tuple[ReviewServer, Thread]] = []

    def begin(*ledgers: str, copies: tuple[str, ...] = (), config: str = "") -> Client:
        server = ReviewServer(Session(ReviewInputs(ledgers, copies, config)))
        thread = Thread(target=server.run)
        thread.start()
        running.append((server, thread))
        client = Client(server)
        client.look()
        return client

    yield begin
    for server, thread in running:
        server.stop()
        thread.join(20)
        assert not thread.is_alive()


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.write_bytes(text.encode())
    return path


def key_of(state: dict[str, Any], part: str, words: str) -> str:
    [found] = [each for each in state[part] if words in json.dumps(each, ensure_ascii=False)]
    return str(found["key"])


# What each action changes


def test_an_article_becomes_rows_that_are_accepted_mended_or_dropped(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    assert desk.state["copies"] == [{"name": "wire.txt", "left": 3, "is_new": True}]
    status, state = desk.do("draft", copy="wire.txt", date="2031-05-14")
    assert status == 200
    assert [each["shown"]["value"] for each in state["drafts"]] == [
        *("at least 118 people", "94 people", "1,150 homes")
    ]
    header, first, second, third = Path("claims.csv").read_text("utf-8").splitlines()
    assert header.startswith("id,source,claim,value")
    assert first.startswith("wire.txt:1:27,The UN,people killed,at least 118 people,,,,2031-05-14")

    desk.do("accept", key=state["drafts"][0]["key"])
    assert Path("claims.csv").read_text("utf-8").splitlines() == [
        *(header, first.replace(",draft", ",accepted"), second, third)
    ]
    desk.do("mend", key=desk.state["drafts"][0]["key"], value="about 94", as_of="")
    mended = second.replace("94 people,,", "about 94,,").replace(",draft", ",mended")
    assert Path("claims.csv").read_text("utf-8").splitlines()[2] == mended
    desk.do("drop", key=desk.state["drafts"][0]["key"])
    assert len(Path("claims.csv").read_text("utf-8").splitlines()) == 3
    assert desk.state["drafts"] == []
    assert desk.state["counts"]["reviewed"] == 2
    assert desk.state["copies"] == [{"name": "wire.txt", "left": 1, "is_new": False}]


def test_rows_are_drafted_into_a_ledger_with_its_own_columns_and_all_else_stays(
    start: Start,
) -> None:
    write("wire.txt", WIRE)
    text = "Asserted by;Metric;Figure\r\nUN;people killed;118\r\n"
    write("claims.csv", text)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.do("draft", copy="wire.txt", date="2031-05-14")
    header, first, *rows = Path("claims.csv").read_bytes().decode().split("\r\n")
    assert header == "Asserted by;Metric;Figure;id;date;quote;review"
    assert first == "UN;people killed;118;;;;"
    assert rows[1].startswith(
        "The Hill Rivers Council;people killed;94 people;wire.txt:2:35;2031-05-14;The Hill Rivers"
    )
    assert len(desk.state["drafts"]) == 3
    assert desk.state["copies"] == [{"name": "wire.txt", "left": 0, "is_new": False}]


def test_a_ledger_that_extract_wrote_is_reviewed_too(run: Verify, start: Start) -> None:
    write("wire.txt", WIRE)
    run("extract", "wire.txt", "-f", "csv", "-o", "claims.csv")
    desk = start("claims.csv")
    assert len(desk.state["drafts"]) == 3
    sentence = desk.state["drafts"][1]["sentence"]
    assert (sentence["before"], sentence["figure"]) == (
        *("The Hill Rivers Council said that ", "94 people"),
    )
    desk.do("mend", key=desk.state["drafts"][1]["key"], value="97")
    row = Path("claims.csv").read_text("utf-8").splitlines()[2]
    assert ",people killed,97,,," in row  # the ends of the old figure are gone
    assert len(desk.state["drafts"]) == 2


def test_drafted_statements_are_reviewed_too(run: Verify, start: Start) -> None:
    write("wire.txt", "The mayor of Arvenka said that the bridge had collapsed.\n")
    run("extract", "wire.txt", "--statements", "-f", "csv", "-o", "claims.csv")
    desk = start("claims.csv")
    [draft] = desk.state["drafts"]
    assert draft["shown"]["source"] == "The mayor of Arvenka"
    assert "bridge had collapsed" in json.dumps(draft["sentence"])
    desk.do("accept", key=draft["key"])
    assert Path("claims.csv").read_text("utf-8").splitlines()[1].endswith(",accepted")


@pytest.mark.parametrize(("action", "option"), [("join", "--join"), ("part", "--apart")])
def test_topics_are_settled_as_the_command_does(
    action: str, option: str, start: Start, run: Verify
) -> None:
    write("claims.csv", LEDGER)
    run("topics", "claims.csv", option, "1")
    by_command = Path("verify.toml").read_bytes()
    Path("verify.toml").unlink()
    desk = start("claims.csv")
    desk.do(action, key=desk.state["pairs"][0]["key"])
    assert Path("verify.toml").read_bytes() == by_command
    assert desk.state["pairs"] == []


def test_a_source_is_placed_and_no_longer_asked_for(start: Start, run: Verify) -> None:
    write("claims.csv", LEDGER)
    write("verify.toml", "\ufeff# ours\r\nwindow = 2\r\n")
    desk = start("claims.csv", config="verify.toml")
    [source] = desk.state["sources"]
    assert source["name"] == "the Hill Rivers Council"
    desk.do("place", key=source["key"], kind="government", party=" Arvenka ")
    assert Path("verify.toml").read_bytes().decode() == (
        "\ufeff# ours\r\nwindow = 2\r\n\r\n[sources.hill-rivers-council]\r\n"
        'name = "the Hill Rivers Council"\r\nkind = "government"\r\nparty = "arvenka"\r\n'
    )
    assert desk.state["sources"] == []
    assert run("sources", "--missing", "claims.csv").stdout == ""


def test_a_finding_is_suppressed_in_its_row_with_a_reason_and_an_end(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    count = desk.state["counts"]["findings"]
    key = key_of(desk.state, "findings", "only by UN:")
    desk.do("suppress", key=key, reason="nobody else is there", until="2031-06-01")
    assert Path("claims.csv").read_text("utf-8") == (
        LEDGER.replace("as_of,note", "as_of,note,suppress")
        .replace('it is"', 'it is",V101: nobody else is there until 2031-06-01')
        .replace("14,\n", "14,,\n")
    )
    assert desk.state["counts"]["findings"] == count - 1


def test_a_second_suppression_follows_the_first(start: Start) -> None:
    write("claims.csv", "source,claim,value,suppress\nUN,people killed,6,V106: by telephone\n")
    desk = start("claims.csv")
    desk.do("suppress", key=key_of(desk.state, "findings", "V103"), reason="the day is not known")
    assert (
        Path("claims.csv")
        .read_text("utf-8")
        .endswith(",6,V106: by telephone; V103: the day is not known\n")
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"reason": "  "}, "needs a reason"),
        ({"reason": "a; V101: b"}, "without a rule"),
        ({"reason": "until 2031-05-20"}, "write a reason without"),
        ({"reason": "until spring, 3 May"}, "write a reason without"),
        ({"reason": "why", "until": "soon"}, "'soon' is no day"),
        ({"reason": "x" * 3000}, "write less"),
        ({"key": "gone", "reason": "why"}, "is there no more"),
    ],
)
def test_a_suppression_that_would_be_read_otherwise_is_refused(
    said: dict[str, str], told: str, start: Start
) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    key = key_of(desk.state, "findings", "only by UN:")
    status, state = desk.do("suppress", **{"key": key, **said})
    assert (status, told in state["error"]) == (400, True)
    assert Path("claims.csv").read_text("utf-8") == LEDGER


def test_a_workbook_is_shown_and_suppressed_by_the_config(start: Start) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["id", "source", "claim", "value"],
        ["u-1", "UN", "people killed", "118"],
        ["", "UN", "homes destroyed", "94"],
    ):
        sheet.append(row)
    book.save("claims.xlsx")
    before = Path("claims.xlsx").read_bytes()
    desk = start("claims.xlsx")
    assert "are not changed here" in desk.state["ledgers"][0]["fixed"]
    fixed = {each["fixed"] for each in desk.state["findings"] if "homes" in each["about"]}
    assert len(fixed) == 1
    assert "no id" in fixed.pop()
    key = next(
        each["key"]
        for each in desk.state["findings"]
        if each["code"] == "V101" and "people" in each["about"]
    )
    assert desk.do("suppress", key=key, reason="nobody else")[0] == 200
    [entry] = tomllib.loads(Path("verify.toml").read_text("utf-8"))["suppress"]
    assert entry == {"rules": ["V101"], "claim": "u-1", "reason": "nobody else"}
    assert Path("claims.xlsx").read_bytes() == before


def test_a_row_that_cannot_be_changed_alone_is_suppressed_by_its_id(start: Start) -> None:
    text = 'id,source,claim,value\nu-1,UN,people killed,118\nu-2,AFP,"homes "destroyed,94\n'
    write("claims.csv", text)
    desk = start("claims.csv")
    [key] = [
        each["key"]
        for each in desk.state["findings"]
        if each["code"] == "V101" and "people" in each["about"]
    ]
    assert desk.do("suppress", key=key, reason="nobody else")[0] == 200
    assert tomllib.loads(Path("verify.toml").read_text("utf-8"))["suppress"][0]["claim"] == "u-1"
    assert Path("claims.csv").read_text("utf-8") == text


# Undo


def test_each_change_is_undone_to_the_byte_and_a_new_file_is_removed(start: Start) -> None:
    write("wire.txt", WIRE)
    write("claims.csv", LEDGER)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.do("draft", copy="wire.txt")
    desk.do("accept", key=desk.state["drafts"][0]["key"])
    desk.do("drop", key=desk.state["drafts"][0]["key"])
    desk.do("mend", key=desk.state["drafts"][0]["key"], claim="homes flooded")
    desk.do("join", key=key_of(desk.state, "pairs", "officers injured"))
    desk.do("place", key=desk.state["sources"][0]["key"], kind="government", party="")
    desk.do("suppress", key=desk.state["findings"][0]["key"], reason="why")
    assert desk.state["undoable"] == 7
    assert Path("verify.toml").exists()
    for _ in range(7):
        assert desk.do("undo")[0] == 200
    assert Path("claims.csv").read_text("utf-8") == LEDGER
    assert not Path("verify.toml").exists()
    status, state = desk.do("undo")
    assert (status, state["error"]) == (400, "there is nothing to undo")


def test_the_lines_that_a_change_changed_are_shown(start: Start) -> None:
    write("claims.csv", "source,claim,value,file,line,column\nUN,people killed,118,a.txt,1,2\n")
    desk = start("claims.csv")
    _, state = desk.do("mend", key=desk.state["drafts"][0]["key"], value="119")
    row = "UN,people killed,11"
    assert state["last"]["what"] == "mended: UN, people killed, 118"
    assert ["-", "source,claim,value,file,line,column", "", ""] in state["last"]["lines"]
    assert ["-", row, "8,a.txt,1,2", ""] in state["last"]["lines"]
    assert ["+", row, "9,a.txt,1,2,mended", ""] in state["last"]["lines"]


def test_of_a_new_config_only_the_decision_is_shown_and_not_its_comments(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    _, state = desk.do("join", key=desk.state["pairs"][0]["key"])
    assert state["last"]["lines"] == [
        ["…", "a new file, with the comments of verify init and these lines", "", ""],
        ["+", '"police injured" = "officers injured"', "", ""],
    ]
    _, state = desk.do("undo")
    assert state["last"]["lines"] == [["-", '"police injured" = "officers injured"', "", ""]]


@given(st.lists(st.sampled_from(["accept", "drop", "mend", "join", "part", "undo"]), max_size=6))
def test_any_changes_are_undone_to_the_byte(actions: list[str]) -> None:
    from tempfile import TemporaryDirectory

    from verify.cli.review_page.actions import ACTIONS
    from verify.cli.review_page.shown import show

    here = Path.cwd()
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            text = LEDGER.replace("note", "note,file,line,column").replace(
                '"kept, as it is"', '"kept, as it is",a.txt,1,2'
            )
            write("claims.csv", text)
            session = Session(ReviewInputs(("claims.csv",)))
            for action in actions:
                shown: Any = show(session, "")
                some = shown["pairs" if action in {"join", "part"} else "drafts"]
                if action == "undo":
                    if session.done:
                        session.undo(session.version)
                elif some:
                    said = {"key": some[0]["key"], "value": "7"}
                    session.change(session.version, ACTIONS[action], said)
            while session.done:
                session.undo(session.version)
            assert Path("claims.csv").read_text("utf-8") == text
            assert not Path("verify.toml").exists()
        finally:
            os.chdir(here)


# Nothing is lost


def test_a_file_that_changed_underneath_is_not_overwritten(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.do("draft", copy="wire.txt")
    key = desk.state["drafts"][0]["key"]
    by_hand = Path("claims.csv").read_text("utf-8") + "by hand,people killed,99\n"
    write("claims.csv", by_hand)
    status, state = desk.do("accept", key=key)
    assert (status, Path("claims.csv").read_text("utf-8")) == (409, by_hand)
    assert state["error"] == "a file was changed by another program: nothing was written"
    assert desk.do("accept", key=key)[0] == 200  # it was read again, and is shown as it is now
    assert "by hand" in Path("claims.csv").read_text("utf-8")


def test_an_undo_does_not_overwrite_a_later_change_by_hand(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    desk.do("join", key=desk.state["pairs"][0]["key"])
    by_hand = Path("verify.toml").read_text("utf-8") + "# by hand\n"
    write("verify.toml", by_hand)
    desk.look()
    status, state = desk.do("undo")
    assert (status, state["error"]) == (
        *(400, "verify.toml: was changed after that: undo it in the file itself"),
    )
    assert Path("verify.toml").read_text("utf-8") == by_hand


def test_of_two_windows_the_second_is_told_and_loses_nothing(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.do("draft", copy="wire.txt")
    other = Client(desk.server)
    other.look()
    first, second = (each["key"] for each in desk.state["drafts"][:2])
    assert desk.do("accept", key=first)[0] == 200
    written = Path("claims.csv").read_bytes()
    status, state = other.do("drop", key=second)
    assert (status, Path("claims.csv").read_bytes()) == (409, written)
    assert state["error"].startswith("another window made a change first (accepted: The UN")
    assert other.do("drop", key=second)[0] == 200


def test_the_report_has_the_column_of_the_review_as_it_is_now(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.do("draft", copy="wire.txt")
    for row in desk.state["drafts"]:
        desk.do("accept", key=row["key"])
    assert desk.server.session.view.is_stale  # no rule knows the column: nothing was checked again
    [claim] = [
        each for each in desk.server.session.fresh_report().claims if each.value == "94 people"
    ]
    assert claim.extra["review"] == "accepted"
    assert desk.ask("GET", desk.state["report"])[0] == 200


def test_a_config_that_somebody_broke_is_named_and_nothing_is_written(start: Start) -> None:
    write("claims.csv", LEDGER)
    write("verify.toml", "window = 2\n")
    desk = start("claims.csv", config="verify.toml")
    write("verify.toml", "window = [\n")
    desk.look()
    assert "verify.toml: not TOML" in desk.state["problem"]
    status, state = desk.do("join", key=desk.state["pairs"][0]["key"])
    assert (status, "correct that first" in state["error"]) == (409, True)
    write("verify.toml", "window = 5\n")
    desk.look()
    assert desk.state["problem"] == ""
    assert desk.do("join", key=desk.state["pairs"][0]["key"])[0] == 200


def test_after_a_fault_all_is_read_again(start: Start) -> None:
    write("claims.csv", LEDGER)
    write("verify.toml", 'ignore = ["V101"]\n')
    desk = start("claims.csv", config="verify.toml")
    assert not [each for each in desk.state["findings"] if each["code"] == "V101"]
    Path("claims.csv").unlink()
    write("verify.toml", 'ignore = ["V106"]\n')
    desk.look()
    assert "claims.csv: no such file" in desk.state["problem"]
    write("claims.csv", LEDGER)
    desk.look()
    assert {each["code"] for each in desk.state["findings"]} >= {"V101", "V301"}
    assert not [each for each in desk.state["findings"] if each["code"] == "V106"]


def test_a_file_that_cannot_be_written_is_said_and_the_page_goes_on(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    Path("verify.toml").mkdir()
    status, state = desk.do("join", key=desk.state["pairs"][0]["key"])
    assert status in {400, 409}
    assert state["error"]
    Path("verify.toml").rmdir()
    assert desk.do("join", key=desk.state["pairs"][0]["key"])[0] == 200


# Whom it answers


def test_the_server_is_on_this_machine_alone() -> None:
    with listen(0) as found:
        assert found.getsockname()[0] == "127.0.0.1"
        with pytest.raises(InputError, match="cannot be used: choose another one"):
            listen(found.getsockname()[1] if sys.platform == "win32" else 1 << 20)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "verify.example:80"},  # a name of another site that leads to this machine
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:1"},
        {"Host": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},  # another port of this machine
    ],
    ids=str,
)
def test_a_request_for_another_host_or_from_another_site_is_refused(
    headers: dict[str, str], start: Start
) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    for path in ("", "state", "page.js"):
        status, answered, body = desk.ask("GET", desk.base + path, headers=headers)
        assert status == 403
        assert "access-control-allow-origin" not in answered
        assert b"officers" not in body


def test_without_the_token_nothing_is_answered(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    token, report = desk.server.secrets
    for path in (
        "/",
        "/state",
        "/x/state",
        f"/{token[:-1]}/state",
        f"/{token}x/",
        "//",
        "/%00/",
        "*",
    ):
        assert desk.ask("GET", path)[0] == 403
    assert desk.ask("GET", f"/{report}/state")[0] == 404  # the report knows another token
    assert desk.ask("GET", f"/{token}/report")[0] == 404
    assert len(token) >= 32


@pytest.mark.parametrize(
    "changed",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://127.0.0.1:1"},
        {TOKEN_HEADER: "x"},
        {TOKEN_HEADER: ""},
        {"Content-Type": "text/plain"},  # what a form of another site can send
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Host": "verify.example"},
        {"Content-Length": "999999999"},
    ],
    ids=str,
)
def test_a_change_that_another_site_sends_is_refused_and_nothing_is_written(
    changed: dict[str, str], start: Start
) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    said = json.dumps({"version": 1, "key": desk.state["pairs"][0]["key"]})
    headers = {name: text for name, text in {**desk.headers(), **changed}.items() if text}
    status, answered, _ = desk.ask("POST", f"{desk.base}do/join", said, headers)
    assert status == 403
    assert "access-control-allow-origin" not in answered
    assert not Path("verify.toml").exists()


@pytest.mark.parametrize("method", ["OPTIONS", "PUT", "DELETE", "HEAD", "PATCH"])
def test_no_other_method_is_understood_so_no_other_site_may_ask(method: str, start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    headers = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    status, answered, _ = desk.ask(method, f"{desk.base}do/join", None, headers)
    assert status == 403
    assert not [name for name in answered if name.startswith("access-control")]


def test_the_page_and_the_report_may_load_nothing_from_elsewhere_and_be_framed_by_nobody(
    start: Start,
) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    for path in ("", "state", "page.js", "page.css"):
        status, headers, _ = desk.ask("GET", desk.base + path)
        assert (status, headers["content-security-policy"]) == (200, POLICY)
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
    assert "unsafe" not in POLICY
    status, headers, body = desk.ask("GET", desk.state["report"])
    assert (status, b"officers injured" in body) == (200, True)
    assert "sandbox allow-scripts" in headers["content-security-policy"]
    assert "allow-same-origin" not in headers["content-security-policy"]
    assert "frame-ancestors 'self'" in headers["content-security-policy"]


@pytest.mark.parametrize(
    "body",
    ["", "[]", "1", "{", '{"version": true}', '{"version": "1"}', "[" * 50_000, '{"version": 1}'],
)
def test_a_change_that_makes_no_sense_is_refused(body: str, start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    for action in ("join", "accept", "nothing", "draft", "../state"):
        status, _, answer = desk.ask("POST", f"{desk.base}do/{action}", body, desk.headers())
        assert status in {400, 404}
        assert b"Traceback" not in answer
    assert Path("claims.csv").read_text("utf-8") == LEDGER


# The command


def test_a_row_or_a_copy_of_another_name_reaches_no_file(start: Start) -> None:
    write("claims.csv", "source,claim,value,file,line,column\nUN,people killed,1,/etc/hosts,1,2\n")
    desk = start("claims.csv")
    assert "localhost" not in json.dumps(desk.state)
    status, state = desk.do("draft", copy="/etc/hosts")
    assert (status, "not part of the review" in state["error"]) == (400, True)


def test_standard_input_and_missing_files_are_refused(run: Verify) -> None:
    assert "standard input cannot be changed" in run("review", "-").stderr
    assert "claims.csv: no such file" in run("review", "claims.csv").stderr
    assert "no ledger is named" in run("review").stderr
    write("claims.csv", LEDGER)
    assert "wire.txt: no such file" in run("review", "claims.csv", "--copy", "wire.txt").stderr


def test_without_the_extra_one_line_says_how_to_install_it(
    run: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("claims.csv", LEDGER)
    monkeypatch.setitem(sys.modules, "starlette", None)
    result = run("review", "claims.csv")
    assert (result.exit_code, result.stderr) == (
        2,
        "error: verify review needs the extra [review]: pip install 'verify-claims[review]'\n",
    )


def test_extract_says_which_ledger_gets_the_rows(run: Verify) -> None:
    write("wire.txt", WIRE)
    assert "--review needs -o LEDGER" in run("extract", "wire.txt", "--review").stderr
    others = run("extract", "wire.txt", "--review", "--statements", "-o", "claims.csv")
    assert "goes without --explain and --statements" in others.stderr


def test_no_other_command_imports_the_server(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(LEDGER)
    code = (
        "import sys\nfrom typer.testing import CliRunner\nfrom verify import cli\n"
        "CliRunner().invoke(cli.build_app(), ['check', 'claims.csv'])\n"
        "print({'starlette', 'uvicorn', 'asyncio', 'verify.cli.review_page'} & set(sys.modules))"
    )
    found = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert found.stdout == "set()\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
@pytest.mark.parametrize("command", ["review", "extract"])
def test_the_command_prints_an_address_and_ctrl_c_ends_it(command: str, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE)
    args = {
        "review": ["review", "claims.csv", "--copy", "wire.txt"],
        "extract": ["extract", "wire.txt", "--review", "-o", "claims.csv"],
    }[command]
    with subprocess.Popen(  # noqa: S603  our own command
        [sys.executable, "-m", "verify", *args],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        line = process.stdout.readline()
        assert line.startswith("review: http://127.0.0.1:")
        host, path = line.removeprefix("review: http://").strip().split("/", 1)
        connection = HTTPConnection(host, timeout=20)
        connection.request("GET", f"/{path}state")
        assert json.loads(connection.getresponse().read())["copies"][0]["left"] == 3
        connection.close()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")
    assert err == "open this address in a browser; Ctrl-C, or Stop on the page, ends the review\n"


def test_the_page_stops_the_server(start: Start) -> None:
    write("claims.csv", LEDGER)
    desk = start("claims.csv")
    assert desk.do("stop")[0] == 200
    assert desk.server.server.should_exit
