"""V107: a figure that its source has replaced."""

from collections.abc import Iterator, Sequence

from verify.compare.arithmetic import is_correction, is_fall
from verify.compare.figures import measured
from verify.compare.periods import are_of_two_periods
from verify.compare.relays import BySource, find_repeated
from verify.compare.within_a_day import is_earlier
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group, OlderFigures
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, does, plural, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The same source has a newer figure.

    ## Why
    Copy that quotes the old figure is out of date, and so is a source that repeats it after its
    origin has replaced it. Keep the old row: it shows how the figure changed. A figure of a period,
    such as a year, is not replaced by that of the next one. Nor is a total replaced by a lower one:
    V203 reports that one of the two is wrong.

    ## Bad
    The ledger has the military's 51,900 of 9 September and its 52,250 of 10 September.

    ## Good
    Copy quotes 52,250.
    """
    for source, every in group.by_source.items():
        series: dict[object, list[Claim]] = {}
        for each in every if every[1:] or every[0].is_relayed else ():
            if each.figure and each.kind is not Kind.INCREMENT:
                key = each.kind, measured(each.readable), each.series
                series.setdefault(key, []).append(each)
        for some in series.values():
            yield from _find_stale(some, group.left_out.get(source))
            yield from _find_repeated(some[-1], group.by_source)


def _find_stale(claims: Sequence[Claim], older: OlderFigures | None) -> Iterator[Problem]:
    if claims:
        latest = claims[-1]
        stale = [claim for claim in claims if _is_older(claim, latest)]
        if stale:
            count = len(stale) - 1 + (older.count if older else 0)
            others = f" and {plural(count, 'older figure')} are" if count else " is"
            message = f"{dated(stale[-1])}{others} out of date: {says(latest)}"
            yield Problem(stale[-1], message, (latest,))


def _find_repeated(claim: Claim, by_source: BySource) -> Iterator[Problem]:
    """Yield the newest figure of a source that repeats what its origin had replaced by that day."""
    repeated = find_repeated(claim, by_source) if claim.is_relayed else None
    if repeated is None:
        return
    newer = [
        own
        for own in by_source[claim.origin.key]
        if own.kind is claim.kind and not is_earlier(claim, own) and _is_older(repeated, own)
    ]
    if newer:
        message = (
            f"{dated(claim)} is out of date: {does(claim, 'has')} it from "
            f"{repeated.display_name}, and {says(newer[-1])}"
        )
        yield Problem(claim, message, (newer[-1],))


def _is_older(claim: Claim, other: Claim) -> bool:
    """Is `claim` of an earlier day or hour than `other`, and does `other` replace its figure?

    A floor such as "over 60" does not replace an earlier 80.
    """
    mine, theirs = claim.readable, other.readable
    if not mine or not theirs:
        return False
    if not is_earlier(claim, other):
        return False
    is_less = mine.low <= theirs.low or theirs.is_bounded
    if theirs.high < mine.low and is_fall(claim, other) and not is_correction(other):
        return False
    return is_less and not are_of_two_periods(claim, other)
