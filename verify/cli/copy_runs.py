"""A run on copy: what it reads, and how its articles are reviewed."""

from collections.abc import Iterable

from verify.article.against_claims.coverage import Article
from verify.article.review import Review, review
from verify.cli.options import Baselining, Printing
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.model.findings import Unread
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings


class CopyRun(NamedTuple):
    """A run on copy: its files, its settings, and the options that say what is printed."""

    copies: tuple[str, ...]
    against: tuple[str, ...]
    configs: tuple[str, ...]
    settings: Settings
    unread: tuple[Unread, ...]
    printing: Printing
    baselining: Baselining
    progress: Progress

    @property
    def files(self) -> tuple[str, ...]:
        """All files that the run reads, without the baseline."""
        return (*self.copies, *self.against, *self.configs)


def review_copy(articles: Iterable[Article], run: CopyRun) -> Review:
    """Ask the rules about each article, and leave out what the baseline has."""
    reviewed = review(articles, run.settings, run.unread)
    if not run.baselining.is_used:
        return reviewed
    from verify.cli.baseline import apply_baseline

    files = (*run.copies, *run.configs)
    kept = apply_baseline(reviewed.found, run.baselining, files, run.printing, run.progress)
    return reviewed._replace(found=kept)


def print_how_read(
    place: str, articles: Iterable[Article], run: CopyRun, output_format: str
) -> None:
    """Print how one number of the copy was read."""
    from verify.article.explain import explain_check
    from verify.output.pages.trace import trace_page

    traced = trace_page(explain_check(tuple(articles), place, run.settings))
    print_page(traced, output_format, run.printing, run.files, run.progress)
