"""The baseline: findings that were there when a desk began, and are left for later.

It is a JSON file that a repository keeps. A finding is in it by its fingerprint, so that it is
known again when lines move, rows are reordered or a file is renamed.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from verify.errors import InputError
from verify.flags import Found, flags_of
from verify.model import Finding, Flag, State

VERSION = 1
HOW_TO = "make it with --write-baseline"
TELLS_APART = ":"  # what a fingerprint has before the number that tells it from its like


class Entry(NamedTuple):
    """One finding of the baseline. Only the fingerprint and the path are looked at again."""

    fingerprint: str
    code: str
    path: str
    topic: str
    message: str

    @property
    def base(self) -> str:
        """The fingerprint without the number that tells findings apart that are alike."""
        return self.fingerprint.partition(TELLS_APART)[0]


class Split(NamedTuple):
    """The findings of a run that are new, those that the baseline has, and what of it is gone."""

    open: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    gone: tuple[Entry, ...]


def split(found: Found, entries: Sequence[Entry]) -> Split:
    """Tell the findings that the baseline has from those that are new.

    Of findings that are alike, as many are known as the baseline has, those of the same file first:
    the copy of a known mistake in another file is a new one.
    """
    flags = [flag for flag in flags_of(found) if flag.state is State.OPEN]
    left: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        left.setdefault((entry.base, entry.path), []).append(entry)
    known = [bool(left.get(_key(flag)) and left[_key(flag)].pop()) for flag in flags]
    anywhere: dict[str, list[Entry]] = {}
    for (base, _), some in left.items():
        anywhere.setdefault(base, []).extend(some)
    for at, flag in enumerate(flags):
        alike = anywhere.get(_key(flag)[0])
        if not known[at] and alike:
            alike.pop()
            known[at] = True
    marked = list(zip(flags, known, strict=True))
    return Split(
        tuple(flag.finding for flag, is_known in marked if not is_known),
        tuple(flag.finding for flag, is_known in marked if is_known),
        tuple(entry for some in anywhere.values() for entry in some),
    )


def _key(flag: Flag) -> tuple[str, str]:
    return flag.fingerprint.partition(TELLS_APART)[0], flag.finding.location.path


def renew(
    found: Found, old: Sequence[Entry], files: Collection[str]
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Return the baseline that has all that is open now, and what of the old one it has no more.

    What this run did not look at stays: other files, and rules that it did not ask.
    """
    asked = {rule.code for rule in found.rules}
    gone = split(found, old).gone
    kept = [entry for entry in gone if entry.path not in files or entry.code not in asked]
    new = [_entry(flag) for flag in flags_of(found) if flag.state is State.OPEN]
    dropped = tuple(entry for entry in gone if entry not in kept)
    return tuple(sorted([*kept, *new], key=lambda each: (each.path, *each))), dropped


def _entry(flag: Flag) -> Entry:
    finding = flag.finding
    return Entry(
        flag.fingerprint,
        finding.rule.code,
        finding.location.path,
        finding.claim.topic.label,
        finding.message,
    )


def write_baseline(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the file: a finding a line, so that a change of it reads well in a review."""
    yield f'{{\n  "version": {VERSION},\n  "findings": ['
    for number, entry in enumerate(entries):
        yield ",\n" if number else "\n"
        yield f"    {json.dumps(entry._asdict(), ensure_ascii=True)}"
    yield "\n  ]\n}\n"


def read_baseline(data: bytes, path: str) -> tuple[Entry, ...]:
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


def _read_entry(each: object, path: str) -> Entry:
    if isinstance(each, dict) and all(isinstance(each.get(name), str) for name in Entry._fields):
        return Entry(*(each[name] for name in Entry._fields))
    raise InputError(f"a finding in it has not all of {', '.join(Entry._fields)}: {HOW_TO}", path)
