"""Read the text of a config, within limits: TOML of some kilobytes can take a machine down."""

from pathlib import Path

from verify.errors import ConfigError
from verify.text.patterns import pattern

SIZE_LIMIT = 1_000_000  # characters; a desk has some kilobytes
MOST_PARTS = 20  # of a dotted key; tomllib takes time and memory that grow with their square
_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_LONG_KEY = rf"(?<![\w-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MOST_PARTS}}}"


def read_text(path: Path) -> str:
    """Return the text of a config. Raises ConfigError if it is too large, and OSError."""
    with path.open(encoding="utf-8-sig") as file:
        text = file.read(SIZE_LIMIT + 1)
    if len(text) > SIZE_LIMIT:
        raise ConfigError("larger than 1 MB: leave out what is no setting", str(path))
    if text.count(".") >= MOST_PARTS and (found := pattern(_LONG_KEY).search(text)):
        line = text.count("\n", 0, found.start()) + 1
        message = f"a key of more than {MOST_PARTS} parts with dots between: shorten it"
        raise ConfigError(message, str(path), line)
    return text
