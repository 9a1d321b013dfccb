"""The changes from one report to another: claims, conflicts between sources, and verdicts."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby

from verify.compare.pairs import find_pairs
from verify.diff.amounts import Move, is_same_figure, measure
from verify.diff.matching import match, saying
from verify.diff.rows import ChangedCell, find_cells
from verify.model.agreements import Comparison, Pair
from verify.model.claims import Claim, ClaimStatus
from verify.model.figures import Kind
from verify.model.findings import Report
from verify.model.groups import Group, VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.text.english import gap, listing, most_used

RETRACTED = ClaimStatus.RETRACTED
NOW = {
    Comparison.AGREES: "they agree now",
    Comparison.COMPATIBLE: "they do not exclude each other now",
}


class ChangeKind(StrEnum):
    """The kinds of changes, the most important first."""

    IN_CONFLICT = "newly in conflict"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    NEW = "new"
    OUT_OF_CONFLICT = "no longer in conflict"
    CORROBORATED = "newly corroborated"
    VERDICT = "verdict"
    CHANGED = "changed"


KINDS = tuple(ChangeKind)


class Change(NamedTuple):
    """One thing that changed, on a topic at a place, in an event.

    `before` and `after` are the old and the new claims: at most one of each, or the two claims of a
    conflict. A change of verdict has none: its words are in `cells`. `move` is the change of the
    figure. For a new claim it is the change since `since`, the source's figure of an earlier day.
    `cells` are the columns that differ. `reason` says why, if the kind does not.
    """

    kind: ChangeKind
    topic: str
    place: str
    event: str
    before: tuple[Claim, ...] = ()
    after: tuple[Claim, ...] = ()
    move: Move = Move()
    since: Claim | None = None
    cells: tuple[ChangedCell, ...] = ()
    reason: str = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims as they are now, or as they were if they are gone."""
        return self.after or self.before


def find_changes(old: Report, new: Report) -> tuple[Change, ...]:
    """Return the changes, the most important first, then by topic."""
    changes = [*_find_claims(old, new), *_find_conflicts(old, new), *_find_verdicts(old, new)]
    return tuple(sorted(changes, key=_order))


def _order(change: Change) -> tuple[object, ...]:
    said = tuple(
        (str(claim.day or ""), claim.resolved.key, claim.value, claim.id, claim.location)
        for claim in change.claims
    )
    topic = (change.topic.casefold(), change.topic, change.place, change.event)
    return (KINDS.index(change.kind), topic, said, change.cells)


def _find_claims(old: Report, new: Report) -> Iterator[Change]:
    pairs, (gone, fresh) = match(_claims(old), _claims(new))
    for before, after in pairs:
        yield _compare(before, after)
    doubles = {saying(claim): claim.location for claim in _claims(new)} if gone else {}
    for claim in gone:
        double = doubles.get(saying(claim))
        reason = f"the row is gone, but {double} says the same" if double else "the row is gone"
        yield Change(ChangeKind.WITHDRAWN, *_about(claim), (claim,), reason=reason)
    earlier = _find_earlier(new, {claim.id for claim in fresh}) if fresh else {}
    for claim in fresh:
        since = earlier.get(claim.id)
        move = measure(since, claim) if since else Move()
        yield Change(ChangeKind.NEW, *_about(claim), (), (claim,), move, since)


def _about(claim: Claim) -> tuple[str, str, str]:
    return (claim.topic.label, claim.place, claim.event_name)


def _about_all(group: Group) -> tuple[str, str, str]:
    """Return the topic of a group, and its place and event as most of its claims write them."""
    places = [claim.place for claim in group.claims if claim.place]
    events = [claim.event_name for claim in group.claims if claim.event_name]
    return (group.topic.label, most_used(places), most_used(events))


def _claims(report: Report) -> Iterator[Claim]:
    return (claim for group in report.groups for claim in group.claims)


