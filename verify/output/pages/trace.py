"""The page of --explain: each value, its words, and the function that decided it."""

from verify.model.traces import Trace, TraceStep
from verify.output.documents import VERSION
from verify.output.page import Page

COLUMNS = ("what", "value", "words", "decided by")


def trace_page(trace: Trace) -> Page:
    """Return the steps of a trace, one a row."""
    records = [step._asdict() for step in trace.steps]
    return Page(
        title=trace.of,
        columns=COLUMNS,
        rows=trace.steps,
        document=lambda: {"version": VERSION, "of": trace.of, "steps": records},
        records=lambda: records,
        lines=(trace.of, *map(_line, trace.steps)),
    )


def _line(step: TraceStep) -> str:
    said = ": ".join(part for part in (step.what, step.value, step.words) if part)
    return f"  {said} ({step.by})" if step.by else f"  {said}"
