"""The tables of a config that name the files of a project: [ledgers] and [copy]."""

from collections.abc import Mapping

from verify.config.values import refuse_unknown
from verify.model.settings import ProjectFiles

LEDGERS_KEYS = ("files",)
COPY_KEYS = ("files", "against", "statements")
FILES_KEYS = frozenset(("ledgers", "copy"))


def read_ledger_files(value: object) -> tuple[str, ...]:
    """Return what [ledgers] names. Raises ValueError."""
    return _read_names("files", _read_table("ledgers", value, LEDGERS_KEYS))


def read_copy_files(value: object) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Return the copy that [copy] names, what it is checked against, and if all statements are.

    Raises ValueError.
    """
    table = _read_table("copy", value, COPY_KEYS)
    statements = table.get("statements", False)
    if not isinstance(statements, bool):
        raise ValueError(f"statements {statements!r} is not true or false: write statements = true")  # noqa: TRY004
    return _read_names("files", table), _read_names("against", table), statements


def read_project_files(document: Mapping[str, object]) -> ProjectFiles:
    """Return the files that a whole config names. Raises ValueError."""
    copies, against, statements = read_copy_files(document.get("copy", {}))
    ledgers = read_ledger_files(document.get("ledgers", {}))
    return ProjectFiles(ledgers, copies, against, statements)


def _read_table(name: str, value: object, keys: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f'write [{name}] with files = ["a name, a folder or a pattern"]')  # noqa: TRY004
    refuse_unknown(value, keys)
    return value


def _read_names(key: str, table: Mapping[str, object]) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f'{key} {value!r} is not a list of names: write ["claims/*.csv"]')
    if key in table and not value:
        raise ValueError(f'{key} names nothing: write ["claims/*.csv"], or delete the line')
    for each in value:
        if not each.strip() or "\0" in each:
            raise ValueError(f"{key} has {each!r}: write the name of a file, a folder or a pattern")
        if each == "-":
            raise ValueError(f'{key} has "-", standard input: name a file')
    return tuple(value)
