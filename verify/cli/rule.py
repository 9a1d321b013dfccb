"""`verify rule`."""

from typing import Annotated

import typer

from verify.cli.completion import rules
from verify.cli.options import Options, Output, OutputFormat, Quiet, Width
from verify.cli.running import print_page, require_format
from verify.errors import InputError


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]", help="V201, or its name.", show_default=False, autocompletion=rules
        ),
    ] = None,
    output_format: OutputFormat = "table",
    output: Output = None,
    width: Width = None,
    *,
    quiet: Quiet = False,
) -> None:
    """List the rules, or say why one matters.

    Example: verify rule V201
    """
    from verify.ledgers import all_rules
    from verify.pages.registry import rule_page, rules_page
    from verify.text.slips import did_you_mean

    require_format("output-format", output_format)
    options = Options(output_format, output, None, quiet, width)
    rules = all_rules()
    found = next((each for each in rules if code in {each.code, each.name}), None)
    if code and not found:
        names = [name for each in rules for name in (each.code, each.name)]
        raise InputError(f"no rule is called {code!r}{did_you_mean(code, names)}")
    print_page(rule_page(found) if found else rules_page(rules), options, ())
