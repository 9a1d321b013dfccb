"""Optional libraries: each comes with an extra of the package, such as [xlsx]."""

from contextlib import suppress
from importlib import import_module
from types import ModuleType

from verify.errors import InputError
from verify.late import left_out

# They import numpy if it is there, for numbers of numpy, and so does what they import later.
WITHOUT_NUMPY = {"openpyxl": (), "pyarrow.parquet": ("pyarrow.compute",)}


def import_extra(module: str, what: str, extra: str, path: str = "") -> ModuleType:
    """Import a module of an optional library.

    Raises an InputError that says how to install it, or why it cannot be loaded. `what` is the
    format or the option that needs it ("reading .xlsx"), `extra` is the name of the extra ("xlsx").
    """
    try:
        return _load(module)
    except ModuleNotFoundError:
        install = f"pip install 'verify-claims[{extra}]'"
        raise InputError(f"{what} needs the extra [{extra}]: {install}", path) from None
    except ImportError as problem:  # such as too little memory for it
        name = module.partition(".")[0]
        raise InputError(f"{what} failed: {name} cannot be loaded: {problem}", path) from None


def _load(module: str) -> ModuleType:
    if module in WITHOUT_NUMPY:
        with suppress(ImportError), left_out("numpy"):  # an old version may need it
            for later in WITHOUT_NUMPY[module]:
                import_module(later)
            return import_module(module)
    return import_module(module)
