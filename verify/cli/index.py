"""`verify index`."""

import typer

from verify.cli.options import ConfigFile, Ledgers, Locating, Printing, StdinFormat
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings
from verify.errors import InputError
from verify.extras import import_extra
from verify.text.english import plural
from verify.text.screen import visible


def index(
    ledgers: Ledgers = None,
    *,
    printing: Printing,
    config: ConfigFile = None,
    stdin_format: StdinFormat = "",
    locating: Locating,
) -> None:
    """Add ledgers to an archive, beside which later ledgers are checked in seconds.

    The archive is the folder that -o names. Then verify check NEW --with ARCHIVE finds what claims
    of NEW have to do with all claims in it. A ledger is added whole, or not at all.

    Example: verify index samples/losses-2022/claims.csv -o archive
    """
    name = printing.output
    if not name or name == "-":
        raise InputError("an archive is a folder: add -o ARCHIVE")
    import_extra("polars", "verify index", "archive")
    from verify.cli.archive_folders import add_ledgers

    project = find_project(config, ledgers, printing)
    settings = read_settings(project.configs, locating=locating)
    found = find_ledgers(ledgers, settings, project)
    with Progress(is_quiet=printing.quiet) as progress:
        added = add_ledgers(name, found, stdin_format, settings, progress)
    if not printing.quiet:
        rows, files = plural(added.rows, "row"), plural(added.ledgers, "ledger")
        typer.echo(visible(f"added {rows} of {files} to {name}: {plural(added.total, 'row')} now"))
        typer.echo(visible(f"next: verify check NEW --with {name} -f jsonl"))
