"""Folders of a partitioned tree: the cells of a ledger in "year=2024/source=UN/part.parquet".

Hive, Spark, DuckDB and Polars write such trees: the files have no column of the key.
"""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from verify.ledger.tables.columns import usual_headers
from verify.model.settings import Opening
from verify.text.folding import fold_header
from verify.text.patterns import pattern

KEY = r"([A-Za-z_][\w. -]{0,60})=(.+)"
PART = "part-"  # begins the names of the files that Spark and Hive write
NOTHING = "__HIVE_DEFAULT_PARTITION__"  # of rows without a value
DAYS = ("date", "as_of")
WHOLE_DAY = r"\d{4}-?\d{2}(-?\d{2})?"  # "day=17" below "month=05" is none


def with_partitions(path: str, opening: Opening) -> Opening:
    """Return what the desk says of a file, with the cells that the names of its folders give."""
    cells = {column: text for _, column, text in _keys_of(path, opening) if column and text}
    return opening._replace(cells={**opening.cells, **cells}) if cells else opening


def is_part(path: str) -> bool:
    """Is a file a part of one table, by its name or by those of its folders?

    Such a file without the columns of a ledger is no other table: the schema has changed.
    """
    *folders, name = path.replace("\\", "/").split("/")
    return name.startswith(PART) or any(map(pattern(KEY).fullmatch, folders))


def unknown_keys(paths: Iterable[str], opening: Opening) -> list[str]:
    """Return the keys in the names of folders that are no columns of a ledger."""
    found = {
        name: None
        for folder in dict.fromkeys(path.rpartition("/")[0] for path in paths)
        for name, column, _ in _keys_of(f"{folder}/", opening)
        if not column
    }
    return list(found)


def _keys_of(path: str, opening: Opening) -> Iterator[tuple[str, str, str]]:
    """Yield the key of each folder, the column that it is or "", and the text of its cells."""
    known: Mapping[str, str] = {**usual_headers(), **opening.columns}
    *folders, _ = path.replace("\\", "/").split("/")
    for folder in folders:
        if found := pattern(KEY).fullmatch(folder):
            name, text = unquote(found[1]), unquote(found[2])
            column = known.get(fold_header(name), "")
            if column in DAYS and text != NOTHING and not pattern(WHOLE_DAY).fullmatch(text):
                column = ""
            yield name, column, "" if text == NOTHING else text
