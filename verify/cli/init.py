"""`verify init`."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from verify.cli.ending import note
from verify.text.english import listing, plural
from verify.text.screen import visible

MOST_REASONS = 5  # lines on tables that are no ledgers


def init(
    folder: Annotated[str, typer.Argument(help="The folder to write to.", show_default=True)] = ".",
    *,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", help="Write verify.schema.json too, by which editors complete verify.toml."
        ),
    ] = False,
) -> None:
    """Write a config with comments, which names the ledgers and the drafts that are there.

    The config is verify.toml. If there is no ledger, it writes an empty one, claims.csv. A file
    that exists is not overwritten.

    Example: verify init
    """
    from verify.config import CONFIG_NAMES, SCHEMA
    from verify.config.init_files import (
        LEDGER,
        NEW_LEDGER,
        SCHEMA_LINE,
        make_config,
        read_schema,
        refuse_config,
        write_new,
    )

    path, config = Path(folder), CONFIG_NAMES[0]
    if schema and (path / config).exists():
        _say_written(write_new(path, {SCHEMA: read_schema()}))
        typer.echo(f"next: make this the first line of {path / config}: {SCHEMA_LINE}", nl=False)
        return
    refuse_config(path)
    from verify.cli.desk_files import find_desk

    desk = find_desk(path)
    text = make_config(tuple(desk.ledgers) or (NEW_LEDGER,), tuple(desk.copies))
    files = {SCHEMA: read_schema(), config: SCHEMA_LINE + text} if schema else {config: text}
    if not desk.ledgers and not (path / NEW_LEDGER).exists():
        files[NEW_LEDGER] = LEDGER
    _say_written(write_new(path, files))
    for error in desk.refused[:MOST_REASONS]:
        note(f"left out: {error}")
    if len(desk.refused) > MOST_REASONS:
        note(f"left out: {len(desk.refused) - MOST_REASONS:,} more tables")
    for what, found in (("ledgers", desk.ledgers), ("copy", desk.copies)):
        if found:
            typer.echo(visible(f"{what}: {_name(found)}"))
    typer.echo(_next_step(folder, has_ledgers=bool(desk.ledgers), has_copy=bool(desk.copies)))


def _say_written(paths: Iterable[Path]) -> None:
    for path in paths:
        typer.echo(visible(f"wrote {path}"))


def _name(found: Mapping[str, int]) -> str:
    """Return the names of a config with the number of their files: "claims/*.csv (3 files)"."""
    return listing(
        f"{name} ({plural(number, 'file')})" if name.rpartition("/")[2][:1] == "*" else name
        for name, number in found.items()
    )


def _next_step(folder: str, *, has_ledgers: bool, has_copy: bool) -> str:
    from verify.output.pages.check import quote_names

    if not has_ledgers:
        return "next: write claims into claims.csv, one on each line, and run verify check"
    begin = "" if folder == "." else f"cd {quote_names([folder])} && "
    return f"next: {begin}verify check{', and then verify article' if has_copy else ''}"
