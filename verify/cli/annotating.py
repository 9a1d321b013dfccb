"""The option --annotate: a copy of the file that an editor works in, with the findings in it."""

from collections.abc import Sequence

from verify.article.review import Review
from verify.cli.editing_options import DOCUMENTS, WORKBOOKS
from verify.cli.ending import note
from verify.cli.progress import Progress
from verify.errors import InputError
from verify.ledger.formats import find_suffix
from verify.model.findings import Report
from verify.output.annotations.words import AnnotatedFile


def write_workbook(
    report: Report,
    ledgers: Sequence[str],
    output: str,
    inputs: Sequence[str],
    progress: Progress,
    *,
    is_quiet: bool,
) -> None:
    """Write the copy of the workbook that is among the ledgers of a run."""
    from verify.output.annotations.workbooks import annotate_workbook

    path = find_one(ledgers, WORKBOOKS, "workbook (.xlsx)")
    progress.begin(f"writing {output}")
    made = annotate_workbook(report, path, output)
    write_copy(made, output, inputs, progress, is_quiet=is_quiet)


def write_document(
    reviewed: Review, output: str, inputs: Sequence[str], progress: Progress, *, is_quiet: bool
) -> None:
    """Write the copy of the Word document that is among the articles of a run."""
    from verify.output.annotations.word_documents import annotate_document

    articles = {article.copy.path: article for article in reviewed.articles}
    path = find_one(tuple(articles), DOCUMENTS, "Word document (.docx)")
    progress.begin(f"writing {output}")
    own = (each for each in reviewed.found.open if each.location.path == path)
    made = annotate_document(articles[path], own)
    write_copy(made, output, inputs, progress, is_quiet=is_quiet)


def find_one(files: Sequence[str], suffixes: Sequence[str], what: str) -> str:
    """Return the one file of a run that can be annotated. Raises InputError for none or several."""
    found = [file for file in files if find_suffix(file) in suffixes]
    if not found:
        raise InputError(f"--annotate: no {what} is among the files: name one")
    if len(found) > 1:
        raise InputError(f"--annotate: {found[0]} and {found[1]} are two: name one {what} a run")
    return found[0]


def write_copy(
    made: AnnotatedFile, output: str, inputs: Sequence[str], progress: Progress, *, is_quiet: bool
) -> None:
    """Write a copy as a whole, and say what is in it."""
    from verify.cli.output_files import write_file

    write_file(made.data, output, inputs)
    progress.end()
    if not is_quiet:
        note(f"{output}: {made.said}")
