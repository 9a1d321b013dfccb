"""Numbers of copy that their form shows to be no figures: dates, times, designations, addresses."""

from collections.abc import Sequence

from verify.article.model import NotFigure
from verify.article.numbers.lexicon import is_listed
from verify.article.numbers.money import money_before
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FULL_MONTH, LOW_MONTHS, SHORT_MONTH, month_names
from verify.text.patterns import pattern
from verify.text.words import Word
from verify.values.numbers.number import next_word
from verify.values.units import COUNT_UNITS, dimension, read_unit, unit_words

MONTH = rf"(?:{FULL_MONTH}|(?:{SHORT_MONTH})\.?)(?![^\W\d_])"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:1\d|20)\d\d(?![\d%]|[.,]\d)"
HOUR = r"\d{1,2}(?:[:.]\d\d)?"
ZONE = r"(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|PT|MSK)\b"
DATE_IN_WORDS = (
    rf"{DAY}(?:(?: ?- ?|, | and | or | to |/){DAY}){{0,4}} (?:of )?{MONTH}(?: ?,? {YEAR})?"
)
DATE_IN_DIGITS = (
    r"\d{4}[-/]\d\d?[-/]\d\d?(?!\d)|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?!\w)"
    r"|(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)(?![\d%]|[.,]\d)|(?:1[5-9]|20)\d\d's(?!\w)"
    r"|(?:1[5-9]|20)\d0s(?!\w)"
)
PHONE_IN_PARTS = r"(?:\d-)?\d{3}-\d{3}-\d{3,4}(?!\w)"
TIME = (
    rf"{HOUR}(?:(?: ?- ?| to | and | or ){HOUR})? ?(?i:[ap]m\b|[ap]\.m\b\.?|o'clock)"
    rf"|\d{{1,2}}(?::[0-5]\d){{1,2}}(?![\d:])|\d{{1,2}}[.:]\d\d ?{ZONE}|\d{{4}} ?(?:{ZONE}|hrs)"
)
DESIGNATION = (
    r"\d{1,4}[A-Z]{1,2}s?(?![^\W_])|\d{1,4}[x×]\d{1,4}|00\d{1,12}|\d{1,9}'?s(?!\w)"
    r"|\d{1,4}[a-zA-Z]\d[\w-]{0,16}"
)
IDIOM = r"24/7|9/11|7/7|50/50|50-50|20/20|24[ -]hour(?!\w)|9[ -]to[ -]5(?!\w)"
NEAR = 60  # characters after a number in which the words of a form are looked for


class _Form(NamedTuple):
    """A form that shows what a number is, and what is looked for before the form is compiled.

    A number of this form begins with the digit `first`, has one of the signs `before` it, one of
    those `after` its first digits, and one of the `words` behind it, in lower case. "" and () are
    for forms that need none.
    """

    reason: NotFigure
    shape: str
    after: str = ""
    before: str = ""
    first: str = ""
    words: tuple[str, ...] = ()

    def may_fit(self, before: str, after: str, near: str) -> bool:
        """Is there what a number of this form has? Most numbers of copy have none of it."""
        return (
            (not self.after or after in self.after)
            and (not self.before or before in self.before)
            and near.startswith(self.first)
            and (not self.words or any(word in near for word in self.words))
        )


