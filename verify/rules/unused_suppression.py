"""V502: a suppression of nothing."""

from collections.abc import Iterator

from verify.model import AnyRule, Group, Problem, Rule, Settings, Severity


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
        # An entry whose time is over is the fault of expired-suppression.
        if not used and not entry.has_expired(settings.as_of):
            where = f"on the claim {claim.id}" if entry.place else "here"
            message = (
                f"{entry.selector} finds nothing {where}: remove the suppression, or correct it"
            )
            yield Problem(claim, message, place=entry.place)


RULE = Rule("V502", "unused-suppression", Severity.WARNING, check)
