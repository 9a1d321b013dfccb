"""What a person can do on the page. Each action is one change of one file, as a command has it."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from hashlib import sha256

from verify.cli.review_page.drafts import (
    ACCEPTED,
    MENDED,
    STATE,
    draft_rows,
    fit,
    is_draft,
)
from verify.cli.review_page.session import Act, FileChange, View
from verify.compare.near_pairs import NearPair
from verify.config.added_tables import write_source, write_suppression
from verify.config.init_files import CONFIG
from verify.config.writing import write_decisions
from verify.errors import InputError
from verify.findings.suppressions import add_suppression
from verify.ledger.formats import change_ledger, explain_fixed
from verify.model.claims import Claim, LedgerEdit, Row
from verify.model.findings import Finding
from verify.model.settings import Suppression
from verify.output.pages.sources import find_unknown
from verify.text.english import plural
from verify.text.screen import visible

MENDABLE = (
    *("source", "claim", "value", "unit", "place", "as_of", "date", "kind", "stance", "via"),
    "note",
)
LONGEST_CELL = 2_000  # characters that a person types
MARK = "\ufeff"
Said = Mapping[str, str]


def name_row(row: Row) -> str:
    """Return a name of a row that it keeps if lines move, and loses if any cell changes."""
    cells = sorted({**row.extra, **row.cells}.items())
    words = "\0".join((row.location.path, *(f"{name}\1{text}" for name, text in cells)))
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:20]


def name_pair(pair: NearPair) -> str:
    """Return the name of a pair of topics: its code, with a digest of both labels."""
    return f"{pair.code}-{sha256(chr(0).join(pair.apart).encode()).hexdigest()[:8]}"


def draft(view: View, said: Said) -> FileChange:
    """Add a row to the first ledger for each figure of copy that it has not."""
    path = view.inputs.ledgers[0]
    drafted = [each for each in view.drafted if visible(each.copy.path) == said.get("copy")]
    if not drafted:
        raise InputError("this copy is not part of the review: start it with --copy")
    day = _read_day(said.get("date", ""))
    known = {row.cells.get("id", "") for row in view.rows}
    new = [row for row in draft_rows(drafted[0], str(day or "")) if row.id not in known]
    if not new:
        raise InputError("each figure of it has a row", drafted[0].copy.path)
    here = [row for row in view.rows if row.location.path == path]
    columns = {name for row in here for name in (*row.cells, *row.extra)}
    rows = tuple(fit(row, columns) for row in new)
    what = f"{plural(len(rows), 'row')} drafted from {drafted[0].copy.path}"
    return _edit(view, path, LedgerEdit(added=rows), what)


def accept(view: View, said: Said) -> FileChange:
    """Mark a drafted row as accepted."""
    row = _find_draft(view, said)
    edit = LedgerEdit(row.location.line, {STATE: ACCEPTED})
    return _edit(view, row.location.path, edit, f"accepted: {_words(row)}")


def mend(view: View, said: Said) -> FileChange:
    """Change cells of a drafted row, and mark it as mended."""
    row = _find_draft(view, said)
    cells = {name: _clean(said[name]) for name in MENDABLE if name in said}
    cells = {name: text for name, text in cells.items() if text != row.cells.get(name, "").strip()}
    if "value" in cells:  # the ends were those of the old value
        cells |= {end: "" for end in ("low", "high") if row.cells.get(end)}
    edit = LedgerEdit(row.location.line, {**cells, STATE: MENDED if cells else ACCEPTED})
    what = f"mended: {_words(row)}" if cells else f"accepted: {_words(row)}"
    return _edit(view, row.location.path, edit, what)


def drop(view: View, said: Said) -> FileChange:
    """Remove a drafted row."""
    row = _find_draft(view, said)
    edit = LedgerEdit(row.location.line, is_removal=True)
    return _edit(view, row.location.path, edit, f"dropped: {_words(row)}")


def join(view: View, said: Said) -> FileChange:
    """Make a pair one topic, as `verify topics --join` does."""
    pair = _find_pair(view, said)
    return _decide(view, pair, "are one topic")


def part(view: View, said: Said) -> FileChange:
    """Keep a pair two topics, as `verify topics --apart` does."""
    pair = _find_pair(view, said)
    return _decide(view, pair, "are two topics")


def place(view: View, said: Said) -> FileChange:
    """Say who a source is, with the lines that `verify sources --missing` prints."""
    for claims in find_unknown(view.report):
        if claims[0].resolved.key == said.get("key"):
            name = claims[0].source
            kind, party = _clean(said.get("kind", "")), _clean(said.get("party", "")).casefold()
            before, text = _config(view)
            changed = write_source(text, view.config, name, kind, party)
            whose = f", on the side of {party}" if party else ""
            return _configured(view, before, changed, f"{name}: {kind}{whose}")
    raise _gone("source")


def suppress(view: View, said: Said) -> FileChange:
    """Suppress a finding: in the column of its row; or in the config, if no row can be changed."""
    found = [each.finding for each in view.states if each.fingerprint == said.get("key")]
    if not found:
        raise _gone("finding")
    finding, reason = found[0], _clean(said.get("reason", ""))
    if finding.rule.is_about_suppressions:
        raise InputError(f"{finding.rule.code} is about a suppression: correct that one")
    if not reason:
        raise InputError("a suppression needs a reason: write why the finding is accepted")
    entry = Suppression(finding.rule.code, reason, _read_day(said.get("until", "")))
    claim, code = finding.claim, finding.rule.code
    what = f"suppressed {code}: {claim.display_name}, {claim.topic.label or 'the file'}"
    has_own_id = not claim.id.startswith(str(claim.location))
    if row := _row_of(view, claim):
        try:
            cell = add_suppression(row.cells.get("suppress", ""), entry)
        except ValueError as problem:
            raise InputError(str(problem)) from None
        edit = LedgerEdit(row.location.line, {"suppress": cell})
        try:
            return _edit(view, row.location.path, edit, what)
        except InputError:
            if not has_own_id:
                raise
    if why := why_not_suppressed(view, finding):
        raise InputError(why)
    before, text = _config(view)
    changed = write_suppression(text, view.config, claim.id, entry)
    return _configured(view, before, changed, what)


def why_not_suppressed(view: View, finding: Finding) -> str:
    """Return why a finding cannot be suppressed on the page, in one line; "" if it can."""
    claim = finding.claim
    if finding.rule.is_about_suppressions:
        return "it is about a suppression: correct that one"
    has_own_id = not claim.id.startswith(str(claim.location))
    if has_own_id or _row_of(view, claim):
        return ""
    why = explain_fixed(claim.location.path) or "several claims are in its row"
    return f"its row has no id by which the config can name it, and {why}"


ACTIONS: Mapping[str, Act] = {
    each.__name__: each for each in (draft, accept, mend, drop, join, part, place, suppress)
}


def _decide(view: View, pair: NearPair, what: str) -> FileChange:
    joins, apart = (pair.joins, ()) if "one" in what else ((), (pair.apart,))
    before, text = _config(view)
    changed = write_decisions(text, view.config, joins, apart)
    one, other = pair.apart
    return _configured(view, before, changed, f"“{one}” and “{other}” {what}")


def _edit(view: View, path: str, edit: LedgerEdit, what: str) -> FileChange:
    before = view.data[path]
    return FileChange(
        what, path, before, change_ledger(before or b"", path, edit, view.settings.opening)
    )


def _config(view: View) -> tuple[bytes | None, str]:
    """Return the config as it is, and as text; a new one is that of `verify init`."""
    before = view.data[view.config]
    if before is not None and not view.inputs.config:
        raise InputError("is there now and was not read: start the review again", view.config)
    try:
        return before, CONFIG if before is None else before.decode("utf-8").removeprefix(MARK)
    except UnicodeDecodeError:
        raise InputError("not UTF-8: save it as UTF-8", view.config) from None


def _configured(view: View, before: bytes | None, text: str, what: str) -> FileChange:
    mark = MARK if before is not None and before.startswith(MARK.encode()) else ""
    return FileChange(what, view.config, before, (mark + text).encode())


def _find_draft(view: View, said: Said) -> Row:
    for row in view.rows:
        if is_draft(row) and name_row(row) == said.get("key"):
            return row
    raise _gone("row")


def _find_pair(view: View, said: Said) -> NearPair:
    for pair in view.pairs:
        if name_pair(pair) == said.get("key"):
            return pair
    raise _gone("pair")


def _gone(what: str) -> InputError:
    return InputError(f"this {what} is there no more: look at the list again")


def _row_of(view: View, claim: Claim) -> Row | None:
    """Return the row of a claim, if it can be changed. A wide table has several claims a row."""
    rows = view.by_place.get(claim.location, ())
    return rows[0] if len(rows) == 1 and not explain_fixed(claim.location.path) else None


def _words(row: Row) -> str:
    words = (row.cells.get(name, "").strip() for name in ("source", "claim", "value"))
    return ", ".join(filter(None, words))


def _clean(text: str) -> str:
    """Return what a person typed as one line, without characters that nobody can see."""
    if len(text) > LONGEST_CELL:
        raise InputError(f"longer than {LONGEST_CELL:,} characters: write less")
    kept = (each for each in text if each.isspace() or unicodedata.category(each)[0] != "C")
    return " ".join("".join(kept).split())


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise InputError(f"{_clean(text)!r} is no day: write 2031-05-20") from None
