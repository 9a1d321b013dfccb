"""`verify init`."""

from pathlib import Path
from typing import Annotated

import typer


def init(
    folder: Annotated[str, typer.Argument(help="Where to.", show_default=True)] = ".",
) -> None:
    """Write a commented config, and a ledger.

    They are verify.toml and claims.csv; never written over a file that is there.

    Example: verify init
    """
    from verify.starter import write_starter

    for path in write_starter(Path(folder)):
        typer.echo(f"wrote {path}")
