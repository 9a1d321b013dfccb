"""The cost of large ledgers: `python tests/bench/archive.py [CLAIMS...]` (100,000 by default).

Makes an archive of so many claims with a seed, with faults at known places, as CSV. Then whole
processes read it, one after the other: `verify check` with each engine, `polars.read_csv`, and the
scripts of `archive_peers`, if their libraries are installed. For each: seconds, seconds of CPU and
the peak memory of all its processes; how many of the faults it found, and how many topics without
a fault it flags. For an engine also how many claims a second of CPU checks, without what a ledger
of one claim takes: Spark takes long to start. `--only NAME` runs some of them, `--same` compares
what the engines print.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.archive_ledgers import (  # noqa: E402  after the folder is known
    CLAIMS_PER_TOPIC,
    FIRST_LINE,
    Fault,
    write_archive,
)
from tests.bench.archive_peers import DUCKDB, PANDAS, SPLINK  # noqa: E402

VERIFY = "from verify.__main__ import main; main()"
POLARS = "import sys, polars; polars.read_csv(sys.argv[1])"
ENGINES = ("archive", "memory", "spark")
LINE_ALONE = ""  # instead of a code: a peer prints lines
NEAR = 8  # rows of a topic, on one of which a fault is told
PAUSE = 0.02  # seconds between two looks at the memory


class Cost(NamedTuple):
    """The cost of a process with its children, and what it printed."""

    seconds: float
    cpu: float
    peak: int
    output: bytes
    is_done: bool


NOTHING = Cost(0, 0, 0, b"", is_done=True)


def commands(ledger: str) -> Mapping[str, Sequence[str]]:
    """Return what is measured. The engines print each finding on a line."""
    check = (VERIFY, "check", ledger, "-f", "jsonl", "--exit-zero", "--engine")
    return {
        "polars": (POLARS, ledger),
        "archive": (*check, "archive"),
        "memory": (*check, "memory"),
        "spark": (*check, "spark", "--spark-master", "local[2]"),
        "pandas": (PANDAS, ledger),
        "duckdb": (DUCKDB, ledger),
        "splink": (SPLINK, ledger),
    }


def measure(command: Sequence[str]) -> Cost:
    """Run a command in a new Python, and return its cost."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  our own Python
            (sys.executable, "-c", *command), stdout=output, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        peak = 0
        times: dict[int, float] = {}  # nobody waits for the processes that Spark ends
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            every = list(family(process.pid))
            peak = max(peak, sum(map(memory_of, every)))
            times |= {pid: cpu_of(pid) or times.get(pid, 0.0) for pid in every}
            time.sleep(PAUSE)
        seconds = time.perf_counter() - start
        process.returncode = status
        output.seek(0)
        cpu = max(usage.ru_utime + usage.ru_stime, sum(times.values()))
        return Cost(seconds, cpu, peak, output.read(), status == 0)


