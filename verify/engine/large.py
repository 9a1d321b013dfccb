"""Check ledgers of any size from Python, on this machine or on Spark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from verify.engine.ledgers import Ledger, ReadDocuments, check, ledger_rules, read_parts
from verify.engine.run import choose, in_place_order
from verify.errors import InputError
from verify.extras import import_extra
from verify.model.findings import Finding, Findings
from verify.model.settings import Settings

if TYPE_CHECKING:
    from verify.engine.archive.one_batch import Write
    from verify.engine.archive.store import Store
    from verify.engine.spark.frames import ToRows

ENGINES = ("archive", "memory", "spark")
NEEDED = {"archive": ("polars",), "spark": ("pyspark", "pandas", "pyarrow", "polars")}


def check_archive(
    ledgers: Iterable[Ledger],
    settings: Settings,
    documents: ReadDocuments,
    engine: str = "archive",
    spark: object = None,
) -> Findings:
    """Return the findings on ledgers: those of every engine. Raises VerifyError."""
    if engine not in ENGINES:
        raise InputError(f'there is no engine "{engine}": it is one of {", ".join(ENGINES)}')
    if spark is not None and engine != "spark":
        raise InputError('spark= is for engine="spark": add it')
    if engine == "memory":
        return check(*ledgers, settings=settings, documents=documents).found
    for module in NEEDED[engine]:
        import_extra(module, f'engine="{engine}"', engine)
    from verify.engine.archive.whole_run import Wanted, check_rows

    with TemporaryDirectory(prefix="verify-") as folder:
        store = _keep_rows(ledgers, settings, Path(folder))
        parts: list[Any] = []  # each is what `_keep` returns
        if store.size:
            with open_engine(engine, spark, Path(folder)) as opened:
                wanted = Wanted(_keep, opened, documents=documents)
                parts = list(chain.from_iterable(check_rows(store.rows(), settings, wanted).parts))
    still_open = chain.from_iterable(part.open for part in parts)
    suppressed = chain.from_iterable(part.suppressed for part in parts)
    rules = choose(ledger_rules(), settings)
    return Findings(_sort(still_open), _sort(suppressed), (), (), rules, settings)


def check_in_spark(
    ledgers: Iterable[Ledger],
    settings: Settings,
    documents: ReadDocuments,
    spark: object,
    writing: tuple[Write, ToRows],
) -> Any:  # noqa: ANN401  a data frame of Spark
    """Return the findings on ledgers as a data frame in a session of Spark. Raises VerifyError.

    `writing` makes text of findings, and a table of Arrow of these.
    """
    for module in NEEDED["spark"]:
        import_extra(module, "check_in_spark", "spark")
    from verify.engine.archive.whole_run import Wanted, check_rows
    from verify.engine.spark.frames import KeptFindings
    from verify.engine.spark.session import find_session
    from verify.engine.spark.tasks import OnSpark

    session, (write, to_rows) = find_session(spark), writing
    kept, parts = KeptFindings(to_rows), list[list[Any]]()
    with TemporaryDirectory(prefix="verify-") as folder:
        store = _keep_rows(ledgers, settings, Path(folder))
        if store.size:
            wanted = Wanted(write, OnSpark(session, kept=kept), documents=documents)
            parts = check_rows(store.rows(), settings, wanted).parts
    return kept.finish(session, list(chain.from_iterable(parts)))


def _keep_rows(ledgers: Iterable[Ledger], settings: Settings, folder: Path) -> Store:
    from verify.engine.archive.store import Store

    store = Store(folder)
    for part in read_parts(ledgers, settings.opening, of_any_size=True):
        if part.claims:
            raise InputError('claims that are read already need engine="memory"')
        if part.path:
            store.add_ledger(part.path, part.rows, settings.opening)
        else:
            store.add(part.rows)
    return store


def _sort(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=in_place_order))


def _keep(found: Findings) -> list[Any]:
    """Return findings as they go from one process to another."""
    return [found._replace(rules=(), settings=Settings())]


@contextmanager
def open_engine(
    name: str, spark: object, folder: Path, tell: Callable[[str], object] = str
) -> Iterator[Any]:
    """Yield an engine: the cores of this machine, or Spark on a session or a master.

    `tell` is told what the run waits for.
    """
    if name == "archive":
        from verify.engine.archive.processes import Processes

        yield Processes(folder)
        return
    from verify.engine.spark.session import open_any
    from verify.engine.spark.tasks import OnSpark

    tell("starting Spark")
    with open_any(spark, folder) as session:
        tell("working")
        yield OnSpark(session)
