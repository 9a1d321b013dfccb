"""A session of Spark for one run: it prints nothing, and leaves no file and no process."""

import logging
import os
import socket
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import which
from subprocess import TimeoutExpired
from typing import Any

from py4j.protocol import Py4JError
from pyspark import SparkConf, SparkContext
from pyspark.errors import PySparkException
from pyspark.java_gateway import launch_gateway
from pyspark.sql import SparkSession

from verify.engine.spark.failures import (
    NO_ANSWER,
    NO_JAVA,
    NO_MASTER,
    NO_WORKER,
    explain_start,
    explained,
)
from verify.errors import InputError
from verify.text.patterns import pattern

LOCAL_MASTER = "local[*]"
LOCAL = r"local(\[([1-9]\d*|\*)(, *\d+)?\])?"
REMOTE = r"spark://[^\s:/,]+:\d+(,[^\s:/,]+:\d+)*|yarn|k8s://\S+"
HERE = "127.0.0.1"
PATIENCE = 10  # seconds in which a master must answer, and Java must end
WAIT = 300  # seconds in which a worker must begin
QUICK_START = "-XX:TieredStopAtLevel=1"  # Java has little to do: most of the work is in Python
LOG = "spark.log"
UNRESPONSIVE = "All masters are unresponsive"  # so Spark logs that it gave up


@contextmanager
def open_session(master: str, folder: Path) -> Iterator[SparkSession]:
    """Yield a session on a master, which ends with the block. Its files are in the folder.

    Raises InputError if Spark does not start.
    """
    log = folder / LOG
    settings = _configure(master, folder)
    with _without_logs():
        yield from _open(master, settings, log)


def _open(master: str, settings: SparkConf, log: Path) -> Iterator[SparkSession]:
    gateway = _launch(settings, log)
    try:
        with explained():
            context = SparkContext(conf=settings, gateway=gateway)
            session = SparkSession(context)
        if pattern(LOCAL).fullmatch(master):
            context.pythonExec = os.environ.get("PYSPARK_PYTHON", sys.executable)
        else:
            _wait_for_worker(session, master)
        yield session
    except InputError:
        if UNRESPONSIVE in log.read_text(encoding="utf-8", errors="replace"):
            raise InputError(NO_ANSWER, f"--spark-master {master}") from None
        raise
    finally:
        _stop(gateway)


@contextmanager
def _without_logs() -> Iterator[None]:
    """Keep py4j from printing what ends in an error of ours: nobody may have set up logs."""
    nowhere = logging.NullHandler()
    logging.getLogger().addHandler(nowhere)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(nowhere)


@contextmanager
def open_any(spark: Any, folder: Path) -> Iterator[SparkSession]:  # noqa: ANN401  checked here
    """Yield the session that a caller gives, or one on the master of this name.

    None is the session of this program, if it has one, or otherwise the cores of this machine.
    """
    session = SparkSession.getActiveSession() if spark is None else spark
    if session is None or isinstance(session, str):
        master = session or LOCAL_MASTER
        check_master(master)
        with open_session(master, folder) as opened:
            yield opened
    elif hasattr(session, "createDataFrame"):  # of classic Spark, or of Spark Connect
        yield session
    else:
        raise InputError("spark= takes a session of Spark, or the name of a master")


def find_session(spark: object) -> SparkSession:
    """Return the session that a caller gives; None is the active one. Raises InputError."""
    session: Any = SparkSession.getActiveSession() if spark is None else spark
    if not hasattr(session, "createDataFrame"):
        raise InputError("spark= takes a session of Spark: the data frame of findings is in it")
    found: SparkSession = session
    return found


def _wait_for_worker(session: SparkSession, master: str) -> None:
    """Wait until a worker does something. Spark itself would wait for ever."""

    def try_it() -> int:
        with explained():
            return session.range(1).count()

    thread = ThreadPoolExecutor(1)
    try:
        thread.submit(try_it).result(WAIT)
    except TimeoutError:
        raise InputError(NO_WORKER, f"--spark-master {master}") from None
    finally:
        thread.shutdown(wait=False)  # it ends when the session does


def check_master(master: str) -> None:
    """Raise InputError if this is no master, if it does not answer, or if there is no Java."""
    _check_java()
    if pattern(LOCAL).fullmatch(master):
        return
    if not pattern(REMOTE).fullmatch(master):
        raise InputError(NO_MASTER, f"--spark-master {master}")
    if not master.startswith("spark://"):
        return  # Spark asks Hadoop or Kubernetes for the address
    for place in master.removeprefix("spark://").split(","):
        host, _, port = place.rpartition(":")
        with suppress(OSError, OverflowError):
            socket.create_connection((host, int(port)), PATIENCE).close()
            return
    raise InputError(NO_ANSWER, f"--spark-master {master}")


def _check_java() -> None:
    home = os.environ.get("JAVA_HOME")
    if not (which("java", path=str(Path(home) / "bin")) if home else which("java")):
        raise InputError(NO_JAVA)


def _configure(master: str, folder: Path) -> SparkConf:
    """Return settings that keep what Spark writes in the folder. Others are as Spark has them."""
    java = f"-Djava.io.tmpdir={folder} -XX:-UsePerfData"
    some = {
        "spark.master": master,
        "spark.app.name": "verify",
        "spark.driver.defaultJavaOptions": java,
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.rpc.message.maxSize": "1024",  # MB: a topic is one task, however large it is
    }
    if pattern(LOCAL).fullmatch(master):  # nobody else needs to reach this machine
        some |= {"spark.driver.host": HERE, "spark.driver.bindAddress": HERE}
        some["spark.driver.defaultJavaOptions"] += f" {QUICK_START}"
    return SparkConf().setAll(list(some.items()))


def _launch(settings: SparkConf, log: Path) -> Any:  # noqa: ANN401  py4j has no types
    """Start Java, which prints to a file, and return what speaks with it.

    A thread does it: Ctrl-C must not leave a Java behind that is half started.
    """
    with log.open("wb") as file, ThreadPoolExecutor(1) as thread:
        prints = {"stdout": file, "stderr": file}
        started = thread.submit(launch_gateway, settings, prints)
        try:
            return started.result()
        except (PySparkException, OSError):
            raise explain_start(log.read_text(encoding="utf-8", errors="replace")) from None
        except KeyboardInterrupt:
            with suppress(PySparkException, OSError):
                _stop(started.result())
            raise


def _stop(gateway: Any) -> None:  # noqa: ANN401
    """End Spark and its Java, and wait for it, so that it removes its files."""
    context = SparkContext._active_spark_context  # noqa: SLF001  also one that is half made
    with suppress(PySparkException, Py4JError, OSError):
        if context is not None:
            context.stop()
    with suppress(Py4JError, OSError):
        gateway.shutdown()
    SparkContext._gateway = SparkContext._jvm = None  # noqa: SLF001  a later run starts its own
    gateway.proc.stdin.close()
    try:
        gateway.proc.wait(PATIENCE)
    except TimeoutExpired:
        gateway.proc.kill()
        gateway.proc.wait()
