"""`verify init`."""

from pathlib import Path
from typing import Annotated

import typer


def init(
    folder: Annotated[str, typer.Argument(help="The folder to write to.", show_default=True)] = ".",
) -> None:
    """Write a config with comments, and an empty ledger.

    The files are verify.toml and claims.csv. A file that exists is not overwritten.

    Example: verify init
    """
    from verify.config.init_files import write_starter

    for path in write_starter(Path(folder)):
        typer.echo(f"wrote {path}")
