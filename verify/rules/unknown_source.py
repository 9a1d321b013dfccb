"""V004: a source that the registry lacks."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.sources import suggest


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """The registry does not know a source, and its name does not say whose side it is on.

    ## Why
    A verdict rests on who speaks for whom. A source of unknown side counts as independent of every
    other, which may be too kind to it.

    ## Bad
    Kryla Vostoka says 120 soldiers killed.

    ## Good
    The project's config has [sources.kryla-vostoka] with a name, a kind and a party.
    """
    for claim in group.claims:
        who = claim.resolved
        is_known = who.source or who.party or who.kind or who.candidates
        if claim.source and not is_known and not suggest(claim.source, settings.registry):
            yield Problem(
                claim,
                f"{claim.source} is not in the registry: say under [sources] whose side it is on",
                merge_key=who.key,
            )


RULE = Rule("V004", "unknown-source", Severity.NOTE, check)
