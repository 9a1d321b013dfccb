"""Sources: who asserts a claim, and which entry of the registry a written name means."""

from verify.sources.likeness import suggest
from verify.sources.names import resolve, resolve_source
from verify.sources.registry import aliases_of, all_sources, default, extend

__all__ = [
    "aliases_of",
    "all_sources",
    "default",
    "extend",
    "resolve",
    "resolve_source",
    "suggest",
]
