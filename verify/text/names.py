"""Names as English writes them."""

SMALL = frozenset(("and", "of", "region", "the"))  # words without a capital within a name


def write_name(name: str) -> str:
    """Write a name with capitals: "bosnia and herzegovina" is "Bosnia and Herzegovina"."""
    return " ".join(
        word if at and word in SMALL else "-".join(map(_capital, word.split("-")))
        for at, word in enumerate(name.split(" "))
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
