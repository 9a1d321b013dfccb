"""Split a cell that gives a total with its rise: "rose by 15 to 120", "120 (+15)"."""

from typing import Final

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

_LONGEST: Final = 80  # characters
_ROSE: Final = (
    r"(?:rose|risen|rises|rising|increased|increases|grew|grown|climbed|jumped|went up|gone up|up)"
)
_TOTAL: Final = r"(?P<total>(?:[a-z]+ ){0,3}\d[^()%]*?)"
_MORE: Final = r"(?P<more>(?!from )(?:[a-z]+ ){0,3}\d[^()%]*?)"
_OLDER: Final = r"(?:[a-z]+ ){0,3}\d[^()%]*?"
_SHAPES: Final = (
    # "rose by 15 to 120"
    rf"(?i)(?:has |have |had )?{_ROSE} (?:by )?{_MORE} to (?:reach )?{_TOTAL}",
    # "rose from 105 to 130": the older figure is of another day
    rf"(?i)(?:has |have |had )?{_ROSE} from {_OLDER} to {_TOTAL}",
    # a total, and its rise in brackets or after a comma
    rf"(?i){_TOTAL} ?\((?:\+ ?|up (?:by )?){_MORE}\)",
    rf"(?i){_TOTAL} ?\({_MORE} (?:more|new)\)",
    rf"(?i){_TOTAL}(?:, up from {_OLDER}| ?\(up from {_OLDER}\))",
    rf"(?i){_TOTAL}, up (?:by )?{_MORE}",
    # "15 more, bringing the total to 120"
    rf"(?i){_MORE} more,? bringing the (?:total|toll|number) to {_TOTAL}",
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
    for shape in _SHAPES:
        found = pattern(shape).fullmatch(text)
        if found:
            parts = found.groupdict()
            return Rise(parts["total"], parts.get("more", ""))
    return None
