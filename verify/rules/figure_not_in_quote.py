"""V217: a number that the quotation of its row does not have."""

from collections.abc import Iterator

from verify.compare.quote_faults import QuoteFault
from verify.compare.quotes import find_quote_problems
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The quotation of a row has a number, but not the number of the value.

    ## Why
    The quotation is the evidence for the value. If it has another number, one of the two is
    mistyped, or the quotation belongs to another row.

    ## Bad
    The value is 530; the quote is "a further 350 Russian soldiers have been killed".

    ## Good
    The value is 350. Or it is 22, and the quote has its parts: "12 men, 7 women and 3 children".
    """
    yield from find_quote_problems(group.claims, QuoteFault.OTHER_NUMBER)
