"""Make the look-up tables from the TOML beside this file: `python -m verify.data.compile`."""

import pprint
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from verify import sources, topics, units
from verify.article.numbers import lexicon as counting
from verify.article.speakers import lexicon as speech
from verify.article.subjects import phrases
from verify.article.texts import vicinity

HERE = Path(__file__).parent
INDEXES: Mapping[str, Callable[[Mapping[str, object]], object]] = {
    "counting": counting.index,
    "facets": topics.index,
    "phrases": phrases.index,
    "sources": sources.index,
    "speech": speech.index,
    "synonyms": vicinity.index,
    "units": units.index,
}


def compiled(name: str) -> str:
    """Return the text of the module that holds the table of one lexicon."""
    document = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    table = pprint.pformat(INDEXES[name](document), width=160, compact=True, sort_dicts=True)
    warning = f'"""Made from {name}.toml by verify.data.compile: correct that, not this."""'
    return f"{warning}\n\nTABLE = {table}\n"


def main() -> None:
    """Write every table."""
    for name in INDEXES:
        (HERE / f"_{name}.py").write_text(compiled(name), encoding="utf-8")


if __name__ == "__main__":
    main()
