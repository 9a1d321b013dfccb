"""How many faults of a ledger are found: `python tests/bench/mutations.py [LEDGER...]`.

One fault at a time goes into each row of clean ledgers: two digits change places, a hedge is lost,
a day becomes a month. The data can show a fault if it makes a new contradiction among the cells
(`mutation_oracle`): that does not depend on the rules of `verify`. The fault is found if `verify`
has a new finding of V0 or V2 on the changed row, or on a row that contradicts it. Without a ledger,
those in `ledgers/` are taken, and the rows of the samples that no error or warning names.
"""

import argparse
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.bench.mutation_faults import FAULTS, Change
from tests.bench.mutation_oracle import Fact, find_facts, read_day
from verify.engine.ledgers import check_rows, read_rows
from verify.model.claims import Location, Row
from verify.model.findings import Finding
from verify.model.settings import Settings, Severity

ROOT = Path(__file__).parents[2]
LEDGERS = sorted((Path(__file__).parent / "ledgers").glob("*.csv"))
SAMPLES = sorted((ROOT / "samples").glob("[kl]*/claims*.csv"))
COLUMNS = ("id", "source", "claim", "value", "unit", "place", "as_of", "kind", "quote")
OURS = ("sum_of", "part_of")  # columns of the bench's own ledgers; `verify` ignores them
SELECT = ("V0", "V2")
Cells = dict[str, str]


class Ledger(NamedTuple):
    """A clean ledger: its rows, what the data shows, and what `verify` finds in it already."""

    name: str
    rows: Sequence[Cells]
    last_day: date
    facts: frozenset[Fact]
    findings: Sequence[Finding]


class Trial(NamedTuple):
    """One fault in one row: what it changed, what the data shows of it, and whether it is found."""

    kind: str
    ledger: str
    changed: str
    shown: Sequence[Fact]
    is_found: bool


def check(rows: Sequence[Cells], last_day: date) -> Sequence[Finding]:
    """Return the findings of V0 and V2."""
    made = [
        Row({name: row.get(name, "") for name in COLUMNS}, {}, Location("claims.csv", line))
        for line, row in enumerate(rows, 2)
    ]
    settings = Settings(as_of=last_day, select=SELECT)
    return check_rows(made, settings).findings


def find_flagged(rows: Sequence[Cells], last_day: date) -> frozenset[str]:
    """Return the ids of the rows that an error or a warning names."""
    return frozenset(
        claim.id
        for finding in check(rows, last_day)
        if finding.rule.severity is not Severity.NOTE
        for claim in (finding.claim, *finding.related)
    )


def read_ledger(path: Path) -> Ledger:
    """Return a ledger without the rows on which `verify` has an error or a warning already.

    The bench's own ledgers are clean by how they are made, and keep all their rows.
    """
    rows = [
        {name: {**row.cells, **row.extra}.get(name, "") for name in (*COLUMNS, *OURS)}
        | {"as_of": row.cells.get("as_of") or row.cells.get("date", "")}
        for row in read_rows(str(path))
    ]
    last_day = max((day for row in rows if (day := read_day(row["as_of"]))), default=date.max)
    if path not in LEDGERS:
        while named := find_flagged(rows, last_day):
            rows = [row for row in rows if row["id"] not in named]
    name = path.stem if path in LEDGERS else f"{path.parent.name}/{path.stem}"
    return Ledger(name, rows, last_day, find_facts(rows, last_day), check(rows, last_day))


def change(rows: Sequence[Cells], cells: Change) -> list[Cells]:
    """Return the rows with the changed cells; an index past the end is a new row."""
    changed = [row | dict(cells.get(at, {})) for at, row in enumerate(rows)]
    return changed + [dict(row) for at, row in cells.items() if at >= len(rows)]


def dice(*words: str) -> Random:
    """Return a generator of random numbers that is the same in each run."""
    return Random(zlib.crc32(" ".join(words).encode()))  # noqa: S311  no secret


