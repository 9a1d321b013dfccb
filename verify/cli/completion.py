"""Shell completion: the values that a shell offers for an option."""

from collections.abc import Callable, Iterable

Completer = Callable[[str], list[str]]


def words(known: Iterable[str]) -> Completer:
    """Return a completer that offers the known words that begin with the typed text."""
    listed = tuple(known)
    return lambda incomplete: [word for word in listed if word.startswith(incomplete)]


def rules(incomplete: str) -> list[str]:
    """Offer the codes and the names of rules, also after a comma: "V201,V2"."""
    from verify.article.rules import every_rule

    before, comma, last = incomplete.rpartition(",")
    names = (name for rule in every_rule() for name in (rule.code, rule.name))
    return [f"{before}{comma}{name}" for name in names if name.startswith(last)]


def sources(incomplete: str) -> list[str]:
    """Offer the names of the sources in the registry."""
    from verify.sources import all_sources, default

    return [each.name for each in all_sources(default()) if each.name.startswith(incomplete)]
