"""V107: a figure that its source has replaced."""

from collections.abc import Iterator, Sequence

from verify.compare.arithmetic import is_correction, is_fall
from verify.compare.figures import measured
from verify.compare.periods import are_of_two_periods
from verify.compare.within_a_day import is_earlier
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Needs, Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, plural, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The same source has a newer figure.

    ## Why
    Copy that quotes the old figure is out of date. Keep the old row: it shows how the figure
    changed. A figure of a period, such as a year, is not replaced by that of the next one, and a
    total is not replaced by a lower one: V203 reports that one of the two is wrong.

    ## Bad
    The ledger has the military's 51,900 of 9 September and its 52,250 of 10 September.

    ## Good
    Copy quotes 52,250.
    """
    for every in group.by_source.values():
        series: dict[object, list[Claim]] = {}
        for each in every if every[1:] else ():
            if each.figure and each.kind is not Kind.INCREMENT:
                key = each.kind, measured(each.readable), each.series
                series.setdefault(key, []).append(each)
        for some in series.values():
            yield from _find_stale(some)


def _find_stale(claims: Sequence[Claim]) -> Iterator[Problem]:
    if claims:
        latest = claims[-1]
        stale = [claim for claim in claims if _is_older(claim, latest)]
        if stale:
            older = f" and {plural(len(stale) - 1, 'older figure')} are" if stale[1:] else " is"
            message = f"{dated(stale[-1])}{older} out of date: {says(latest)}"
            yield Problem(stale[-1], message, (latest,))


def _is_older(claim: Claim, other: Claim) -> bool:
    """Is `claim` of an earlier day or hour than `other`, and does `other` replace its figure?

    A floor such as "over 60" does not replace an earlier 80.
    """
    mine, theirs = claim.readable, other.readable
    if not mine or not theirs:
        return False
    is_less = theirs.is_bounded or mine.low <= theirs.low
    if is_fall(claim, other) and not is_correction(other):
        return False
    return is_earlier(claim, other) and is_less and not are_of_two_periods(claim, other)


RULE = Rule("V107", "stale-figure", Severity.NOTE, check, Needs.CLAIMS)
