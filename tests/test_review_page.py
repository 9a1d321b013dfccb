"""The page of `verify review` in a browser, as a person uses it: with keys, at two widths."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from typer.testing import Result

from verify.cli.review_page.server import ReviewServer
from verify.cli.review_page.session import ReviewInputs, Session

Verify = Callable[..., Result]
NARROW, WIDE = 360, 1280
MOST_KEYS = 40  # for twelve figures, from the wire to the report
# Twelve figures. One has a label that says too little, two labels mean one thing, and one of the
# nine sources is in no registry.
WIRE = """\
ARVENKA, 14 May. The UN said on Tuesday that at least 118 people had been killed in the floods,
and that about 2,400 people had been displaced. The Norwegian Red Cross said that 131 people were
killed and 260 people were injured.

The Hill Rivers District Council said 94 people had been killed and 1,150 homes were destroyed. AFP
reported that 1,200 houses had been damaged. The World Food Programme said it had fed 3,500 people,
and UNICEF said 41 children were among the dead.

Doctors Without Borders said 310 people were treated in its tents. The mayor of Arvenka said 45
people were missing. Reuters reported that 17 bridges had collapsed.
"""
# What somebody who wants to harm the desk would write into a wire or a ledger.
PAYLOADS = (
    "<script>window.harmed = 1</script>",
    "</script></style></title></textarea><script>window.harmed = 1</script>",
    "\"><img src=x onerror='window.harmed = 1'>",
    "<svg onload='window.harmed = 1'></svg>",
    "<iframe srcdoc='<script>parent.harmed = 1</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
    "javascript:window.harmed = 1",
    "{{ 7 * 7 }}${window.harmed = 1}",
    "\u202egnp.exe\u202c \u200b",
    "x" * 5_000,
)


class Desk:
    """A page of a review, with the keys and clicks that were needed so far."""

    def __init__(self, page: Page, server: ReviewServer) -> None:
        self.page, self.server, self.count = page, server, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.count += 1
            expect(self.page.locator("body:not([aria-busy])")).to_be_attached()

    def click(self, label: str) -> None:
        self.page.get_by_label(label).click()
        self.count += 1

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)
        self.count += len(words)

    def says(self, words: str) -> None:
        expect(self.page.get_by_role("status")).to_contain_text(words)

    def has(self, number: int) -> None:
        """Wait until so many cards are there."""
        expect(self.page.locator(".card")).to_have_count(number)


Start = Callable[..., Desk]


@pytest.fixture
def start(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Open the page of a review; in the end it has asked no other server and reported no fault."""
    monkeypatch.chdir(tmp_path)
    running: dict[ReviewServer, Thread] = {}
    said: list[str] = []
    contexts = []

    def begin(
        *ledgers: str,
        copies: tuple[str, ...] = (),
        width: int = WIDE,
        dark: bool = False,
        beside: Desk | None = None,
    ) -> Desk:
        server = beside.server if beside else ReviewServer(Session(ReviewInputs(ledgers, copies)))
        if server not in running:
            running[server] = Thread(target=server.run)
            running[server].start()
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda fault: said.append(str(fault)))
        own = f"http://127.0.0.1:{server.port}/"
        page.on(
            "request",
            lambda asked: None if asked.url.startswith((own, "data:")) else said.append(asked.url),
        )
        page.goto(server.address)
        expect(page.locator("nav button")).to_have_count(5)
        return Desk(page, server)

    yield begin
    for context in contexts:
        context.close()
    for server, thread in running.items():
        server.stop()
        thread.join(20)
    expected = ("the server responded with a status of 409", "status of 400")
    assert [each for each in said if not any(words in each for words in expected)] == []


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.write_bytes(text.encode())
    return path


