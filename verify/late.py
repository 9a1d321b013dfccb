"""Modules of Python that Typer imports, and that a usual run never uses.

Typer imports `subprocess` to open a page in the browser, `textwrap` to print help, and so on. To
load them all takes a twentieth of the time of a short run. In the place of each module,
`import_late` puts an empty one that loads itself when it is first used: by `module.name`, or by
`from module import name`. Only the `verify` script does this. A program that imports this package
keeps the modules as they are.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType

# Typer and what it imports take no name of these when they are loaded, as they do of `shutil`.
SELDOM_USED = (
    *("bz2", "ipaddress", "linecache", "locale", "lzma", "selectors", "signal", "subprocess"),
    *("textwrap", "tokenize"),
)
_LOADING = RLock()
_PUT_OFF: set[str] = set()  # by the script: it is empty in any other program


class _LateModule(ModuleType):
    def __getattr__(self, name: str) -> object:  # called only for a name that is not there
        spec = self.__spec__
        with _LOADING:  # another thread waits until the module is complete
            if spec and spec.loader and spec.loader_state:
                spec.loader_state = None  # the module may ask for its own names while it is loaded
                spec.loader.exec_module(self)
                self.__class__ = ModuleType  # type: ignore[assignment]  # a usual module now
        return ModuleType.__getattribute__(self, name)


def import_late(*names: str) -> None:
    """Import modules without loading them. A module that is loaded already is left alone."""
    _PUT_OFF.update(names)
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec:
            module = module_from_spec(spec)
            module.__class__ = _LateModule
            spec.loader_state = name
            sys.modules[name] = module


@contextmanager
def left_out(name: str) -> Iterator[None]:
    """Import a library without another one, which it only uses if there is one.

    numpy takes two thirds of the time that pyarrow takes, and if there is too little memory for it,
    it ends the run with 1, as if there were findings. Only the script leaves it out: another
    program may have numbers of numpy for the library.
    """
    if not _PUT_OFF or name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # so an import says that there is none
    try:
        yield
    finally:
        del sys.modules[name]
