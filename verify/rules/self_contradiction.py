"""V202: one source with two figures for one day."""

from collections.abc import Iterator
from itertools import pairwise

from verify.compare.agreement import compare_claims
from verify.compare.within_a_day import is_of_one_time, may_have_risen
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import says, words_of


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """One source gives two figures of one kind for one day, and they conflict.

    ## Why
    One of the two is mistyped, or is a correction that is not marked, or is about another topic.
    A total that is higher in a later row, or at a later hour, may have grown: V214 reports it.

    ## Bad
    The governor says 34 injured, and in a later row 20 injured, both as of 10 September.

    ## Good
    The first row's status is retracted.
    """
    for claims in group.by_source.values():
        for kind in Kind if claims[1:] else ():
            figures = [claim for claim in claims if _is_figure(claim, kind)]
            for pair in pairwise(figures):
                earlier, claim = sorted(pair, key=lambda each: each.location)
                if is_of_one_time(earlier, claim) and not may_have_risen(earlier, claim):
                    yield from _compare(earlier, claim, settings)


def _is_figure(claim: Claim, kind: Kind) -> bool:
    """Does the claim give a figure of this `kind`, and no date that cannot be read?"""
    return claim.kind is kind and bool(claim.figure) and not claim.is_day_unread


def _compare(earlier: Claim, claim: Claim, settings: Settings) -> Iterator[Problem]:
    if compare_claims(earlier, claim, settings).conflicts:
        undated = "" if claim.day else ", both without a day"
        check_both = "check both, or mark one as retracted"
        message = f"{says(claim)}, but also {words_of(earlier)}{undated}: {check_both}"
        yield Problem(claim, message, (earlier,))
