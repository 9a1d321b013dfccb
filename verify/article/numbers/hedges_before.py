"""The hedges before a number of copy, and words that only look like hedges."""

from collections.abc import Sequence
from functools import cache, lru_cache

from verify.article.numbers.lexicon import is_listed, lexicon
from verify.model.figures import Qualifier
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import LOW_WEEKDAYS
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.words import CELL_END, REMEMBERED, Word, WordList, fold_word
from verify.values.hedges import Hedge, HedgeAsSaid, hedges
from verify.values.numbers.scan import scan_number
from verify.values.units import dimension, unit_words

REACH = 72  # characters before a number that may hedge it, or say what it is
GAPS = ("\n\n", "\n\r\n", CELL_END)  # no hedge reaches over one
MOST_WORDS = 5  # of a phrase
MOST_PHRASES = 4  # that are read before one number
SUB = Hedge(Qualifier.LESS_THAN)  # "sub-7 nanometre"
# Between a hedge and its number. After those that determine it, a preposition is no hedge: "more
# than the two", but not "about the two".
DETERMINERS = frozenset({"the", "these", "those", "its", "their", "his", "her", "all"})
TOTALS = frozenset(
    (
        "a total of", "total of", "a further", "further", "another", "an additional", "additional",
        "an extra", "extra", "all of", "a record", "an average of", "average of", "a new", "new",
        "a combined", "combined", "an area of", "a toll of", "a sum of", "a whopping", "a massive",
        "a staggering", "a sum of", "an estimated total of",
    )
)  # fmt: skip
BETWEEN = frozenset({"between", "anywhere between", "somewhere between"})
FROM = frozenset({"from", "anywhere from"})
FILLERS = frozenset({"other", "more", "only", "just"}) | DETERMINERS | TOTALS | BETWEEN | FROM
NO_HEDGES = frozenset({"max", "min", "c", "ca", "est", "maximum", "minimum"})  # "vitamin c", "Max"
# Between a thing that flies and the place below it: "destroyed overnight over 13 regions".
WHEN = frozenset(
    (
        "overnight", "today", "yesterday", "again", "low", "on", *LOW_WEEKDAYS, "early", "late",
        "in", "the", "night", "just",
        "morning", "afternoon", "evening",
    )
)  # fmt: skip
# Verbs that hedge: "exceeded 100", but neither "exceeded its 12 targets" nor "topped two lists".
VERBS = frozenset(
    (
        "exceed", "exceeds", "exceeded", "tops", "topped", "topping", "surpass", "surpasses",
        "surpassed", "surpassing",
    )
)  # fmt: skip
PASSING = {
    verb: Hedge(Qualifier.MORE_THAN)
    for verb in ("passed", "passes", "past", "crossed", "crosses", "broke", "breached")
}
A_MARK = r".{1,24}?[ -](?:mark|milestone|threshold|barrier)(?!\w)"
IN_DIGITS = r"\W{0,2}(?:[A-Z]{1,3}[$€£]?)?\d|\w+ (?:hundred|thousand|million|billion)"
COUNTS = frozenset(("count", "deaths", "figure", "number", "tally", "toll", "total"))
NEAR_COUNT = 9  # words between "toll" and "has passed"
ENDING = r"[,;.](?!\d)|$|[\r\n]| (?:on|in|after|by|and) "
AT_THE_END = rf" \d[\d,.]{{0,12}}(?: (?:million|thousand))?(?:{ENDING})"
FAR_GOVERNED = 4  # words between "buried" and "under"
MONEY_ONLY = frozenset({"north of", "south of"})


class HedgesBefore(NamedTuple):
    """The hedges directly before a number, and the words before the hedges, the nearest last.

    `is_counting` says that a word such as "another" or "a total of" is there: the number is no
    year.
    """

    said: tuple[HedgeAsSaid, ...]
    rest: Sequence[Word]
    is_between: bool = False
    is_from: bool = False
    is_counting: bool = False

    @property
    def last(self) -> str:
        """The word before the hedges, without case."""
        return self.rest[-1].low if self.rest else ""


def words_before(listed: WordList, at: int) -> list[Word]:
    """Return the last words and signs before a place in a text: a few dozen characters of them.

    A full stop belongs to the word before it: "No. 10". Signs are folded, and a long dash is ";".
    """
    text = listed.text
    start = max(0, at - REACH)
    start = max(start, *(text.rfind(gap, start, at) for gap in GAPS))
    found: list[Word] = []
    some = slice(listed.at(start), listed.at(at))
    for written, end in zip(listed.written[some], listed.ends[some], strict=True):
        folded, low = _read_word(written)
        word = Word(folded, low, end - len(folded), end)
        if word.end > at:  # the number is within a word: "sub-7", "T-72"
            found += _split_head(word, at)
        elif word.text == "." and found and _is_right_after(found[-1], word):
            last = found[-1]
            found[-1] = Word(f"{last.text}.", f"{last.low}.", last.start, word.end)
        else:
            found.append(word)
    return found


def _is_right_after(word: Word, stop: Word) -> bool:
    return word.end == stop.start and word.text[-1].isalpha()


@lru_cache(maxsize=REMEMBERED)
def _read_word(written: str) -> tuple[str, str]:
    """Return a word folded, and in lower case; of "July/Aug" and "and/or" the nearer word."""
    if not written[0].isalnum():
        sign = ";" if written in {"—", "―"} else fold_signs(written)
        return sign, sign
    text = fold_signs(written).rpartition("/")[2]
    return text, fold_word(text)


