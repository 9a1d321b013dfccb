"""Words of a text, of a name and of a look-up table."""

from verify.text.patterns import pattern


def words_in(table: object) -> list[str]:
    """Return every word of a look-up table, with repeats: of its keys, its lists and its texts."""
    return pattern(r"[a-z]{3,}").findall(repr(table).replace("\\n", " "))
