"""V108: sources that agree, but may be one."""

from collections.abc import Iterator

from verify.compare.independence import find_origins, is_known
from verify.compare.verdicts import find_agreeing
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, listing


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Several sources agree, but it is not known that they are independent.

    ## Why
    Two names may be one source: an agency and its initials, or a post and the paper that copied it.
    Two sources count as support only if it is known who both are.

    ## Bad
    Derna Today and the Kumeyra blog both say 900, and the registry knows neither.

    ## Good
    Reuters and the Libyan Red Crescent both say 900.
    """
    if group.verdict.name is not VerdictName.AGREEING:
        return
    origins = find_origins(group.claims)
    pairs = find_agreeing(group.pairs, origins, group.ties)
    agreed = {claim.id: claim for pair in pairs for claim in (pair.first, pair.second)}
    *others, latest = sorted(agreed.values(), key=group.claims.index)
    names = listing(each.display_name for each in (*others, latest))
    unknown = {
        origins[each.id].key: origins[each.id].written or each.display_name
        for each in agreed.values()
        if not is_known(origins[each.id])
    }
    verb = "is" if len(unknown) == 1 else "are"
    message = (
        f"{names} agree on {dated(latest)}, but it is not known that they are independent: "
        f"say under [sources] who {listing(unknown.values())} {verb}"
    )
    yield Problem(latest, message, tuple(others))


RULE = Rule("V108", "unknown-independence", Severity.WARNING, check)
