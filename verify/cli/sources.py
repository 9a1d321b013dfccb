"""`verify sources`."""

from typing import Annotated

import typer

from verify.cli import completion
from verify.cli.options import ConfigFile, OutputFormat, Printing
from verify.cli.printing import print_page
from verify.cli.settings import config_files, read_settings


def sources(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME...]", show_default=False, autocompletion=completion.sources),
    ] = None,
    *,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
) -> None:
    """List the sources, or say which source a name means.

    Without a name, it lists all sources. With names, it says which source each one means, or why
    it is not known.

    Example: verify sources "UKR MoD" "the defence ministry"
    """
    from verify.output.pages.sources import names_page, sources_page
    from verify.sources import default

    configs = config_files(config)
    registry = read_settings(configs).registry or default()
    page = names_page(tuple(names), registry) if names else sources_page(registry)
    print_page(page, output_format, printing, configs)
