"""Write decisions on topics into the text of a config. Its comments and its order stay."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import PurePath
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, Item, Table

from verify.config import CONFIG_NAMES
from verify.config.reading import read_settings
from verify.config.topic_tables import APART
from verify.errors import ConfigError
from verify.topics.decisions import fold_topic, follow_joins, name_topic, split_topic

Pair = tuple[str, str]


def write_decisions(text: str, path: str, joins: Sequence[Pair], apart: Sequence[Pair]) -> str:
    """Return the text of a config with more lines under [topics].

    `joins` are labels, each with the label that it means; `apart` are pairs that stay two topics.
    Raises ConfigError if the text cannot be changed: it says which lines to write by hand.
    """
    is_ours = PurePath(path).name != CONFIG_NAMES[1]
    names = ("topics",) if is_ours else ("tool", "verify", "topics")
    expected = tomllib.loads(text)
    wanted = _table(expected, names)
    lines: dict[str, str] = {}
    for name, other in joins:
        # What was joined before stays joined: the label that it means by now gets the line.
        end, aim = _follow(wanted, name), _follow(wanted, other)
        if fold_topic(end) != fold_topic(aim):
            lines[end] = wanted[end] = aim
    if apart:
        wanted[APART] = [*wanted.get(APART, ()), *map(list, apart)]
    changed = _change_safely(text, names, lines, apart)
    if _read(changed) != expected:
        by_hand = tomlkit.dumps({"topics": {**lines, **({APART: apart} if apart else {})}})
        message = "cannot be changed by verify: write the lines yourself"
        raise ConfigError(f"{message}: {' '.join(by_hand.split())}", path)
    read_settings(_table(tomllib.loads(changed, parse_float=Decimal), names[:-1]), path)
    return changed


def _change_safely(
    text: str, names: Sequence[str], lines: Mapping[str, str], apart: Sequence[Pair]
) -> str:
    """Return the changed text, or "" if the library cannot change it."""
    try:
        return _change(text, names, lines, apart)
    except (TOMLKitError, AttributeError, IndexError, KeyError, TypeError, ValueError):
        return ""


def _read(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _table(document: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    for name in names:
        document = document.setdefault(name, {})
    return document


def _follow(table: Mapping[str, object], name: str) -> str:
    """Return the name of the topic that a name means by now."""
    joined = {fold_topic(key): str(other) for key, other in table.items() if key != APART}
    return name_topic(*follow_joins(joined, *split_topic(name)))


def _change(
    text: str, names: Sequence[str], lines: Mapping[str, str], apart: Sequence[Pair]
) -> str:
    for name, other in lines.items():
        text = _set(text, names, name, tomlkit.item(other))
    if apart:
        pairs: Any = tomlkit.parse(text)
        for name in (*names, APART):
            pairs = pairs.get(name, {})
        known = pairs if isinstance(pairs, Array) else tomlkit.array().multiline(multiline=True)
        known.extend(map(list, apart))
        text = _set(text, names, APART, known)
    return text


def _set(text: str, names: Sequence[str], name: str, value: Item) -> str:
    """Set a key. A new one follows the last key, or the comment at the head of the table."""
    document = tomlkit.parse(text if text.endswith("\n") or not text else f"{text}\n")
    table: Any = document
    for each in names:
        if each not in table:
            table[each] = tomlkit.table()
        table = table[each]
    if name in table or not isinstance(table, Table):
        table[name] = value
        return tomlkit.dumps(document)
    value.trivia.trail = "\r\n" if "\r\n" in text else "\n"
    body = table.value.body
    keys = [at for at, (key, _) in enumerate(body) if key is not None]
    head = [at for at, (_, item) in enumerate(body) if not item.as_string().strip()]
    at = keys[-1] + 1 if keys else head[0] if head else len(body)
    body.insert(at, (tomlkit.key(name), value))
    return tomlkit.dumps(document)
