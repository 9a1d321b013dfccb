"""The tasks of a run on each core of this machine: rows go to other processes in files."""

import gc
import os
import pickle
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache
from itertools import count, islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import polars as pl

from verify.engine.archive.columns import StoredRows
from verify.engine.archive.jobs import DoAll, Job, Ready, Task, Work, make_ready
from verify.errors import InputError
from verify.model.named_tuples import NamedTuple

AHEAD = 2  # tasks for each process that are ready before it needs them
ENDED = "a process of this run was ended from outside: is there enough memory?"
FEWEST = 50_000  # rows for which a second process is worth the time that it takes to start


class Processes(NamedTuple):
    """So many processes; 0 are as many as are worth their start. `folder` is for this run alone."""

    folder: Path
    processes: int = 0
    batch: int = 10_000
    is_far: bool = False

    @contextmanager
    def start(self, ready: Ready, rows: StoredRows, since: int = 0) -> Iterator[DoAll]:
        """Yield what does all tasks on these rows."""
        is_much = rows.frame.height - since >= FEWEST
        processes = self.processes or (_count_cores() if is_much else 1)
        if processes <= 1:
            own = make_ready(ready.job)
            yield lambda work, tasks: (work(own, task.take(rows), task.about) for task in tasks)
            return
        job = self.folder / "job"
        job.write_bytes(pickle.dumps(ready.job))
        numbers = count()
        # A forked process would share the threads of Polars, and could wait for them for ever.
        with ProcessPoolExecutor(processes, get_context("spawn"), _begin) as pool:

            def do_all(work: Work, tasks: Iterable[Task]) -> Iterator[Any]:
                calls = (
                    pool.submit(
                        _do, str(job), self._write(rows, task, next(numbers)), work, task.about
                    )
                    for task in tasks
                )
                return in_turn(calls, processes * AHEAD)

            try:
                yield do_all
            except BrokenProcessPool:
                raise InputError(ENDED) from None
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)  # they end their tasks, and stop
                raise

    def _write(self, rows: StoredRows, task: Task, at: int) -> str:
        """Write the rows of a task to a file, which its process removes."""
        path = self.folder / f"task-{at}.arrow"
        task.take(rows).write_ipc(path)
        return str(path)


def in_turn(calls: Iterator[Future[Any]], most: int) -> Iterator[Any]:
    """Yield the results in order. Only so many tasks wait: each of them holds memory.

    The first ones begin at once.
    """
    return _in_turn(deque(islice(calls, most - 1)), calls, most)


def _in_turn(waiting: deque[Future[Any]], calls: Iterator[Future[Any]], most: int) -> Iterator[Any]:
    for call in calls:
        waiting.append(call)
        if len(waiting) >= most:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _do(job: str, path: str, work: Work, about: object) -> Any:  # noqa: ANN401  as the work has it
    """Do one task in this process."""
    rows = pl.read_ipc(path)
    found = work(_open_job(job), rows, about)
    Path(path).unlink()
    return found


@lru_cache(maxsize=1)
def _open_job(path: str) -> Ready:
    """Return the job of this process."""
    job: Job = pickle.loads(Path(path).read_bytes())  # noqa: S301  this run wrote it
    return make_ready(job)


def _begin() -> None:
    """Let Ctrl-C end the first process alone, which ends the others. A run makes no cycles."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()


def _count_cores() -> int:
    """Return how many cores this run may use."""
    count = getattr(os, "sched_getaffinity", None)
    return len(count(0)) if count else os.cpu_count() or 1
