"""Numbers of a quotation that count nothing: an age, a day, a time of day, part of a name."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.lexicons import load
from verify.text.calendar import FULL_MONTH, SHORT_MONTH
from verify.text.patterns import pattern
from verify.values.units import read_unit

AGE, NAME = "an age", "part of a name"
OLDEST = 120
REACH = 48  # characters on each side of a number that are looked at
_MONTH = rf"(?:{FULL_MONTH}|(?:{SHORT_MONTH})\.?)(?!\w)"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
# Days and times: "9 September 2022", "Sept 9", "2022-09-10", "10.9.2022", "14:30", "the 14th",
# "9 and 10 May", "6.30 am", "7 o'clock".
DAYS = (
    rf"(?<!\d)(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}([./])\d{{1,2}}\1\d{{2,4}}|\d{{1,2}}:\d\d(?::\d\d)?"
    r"|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock)"
    rf"|(?:\d{{1,2}}(?: ?- ?| to | and ))?{_ORDINAL}(?: of)?,? {_MONTH}(?:,? \d{{4}})?(?!\d)"
    rf"|{_MONTH} {_ORDINAL}(?: ?- ?{_ORDINAL})?(?:,? \d{{4}})?"
    rf"(?![\d,.]\d|\d)|{_MONTH},? \d{{4}}(?!\d)|\d{{1,2}}(?:st|nd|rd|th)\b)"
)
OLD = r"[- ](?:year|month|week|day)s?(?:[- ]olds?| of age)(?!\w)"
AFTER_AGED = r"(?i)(?<!\w)({ages})(?: of| between| from| about| around| just| only)* $"
LISTED = r"\s*(?:,|,? and|,? or|,? to|-)\s*"  # between two ages: "aged 19, 22 and 41"
NAMED = r"(?:[A-Z][\w'’-]+ )?([^\W\d_][\w'’-]*)(, | \()$"
ONE_PERSON = r"(?i)(?<!\w)(?:an?|his|her|their|my|another) (?:[a-z-]+ )?[a-z-]+, $"
CLOSED = r"[,;.)](?!\d)"
LAST_WORD = r"([^\W\d_][\w&-]*\.?)[ -]$"
STREET = r" (?:[A-Z][\w'’-]+ ){0,2}([^\W\d_]+)"
OWNER = r"['’]s\b"


def find_day(quote: str, number: int) -> str:
    """Return the day or the time of a quotation that has a number ("12 June" has 12), or ""."""
    for found in pattern(DAYS).finditer(quote):
        if str(number) in pattern(r"\d+").findall(found[0]):
            return found[0]
    return ""


def read_role(text: str, start: int, end: int) -> str:
    """Return what a number is, from `start` to `end` in a text, if it counts nothing; or ""."""
    number = text[start:end]
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    if pattern(OLD).match(after):
        return AGE
    if not number.isdecimal():
        return NAME if _is_in_a_name(number, before, after) else ""
    if int(number) <= OLDEST and (_follows_aged(before) or _is_of_one_person(before, after)):
        return AGE
    is_name = (
        _has_designator(before, after) or pattern(OWNER).match(after) or _is_of_a_street(after)
    )
    return NAME if is_name or _is_in_a_name(number, before, after) else ""


def is_listed_age(between: str, number: str) -> bool:
    """Is a number after an age an age too: "aged 19, 22 and 41"?"""
    return number.isdecimal() and bool(pattern(LISTED).fullmatch(between))


def _follows_aged(before: str) -> bool:
    return bool(pattern(AFTER_AGED.format(ages="|".join(_words()["ages"]))).search(before))


def _is_of_one_person(before: str, after: str) -> bool:
    """Is it used as in "a cyclist, 63, was hurt" or "Alexander Drueke (39)"?"""
    named = pattern(NAMED).search(before)
    if named is None or not pattern(CLOSED).match(after):
        return False
    word = named[1]
    if word[0].isupper():
        is_full = named.start(1) > named.start()  # one name alone is a place as often: "Odesa (5)"
        return is_full and word.casefold() not in _words()["bodies"]
    if pattern(ONE_PERSON).search(before) and after.startswith(","):
        return True
    is_person = read_unit(word) == "people" and not word.endswith("s")
    return is_person and (word.endswith("man") or read_unit(f"{word}s") == "people")


def _has_designator(before: str, after: str) -> bool:
    """Is the number part of a name: "Flight 370", "page 12", "No. 7"?"""
    found = pattern(LAST_WORD).search(before)
    if found is None:
        return False
    word, words = found[1], _words()
    if word in words["series"] or word.casefold() in words["ranks"]:
        return True
    is_closed = not after or pattern(CLOSED).match(after)  # "on the line two died" counts
    return word in words["designators"] and bool(is_closed or word not in words["loose"])


def _is_of_a_street(after: str) -> bool:
    found = pattern(STREET).match(after)
    return (
        found is not None and found[1][0].isupper() and found[1].casefold() in _words()["streets"]
    )


def _is_in_a_name(number: str, before: str, after: str) -> bool:
    """Is it in a name that the lexicon knows: "Group of 20", "World War Two"?"""
    parts = _names().get(number, ())
    around = zip(parts[::2], parts[1::2], strict=True)
    return any(before.endswith(first) and after.startswith(last) for first, last in around)


@cache
def _words() -> Mapping[str, Sequence[str]]:
    return load("counting").lists("words")


@cache
def _names() -> Mapping[str, Sequence[str]]:
    return load("counting").lists("names")
