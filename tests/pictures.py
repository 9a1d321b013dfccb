"""Make the pictures of the README: `python tests/pictures.py`; that of the report needs Chromium.

The terminal is drawn as text (SVG), so that it can be compared; the report is what a browser shows.
A picture with nothing on it is refused.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "samples" / "pictures"
VERIFY = Path(sys.executable).with_name("verify")
WIDTH = 100  # columns
COMMANDS = (
    "check samples/newsroom/claims.xlsx",
    "article samples/newsroom/draft.md --against samples/newsroom/claims.xlsx",
)
LEDGER = "samples/losses-2022/claims.csv"
SCREENS = {"report": (1200, 900), "report-phone": (400, 800), "topic": (1200, 760)}  # points
TITLE = "Losses in 2022"
TOPIC = "Russian soldiers killed"
FEWEST_LINES = 100  # of different pixels, in a picture of which a reader sees anything
IS_THERE = """() => {
  const top = document.querySelector(".target").getBoundingClientRect().top;
  const stays = top === window.lastTop && top >= 0 && top < innerHeight / 4;
  window.lastTop = top;
  return stays;
}"""
# rich's own frame, without the web font that it would fetch.
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<style>
.{unique_id}-matrix {{ font: {char_height}px monospace; white-space: pre; }}
.{unique_id}-title {{ font: bold 18px sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}"
height="{terminal_height}"/></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g>
</g>
</svg>
"""


def draw_terminal() -> str:
    """Return what a person sees who runs the commands, as SVG."""
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=WIDTH, file=io.StringIO(), legacy_windows=False)
    for number, command in enumerate(COMMANDS):
        if number:
            console.print()
        console.print(Text(f"$ verify {command}", style="bold"))
        console.print(Text.from_ansi(see(*command.split())))
    return console.export_svg(title="verify", code_format=FRAME, unique_id="verify")


def run(*args: str) -> str:
    """Return what a command prints."""
    result = subprocess.run(  # noqa: S603  our own script
        [VERIFY, *args], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return result.stdout.rstrip()


def see(*args: str) -> str:
    """Return what a command prints on a terminal of `WIDTH` columns, which takes no links."""
    import pty  # Windows has none

    ours, theirs = pty.openpty()
    look = {"TERM": "xterm", "COLUMNS": str(WIDTH), "LINES": "100", "FORCE_HYPERLINK": "0"}
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(  # noqa: S603  our own script
        [VERIFY, *args], cwd=ROOT, stdout=theirs, env={**kept, **look}
    ):
        os.close(theirs)
        written = b""
        with suppress(OSError):  # Linux, when the other end is closed
            while piece := os.read(ours, 1 << 16):
                written += piece
    os.close(ours)
    return written.decode().replace("\r\n", "\n").rstrip()


def draw_report(folder: Path) -> None:
    """Write the pictures of the report: its first screen at two widths, and one topic."""
    from playwright.sync_api import sync_playwright

    browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        report = Path(made) / "report.html"
        run("check", LEDGER, "-f", "html", "-o", str(report), "--title", TITLE)
        chromium = playwright.chromium.launch(
            executable_path=browser, args=["--no-sandbox", "--disable-gpu"]
        )
        for name, (width, height) in SCREENS.items():
            page = chromium.new_page(viewport={"width": width, "height": height})
            page.goto(report.as_uri())
            if name == "topic":
                page.get_by_role("link", name=TOPIC, exact=True).first.click()
                page.wait_for_function(IS_THERE)  # it scrolls until the topic stays in its place
            write_picture(folder / f"{name}.png", page.screenshot())
        chromium.close()


def write_picture(path: Path, picture: bytes) -> None:
    """Write a picture. Raises ValueError if there is nothing on it."""
    if count_lines(picture) < FEWEST_LINES:
        raise ValueError(f"{path.name} is blank")
    path.write_bytes(picture)


def count_lines(picture: bytes) -> int:
    """Return how many different lines of pixels a PNG has."""
    at, data, width = 8, b"", 0
    while at < len(picture):
        size, kind = int.from_bytes(picture[at : at + 4]), picture[at + 4 : at + 8]
        part = picture[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            samples = {2: 3, 6: 4}[part[9]]  # red, green, blue; and how opaque
            width = int.from_bytes(part[:4]) * samples
        data += part if kind == b"IDAT" else b""
        at += size + 12
    lines = zlib.decompress(data)
    return len({lines[start + 1 : start + 1 + width] for start in range(0, len(lines), width + 1)})


def main() -> None:
    """Write the pictures; or, asked for the terminal, print that one."""
    if sys.argv[1:] == ["terminal"]:
        sys.stdout.write(draw_terminal())
        return
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / "terminal.svg").write_text(draw_terminal(), encoding="utf-8")
    draw_report(PICTURES)


if __name__ == "__main__":
    main()
