"""`verify rule`."""

from collections.abc import Iterable
from typing import Annotated

import typer

from verify.cli.completion import rules
from verify.cli.options import Options, Output, OutputFormat, Quiet, Width
from verify.cli.running import print_page, require_format
from verify.errors import InputError
from verify.model import AnyRule


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
    from verify.pages.registry import rule_page, rules_page

    require_format("output-format", output_format)
    options = Options(output_format, output, None, quiet, width)
    print_page(rule_page(_find(code)) if code else rules_page(_all()), options, ())


def _find(code: str) -> AnyRule:
    """Return the rule of a code or a name; import the rules on copy only if no other has it."""
    from verify.rules import RULES
    from verify.selection import suggest

    found = _named(code, RULES) or _named(code, _all())
    if found:
        return found
    names = [name for each in _all() for name in (each.code, each.name)]
    raise InputError(f"no rule is called {code!r}{suggest(code, names)}")


def _named(code: str, rules: Iterable[AnyRule]) -> AnyRule | None:
    return next((rule for rule in rules if code in {rule.code, rule.name}), None)


def _all() -> tuple[AnyRule, ...]:
    from verify.ledgers import all_rules

    return all_rules()
