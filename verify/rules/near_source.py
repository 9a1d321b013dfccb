"""V302: a name that is very like that of a known source, or of another source on the topic."""

from collections.abc import Iterator
from itertools import combinations

from verify.compare.pairs import MOST_SOURCES
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.sources import suggest


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A source's name is very like a name in the registry, or two names may be one source.

    ## Why
    The names may mean one source or two: "UKR MoD" is more like "UK MoD" than like "Ukraine MoD",
    so likeness does not decide. If the name is mistyped, correct it; if two names are one source,
    or a name is another source, say so under [sources] in the project's config.

    ## Bad
    Ukranian military says 52,250.

    ## Good
    Ukrainian military says 52,250.
    """
    for claim in group.claims:
        who = claim.resolved
        if claim.source and not who.source and not who.candidates:
            near = suggest(claim.source, settings.registry)
            if near:
                names = " or ".join(source.name for source in near[:2])
                yield Problem(
                    claim,
                    f"{claim.source} is not in the registry: did you mean {names}?",
                )
    yield from _find_doubles(group, settings)


def _find_doubles(group: Group, settings: Settings) -> Iterator[Problem]:
    """Yield two names on one topic that may be one source, unless the registry knows both."""
    if not 1 < len(group.by_source) <= MOST_SOURCES:
        return
    newest = [claims[-1] for claims in group.by_source.values()]
    if all(claim.resolved.source for claim in newest):
        return
    from verify.sources.maybe_one import may_be_one  # most sources are known

    for one, other in combinations(newest, 2):
        why = may_be_one(one.resolved, other.resolved, settings.registry)
        if why:
            yield _double(one, other, why)


def _double(one: Claim, other: Claim, why: str) -> Problem:
    message = f"{why}: if they are one source, write one name, or add both as aliases"
    return Problem(other, message, (one,))
