"""Numbers of copy that their form shows to be no figures: dates, times, designations, addresses."""

from collections.abc import Sequence

from verify.article.model import NotFigure
from verify.article.numbers.lexicon import is_listed
from verify.article.numbers.money import money_before
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FULL_MONTH, SHORT_MONTH
from verify.text.patterns import pattern
from verify.text.words import Word
from verify.values.numbers.number import next_word
from verify.values.units import COUNT_UNITS, dimension, read_unit, unit_words

MONTH = rf"(?:{FULL_MONTH}|(?:{SHORT_MONTH})\.?)(?![^\W\d_])"
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
    (NotFigure.DATE, DATE),
    (NotFigure.LIST_NUMBER, r"(?<![^\n])\d{1,3}(?:\.(?= [A-Z])|\)(?= ))"),
    (NotFigure.IDIOM, r"24/7|9/11|7/7|50/50|50-50|20/20|24[ -]hour(?!\w)|9[ -]to[ -]5(?!\w)"),
    (NotFigure.PHONE_NUMBER, PHONE),
    (NotFigure.IDENTITY_NUMBER, r"\d{3}-\d\d-\d{4}(?!\w)"),
    (NotFigure.TIME_OF_DAY, TIME),
    (NotFigure.POWER_OF_TEN, r"\d{1,9}(?:\.\d{1,9})? ?[x×*] ?10\^?-?\d{1,3}(?!\d)"),
    (NotFigure.RATIO_OR_SCORE, r"\d{1,4}(?::\d{1,4}){1,4}(?!\d)"),
    (NotFigure.WHOLE_OF_RATING, r"(?<=\d/)\d{1,40}"),
    (NotFigure.FRACTION_OR_DATE, r"\d{1,3}/\d{1,3}(?!\d)"),
    (NotFigure.VERSION, r"(?!\d{1,3}(?:\.\d{3}){1,5}(?!\.?\d))\d{1,9}(?:\.\d{1,9}){2,8}(?![\d,])"),
    (NotFigure.ORDINAL, r"\d[\d,]{0,12}(?:st(?! \d{1,2} ?lb)|nd|rd|th)(?![^\W_])"),
    (NotFigure.DECADE_OR_AGE, r"\d0'?s(?!\w)"),
    (NotFigure.DESIGNATION, r"(?:480|720|1080|1440|2160)[pi](?!\w)"),
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
        "to", "or", "top", "low", "high", "at", "just", "between", "and", "magnitude", "intensity",
    )
)  # fmt: skip
MAY_BE_AGES = frozenset((NotFigure.DESIGNATION, NotFigure.DECADE_OR_AGE))
OF_PEOPLE = frozenset({"under", "over", "his", "her", "their"})
DASHES = "–"
WEB_REACH = 120  # characters
UNBROKEN = r"[^\s\"'()<>,;\[\]]"  # the letters and signs of an address
ALONE = " \t\r\n\"'()[]{}<>,;$€£¥~+"  # after these, a number is joined to nothing
JOINED = r"(?<![^\W\d_])(?:([^\W\d_]{1,20})(-?)|([A-Z]{2,4})\.|(COVID) -)$"


class Shape(NamedTuple):
    """The kind of number that its form shows, and where that form begins and ends."""

    start: int
    end: int
    reason: NotFigure


def find_shape(text: str, original: str, at: int, before: Sequence[Word]) -> Shape | None:
    """Return the kind of number that the form of some digits shows, or None if it may be a figure.

    `text` is folded, `original` is not: in `original` a dash does not join a word to its number.
    """
    if money_before(text, at)[1]:
        return None
    joined = at > 0 and text[at - 1] not in ALONE and _find_joined(text, original, at)
    if joined:
        return joined
    if file := pattern(FILE).match(text, at):
        return Shape(at, file.end(), NotFigure.FILE_NAME)
    if day := _find_day(text, at, before):
        return Shape(at, day, NotFigure.DATE)
    return _find_form(text, at, before)