def try_faults(ledger: Ledger, kinds: Sequence[str]) -> Iterator[Trial]:
    """Yield a trial for each fault and each row that it applies to."""
    known = {_key(finding) for finding in ledger.findings}
    for kind in kinds:
        for at, row in enumerate(ledger.rows):
            cells = FAULTS[kind](ledger.rows, at, dice(kind, ledger.name, row["id"]))
            if not cells:
                continue
            rows = change(ledger.rows, cells)
            shown = sorted(find_facts(rows, ledger.last_day) - ledger.facts)
            ids = {rows[each]["id"] for each in cells}
            ids |= {id_ for fact in shown for id_ in fact.ids}
            new = [each for each in check(rows, ledger.last_day) if _key(each) not in known]
            found = any(claim.id in ids for each in new for claim in (each.claim, *each.related))
            yield Trial(kind, ledger.name, _show(ledger.rows, cells), shown, found)


def _key(finding: Finding) -> tuple[str, ...]:
    """Return what a finding is about; another number in its message makes no new finding."""
    return finding.rule.code, finding.claim.id, *sorted(each.id for each in finding.related)


def _show(rows: Sequence[Cells], cells: Change) -> str:
    """Return what a fault changed: 'gs-0402: value "17,703" became "17,730"'."""
    at, new = next(iter(cells.items()))
    if at >= len(rows):
        return f"{new['id']}: a new row"
    name, value = next(iter(new.items()))
    return f'{rows[at]["id"]}: {name} "{rows[at][name]}" became "{value}"'


def print_table(trials: Sequence[Trial]) -> None:
    """Print a line for each kind of fault: how many there are, can be shown, and are found."""
    heads = ("faults", "shown", "found", "share", "not shown, but found")
    print(f"{'fault':<28}" + "".join(f"{head:>{max(8, len(head) + 2)}}" for head in heads))
    kinds = list(dict.fromkeys(trial.kind for trial in trials))
    for kind in (*kinds, "all"):
        some = [trial for trial in trials if kind in {trial.kind, "all"}]
        shown = [trial for trial in some if trial.shown]
        found = sum(trial.is_found for trial in shown)
        more = sum(trial.is_found for trial in some) - found
        share = f"{found / len(shown):.0%}" if shown else "-"
        print(f"{kind:<28}{len(some):>8}{len(shown):>8}{found:>8}{share:>8}{more:>22}")


def print_flags(ledgers: Sequence[Ledger]) -> None:
    """Print what is flagged in the clean ledgers."""
    claims = sum(len(ledger.rows) for ledger in ledgers)
    flags = [
        (ledger, finding)
        for ledger in ledgers
        for finding in ledger.findings
        if finding.rule.severity is not Severity.NOTE
    ]
    notes = sum(len(ledger.findings) for ledger in ledgers) - len(flags)
    print(
        f"\n{claims} clean claims: {len(flags)} false flags ({100 * len(flags) / claims:.1f} in "
        f"100 claims) and {notes} notes"
    )
    for ledger, finding in flags:
        print(f"  {ledger.name} {finding.claim.id}: {finding.rule.code} {finding.message}")


def print_misses(trials: Sequence[Trial]) -> None:
    """Print each fault that the data shows and that is not found, by kind."""
    for kind in dict.fromkeys(trial.kind for trial in trials):
        missed = [each for each in trials if each.kind == kind and each.shown and not each.is_found]
        if missed:
            print(f"\nmissed: {kind}")
        for trial in missed:
            facts = ", ".join(dict.fromkeys(fact.kind for fact in trial.shown))
            print(f"  {trial.ledger} {trial.changed} ({facts})")


def run(paths: Sequence[Path], kinds: Sequence[str]) -> tuple[list[Ledger], list[Trial]]:
    """Read the ledgers, and try each kind of fault on each."""
    ledgers = [read_ledger(path) for path in paths]
    return ledgers, [trial for ledger in ledgers for trial in try_faults(ledger, kinds)]


def main() -> None:
    """Read the command line, run the bench, and print the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ledgers", nargs="*", type=Path, metavar="LEDGER")
    parser.add_argument("--fault", action="append", choices=FAULTS, help="only this kind")
    parser.add_argument("--misses", action="store_true", help="list the faults that are not found")
    given = parser.parse_args()
    ledgers, trials = run(given.ledgers or [*LEDGERS, *SAMPLES], given.fault or list(FAULTS))
    print_table(trials)
    print_flags(ledgers)
    if given.misses:
        print_misses(trials)


if __name__ == "__main__":
    main()
