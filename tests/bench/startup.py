"""What `verify check` costs beside a bare Typer app: `python tests/bench/startup.py [RUNS]`.

Each pair of commands runs in turn, A B A B …, as whole processes; the figures are the median CPU
seconds (user and system, as the operating system counts them) and the median of the ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

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
SCRIPT = "from verify.__main__ import main\n\nmain()\n"  # as an installer writes it
CASES = {10: 1.3, 1_000: 1.6}  # claims in the ledger, and what the ratio may be
SOURCES = ("Ukraine MoD", "the Ukrainian military", "Russia MoD", "UK MoD", "the UN")
THINGS = ("tanks", "helicopters", "aircraft", "drones", "artillery systems")
HEADER = "id,source,claim,value,as_of,quote,url\n"


def write_ledger(path: Path, claims: int) -> None:
    """Write series of totals as a desk keeps them: five sources, five topics, day by day."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.writelines(_rows(claims))


def _rows(claims: int) -> Iterator[str]:
    for number in range(claims):
        source = SOURCES[number % len(SOURCES)]
        thing = THINGS[number // len(SOURCES) % len(THINGS)]
        turn = number // (len(SOURCES) * len(THINGS))
        day = date(2022, 3, 1) + timedelta(days=turn)
        value = 400 + 3 * turn
        yield f'c{number},{source},Russian {thing} destroyed,"{value:,}",{day},"{value}",\n'


def measure(command: Sequence[str]) -> float:
    """Return the CPU seconds of one run."""
    # Compiled modules are kept, as on any machine on which verify has run before.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(  # noqa: S603  our own commands
        command, stdout=subprocess.DEVNULL, env=kept
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def compare(runs: int) -> None:
    """Print a line for each size of ledger."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        verify = Path(folder) / "script.py"
        verify.write_text(SCRIPT, encoding="utf-8")
        for claims, limit in CASES.items():
            ledger = Path(folder) / f"{claims}.csv"
            write_ledger(ledger, claims)
            ours = [sys.executable, str(verify), "check", str(ledger), "--fail-on", "never"]
            theirs = [sys.executable, str(bare), "check", str(ledger)]
            measure(ours), measure(theirs)
            pairs = [(measure(ours), measure(theirs)) for _ in range(runs)]
            mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
            ratio = statistics.median(a / b for a, b in pairs)
            print(
                f"{claims:>6,} claims: {1000 * mine:5.1f} ms against {1000 * other:5.1f} ms: "
                f"{ratio:.2f} times (at most {limit} wanted)"
            )


if __name__ == "__main__":
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
