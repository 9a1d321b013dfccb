"""The words of a label: split, normalised, mended, and looked up in the lexicon."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat

from verify.text.calendar import LOW_MONTHS, LOW_WEEKDAYS, SHORT_MONTHS
from verify.text.labels import LabelWord, WordForm, capitalised
from verify.text.slips import SHORTEST_SWAP, is_slip, is_slip_of
from verify.topics.lexicon import (
    FacetLexicon,
    families,
    lexicon,
    name_words,
    ordinary_words,
    persons,
    remembered,
    vocabulary,
    words_of_label,
)
from verify.topics.phrases import NOT_NOTED, PARTY, SAYING, Fact, FactName, Mention

GAPS = frozenset(("in", "across", "throughout"))  # before a place that may divide a phrase
SHORTEST_FORM = 4  # letters of a word that may be a form of another one: "sold"
LONGER = 3  # letters by which a slip may be longer than its word: the plural "caess" for "case"
MEND_LONGEST = 40  # words: a longer text is no label, and is not mended


def is_date(word: str) -> bool:
    """Does the word name a day, a month, a year or a weekday?"""
    return is_year(word) or word in LOW_WEEKDAYS or word in LOW_MONTHS or word in SHORT_MONTHS


def is_year(word: str) -> bool:
    """Is the word a year, or a day and its month?"""
    return "_" in word or (len(word) == 4 and word[:2] in {"19", "20"} and word.isdecimal())  # noqa: PLR2004


def find_mentions(label: str, *, is_place: bool = False) -> list[list[Mention]]:
    """Return the phrases of a label or a place, segment by segment, with typing slips mended."""
    table = lexicon()
    segments = words_of_label(label)
    if sum(map(len, segments)) <= MEND_LONGEST and (meant := _mended(label, is_place=is_place)):
        segments = tuple(
            tuple(LabelWord(meant.get(word.text, word.text), word.form) for word in segment)
            for segment in segments
        )
    if len(segments) > 1:
        from verify.topics.inversions import turn_back  # few labels have a comma

        segments = turn_back(label, segments, table["words"])
    if " that " in label or " which " in label or " who " in label or " being " in label:
        from verify.topics.clauses import close_clauses  # few labels have a clause

        segments = tuple(close_clauses(segment, table["words"]) for segment in segments)
    return [_read(segment, table) for segment in segments]


def _read(words: Sequence[LabelWord], table: FacetLexicon) -> list[Mention]:
    """Return the phrases of a segment; one that a place divides is read as one."""
    found = _match(words, table)
    for at in range(1, len(found) - 2):
        if found[at].text in GAPS:
            from verify.topics.gaps import close_gap  # few labels have a place in the middle

            return close_gap(words, found, at, table, _match)
    return found


def match_words(text: str) -> list[Mention]:
    """Return the phrases of a text that is no label, such as a quotation. No slip is mended."""
    table = lexicon()
    return [each for segment in words_of_label(text) for each in _match(segment, table)]


def _mended(label: str, *, is_place: bool) -> Mapping[str, str]:
    """Return the words of a label that are typing slips, with the words that they mean.

    A word that must be a name, because of its capital, only means a name: "votes for Regan" has no
    slip for "regain", but "votes for Zelensy" has one. A name of a person is never a slip.
    """
    slips: dict[str, str] = {}
    for segment in words_of_label(label):
        for word in () if all(map(_is_known, segment)) else segment:
            known = _mend_form(word)
            if known != word.text:
                slips[word.text] = known
    if not slips:
        return slips
    first, others = capitalised(label)
    names = _normal(others if not is_place else [*first, *others])
    capitals = names | _normal(first)
    return {
        word: known
        for word, known in slips.items()
        if (word not in capitals or word not in persons())
        and (word not in names or known in name_words(known[0]))
    }


def _normal(words: Iterable[str]) -> set[str]:
    """Return words as `words_of_label` has them."""
    return {word.text for each in words for segment in words_of_label(each) for word in segment}


def _match(words: Sequence[LabelWord], table: FacetLexicon) -> list[Mention]:
    """Return the longest phrases that the lexicon has, from left to right."""
    texts = [word.text for word in words]
    found: list[Mention] = []
    at, end = 0, len(words)
    while at < end:
        text, form = words[at]
        after = at + 1
        if after < end and _begins_phrase(text, texts[after]):
            most = at + table["longest"].get(text, 1)
            known, phrase = table["words"].alike(f"{text} {texts[after]}"), text
            for next_, word in enumerate(texts[after:most], after):
                phrase = f"{phrase} {word}"
                if phrase in known:
                    text, form, after = phrase, words[next_].form, next_ + 1
        found.append(_mention(text, form))
        at = after
    return found


@remembered
def _begins_phrase(first: str, second: str) -> bool:
    """Does a phrase of the lexicon begin with these two words? Most pairs of a label begin none."""
    start = f"{first} {second}"
    return any(map(str.startswith, lexicon()["words"].alike(start), repeat(start)))


@remembered
def _mention(phrase: str, form: WordForm) -> Mention:
    facts = lexicon()["words"].get(phrase) or ()
    if not facts and len(phrase) >= SHORTEST_FORM and (base := families().get(phrase)):
        phrase, facts = base, lexicon()["words"].get(base) or ()
    values = dict(reversed(facts))
    named: Iterator[FactName] = (facet for facet in PARTY if facet in values)
    says = tuple(_what_says(phrase, facts))
    noted = tuple(fact for fact in facts if fact[0] not in NOT_NOTED)
    tells = "report" in values or "org" in values
    is_of_date = is_date(phrase)
    return Mention(phrase, form, facts, values, says, next(named, ""), is_of_date, noted, tells)


def _what_says(phrase: str, facts: Sequence[Fact]) -> Iterator[str]:
    """Yield what a phrase says of a topic: the phrase itself, if the lexicon does not know it."""
    if not facts:
        yield phrase
    for facet, value in facts:
        if facet in SAYING:
            yield value
        elif facet == "beside":
            yield phrase


@remembered
def _is_known(word: LabelWord) -> bool:
    return bool(_mention(*word).facts)


@remembered
def _mend_form(word: LabelWord) -> str:
    """Return the word that a typing slip meant; the s of "measels" may be no s of a plural."""
    meant = mend(word.text)
    known = word.text in ordinary_words() or word.text in vocabulary(word.text[0])
    if meant != word.text or word.form != "plural" or known:
        return meant
    whole = f"{word.text}s"
    nearest = [known for known in _ending_in_s(whole[0]) if is_slip(whole, known)]
    return nearest[0] if len(nearest) == 1 else meant


@remembered
def _words_by_length(letter: str) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = {}
    for word in vocabulary(letter):
        found.setdefault(len(word), []).append(word)
    return found


@remembered
def _ending_in_s(letter: str) -> list[str]:
    """Return the words of the lexicon that end in s and are no plurals: "measles"."""
    return [word for word in vocabulary(letter) if word.endswith("s")]


@remembered
def mend(word: str) -> str:
    """Return the lexicon's word that a typing slip meant, or the word itself."""
    if len(word) < SHORTEST_SWAP or not word.isalpha():
        return word
    known_words = vocabulary(word[0])
    if word in known_words or is_date(word) or word in ordinary_words():
        return word
    lengths = range(len(word) - LONGER, len(word) + 2)
    by_length = _words_by_length(word[0])
    nearest = sorted(
        known
        for length in lengths
        for known in by_length.get(length, ())
        if is_slip_of(word, known)
    )
    meanings = {lexicon()["words"].get(known) for known in nearest}
    if len(meanings) != 1 or (len(nearest) > 1 and None in meanings):
        return word
    return nearest[0]
