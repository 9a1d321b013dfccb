"""Stems: a key that all forms of a word share."""

SHORTEST_STEM = 3
ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("edly", ""), ("ied", "y"), ("ed", ""),
    ("es", ""), ("s", ""), ("ly", ""),
)  # fmt: skip


def cut_ending(word: str) -> str:
    """Return the word without its ending, a key for all its forms: "tests" becomes "test"."""
    for ending, instead in ENDINGS:
        if (
            word.endswith(ending)
            and len(word) - len(ending) >= SHORTEST_STEM
            and not word.endswith("ss")
        ):
            word = word[: len(word) - len(ending)] + instead
            break
    return word[:-1] if word.endswith("e") and len(word) > SHORTEST_STEM + 1 else word
