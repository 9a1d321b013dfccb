"""The title of a report, and what was read, when and with which config."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from verify.model.groups import Group
from verify.model.settings import Settings
from verify.output.head import ReportHead
from verify.output.html_views.claim_rows import date_words
from verify.text.english import listing

NO_DAY = "no day given (--as-of): no date counts as future, and no suppression has expired"


def title_of(head: ReportHead, settings: Settings, files: Sequence[str]) -> str:
    """Return the title of a report: of the command line, of the config, or the ledgers' names."""
    if head.title or settings.title:
        return head.title or settings.title
    names = dict.fromkeys(PurePath(path).stem or path for path in files)
    return listing(names) or "No ledger"


def byline_of(
    head: ReportHead, settings: Settings, files: Sequence[str], counts: str
) -> tuple[str, ...]:
    """Return what was read, in a few words each; `counts` says how much of it."""
    return tuple(
        filter(
            None,
            (
                listing(files),
                counts,
                f"as of {date_words(settings.as_of)}" if settings.as_of else "",
                f"since {head.since}" if head.since else "",
                f"config {listing(head.configs)}" if head.configs else "",
            ),
        )
    )


def foot_of(settings: Settings, groups: Iterable[Group]) -> tuple[str, ...]:
    """Return the lines at the foot: what the day decides, and the stories whose sides count."""
    stories = dict.fromkeys(story.name for group in groups for story in group.ties.stories)
    return (
        *(() if settings.as_of else (NO_DAY,)),
        *((f"sides are those of: {listing(sorted(stories))}",) if stories else ()),
    )