MONTH_BEGINS = tuple(f" {name[:3]}" for name in LOW_MONTHS)
TIME_WORDS = (
    *(":", "am", "pm", ".m", "o'clock", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "est"),
    *("edt", "et", "pt", "msk", "hrs"),
)
# The first that fits a place decides. All are bounded, so that no text is read many times.
SHAPES = (
    _Form(NotFigure.DATE, DATE_IN_WORDS, after="snrt -,/", words=MONTH_BEGINS),
    _Form(NotFigure.DATE, DATE_IN_DIGITS, after="-/.'s"),
    _Form(NotFigure.LIST_NUMBER, r"(?<![^\n])\d{1,3}(?:\.(?= [A-Z])|\)(?= ))", after=".)"),
    _Form(NotFigure.IDIOM, IDIOM, after="/-"),
    _Form(NotFigure.IDIOM, IDIOM, after=" ", words=(" hour", " to 5", " to-5")),
    _Form(NotFigure.PHONE_NUMBER, r"(?<=\+)\d{1,3}(?:[ -]?\(?\d{2,4}\)?){2,5}(?!\w)", before="+"),
    _Form(NotFigure.PHONE_NUMBER, PHONE_IN_PARTS, after="-"),
    _Form(NotFigure.PHONE_NUMBER, r"0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}(?!\w)", after=" -", first="0"),
    _Form(NotFigure.PHONE_NUMBER, r"\d{3}-\d{4}(?!\w)", after="-"),
    _Form(NotFigure.IDENTITY_NUMBER, r"\d{3}-\d\d-\d{4}(?!\w)", after="-"),
    _Form(NotFigure.TIME_OF_DAY, TIME, words=TIME_WORDS),
    _Form(NotFigure.TIME_OF_DAY, r"0\d{3}(?![\w,.])", first="0"),
    _Form(
        NotFigure.POWER_OF_TEN,
        r"\d{1,9}(?:\.\d{1,9})? ?[x×*] ?10\^?-?\d{1,3}(?!\d)",
        words=("x", "×", "*"),
    ),
    _Form(NotFigure.RATIO_OR_SCORE, r"\d{1,4}(?::\d{1,4}){1,4}(?!\d)", after=":"),
    _Form(NotFigure.WHOLE_OF_RATING, r"(?<=\d/)\d{1,40}", before="/"),
    _Form(NotFigure.FRACTION_OR_DATE, r"\d{1,3}/\d{1,3}(?!\d)", after="/"),
    _Form(
        NotFigure.VERSION,
        r"(?!\d{1,3}(?:\.\d{3}){1,5}(?!\.?\d))\d{1,9}(?:\.\d{1,9}){2,8}(?![\d,])",
        after=".",
    ),
    _Form(
        NotFigure.ORDINAL,
        r"\d[\d,]{0,12}(?:st(?! \d{1,2} ?lb)|nd|rd|th)(?![^\W_])",
        after=",snrt",
    ),
    _Form(NotFigure.DECADE_OR_AGE, r"\d0'?s(?!\w)", after="s'"),
    _Form(NotFigure.DESIGNATION, r"(?:480|720|1080|1440|2160)[pi](?!\w)", after="pi"),
)
AFTER_MONTH = (
    rf"{DAY}(?:(?:-| and | to |, ){DAY}(?![\d,.]{{0,9}}\d|\ ?%))?(?: ?,? {YEAR})?"
    rf"(?![\d,.]{{0,9}}\d|\ ?%)|{YEAR}|'\d\d"
)
SCORE = r"(\d{1,3})-(\d{1,3})(?:-\d{1,3})?(?![\d%]|[.,]\d|-?[^\W\d_])"
STREET = r"\d{1,5}[A-Z]? (?:[A-Z][\w'.]{1,20} ){1,3}([A-Z][a-z]{1,12})(?![^\W\d_])"
FILE_ENDS = (
    *("com", "org", "net", "info", "gov", "uk", "ru", "ua", "eu", "pdf", "doc", "docx", "xls"),
    *("xlsx", "csv", "txt", "jpg", "jpeg", "png", "gif", "mp3", "mp4", "htm", "html"),
)
FILE = rf"[\w.-]{{0,40}}\.(?:{'|'.join(FILE_ENDS)})(?!\w)"
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
    may_be_file = any(f".{end}" in text[at : at + NEAR] for end in FILE_ENDS)
    if may_be_file and (file := pattern(FILE).match(text, at)):
        return Shape(at, file.end(), NotFigure.FILE_NAME)
    if day := _find_day(text, at, before):
        return Shape(at, day, NotFigure.DATE)
    return _find_form(text, at, before)


def _find_form(text: str, at: int, before: Sequence[Word]) -> Shape | None:
    end = at
    while text[end : end + 1].isdecimal():
        end += 1
    sign, after, near = text[at - 1 : at], text[end : end + 1], text[at : at + NEAR].casefold()
    for form in SHAPES:
        if form.may_fit(sign, after, near) and (found := pattern(form.shape).match(text, at)):
            return Shape(at, found.end(), _of_people(form.reason, before))
    if score := _find_score(text, at, before) if after == "-" else 0:
        return Shape(at, score, NotFigure.SCORE)
    is_joined = text.startswith("00", at) or after.isalpha() or after in {"×", "'"}
    designation = pattern(DESIGNATION).match(text, at) if is_joined else None
    if designation and not _is_measure(designation[0]):
        return Shape(at, designation.end(), _of_people(NotFigure.DESIGNATION, before))
    may_be_street = after.isupper() or text[end + 1 : end + 2].isupper()
    street = pattern(STREET).match(text, at) if may_be_street else None
    if street and is_listed(street[1], "streets"):
        return Shape(at, street.end(), NotFigure.ADDRESS)
    return None


def _find_day(text: str, at: int, before: Sequence[Word]) -> int:
    """Return the end of the day or the year after a month, or 0 if there is none.

    "In March 12 people died" has no day: a day would come after "on".
    """
    if not before or before[-1].end < at - 1 or before[-1].text not in month_names():
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
    if unit and unit[1] != "item":  # a range, perhaps a misprint: "556-56 people"
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
