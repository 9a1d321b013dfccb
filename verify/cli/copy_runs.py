"""A run on copy: what it reads, and how its articles are reviewed."""

from collections.abc import Iterable

from verify.article.against_claims.coverage import Article, cover
from verify.article.against_claims.known import KnownClaims
from verify.article.files import Copy
from verify.article.review import Review, review
from verify.cli.options import Baselining, Printing
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.model.findings import Unread
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings


class CopyFiles(NamedTuple):
    """The files that a run on copy reads: articles, what they are checked against, the config."""

    copies: tuple[str, ...]
    against: tuple[str, ...]
    configs: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.copies, *self.against, *self.configs)


class CopyRun(NamedTuple):
    """A run on copy: what is known, the settings, and the options that say what is printed.

    `has_statements` says that statements without a number are checked too.
    """

    files: CopyFiles
    known: KnownClaims
    settings: Settings
    unread: tuple[Unread, ...]
    printing: Printing
    baselining: Baselining
    progress: Progress
    has_statements: bool


def check_copy(copy: Copy, run: CopyRun) -> Article:
    """Read a piece of copy, and check it against the claims that are known."""
    article = cover(copy, run.known, run.settings, run.progress.track)
    if not run.has_statements:
        return article
    from verify.article.against_claims.statement_checks import with_statements

    return with_statements(article, run.settings, run.progress.track)


def review_copy(articles: Iterable[Article], run: CopyRun) -> Review:
    """Ask the rules about each article, and leave out what the baseline has."""
    reviewed = review(articles, run.settings, run.unread)
    if not run.baselining.is_used:
        return reviewed
    from verify.cli.baseline import apply_baseline

    files = (*run.files.copies, *run.files.configs)
    kept = apply_baseline(reviewed.found, run.baselining, files, run.printing, run.progress)
    return reviewed._replace(found=kept)


def print_how_read(
    place: str, articles: Iterable[Article], run: CopyRun, output_format: str
) -> None:
    """Print how one number of the copy was read."""
    from verify.article.explain import explain_check
    from verify.output.pages.trace import trace_page

    traced = trace_page(explain_check(tuple(articles), place, run.settings))
    print_page(traced, output_format, run.printing, run.files.all, run.progress)
