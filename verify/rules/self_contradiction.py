"""V202: one source with two figures of one day."""

from collections.abc import Iterator
from itertools import pairwise

from verify.agreement import compare_claims
from verify.model import Claim, Group, Problem, Rule, Settings, Severity
from verify.wording import says, words_of


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """One source gives two figures of one kind for one day.

    ## Why
    One of them is a slip, a correction that was not marked, or not about this topic.

    ## Bad
    The governor says 20 injured and 34 injured, both as of 10 September.

    ## Good
    The first row's status is retracted.
    """
    days: dict[tuple[object, ...], list[Claim]] = {}
    for claims in group.by_source.values():
        for claim in claims if claims[1:] else ():
            if claim.figure:
                days.setdefault((claim.who.key, claim.kind, str(claim.day)), []).append(claim)
    for claims in days.values():
        for earlier, claim in pairwise(sorted(claims, key=lambda each: each.location)):
            if compare_claims(earlier, claim, settings).name == "conflicts":
                undated = "" if claim.day else ", both without a day"
                message = f"{says(claim)}, but also {words_of(earlier)}{undated}"
                yield Problem(claim, message, (earlier,))


RULE = Rule("V202", "self-contradiction", Severity.ERROR, check)
