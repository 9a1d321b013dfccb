"""Libraries that only some formats need: each comes with an extra of the package."""

from importlib import import_module
from types import ModuleType

from verify.errors import InputError


def import_extra(module: str, what: str, extra: str, path: str = "") -> ModuleType:
    """Import a library. Raises InputError that says what needs it, and how to install it."""
    try:
        return import_module(module)
    except ImportError:
        install = f"pip install 'verify-claims[{extra}]'"
        raise InputError(f"{what} needs the extra [{extra}]: {install}", path) from None
