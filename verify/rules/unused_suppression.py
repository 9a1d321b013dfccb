"""V502: a suppression that hides nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.findings.suppressions import names_a_rule
from verify.model.claims import NOWHERE, Claim
from verify.model.groups import SuppressionUse
from verify.model.rules import AnyRule, Problem
from verify.model.settings import Settings, Suppression


def check(use: SuppressionUse, settings: Settings) -> Iterator[Problem]:
    """A suppression names a rule that finds nothing here.

    ## Why
    The suppression is mistyped, or the finding is gone. If it stays in the row, it will hide the
    next finding.

    ## Bad
    suppress is V101: only the army is there. Two sources now agree, so V101 finds nothing.

    ## Good
    The cell is empty.
    """
    found: dict[str, list[AnyRule]] = {}
    for rule, claim_id in use.raised:
        found.setdefault(claim_id, []).append(rule)
    elsewhere: dict[str, Claim | None] = {}  # by selector: the first claim on which it finds
    for claim, entry in use.excused:
        if claim.location == NOWHERE:
            message = f"no claim has the id {claim.id}: correct the id, or name all the files"
            yield Problem(claim, message, place=entry.place)
            continue
        used = _names(entry, found.get(claim.id, ()))
        # V503 reports an entry that has ended, and V501 one that names no rule. A rule that did
        # not run has no findings, so an entry that names it may be needed.
        if used or entry.has_expired(settings.as_of) or not names_a_rule(entry):
            continue
        if not _names(entry, use.unasked):
            if entry.selector not in elsewhere:
                elsewhere[entry.selector] = _find_first(entry, use, found)
            message = _say(claim, entry, elsewhere[entry.selector])
            yield Problem(claim, message, place=entry.place)


def _names(entry: Suppression, rules: Iterable[AnyRule]) -> bool:
    """Does the entry name one of `rules`?"""
    return any(rule.answers_to(entry.selector) for rule in rules)


def _find_first(
    entry: Suppression, use: SuppressionUse, found: Mapping[str, Sequence[AnyRule]]
) -> Claim | None:
    """Return the first claim on which a rule of the entry finds something.

    A conflict is reported on one of its two claims.
    """
    return next((each for each in use.claims if _names(entry, found.get(each.id, ()))), None)


def _say(claim: Claim, entry: Suppression, other: Claim | None) -> str:
    where = f"on the claim {claim.id}" if entry.place else "here"
    if other:
        place = f"the claim {other.id}" if entry.place else str(other.location)
        return f"{entry.selector} finds nothing {where}, but on {place}: suppress it there"
    return f"{entry.selector} finds nothing {where}: remove the suppression, or correct it"
