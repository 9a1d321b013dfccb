"""V302: a name that is very like that of a known source."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.sources import suggest


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A source's name is very like a name in the registry.

    ## Why
    The names may mean one source or two: "UKR MoD" is more like "UK MoD" than like "Ukraine MoD",
    so likeness does not decide. If the name is mistyped, correct it; if it is another source, add
    it under [sources] in the project's config.

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
                    merge_key=who.key,
                )


RULE = Rule("V302", "near-source", Severity.NOTE, check)
