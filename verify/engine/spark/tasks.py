"""The tasks of a run on Spark: each is a row of a data frame, on which `mapInArrow` works.

A task has its rows as columns, in the bytes of an Arrow file, so that Spark never turns them into
objects of Java; `repartition` brings each task to a core.
"""

import gc
import pickle
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import lru_cache, partial
from io import BytesIO
from typing import Any

import polars as pl
import pyarrow as pa
from pyspark.sql import SparkSession

from verify.engine.archive.columns import StoredRows
from verify.engine.archive.jobs import DoAll, Ready, Task, Work, make_ready
from verify.engine.archive.one_batch import find_part
from verify.engine.archive.processes import in_turn
from verify.engine.spark.failures import OTHER_VERSION, explained
from verify.engine.spark.frames import KeptFindings
from verify.errors import InputError
from verify.model import VERSION
from verify.model.named_tuples import NamedTuple

WAVE = 64 << 20  # bytes of the tasks that Spark gets at once
AHEAD = 2  # waves that Spark has at a time: a core that is done with one begins the next
TASK = pa.schema({"task": pa.int64(), "about": pa.binary(), "rows": pa.binary()})
FOUND = pa.schema({"task": pa.int64(), "found": pa.binary()})


class OnSpark(NamedTuple):
    """The engine: a session of Spark, which goes on when the run has ended."""

    session: SparkSession
    batch: int = 5_000  # a cluster has more cores than one machine
    is_far: bool = True
    kept: KeptFindings | None = None  # takes the findings; otherwise the first process gets them

    @contextmanager
    def start(self, ready: Ready, rows: StoredRows, since: int = 0) -> Iterator[DoAll]:  # noqa: ARG002
        """Yield what does all tasks on these rows."""
        job = pickle.dumps(ready.job)
        tag = f"verify-{id(ready)}"  # of our work in a session that may have other work
        threads = ThreadPoolExecutor(AHEAD)

        def do_all(work: Work, tasks: Iterable[Task]) -> Iterator[Any]:
            waves = _make_waves(rows, work, tasks)
            kept = self.kept if work is find_part else None
            calls = (threads.submit(self._do, tag, job, wave, kept) for wave in waves)
            for found in in_turn(calls, AHEAD):
                yield from map(_open, found)

        try:
            yield do_all
        except BaseException:
            with suppress(InputError), explained():
                self.session.interruptTag(tag)
            raise
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    def _do(self, tag: str, job: bytes, wave: pa.Table, kept: KeptFindings | None) -> list[bytes]:
        """Return the results of a wave of tasks, in their order."""
        with explained():
            self.session.addTag(tag)
            frame = self.session.createDataFrame(wave).repartition(wave.num_rows, "task")
            if kept is not None:
                done = kept.keep(frame, partial(_do_one, VERSION, job))
            else:
                done = frame.mapInArrow(partial(_work, VERSION, job), "task long, found binary")
            found = {row.task: bytes(row.found) for row in done.collect()}
        return [found[task] for task in sorted(found)]


def _make_waves(rows: StoredRows, work: Work, tasks: Iterable[Task]) -> Iterator[pa.Table]:
    """Yield tables of tasks of about so many bytes."""
    wave: list[pa.RecordBatch] = []
    for at, task in enumerate(tasks):
        columns = BytesIO()
        task.take(rows).write_ipc(columns)
        about = pickle.dumps((work, task.about))
        one = {"task": [at], "about": [about], "rows": [columns.getvalue()]}
        wave.append(pa.RecordBatch.from_pydict(one, TASK))
        if sum(each.nbytes for each in wave) >= WAVE:
            yield pa.Table.from_batches(wave)
            wave = []
    if wave:
        yield pa.Table.from_batches(wave)


def _work(version: str, job: bytes, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Do the tasks of one part of a wave. This runs where Spark wants it to."""
    for batch in batches:
        for task in batch.to_pylist():
            found = pickle.dumps(_do_one(version, job, task["about"], task["rows"]))
            yield pa.RecordBatch.from_pydict({"task": [task["task"]], "found": [found]}, FOUND)


def _do_one(version: str, job: bytes, about: bytes, rows: bytes) -> Any:  # noqa: ANN401
    """Return the result of one task, or the error that ended it, which the first process raises."""
    if version != VERSION:
        return InputError(OTHER_VERSION.format(ours=version, theirs=VERSION))
    gc.disable()  # a task makes no cycles
    try:
        work, known = pickle.loads(about)  # noqa: S301  this run made it
        return work(_open_job(job), pl.read_ipc(BytesIO(rows)), known)
    except Exception as error:  # noqa: BLE001  it is raised again, where a person sees it
        return error
    finally:
        gc.enable()


@lru_cache(maxsize=1)
def _open_job(job: bytes) -> Ready:
    """Return the job of this process."""
    return make_ready(pickle.loads(job))  # noqa: S301  this run made it


def _open(found: bytes) -> Any:  # noqa: ANN401  as the work has it
    """Return the result of a task."""
    result = pickle.loads(found)  # noqa: S301  this run made it
    if isinstance(result, Exception):
        raise result
    return result
