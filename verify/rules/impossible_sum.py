"""V221: parts and a whole, or totals and additions, that cannot all be right."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from verify.compare.arithmetic import may_add_up, show
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, does, listing, says, words_of

NOTHING = Decimal(0)


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """Parts do not make up their whole, or additions do not lead from one total to the next.

    ## Why
    The killed and the injured are the casualties; men, women and children are all people. If the
    numbers do not fit, one of them is wrong, or a part is missing. The finding names the fewest
    claims that cannot all be right: without any one of them, the others can.

    ## Bad
    88 men, 97 women and 34 children were killed, and 201 people in all.

    ## Good
    88 men, 79 women and 34 children were killed, and 201 people in all.
    """
    if not may_add_up(group):
        return
    from verify.compare.sums import find_impossible

    for claims in find_impossible(group, settings):
        wholes = [claim for claim in claims if claim.topic.key == group.topic.key]
        parts = [claim for claim in claims if claim not in wholes]
        if wholes and parts:
            yield _of_parts(wholes[0], parts)
        elif wholes:
            yield _of_series(wholes)
        else:
            yield Problem(claims[0], f"{_list(claims)}: they cannot all be right", claims[1:])


def _of_parts(whole: Claim, some: Iterable[Claim]) -> Problem:
    parts = sorted(some, key=lambda claim: claim.location)
    claims = (whole, *parts)
    is_less = _low(whole) > sum(map(_low, parts), NOTHING)
    doubt = "one of them is wrong, or a part is missing" if is_less else "one of them is wrong"
    is_one_day = len({str(claim.day) for claim in claims}) == 1
    day = f" ({whole.day})" if is_one_day and whole.day else ""
    words = words_of if is_one_day else dated
    figures = {claim.id: f"{words(claim)} for {name}" for claim, name in _named(claims)}
    of_source: dict[str, list[Claim]] = {}
    for part in parts:
        of_source.setdefault(part.resolved.key, []).append(part)
    said = listing(
        f"{does(own[0], 'says')} {listing(figures[claim.id] for claim in own)}"
        for own in of_source.values()
    )
    who = "" if of_source.keys() == {whole.resolved.key} else f"{does(whole, 'says')} "
    makes = f"which makes {_total(parts, is_less=is_less)}"
    message = f"{said}, {makes}, but {who}{figures[whole.id]}{day}: {doubt}"
    return Problem(whole, message, tuple(parts))


def _of_series(claims: Sequence[Claim]) -> Problem:
    """Return the problem of two totals, and the additions between them."""
    ordered = sorted(claims, key=lambda claim: (claim.last_day, claim.kind is Kind.TOTAL))
    totals = [claim for claim in ordered if claim.kind is Kind.TOTAL]
    first, last = totals[0], totals[-1]
    additions = [claim for claim in ordered if claim.kind is Kind.INCREMENT]
    is_less = _low(last) > sum(map(_low, (first, *additions)), NOTHING)
    makes = f"which makes {_total((first, *additions), is_less=is_less)}"
    if len({claim.resolved.key for claim in claims}) == 1:
        said = (
            f"{says(first)} and {listing(map(dated, additions))} more, {makes}, but {dated(last)}"
        )
    else:
        more = listing(map(says, additions))
        said = f"{says(first)}, and {more} more, {makes}, but {says(last)}"
    others = tuple(claim for claim in ordered if claim.id != last.id)
    return Problem(last, f"{said}: one of them is wrong", others)


def _named(claims: Collection[Claim]) -> Iterator[tuple[Claim, str]]:
    """Yield each claim with its label, and with its place if they are of several places."""
    is_one_place = len({claim.place for claim in claims}) == 1
    for claim in claims:
        where = f" [{claim.place}]" if claim.place and not is_one_place else ""
        yield claim, f"{claim.topic.label}{where}"


def _low(claim: Claim) -> Decimal:
    return claim.readable.stated_low if claim.readable else NOTHING


def _total(claims: Sequence[Claim], *, is_less: bool) -> str:
    """Return what the claims add up to: "219", "at least 219", or "at most 219"."""
    figures = [claim.readable for claim in claims if claim.readable]
    if all(figure.low == figure.high for figure in figures):
        return show(sum((figure.low for figure in figures), NOTHING))
    end = sum((each.high if is_less else each.low for each in figures), NOTHING)
    if all(each.stated_low % 1 == 0 for each in figures):
        # "About 25" people may be 23.75; nobody prints that.
        end = end.to_integral_value(ROUND_CEILING if is_less else ROUND_FLOOR)
    return f"{'at most' if is_less else 'at least'} {show(end)}"


def _list(claims: Collection[Claim]) -> str:
    return listing(f"{says(claim)} for {name}" for claim, name in _named(claims))
