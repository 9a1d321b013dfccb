"""V220: a label that the quotation of its row contradicts."""

from collections.abc import Iterator

from verify.compare.quote_faults import QuoteFault
from verify.compare.quotes import find_quote_problems
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The quotation has the number of the row, but for another outcome or another side.

    ## Why
    The killed are not the injured, and the losses of one side are not those of the other. The row
    has a wrong label, or the value of another row.

    ## Bad
    The claim is Russian soldiers injured; the quote is "52,250 Russian soldiers have been killed".

    ## Good
    The claim is Russian soldiers killed.
    """
    yield from find_quote_problems(group.claims, QuoteFault.OTHER_LABEL)
