"""How many faults of the code do the tests notice? Each fault is one small change of one line.

`python tests/bench/code_mutations.py verify/compare tests/test_agreement.py tests/test_rules.py`

The names that begin with `verify` say which code is changed, the others which tests are run. mutmut
makes the changes (`pip install mutmut`; it is no dependency), in a copy of the repository. Without
`--all`, a hundred changes are tried that `--seed` chooses. A fault that no test notices is printed
as a difference: read each, and write the test that is missing, unless the two do the same.
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
SAMPLE = 100  # changes
COPIED = ("verify", "tests", "samples", "README.md", "pyproject.toml", ".github", ".ci")
# What a run remembers must not outlive a change, so each change has a process that is new.
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
RESULT = r"\s*(\S+__mutmut_\d+): (.+)"


def run_mutmut(folder: Path, *args: str) -> str:
    command = [sys.executable, "-m", "mutmut", *args]
    done = subprocess.run(  # noqa: S603  our own command
        command, cwd=folder, check=False, capture_output=True, encoding="utf-8"
    )
    return done.stdout + done.stderr


def read_results(folder: Path) -> dict[str, str]:
    """Return what became of each change: killed, survived, no tests, not checked."""
    return dict(re.findall(RESULT, run_mutmut(folder, "results", "--all", "true")))


def lines(names: Iterable[str]) -> str:
    return "\n".join(f"    {name}" for name in names)


def prepare(folder: Path, code: Sequence[str], tests: Sequence[str]) -> None:
    """Copy the repository to a folder, with a config of mutmut."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)
    patterns = [name if name.endswith(".py") else f"{name.rstrip('/')}/*" for name in code]
    config = CONFIG.format(code=lines(patterns), tests=lines(tests), copied=lines(COPIED))
    (folder / "setup.cfg").write_text(config, encoding="utf-8")


def try_changes(folder: Path, size: int, seed: int) -> dict[str, str]:
    """Try a sample of the changes, and return what became of each of them."""
    said = run_mutmut(
        folder, "run", "nothing.*"
    )  # makes the changes, and sees which tests run what
    known = sorted(read_results(folder))
    if not known:
        raise SystemExit(f"no change could be made:\n{said[-2000:]}")
    chosen = known if size >= len(known) else sorted(Random(seed).sample(known, size))  # noqa: S311
    run_mutmut(folder, "run", *chosen)
    results = read_results(folder)
    return {name: results[name] for name in chosen}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", help="code, and tests of it")
    parser.add_argument("--all", action="store_true", help="try each change, not a sample")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    code = [name for name in given.names if name.startswith("verify")]
    tests = [name for name in given.names if not name.startswith("verify")]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        prepare(folder, code, tests or ["tests"])
        results = try_changes(folder, sys.maxsize if given.all else SAMPLE, given.seed)
        for name, result in results.items():
            if result in {"survived", "no tests"}:
                print(f"{result}: {run_mutmut(folder, 'show', name)}")
    counts = Counter(results.values())
    killed = len(results) - counts["survived"] - counts["no tests"] - counts["not checked"]
    print(", ".join(f"{result} {count}" for result, count in counts.most_common()))
    print(f"{killed} of {len(results)} changes are noticed ({killed / len(results):.1%})")


if __name__ == "__main__":
    main()
