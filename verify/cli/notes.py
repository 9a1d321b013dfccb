"""Notes on stderr after a run on ledgers."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from verify.cli.ending import note
from verify.model.settings import Opening, Settings


def note_unused(
    settings: Settings,
    labels: Iterable[tuple[str, str]],
    ledgers: Sequence[str],
    configs: Sequence[str],
    *,
    is_all: bool,
) -> None:
    """Say which topics of the config no row has: they may be mistyped.

    Only if these are all ledgers of the project, or if one is beside the config: a config above
    several folders may be about other ledgers too. `labels` are those of the rows, with places.
    """
    if not (settings.topics or settings.apart or settings.incidents):
        return
    folders = {Path(path).resolve().parent for path in ledgers}
    if is_all or any(Path(path).resolve().parent in folders for path in configs):
        from verify.topics.decisions import find_unused

        for line in find_unused(settings, labels):
            note(f"{configs[0]}: {line}")


def note_unknown_keys(ledgers: Iterable[str], opening: Opening) -> None:
    """Say which names of folders, such as "month" of "month=05", are no columns of a ledger."""
    from verify.ledger.tables.partitions import unknown_keys
    from verify.text.english import listing

    if keys := unknown_keys(ledgers, opening):
        note(f"{listing(keys)} in names of folders: no column of a ledger, so not read")