def family(pid: int) -> Iterator[int]:
    """Yield a process and its children, and theirs."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return
    for child in map(int, children.split()):
        yield from family(child)


def cpu_of(pid: int) -> float:
    """Return the seconds of CPU that a process has taken itself; 0 if it has ended."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except (OSError, ValueError):
        return 0.0
    user, system = text.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def memory_of(pid: int) -> int:
    """Return the bytes that a process has for itself, with its part of what it shares."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    sizes = (line.split() for line in text.splitlines() if line.startswith("Pss:"))
    return sum(int(size) << 10 for _, size, _ in sizes)


def judge(flagged: Mapping[int, set[str]], faults: Sequence[Fault]) -> tuple[int, int]:
    """Return how many faults were found, and how many topics without a fault were flagged.

    A fault is found by a finding with one of its codes, or by a line of a peer, on its row or on
    one of the next rows of its topic: a fall may be told of the row after a figure that is too
    high. A topic is flagged if figures are said to disagree.
    """
    found = 0
    for fault in faults:
        near = (line for line in range(fault.line, fault.line + NEAR))
        codes = {
            code
            for line in near
            if is_one_topic(fault.line, line)
            for code in flagged.get(line, ())
        }
        found += not codes.isdisjoint({*fault.codes, LINE_ALONE})
    bad = {topic_of(fault.line) for fault in faults}
    clean = {
        topic_of(line)
        for line, codes in flagged.items()
        if LINE_ALONE in codes or any(code.startswith("V2") for code in codes)
    } - bad
    return found, len(clean)


def topic_of(line: int) -> int:
    """Return the number of the topic on a line. The last topic takes the claims that are left."""
    return (line - FIRST_LINE) // CLAIMS_PER_TOPIC


def is_one_topic(line: int, other: int) -> bool:
    """Are two lines on one topic?"""
    return topic_of(line) == topic_of(other)


def read_findings(output: bytes) -> dict[int, set[str]]:
    """Return the codes of the findings on each line, with the lines of related claims."""
    flagged: dict[int, set[str]] = {}
    for text in output.splitlines():
        if text.startswith(b"{"):
            finding = json.loads(text)
            related = (line_of(each) for each in finding["related"])
            for line in (finding["line"], *related):
                flagged.setdefault(line, set()).add(finding["code"])
        elif text.strip():
            flagged.setdefault(int(text), set()).add(LINE_ALONE)
    return flagged


def line_of(name: str) -> int:
    """Return the line of a claim by its id: "c7", or "c7@archive.csv:10" for one that is double."""
    _, at, place = name.partition("@")
    return int(place.rpartition(":")[2]) if at else int(name.removeprefix("c")) + FIRST_LINE


def run(claims: int, names: Sequence[str], folder: Path, *, is_compared: bool) -> bool:
    """Measure each of the named commands on an archive; return whether the engines agree."""
    ledger = folder / f"archive-{claims}.csv"
    faults = write_archive(ledger, claims)
    print(f"{claims:,} claims, {ledger.stat().st_size >> 20:,} MB, {len(faults):,} faults")
    base = 0.0
    printed = {}
    one = folder / "one.csv"
    write_archive(one, 1)
    starts = commands(str(one))
    for name, command in commands(str(ledger)).items():
        if name not in names:
            continue
        start = measure(starts[name]) if name in ENGINES else NOTHING
        cost = measure(command)
        base = base or (cost.seconds if name == "polars" else 0.0)
        times = f"{cost.seconds / base:6.1f} x" if base else ""
        line = f"  {name:8} {cost.seconds:8.1f} s {cost.cpu:8.1f} s CPU"
        line += f" {cost.peak >> 20:6,} MiB {times}"
        if name in ENGINES:
            printed[name] = cost.output
            line += f"  {claims / max(cost.cpu - start.cpu, PAUSE):8,.0f} claims a second of CPU"
            line += f" beside {start.seconds:.1f} s, {start.cpu:.1f} s CPU to start"
        if name != "polars" and cost.output:
            found, clean = judge(read_findings(cost.output), faults)
            line += f"  {found:,} faults found, {clean:,} clean topics flagged"
        print(line if cost.is_done else f"  {name:8} failed, or is not installed", flush=True)
    if is_compared:
        print("  the engines print the same" if is_same(printed) else "  THE ENGINES DIFFER")
    return is_same(printed)


def is_same(printed: Mapping[str, bytes]) -> bool:
    """Did the engines that ran print the same?"""
    return len(set(printed.values())) <= 1 and all(printed.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("claims", nargs="*", type=int, default=[100_000])
    parser.add_argument("--only", nargs="*", default=list(commands("")))
    parser.add_argument("--same", action="store_true", help="exit 1 if the engines differ")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        agree = [
            run(claims, asked.only, Path(folder), is_compared=asked.same) for claims in asked.claims
        ]
    return 0 if all(agree) or not asked.same else 1


if __name__ == "__main__":
    sys.exit(main())
