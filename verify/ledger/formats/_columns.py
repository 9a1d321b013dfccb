"""Find the columns of a ledger among the headers of a file, as people write them."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from operator import itemgetter

from verify.errors import InputError
from verify.ledger.formats._cells import show
from verify.model.claims import Flaw, FlawKind
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_header
from verify.text.hidden import find_hidden
from verify.text.slips import nearest

WIDTH_LIMIT = 2000  # columns; a file with more is not a ledger, and would take too long
REQUIRED = ("source", "claim", "value")

# Each column of a ledger, and other headers for it. Case, spaces, hyphens and underscores do not
# count. List each header once. Leave out headers that could mean two columns.
HEADERS = {
    "source": "asserted_by asserter who who_said who_said_it said_by says speaker attribution"
    " attributed_to according_to claimant claimed_by claim_source stated_by announced_by"
    " source_name name_of_source",
    "claim": "metric topic label what statement indicator assertion claim_text what_is_claimed"
    " what_is_counted subject measure description claim_topic claim_name",
    "value": "figure number reported count amount total quantity claimed_value claimed_figure"
    " claim_value reported_value reported_figure reported_number how_many how_much num toll",
    "id": "claim_id ref row_id identifier claim_no claim_number claim_ref",
    "unit": "units unit_of_measure unit_of_measurement measurement_unit uom value_unit",
    "place": "location where region oblast locality city settlement place_name",
    "event": "event_id event_name event_no event_number event_code incident incident_id"
    " incident_name incident_no incident_number incident_code disaster disaster_id disaster_name"
    " disaster_no disaster_number dis_no glide glide_no glide_number glide_id",
    "date": "day reported_on published published_on date_reported reported_date report_date"
    " date_published publication_date date_of_claim claim_date said_on date_said asserted_on"
    " date_of_report announced_on stated_on when",
    "as_of": "as_at as_of_date as_at_date as_on figure_date date_of_figure data_date period"
    " reference_date valid_on event_date date_of_event incident_date date_of_incident",
    "kind": "kind_of_figure figure_kind figure_type value_kind claim_kind",
    "via": "reported_by outlet publisher relayed_by relayed_via through media_outlet publication"
    " reported_via carried_by",
    "derived_from": "citing cites cited based_on origin original_source derives_from"
    " derived sourced_from cited_source primary_source",
    "stance": "position source_stance",
    "evidence": "proof method basis supporting_evidence evidence_given methodology",
    "quote": "quotation verbatim exact_words original_words quoted_text quote_text",
    "url": "link source_url source_link href uri web_address claim_url article_url",
    "archived_url": "archive archive_url archived archive_link archived_link wayback wayback_url"
    " archived_at",
    "status": "verification_status verification claim_status verified_status",
    "note": "notes comment comments remark remarks memo annotation annotations editor_note",
    "suppress": "suppressed suppression suppressions allow ignore ignored noqa",
}

_SHORT = 4  # letters; in a shorter word one wrong letter makes another word: "rate", "date"


class Columns(NamedTuple):
    """The columns of one header row, each with its position, and the flaws of the headers.

    `known` are the columns of a ledger, `known_at` their positions, counted from 0. `extra` has the
    other columns. `pick_known` takes the cells of the known columns from a row.
    """

    width: int
    known: tuple[str, ...]
    known_at: tuple[int, ...]
    extra: tuple[tuple[int, str], ...]
    flaws: tuple[Flaw, ...]
    pick_known: Callable[[Sequence[str]], Sequence[str]]

    def name_at(self, position: int) -> str:
        """The name in messages of the column at a position, counted from 0."""
        if position in self.known_at:
            return self.known[self.known_at.index(position)]
        return dict(self.extra).get(position, f"column {position + 1}")


@cache
def usual_headers() -> dict[str, str]:
    """Every folded header that is understood, and its column: "asof" is "as_of"."""
    names = {fold_header(column): column for column in HEADERS}
    for column, others in HEADERS.items():
        names.update(dict.fromkeys(others.replace("_", "").split(), column))
    return names


def bind_columns(headers: Sequence[str], path: str, line: int = 0) -> Columns:
    """Find the columns of a ledger among the headers. If two fit, the column's own name wins.

    Raises InputError if there are more than `WIDTH_LIMIT` headers.
    """
    if len(headers) > WIDTH_LIMIT:
        message = f"{len(headers):,} columns; a ledger has at most {WIDTH_LIMIT:,}"
        raise InputError(message, path, line)
    names = usual_headers()
    folded = [fold_header(header) for header in headers]
    at: dict[str, int] = {}
    for position, word in enumerate(folded):
        if word in names and word == names[word].replace("_", ""):
            at.setdefault(names[word], position)
    for position, word in enumerate(folded):
        if word in names:
            at.setdefault(names[word], position)
    extra: dict[str, int] = {}
    flaws: list[Flaw] = []
    bound = set(at.values())
    for position, header in enumerate(headers):
        if hidden := find_hidden(header):
            message = f'the header "{show(header)}" holds {hidden}: delete it'
            flaws.append(Flaw(FlawKind.HIDDEN_CHARACTERS, message, line))
        if position not in bound:
            name = header.strip() or f"column {position + 1}"
            flaws.extend(_doubt_header(name, folded[position], at, extra, line))
            extra[make_distinct(name, {*at, *extra})] = position
    known = tuple(sorted(at, key=at.__getitem__))
    known_at = tuple(at[column] for column in known)
    others = tuple((position, name) for name, position in extra.items())
    return Columns(len(headers), known, known_at, others, tuple(flaws), _make_picker(known_at))


def _make_picker(positions: Sequence[int]) -> Callable[[Sequence[str]], Sequence[str]]:
    if len(positions) > 1:
        return itemgetter(*positions)
    return lambda cells: [cells[position] for position in positions]


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
        if (is_own or len(name) > _SHORT) and _is_one_slip_apart(word, name):
            return column
    return ""


def _is_one_slip_apart(one: str, other: str) -> bool:
    """Is one letter missing, added or wrong, or are two neighbouring letters swapped?"""
    if min(len(one), len(other)) < 3 or abs(len(one) - len(other)) > 1:  # noqa: PLR2004 - letters
        return False
    is_short = max(len(one), len(other)) <= _SHORT
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if len(one) == len(other) == 1:
        return not is_short
    return len(one) + len(other) == 1 or (len(one) == 2 and one == other[::-1])  # noqa: PLR2004


def require_columns(
    found: Collection[str], headers: Sequence[str], path: str, line: int = 0
) -> None:
    """Raise InputError if a required column is missing. It names the headers that may be meant."""
    missing = [column for column in REQUIRED if column not in found]
    if not missing:
        return
    if len(missing) == len(REQUIRED) and _look_like_data(headers):
        first = show(", ".join(headers))
        raise InputError(
            f"no header row: the first row is “{first}”; put {','.join(REQUIRED)} above it",
            path,
            line,
        )
    wanted = " and ".join(f'"{column}"{_suggest(column, headers)}' for column in missing)
    there = ", ".join(show(header) for header in headers) or "nothing"
    is_title = sum(map(bool, map(str.strip, headers))) == 1
    hint = ": delete what stands above the header; of a workbook the first sheet is read"
    message = f"no column {wanted}; the file has: {there}{hint if is_title else ''}"
    raise InputError(message, path, line)


def _look_like_data(headers: Sequence[str]) -> bool:
    return any(header.strip(" $€£~<>+-")[:1].isdigit() for header in headers)


def _suggest(column: str, headers: Sequence[str]) -> str:
    folded = {fold_header(header): header for header in headers}
    likely = [header for word, header in folded.items() if find_likely_column(word) == column]
    likely += [folded[word] for word in nearest(column, folded, 3)]
    return f' (rename "{show(likely[0])}"?)' if likely else ""
