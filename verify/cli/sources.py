"""`verify sources`."""

from typing import Annotated

import typer

from verify.cli import completion
from verify.cli.input_files import read_report
from verify.cli.options import ConfigFile, Locating, OutputFormat, Printing, StdinFormat
from verify.cli.printing import print_page
from verify.cli.progress import Progress
from verify.cli.project_files import find_ledgers
from verify.cli.settings import find_project, read_settings
from verify.errors import InputError


def sources(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME...]", show_default=False, autocompletion=completion.sources),
    ] = None,
    *,
    missing: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LEDGER",
            help="Print the lines for verify.toml for each source that the registry has not.",
        ),
    ] = None,
    stories: Annotated[
        bool, typer.Option("--stories", help="List the stories, with the sides of each.")
    ] = False,
    stdin_format: StdinFormat = "",
    locating: Locating,
    output_format: OutputFormat = "table",
    printing: Printing,
    config: ConfigFile = None,
) -> None:
    """List the sources, or say which source a name means.

    Without a name, it lists all sources. With names, it says which source each one means, or why
    it is not known. With --missing, it prints what to add to verify.toml: fill in kind and party.

    Example: verify sources "UKR MoD" "the defence ministry"
    """
    from verify.output.pages.sources import missing_page, names_page, sources_page, stories_page
    from verify.sources import default

    project = find_project(config, missing, printing)
    configs = project.configs
    settings = read_settings(configs, locating=locating)
    registry = settings.registry or default()
    if bool(missing) + bool(names) + stories > 1:
        raise InputError("names, --missing and --stories are three questions: ask one at a time")
    if missing:
        inputs = find_ledgers(missing, settings, project)
        with Progress(is_quiet=printing.quiet) as progress:
            report = read_report(inputs, stdin_format, settings, progress, asks_rules=False)
        page = missing_page(report, registry)
        # A table would wrap the lines; a person wants them as they go into verify.toml.
        shown = "concise" if output_format == "table" else output_format
        print_page(page, shown, printing, (*inputs.files, *configs))
        return
    page = names_page(tuple(names), registry) if names else sources_page(registry)
    if stories:
        page = stories_page()
    print_page(page, output_format, printing, configs)
