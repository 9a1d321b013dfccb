"""The head of a name: the word that says what sort of body or person it is.

In "Police Officers Federation of Minneapolis" it is "Federation": the last word before "of".
"Police" and "Officers" only say whose federation it is.
"""

from collections.abc import Iterator, Sequence

from verify.model.sources import SourceTable
from verify.sources.parts import PREPOSITIONS, NamePart

LONGEST_HEAD = 4  # words
LONG_UNION = 3  # words of a name that begins with "Union"
ROLES = frozenset(("officials", "witnesses", "sources", "media"))
AFTER_HEAD = frozenset(("country", "capital", "place", "titles", "noise", "alias", "person"))
FIRST = frozenset(("media", "hospital", "union", "ngo", "company"))
PLAIN = frozenset(("company", "ngo"))
SHORTEST_PLAIN = 5  # letters
AMBIGUOUS = frozenset(("media", "company", "ngo"))  # a single word of these kinds says little


def find_head(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return what the head of a name is: a kind ("hospital"), a role, or "office police".

    It is "" if no word says it. A post or a person only leads to the body that it is of: "director
    of Al-Noor hospital".
    """
    for segment in _segments(parts):
        pieces = list(_pieces(segment))
        for number, piece in enumerate(pieces, 1):
            head = _head_of(piece, table, has_more=number < len(pieces) and piece[0].is_capital)
            if head == "officials" and number < len(pieces):
                is_hospital = _head_of(pieces[number], table, has_more=False) == "hospital"
                head = "hospital" if is_hospital else head  # "doctors at Al-Noor hospital"
            if head:
                return head
            if number < len(pieces) and all(part.kind == "unknown name" for part in piece):
                return ""  # "Fraternal Order of Police" is no police
        if any(part.kind == "unnamed" for part in segment):
            return "unnamed"
    return ""


def _segments(parts: Sequence[NamePart]) -> Iterator[list[NamePart]]:
    for number in dict.fromkeys(part.segment for part in parts):
        yield [part for part in parts if part.segment == number]


def _pieces(segment: Sequence[NamePart]) -> Iterator[list[NamePart]]:
    """Yield the pieces of a segment between its prepositions: "director", "Al-Noor hospital"."""
    piece: list[NamePart] = []
    for part in segment:
        is_link = part.kind in {"noise", "unknown", "of_witnesses"}
        if is_link and set(part.words) <= PREPOSITIONS:
            if piece:
                yield piece
            piece = []
        else:
            piece.append(part)
    if piece:
        yield piece


def _head_of(piece: Sequence[NamePart], table: SourceTable, *, has_more: bool) -> str:
    """Return what the last words of a piece are, or its first word.

    `has_more` says that the name goes on: "Bank" is a head in "Bank of Ruritania".
    """
    left = list(piece)
    while left:
        last = left[-1]
        if last.kind == "office":
            return f"office {last.value}"
        if last.kind in ROLES:
            return last.kind
        head = _longest_head(left, table, has_more=has_more)
        if head:
            return head
        if len(left) == 1 or not _may_follow(last, left[-2]):
            break
        left.pop()
    first = piece[0]
    if first.kind == "office" and len(piece) > 1 and piece[1].is_capital == first.is_capital:
        return f"office {first.value}"
    kind = table["kinds"].get(first.words[0], "")
    is_long = len(piece) > 1 or len(first.words) > 1
    count = sum(len(part.words) for part in piece)
    is_long = is_long and (kind != "union" or count >= LONG_UNION)  # not "Union Carbide"
    return kind if kind in FIRST and is_long and first.is_capital else ""


def _may_follow(last: NamePart, before: NamePart) -> bool:
    """May a part follow the head of a name: a place, a post, or the name of who holds the post?"""
    if last.kind == "unknown name":
        return before.kind in {"titles", "office", *ROLES}
    return last.kind in AFTER_HEAD


def _longest_head(parts: Sequence[NamePart], table: SourceTable, *, has_more: bool) -> str:
    kinds, words = table["kinds"], [word for part in parts for word in part.words]
    for length in range(min(LONGEST_HEAD, len(words)), 0, -1):
        kind = kinds.get(" ".join(words[-length:]), "")
        # "The company" says a kind, "Company" and "post" do not.
        is_plain = not parts[0].is_capital and kind in PLAIN and len(words[0]) > SHORTEST_PLAIN
        if kind and (len(words) > 1 or has_more or kind not in AMBIGUOUS or is_plain):
            return kind
    return ""
