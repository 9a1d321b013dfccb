"""`verify rule`."""

from collections.abc import Iterable
from typing import Annotated

import typer

from verify.cli.completion import rules
from verify.cli.options import OutputFormat, Printing
from verify.cli.printing import print_page
from verify.cli.settings import config_files
from verify.errors import InputError
from verify.model.rules import AnyRule


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
    from verify.output.pages.sources import rule_page, rules_page

    page = rule_page(_find(code)) if code else rules_page(_all())
    print_page(page, output_format, printing, config_files() if printing.output else ())


def _find(code: str) -> AnyRule:
    """Return the rule with this code or name. The rules on copy are imported only if needed."""
    from verify.engine.ledger_rules import RULES
    from verify.text.slips import did_you_mean

    found = _named(code, RULES) or _named(code, _all())
    if found:
        return found
    names = [name for each in _all() for name in (each.code, each.name)]
    raise InputError(f"no rule is called {code!r}{did_you_mean(code, names)}")


def _named(code: str, rules: Iterable[AnyRule]) -> AnyRule | None:
    return next((rule for rule in rules if code in {rule.code, rule.name}), None)


def _all() -> tuple[AnyRule, ...]:
    from verify.article.rules import every_rule

    return every_rule()
