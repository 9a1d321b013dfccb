"""What the command line says of a report: its title, its config, what changed since a revision."""

from collections import Counter
from collections.abc import Iterator

from verify.model.named_tuples import NamedTuple


class ChangeNote(NamedTuple):
    """A change in words. `kind` is a word of `diff.ChangeKind`.

    `claim` is the id of the claim that changed, or "" if it is gone, or if the topic changed.
    `words` are for a place beside the claim or the topic: "revised, was 12 (2022-09-10)".
    """

    kind: str
    topic: str
    place: str
    event: str
    claim: str
    words: str
    is_of_topic: bool


class ReportHead(NamedTuple):
    """What the command line says of a report.

    `title` is that of --title, or "". `configs` are the config files. `since` names the revision
    of --since, or "", and `changes` are the changes since then, the most important first.
    """

    title: str = ""
    configs: tuple[str, ...] = ()
    since: str = ""
    changes: tuple[ChangeNote, ...] = ()


NO_HEAD = ReportHead()


def count_changes(head: ReportHead) -> Iterator[str]:
    """Yield one line that counts the changes since a revision, if the run asked for them."""
    if head.since:
        counts = Counter(change.kind for change in head.changes)
        words = ", ".join(f"{number:,} {kind}" for kind, number in counts.items())
        yield f"since {head.since}: {words or 'nothing changed'}"
