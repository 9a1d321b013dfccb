"""One line on an end that nobody thought of: no memory, no space, a fault of verify."""

import errno
from pathlib import PurePath

from verify.errors import VerifyError

NO_MEMORY = (
    "there is not enough memory: check fewer or smaller files at once, or raise the limit of memory"
)
NO_HANDLES = "the system gives no more open files or threads: raise its limit, as with ulimit -n"
TOO_DEEP = "something in an input is nested too deeply to be read"
REPORT = "please report it with the smallest file that shows it; python -X dev shows all of it"


def explain_failure(problem: Exception) -> VerifyError:
    """Return an error that says what ended the run."""
    if isinstance(problem, MemoryError) or getattr(problem, "errno", 0) == errno.ENOMEM:
        return VerifyError(NO_MEMORY)
    if isinstance(problem, OSError):
        return _explain_system(problem)
    if isinstance(problem, RecursionError):
        return VerifyError(TOO_DEEP)
    if isinstance(problem, RuntimeError) and "new thread" in str(problem):
        return VerifyError(NO_HANDLES)
    said = " ".join(str(problem).split())
    notes = ", ".join(getattr(problem, "__notes__", ()))
    parts = (f"{type(problem).__name__}: {said}" if said else type(problem).__name__, notes)
    words = ", ".join(filter(None, (*parts, _find_place(problem))))
    return VerifyError(f"a fault of verify, not of your files ({words}): {REPORT}")


def _explain_system(problem: OSError) -> VerifyError:
    """Return an error that says which file, or that the output, cannot be used."""
    where = str(problem.filename or "the output")
    what = "opened" if problem.filename else "written"
    return VerifyError(f"{where}: cannot be {what}: {problem.strerror or problem}")


def _find_place(problem: BaseException) -> str:
    """Return the module and the line of this package that were run last: "in rules/x.py:12"."""
    place = ""
    frames = problem.__traceback__
    while frames:
        parts = PurePath(frames.tb_frame.f_code.co_filename).parts
        if "verify" in parts:
            last = len(parts) - parts[::-1].index("verify")
            place = f"in {'/'.join(parts[last:])}:{frames.tb_lineno}"
        frames = frames.tb_next
    return place
