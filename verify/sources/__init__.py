"""Sources: who asserts a claim, and which entry of the registry a written name means."""

from verify.model.sources import Registry, Source
from verify.sources.names import is_placeholder, read_source, resolve, resolve_source
from verify.sources.registry import aliases_of, all_sources, default

__all__ = [
    "aliases_of",
    "all_sources",
    "default",
    "is_placeholder",
    "read_source",
    "resolve",
    "resolve_source",
    "suggest",
]


def suggest(written: str, registry: Registry | None = None, limit: int = 3) -> tuple[Source, ...]:
    """Return the sources whose names are like the written one: only a hint for a person."""
    from verify.sources import likeness

    return likeness.suggest(written, registry, limit)
