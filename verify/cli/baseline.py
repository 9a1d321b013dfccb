"""`--baseline` and `--write-baseline`: do not report the findings of earlier runs again."""

from collections.abc import Sequence
from pathlib import Path

from verify.cli.ending import note
from verify.cli.options import Baselining, Printing
from verify.cli.output_files import write
from verify.cli.progress import Progress
from verify.errors import InputError
from verify.findings.baseline import Renewal, read_baseline, renew, split, write_baseline
from verify.ledger.formats import explain, name_in_places
from verify.model.findings import Findings
from verify.text.english import plural

MOST_BYTES = 64 << 20  # of a baseline: a quarter of a million findings


def apply_baseline(
    found: Findings,
    baselining: Baselining,
    files: Sequence[str],
    printing: Printing,
    progress: Progress,
) -> Findings:
    """Set aside the findings that the baseline lists; or write the baseline.

    `files` are the names of the files that the run should read, as given on the command line.
    Raises InputError if the baseline cannot be read, or must not be written.
    """
    if baselining.baseline is None:
        raise InputError("--write-baseline needs --baseline FILE: the file to write")
    if baselining.baseline in {"", "-"}:
        raise InputError("--baseline needs a file name")
    name = baselining.baseline
    path = Path(name)
    is_new = baselining.write_baseline and not path.exists()
    parts = split(found, () if is_new else read_baseline(_read(path), name))
    renewal = renew(found, parts, map(name_in_places, (*files, name)))
    progress.end()
    if baselining.write_baseline:
        if found.unread:
            raise InputError("is not written, because a file could not be read", name)
        _write(renewal, name, files)
        return found._replace(open=(), baselined=found.open)
    if renewal.gone and not found.unread and not printing.quiet:
        number = len(renewal.gone)
        what = "no longer occurs" if number == 1 else "no longer occur"
        note(
            f"{name}: {plural(number, 'finding')} in it {what}: "
            "--write-baseline removes what is settled"
        )
    return found._replace(open=parts.open, baselined=parts.baselined)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError("no such baseline: create it with --write-baseline", str(path)) from None
    except OSError as problem:
        raise InputError(explain(problem), str(path)) from None
    if len(data) > MOST_BYTES:
        raise InputError("larger than 64 MB, so it is no baseline", str(path))
    return data


def _write(renewal: Renewal, name: str, files: Sequence[str]) -> None:
    write(write_baseline(renewal.entries), name, files)
    note(f"{name}: {plural(len(renewal.entries), 'finding')} written to the baseline")
