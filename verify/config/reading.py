"""Read `verify.toml`, or `[tool.verify]` in `pyproject.toml`, into one `Settings`."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path

from verify.config import CONFIG_NAMES, read_fail_on
from verify.config.limits import read_text
from verify.config.opening import OPENING_KEYS, read_columns, read_table
from verify.config.project_files import (
    FILES_KEYS,
    read_copy_files,
    read_ledger_files,
    read_project_files,
)
from verify.config.topic_tables import read_apart, read_events, read_incidents, read_joined
from verify.config.values import read_day, refuse_unknown
from verify.errors import ConfigError
from verify.model.areas import Areas
from verify.model.claims import Location
from verify.model.figures import DayOrder
from verify.model.settings import Policies, Policy, Presentation, Settings, Suppression
from verify.model.sources import Registry
from verify.model.ties import Story
from verify.text.patterns import pattern
from verify.text.slips import did_you_mean
from verify.topics.decisions import fold_topic

SUPPRESS_TABLE = r"(?m)^[ \t]*\[\[[ \t]*(?:tool\.verify\.)?suppress[ \t]*\]\]"
PER_CENT = r"\d+(?:\.\d+)? ?%"
# The fields of Settings whose key in the config has another name.
FIELDS_BY_KEY = {
    "as-of": "as_of",
    "date-order": "date_order",
    "fail-on": "fail_on",
    "policy": "policies",
    "event": "events",
}
# Tables that add to the registry of sources, each with an example of what to write.
REGISTRY_KEYS = {
    "sources": "one table for each source: [sources.my-source]",
    "parties": "one table for each party: [parties.my-party]",
    "people": '[people] with lines such as "Jane Doe" = "my-source"',
    "places": "one table for each country or party: [places.my-party]",
}
PUBLISHER_KEYS = ("name", "url")
POLICY_KEYS = ("disagreement", "prefer")
SUPPRESS_KEYS = ("rules", "claim", "reason", "until")


def load_settings(path: Path) -> Settings:
    """Return the settings of a config file.

    Raises ConfigError if the file cannot be read, or if it has an unknown key or a wrong value.
    """
    import tomllib

    try:
        text = read_text(path)
        document = tomllib.loads(text, parse_float=Decimal)
    except OSError as problem:
        raise ConfigError(f"cannot read the config: {problem.strerror}", str(path)) from None
    except UnicodeDecodeError:
        raise ConfigError("not UTF-8: save it as UTF-8", str(path)) from None
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(f"not TOML: {problem}", str(path)) from None
    except (ValueError, RecursionError):
        message = "cannot be read: brackets too deep, or a number too long"
        raise ConfigError(message, str(path)) from None
    if path.name == CONFIG_NAMES[1]:
        for name in ("tool", "verify"):
            document = document.get(name, {})
            if not isinstance(document, dict):
                raise ConfigError(f"{name} must be a table: write [tool.verify]", str(path))
    starts = [
        text.count("\n", 0, table.start()) + 1 for table in pattern(SUPPRESS_TABLE).finditer(text)
    ]
    return read_settings(document, str(path), starts)


def read_settings(
    document: Mapping[str, object], path: str = "", starts: Sequence[int] = ()
) -> Settings:
    """Return the settings of a parsed config. Raises ConfigError for an unknown key.

    `path` is for messages. `starts` are the lines on which the [[suppress]] tables begin.
    """
    refuse_unknown(document, sorted(READERS), path)
    readers: Mapping[str, Callable[[object], object]] = {
        **READERS,
        "suppress": partial(_read_suppress, path=path, starts=starts),
    }
    found: dict[str, object] = {}
    for key, value in document.items():
        read = _read_key(readers[key], key, value, path)
        if key not in (*REGISTRY_KEYS, *OPENING_KEYS, *FILES_KEYS):
            found[FIELDS_BY_KEY.get(key, key)] = read
        if key == "topics":
            found["apart"] = _read_key(read_apart, key, value, path)
    own = {key: value for key, value in document.items() if key in REGISTRY_KEYS}
    if own:
        found["registry"], found["own_story"] = _read_registry(own, path)
        found["areas"] = _read_areas(own)
    if not OPENING_KEYS.isdisjoint(document):
        table = read_table(document.get("table", {}))
        found["opening"] = table._replace(columns=read_columns(document.get("columns", {})))
    if not FILES_KEYS.isdisjoint(document):
        found["files"] = read_project_files(document)
    return Settings()._replace(**found)  # type: ignore[arg-type]  # as each reader gives it


def _read_key(reader: Callable[[object], object], key: str, value: object, path: str) -> object:
    try:
        return reader(value)
    except (ConfigError, InvalidOperation, ValueError) as problem:
        raise ConfigError(f"{key}: {problem}", path) from None


def read_share(value: object) -> Decimal:
    """Return a share as a fraction: "5%" is 0.05. Raises ValueError for anything else."""
    if isinstance(value, str) and pattern(PER_CENT).fullmatch(value):
        share = Decimal(value.rstrip("% ")) / 100
    elif isinstance(value, (Decimal, int)) and not isinstance(value, bool):
        share = Decimal(value)
    else:
        raise ValueError(f'{_show(value)} is not a share: write 0.05 or "5%"')
    if not share.is_finite() or not 0 <= share <= 1:
        raise ValueError(f"{value} is not between 0 and 1")
    return share


def _read_date_order(value: object) -> DayOrder:
    known = [each.value for each in DayOrder]
    if value not in known:
        hint = did_you_mean(str(value), known)
        raise ValueError(f"{_show(value)} is none of {', '.join(known)}{hint}")
    return DayOrder(str(value))


def _show(value: object) -> str:
    return str(value) if isinstance(value, Decimal) else repr(value)


def _read_window(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{_show(value)} is not a number of days: write 0, 1, 2, …")
    return value


def _read_selectors(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f'{value!r} is not a list of rules: write ["V1", "V201"]')
    return tuple(value)


def _read_suppress(
    value: object, path: str = "", starts: Sequence[int] = ()
) -> Mapping[str, tuple[Suppression, ...]]:
    """Return the [[suppress]] entries by the id of their claim.

    Each has its line in the config, or 0 if `starts` does not have one line for each entry.
    """
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ValueError("write one table for each: [[suppress]]")
    found: dict[str, tuple[Suppression, ...]] = {}
    lines = starts if len(starts) == len(value) else [0] * len(value)
    for table, line in zip(value, lines, strict=True):
        claim, entries = _read_entry(table, Location(path, line))
        found[claim] = (*found.get(claim, ()), *entries)
    return found


def _read_entry(table: Mapping[str, object], place: Location) -> tuple[str, list[Suppression]]:
    refuse_unknown(table, SUPPRESS_KEYS)
    claim, reason = table.get("claim"), table.get("reason", "")
    if not isinstance(claim, str) or not claim.strip():
        raise ValueError('name the claim by its id: claim = "…"')
    if "reason" in table and not isinstance(reason, str):
        raise ValueError(f'{_show(reason)} is not a text: write reason = "why"')
    rules = table.get("rules")
    named = _read_selectors([rules] if isinstance(rules, str) else rules)
    if not named:
        raise ValueError('name the rules: rules = ["V101"]')
    until = read_day(table["until"]) if "until" in table else None
    return claim.strip(), [Suppression(rule, str(reason).strip(), until, place) for rule in named]


def _read_publisher(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError('write [publisher] with name = "…" and url = "https://…"')
    refuse_unknown(value, PUBLISHER_KEYS)
    if "url" in value and not value["url"].startswith(("https://", "http://")):
        raise ValueError(f"url {value['url']!r} is not a web address: write https://…")
    return value


def _read_title(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f'{_show(value)} is not a text: write title = "Earthquake tolls"')
    return value.strip()


def _read_policies(value: object) -> Policies:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value):
        raise ValueError('write [policy] with disagreement = "range"')
    general = {key: each for key, each in value.items() if key != "topics"}
    return Policies(_read_policy(general), _read_own_policies(value.get("topics", {})))


def _read_own_policies(value: object) -> Mapping[str, Policy]:
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        raise ValueError('write one table for each topic: [policy.topics."a label"]')
    return {fold_topic(label): _read_policy(each) for label, each in value.items()}


def _read_policy(table: Mapping[str, object]) -> Policy:
    refuse_unknown(table, POLICY_KEYS)
    known = [each.value for each in Presentation]
    word, prefer = table.get("disagreement", Presentation.RANGE), table.get("prefer", [])
    if word not in known:
        hint = did_you_mean(str(word), known)
        raise ValueError(f"disagreement {word!r} is none of {', '.join(known)}{hint}")
    if not isinstance(prefer, list) or not all(isinstance(each, str) for each in prefer):
        raise ValueError(f'prefer {prefer!r} is not a list of sources: write ["a name"]')
    if (word == Presentation.PREFER) != bool(prefer):
        raise ValueError('disagreement = "prefer" and prefer = ["a source"] belong together')
    return Policy(Presentation(str(word)), tuple(prefer))


def _read_stories(value: object) -> tuple[str, ...]:
    from verify.sources.stories import all_stories

    known = [story.id for story in all_stories()]
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(
            f'{value!r} is not a list of stories: write ["{known[0]}"], or [] for none'
        )
    for each in value:
        if each not in known:
            raise ValueError(f"no story is called {each!r}{did_you_mean(each, known)}")
    return tuple(value)


def _read_registry(document: Mapping[str, object], path: str) -> tuple[Registry, Story | None]:
    from verify.sources import default
    from verify.sources.project import extend, project_story

    try:
        return extend(default(), document), project_story(document)
    except ConfigError as problem:
        key = str(problem).partition("]")[0].strip("[").partition(".")[0]
        raise ConfigError(f"{key}: {problem}", path) from None


def _read_areas(document: Mapping[str, object]) -> Areas | None:
    """Return what labels have to know; `extend` has found all mistakes before."""
    if document.keys().isdisjoint(("parties", "places")):
        return None
    from verify.topics.areas import read_areas

    return read_areas(document)


def _check_table(key: str, value: object) -> object:
    """Return a table of the registry as it is. Raises ValueError if it is no table of tables."""
    inner = str if key == "people" else dict
    if not isinstance(value, dict) or not all(isinstance(each, inner) for each in value.values()):
        raise ValueError(f"write {REGISTRY_KEYS[key]}")
    return value


READERS: Mapping[str, Callable[[object], object]] = {
    "window": _read_window,
    "growth": read_share,
    "about": read_share,
    "tolerance": read_share,
    "as-of": read_day,
    "date-order": _read_date_order,
    "select": _read_selectors,
    "ignore": _read_selectors,
    "fail-on": read_fail_on,
    "topics": read_joined,
    "event": read_events,
    "incidents": read_incidents,
    "suppress": _read_suppress,
    "publisher": _read_publisher,
    "title": _read_title,
    "policy": _read_policies,
    "stories": _read_stories,
    "columns": read_columns,
    "table": read_table,
    "ledgers": read_ledger_files,
    "copy": read_copy_files,
    **{key: partial(_check_table, key) for key in REGISTRY_KEYS},
}
