"""Find the columns of a ledger among the headers of a file, as people write them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter

from verify.errors import InputError
from verify.ledger.tables import PLAIN
from verify.ledger.tables.cells import replace_surrogates, show
from verify.lexicons import Table, load
from verify.model.claims import ColumnNames, Flaw, FlawKind
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening
from verify.text.folding import fold_header
from verify.text.hidden import find_hidden

WIDTH_LIMIT = 2000  # columns; a file with more is not a ledger, and would take too long
REQUIRED = ("source", "claim", "value")
ENDS = ("low", "high")  # instead of "value"

_LONGEST = 200  # characters of a header that are read
SHORT = 4  # letters; in a shorter word one wrong letter makes another word: "rate", "date"


class Columns(NamedTuple):
    """The columns of one header row, each with its position, and the flaws of the headers.

    `known` are the columns of a ledger, `known_at` their positions, counted from 0. `extra` has the
    other columns. `pick_known` takes the cells of the known columns from a row. `names` has the
    headers of the known columns, if they are not our own names for them.
    """

    width: int
    known: tuple[str, ...]
    known_at: tuple[int, ...]
    extra: tuple[tuple[int, str], ...]
    flaws: tuple[Flaw, ...]
    pick_known: Callable[[Sequence[str]], Sequence[str]]
    names: ColumnNames | None = None

    def name_at(self, position: int, line: int) -> str:
        """The cell of a row in messages: '"As of"', or '"As of" (D5)' in a workbook."""
        names = self.names or ColumnNames({})
        if position in self.known_at:
            column = self.known[self.known_at.index(position)]
            name = names.headers.get(column, column)
        else:
            name = dict(self.extra).get(position, f"column {position + 1}")
        return f'"{show(name)}"' + (f" ({letters_of(position)}{line})" if names.letters else "")

    def find(self, column: str) -> int:
        """The position of a known column, or -1."""
        return self.known_at[self.known.index(column)] if column in self.known else -1


@cache
def column_table() -> Table:
    """The lexicon of columns, which is compiled from `columns.toml`."""
    return load("columns")


@cache
def usual_headers() -> dict[str, str]:
    """Every folded header that is understood, and its column: "asof" is "as_of"."""
    return column_table().pairs("headers")


@cache
def fallback_headers() -> dict[str, list[str]]:
    """The folded headers that are read if a column has no other, the best one first."""
    return column_table().lists("fallbacks")


def find_missing(found: Collection[str]) -> list[str]:
    """Return the required columns that are missing. "low" or "high" is as good as "value"."""
    missing = [column for column in REQUIRED if column not in found]
    has_end = any(map(found.__contains__, ENDS))
    return [column for column in missing if column != "value" or not has_end]


def bind_columns(  # noqa: PLR0913  each is one thing that the file or the desk says
    headers: Sequence[str],
    path: str,
    line: int = 0,
    opening: Opening = PLAIN,
    *,
    tagged: Mapping[int, str] = {},
    has_letters: bool = False,
) -> Columns:
    """Find the columns of a ledger among the headers. If two fit, the column's own name wins.

    `tagged` has the columns that HXL tags name, by position. If `has_letters`, the file is a
    workbook, and messages name cells. Raises InputError for more than `WIDTH_LIMIT` headers.
    """
    if len(headers) > WIDTH_LIMIT:
        message = f"{len(headers):,} columns; a ledger has at most {WIDTH_LIMIT:,}"
        raise InputError(message, path, line)
    folded = [
        "" if tagged and header.startswith("#") else fold_header(header[:_LONGEST])
        for header in headers
    ]
    at = _find_positions(folded, opening.columns, tagged)
    extra: dict[str, int] = {}
    flaws: list[Flaw] = []
    bound = set(at.values())
    for position, header in enumerate(headers):
        if hidden := find_hidden(header):
            message = f'the header "{show(header)}" holds {hidden}: delete it'
            flaws.append(Flaw(FlawKind.HIDDEN_CHARACTERS, message, line))
        if position not in bound:
            name = replace_surrogates(header).strip() or f"column {position + 1}"
            if folded[position] not in opening.columns:
                flaws.extend(_doubt_header(name, folded[position], at, extra, line))
            extra[make_distinct(name, {*at, *extra})] = position
    known = tuple(sorted(at, key=at.__getitem__))
    known_at = tuple(at[column] for column in known)
    others = tuple((position, name) for name, position in extra.items())
    names = _name_columns(headers, at, has_letters=has_letters)
    return Columns(
        len(headers), known, known_at, others, tuple(flaws), _make_picker(known_at), names
    )


def _find_positions(
    folded: Sequence[str], own: Mapping[str, str], tagged: Mapping[int, str]
) -> dict[str, int]:
    """Return the position of each column of a ledger: by the config, its name, a usual header.

    HXL tags, and then the fallbacks, give the columns that no header gives.
    """
    names = usual_headers()
    known = [(at, names[word]) for at, word in enumerate(folded) if word in names]
    if own:
        known = [(at, column) for at, column in known if folded[at] not in own]
    at: dict[str, int] = {}
    for position, word in enumerate(folded) if own else ():
        if own.get(word):
            at.setdefault(own[word], position)
    for position, column in known:
        if folded[position] == column.replace("_", ""):
            at.setdefault(column, position)
    for position, column in known:
        at.setdefault(column, position)
    _add_others(folded, own, tagged, at)
    if "source" not in at and "via" in at:  # "reported by" is the source, if no column has another
        relays = [position for position, column in known if column == "via"] or [at["via"]]
        at["source"] = next((each for each in relays if each != at["via"]), at["via"])
        if at["source"] == at["via"]:
            del at["via"]
    return at


def _add_others(
    folded: Sequence[str],
    own: Mapping[str, str],
    tagged: Mapping[int, str],
    at: dict[str, int],
) -> None:
    """Add the columns that only a tag or a fallback gives."""
    bound = set(at.values())
    if len(bound) == len(folded):
        return
    for position, column in tagged.items():
        if position not in bound:
            at.setdefault(column, position)
    bound = set(at.values())
    places = {word: position for position, word in reversed(list(enumerate(folded)))}
    for column, headers in fallback_headers().items():
        there = (places[word] for word in headers if word in places and word not in own)
        free = next((position for position in there if position not in bound), -1)
        if free >= 0 and column not in at:
            at[column] = free
            bound.add(free)


def find_known(headers: Sequence[str], opening: Opening) -> dict[str, int]:
    """Return the columns of a ledger among some headers, each with its position."""
    return _find_positions(
        [fold_header(header[:_LONGEST]) for header in headers], opening.columns, {}
    )


def _name_columns(
    headers: Sequence[str], at: Mapping[str, int], *, has_letters: bool
) -> ColumnNames | None:
    named = {column: headers[position].strip() for column, position in at.items()}
    others = {name: show(header) for name, header in named.items() if header not in {name, ""}}
    if not (others or has_letters):
        return None
    letters = {column: letters_of(position) for column, position in at.items() if has_letters}
    return ColumnNames(others, letters)


def letters_of(position: int) -> str:
    """Return the letters of a column in a workbook, by its position from 0: 27 is "AB"."""
    head, last = divmod(position, 26)
    return (letters_of(head - 1) if head else "") + chr(ord("A") + last)


def _make_picker(positions: Sequence[int]) -> Callable[[Sequence[str]], Sequence[str]]:
    if len(positions) > 1:
        return itemgetter(*positions)
    return lambda cells: [cells[position] for position in positions]


def leave_out(columns: Columns, column: str, header: str) -> Columns:
    """Return the columns with a known one among the others, under its header."""
    at = columns.find(column)
    known = [pair for pair in zip(columns.known, columns.known_at, strict=True) if pair[1] != at]
    names, places = tuple(name for name, _ in known), tuple(place for _, place in known)
    extra = (*columns.extra, (at, make_distinct(header, dict(columns.extra).values())))
    return columns._replace(
        known=names, known_at=places, extra=extra, pick_known=_make_picker(places)
    )


def _doubt_header(
    name: str, word: str, at: Collection[str], extra: Collection[str], line: int
) -> Iterable[Flaw]:
    column = usual_headers().get(word)
    if column or name in extra:
        message = (
            f'"{show(name)}" is a second column for {column or show(name)}: kept, but not read'
        )
        yield Flaw(FlawKind.DUPLICATE_COLUMN, f"{message}; rename or delete one of the two", line)
    elif (likely := find_likely_column(word)) and likely not in at:
        message = f'"{show(name)}" is not a column of a ledger: did you mean "{likely}"?'
        yield Flaw(FlawKind.SUSPICIOUS_COLUMN, message, line)


def make_distinct(name: str, taken: Collection[str]) -> str:
    """Return the name, with a number if it is taken: "value (2)"."""
    distinct, number = name, 1
    while distinct in taken:
        number += 1
        distinct = f"{name} ({number})"
    return distinct


def find_likely_column(word: str) -> str:
    """Return the column whose header is one typo away from a folded header, or ""."""
    for name, column in usual_headers().items():
        # Too many words are like a short header: "days" is not a typo of "day".
        is_own = name == column.replace("_", "")
        if (is_own or len(name) > SHORT) and _is_one_slip_apart(word, name):
            return column
    return ""


def _is_one_slip_apart(one: str, other: str) -> bool:
    """Is one letter missing, added or wrong, or are two neighbouring letters swapped?"""
    if min(len(one), len(other)) < 3 or abs(len(one) - len(other)) > 1:  # noqa: PLR2004 - letters
        return False
    is_short = max(len(one), len(other)) <= SHORT
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if len(one) == len(other) == 1:
        return not is_short
    return len(one) + len(other) == 1 or (len(one) == 2 and one == other[::-1])  # noqa: PLR2004
