"""From files, mappings or claims to a report: what the commands and the Python API share."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from os import PathLike, fspath
from typing import BinaryIO

from verify.engine import run
from verify.model import AnyRule, Claim, GroupRule, Report, Row, Settings
from verify.normalise import normalise, tell_apart
from verify.read import read_ledger, rows_from
from verify.selection import check_selectors
from verify.tracking import Track, in_silence

Item = Mapping[str, object] | Row | Claim
Ledger = str | PathLike[str] | Iterable[Item]


def read_rows(path: str, stdin: BinaryIO | None = None, stdin_format: str = "") -> list[Row]:
    """Return the rows of one ledger, all of them or an InputError."""
    return list(read_ledger(path, stdin=stdin, stdin_format=stdin_format))


def ledger_rules() -> tuple[GroupRule, ...]:
    """Return the rules on ledgers, in the order in which they are asked."""
    from verify.rules import RULES

    return RULES


def all_rules() -> tuple[AnyRule, ...]:
    """Return the rules on ledgers and those on copy, by code."""
    from verify.article.rules import COPY_RULES

    every: tuple[AnyRule, ...] = (*ledger_rules(), *COPY_RULES)
    return tuple(sorted(every, key=lambda rule: rule.code))


def check_rows(rows: Iterable[Row], settings: Settings, track: Track = in_silence) -> Report:
    """Return the report on the rows of any number of ledgers; `track` shows how far it is."""
    return _run(rows, settings, ledger_rules(), track)


def _run(
    rows: Iterable[Row], settings: Settings, rules: Sequence[GroupRule], track: Track
) -> Report:
    every = tuple(rows)
    claims = normalise(track(every, "reading figures and topics", len(every)), settings)
    return run(claims, settings, rules, track)


def group_rows(rows: Iterable[Row], settings: Settings, track: Track = in_silence) -> Report:
    """Return the report on the rows with what they amount to, and no rule asked."""
    return _run(rows, settings, (), track)


def check(*ledgers: Ledger, settings: Settings | None = None) -> Report:
    """Return the report on ledgers: paths, or rows and claims. Raises VerifyError."""
    settings = settings or Settings()
    check_selectors(settings, ledger_rules, all_rules)
    rows: list[Row] = []
    claims: list[Claim] = []
    for number, ledger in enumerate(ledgers, 1):
        if isinstance(ledger, (str, PathLike)):
            rows += read_rows(fspath(ledger))
            continue
        items = list(ledger)
        name = "<rows>" if len(ledgers) == 1 else f"<rows {number}>"
        claims += [item for item in items if isinstance(item, Claim)]
        rows += [item for item in items if isinstance(item, Row)]
        mappings = [item for item in items if not isinstance(item, (Claim, Row))]
        if mappings or not items:
            rows += rows_from(mappings, name)
    new = normalise(rows, settings)
    return run(tell_apart(chain(claims, new)), settings, ledger_rules())
