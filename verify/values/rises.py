"""Split a cell that gives a total with its rise: "rose by 15 to 120", "120 (+15)"."""

import re
from typing import Final

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

_LONGEST: Final = 80  # characters
_RISES: Final = (
    *("rose", "risen", "rises", "rising", "increased", "increases", "grew", "grown", "climbed"),
    *("jumped", "went up", "gone up", "up"),
)
_BEGINNINGS: Final = ("has ", "have ", "had ", *_RISES)
_ROSE: Final = rf"(?:has |have |had )?(?:{'|'.join(_RISES)})"
_TOTAL: Final = r"(?P<total>(?:[a-z]+ ){0,3}\d[^()%]*?)"
_MORE: Final = r"(?P<more>(?!from )(?:[a-z]+ ){0,3}\d[^()%]*?)"
_OLDER: Final = r"(?:[a-z]+ ){0,3}\d[^()%]*?"
# The shapes of a text in lower case, each after words of which a text of this shape has one. The
# words are looked for first: few cells have any, and to compile all shapes takes a run longer than
# to read a hundred rows.
_SHAPES: Final = (
    # a total, and its rise in brackets or after a comma
    (("(+", "(up "), rf"{_TOTAL} ?\((?:\+ ?|up (?:by )?){_MORE}\)"),
    ((" more)", " new)"), rf"{_TOTAL} ?\({_MORE} (?:more|new)\)"),
    (("up from ",), rf"{_TOTAL}(?:, up from {_OLDER}| ?\(up from {_OLDER}\))"),
    ((", up ",), rf"{_TOTAL}, up (?:by )?{_MORE}"),
    # "15 more, bringing the total to 120"
    (("bringing ",), rf"{_MORE} more,? bringing the (?:total|toll|number) to {_TOTAL}"),
)
_SHAPES_OF_RISES: Final = (
    # "rose by 15 to 120"
    ((" to ",), rf"{_ROSE} (?:by )?{_MORE} to (?:reach )?{_TOTAL}"),
    # "rose from 105 to 130": the older figure is of another day
    ((" from ",), rf"{_ROSE} from {_OLDER} to {_TOTAL}"),
    *_SHAPES,
)


class Rise(NamedTuple):
    """The words of a total, and of its rise: "120" and "15"; `more` is "" if it is not given."""

    total: str
    more: str


def split_rise(value: str) -> Rise | None:
    """Return the two figures of a cell that gives a total with its rise, or None for others.

    An older total ("up from 105") is of another day, and is left out.
    """
    text = value.strip()
    if len(text) > _LONGEST or not ("up" in text or "+" in text or " to " in text or "(" in text):
        return None
    low = text.lower()
    if len(low) != len(text):  # "İ" is two letters then
        text = low
    for words, shape in _SHAPES_OF_RISES if low.startswith(_BEGINNINGS) else _SHAPES:
        found = any(word in low for word in words) and pattern(shape).fullmatch(low)
        if found:
            return Rise(*(_as_written(text, found, name) for name in ("total", "more")))
    return None


def _as_written(text: str, found: re.Match[str], name: str) -> str:
    """Return a part of a cell in the letters of the cell; "" if its shape has no such part."""
    return text[slice(*found.span(name))] if name in found.re.groupindex else ""
