"""V206: a sum that is right only with rounding."""

from collections.abc import Iterator
from itertools import chain

from verify.compare.arithmetic import SumResult
from verify.compare.conversions import find_conversions
from verify.compare.increments import find_increments
from verify.compare.parts import find_excesses
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A conversion, an increment or a part is right only if a figure was rounded.

    ## Why
    It may well be what the source said. It is worth a look, because the next desk will take the
    rounded figure for an exact one.

    ## Bad
    About 2,000 sq km (700 square miles): right only if about 2,000 is rounded to one figure.

    ## Good
    About 2,000 sq km (about 770 square miles).
    """
    sums = chain(
        find_conversions(group.claims), find_increments(group), find_excesses(group, settings)
    )
    for each in sums:
        if each.result is SumResult.ROUNDED:
            yield Problem(each.claim, each.message, each.others)


RULE = Rule("V206", "rounded-sum", Severity.NOTE, check)
