"""V211: statements in different words on one topic."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.agreements import Pair
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.folding import fold_case


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Sources describe one event in different words.

    ## Why
    "Withdrawn" and "regrouped" may be one event in two words, or two versions that cannot both be
    true. Only a person can decide that.

    ## Bad
    The ministry says regrouped; residents say fleeing.

    ## Good
    Both say withdrawn.
    """
    accounts: dict[str, Claim] = {}
    for claim in group.claims:
        if claim.figure is None and is_assertion(claim):
            accounts.setdefault(fold_case(claim.value), claim)
    every = tuple(accounts.values())
    if len(every) > 1 and not any(is_opposed(pair) for pair in group.pairs):
        said = "; ".join(f'{claim.display_name}: "{claim.value.strip()}"' for claim in every)
        message = f"the accounts differ, check if all can be true: {said}"
        yield Problem(every[-1], message, every[:-1])


def is_opposed(pair: Pair) -> bool:
    """Is the pair a conflict of statements? V210 reports it."""
    return pair.first.figure is None and pair.agreement.conflicts
