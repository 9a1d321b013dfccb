"""What a desk has looked at and set aside: the `suppress` column of a ledger."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from verify.model import AnyRule, Finding, Settings

# A rule by code, by the start of one, or by name; several with commas between them.
SELECTOR = r"(?:V\d{0,4}|[a-z]+(?:-[a-z]+)+)"
# Where an entry begins: selectors and a colon, or nothing; or a code and the reason. A ";" within a
# reason begins none.
ENTRY = rf"(?:^|;)\s*(?:({SELECTOR}(?:\s*,\s*{SELECTOR})*)\s*(?::|(?=;|$))|(V\d+)\s)"
UNTIL = r"\buntil\s+(\d{4}-\d\d-\d\d)\.?\s*$"


class Suppression(NamedTuple):
    """One entry: which rule, why, and the last day on which it holds, if it ends."""

    selector: str
    reason: str
    until: date | None = None

    def covers(self, rule: AnyRule) -> bool:
        """Is this the rule that the entry names?"""
        return rule.name == self.selector or rule.code.startswith(self.selector)

    def has_expired(self, as_of: date | None) -> bool:
        """Is the day that stands for today after the last day of the entry?"""
        return self.until is not None and as_of is not None and as_of > self.until


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
    found = re.search(UNTIL, reason)
    if found:
        try:
            until = date.fromisoformat(found[1])
        except ValueError:  # no such day: it stays part of the reason
            return Suppression(selector, reason.strip())
        return Suppression(selector, reason[: found.start()].strip(), until)
    return Suppression(selector, reason.strip())


def is_suppressed(finding: Finding, settings: Settings) -> bool:
    """Does the claim's own row set this finding aside?"""
    return bool(finding.claim.suppress) and any(
        entry.covers(finding.rule) and not entry.has_expired(settings.as_of)
        for entry in read_suppressions(finding.claim.suppress)
        if not finding.rule.code.startswith("V5")
    )
