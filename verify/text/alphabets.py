"""Letters of several alphabets look alike: a name with a Greek Α is not one with an A."""

from collections.abc import Iterator, Mapping
from functools import cache

from verify.text.patterns import pattern

LATIN = "LATIN"
# Alphabets with letters that look like those of another one, as Unicode names them.
_ALPHABETS = frozenset(
    (LATIN, "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "CANADIAN")
)
# Letters of other alphabets, and the Latin letters that they look like.
_LOOK_ALIKES = (
    ("АВСЕНІЈКМОРЅТХУЗҮԚԜ", "ABCEHIJKMOPSTXY3YQW"),
    ("асеһіјорѕхуүԛԝӏ", "acehijopsxyyqwl"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳονυρϲα", "ABEZHIKMNOPTYXCjovupca"),
    ("ՍՕԼՏհոսցօ", "UOLShnugo"),
    ("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃᏀ", "ABCDEHJKLMPRSTVWZG"),
    ("ⲞⲤⲘⲚⲢⲦ", "OCMNPT"),
    ("ᗅᗩᗷᑕᗞᗪᖴᕼᒍᒪᗰᑭᖇᑌᐯᗯ", "AABCDDFHJLMPRUVW"),
    ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPDTGKJCZFMNLSRVHWXYAEIOU"),
)
# How Unicode marks a letter that is another one in another style: ＢＢＣ, 𝐁𝐁𝐂, Ⓑ, ᵇ.
_STYLES = ("<wide>", "<font>", "<circle>", "<square>", "<super>")


def find_alphabets(word: str) -> tuple[str, ...]:
    """Return the alphabets of a word, as of those that look alike: "Greek", "Latin".

    A Greek letter that stands alone is a sign, as in "α-particle", and does not count.
    """
    if word.isascii():
        return ("Latin",) if any(map(str.isalpha, word)) else ()
    found: set[str] = set()
    for run in pattern(r"[^\W\d_]+").findall(word):
        names = {_alphabet_of(letter) for letter in run}
        found |= names if len(run) > 1 or names != {"GREEK"} else set()
    return tuple(sorted(name.capitalize() for name in found if name in _ALPHABETS))


def has_styled_letters(word: str) -> bool:
    """Has a word letters that are Latin ones in another style: ＢＢＣ?"""
    return not word.isascii() and any(map(is_styled, word))


def is_styled(letter: str) -> bool:
    """Is this a letter of another alphabet in another style, or a small capital: "ʙ"?"""
    if letter.isascii():
        return False
    from unicodedata import decomposition, name

    kind, _, code = decomposition(letter).partition(" ")
    if not letter.isalpha():  # Ⓑ is a sign to Python, and so are ⑫ and ™
        return kind == "<circle>" and " " not in code and chr(int(code, 16)).isalpha()
    return kind in _STYLES or "SMALL CAPITAL" in name(letter, "")


def read_as_latin(text: str) -> str:
    """Return what a text without Latin letters looks like in Latin: "ВВС" is "BBC".

    Return "" if a letter looks like none, so that a word that is only Cyrillic looks like nothing.
    """
    if text.isascii():
        return ""
    read = list(_read_letters(text))
    return "" if "" in read else "".join(read)


def _read_letters(text: str) -> Iterator[str]:
    alike = _alike()
    for letter in text:
        yield alike.get(letter, "") if letter.isalpha() else letter


@cache
def _alike() -> Mapping[str, str]:
    return {
        other: latin
        for others, letters in _LOOK_ALIKES
        for other, latin in zip(others, letters, strict=True)
    }


@cache
def _alphabet_of(letter: str) -> str:
    if letter.isascii():
        return LATIN
    from unicodedata import name

    return name(letter, "").partition(" ")[0]
