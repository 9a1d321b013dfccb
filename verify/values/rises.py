"""Split a cell that gives a total with its rise: "rose by 15 to 120", "120 (+15)"."""

from typing import Final

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

_LONGEST: Final = 80  # characters
_RISES: Final = (
    *("rose", "risen", "rises", "rising", "increased", "increases", "grew", "grown", "climbed"),
    *("jumped", "went up", "gone up", "up"),
)
_ROSE: Final = rf"(?:{'|'.join(_RISES)})"
_TOTAL: Final = r"(?P<total>(?:[a-z]+ ){0,3}\d[^()%]*?)"
_MORE: Final = r"(?P<more>(?!from )(?:[a-z]+ ){0,3}\d[^()%]*?)"
_OLDER: Final = r"(?:[a-z]+ ){0,3}\d[^()%]*?"
# Each shape, after words of which a text with this shape has one. They are looked for first: few
# cells have any, and to compile all shapes takes longer than to read a hundred rows.
_SHAPES: Final = (
    # "rose by 15 to 120"
    (_RISES, rf"(?i)(?:has |have |had )?{_ROSE} (?:by )?{_MORE} to (?:reach )?{_TOTAL}"),
    # "rose from 105 to 130": the older figure is of another day
    (_RISES, rf"(?i)(?:has |have |had )?{_ROSE} from {_OLDER} to {_TOTAL}"),
    # a total, and its rise in brackets or after a comma
    (("(+", "(up "), rf"(?i){_TOTAL} ?\((?:\+ ?|up (?:by )?){_MORE}\)"),
    ((" more)", " new)"), rf"(?i){_TOTAL} ?\({_MORE} (?:more|new)\)"),
    (("up from ",), rf"(?i){_TOTAL}(?:, up from {_OLDER}| ?\(up from {_OLDER}\))"),
    ((", up ",), rf"(?i){_TOTAL}, up (?:by )?{_MORE}"),
    # "15 more, bringing the total to 120"
    (("bringing ",), rf"(?i){_MORE} more,? bringing the (?:total|toll|number) to {_TOTAL}"),
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
    low = text.casefold()
    for words, shape in _SHAPES:
        found = any(word in low for word in words) and pattern(shape).fullmatch(text)
        if found:
            parts = found.groupdict()
            return Rise(parts["total"], parts.get("more", ""))
    return None
