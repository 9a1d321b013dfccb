"""What a report weighs, and how soon a browser has it: `python tests/bench/report_page.py`.

For a sample of 86 claims and for made ledgers of 3,000 and 50,000 (or those of `--sizes`), prints
the bytes of the page, the seconds to write it, the seconds until a reader may use it, the seconds
of a search, and the elements that the browser keeps: at first, and after a scroll to the end.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from tests.bench.archive_ledgers import write_archive  # noqa: E402
from tests.conftest import QUIET, find_chromium  # noqa: E402

SAMPLE = ROOT / "samples" / "losses-2022" / "claims.csv"
MADE = (3_000, 50_000)
COUNT = "document.getElementsByTagName('*').length"
READY = "performance.getEntriesByType('navigation')[0].domComplete / 1000"
BOTTOM = "scrollTo(0, document.documentElement.scrollHeight)"


class Cost(NamedTuple):
    """What one page costs: bytes, seconds, elements."""

    size: int
    written: float
    ready: float
    searched: float
    elements: int
    at_the_end: int


def write_page(ledger: Path, page: Path) -> float:
    command = [sys.executable, "-m", "verify", "check", str(ledger), "-f", "html", "-o", str(page)]
    start = time.perf_counter()
    subprocess.run([*command, "--exit-zero"], check=True, cwd=ROOT)  # noqa: S603  our own command
    return time.perf_counter() - start


def measure(page: Page, ledger: Path, folder: Path) -> Cost:
    path = folder / "report.html"
    written = write_page(ledger, path)
    page.goto(path.as_uri(), timeout=120_000)
    page.wait_for_function("document.querySelector('[role=status]').textContent.includes(' of ')")
    ready, elements = float(page.evaluate(READY)), int(page.evaluate(COUNT))
    before = page.locator("[role=status]").text_content()
    start = time.perf_counter()
    page.locator("#q").fill("killed")
    page.wait_for_function(
        "before => document.querySelector('[role=status]').textContent !== before", arg=before
    )
    searched = time.perf_counter() - start
    page.locator("#q").fill("")
    page.evaluate(BOTTOM)
    page.wait_for_timeout(1_000)
    at_the_end = int(page.evaluate(COUNT))
    return Cost(path.stat().st_size, written, ready, searched, elements, at_the_end)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=MADE, help="claims of made ledgers")
    given = parser.parse_args()
    print(" claims       MB  written s  ready s  search s  elements  at the end")
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made)
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(QUIET))
        for claims in (0, *given.sizes):
            ledger = folder / "claims.csv" if claims else SAMPLE
            if claims:
                write_archive(ledger, claims)
            rows = claims or len(SAMPLE.read_text(encoding="utf-8").splitlines()) - 1
            page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
            cost = measure(page, ledger, folder)
            page.context.close()
            print(
                f"{rows:7,} {cost.size / 1e6:8.2f} {cost.written:10.1f} {cost.ready:8.2f} "
                f"{cost.searched:9.2f} {cost.elements:9,} {cost.at_the_end:11,}",
                flush=True,
            )
        browser.close()


if __name__ == "__main__":
    main()
