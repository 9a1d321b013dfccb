"""The General Staff's daily figures as a ledger: `python tests/bench/war_losses.py FOLDER`.

FOLDER holds the JSON files of PetroIvaniuk's 2022-Ukraine-Russia-War-Dataset. A correction that the
General Staff published is a note on the claim of its day.
"""

import csv
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

LABELS = {
    "personnel": "Russian personnel losses",
    "tank": "Russian tanks lost",
    "APC": "Russian armoured personnel vehicles lost",
    "field artillery": "Russian artillery systems lost",
    "MRL": "Russian multiple launch rocket systems lost",
    "anti-aircraft warfare": "Russian air defence systems lost",
    "aircraft": "Russian aircraft lost",
    "helicopter": "Russian helicopters lost",
    "drone": "Russian drones lost",
    "cruise missiles": "Russian cruise missiles shot down",
    "naval ship": "Russian ships lost",
    "submarines": "Russian submarines lost",
    "vehicles and fuel tanks": "Russian vehicles and fuel tanks lost",
    "special equipment": "Russian special equipment lost",
    "military auto": "Russian military cars lost",
    "fuel tank": "Russian fuel tanks lost",
    "ground robotic systems": "Russian ground robotic systems lost",
    "POW": "Russian prisoners taken",
}
# The data's own name of the General Staff's category for what Oryx counts.
ORYX = {
    "Aircrafts": "aircraft",
    "Anti-aircraft Warfare Systems": "anti-aircraft warfare",
    "Armoured Personnel Carriers": "APC",
    "Artillery Systems": "field artillery",
    "Helicopters": "helicopter",
    "Multiple Rocket Launchers": "MRL",
    "Special Equipment": "special equipment",
    "Tanks": "tank",
    "Unmanned Aerial Vehicles": "drone",
    "Vehicle and Fuel Tank": "vehicles and fuel tanks",
    "Warships, Boats": "naval ship",
}
COLUMNS = ("id", "source", "claim", "value", "as_of", "kind", "note")
Cells = dict[str, str]


def find_corrections(folder: Path) -> dict[tuple[str, str], int]:
    """Return the published corrections that are not zero, by day and column."""
    rows = json.loads((folder / "russia_losses_equipment_correction.json").read_text())
    return {
        (row["date"], column): change
        for row in rows
        for column, change in row.items()
        if column in LABELS and change
    }


def read_series(folder: Path) -> Iterator[Cells]:
    """Yield a row for each figure of each day."""
    corrections = find_corrections(folder)
    for name in ("personnel", "equipment"):
        for day in json.loads((folder / f"russia_losses_{name}.json").read_text()):
            for column in LABELS.keys() & day.keys():
                change = corrections.get((day["date"], column))
                note = f"corrected by the General Staff: {change:+}" if change else ""
                is_about = name == "personnel" and column == "personnel"
                hedge = "about " if is_about and day.get("personnel*") == "about" else ""
                yield {
                    "id": f"{column} {day['date']}",
                    "source": "General Staff of the Armed Forces of Ukraine",
                    "claim": LABELS[column],
                    "value": f"{hedge}{day[column]}",
                    "as_of": day["date"],
                    "kind": "total",
                    "note": note,
                }


def read_oryx(folder: Path, as_of: str) -> Iterator[Cells]:
    """Yield Oryx's counts, which are floors: what no picture shows is not counted."""
    counts: dict[str, int] = {}
    for row in json.loads((folder / "russia_losses_equipment_oryx.json").read_text()):
        column = ORYX.get(row["equipment_ua"])
        if column:
            counts[column] = counts.get(column, 0) + row["losses_total"]
    for column, count in sorted(counts.items()):
        yield {
            "id": f"oryx {column}",
            "source": "Oryx",
            "claim": LABELS[column],
            "value": f"at least {count:,}",
            "as_of": as_of,
            "kind": "total",
            "note": "",
        }


def write_ledger(folder: Path, path: Path) -> int:
    """Write the whole ledger; return how many claims it has."""
    rows = sorted(read_series(folder), key=lambda row: (row["as_of"], row["id"]))
    rows += read_oryx(folder, rows[-1]["as_of"])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def main() -> None:
    """Write the ledger, check it, and print what it took."""
    from verify.engine.ledgers import check

    path = Path(sys.argv[2] if len(sys.argv) > 2 else "war-losses.csv")
    claims = write_ledger(Path(sys.argv[1]), path)
    start = time.perf_counter()
    report = check(path)
    seconds = time.perf_counter() - start
    codes = [finding.rule.code for finding in report.findings]
    print(f"{claims:,} claims in {seconds:.2f} s: {claims / seconds:,.0f} a second")
    for code in sorted(set(codes)):
        print(f"{code}: {codes.count(code):,}")


if __name__ == "__main__":
    main()
