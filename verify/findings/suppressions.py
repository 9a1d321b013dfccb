"""Suppressions: findings that a desk set aside in the `suppress` column or in the config."""

import re
from datetime import date
from functools import lru_cache

from verify.model.claims import Claim
from verify.model.findings import Finding
from verify.model.settings import Settings, Suppression
from verify.text.calendar import LOW_WEEKDAYS

# A rule by code, by the start of one, or by name; several with commas between them.
SELECTOR = r"(?:V\d{0,4}|[a-z]+(?:-[a-z]+)+)"
# Where an entry begins: selectors and a colon, or nothing; or a code and the reason. A ";" within a
# reason begins none.
ENTRY = rf"(?:^|;)\s*(?:({SELECTOR}(?:\s*,\s*{SELECTOR})*)\s*(?::|(?=;|$))|(V\d+)\s)"
UNTIL = r"(?i)\(?\buntil\s+(\d{4}-\d\d-\d\d)\)?\.?\s*$"
# What seems to be a last day and is not written as one: "until 31/12/2022", "until December 2022".
DAYS = "|".join(("today", "tonight", "tomorrow", "yesterday", *LOW_WEEKDAYS))
VAGUE_END = rf"(?i)\buntil\b(?:[^;]*\d|\W*(?:;|$)|\W+(?:{DAYS}|next|the end|end of)\b)"


@lru_cache(maxsize=1 << 16)
def read_suppressions(text: str) -> tuple[Suppression, ...]:
    """Read a cell: `V101: only the ministry counts these until 2026-12-31; V103, V106: …`."""
    entries = list(re.finditer(ENTRY, text))
    if not entries:
        return (Suppression(text.strip(), ""),)
    ends = [entry.start() for entry in entries[1:]] + [len(text)]
    return tuple(
        _read_entry(selector.strip(), text[entry.end() : end])
        for entry, end in zip(entries, ends, strict=True)
        for selector in (entry[1] or entry[2]).split(",")
    )


def _read_entry(selector: str, reason: str) -> Suppression:
    found = re.search(UNTIL, reason) if _says_until(reason) else None
    if found:
        try:
            until = date.fromisoformat(found[1])
        except ValueError:  # no such day: it stays part of the reason
            return Suppression(selector, reason.strip())
        return Suppression(selector, reason[: found.start()].strip(), until)
    return Suppression(selector, reason.strip())


def add_suppression(cell: str, entry: Suppression) -> str:
    """Return the cell with one more entry. Raises ValueError if it would not be read so."""
    before = read_suppressions(cell) if cell.strip() else ()
    end = f" until {entry.until}" if entry.until else ""
    written = f"{entry.selector}: {entry.reason}{end}"
    said = "; ".join(filter(None, (cell.strip().rstrip("; "), written)))
    if not entry.reason or read_suppressions(said) != (*before, entry) or has_vague_end(entry):
        raise ValueError(
            "write a reason without a rule, a semicolon or an end in it: the end has its own field"
        )
    return said


def names_a_rule(entry: Suppression) -> bool:
    """Can the words before the colon be a rule at all: V101, V1 or single-source?"""
    return bool(re.fullmatch(SELECTOR, entry.selector))


def has_vague_end(entry: Suppression) -> bool:
    """Does the reason say until when, in a way that is not read? Then it would never end."""
    may_end = entry.until is None and _says_until(entry.reason)
    return may_end and bool(re.search(VAGUE_END, entry.reason))


def _says_until(reason: str) -> bool:
    return "until" in reason.casefold()


def suppressions_of(claim: Claim, settings: Settings) -> tuple[Suppression, ...]:
    """Return the suppressions of a claim, from its row and from the config."""
    own = read_suppressions(claim.suppress) if claim.suppress else ()
    return (*own, *settings.suppress.get(claim.id, ()))


def find_suppression(finding: Finding, settings: Settings) -> Suppression | None:
    """Return the entry that sets a finding aside, if there is one that still holds."""
    if finding.rule.is_about_suppressions:
        return None
    return next(
        (
            entry
            for entry in suppressions_of(finding.claim, settings)
            if finding.rule.answers_to(entry.selector) and not entry.has_expired(settings.as_of)
        ),
        None,
    )
