"""Numbers of copy that their form shows to be no figures: dates, times, designations, addresses."""

from collections.abc import Sequence

from verify.article.numbers.amounts import COUNTED
from verify.article.numbers.leads import Word
from verify.article.numbers.lexicon import is_listed
from verify.article.numbers.money import money_before
from verify.figures.numbers import next_word, pattern
from verify.nouns import NamedTuple
from verify.units import dimension, read_unit, unit_words

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?![^\W\d_])"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:1\d|20)\d\d(?![\d%]|[.,]\d)"
HOUR = r"\d{1,2}(?:[:.]\d\d)?"
ZONE = r"(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|PT|MSK)\b"
DATE = (
    rf"{DAY}(?:(?: ?- ?|, | and | or | to |/){DAY}){{0,4}} (?:of )?{MONTH}(?: ?,? {YEAR})?"
    r"|\d{4}[-/]\d\d?[-/]\d\d?(?!\d)|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?!\w)"
    r"|(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)(?![\d%]|[.,]\d)|(?:1[5-9]|20)\d\d's(?!\w)"
    r"|(?:1[5-9]|20)\d0s(?!\w)"
)
PHONE = (
    r"(?<=\+)\d{1,3}(?:[ -]?\(?\d{2,4}\)?){2,5}(?!\w)|(?:\d-)?\d{3}-\d{3}-\d{3,4}(?!\w)"
    r"|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}(?!\w)|\d{3}-\d{4}(?!\w)"
)
TIME = (
    rf"{HOUR}(?:(?: ?- ?| to | and | or ){HOUR})? ?(?i:[ap]m\b|[ap]\.m\b\.?|o'clock)"
    rf"|\d{{1,2}}(?::[0-5]\d){{1,2}}(?![\d:])|\d{{1,2}}[.:]\d\d ?{ZONE}|\d{{4}} ?(?:{ZONE}|hrs)"
    r"|0\d{3}(?![\w,.])"
)
DESIGNATION = (
    r"\d{1,4}[A-Z]{1,2}s?(?![^\W_])|\d{1,4}[x×]\d{1,4}|00\d{1,12}|\d{1,9}'?s(?!\w)"
    r"|\d{1,4}[a-zA-Z]\d[\w-]{0,16}"
)
# The first that fits a place decides. All are bounded, so that no text is read many times.
SHAPES = (
    ("a date", DATE),
    ("a list number", r"(?<![^\n])\d{1,3}(?:\.(?= [A-Z])|\)(?= ))"),
    ("an idiom", r"24/7|9/11|7/7|50/50|50-50|20/20|24[ -]hour(?!\w)|9[ -]to[ -]5(?!\w)"),
    ("a phone number", PHONE),
    ("an identity number", r"\d{3}-\d\d-\d{4}(?!\w)"),
    ("a time of day", TIME),
    ("in powers of ten", r"\d{1,9}(?:\.\d{1,9})? ?[x×*] ?10\^?-?\d{1,3}(?!\d)"),
    ("a ratio or a score", r"\d{1,4}(?::\d{1,4}){1,4}(?!\d)"),
    ("the whole of a rating", r"(?<=\d/)\d{1,40}"),
    ("a fraction or a date", r"\d{1,3}/\d{1,3}(?!\d)"),
    ("a version", r"(?!\d{1,3}(?:\.\d{3}){1,5}(?!\.?\d))\d{1,9}(?:\.\d{1,9}){2,8}(?![\d,])"),
    ("an ordinal", r"\d[\d,]{0,12}(?:st(?! \d{1,2} ?lb)|nd|rd|th)(?![^\W_])"),
    ("a decade or an age", r"\d0'?s(?!\w)"),
    ("a designation", r"(?:480|720|1080|1440|2160)[pi](?!\w)"),
)
AFTER_MONTH = (
    rf"{DAY}(?:(?:-| and | to |, ){DAY}(?![\d,.]{{0,9}}\d|\ ?%))?(?: ?,? {YEAR})?"
    rf"(?![\d,.]{{0,9}}\d|\ ?%)|{YEAR}|'\d\d"
)
SCORE = r"(\d{1,3})-(\d{1,3})(?:-\d{1,3})?(?![\d%]|[.,]\d|-?[^\W\d_])"
STREET = r"\d{1,5}[A-Z]? (?:[A-Z][\w'.]{1,20} ){1,3}([A-Z][a-z]{1,12})(?![^\W\d_])"
FILE = (
    r"[\w.-]{0,40}\.(?:com|org|net|info|gov|uk|ru|ua|eu|pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|"
    r"mp[34]|html?)(?!\w)"
)
# Before a number and a hyphen these leave it a number: "mid-2014".
PREFIXES = frozenset(
    (
        "mid", "early", "late", "pre", "post", "sub", "then", "now", "near", "circa", "non",
        "under", "over", "nearly", "almost", "about", "around", "some", "plus", "minus", "roughly",
        "to", "or", "top", "low", "high", "at", "just", "between", "and",
    )
)  # fmt: skip
OF_PEOPLE = frozenset({"under", "over", "his", "her", "their"})
DASHES = "–"
WEB_REACH = 120  # characters
BREAK = r"[\s\"'()<>,;\[\]]"
ALONE = " \t\r\n\"'()[]{}<>,;$€£¥~+"  # after these, a number is joined to nothing
JOINED = r"(?<![^\W\d_])(?:([^\W\d_]{1,20})(-?)|([A-Z]{2,4})\.|(COVID) -)$"


