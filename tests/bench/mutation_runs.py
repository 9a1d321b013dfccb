"""Try each change of the code that a file names, in a process that forgot all it knew.

`code_mutations.py` runs this. The tests are collected once. A first fork runs each of them alone,
and keeps which functions it calls. For each change a fork puts the changed function in place of its
own one, and runs the tests that call it, those first that call the fewest functions. The first
failure ends the fork. A fork that needs far longer than the tests never ends: that is noticed too.
No file is changed. A test that starts a new process, or takes seconds, notices nothing here, nor
does a test for which no time is left: a figure is rather too low than too high.
"""

import ast
import functools
import gc
import json
import os
import resource
import signal
import sys
import textwrap
import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import NamedTuple

import pytest

SPARE = 5  # seconds of CPU
SLOWEST = 2.0  # seconds of CPU that one test may take while its calls are kept
PROGRAM = str(Path(__file__).parents[2] / "verify")
# Seconds of the tests of one change, as they are while calls are kept: about five times as long.
MOST = 180.0
# What these remember cannot change with the code of a room: they are below all rooms.
BELOW = ("verify.lexicons", "verify.text", "verify.model")


class Change(NamedTuple):
    """A function of a module, such as "Pace.growth", and its text before and after the change."""

    name: str
    module: str
    function: str
    before: str
    after: str


class TooSlowError(BaseException):
    """A test takes too long to be run for each change."""


class Called(NamedTuple):
    """The seconds that a test takes, and the functions of the room that it calls."""

    seconds: float
    functions: frozenset[tuple[str, str]]


def find_caches() -> Iterator["functools._lru_cache_wrapper[object]"]:
    """Yield what remembers something in the modules of the program, and in their classes."""
    modules = [
        module
        for name, module in sys.modules.items()
        if name.startswith("verify.") and not name.startswith(BELOW)
    ]
    for module in modules:
        for thing in vars(module).values():
            for each in vars(thing).values() if isinstance(thing, type) else (thing,):
                if isinstance(each, functools._lru_cache_wrapper):  # noqa: SLF001
                    yield each


def forget(*, tables: bool) -> None:
    """Clear all that functions remember: a change of one of them would not be seen.

    `tables` says whether to clear those too that have no parameter, and only read a table.
    """
    for cache in find_caches():
        if tables or cache.__wrapped__.__code__.co_argcount:
            cache.cache_clear()


def find_function(module: str, name: str) -> FunctionType:
    found: object = import_module(module)
    for part in name.split("."):
        found = vars(found)[part]
    if not isinstance(found, FunctionType):
        raise TypeError(f"{module}.{name} is no plain function")
    return found


def place_of(code: CodeType) -> tuple[str, str]:
    return code.co_filename, code.co_qualname


def put_in_place(change: Change) -> None:
    """Let a function do what its changed text says, for all who have it already."""
    function = find_function(change.module, change.function)
    names = dict(function.__globals__)
    tree = ast.parse(textwrap.dedent(change.after))
    exec(compile(tree, "changed", "exec"), names)  # noqa: S102  our own code
    (defined,) = (part for part in tree.body if isinstance(part, ast.FunctionDef))
    changed = names[defined.name]
    function.__code__ = changed.__code__
    function.__defaults__ = changed.__defaults__
    function.__kwdefaults__ = changed.__kwdefaults__


def stop(_signal: int, _frame: object) -> None:
    raise TooSlowError


