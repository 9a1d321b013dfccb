"""The rules that a run asks. `select` and `ignore` have codes, starts of codes, or names."""

from collections.abc import Callable, Sequence

from verify.errors import ConfigError
from verify.model.claims import Location
from verify.model.rules import AnyRule
from verify.model.settings import Settings
from verify.text.slips import did_you_mean


def is_selected(rule: AnyRule, settings: Settings) -> bool:
    """Is the rule asked? The longest selector that fits decides; between equals, `ignore` does."""
    chosen = _fit(rule, settings.select) if settings.select else 0
    return chosen is not None and chosen > (_fit(rule, settings.ignore) or -1)


def _fit(rule: AnyRule, selectors: Sequence[str]) -> int | None:
    """Return how closely the closest selector fits: its length, or more for the whole rule."""
    fits = [
        99 if selector in {rule.code, rule.name} else len(selector)
        for selector in selectors
        if rule.answers_to(selector)
    ]
    return max(fits, default=None)


def check_selectors(settings: Settings, *catalogues: Callable[[], Sequence[AnyRule]]) -> None:
    """Refuse a selector that names no rule: with a typo, a run would ask no rule, or all of them.

    The first catalogue gives the rules that are cheapest to import, the last gives all rules. A
    catalogue is called only if those before it do not know a selector.
    """
    named: list[tuple[str, str, Location | None]] = [
        *(("select", each, None) for each in settings.select),
        *(("ignore", each, None) for each in settings.ignore),
    ]
    for entries in settings.suppress.values():
        named += [("suppress", entry.selector, entry.place) for entry in entries]
    for option, selector, place in named:
        is_known = selector and any(
            rule.answers_to(selector) for catalogue in catalogues for rule in catalogue()
        )
        if not is_known:
            every = catalogues[-1]()
            names = [name for rule in every for name in (rule.code, rule.name)]
            message = f"{option}: no rule is called {selector!r}{did_you_mean(selector, names)}"
            raise ConfigError(message, *(place[:2] if place else ()))
