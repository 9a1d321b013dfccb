"""V218: a hedge that the quotation of its row does not have."""

from collections.abc import Iterator

from verify.compare.quote_faults import QuoteFault
from verify.compare.quotes import find_quote_problems
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A value has another hedge than its number in the quotation of its row, or is rounded.

    ## Why
    "At least 5,767" says that there may be more, "5,767" says that there are no more, and "could
    reach 5,767" is no count. Copy that is checked against the row is held to the wrong hedge.

    ## Bad
    The value is 5,767; the quote is "at least 5,767 civilian deaths".

    ## Good
    The value is at least 5,767.
    """
    yield from find_quote_problems(group.claims, QuoteFault.OTHER_HEDGE)
