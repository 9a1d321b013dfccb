"""Sources: who asserts a claim, and which entry of the registry a written name means."""

from verify.sources.likeness import suggest
from verify.sources.names import is_placeholder, read_source, resolve, resolve_source
from verify.sources.registry import aliases_of, all_sources, are_allied, default

__all__ = [
    "aliases_of",
    "all_sources",
    "are_allied",
    "default",
    "is_placeholder",
    "read_source",
    "resolve",
    "resolve_source",
    "suggest",
]