def be_quiet(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def run_test(items: Sequence[pytest.Item], at: int) -> bool:
    """Run one of the tests, and return whether it passes."""
    item, following = items[at], items[at + 1] if at + 1 < len(items) else None
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
    return not item.session.testsfailed


class Runner:
    """A loop over changes in place of the loop over tests.

    `folder` gets the results; `calls` is the file that keeps what each test calls.
    """

    def __init__(self, folder: Path, calls: Path, changes: Sequence[Change], at_once: int) -> None:
        self.folder = folder
        self.calls = calls
        self.changes = changes
        self.at_once = at_once
        self.running: dict[int, str] = {}
        self.limit = 0.0  # seconds of CPU of one test; 0 for any number

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
        calling = self._find_calling(session.items)
        gc.freeze()  # what the forks do not touch, they share
        for change in self.changes:
            if len(self.running) >= self.at_once:
                self._wait()
            process = os.fork()
            if not process:
                self._try(change, *calling[change.name])
            self.running[process] = change.name
        while self.running:
            self._wait()
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self) -> Generator[None, object, object]:
        """Stop a test that takes too long, if its calls are kept."""
        signal.setitimer(signal.ITIMER_VIRTUAL, self.limit)
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def _find_calling(
        self, items: Sequence[pytest.Item]
    ) -> Mapping[str, tuple[list[pytest.Item], float]]:
        """Return for each change the tests that call its function, and their seconds."""
        self._find_calls(items)
        calls = {
            name: called
            for name, called in _read_calls(self.calls).items()
            if called.seconds < SLOWEST
        }
        found = {}
        for change in self.changes:
            place = place_of(find_function(change.module, change.function).__code__)
            some = [
                item
                for item in items
                if item.nodeid in calls and place in calls[item.nodeid].functions
            ]
            spent = 0.0
            tests = []
            for item in _in_turn(some, calls):
                spent += calls[item.nodeid].seconds
                if spent < MOST:
                    tests.append(item)
            found[change.name] = tests, min(spent, MOST)
        return found

    def _find_calls(self, items: Sequence[pytest.Item]) -> None:
        """Run each new test once, and write what it calls."""
        known = _read_calls(self.calls)
        new = [item for item in items if item.nodeid not in known]
        process = os.fork() if new else 0
        if new and not process:
            with suppress(BaseException):
                self._keep_calls(new)
                os._exit(0)
            os._exit(1)
        if process and os.waitpid(process, 0)[1]:
            raise RuntimeError("it could not be seen which test calls what")

    def _keep_calls(self, items: Sequence[pytest.Item]) -> None:
        functions: set[tuple[str, str]] = set()

        def keep(frame: FrameType, _event: str, _arg: object) -> None:
            if frame.f_code.co_filename.startswith(PROGRAM):
                functions.add(place_of(frame.f_code))

        signal.signal(signal.SIGVTALRM, stop)
        self.limit = SLOWEST
        found = _read_calls(self.calls)
        for at, item in enumerate(items):
            forget(tables=False)
            functions.clear()
            began = time.process_time()
            sys.settrace(keep)
            is_passed = run_test(items, at)
            sys.settrace(None)
            seconds = time.process_time() - began
            found[item.nodeid] = (
                Called(seconds, frozenset(functions)) if is_passed else Called(SLOWEST, frozenset())
            )
            item.session.testsfailed = 0
        _write_calls(self.calls, found)

    def _wait(self) -> None:
        process, status = os.wait()
        became = "survived" if status == 0 else "noticed"
        with (self.folder / "became.txt").open("a", encoding="utf-8") as file:
            file.write(f"{self.running.pop(process)} {became}\n")

    def _try(self, change: Change, tests: Sequence[pytest.Item], seconds: float) -> None:
        be_quiet(int(2 * seconds) + SPARE)
        put_in_place(change)
        forget(tables=True)
        with suppress(BaseException):
            if all(run_test(tests, at) for at in range(len(tests))):
                os._exit(0)
        os._exit(1)


def _read_calls(path: Path) -> dict[str, Called]:
    if not path.exists():
        return {}
    known, tests = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Called(seconds, frozenset((known[at][0], known[at][1]) for at in called))
        for name, (seconds, called) in tests.items()
    }


def _write_calls(path: Path, calls: Mapping[str, Called]) -> None:
    """Write each function once: thousands of tests call the same ones."""
    known = sorted({each for called in calls.values() for each in called.functions})
    numbers = {each: at for at, each in enumerate(known)}
    tests = {
        name: (called.seconds, sorted(numbers[each] for each in called.functions))
        for name, called in calls.items()
    }
    path.write_text(json.dumps((known, tests)), encoding="utf-8")


def _in_turn(items: Iterable[pytest.Item], calls: Mapping[str, Called]) -> list[pytest.Item]:
    """Return the tests, those first that call the fewest functions: they say most of one."""

    def rank(item: pytest.Item) -> tuple[int, float]:
        called = calls[item.nodeid]
        return len(called.functions), called.seconds

    return sorted(items, key=rank)


def main() -> None:
    folder, calls, at_once, *tests = sys.argv[1:]
    text = (Path(folder) / "changes.json").read_text(encoding="utf-8")
    changes = [Change(*each) for each in json.loads(text)]
    sys.path.insert(0, "")
    # A plain traceback: pytest's own one fails if a test ends in code without lines.
    args = ["-q", "--rootdir=.", "--tb=native", "-p", "no:cacheprovider", *tests]
    sys.exit(pytest.main(args, plugins=[Runner(Path(folder), Path(calls), changes, int(at_once))]))


if __name__ == "__main__":
    main()
