"""A session of Spark for one run: it prints nothing, and leaves no file and no process."""

import os
import socket
import sys
from collections.abc import Iterator
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
    explain,
    explain_start,
)
from verify.errors import InputError
from verify.text.patterns import pattern

LOCAL_MASTER = "local[*]"
LOCAL = r"local(\[([1-9]\d*|\*)(, *\d+)?\])?"
REMOTE = r"spark://[^\s:/,]+:\d+(,[^\s:/,]+:\d+)*|yarn|k8s://\S+"
PATIENCE = 10  # seconds in which a master must answer, and Java must end
LOG = "spark.log"


@contextmanager
def open_session(master: str, folder: Path) -> Iterator[SparkSession]:
    """Yield a session on a master, which ends with the block. Its files are in the folder.

    Raises InputError if Spark does not start.
    """
    log = folder / LOG
    gateway = _launch(_configure(master, folder), log)
    try:
        with _explained():
            context = SparkContext(conf=_configure(master, folder), gateway=gateway)
        if pattern(LOCAL).fullmatch(master):
            context.pythonExec = os.environ.get("PYSPARK_PYTHON", sys.executable)
        yield SparkSession(context)
    finally:
        _stop(gateway)


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
        "spark.app.name": "verify check",
        "spark.driver.defaultJavaOptions": java,
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.rpc.message.maxSize": "1024",  # MB: a topic is one task, however large it is
    }
    return SparkConf().setAll(list(some.items()))


def _launch(settings: SparkConf, log: Path) -> Any:  # noqa: ANN401  py4j has no types
    """Start Java, which prints to a file, and return what speaks with it."""
    with log.open("wb") as file:
        try:
            prints = {"stdout": file, "stderr": file}
            return launch_gateway(settings, prints)  # type: ignore[no-untyped-call]
        except (PySparkException, OSError):
            raise explain_start(log.read_text(encoding="utf-8", errors="replace")) from None


@contextmanager
def _explained() -> Iterator[None]:
    """Turn an exception of Spark into an error of one line."""
    try:
        yield
    except (PySparkException, Py4JError, OSError) as error:
        raise explain(error) from None


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
