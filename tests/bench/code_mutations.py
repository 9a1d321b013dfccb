"""How many faults of the code do the tests notice? Each fault is one small change of one line.

`python tests/bench/code_mutations.py` tries a sample of changes in each of the rooms below.
`python tests/bench/code_mutations.py values compare --size 200 --seed 7` tries others in two rooms.

mutmut makes the changes (`pip install mutmut`; it is no dependency), in a copy of the repository,
and `mutation_runs.py` tries them. A fault that no test notices is printed as a difference: read
each, and write the test that is missing, unless the two do the same.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
COPIED = ("verify", "tests", "samples", "README.md", "pyproject.toml", ".github", ".ci")
# For each room: the code that is changed, and the files of tests that are about it.
RULES = ("rules", "policies", "engine", "events", "snapshots")
ROOMS = {
    "values": (
        ("verify/values", "verify/values/numbers"),
        (
            *("figures", "dates", "units", "quotes", "rises", "independent_readers"),
            *("article_numbers", "tables", "row_screen", *RULES),
        ),
    ),
    "compare": (
        ("verify/compare",),
        (
            *("agreement", "contradictions", "independence", "verdicts", "sums", "needs"),
            *("quotes", "kinds", "topics", "laws", "properties", "article_review"),
            *("article_texts", "attribution", "topic_pairs", *RULES),
        ),
    ),
    "verdicts": (
        (
            *("verify/compare/verdicts.py", "verify/compare/agreement.py"),
            *("verify/compare/figures.py", "verify/compare/independence.py"),
            *("verify/compare/camps.py", "verify/compare/lineage.py"),
        ),
        ("agreement", "independence", "verdicts", "contradictions", "laws", "properties", *RULES),
    ),
    "rules": (
        ("verify/rules",),
        ("suppressions", "needs", "hostile_text", "finding_lines", *RULES),
    ),
    "sources": (
        ("verify/sources",),
        (
            *("sources", "added_tables", "names_in_sentences", "who_says_it", "countries"),
            *("independence", "verdicts", "article_naming", "config", "project", "stories"),
            *("attribution", "explain", *RULES),
        ),
    ),
    "topics": (
        ("verify/topics",),
        (
            *("topics", "areas", "nouns", "verbs", "kinds", "sums", "article_subjects"),
            *("topic_pairs", "stories", "text", "explain", *RULES),
        ),
    ),
}
CONFIG = """
[mutmut]
source_paths=verify
only_mutate=
{code}
pytest_add_cli_args_test_selection=
{tests}
also_copy=
{copied}
process_isolation=forkserver
track_dependencies=false
use_git_change_detection=false
"""
NAME = r"(\S+__mutmut_\d+): "


def run_mutmut(folder: Path, *args: str) -> str:
    command = [sys.executable, "-m", "mutmut", *args]
    done = subprocess.run(  # noqa: S603  our own command
        command, cwd=folder, check=False, capture_output=True, encoding="utf-8"
    )
    return done.stdout + done.stderr


def lines(names: Iterable[str]) -> str:
    return "\n".join(f"    {name}" for name in names)


def prepare(folder: Path, code: Sequence[str], tests: Sequence[str]) -> list[str]:
    """Copy the repository to a folder, make the changes, and return their names.

    mutmut also runs the tests, and keeps which test runs which function.
    """
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)
    patterns = [name if name.endswith(".py") else f"{name}/*" for name in code]
    config = CONFIG.format(code=lines(patterns), tests=lines(tests), copied=lines(COPIED))
    (folder / "setup.cfg").write_text(config, encoding="utf-8")
    said = run_mutmut(folder, "run", "nothing.*")
    known = sorted(re.findall(NAME, run_mutmut(folder, "results", "--all", "true")))
    if not known or not (folder / "mutants" / "mutmut-stats.json").exists():
        raise SystemExit(f"no change could be made, or a test fails:\n{said[-2000:]}")
    return known


def try_changes(
    folder: Path, names: Sequence[str], tests: Sequence[str], at_once: int
) -> dict[str, str]:
    """Return what became of each change: noticed or survived."""
    inside = folder / "mutants"
    (inside / "changes.txt").write_text("\n".join(names), encoding="utf-8")
    runner = Path(__file__).with_name("mutation_runs.py")
    done = subprocess.run(  # noqa: S603  our own command
        [sys.executable, str(runner), str(at_once), *tests],
        cwd=inside,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    became = inside / "became.txt"
    told = became.read_text(encoding="utf-8").splitlines() if became.exists() else []
    results = dict(line.split() for line in told)
    if results.keys() != set(names):
        raise SystemExit(f"the tests could not be run:\n{(done.stdout + done.stderr)[-2000:]}")
    return results


def try_room(room: str, size: int, seed: int, at_once: int) -> str:
    """Print the faults that no test notices, and return the score of a room."""
    code, about = ROOMS[room]
    tests = [f"tests/test_{name}.py" for name in about]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        known = prepare(folder, code, tests)
        chosen = sorted(Random(seed).sample(known, min(size, len(known))))  # noqa: S311
        results = try_changes(folder, chosen, tests, at_once)
        for name in chosen:
            if results[name] == "survived":
                print(f"survived: {name}\n{run_mutmut(folder, 'show', name)}", flush=True)
    counts = Counter(results.values())
    noticed = len(chosen) - counts["survived"]
    return (
        f"{room}: {noticed} of {len(chosen)} changes are noticed "
        f"({noticed / len(chosen):.1%}; there are {len(known):,})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", help=f"of {', '.join(ROOMS)}; all if none is named")
    parser.add_argument("--size", type=int, default=100, help="changes in each room")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--at-once", type=int, default=1, help="changes that are tried at once")
    given = parser.parse_args()
    unknown = set(given.rooms) - ROOMS.keys()
    if unknown:
        parser.error(f"no such room: {', '.join(sorted(unknown))}")
    scores = []
    for room in given.rooms or ROOMS:
        scores.append(try_room(room, given.size, given.seed, given.at_once))
        print(scores[-1], flush=True)
    print("\n".join(scores))


if __name__ == "__main__":
    main()
