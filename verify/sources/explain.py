"""The words of a name that say whose name it is."""

from collections.abc import Iterator

from verify.model.sources import Registry, Resolution
from verify.model.traces import TraceStep
from verify.sources.parts import NamePart, read_parts

RESOLVE = "sources.names.resolve"


def explain_source(who: Resolution, registry: Registry | None = None) -> Iterator[TraceStep]:
    """Yield the source that a name was read as, and the party for which it speaks."""
    words = ", ".join(map(_name_part, read_parts(who.written, registry))) or "no name"
    found = who.source.id if who.source else who.reason or "nobody"
    yield TraceStep("source", found, words, RESOLVE)
    if who.kind:
        yield TraceStep("source kind", who.kind, "", RESOLVE)
    if who.party:
        yield TraceStep("party", who.party, "", RESOLVE)


def _name_part(part: NamePart) -> str:
    """Return a phrase with its kind: '"un" (alias of un)', '"brigade" (not known)'."""
    known = f"{part.kind} of {part.value}" if part.value else part.kind
    if part.kind in {"unknown", "unknown name"}:
        known = "not known"
    return f'"{" ".join(part.words)}" ({known})'
