"""Optional libraries: each comes with an extra of the package, such as [xlsx]."""

from importlib import import_module
from types import ModuleType

from verify.errors import InputError


def import_extra(module: str, what: str, extra: str, path: str = "") -> ModuleType:
    """Import a module of an optional library.

    If it is not installed, raises an InputError that says how to install it. `what` is the format
    or the option that needs it ("reading .xlsx"), `extra` is the name of the extra ("xlsx").
    """
    try:
        return import_module(module)
    except ImportError:
        install = f"pip install 'verify-claims[{extra}]'"
        raise InputError(f"{what} needs the extra [{extra}]: {install}", path) from None
