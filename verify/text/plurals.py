"""English plurals: make one, undo one, and write a count with its noun."""

from typing import Final

SHORTEST_NAME: Final = 3  # letters; shorter names take no s: "2 km"
SHORTEST_PLURAL: Final = 4  # letters: "tanks", but not "gas" or "its"
SHORTEST_IN_IS: Final = 6  # letters of a plural in -is: "Houthis", but not "Paris"
VOWELS = frozenset("aeiou")


def plural(number: int, one: str, many: str = "") -> str:
    """Return a count with its noun: "1 claim", "2 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def plural_of(name: str) -> str:
    """Return the plural of a name. Some names do not change: "sq km"."""
    last = name.rpartition(" ")[2].lower()
    if not last.isascii() or not last.isalpha() or len(last) < SHORTEST_NAME or last[-1] == "s":
        return f"{name}es" if last.endswith("ss") else name
    return f"{name[:-2]}en" if last.endswith("man") else with_s(name)


def with_s(word: str) -> str:
    """Add an s to a noun or a verb: "city" becomes "cities", "crash" becomes "crashes"."""
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singular_of(word: str) -> str:
    """Return the singular: "cities" becomes "city". "Paris" and "loss" stay as they are."""
    if len(word) < SHORTEST_PLURAL or word[-1] != "s" or word[-2] in "su":
        return word
    if word[-2] == "i" and len(word) < SHORTEST_IN_IS:
        return word
    if word.endswith("ies") and len(word) > SHORTEST_PLURAL:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]