class Shape(NamedTuple):
    """What the form of a number shows it to be, and where that begins and ends."""

    start: int
    end: int
    reason: str


def find_shape(text: str, original: str, at: int, before: Sequence[Word]) -> Shape | None:
    """Return what the form of a number in digits shows it to be, None where that may be a figure.

    `text` is folded, `original` is not: there, a dash does not join a word and its number.
    """
    if money_before(text, at)[1]:
        return None
    joined = at > 0 and text[at - 1] not in ALONE and _find_joined(text, original, at)
    if joined:
        return joined
    if file := pattern(FILE).match(text, at):
        return Shape(at, file.end(), "in a web address or a file name")
    if day := _find_day(text, at, before):
        return Shape(at, day, "a date")
    return _find_form(text, at, before)


def _find_form(text: str, at: int, before: Sequence[Word]) -> Shape | None:
    for reason, form in SHAPES:
        if found := pattern(form).match(text, at):
            return Shape(at, found.end(), _of_people(reason, before))
    if score := _find_score(text, at, before):
        return Shape(at, score, "a score")
    designation = pattern(DESIGNATION).match(text, at)
    if designation and not _is_measure(designation[0]):
        return Shape(at, designation.end(), _of_people("a designation", before))
    street = pattern(STREET).match(text, at)
    if street and is_listed(street[1], "streets"):
        return Shape(at, street.end(), "an address")
    return None


def _find_day(text: str, at: int, before: Sequence[Word]) -> int:
    """Return the end of the day, or the year, after a month; 0 for none.

    In "in March 12 people died" there is none: a day would stand after "on".
    """
    if not before or before[-1].end < at - 1 or not pattern(MONTH).fullmatch(before[-1].text):
        return 0
    day = pattern(AFTER_MONTH).match(text, at)
    if day is None:
        return 0
    unit = unit_words(text, day.end())
    is_count = len(before) > 1 and before[-2].folded == "in" and unit and unit[1] in COUNTED
    return 0 if is_count else day.end()


def _is_measure(printed: str) -> bool:
    """Is "5K", "30C" or "10GB" a number with its scale or unit?"""
    letters = printed.lstrip("0123456789")
    if letters in {"C", "F", "K", "M", "B", "BN", "MM"}:
        return True
    return letters not in {"", "s"} and read_unit(letters) is not None


def _of_people(reason: str, before: Sequence[Word]) -> str:
    """Say "an age" of the 60s that somebody is in, and of "the over-65s"."""
    if reason not in {"a designation", "a decade or an age"}:
        return reason
    near = {word.folded for word in before[-2:]}
    return reason if near.isdisjoint(OF_PEOPLE) else "an age"


def _find_score(text: str, at: int, before: Sequence[Word]) -> int:
    """Return the end of "2-1", 0 where two numbers so joined are a range."""
    pair = pattern(SCORE).match(text, at)
    if pair is None:
        return 0
    unit = unit_words(text, pair.end())
    if unit and unit[1] not in COUNTED:
        return 0
    following, _ = next_word(text, pair.end())
    near = (*(word.text for word in before[-5:]), following)
    is_sport = any(is_listed(word, "sports") for word in near)
    is_sport = is_sport or pattern(r",? \d{1,3}-\d{1,3}(?!\d)").match(text, pair.end()) is not None
    return pair.end() if int(pair[1]) >= int(pair[2]) or is_sport else 0


def _find_joined(text: str, original: str, at: int) -> Shape | None:
    """Read "T-72", "M142", "@ChiefMI6", "https://…"; None where the number stands alone."""
    left = text[max(0, at - WEB_REACH) : at]
    run = pattern(BREAK).split(left)[-1]
    is_address = "://" in run or run.casefold().startswith("www.") or "_" in run
    is_handle = run != "#" and ("@" in run or run.startswith("#"))
    if is_address or is_handle:
        end = pattern(rf"[^{BREAK[1:]}{{0,200}}").match(text, at)
        reason = "in a web address" if is_address else "in a handle"
        return Shape(at, end.end() if end else at, reason)
    word = pattern(JOINED).search(left[-22:])
    if word is None or (word[1] and _is_loosely_joined(original[at - 1], word[1], word[2], left)):
        return None
    end = pattern(r"\w{0,20}(?:-\w{1,10})?").match(text, at)
    return Shape(at - len(word[0]), end.end() if end else at, "a designation")


def _is_loosely_joined(sign: str, word: str, hyphen: str, left: str) -> bool:
    """Does a dash, a prefix or a currency stand before the number, and no name of its own?"""
    if hyphen:
        return sign in DASHES or word.casefold() in PREFIXES
    unit = read_unit(word)
    is_money = (unit and dimension(unit) == "money") or word in {"Rs", "PS"}
    return bool(is_money) or left[: -len(word)][-1:] == "$"
