"""Are two words forms of one word, or may they mean one thing: "wages", "income"?"""

from verify.text.slips import is_slip
from verify.topics import is_light, may_mean, tells

LIKE = 0.6  # of the letters of two words, from their beginning: "respond" and "response"
SHORTEST_LIKE = 4  # letters that two forms of a word share
ENDING = 2  # letters of an ending: the plural of a phrase
SHORTEST_CLIP = 3  # letters of a short form: "sub"


def are_akin(word: str, other: str) -> bool:
    """Is one word a form of the other, or may the two mean one thing: "wages", "income"?"""
    return are_like(word, other) or may_mean(word, other)


def are_like(word: str, other: str) -> bool:
    """Is one word a slip, another form, or a short form of the other: "sub", "submersible"?"""
    same = _same_letters(word, other)
    short, long = sorted(map(len, (word, other)))
    if " " in word or " " in other:
        few, many = sorted((set(word.split()), set(other.split())), key=len)
        is_plural = same == short >= long - ENDING  # "road accident", "road accidents"
        return is_plural or (few < many and all(map(is_light, many - few)))  # "young people"
    is_form = same >= SHORTEST_LIKE and same >= LIKE * long
    is_clip = same == short >= SHORTEST_CLIP and tells().isdisjoint((word, other))
    return is_form or is_clip or is_slip(word, other)


def _same_letters(word: str, other: str) -> int:
    return next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
