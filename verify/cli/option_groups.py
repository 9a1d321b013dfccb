"""Make one option of each field of a group of options, as Typer needs it."""

from collections.abc import Callable, Collection, Iterator
from functools import wraps
from inspect import Parameter, signature
from typing import Any


def with_options(function: Callable[..., None]) -> Callable[..., None]:
    """Return the command with one parameter for each option, as Typer needs it.

    Example: `printing: Printing` becomes --output, --width and --quiet.
    """
    taken = signature(function)
    groups: dict[str, Any] = {
        name: each.annotation
        for name, each in taken.parameters.items()
        if isinstance(each.annotation, type) and issubclass(each.annotation, tuple)
    }

    @wraps(function, assigned=("__doc__",))
    def command(**given: object) -> None:
        for name, group in groups.items():
            given[name] = group(*map(given.pop, group._fields))
        function(**given)

    spread = [part for each in taken.parameters.values() for part in _spread(each, groups)]
    command.__dict__["__signature__"] = taken.replace(parameters=spread)
    return command


def _spread(parameter: Parameter, groups: Collection[str]) -> Iterator[Parameter]:
    """Yield the parameter itself; or, if it is a group, one parameter for each of its options."""
    if parameter.name not in groups:
        yield parameter
        return
    group = parameter.annotation
    for name, option in group.__annotations__.items():
        default = group._field_defaults[name]
        yield Parameter(name, parameter.kind, default=default, annotation=option)
