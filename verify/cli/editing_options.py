"""The options by which a run writes into what an editor works in, or into a copy of it."""

from collections.abc import Sequence
from typing import Annotated

import typer

from verify.errors import InputError
from verify.ledger.formats import find_suffix
from verify.model.named_tuples import NamedTuple

WORKBOOKS = (".xlsx", ".xlsm")
DOCUMENTS = (".docx",)

Annotate = Annotated[
    str | None,
    typer.Option(
        "--annotate",
        metavar="FILE",
        help="Write a copy of the workbook (check) or the Word document (article) with the "
        "findings in it: comments, and columns and colours in a workbook.",
    ),
]


class Mending(NamedTuple):
    """Options that mend copy where a finding has one right answer."""

    diff: Annotated[
        bool,
        typer.Option(
            "--diff", help="Print a diff of what has one right answer: a figure, hedge or source."
        ),
    ] = False
    fix: Annotated[
        bool, typer.Option("--fix", help="Write what --diff shows into the copy, then check it.")
    ] = False

    @property
    def is_used(self) -> bool:
        """Is copy to be mended, or to be shown mended?"""
        return self.diff or self.fix


def copies_written(annotate: str | None, suffixes: Sequence[str]) -> tuple[str, ...]:
    """Return the copy that --annotate writes, if it does.

    Raises InputError if no program would open a file of that name as what it is.
    """
    if annotate is None:
        return ()
    if find_suffix(annotate) not in suffixes:
        message = f"--annotate: give a name that ends in {suffixes[0]}"
        raise InputError(message, annotate or '""')
    return (annotate,)
