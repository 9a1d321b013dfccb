"""The engine of a run: `memory`, or `archive` and `spark` for ledgers that are large."""

from collections.abc import Iterable
from functools import partial
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import NoReturn

from verify.cli.ending import end_at, note
from verify.cli.input_files import Inputs, read_documents
from verify.cli.notes import note_unused
from verify.cli.options import Failing, Printing
from verify.cli.printing import TAGGED_FORMATS, obeys, print_text, require_file
from verify.cli.progress import Progress
from verify.cli.settings import Project
from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats import PACKED, once_each
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.formats import ROW_FILE_FORMATS

LINE_FORMATS = ("jsonl", "csv", "tsv")
NAMED = "-f jsonl, csv, tsv or parquet"
UNPACKED = 5  # times the size of a packed ledger, or more
LARGE = 256 * 1024 * 1024  # bytes of ledgers, which take some gigabytes in memory


class Engine(NamedTuple):
    """The engine that is asked for: its name, and the master of Spark if one is given."""

    name: str
    master: str | None = None


class Way(NamedTuple):
    """How a run is asked for.

    `archive` has the claims that were checked before. `is_plain` says that no option needs all
    findings in memory.
    """

    output_format: str
    stdin_format: str
    printing: Printing
    failing: Failing
    archive: str | None
    is_plain: bool

    @property
    def is_fit(self) -> bool:
        """Have the engines for large ledgers all that the options ask for?"""
        return self.is_plain and self.output_format in (*LINE_FORMATS, *ROW_FILE_FORMATS)


def check_if_large(
    engine: Engine, ledgers: Inputs, settings: Settings, project: Project, way: Way
) -> None:
    """Check the ledgers and end the command, if the engine is not memory; otherwise return."""
    if engine.master is not None and engine.name != "spark":
        raise InputError("--spark-master is for --engine spark: add it")
    is_beside = way.archive is not None and engine.name != "spark"
    name = "archive" if is_beside else _choose_engine(engine.name, ledgers.files, is_fit=way.is_fit)
    if name == "memory":
        return
    option = "--with" if is_beside else f"--engine {name}"
    if not way.is_fit:
        raise InputError(
            f"{option} writes each finding as it comes: add {NAMED}, and "
            "leave out --baseline, --report, --sort, --max and --statistics"
        )
    if name != "spark":
        import_extra("polars", option, "archive")
        _check_large(name, None, ledgers, settings, project, way)
    for module in ("pyspark", "pandas", "pyarrow", "polars"):
        import_extra(module, option, "spark")
    from verify.engine.spark.session import LOCAL_MASTER, check_master

    master = engine.master or LOCAL_MASTER
    check_master(master)
    _check_large(name, master, ledgers, settings, project, way)


def _choose_engine(name: str, ledgers: Iterable[str], *, is_fit: bool) -> str:
    """Return the engine to use. "auto" goes by the size of the ledgers, and says so.

    `is_fit` says that the engine archive has all that the other options ask for.
    """
    if name != "auto":
        return name
    size = sum(map(_size_of, ledgers))
    if size < LARGE:
        return "memory"
    megabytes = f"about {size >> 20:,} MB of ledgers"
    if not is_fit:
        note(f"engine memory: {megabytes}; with {NAMED} archive takes less")
        return "memory"
    if find_spec("polars") is None:
        note(f"engine memory: {megabytes}; pip install 'verify-claims[archive]' takes less")
        return "memory"
    note(f"engine archive: {megabytes}")
    return "archive"


def _size_of(ledger: str) -> int:
    """Return how many bytes a ledger has, about; as text, if it is packed."""
    path = Path(ledger)
    size = path.stat().st_size if path.is_file() else 0
    return size * (UNPACKED if path.suffix in {*PACKED, ".parquet"} else 1)


def _check_large(
    name: str,
    master: str | None,
    ledgers: Inputs,
    settings: Settings,
    project: Project,
    way: Way,
) -> NoReturn:
    """Check the ledgers with the engine archive, or spark on a master. End the command."""
    from verify.cli.archive_folders import keep_in, load_archive, own_folder
    from verify.cli.output_files import write_bytes
    from verify.engine.archive.spilled import Spilled
    from verify.engine.archive.store import Store
    from verify.engine.archive.whole_run import Wanted, check_rows
    from verify.engine.large import open_engine
    from verify.output.formats import render
    from verify.output.hxl import with_tags
    from verify.output.pieces import (
        Tally,
        make_page,
        number_alike,
        write_findings,
        write_pieces,
    )

    output_format, printing = way.output_format, way.printing
    require_file(output_format, printing.output)
    page = with_tags(make_page()) if printing.hxl else make_page()
    files = once_each(ledgers.files)
    inputs = (*files, *project.configs)
    with Progress(is_quiet=printing.quiet) as progress, own_folder() as folder:
        store, is_stale = Store(folder), False
        if way.archive is not None:
            is_stale = load_archive(way.archive, files, settings, store)
        since = store.size
        unread = keep_in(store, ledgers, way.stdin_format, settings.opening, progress)
        if store.size == since:
            raise InputError("no ledger could be read")
        write = partial(
            write_findings,
            output_format,
            is_spelled=output_format in TAGGED_FORMATS and obeys(printing.output),
            only=store.paths_since(since) if since else (),
        )
        spilled = Spilled(folder)
        with open_engine(name, master, folder, progress.begin) as engine:
            wanted = Wanted(write, engine, since=since, documents=read_documents, spilled=spilled)
            checked = check_rows(store.rows(), settings, wanted, progress.track)
        tally = Tally(spilled.in_order())
        texts = number_alike(tally, spilled.alike())
        if output_format in ROW_FILE_FORMATS:
            progress.begin(f"writing {printing.output}")
            write_bytes(write_pieces(texts, output_format), str(printing.output), inputs)
        else:
            print_text(chain(render(page, output_format), texts), printing.output, inputs, progress)
        tally.finish()
    if is_stale and not printing.quiet:
        note(
            f"{way.archive}: its labels were read again, as the config or verify has changed since"
        )
    if tally.suppressed:
        note(f"hidden: {tally.suppressed:,} suppressed")
    if project.configs and not printing.quiet and not unread:
        note_unused(settings, checked.labels, files, project.configs, is_all=not ledgers.typed)
    end_at(tally.severities, settings.fail_on, is_whole=not unread, exit_zero=way.failing.exit_zero)
