"""V110: sources that agree, but may be one."""

from collections.abc import Iterator, Sequence

from verify.compare.independence import UNNAMED, find_origins, is_known
from verify.compare.verdicts import find_agreeing
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.sources import Resolution
from verify.sources.stubs import stub_line
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
    *others, latest = (claim for claim in group.claims if claim.id in agreed)
    names = listing(each.display_name for each in (*others, latest))
    unknown = {who.key: who for each in agreed.values() if not is_known(who := origins.of[each.id])}
    message = (
        f"{names} agree on {dated(latest)}, but it is not known that they are independent: "
        f"{_advise(list(unknown.values()))}"
    )
    yield Problem(latest, message, tuple(others))


def _advise(unknown: Sequence[Resolution]) -> str:
    """Return what to do: the line for `verify.toml` that says who a source is, if it has a name."""
    named = [who for who in unknown if who.kind not in UNNAMED and not who.candidates]
    if not named:
        return f"find a source that can be named beside {listing(who.written for who in unknown)}"
    more = [who.written for who in named[1:]]
    others = f", and the same for {listing(more)}" if more else ""
    return f"add below [sources] in verify.toml: {stub_line(named[0], named[0].written)}{others}"
