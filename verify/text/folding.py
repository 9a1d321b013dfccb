"""Folding: different spellings of one thing become equal. One function for each purpose."""

from collections.abc import Iterator
from functools import cache

from verify.text.patterns import pattern

# Spaces and signs that look alike. Each is one character, so folding keeps every offset.
SIGNS = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d",
    "'": "\u2019\u2018\u02bc\uff07",
    '"': "\u201c\u201d\u201e",
    ",": "\u066c\uff0c",
    ".": "\u066b\uff0e",
    "%": "\uff05\u066a",
}
NAME_PART = r"[^\W_]+(?:'[^\W_]+)*"  # "Al-Shabaab" has two
UNIT_SIGNS = str.maketrans(
    {"²": "2", "³": "3", "^": "", ".": " ", "-": " ", "‐": " ", "‑": " ", "_": " "}
)
ARTICLES = frozenset(("the", "a", "an"))
DATE_SIGNS = str.maketrans("—―−‒‐‑ʼ'", "––––--’’")


def is_plain(text: str) -> bool:
    """Has a text only ASCII letters, digits and spaces? Then the spaces part its words.

    Such a text needs no regular expression, and a ledger may have no other names and labels.
    """
    return text.isascii() and text.replace(" ", "").isalnum()


def fold_signs(text: str) -> str:
    """Write every dash, space, apostrophe and digit as its ASCII form. All offsets stay the same.

    Tabs and line breaks are kept: no number has one between its thousands.
    """
    if text.isascii():
        return text
    signs = _plain_signs()
    for sign in signs.keys() & set(text):
        text = text.replace(sign, signs[sign])
    return pattern(r"[^\D0-9]").sub(lambda digit: str(int(digit[0])), text)


@cache
def _plain_signs() -> dict[str, str]:
    return {sign: plain for plain, signs in SIGNS.items() for sign in signs}


def fold_case(text: str) -> str:
    """Write a text in lower case with single spaces."""
    return " ".join(text.casefold().split())


def fold_date(text: str) -> str:
    """Write a date in lower case, with ASCII digits; a dash between two dates is an en dash."""
    folded = fold_case(text)
    if not folded.isascii():
        folded = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in folded)
        folded = folded.translate(DATE_SIGNS)
    return folded.replace("--", "–")


def fold_header(header: str) -> str:
    """Keep only the letters and digits of a header, in lower case: "As of:" becomes "asof"."""
    return "".join(filter(str.isalnum, header.casefold()))


def fold_accents(text: str) -> str:
    """Write letters without their accents: "Orbán" becomes "Orban"."""
    if text.isascii():
        return text
    from unicodedata import combining, normalize  # ASCII text does not need them

    plain = normalize("NFKD", text)
    if plain != normalize("NFD", text):
        from verify.text.alphabets import find_styled

        # ＢＢＣ is no way to write BBC: its letters only look like those.
        styled = find_styled(text)
        plain = "".join(each if each in styled else normalize("NFKD", each) for each in text)
    return "".join(letter for letter in plain if not combining(letter))


def fold_unit(text: str) -> str:
    """Write a unit without dots, hyphens and raised digits: "sq. km" becomes "sq km"."""
    folded = " ".join(text.casefold().translate(UNIT_SIGNS).split())
    return folded.replace(" /", "/").replace("/ ", "/") if "/" in folded else folded


def fold_name(text: str) -> str:
    """Write a name in lower case, without accents, possessives, articles and full stops."""
    return " ".join(word for word, _ in split_name(text))


def split_name(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each word of a name, folded, and True if it begins with a capital."""
    text = text.replace(".", "").replace("’", "'")
    for written in text.split() if is_plain(text) else pattern(NAME_PART).findall(text):
        word = fold_accents(written.casefold())
        word = word.removesuffix("'s").replace("'", "").replace("defense", "defence")
        word = word.replace("organiz", "organis").replace("center", "centre")
        if word not in ARTICLES:
            yield word, written[0].isupper()
