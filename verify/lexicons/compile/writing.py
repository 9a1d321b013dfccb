"""Write a table as the text that `verify.lexicons.Table` reads."""

from collections.abc import Mapping, Sequence

Value = str | Sequence[str] | Mapping[str, str]
Section = Mapping[str, Value] | Sequence[Value]  # records by key, or records in a fixed order


def written(table: Mapping[str, Section]) -> str:
    """Return the text of a table: for each section its name, "[days]", and one record a line."""
    return "\n".join(_section(name, records) for name, records in table.items())


def indexed(text: str) -> str:
    """Return the text of a table with an index before it: each section, its start and its end."""
    ends, at = [], 0
    for section in filter(None, text.split("\n[")):
        piece = section if not at else f"[{section}"
        size = len(piece.encode()) + 1
        head, _, records = piece.removeprefix("[").partition("]\n")
        start = at + len(f"[{head}]\n".encode())
        ends.append(f"{head}\t{start}\t{start + len(records.rstrip(chr(10)).encode())}")
        at += size
    return "\t".join(["index", *ends]) + "\n" + text


def _section(name: str, records: Section) -> str:
    if isinstance(records, Mapping):
        lines = sorted(_record([key, *_parts(value)]) for key, value in records.items())
    else:
        lines = [_record(_parts(value)) for value in records]
    return "\n".join([f"[{name}]", *lines, ""])


def _parts(value: Value) -> list[str]:
    if isinstance(value, Mapping):
        return [part for pair in value.items() for part in pair]
    return [value] if isinstance(value, str) else list(value)


def _record(parts: Sequence[str]) -> str:
    record = "\t".join(parts)
    if record.count("\t") != len(parts) - 1 or "\n" in record or "[" in record or not record:
        raise ValueError(f"a record cannot be empty or have a tab, a line end or '[': {parts!r}")
    return record


def by_number(name: str, numbers: Mapping[str, int]) -> dict[str, Section]:
    """Return a section for each number, such as "longest 2", with the words of that number."""
    found: dict[str, list[str]] = {}
    for word, number in sorted(numbers.items(), key=lambda item: (item[1], item[0])):
        found.setdefault(f"{name} {number}", []).append(word)
    return dict(found)
