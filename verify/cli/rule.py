"""`verify rule`."""

from typing import Annotated

import typer

from verify.cli.completion import rules
from verify.cli.options import OutputFormat, Printing
from verify.cli.printing import print_page
from verify.cli.settings import config_files
from verify.errors import InputError


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="A code such as V201, or a name.",
            show_default=False,
            autocompletion=rules,
        ),
    ] = None,
    *,
    output_format: OutputFormat = "table",
    printing: Printing,
) -> None:
    """List the rules, or explain one rule.

    Example: verify rule V201
    """
    from verify.article.rules import every_rule
    from verify.pages.registry import rule_page, rules_page
    from verify.text.slips import did_you_mean

    rules = every_rule()
    found = next((each for each in rules if code in {each.code, each.name}), None)
    if code and not found:
        names = [name for each in rules for name in (each.code, each.name)]
        raise InputError(f"no rule is called {code!r}{did_you_mean(code, names)}")
    page = rule_page(found) if found else rules_page(rules)
    print_page(page, output_format, printing, config_files() if printing.output else ())
