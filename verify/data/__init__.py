"""The lexicons: TOML that an editor can correct, and the look-up tables made from it.

`python -m verify.data.compile` makes the tables; a test fails when they are stale. They exist
because reading the TOML at every start would cost more than the rest of a run on a small ledger.
"""

from importlib import import_module
from typing import Any


def load(name: str) -> Any:  # noqa: ANN401  each lexicon has a shape of its own; its module types it
    """Return the look-up table of one lexicon: "sources", "facets" or "units"."""
    return import_module(f"verify.data._{name}").TABLE
