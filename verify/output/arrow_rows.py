"""Findings as rows of Arrow: a session of Spark keeps them where it found them."""

from collections.abc import Iterable, Sequence
from functools import partial
from importlib import import_module
from json import loads
from typing import Any

from verify.engine import large
from verify.engine.archive.one_batch import IS_OPEN, MARK, PLACE, Written
from verify.engine.ledgers import ReadDocuments
from verify.model.settings import Settings
from verify.output.formats import to_arrow
from verify.output.pieces import write_findings

# The parts of `Written.order`, and their types.
ORDER = {
    "path": "string",
    "line": "int64",
    "column": "int64",
    "is_hidden": "bool_",
    "rank": "int64",
    "code": "string",
    "claim": "string",
    "message": "string",
}


def check_in_spark(
    ledgers: Iterable[Any], settings: Settings, documents: ReadDocuments, spark: object
) -> Any:  # noqa: ANN401  a data frame of Spark
    """Return the open findings on ledgers as a data frame in a session. Raises VerifyError.

    None is the active session.
    """
    writing = (partial(write_findings, "jsonl"), to_rows)
    return large.check_in_spark(ledgers, settings, documents, spark, writing)


def to_rows(written: Sequence[Written]) -> Any:  # noqa: ANN401  pyarrow has no types
    """Return findings as a table: the columns of `-f parquet`, `PLACE` and `IS_OPEN`.

    `PLACE` decides which of several fingerprints that are alike gets which number. Of a suppressed
    finding there is the fingerprint alone.
    """
    pyarrow = import_module("pyarrow")
    records = [loads(each.text) if each.text else {MARK: each.mark} for each in written]
    order = pyarrow.struct([(name, getattr(pyarrow, kind)()) for name, kind in ORDER.items()])
    places = [dict(zip(ORDER, map(_write, each.order), strict=True)) for each in written]
    are_open = pyarrow.array([bool(each.text) for each in written], pyarrow.bool_())
    table = to_arrow(records).append_column(PLACE, pyarrow.array(places, order))
    return table.append_column(IS_OPEN, are_open)


def _write(part: object) -> object:
    """Return a part of an order as Arrow takes it: half of a pair of characters has no UTF-8."""
    return part.encode("utf-8", "backslashreplace").decode() if isinstance(part, str) else part
