"""English plurals: of a name, of a verb's -s, of a word of a label, and a count with its noun."""

from typing import Final

SHORTEST_NAME: Final = 3  # letters of a name that takes a plural s: "km" does not
SHORTEST_PLURAL: Final = 4  # letters: "tanks", but not "gas" or "its"
SHORTEST_IN_IS: Final = 6  # letters: "Houthis", but not "Paris"
VOWELS = frozenset("aeiou")


def plural(number: int, one: str, many: str = "") -> str:
    """Return a count with its noun: "1 claim", "2 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def plural_of(name: str) -> str:
    """Make the plural of the last word, if it is one that takes an s: "sq km" is both."""
    last = name.rpartition(" ")[2].lower()
    if not last.isascii() or not last.isalpha() or len(last) < SHORTEST_NAME or last[-1] == "s":
        return f"{name}es" if last.endswith("ss") else name
    return f"{name[:-2]}en" if last.endswith("man") else with_s(name)


def with_s(word: str) -> str:
    """Add an s to a noun or a verb: "city" is "cities", "crash" is "crashes"."""
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singular_of(word: str) -> str:
    """Take the s from a plural: "cities" is "city"; "Paris" and "loss" are none."""
    if len(word) < SHORTEST_PLURAL or word[-1] != "s" or word[-2] in "su":
        return word
    if word[-2] == "i" and len(word) < SHORTEST_IN_IS:
        return word
    if word.endswith("ies") and len(word) > SHORTEST_PLURAL:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]
