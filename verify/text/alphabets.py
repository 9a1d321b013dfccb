"""Letters of several alphabets look alike: a name with a Greek Α is not one with an A."""

from collections.abc import Iterator, Mapping
from functools import cache

from verify.text.patterns import pattern

LATIN = "LATIN"
# Alphabets with letters that look like those of another one, as Unicode names them.
# No language joins one of them to Latin letters, as Japanese, Bengali and Amharic do with theirs.
_ALPHABETS = frozenset(
    (
        *(LATIN, "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "CANADIAN"),
        *("AHOM", "CARIAN", "DESERET", "ELBASAN", "GOTHIC", "LYCIAN", "LYDIAN", "MIAO"),
        *("OLD ITALIC", "OSAGE", "RUNIC", "TIFINAGH", "WARANG"),
    )
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
# Latin letters of phonetics, and of few languages, that look like usual ones.
_RARE = ("ɑɡıɩɪǀƖƦʀɢɴʏʋꭇꞟƽꞴꞘ", "agiiilIRRGNYurusBF")
# A numeral within a word looks like a letter: "UNIⅭEF". One beside a blank is a number: "Phase Ⅱ".
_NUMERAL = r"(?i)(?<=[a-z])[\u2160-\u2188]|[\u2160-\u2188](?=[a-z])"
# A digit of another alphabet beside a letter: "Mediaz०na". Japanese writes "H５N１", which is wide.
_DIGIT = r"(?i)(?<=[a-z])[^\D0-9\uff10-\uff19]|[^\D0-9\uff10-\uff19](?=[a-z])"
# ASCII: a digit beside a letter, an "l" between capitals, an "I" after a small letter.
_TYPED = (
    (r"0(?=[A-Za-z])|(?<=[A-Za-z])0", "O"),
    (r"(?<=[a-z])[1I]", "l"),
    (r"1(?=[A-Za-z])|(?<=[A-Z])1|(?<![a-z])l(?=[A-Z])|(?<=[A-Z])l(?![a-z])", "I"),
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
    return tuple(sorted(name.title() for name in found if name in _ALPHABETS))


def find_styled(word: str) -> frozenset[str]:
    """Return the signs of a word that are Latin letters in another style: ＢＢＣ, UNIⅭEF."""
    if word.isascii():
        return frozenset()
    return frozenset((*filter(is_styled, word), *pattern(_NUMERAL).findall(word)))


def has_foreign_digit(word: str) -> bool:
    """Has a word a digit of another alphabet beside a Latin letter: "Mediaz०na"?"""
    return not word.isascii() and bool(pattern(_DIGIT).search(word))


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


def with_latin_letters(text: str) -> str:
    """Return a text with the Latin letters that some of its letters look like: "mоd" is "mod"."""
    if text.isascii():
        return text
    alike = _alike()
    return "".join(alike.get(letter, letter) for letter in text)


def read_as_typed(text: str) -> str:
    """Return what a name looks like if signs stand for letters: "UNlCEF" is "UNICEF".

    It is the text itself if it has no such sign. What has one may yet be meant: "G20", "modern".
    """
    if not text.isascii():
        rare = _rare()
        text = "".join(rare.get(letter, letter) for letter in with_latin_letters(text))
        text = pattern(_DIGIT).sub(lambda digit: str(int(digit[0])), text)
    for signs, letter in _TYPED:
        text = pattern(signs).sub(letter, text)
    return text


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
def _rare() -> Mapping[str, str]:
    return dict(zip(*_RARE, strict=True))


@cache
def _alphabet_of(letter: str) -> str:
    if letter.isascii():
        return LATIN
    from unicodedata import name

    first, _, others = name(letter, "").partition(" ")
    return f"OLD {others.partition(' ')[0]}" if first == "OLD" else first