def _split_head(word: Word, at: int) -> list[Word]:
    """Return the part of a word before the number in it, and its hyphen for itself."""
    head = word.text[: at - word.start]
    body = head.rstrip("-'&./")
    end = word.start + len(body)
    signs = [
        Word(sign, sign, place, place + 1) for place, sign in enumerate(head[len(body) :], end)
    ]
    return [Word(body, body.casefold(), word.start, end), *signs] if body else signs


def read_lead(text: str, words: Sequence[Word]) -> HedgesBefore:
    """Return the hedges at the end of the words before a number; fillers are passed over."""
    said: list[HedgeAsSaid] = []
    fillers: set[str] = set()
    at = len(words)
    if at and words[-1].text in {'"', "-"}:  # around "200 to 300"; sub-7
        at -= 1
    if at < len(words) and at and words[-1].text == "-" and words[at - 1].low == "sub":
        return HedgesBefore(
            (HedgeAsSaid(SUB, words[at - 1].start, words[at - 1].end),), words[: at - 1]
        )
    for _ in range(MOST_PHRASES):
        size, phrase = _longest(words[:at])
        start = at - size
        if not size:
            break
        hedge = hedges().get(phrase) or PASSING.get(phrase)
        if hedge and _is_hedge(text, phrase, words[:at], size, fillers):
            said.insert(0, HedgeAsSaid(hedge, words[start].start, words[at - 1].end))
        elif phrase not in FILLERS:
            break
        fillers.add(phrase)
        at = start
    return HedgesBefore(
        tuple(said),
        words[:at],
        is_between=not fillers.isdisjoint(BETWEEN),
        is_from=not fillers.isdisjoint(FROM),
        is_counting=not fillers.isdisjoint(TOTALS),
    )


@cache
def _last_words() -> frozenset[str]:
    """Return the words that end a hedge or a filler: most words end none."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in (*hedges(), *PASSING, *FILLERS))


def _longest(words: Sequence[Word]) -> tuple[int, str]:
    """Return the longest hedge or filler that ends a list of words: its size, and the phrase."""
    if not words or words[-1].low not in _last_words():
        return 0, ""
    folded = [word.low for word in words[-MOST_WORDS:]]
    for size in range(len(folded), 0, -1):
        phrase = " ".join(folded[-size:])
        is_hedge = phrase in hedges() and phrase not in NO_HEDGES
        if is_hedge or phrase in PASSING or phrase in FILLERS:
            return size, phrase
    return 0, ""


def _is_hedge(text: str, phrase: str, words: Sequence[Word], size: int, fillers: set[str]) -> bool:
    """Does a phrase hedge, or is it a preposition: "control over two regions", "about the two"?"""
    if phrase in MONEY_ONLY:
        return text[words[-1].end : words[-1].end + 3].strip()[:1] in {"$", "€", "£", "U"}
    if phrase in PASSING or phrase in VERBS:
        is_level = not COUNTS.isdisjoint(word.low for word in words[-NEAR_COUNT:])
        if is_level and pattern(AT_THE_END).match(text, words[-1].end):
            return True  # "the toll has passed 500"
        return _is_passed(text, words[-1].end, phrase, fillers)
    governors = lexicon().governed.get(phrase)
    is_determined = not fillers.isdisjoint(DETERMINERS)
    if governors is None:
        return not (is_determined and is_listed(phrase, "compared"))
    if is_determined:
        return False
    before = words[:-size]
    at = words[-1].end + 1
    if phrase == "over" and before and _is_above(text, at, before):
        return False
    if phrase == "about" and _is_distance(text, at):
        return True  # "the depot lies about 320 km from here"
    reach = FAR_GOVERNED if phrase == "under" else 1  # "buried 30 houses under 5 metres of mud"
    return governors.isdisjoint(word.low for word in before[-reach:])


def _is_passed(text: str, at: int, phrase: str, fillers: set[str]) -> bool:
    """Does a verb say that a count is higher: "exceeds 100", "passed the 100 mark"?"""
    if pattern(A_MARK).match(text, at):
        return True
    is_count = pattern(IN_DIGITS).match(text, at + 1) is not None
    return phrase in VERBS and is_count and fillers.isdisjoint(DETERMINERS)


def _is_above(text: str, at: int, before: Sequence[Word]) -> bool:
    """Is "over" a place in "destroyed overnight over 13 Russian regions", "flew over 12 villages"?

    Or what an average is made of: "averaged over 100 critics".
    """
    noun = _find_listed(text, at)
    if not noun:
        return False
    verbs = [word.low for word in before if word.low not in WHEN]
    last = verbs[-1] if verbs else ""
    if noun == "averaged":
        return last == "averaged"
    is_shot = last == "down" and verbs[-2:-1] == ["shot"]
    is_downed = noun == "regions" and any(is_listed(word, "downed") for word in verbs)
    return is_shot or is_downed or is_listed(last, "airborne")


def _find_listed(text: str, at: int) -> str:
    """Return which list of places, or of what is averaged, the noun that a number counts is in."""
    for word in text[at : at + REACH].casefold().split()[1:MOST_WORDS]:
        noun = word.rstrip(".,;:!?)'\"")
        for name in ("regions", "grounds", "averaged"):
            if is_listed(noun, name):
                return name
        if noun != word or is_listed(noun, "function"):
            break
    return ""


def _is_distance(text: str, at: int) -> bool:
    number = scan_number(text, at)
    unit = unit_words(text, number.end) if number else None
    return unit is not None and dimension(unit[1]) == "length"
