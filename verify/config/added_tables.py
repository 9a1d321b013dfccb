"""Add a table to the text of a config: a source, or a suppression. All else stays as it is."""

import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import PurePath
from typing import Any

from verify.config import CONFIG_NAMES
from verify.config.reading import read_settings
from verify.errors import ConfigError
from verify.model.settings import Suppression
from verify.sources.stubs import source_table, toml_text

HOW_TO_END = "correct the config first"
Document = dict[str, Any]


def write_source(text: str, path: str, name: str, kind: str, party: str) -> str:
    """Return the text of a config that says who a source is: its kind, and its side if it has one.

    The table is the one that `verify sources --missing` prints. Raises ConfigError if the text
    cannot be changed: it says which lines to write by hand.
    """
    key, lines = source_table(name, kind, party)
    prefix = _prefix(path)
    known = _find(_parse(text, path), prefix, "sources", {})
    base, number = key.strip('"'), 1
    while isinstance(known, dict) and (base if number == 1 else f"{base}-{number}") in known:
        number += 1
    if number > 1:
        base = f"{base}-{number}"
        key = base if not key.startswith('"') else toml_text(base)
    entry = tomllib.loads(lines)

    def expect(own: Document) -> None:
        own.setdefault("sources", {})[base] = entry

    return _add(text, path, f"[{prefix}sources.{key}]\n{lines}", expect)


def write_suppression(text: str, path: str, claim: str, entry: Suppression) -> str:
    """Return the text of a config that suppresses what a rule finds in a claim, with the reason.

    Raises ConfigError as `write_source` does.
    """
    lines = [f"rules = [{toml_text(entry.selector)}]"]
    lines += [f"claim = {toml_text(claim)}", f"reason = {toml_text(entry.reason)}"]
    lines += [f"until = {entry.until}"] if entry.until else []
    table = tomllib.loads("\n".join(lines))

    def expect(own: Document) -> None:
        own.setdefault("suppress", []).append(table)

    return _add(text, path, "\n".join((f"[[{_prefix(path)}suppress]]", *lines)), expect)


def _prefix(path: str) -> str:
    return "tool.verify." if PurePath(path).name == CONFIG_NAMES[1] else ""


def _parse(text: str, path: str) -> Document:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"not TOML: {problem}: {HOW_TO_END}", path) from None


def _find(document: Document, prefix: str, key: str, default: object) -> object:
    return _own(document, prefix).get(key, default)


def _own(document: Document, prefix: str) -> Document:
    """Return the table of a document that is ours; it is made if it is missing."""
    for name in filter(None, prefix.split(".")):
        document = document.setdefault(name, {})
    return document


def _add(text: str, path: str, table: str, expect: Callable[[Document], None]) -> str:
    """Return the text with one more table at its end. The result is read before it is returned."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text.strip() else line_end if text.endswith("\n") else line_end * 2
    changed = text + gap + (table + "\n").replace("\n", line_end)
    prefix = _prefix(path)
    expected = _parse(text, path)
    try:
        expect(_own(expected, prefix))
        is_right = _parse(changed, path) == expected
    except (ConfigError, AttributeError, TypeError):
        is_right = False
    if not is_right:
        by_hand = " ".join(table.split())
        raise ConfigError(f"cannot be changed by verify: write the lines yourself: {by_hand}", path)
    read_settings(_own(expected, prefix), path)
    return changed
