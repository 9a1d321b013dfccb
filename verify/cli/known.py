"""`--baseline` and `--write-baseline`: what was there before is left for later."""

from collections.abc import Sequence
from pathlib import Path

from verify.baseline import Renewal, read_baseline, renew, split, write_baseline
from verify.cli.options import Options
from verify.cli.progress import Progress
from verify.cli.running import note, settled_by
from verify.errors import InputError
from verify.flags import Found
from verify.model import Finding
from verify.output import write
from verify.read import explain, name_in_places
from verify.text.plurals import plural

Findings = tuple[Finding, ...]


def know_again(
    found: Found, options: Options, files: Sequence[str], progress: Progress
) -> tuple[Findings, Findings]:
    """Return the findings that are new, and those that the baseline has; or write the baseline.

    `files` were to be read, as a person names them. Raises InputError for a baseline that cannot be
    read, or must not be written.
    """
    if options.baseline is None:
        raise InputError("--write-baseline writes the file of --baseline: name it with that")
    if options.baseline in {"", "-"}:
        raise InputError("--baseline takes the name of a file")
    path = Path(options.baseline)
    is_new = options.write_baseline and not path.exists()
    parts = split(found, () if is_new else read_baseline(_read(path), options.baseline))
    renewal = renew(found, parts, map(name_in_places, (*files, *settled_by(options))))
    progress.end()
    if options.write_baseline:
        if found.unread:
            raise InputError("is not written, since not all could be read", options.baseline)
        _write(renewal, options, files)
        return (), found.findings
    if renewal.gone and not found.unread and not options.quiet:
        number = len(renewal.gone)
        what = "is" if number == 1 else "are"
        note(
            f"{options.baseline}: {plural(number, 'finding')} of it {what} no more: "
            "--write-baseline takes out what is settled"
        )
    return parts.open, parts.baselined


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("no such baseline: make it with --write-baseline", str(path)) from None
    except OSError as problem:
        raise InputError(explain(problem), str(path)) from None


def _write(renewal: Renewal, options: Options, files: Sequence[str]) -> None:
    mine = options.baseline or ""
    read = (*files, *(each for each in settled_by(options) if each != mine))
    write(write_baseline(renewal.entries), mine, read)
    note(f"{mine}: {plural(len(renewal.entries), 'finding')} left for later")
