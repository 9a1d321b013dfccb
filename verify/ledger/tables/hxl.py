"""HXL: the tags that humanitarian tables have under their headers, such as #affected+killed."""

from collections.abc import Iterable, Mapping, Sequence

from verify.ledger.tables.columns import column_table


def is_tag_row(fields: Iterable[str]) -> bool:
    """Are two cells or more tags, such as #date, and all others empty?

    A single cell that begins so is a mark or a note of the desk: "#A".
    """
    filled = [field.strip() for field in fields if field.strip()]
    are_tags = all(field[0] == "#" and field[1:2].isalpha() for field in filled)
    return len(filled) > 1 and are_tags


def find_tagged(tags: Mapping[int, str]) -> dict[int, str]:
    """Return the column of a ledger for the position of each tag that is understood.

    If two tags mean one column, the one that comes first in the lexicon wins: a town before a
    country.
    """
    found: dict[int, str] = {}
    for column, patterns in column_table().lists("hxl").items():
        for each in patterns:
            at = next(
                (at for at, tag in tags.items() if at not in found and _fits(tag, each)), None
            )
            if at is not None:
                found[at] = column
                break
    return found


def find_counted(tag: str) -> str:
    """Return what the figures under a tag count: "people killed" for #affected+killed, or ""."""
    rows = column_table().rows("counted")
    return next((label for known, label in rows if _fits(tag, known)), "")


def _fits(tag: str, known: str) -> bool:
    """Has the tag the name of a known tag, and all its attributes?"""
    name, *attributes = tag.casefold().replace(" ", "").split("+")
    known_name, *wanted = known.split("+")
    return name == known_name and set(wanted) <= set(attributes)


def tags_for(columns: Sequence[str]) -> list[str]:
    """Return the tag of each of these columns of an output; "" for one that has none."""
    known = column_table().lists("hxl")
    return [known[column][0] if column in known else "" for column in columns]
