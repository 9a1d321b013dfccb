"""`--since`: what changed since a revision of git."""

from collections.abc import Sequence

from verify.cli.input_files import standard_input
from verify.cli.progress import Progress
from verify.errors import InputError
from verify.model.findings import Report
from verify.output.head import ReportHead


def add_changes(
    head: ReportHead, since: str, files: Sequence[str], report: Report, progress: Progress
) -> ReportHead:
    """Return the head with the changes since a revision of git.

    `files` are the ledgers of the report. Raises InputError if git does not know the revision.
    """
    from verify.diff import find_changes
    from verify.diff.revisions import read_sides
    from verify.engine.ledgers import group_rows
    from verify.output.pages.since import note_changes

    if not since.strip():
        raise InputError("--since needs a revision of git, such as HEAD~1")
    if "-" in files:
        raise InputError("--since compares files with their revisions in git: name the ledgers")
    opening = report.settings.opening
    sides = read_sides(since, files, standard_input(), "", progress.track, opening)
    before = group_rows(sides.old, report.settings, progress.track)
    return head._replace(since=since, changes=note_changes(find_changes(before, report)))
