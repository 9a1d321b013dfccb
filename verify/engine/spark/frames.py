"""The findings of a run as a data frame of Spark, which stay on the disks of its workers.

This machine gets of each task only what the run needs to go on: how many claims it had, and which
topics must be read again.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial, reduce
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as of
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.storagelevel import StorageLevel

from verify.engine.archive.one_batch import IS_OPEN, MARK, PLACE, BatchFindings, Written

TASK, FOUND = "task", "found"
OWN = (pa.field(TASK, pa.int64()), pa.field(FOUND, pa.binary()))
ToRows = Callable[[Sequence[Written]], Any]  # makes a table of Arrow of findings
DoOne = Callable[[bytes, bytes], Any]  # does a task: takes what is known of its rows, and the rows


class KeptFindings:
    """Takes the findings of one wave of tasks after the other."""

    def __init__(self, to_rows: ToRows) -> None:
        self._to_rows = to_rows
        self._waves: list[DataFrame] = []

    def keep(self, tasks: DataFrame, do_one: DoOne) -> DataFrame:
        """Do tasks, keep their findings, and return the task and the rest of each result."""
        fields = [*self._to_rows(()).schema, *OWN]
        work = partial(_work, do_one, self._to_rows)
        done = tasks.mapInArrow(work, from_arrow_schema(pa.schema(fields)))
        # Nothing is done twice, and Spark forgets the rows of the tasks.
        done = done.localCheckpoint(storageLevel=StorageLevel.DISK_ONLY)
        self._waves.append(done.filter(of.col(FOUND).isNull()).drop(TASK, FOUND))
        return done.filter(of.col(FOUND).isNotNull()).select(TASK, FOUND)

    def finish(self, session: SparkSession, others: Sequence[Written]) -> DataFrame:
        """Return all open findings, with `others`. Fingerprints that are alike get numbers."""
        own = session.createDataFrame(self._to_rows(others))
        every = reduce(DataFrame.unionAll, self._waves, own)
        place = of.row_number().over(Window.partitionBy(MARK).orderBy(PLACE))
        numbered = of.concat_ws(":", MARK, of.when(place > 1, place.cast("string")))
        return every.withColumn(MARK, numbered).filter(of.col(IS_OPEN)).drop(PLACE, IS_OPEN)


def _work(
    do_one: DoOne, to_rows: ToRows, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    """Yield the findings of some tasks, and a row for each task. This runs where Spark wants it."""
    for batch in batches:
        for task in batch.to_pylist():
            written: list[Written] = []
            result = do_one(task["about"], task["rows"])
            if isinstance(result, BatchFindings):
                written, result = result.written, result._replace(written=[])
            rows = to_rows(written)
            for field in OWN:
                rows = rows.append_column(field, pa.nulls(len(written), field.type))
            rest = {TASK: [task["task"]], FOUND: [pickle.dumps(result)]}
            cells = [pa.array(rest.get(each.name, [None]), each.type) for each in rows.schema]
            yield from rows.to_batches()
            yield pa.RecordBatch.from_arrays(cells, schema=rows.schema)
