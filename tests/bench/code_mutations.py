"""How many faults of the code do the tests notice? Each fault is one small change of one line.

`python tests/bench/code_mutations.py` tries a sample of changes in each of the rooms below.
`python tests/bench/code_mutations.py values compare --size 200 --seed 7` tries others in two rooms.
The command first sees which test calls which function: seven minutes of CPU for all rooms. Then a
change takes two seconds of CPU, or up to half a minute if no test notices it. With `--calls FILE`,
the file keeps the calls, so that the next run looks only at tests that are new. Remove the file if
tests have changed.

mutmut makes the changes (`pip install mutmut`; it is no dependency), but none of a function with a
decorator. `mutation_runs.py` tries them without any change of a file. Two kinds of change are left
out, since they alter nothing that a run does: the type in `cast("Table", value)`, which is only for
type checkers, and the size of an `lru_cache`, on which no result depends.

A fault that no test notices is printed as a difference: read each. Some do the same as before, for
example `x > 20` for `x >= 20` if 20 is left out elsewhere: a figure counts them as not noticed. For
the others, write the test of the kind that is missing, and then measure with another seed: the
first sample is the one that you wrote tests for. A sample of 40 says a share to about 5 points more
or less.
"""

import argparse
import ast
import contextlib
import json
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from tests.bench.mutation_runs import Change

ROOT = Path(__file__).parents[2]
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
CONFIG = "[mutmut]\nsource_paths=verify\n"
CHANGED = re.compile(r"x(?:_|ǁ(?P<owner>\w+)ǁ)(?P<name>\w+)__mutmut_\d+")


def list_changes(code: Sequence[str]) -> Iterator[Change]:
    """Yield all changes of the files and folders `code`."""
    for path in sorted(path for each in code for path in list_files(ROOT / each)):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        changed = mutate(str(path), path.read_text(encoding="utf-8"))
        lines, spans = changed.code.splitlines(), changed.line_span_by_function_name
        for name in changed.mutant_names:
            found = CHANGED.fullmatch(name)
            if not found:
                raise SystemExit(f"mutmut names its changes in another way: {name}")
            function = ".".join(filter(None, (found["owner"], found["name"])))
            whole = name[: name.rindex("_") + 1]
            before, after = (
                "\n".join(lines[spans[each].start - 1 : spans[each].end])
                for each in (f"{whole}orig", name)
            )
            if what_it_does(before, f"{whole}orig") != what_it_does(after, name):
                yield Change(f"{module}.{name}", module, function, before, after)


class Effects(ast.NodeTransformer):
    """Leaves out of a function the type in `cast("Table", …)`, and the size of a cache."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        if called == "cast" and len(node.args) == 2:
            return node.args[1]
        if called == "lru_cache":
            sizes = [each for each in node.keywords if each.arg == "maxsize"]
            node.keywords = [each for each in node.keywords if each not in sizes]
        return node


def what_it_does(text: str, name: str) -> str:
    """Return a function of this name as a tree, without what a run does not depend on."""
    tree = ast.parse(textwrap.dedent(text.replace(name, "changed")))
    return ast.dump(Effects().visit(tree))


def list_files(path: Path) -> Iterable[Path]:
    return [path] if path.is_file() else path.glob("*.py")


def mutate(path: str, text: str) -> Any:  # noqa: ANN401  mutmut is installed for this alone
    """Return what mutmut makes of a file. It reads its settings in the folder where it is."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        (Path(folder) / "setup.cfg").write_text(CONFIG, encoding="utf-8")
        import_module("mutmut.configuration").config()
        return import_module("mutmut.mutation.file_mutation").mutate_file_contents(path, text)


def try_changes(
    changes: Sequence[Change], tests: Sequence[str], calls: Path | None, at_once: int
) -> dict[str, str]:
    """Return what became of each change: noticed or survived."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "changes.json").write_text(json.dumps(changes), encoding="utf-8")
        runner = Path(__file__).with_name("mutation_runs.py")
        done = subprocess.run(  # noqa: S603  our own command
            [sys.executable, runner, made, calls or folder / "calls.json", str(at_once), *tests],
            cwd=ROOT,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        became = folder / "became.txt"
        told = became.read_text(encoding="utf-8").splitlines() if became.exists() else []
    results = dict(line.split() for line in told)
    if results.keys() != {change.name for change in changes}:
        raise SystemExit(f"the tests could not be run:\n{(done.stdout + done.stderr)[-2000:]}")
    return results


def show(change: Change) -> str:
    before, after = change.before.splitlines(), change.after.splitlines()
    differing = list(unified_diff(before, after, lineterm="", n=1))[3:]
    return "\n".join(line for line in differing if "__mutmut_" not in line)


def print_room(room: str, known: int, results: Mapping[Change, str]) -> str:
    """Print the faults that no test notices, and return the score of a room."""
    for change, became in results.items():
        if became == "survived":
            print(f"survived: {change.name}\n{show(change)}", flush=True)
    noticed = sum(became == "noticed" for became in results.values())
    return (
        f"{room}: {noticed} of {len(results)} changes are noticed "
        f"({noticed / len(results):.1%}; there are {known:,})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", help=f"of {', '.join(ROOMS)}; all if none is named")
    parser.add_argument("--size", type=int, default=100, help="changes in each room")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--at-once", type=int, default=1, help="changes that are tried at once")
    parser.add_argument(
        "--calls", type=Path, help="a file that keeps which test calls what, for the next run"
    )
    given = parser.parse_args()
    rooms = given.rooms or list(ROOMS)
    unknown = set(rooms) - ROOMS.keys()
    if unknown:
        parser.error(f"no such room: {', '.join(sorted(unknown))}")
    known = {room: sorted(list_changes(ROOMS[room][0])) for room in rooms}
    chosen = {
        room: sorted(Random(given.seed).sample(every, min(given.size, len(every))))  # noqa: S311
        for room, every in known.items()
    }
    tests = dict.fromkeys(f"tests/test_{name}.py" for room in rooms for name in ROOMS[room][1])
    every = list(dict.fromkeys(change for some in chosen.values() for change in some))
    results = try_changes(every, list(tests), given.calls, given.at_once)
    scores = [
        print_room(room, len(known[room]), {each: results[each.name] for each in some})
        for room, some in chosen.items()
    ]
    print("\n".join(scores))


if __name__ == "__main__":
    main()
