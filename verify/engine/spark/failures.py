"""One line on what went wrong in Spark: what to install, or what to change."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException

from verify.errors import InputError
from verify.text.patterns import pattern

INSTALL = "pip install 'verify-claims[spark]'"
NO_JAVA = (
    "--engine spark needs Java 17 or newer: install it (Debian, Ubuntu: "
    "apt-get install default-jre-headless), or set JAVA_HOME"
)
OLD_JAVA = (
    "--engine spark needs Java 17 or newer, and found an older one: install a newer one, or set "
    "JAVA_HOME to it"
)
NO_MASTER = "not a master of Spark: give local[*], spark://HOST:PORT, yarn or k8s://HOST:PORT"
NO_ANSWER = "this master does not answer: start it, or give another with --spark-master"
NO_WORKER = "no worker of this master is free: start one, or wait until it has done its work"
OTHER_VERSION = "the workers of Spark have verify {theirs}, and this is {ours}: install one version"
MISSING = f"the workers of Spark have no module {{}}: run {INSTALL} on each of them"
OTHER_PYTHON = (
    "the workers of Spark have another Python than this {}.{}: set PYSPARK_PYTHON to one like it"
)
ENDED = "Spark has ended before the run: is there enough memory for spark.driver.memory?"
SAID = "Spark ended the run: {}"
MISSING_MODULE = r"No module named '([\w.]+)'"
REASON = r"^(?:Exception in thread \S+ |Caused by: )?[\w.$]*(?:Exception|Error): (.+)"
STOPPED = ("stopped SparkContext", "SparkContext was shut down", "Answer from Java side is empty")
LONGEST = 300  # characters of what Spark says


@contextmanager
def explained() -> Iterator[None]:
    """Turn an exception of Spark into an error of one line."""
    try:
        yield
    except (PySparkException, Py4JError, OSError) as error:
        raise _explain(error) from None


def _explain(problem: Exception) -> InputError:
    """Return an error that says what to do about an exception of Spark."""
    try:
        text = str(problem)
    except (Py4JError, OSError):  # Java has the text, and has ended
        return InputError(ENDED)
    if missing := pattern(MISSING_MODULE).search(text):
        return InputError(MISSING.format(missing[1]))
    if "PYTHON_VERSION_MISMATCH" in text:
        return InputError(OTHER_PYTHON.format(*sys.version_info))
    if any(each in text for each in STOPPED) or isinstance(problem, OSError):
        return InputError(ENDED)
    return InputError(SAID.format(find_reason(text)))


def explain_start(log: str) -> InputError:
    """Return an error that says why Java ended before Spark was there; `log` is what it printed."""
    if "UnsupportedClassVersionError" in log or "Unrecognized VM option" in log:
        return InputError(OLD_JAVA)
    return InputError(SAID.format(find_reason(log)))


def find_reason(text: str) -> str:
    """Return the line of a log or of a stack trace that says what went wrong."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    found = [each[1] for line in lines if (each := pattern(REASON).match(line))]
    return (found or lines or ["it gives no reason"])[-1][:LONGEST]
