"""V113: a source document that is not beside the ledger, or cannot be read."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row names a saved document as evidence, but the document cannot be read.

    The columns `evidence` and `archived_url` may name a file in the folder of the ledger, or below:
    HTML, text, Markdown, DOCX, or PDF with the extra [pdf]. No address is opened, and no file
    outside of that folder.

    ## Why
    Evidence that is gone proves nothing, and a document elsewhere on the disk is not what the next
    person sees.

    ## Bad
    evidence is ../downloads/report.pdf.

    ## Good
    evidence is documents/report.pdf, and the file is there.
    """
    yield from group.flawed(FlawKind.UNREAD_DOCUMENT)
