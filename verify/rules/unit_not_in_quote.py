"""V219: a unit that the quotation of its row does not have."""

from collections.abc import Iterator

from verify.compare.quote_faults import QuoteFault
from verify.compare.quotes import find_quote_problems
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A value has another unit than its number in the quotation of its row.

    ## Why
    2,000 square miles are 5,180 square kilometres. A unit that changed on the way into the ledger
    makes the figure wrong, although its digits are right.

    ## Bad
    The value is 2,000 sq km; the quote is "we have freed 2,000 square miles".

    ## Good
    The value is 2,000 square miles, or 5,180 sq km.
    """
    yield from find_quote_problems(group.claims, QuoteFault.OTHER_UNIT)
