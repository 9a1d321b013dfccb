"""The baseline: findings that were there when a desk began, and are left for later.

It is a JSON file that a repository keeps. A finding is in it by its fingerprint, so that it is
known again when lines move, rows are reordered or a file is renamed.
"""

import json
import os
from collections.abc import Iterable, Iterator

from verify.errors import InputError
from verify.findings.states import base_of, with_states
from verify.model.claims import file_of
from verify.model.findings import Finding, Findings, FindingState, State
from verify.model.named_tuples import NamedTuple

VERSION = 2  # 1 had one entry for all rows without evidence, and no places
HOW_TO = "delete it, and make it anew with --write-baseline"


class BaselineEntry(NamedTuple):
    """One finding of the baseline.

    The topic and the message are for a person who reads the file.
    """

    fingerprint: str
    code: str
    path: str
    topic: str
    message: str

    @property
    def base(self) -> str:
        """The fingerprint without the number that separates identical findings."""
        return base_of(self.fingerprint)


class Split(NamedTuple):
    """The findings of a run, new or in the baseline, and all of them as entries.

    `left` has the entries of the baseline that matched no finding, also those of other files.
    """

    open: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    entries: tuple[BaselineEntry, ...]
    left: tuple[BaselineEntry, ...]


def split(found: Findings, entries: Iterable[BaselineEntry]) -> Split:
    """Separate the findings that the baseline has from the new ones.

    If several findings are alike, only as many count as known as the baseline has. Those of the
    same file come first, so a copy of a known mistake in another file is new.
    """
    states = [stated for stated in with_states(found) if stated.state is State.OPEN]
    mine = [_entry(stated) for stated in states]
    by_file: dict[tuple[str, str], list[BaselineEntry]] = {}
    for entry in entries:
        by_file.setdefault((entry.base, entry.path), []).append(entry)
    known = [_take(by_file.get((each.base, each.path))) for each in mine]
    anywhere: dict[str, list[BaselineEntry]] = {}
    for (base, _), some in by_file.items():
        anywhere.setdefault(base, []).extend(some)
    known = [
        is_known or _take(anywhere.get(each.base))
        for is_known, each in zip(known, mine, strict=True)
    ]
    marked = list(zip(states, known, strict=True))
    return Split(
        tuple(stated.finding for stated, is_known in marked if not is_known),
        tuple(stated.finding for stated, is_known in marked if is_known),
        tuple(mine),
        tuple(entry for some in anywhere.values() for entry in some),
    )


def _take(entries: list[BaselineEntry] | None) -> bool:
    """Remove one of the entries. Return False if there is none."""
    if not entries:
        return False
    entries.pop()
    return True


class Renewal(NamedTuple):
    """A baseline with all findings that are open now, and the old entries that are settled."""

    entries: tuple[BaselineEntry, ...]
    gone: tuple[BaselineEntry, ...]


def renew(found: Findings, parts: Split, files: Iterable[str]) -> Renewal:
    """Return the new baseline, and the entries of the old one that are settled.

    Entries that this run did not check stay: those of other files, and of rules that it did not
    ask.
    """
    asked, read = {rule.code for rule in found.rules}, set(map(_plain, files))
    kept: list[BaselineEntry] = []
    gone: list[BaselineEntry] = []
    for entry in parts.left:
        if file_of(entry.path) not in read or entry.code not in asked:
            kept.append(entry)
        else:
            gone.append(entry)
    entries = sorted([*kept, *parts.entries], key=lambda each: (each.path, *each))
    return Renewal(tuple(entries), tuple(gone))


def _entry(stated: FindingState) -> BaselineEntry:
    finding = stated.finding
    return BaselineEntry(
        stated.fingerprint,
        finding.rule.code,
        _plain(finding.location.path),
        finding.about,
        finding.message,
    )


def _plain(path: str) -> str:
    """Return a name that is the same for "./claims.csv" and "claims.csv", on every system."""
    return os.path.normpath(path).replace(os.sep, "/")


def write_baseline(entries: Iterable[BaselineEntry]) -> Iterator[str]:
    """Yield the text of the file. Each finding has its own line, so that a diff is easy to read."""
    yield f'{{\n  "version": {VERSION},\n  "findings": ['
    for number, entry in enumerate(entries):
        yield ",\n" if number else "\n"
        yield f"    {json.dumps(entry._asdict(), ensure_ascii=True)}"
    yield "\n  ]\n}\n"


def read_baseline(data: bytes, path: str) -> tuple[BaselineEntry, ...]:
    """Return the findings of a baseline. Raises InputError for a file that is none."""
    try:
        document = json.loads(data)
    except ValueError:  # of JSON, or of UTF-8
        raise InputError(f"is no baseline, since it is not JSON: {HOW_TO}", path) from None
    except RecursionError:
        raise InputError(f"is no baseline: {HOW_TO}", path) from None
    if not isinstance(document, dict) or not isinstance(document.get("findings"), list):
        raise InputError(f"is no baseline: {HOW_TO}", path)
    if document.get("version") != VERSION:
        raise InputError(f"is the baseline of another version of verify: {HOW_TO}", path)
    return tuple(_read_entry(each, path) for each in document["findings"])


def _read_entry(each: object, path: str) -> BaselineEntry:
    if isinstance(each, dict):
        words = [each.get(name) for name in BaselineEntry._fields]
        if all(isinstance(word, str) for word in words):
            fingerprint, code, where, topic, message = map(str, words)
            return BaselineEntry(fingerprint, code, _plain(where), topic, message)
    fields = ", ".join(BaselineEntry._fields)
    raise InputError(f"a finding in it has not all of {fields}: {HOW_TO}", path)
