"""`verify sources`."""

from typing import Annotated

import typer

from verify.cli import completion
from verify.cli.options import ConfigFile, Options, Output, OutputFormat, Quiet, Width
from verify.cli.running import print_page, read_settings


def sources(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME...]", show_default=False, autocompletion=completion.sources),
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    config: ConfigFile = None,
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """List sources, or show who a name is.

    Without a name every source of the registry; with one, how it resolves, or why not.

    Example: verify sources "UKR MoD" "the defence ministry"
    """
    from verify.pages.registry import names_page, sources_page
    from verify.sources import default

    options = Options(output_format, output, config, quiet, width)
    registry = read_settings(options).registry or default()
    page = names_page(tuple(names), registry) if names else sources_page(registry)
    print_page(page, options, ())
