"""Try each change of the code that `changes.txt` names, in a process that forgot all it knew.

`code_mutations.py` runs this in its copy of the repository. The tests are collected once. For each
change a fork runs those that run the changed function, by turns one of each file, and then the
others, for a test that got from a cache what the function gives is not known to run it. The first
failure ends the fork. A fork that needs far longer than the tests never ends: that is noticed too.
A test that takes seconds is left out, so that no fault of the code is noticed by luck and late.
"""

import functools
import gc
import json
import os
import resource
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import suppress
from operator import itemgetter
from pathlib import Path

import pytest

SPARE = 30  # seconds of CPU
SLOWEST = 1.0  # seconds that one test may take


def forget() -> None:
    """Clear all that functions remember: a change of one of them would not be seen."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper):  # noqa: SLF001
            thing.cache_clear()


class Runner:
    """A loop over changes in place of the loop over tests."""

    def __init__(
        self, names: Sequence[str], stats: dict[str, dict[str, object]], at_once: int
    ) -> None:
        self.names = names
        self.at_once = at_once
        self.seconds: dict[str, float] = stats["duration_by_test"]  # type: ignore[assignment]
        self.linked: dict[str, list[str]] = stats["tests_by_mangled_function_name"]  # type: ignore[assignment]
        self.running: dict[int, str] = {}

    def pytest_collection(self) -> None:
        """Let hypothesis draw the same examples each time, and not shrink them."""
        from hypothesis import Phase, settings

        settings.register_profile(
            "changes",
            settings.get_profile("here"),
            derandomize=True,
            database=None,
            phases=(Phase.explicit, Phase.generate),
        )
        settings.load_profile("changes")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for name in self.names:
            if len(self.running) >= self.at_once:
                self._wait()
            process = os.fork()
            if not process:
                self._try(session, name)
            self.running[process] = name
        while self.running:
            self._wait()
        return True

    def _wait(self) -> None:
        process, status = os.wait()
        survived = status == 0
        became = "survived" if survived else "noticed"
        with Path("became.txt").open("a", encoding="utf-8") as file:
            file.write(f"{self.running.pop(process)} {became}\n")

    def _try(self, session: pytest.Session, name: str) -> None:
        limit = int(4 * sum(filter(SLOWEST.__ge__, self.seconds.values()))) + SPARE
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.environ["MUTANT_UNDER_TEST"] = name
        forget()
        items = self._in_turn(session.items, self.linked.get(name.rpartition("__mutmut_")[0], ()))
        with suppress(BaseException):
            for at, item in enumerate(items):
                following = items[at + 1] if at + 1 < len(items) else None
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                if session.testsfailed:
                    break
            else:
                os._exit(0)
        os._exit(1)

    def _in_turn(self, every: Sequence[pytest.Item], names: Collection[str]) -> list[pytest.Item]:
        """Return the tests with these names, of each file the quickest one in turn; then others."""
        wanted = set(names)
        turns: Counter[tuple[bool, Path]] = Counter()
        placed: list[tuple[bool, int, int, pytest.Item]] = []
        for item in sorted(every, key=lambda item: self.seconds.get(item.nodeid, 0.0)):
            if self.seconds.get(item.nodeid, 0.0) > SLOWEST:
                continue
            is_other = item.nodeid not in wanted
            turns[is_other, item.path] += 1
            placed.append((is_other, turns[is_other, item.path], len(placed), item))
        return [item for *_, item in sorted(placed, key=itemgetter(0, 1, 2))]


def main() -> None:
    names = Path("changes.txt").read_text(encoding="utf-8").split()
    stats = json.loads(Path("mutmut-stats.json").read_text(encoding="utf-8"))
    sys.path.insert(0, "")
    at_once, *tests = sys.argv[1:]
    args = ["-q", "--rootdir=.", "-p", "no:cacheprovider", *tests]
    sys.exit(pytest.main(args, plugins=[Runner(names, stats, int(at_once))]))


if __name__ == "__main__":
    main()
