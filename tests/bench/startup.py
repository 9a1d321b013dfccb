"""The cost of a run beside a bare Typer app: `python tests/bench/startup.py [CASE...]`.

Each case runs in pairs of whole processes, A B A B …. The figures are the median CPU seconds (user
and system, as the operating system counts them) and the median of the ratios. Without a name all
cases run. `--no-pyc` lets neither side find a compiled module. `--instructions` counts instructions
instead, once for each side: that takes valgrind, is slow, and is the same on a busy machine.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice, product
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
KHARKIV = ROOT / "samples" / "kharkiv-2022-09"
BARE = '''
import typer

app = typer.Typer()


@app.command()
def check(ledger: str) -> None:
    """Check a ledger."""


@app.command()
def compare(ledger: str) -> None:
    """Compare the claims."""


app()
'''
OURS = (sys.executable, "-c", "from verify.__main__ import main; main()")  # as the script does
UNCOMPILED = 1.25  # how much larger a ratio may be if no module is compiled
HEADER = "id,source,claim,value,as_of,quote,url\n"
SOURCES = ("Ukraine MoD", "the Ukrainian military", "Russia MoD", "UK MoD", "the UN")
THINGS = ("tanks", "helicopters", "aircraft", "drones", "artillery systems")
LABELS = (
    ("Russian", "Ukrainian"),
    (*THINGS, "trucks", "boats", "radars", "mortars", "howitzers"),
    ("destroyed", "damaged", "captured", "lost", "repaired"),
    ("near Kharkiv", "near Kherson", "near Kyiv", "near Odesa", "near Sumy"),
    ("by day", "by night"),
)


class Case(NamedTuple):
    """A command, what it is given, and what it may cost: a bare Typer app is 1."""

    limit: float
    arguments: Callable[[Path], Sequence[str]]


def check(name: str, rows: Callable[[], Iterator[str]]) -> Callable[[Path], Sequence[str]]:
    """Return what checks a ledger of these rows, written into the folder that it is given."""

    def arguments(folder: Path) -> Sequence[str]:
        ledger = folder / f"{name}.csv"
        ledger.write_text(HEADER + "".join(rows()), encoding="utf-8")
        return ("check", str(ledger), "--fail-on", "never")

    return arguments


def write_series(claims: int) -> Iterator[str]:
    """Yield series of totals as a desk keeps them: five sources, five topics, day by day."""
    for number in range(claims):
        source = SOURCES[number % len(SOURCES)]
        thing = THINGS[number // len(SOURCES) % len(THINGS)]
        turn = number // (len(SOURCES) * len(THINGS))
        day = date(2022, 3, 1) + timedelta(days=turn)
        value = 400 + 3 * turn
        yield f'c{number},{source},Russian {thing} destroyed,"{value:,}",{day},"{value}",\n'


def write_labels(claims: int) -> Iterator[str]:
    """Yield claims of which each has a label of its own."""
    for number, words in enumerate(islice(product(*LABELS), claims)):
        source = SOURCES[number % len(SOURCES)]
        yield f"c{number},{source},{' '.join(words)},{number + 10},2022-03-01,,\n"


def article(folder: Path) -> Sequence[str]:
    """Return what checks 600 words of copy: the draft of the sample, three times."""
    copy = folder / "article.md"
    copy.write_text("\n\n".join([(KHARKIV / "draft.md").read_text("utf-8")] * 3), "utf-8")
    return ("article", str(copy), "--against", str(KHARKIV / "claims.csv"))


CASES: Mapping[str, Case] = {
    "check-10": Case(1.25, check("10", lambda: write_series(10))),
    "check-100": Case(1.3, check("100", lambda: write_series(100))),
    "check-1000": Case(1.6, check("1000", lambda: write_series(1_000))),
    "check-1000-labels": Case(3.0, check("labels", lambda: write_labels(1_000))),
    "compare": Case(1.7, lambda _: ("compare", str(KHARKIV / "claims.csv"))),
    "article": Case(2.2, article),
    "rule": Case(1.3, lambda _: ("rule", "V201")),
}


def measure_seconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the CPU seconds of one run."""
    with subprocess.Popen(  # noqa: S603  our own commands
        command, stdout=subprocess.DEVNULL, env=env
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def count_instructions(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the millions of instructions of one run."""
    tool = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
    run = subprocess.run(  # noqa: S603  our own commands
        (*tool, *command), check=False, capture_output=True, env=env
    )
    found = re.search(rb"Collected : (\d+)", run.stderr)
    if not found:
        raise SystemExit(f"valgrind counted nothing: {run.stderr.decode(errors='replace')}")
    return int(found[1]) / 1e6


def environment(folder: Path, *, is_compiled: bool) -> Mapping[str, str]:
    """Return what a run has around it: with the compiled modules of this machine, or with none."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if is_compiled:
        return kept
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": str(folder / "empty")}


def report(names: Sequence[str], runs: int, *, is_compiled: bool, is_counted: bool) -> None:
    """Print a line for each case: our figure, that of the bare app, their ratio, what it may be."""
    measure, unit = (count_instructions, "M") if is_counted else (measure_seconds, "s")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        env = environment(folder, is_compiled=is_compiled)
        bare = folder / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        theirs = (sys.executable, str(bare), "check", "ledger")
        for case in names:
            limit = CASES[case].limit * (1 if is_compiled else UNCOMPILED)
            ours = (*OURS, *CASES[case].arguments(folder))
            measure_seconds(ours, env), measure_seconds(theirs, env)  # compiles what it may
            pairs = [(measure(ours, env), measure(theirs, env)) for _ in range(runs)]
            mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
            ratio = statistics.median(a / b for a, b in pairs)
            print(
                f"{case:>18}: {mine:8.3f} {unit} against {other:.3f} {unit}: "
                f"{ratio:.2f} times (at most {limit:.2f} wanted)"
            )


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(CASES))
    parser.add_argument("--runs", type=int, default=15, help="how many pairs")
    parser.add_argument("--no-pyc", action="store_true", help="no module is compiled")
    parser.add_argument("--instructions", action="store_true", help="count them, with valgrind")
    given = parser.parse_args()
    if unknown := set(given.cases).difference(CASES):
        parser.error(f"no case is called {', '.join(sorted(unknown))}")
    if given.instructions and not shutil.which("valgrind"):
        raise SystemExit("--instructions needs valgrind, which is not installed")
    runs = 1 if given.instructions else given.runs
    report(
        given.cases or list(CASES),
        runs,
        is_compiled=not given.no_pyc,
        is_counted=given.instructions,
    )


if __name__ == "__main__":
    main()
