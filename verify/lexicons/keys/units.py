"""The key of a unit: its name without case, dots, hyphens, and with plain digits."""

from typing import Final

_FOLD: Final = str.maketrans(
    {"²": "2", "³": "3", "^": "", ".": " ", "-": " ", "‐": " ", "‑": " ", "_": " "}
)


def fold_unit(text: str) -> str:
    """Return the key of a unit: "Sq. Km" is "sq km", and "km²" is "km2"."""
    folded = " ".join(text.casefold().translate(_FOLD).split())
    return folded.replace(" /", "/").replace("/ ", "/") if "/" in folded else folded
