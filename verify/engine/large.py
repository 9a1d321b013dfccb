"""Check ledgers of any size from Python, on this machine or on Spark."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from verify.engine.ledgers import Ledger, ReadDocuments, check, ledger_rules, read_parts
from verify.engine.run import choose, in_place_order
from verify.errors import InputError
from verify.extras import import_extra
from verify.model.findings import Finding, Findings
from verify.model.settings import Settings

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
    from verify.engine.archive.store import Store
    from verify.engine.archive.whole_run import Wanted, check_rows

    with TemporaryDirectory(prefix="verify-") as folder:
        store = Store(Path(folder))
        for part in read_parts(ledgers, settings.opening, of_any_size=True):
            if part.claims:
                raise InputError('claims that are read already need engine="memory"')
            if part.path:
                store.add_ledger(part.path, part.rows, settings.opening)
            else:
                store.add(part.rows)
        parts: list[Any] = []  # each is what `_keep` returns
        if store.size:
            with open_engine(engine, spark, Path(folder)) as opened:
                wanted = Wanted(_keep, opened, documents=documents)
                parts = list(chain.from_iterable(check_rows(store.rows(), settings, wanted).parts))
    still_open = chain.from_iterable(part.open for part in parts)
    suppressed = chain.from_iterable(part.suppressed for part in parts)
    rules = choose(ledger_rules(), settings)
    return Findings(_sort(still_open), _sort(suppressed), (), (), rules, settings)


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
