"""Sentences of copy; offsets only, no meaning."""

from verify.article.model import Sentence
from verify.article.passages.paragraphs import find_paragraphs, strip
from verify.article.speakers.lexicon import speech
from verify.text.patterns import pattern

END = r"[.!?…]+[\"'”’»“)\]]*(?=\s|$)|(?<=[a-z][a-z])[.!?][\"”’]?(?=[A-Z][a-z]{1,12}\s)"
LAST_WORD = r"[^\W_][\w.&'’-]{0,11}$"
NEXT_WORD = r"[\s\"'“‘«„(\[–—-]{0,6}([^\W_]{0,15})"
# "01:49", "12.30pm BST": what an entry of a live blog begins with
STAMP = r"(\d{1,2}[:.]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4}\b)?)\s+(?=[^\W\d_]|[\"“‘])"
LONGEST_LAST = 12  # letters of an abbreviation
INITIALS = r"[a-z]\.[a-z]"  # "U.S"


def split_sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text in order, without the blanks around them."""
    found = []
    for number, (start, stop) in enumerate(find_paragraphs(text)):
        at = start
        is_digit = text[start : start + 1].isdecimal()
        if is_digit and (stamp := pattern(STAMP).match(text, start, stop)):
            found.append(Sentence(start, stamp.end(1), number))
            at = stamp.end()
        for end in pattern(END).finditer(text, at, stop):
            if _ends_sentence(text, end.start(), end.end(), stop):
                found.append(Sentence(at, end.end(), number))
                at = strip(text, end.end(), stop).start
        if at < stop:
            found.append(Sentence(at, stop, number))
    return found


def _ends_sentence(text: str, at: int, end: int, stop: int) -> bool:
    """Is a full stop, with the marks that close after it, the end of a sentence?"""
    following = pattern(NEXT_WORD).match(text, end, stop)
    word = following[1] if following else ""
    begins = word.lower() in speech()["begins"]
    if not word:
        return True
    if word[0].islower():
        return False
    if end < stop and not text[end].isspace():  # "They fled.The town"
        return begins
    last = pattern(LAST_WORD).search(text, max(0, at - LONGEST_LAST), at)
    if text[at] != "." or end - at > 1 or last is None:
        return True
    shortened = last[0].lower()
    kind = speech()["stops"].get(shortened)
    if kind == "latin" or (kind == "title" and last[0][0].isupper()):
        return False
    if kind == "shortened" or pattern(INITIALS).fullmatch(shortened):
        return begins
    # One letter is the initial of a name, but for "I"; in small letters it is short: "p. 12".
    if len(shortened) > 1 or last[0] == "I":
        return True
    return not last[0].isupper() and not (last[0].islower() and word[0].isdigit())
