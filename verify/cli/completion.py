"""What a shell offers to complete: the words that an option takes."""

from collections.abc import Callable, Iterable

Completer = Callable[[str], list[str]]


def words(known: Iterable[str]) -> Completer:
    """Return what offers those of some words that begin as was typed."""
    listed = tuple(known)
    return lambda incomplete: [word for word in listed if word.startswith(incomplete)]


def rules(incomplete: str) -> list[str]:
    """Offer rules by code and by name; after a comma, as one more of a list."""
    from verify.article.rules import every_rule

    before, comma, last = incomplete.rpartition(",")
    names = (name for rule in every_rule() for name in (rule.code, rule.name))
    return [f"{before}{comma}{name}" for name in names if name.startswith(last)]


def sources(incomplete: str) -> list[str]:
    """Offer the names of the registry."""
    from verify.sources import all_sources, default

    return [each.name for each in all_sources(default()) if each.name.startswith(incomplete)]
