"""The facets of a page: by what a reader can filter topics, and how topics can be sorted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from verify.compare.camps import find_disagreements
from verify.model.findings import FindingState
from verify.model.groups import Group, VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.output.cells import event_of
from verify.output.html_views.claim_rows import NO_TOPIC
from verify.output.html_views.source_looks import SourceLooks
from verify.text.screen import visible

MOST_DAYS = 31  # values of the facet "day"; of more days it has months, and then years
DAY, MONTH, YEAR = 10, 7, 4  # letters of a date


class Facet(NamedTuple):
    """One facet: its values in the order of the page, and the values of each topic by number."""

    name: str
    label: str
    values: tuple[str, ...]
    tags: tuple[tuple[int, ...], ...]


class FacetedTopic(NamedTuple):
    """What the facets know of one topic apart from its claims."""

    group: Group
    verdicts: tuple[str, ...]
    findings: Sequence[FindingState]
    news: tuple[str, ...]


def facets_of(topics: Sequence[FacetedTopic], looks: SourceLooks) -> tuple[Facet, ...]:
    """Return the facets that tell topics apart: those with at least two values, or one for some."""
    days = _days([_newest(each.group) for each in topics])
    found = (
        _facet("changed", "Changed", [each.news for each in topics]),
        _facet("verdict", "Verdict", [each.verdicts for each in topics]),
        _facet("source", "Source", [_sources(each.group, looks) for each in topics]),
        _facet("side", "Side", [_sides(each.group) for each in topics]),
        _facet("place", "Place", [_places(each.group) for each in topics]),
        _facet("rule", "Rule", [_rules(each.findings) for each in topics], by_count=False),
        _facet("event", "Event", [[event_of(each.group.claims)] for each in topics]),
        _facet("day", "Newest day", [[day] for day in days], by_count=False),
    )
    return tuple(facet for facet in found if _parts(facet))


def _parts(facet: Facet) -> bool:
    """Does a choice in the facet leave out any topic?"""
    return any(len(values) < len(facet.values) for values in facet.tags)


def _facet(
    name: str, label: str, values: Sequence[Iterable[str]], *, by_count: bool = True
) -> Facet:
    """Return a facet. Its values are sorted by their number of topics, or by the alphabet."""
    every = [tuple(dict.fromkeys(map(visible, filter(None, each)))) for each in values]
    counts = Counter(value for each in every for value in each)
    order = sorted(counts, key=lambda value: (-counts[value] if by_count else 0, value))
    if name == "day":
        order.reverse()
    numbers = {value: number for number, value in enumerate(order)}
    tags = tuple(tuple(numbers[value] for value in each) for each in every)
    return Facet(name, label, tuple(order), tags)


def _sources(group: Group, looks: SourceLooks) -> Iterable[str]:
    return map(looks.name, group.claims)


def _sides(group: Group) -> Iterable[str]:
    return (claim.resolved.party for claim in group.claims)


def _places(group: Group) -> Iterable[str]:
    return (claim.place for claim in group.claims)


def _rules(states: Iterable[FindingState]) -> list[str]:
    rules = {stated.finding.rule for stated in states}
    order = sorted(rules, key=lambda rule: (rule.severity.rank, rule.code))
    return [f"{rule.code} {rule.name} ({rule.severity})" for rule in order]


def _newest(group: Group) -> date | None:
    days = [claim.last_day for claim in group.claims if claim.day]
    return max(days, default=None)


def _days(days: Sequence[date | None]) -> list[str]:
    """Return the newest day of each topic, as days, months or years: few enough to choose from."""
    for length in (DAY, MONTH, YEAR):
        some = [str(day)[:length] if day else "no day" for day in days]
        if len(set(some)) <= MOST_DAYS:
            break
    return some


def orders_of(topics: Sequence[FacetedTopic]) -> Mapping[str, list[int]]:
    """Return the orders of the topics, as their numbers: by name, newest day, and difference."""
    numbers = range(len(topics))
    days = [_newest(each.group) or date.min for each in topics]
    names = [(each.group.topic.label.strip() or NO_TOPIC).casefold() for each in topics]
    ratios = [_ratio(each.group) for each in topics]
    counts = [-sum(_weight(state) for state in each.findings) for each in topics]
    return {
        "name": sorted(numbers, key=lambda at: (names[at], at)),
        "day": sorted(numbers, key=lambda at: (-days[at].toordinal(), at)),
        "apart": sorted(numbers, key=lambda at: (-ratios[at], at)),
        "findings": sorted(numbers, key=lambda at: (counts[at], at)),
    }


def _ratio(group: Group) -> Decimal:
    """Return how many times the lowest and the highest figure in conflict are apart."""
    if group.verdict.name is not VerdictName.CONTESTED:
        return Decimal(0)
    return max((each.gap.ratio for each in find_disagreements(group)), default=Decimal(0))


def _weight(stated: FindingState) -> int:
    """Return how much a finding weighs in the order by findings: an error more than all others."""
    weights = {Severity.ERROR: 10_000, Severity.WARNING: 100, Severity.NOTE: 1}
    return weights[stated.finding.rule.severity]
