"""V502: a suppression of nothing."""

from collections.abc import Iterator

from verify.model import AnyRule, Group, Problem, Rule, Settings, Severity
from verify.suppressions import names_a_rule


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A suppression names a rule that finds nothing here.

    ## Why
    It was mistyped, or what it excused is gone; left in place it will hide the next finding.

    ## Bad
    suppress is V101: …, and two sources now agree.

    ## Good
    The cell is empty.
    """
    if settings.select or settings.ignore:
        return  # a rule that was not asked has found nothing either
    found: dict[str, list[AnyRule]] = {}
    for rule, claim_id in group.raised:
        found.setdefault(claim_id, []).append(rule)
    for claim, entry in group.excused:
        used = any(map(entry.covers, found.get(claim.id, ())))
        # One whose time is over, or that names no rule, is the fault of another rule.
        if used or entry.has_expired(settings.as_of) or not names_a_rule(entry):
            continue
        where = f"on the claim {claim.id}" if entry.place else "here"
        message = f"{entry.selector} finds nothing {where}: remove the suppression, or correct it"
        if not claim.location.path:
            message = f"no claim here has the id {claim.id}: correct it, or name all the ledgers"
        yield Problem(claim, message, place=entry.place)


RULE = Rule("V502", "unused-suppression", Severity.WARNING, check)