def rows() -> list[dict[str, str]]:
    with Path("claims.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_wire_becomes_a_report_in_forty_keys(start: Start, run: Verify) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.click("Day of the article, if known")
    desk.type("05142031")
    desk.press("Enter")
    desk.has(12)
    desk.press("a", "a", "a", "a", "a", "a", "a")
    desk.says("accepted: AFP, houses damaged")
    desk.press("m", "Tab")  # "3,500 people": the label does not say that they were fed
    desk.press("End")
    desk.type(" fed")
    desk.press("Enter")
    desk.says("mended: The World Food Programme")
    desk.press("a", "a", "a", "a")
    expect(desk.page.get_by_text("All drafted rows are reviewed: 12 rows")).to_be_visible()
    desk.press("2")
    desk.has(1)
    desk.press("t")
    desk.says("“people injured” and “people treated” are two topics")
    desk.press("3")
    desk.has(2)
    desk.press("p", "Enter")
    desk.says("The mayor of Arvenka: government")
    desk.press("p", "Enter")
    desk.says("The Hill Rivers District Council: government")
    desk.press("4")
    expect(desk.page.locator(".card").first).to_contain_text("V201")
    desk.press("5")
    report = desk.page.frame_locator("iframe")
    expect(report.locator(".topic .contested").first).to_be_visible()
    expect(report.locator("h3", has_text="people killed").first).to_be_visible()

    assert desk.count <= MOST_KEYS
    assert desk.count == 38  # if it grows, somebody has to want that
    assert [row["review"] for row in rows()] == ["accepted"] * 7 + ["mended"] + ["accepted"] * 4
    assert rows()[7]["claim"] == "people fed"
    assert {row["date"] for row in rows()} == {"2031-05-14"}
    checked = json.loads(run("check", "claims.csv", "-f", "json").stdout)
    verdicts = {each["topic"]: each["verdict"] for each in checked["groups"]}
    assert verdicts["people killed"] == "contested"
    assert len(checked["claims"]) == 12


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_each_step_is_accessible_and_fits_the_screen(
    width: int, colours: str, start: Start
) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",), width=width, dark=colours == "dark")

    def check() -> None:
        found = Axe().run(desk.page, options={"iframes": False})
        assert found.violations_count == 0, found.generate_report()
        wide = desk.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width

    check()
    desk.press("n")
    desk.has(12)
    check()
    for step, key in (("1", "m"), ("2", ""), ("3", "p"), ("4", "s"), ("5", "")):
        desk.press(step)
        check()
        if key:
            desk.press(key)
            expect(desk.page.locator("form.open")).to_be_visible()
            check()
            desk.press("Escape")
            expect(desk.page.locator("form.open")).to_have_count(0)
    desk.press("1", "a")
    desk.says("accepted")
    check()
    desk.press("?")
    expect(desk.page.get_by_role("dialog")).to_be_visible()
    check()


def test_the_keys_move_and_what_is_current_has_the_focus(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.press("n")
    desk.has(12)
    card = desk.page.locator('.card[aria-current="true"]')
    expect(card).to_contain_text("at least 118 people")
    expect(card).to_be_focused()
    desk.press("j", "j")
    expect(card).to_contain_text("131 people")
    expect(card).to_be_focused()
    desk.press("k")
    expect(card).to_contain_text("about 2,400 people")
    desk.press("d")
    desk.says("dropped: The UN, people displaced")
    expect(card).to_contain_text("131 people")
    desk.press("u")
    desk.says("undone: dropped: The UN, people displaced")
    desk.has(12)
    assert len(rows()) == 12


def test_a_letter_in_a_field_is_only_a_letter(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.press("n")
    desk.has(12)
    before = rows()
    desk.press("m")
    desk.type(" adumnopst12345?")
    expect(desk.page.get_by_label("Who says it")).to_have_value("The UN adumnopst12345?")
    assert rows() == before
    desk.press("Escape")
    desk.press("Control+a", "Alt+d", "Meta+d")
    desk.has(12)
    assert rows() == before


def test_a_key_that_is_held_down_decides_once(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.press("n")
    desk.has(12)
    for _ in range(5):  # the browser says that the key repeats until it is let go
        desk.page.keyboard.down("a")
    desk.page.keyboard.up("a")
    desk.says("accepted: The UN, people killed")
    desk.has(11)


def test_a_finding_is_suppressed_on_the_page_and_the_change_is_shown(start: Start) -> None:
    write("claims.csv", "id,source,claim,value,suppress\nu-1,UN,people killed,118,\n")
    desk = start("claims.csv")
    desk.press("4", "s")
    desk.type("nobody else is there")
    desk.page.get_by_label("Until").fill("2031-06-01")
    desk.press("Enter")
    desk.says("suppressed V101: UN, people killed")
    added = desk.page.locator(".line.added ins")
    expect(added).to_have_text("V101: nobody else is there until 2031-06-01")
    assert rows()[0]["suppress"] == "V101: nobody else is there until 2031-06-01"


def test_two_windows_see_the_changes_of_each_other(start: Start) -> None:
    write("wire.txt", WIRE)
    one = start("claims.csv", copies=("wire.txt",))
    one.press("n")
    one.has(12)
    other = start(beside=one, width=NARROW)
    other.has(12)
    other.page.route("**/state*", lambda route: route.fulfill(status=204))  # it looks too late
    other.press("j", "m")
    other.type(" agency")
    one.press("a")
    one.has(11)
    other.press("Enter")
    other.says("another window made a change first (accepted: The UN, people killed")
    expect(other.page.get_by_label("Who says it")).to_have_value("The UN agency")
    other.press("Enter")
    other.says("mended: The UN, people displaced")
    one.has(10)
    assert [row["source"] for row in rows()[:2]] == ["The UN", "The UN agency"]
    assert [row["review"] for row in rows()[:3]] == ["accepted", "mended", "draft"]


def test_a_change_by_another_program_is_shown_and_what_is_typed_stays(start: Start) -> None:
    write("wire.txt", WIRE)
    desk = start("claims.csv", copies=("wire.txt",))
    desk.press("n")
    desk.has(12)
    desk.press("j", "j", "m")
    desk.type(" (national)")
    text = Path("claims.csv").read_text("utf-8")
    lines = text.splitlines(keepends=True)
    write("claims.csv", "".join((lines[0], *lines[2:])))  # the first row is gone
    desk.says("claims.csv: changed by another program, and read again")
    desk.has(11)
    field = desk.page.get_by_label("Who says it")
    expect(field).to_have_value("The Norwegian Red Cross (national)")
    expect(field).to_be_focused()
    desk.press("Enter")
    desk.says("mended: The Norwegian Red Cross")
    assert rows()[1]["source"] == "The Norwegian Red Cross (national)"


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_hostile_text_in_a_ledger_and_in_copy_does_nothing(width: int, start: Start) -> None:
    with Path("claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["id", "source", "claim", "value", "quote", "note", "file", "line", "column"]
        )
        for at, text in enumerate(PAYLOADS):
            writer.writerow([f"{text}-{at}", text, f"{text} killed", at, text, text, text, 1, text])
    said = "\n\n".join(
        f"The {text} council said 1{at} people were killed. " + text
        for at, text in enumerate(PAYLOADS)
    )
    write("wire<img src=x onerror=harmed=1>.txt", said)
    desk = start("claims.csv", copies=("wire<img src=x onerror=harmed=1>.txt",), width=width)
    page = desk.page
    for step in "12345":
        desk.press(step)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator("main img, main svg, main script, main meta").count() == 0
        if step != "5" and page.locator(".card").count():
            desk.press({"1": "m", "2": "", "3": "p", "4": "s"}[step] or "j")
            desk.press("Escape")
    desk.press("1", "a")
    desk.says("accepted")
    assert page.evaluate("window.harmed") is None
    for frame in page.frames:
        assert frame.evaluate("window.harmed") is None
    assert "\u202e" not in page.locator("main").inner_text()


def test_the_report_cannot_reach_the_page_or_the_server(start: Start) -> None:
    write("claims.csv", "id,source,claim,value\nu-1,UN,people killed,118\n")
    desk = start("claims.csv")
    desk.press("5")
    expect(desk.page.frame_locator("iframe").get_by_text("people killed").first).to_be_visible()
    report = desk.page.frames[1]
    assert report.evaluate("origin") == "null"
    assert (
        report.evaluate("() => { try { return parent.document.title } catch { return '' } }") == ""
    )
    assert desk.server.secrets.page not in report.url


# A page of another site that has even learnt the address of the review.
ATTACK = """<!doctype html><title>waiting</title><iframe name=frame src="{address}"></iframe>
<form method=post target=frame enctype=text/plain action="{address}do/join">
<input name='{{"version": 1, "key": "{key}", "x": "' value='"}}'></form>
<script>
document.forms[0].submit();
const said = {{method: "POST", body: '{{"version": 1, "key": "{key}"}}'}};
const headers = {{"Content-Type": "application/json", "X-Verify-Token": "{token}"}};
Promise.allSettled([
  fetch("{address}do/join", {{...said, mode: "no-cors"}}),
  fetch("{address}do/join", {{...said, headers}}),
  fetch("{address}do/stop", {{...said, headers}}),
  fetch("{address}state").then((answer) => answer.text()),
  import("{address}page.js"),
]).then((done) => {{ document.title = done.map((each) => each.status).join(" "); }});
</script>"""


def test_a_page_of_another_site_can_do_nothing_even_with_the_address(
    start: Start, browser: Browser
) -> None:
    write("claims.csv", "source,claim,value\nUN,officers injured,6\nAFP,police injured,4\n")
    desk = start("claims.csv")
    [pair] = desk.page.evaluate("state.pairs.map((each) => each.key)")
    token = desk.server.secrets.page
    html = ATTACK.format(address=desk.server.address, key=pair, token=token)
    other = browser.new_page()
    other.route(
        "http://other.example/**",
        lambda route: route.fulfill(body=html, content_type="text/html"),
    )
    other.goto("http://other.example/")
    expect(other).to_have_title(" ".join(["rejected"] * 5))
    assert "Review" not in other.frames[1].evaluate("document.documentElement.innerText")
    other.close()
    assert not Path("verify.toml").exists()
    assert not desk.server.server.should_exit
    desk.press("2", "o")  # it can be done by the page itself
    desk.says("are one topic")


def test_stop_ends_the_server_and_says_so(start: Start) -> None:
    write("claims.csv", "id,source,claim,value\nu-1,UN,people killed,118\n")
    desk = start("claims.csv")
    desk.page.get_by_role("button", name="Stop").click()
    desk.says("The review has ended. What you decided is in the files.")
    assert desk.server.server.should_exit
    expect(desk.page.get_by_role("button", name=re.compile("^Undo"))).to_be_disabled()
