"""What changed, for a report with --since or --baseline: beside each claim, and of each topic."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from verify.model.findings import FindingState
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.output.cells import event_of, where_in
from verify.output.head import ChangeNote, ReportHead
from verify.output.html_views.anchors import Anchors
from verify.text.english import most_used, plural

NEW_FINDINGS = "new findings"  # a value of the facet, beside the kinds of changes
Place = tuple[str, str, str]  # the label, the place and the event of a topic


class News(NamedTuple):
    """What changed.

    `claims` are the words beside a claim, by its id. `topics` are the words about a topic, and
    `kinds` the kinds of its changes, both by anchor. `withdrawn` are lines on claims whose topic is
    gone.
    """

    claims: Mapping[str, tuple[str, ...]]
    topics: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, tuple[str, ...]]
    withdrawn: tuple[str, ...]


def news_of(
    head: ReportHead,
    groups: Sequence[Group],
    anchors: Anchors,
    found: Mapping[str, Sequence[FindingState]],
    *,
    has_baseline: bool,
) -> News:
    """Return what changed since a revision, and the findings that the baseline does not have."""
    claims: dict[str, list[str]] = defaultdict(list)
    topics: dict[str, list[str]] = defaultdict(list)
    kinds: dict[str, list[str]] = defaultdict(list)
    withdrawn: list[str] = []
    homes = _homes(groups, anchors) if head.changes else {}
    for change in head.changes:
        anchor = _home(change, anchors, homes)
        if not anchor:
            where = where_in(change.place, change.event)
            withdrawn.append(f"{change.topic}{where}: {change.words}")
            continue
        kinds[anchor].append(change.kind)
        if change.claim and not change.is_of_topic:
            claims[change.claim].append(change.words)
        else:
            topics[anchor].append(change.words)
    for anchor, states in found.items() if has_baseline else ():
        kinds[anchor].append(NEW_FINDINGS)
        topics[anchor].append(plural(len(states), "new finding"))
    return News(_freeze(claims), _freeze(topics), _freeze(kinds), tuple(withdrawn))


def _freeze(found: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(some)) for name, some in found.items()}


def _homes(groups: Sequence[Group], anchors: Anchors) -> dict[Place, str]:
    """Return the anchor of each topic, by its label, place and event in any of its claims."""
    found: dict[Place, str] = {}
    for group, anchor in zip(groups, anchors.topics, strict=True):
        place = most_used(claim.place for claim in group.claims if claim.place)
        found.setdefault((group.topic.label, place, event_of(group.claims)), anchor)
        for claim in group.claims:
            found.setdefault((claim.topic.label, claim.place, claim.event_name), anchor)
    return found


def _home(change: ChangeNote, anchors: Anchors, homes: Mapping[Place, str]) -> str:
    place = (change.topic, change.place, change.event)
    return anchors.homes.get(change.claim) or homes.get(place, "")
