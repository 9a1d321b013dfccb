"""The options --diff and --fix: mend what has one right answer in copy, or show how."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from verify.article.fixes.encoding import encode_like
from verify.article.fixes.mending import MendedCopy, mend
from verify.article.fixes.untouched import is_untouched
from verify.article.review import Review
from verify.cli.copy_runs import CopyRun, check_copy, review_copy
from verify.cli.editing_options import Mending
from verify.cli.ending import note
from verify.cli.output_files import follow
from verify.cli.printing import is_screen, print_text
from verify.errors import InputError
from verify.ledger.formats import STDIN, open_file
from verify.model.findings import Finding
from verify.output.unified_diffs import unified_diff
from verify.text.english import plural
from verify.text.screen import disarm, visible


def mend_copy(reviewed: Review, run: CopyRun, mending: Mending) -> Review:
    """Mend the copy of a run, or print how it can be mended.

    Return the review of the copy as it is after that. Raises InputError if any copy is no text.
    """
    mended = _mend_all(reviewed, run)
    if mending.fix:
        _write(mended)
        _say_mended(mended, run, "mended")
        return review_copy((each.article for each in mended), run)
    inputs = (*run.files.all, *run.baselining.read)
    is_seen = is_screen(run.printing.output)
    print_text(diff_of(mended, is_seen=is_seen), run.printing.output, inputs, run.progress)
    _say_mended(mended, run, "can be mended with --fix")
    return reviewed


def _mend_all(reviewed: Review, run: CopyRun) -> list[MendedCopy]:
    """Return each piece of copy after its fixes."""
    for article in reviewed.articles:
        if not article.copy.is_plain:
            message = (
                "only text and Markdown are mended: leave it out; --annotate writes comments "
                "into a copy of a Word document"
            )
            raise InputError(message, article.copy.path)
    own: dict[str, list[Finding]] = {}
    for finding in reviewed.found.open:
        own.setdefault(finding.location.path, []).append(finding)
    read = partial(check_copy, run=run)
    tracked = run.progress.track(reviewed.articles, "mending copy", len(reviewed.articles))
    return [
        mend(article, own.get(article.copy.path, ()), run.settings, read) for article in tracked
    ]


def diff_of(mended: Sequence[MendedCopy], *, is_seen: bool) -> Iterator[str]:
    """Yield the diff of all pieces of copy. If a person sees it, all characters are visible."""
    for each in mended:
        name = each.before.path
        after = each.article.copy.shown
        for line in unified_diff(each.before.shown, after, name, each.rules):
            yield disarm(visible(line.rstrip("\r\n"))) + "\n" if is_seen else line


def _write(mended: Sequence[MendedCopy]) -> None:
    """Write each piece of copy that was mended over its file: all of them, or none."""
    from verify.files.whole import replace_files

    written: dict[Path, Callable[[Path], object]] = {}
    for each in mended:
        path = each.before.path
        if each.mended and path == STDIN:
            raise InputError("standard input cannot be mended in its place: use --diff")
        if each.mended:
            with open_file(path) as file:
                data = encode_like(file.read(), each.before, each.article.copy.shown)
            written[follow(Path(path))] = partial(_put, data)
    try:
        replace_files(written)
    except OSError as problem:
        path = str(problem.filename or "")
        raise InputError(f"cannot be written: {problem.strerror}", path) from None


def _put(data: bytes, path: Path) -> None:
    path.write_bytes(data)


def _say_mended(mended: Sequence[MendedCopy], run: CopyRun, done: str) -> None:
    """Print one line: how many findings are mended, and how many are left to the editor."""
    count, left = sum(each.mended for each in mended), sum(len(each.left) for each in mended)
    run.progress.end()
    if not run.printing.quiet:
        first = f"{plural(count, 'finding')} {done}" if count else "nothing to mend"
        why = "with no one right answer"
        if any(map(_has_kept, mended)):
            why += ", or in front matter, code or a comment"
        note(f"{first}; {plural(left, 'finding')} left, {why}")


def _has_kept(mended: MendedCopy) -> bool:
    """Is a finding left where nothing is changed, such as in code?"""
    spans = (mended.article.spans.get(finding.claim.id) for finding in mended.left)
    return any(span is not None and is_untouched(span, mended.article.copy) for span in spans)
