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
    "suggest_of_country",
]


def suggest(written: str, registry: Registry | None = None, limit: int = 3) -> tuple[Source, ...]:
    """Return the sources whose names are like the written one: only a hint for a person."""
    from verify.sources import likeness

    return likeness.suggest(written, registry, limit)


def suggest_of_country(written: str, place: str, registry: Registry | None = None) -> Source | None:
    """Return the source that a name without a country may mean in a place: only a hint."""
    from verify.sources import likeness

    return likeness.suggest_of_country(written, place, registry)