def _compare(before: Claim, after: Claim) -> Change:
    """Return the change of a claim that both ledgers have; a retracted claim is withdrawn."""
    cells = find_cells(before, after)
    is_same = is_same_figure(before, after)
    kind = ChangeKind.CHANGED if is_same else ChangeKind.REVISED
    move = Move() if is_same else measure(before, after)
    change = Change(kind, *_about(after), (before,), (after,), move, cells=cells)
    if before.status == after.status or RETRACTED not in {before.status, after.status}:
        return change
    if after.status is RETRACTED:
        return change._replace(kind=ChangeKind.WITHDRAWN, reason=RETRACTED)
    return change._replace(kind=ChangeKind.NEW, reason=f"no longer {RETRACTED}")


def _find_earlier(report: Report, ids: set[str]) -> dict[str, Claim]:
    """Return the claims of an earlier day that those with the ids, of the same sources, follow."""
    found = {}
    for group in report.groups:
        for series in group.by_source.values():
            for kind in Kind:
                figures = (claim for claim in series if claim.kind is kind and claim.figure)
                for before, claim in _with_earlier(figures):
                    if claim.id in ids:
                        found[claim.id] = before
    return found


def _with_earlier(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield each claim of a series, with the last one of the day before it in the series."""
    before: Claim | None = None
    dated = (claim for claim in claims if claim.day)
    for _, of_one_day in groupby(dated, key=lambda claim: claim.day and claim.day.end):
        same_day = list(of_one_day)
        if before:
            yield from ((before, claim) for claim in same_day)
        before = same_day[-1]


def _find_conflicts(old: Report, new: Report) -> Iterator[Change]:
    """Yield the pairs of sources that conflict in one report and not in the other."""
    for group, pair, _ in _find_only_in(new, old):
        about, both = _about_all(group), _late_first(pair)
        yield Change(ChangeKind.IN_CONFLICT, *about, (), both, reason=_why(pair))
    for group, pair, now in _find_only_in(old, new):
        about, both = _about_all(group), _late_first(pair)
        yield Change(ChangeKind.OUT_OF_CONFLICT, *about, both, reason=now)


def _find_only_in(report: Report, other: Report) -> Iterator[tuple[Group, Pair, str]]:
    """Yield the conflicts that only one report has, and the agreement of the pair in the other."""
    groups = {group.topic.key: group for group in other.groups}
    for group in report.groups:
        for pair in group.pairs:
            if pair.agreement.conflicts:
                found = _find_pair(pair, groups.get(group.topic.key), other.settings)
                if isinstance(found, str):
                    yield group, pair, found
                elif not found.agreement.conflicts:
                    yield group, pair, f"{NOW[found.agreement.name]}: {found.agreement.reason}"


def _find_pair(pair: Pair, group: Group | None, settings: Settings) -> Pair | str:
    """Return the pair of the same two sources in another report, or why it has no such pair.

    The pairs of the group are not enough: if there are many sources, not all are compared.
    """
    known = group.by_source if group else {}
    both = (pair.first, pair.second)
    missing = [claim.display_name for claim in both if claim.resolved.key not in known]
    if missing:
        return f"nothing of {listing(missing)} stands any more"
    series = {claim.resolved.key: known[claim.resolved.key] for claim in both}
    for found in find_pairs(series, settings):
        if found.first.figure_kind is pair.first.figure_kind:
            return found
    return "they cannot be compared any more"


def _late_first(pair: Pair) -> tuple[Claim, Claim]:
    early, late = pair.by_day
    return late, early


def _why(pair: Pair) -> str:
    return gap(pair.agreement) if pair.first.readable else pair.agreement.reason


def _find_verdicts(old: Report, new: Report) -> Iterator[Change]:
    """Yield the topics of both reports whose verdict is another one now."""
    groups = {group.topic.key: group for group in old.groups}
    for group in new.groups:
        former = groups.get(group.topic.key)
        if former and _verdict(former) != _verdict(group):
            cell = ChangedCell("verdict", _verdict(former), _verdict(group))
            is_support = cell.after == VerdictName.CORROBORATED
            kind = ChangeKind.CORROBORATED if is_support else ChangeKind.VERDICT
            is_judged = group.verdict.name.is_judgement
            reason = group.verdict.reason if is_judged else "nobody asserts what can be read"
            yield Change(kind, *_about_all(group), cells=(cell,), reason=reason)


def _verdict(group: Group) -> str:
    """Return the verdict as a cell, which is empty if there was nothing to judge."""
    return group.verdict.name if group.verdict.name.is_judgement else ""