def _find_form(text: str, at: int, before: Sequence[Word]) -> Shape | None:
    for reason, form in SHAPES:
        if found := pattern(form).match(text, at):
            return Shape(at, found.end(), _of_people(reason, before))
    if score := _find_score(text, at, before):
        return Shape(at, score, NotFigure.SCORE)
    designation = pattern(DESIGNATION).match(text, at)
    if designation and not _is_measure(designation[0]):
        return Shape(at, designation.end(), _of_people(NotFigure.DESIGNATION, before))
    street = pattern(STREET).match(text, at)
    if street and is_listed(street[1], "streets"):
        return Shape(at, street.end(), NotFigure.ADDRESS)
    return None


def _find_day(text: str, at: int, before: Sequence[Word]) -> int:
    """Return the end of the day or the year after a month, or 0 if there is none.

    "In March 12 people died" has no day: a day would come after "on".
    """
    if not before or before[-1].end < at - 1 or not pattern(MONTH).fullmatch(before[-1].text):
        return 0
    day = pattern(AFTER_MONTH).match(text, at)
    if day is None:
        return 0
    unit = unit_words(text, day.end())
    is_count = len(before) > 1 and before[-2].low == "in" and unit and unit[1] in COUNT_UNITS
    return 0 if is_count else day.end()


def _is_measure(printed: str) -> bool:
    """Is "5K", "30C" or "10GB" a number with its scale or unit?"""
    letters = printed.lstrip("0123456789")
    if letters in {"C", "F", "K", "M", "B", "BN", "MM"}:
        return True
    return letters not in {"", "s"} and read_unit(letters) is not None


def _of_people(reason: NotFigure, before: Sequence[Word]) -> NotFigure:
    """Return an age for "in his 60s" and "the over-65s", which look like a decade."""
    if reason not in MAY_BE_AGES:
        return reason
    near = {word.low for word in before[-2:]}
    return reason if near.isdisjoint(OF_PEOPLE) else NotFigure.AGE


def _find_score(text: str, at: int, before: Sequence[Word]) -> int:
    """Return the end of the score "2-1", or 0 if the two numbers are a range."""
    pair = pattern(SCORE).match(text, at)
    if pair is None:
        return 0
    unit = unit_words(text, pair.end())
    if unit and unit[1] not in COUNT_UNITS:
        return 0
    following, _ = next_word(text, pair.end())
    near = (*(word.text for word in before[-5:]), following)
    is_sport = any(is_listed(word, "sports") for word in near)
    is_sport = is_sport or pattern(r",? \d{1,3}-\d{1,3}(?!\d)").match(text, pair.end()) is not None
    return pair.end() if int(pair[1]) >= int(pair[2]) or is_sport else 0


def _find_joined(text: str, original: str, at: int) -> Shape | None:
    """Read "T-72", "M142", "@ChiefMI6", "https://…"; return None if the number is a word alone."""
    left = text[max(0, at - WEB_REACH) : at]
    before = pattern(f"{UNBROKEN}*$").search(left)
    run = before[0] if before else ""
    is_address = "://" in run or run.casefold().startswith("www.") or "_" in run
    is_handle = run != "#" and ("@" in run or run.startswith("#"))
    if is_address or is_handle:
        end = pattern(f"{UNBROKEN}{{0,200}}").match(text, at)
        reason = NotFigure.WEB_ADDRESS if is_address else NotFigure.HANDLE
        return Shape(at, end.end() if end else at, reason)
    word = pattern(JOINED).search(left[-22:])
    if word is None or (word[1] and _is_loosely_joined(original[at - 1], word[1], word[2], left)):
        return None
    end = pattern(r"\w{0,20}(?:-\w{1,10})?").match(text, at)
    return Shape(at - len(word[0]), end.end() if end else at, NotFigure.DESIGNATION)


def _is_loosely_joined(sign: str, word: str, hyphen: str, left: str) -> bool:
    """Is there a dash, a prefix or a currency before the number, and no name?"""
    if hyphen:
        return sign in DASHES or word.casefold() in PREFIXES
    unit = read_unit(word)
    is_money = (unit and dimension(unit) == "money") or word in {"Rs", "PS"}
    return bool(is_money) or left[: -len(word)][-1:] == "$"
