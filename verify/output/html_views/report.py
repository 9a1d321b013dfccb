"""The report on ledgers: the matrix, the findings, and each topic with all its claims."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from verify.model.findings import FindingState, Report
from verify.model.groups import Group, NearTopic
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.charts.chart import Chart, charts_of
from verify.output.html_views.claims import (
    NO_TOPIC,
    ClaimPlaces,
    ClaimTable,
    number_claims,
    tabulate,
)
from verify.output.html_views.findings import (
    ClaimReference,
    FindingView,
    by_weight,
    claims_of,
    count_severities,
    fold,
    is_open,
    rule_texts,
)
from verify.output.html_views.matrix import Matrix, RowLink, matrix_of, where_of
from verify.output.html_views.source_filter import (
    Filter,
    SourceFilter,
    Tags,
    by_severity,
    by_source,
    by_word,
    sources_of,
    tags,
)
from verify.output.page import HtmlView
from verify.output.series import ClaimSeries, series_of
from verify.output.summaries import set_aside, summary

TopicKey = tuple[str | tuple[str, ...], ...]
NO_DAY = "no day given (--as-of): no date counts as future, and no suppression has expired"


class NotCompared(NamedTuple):
    """A topic that another is not compared with, and why. `href` is "" if it is not in the page."""

    name: str
    href: str
    reason: str


class TopicCard(NamedTuple):
    """Everything about one topic. `kinds` are its series, if it has more than one."""

    anchor: str
    name: str
    where: str
    verdict: str
    reason: str
    kinds: tuple[ClaimSeries, ...]
    charts: tuple[Chart, ...]
    table: ClaimTable
    findings: tuple[FindingView, ...]
    apart: tuple[NotCompared, ...]
    tags: Tags


class _Layout(NamedTuple):
    """The anchors of topics and claims in the page, and the values to filter by.

    `topics` are the groups by anchor. `homes` are the anchors of the topics by claim id. `series`
    and `severities` are by anchor too.
    """

    topics: Mapping[str, Group]
    homes: Mapping[str, str]
    places: ClaimPlaces
    series: Mapping[str, tuple[ClaimSeries, ...]]
    severities: Mapping[str, tuple[str, ...]]
    sources: SourceFilter

    def verdicts(self, anchor: str) -> tuple[str, ...]:
        """Return the verdict on a topic, and the verdicts on its series."""
        kinds = (series.verdict for series in self.series[anchor])
        return (self.topics[anchor].verdict.name, *kinds)


def report_view(report: Report, files: Sequence[str], states: Sequence[FindingState]) -> HtmlView:
    """Return the view of a whole report, with the hidden findings."""
    lead = (summary(report), *set_aside(report.found))
    return _html_view(report.groups, report.settings, files, lead, states)


def comparison_view(report: Report, groups: Sequence[Group], lead: Sequence[str]) -> HtmlView:
    """Return the view of some topics of a report, without findings."""
    paths = dict.fromkeys(claim.location.path for group in groups for claim in group.claims)
    return _html_view(groups, report.settings, tuple(paths), lead, None)


def _html_view(
    groups: Sequence[Group],
    settings: Settings,
    files: Sequence[str],
    lead: Sequence[str],
    states: Sequence[FindingState] | None,
) -> HtmlView:
    """Return the view. If `states` is None, it is a comparison without a section for findings."""
    layout = _lay_out(groups, settings, states or ())
    entries = [_entry(at, stated, layout) for at, stated in enumerate(by_weight(states or ()), 1)]
    context = {
        "title": "Who said what" if states is None else "Who said which figure",
        "lead": lead,
        "files": files,
        "as_of": str(settings.as_of) if settings.as_of else NO_DAY,
        "verdicts": sorted(Counter(group.verdict.name for group in groups).items()),
        "has_findings": states is not None,
        "counts": count_severities(states or ()),
        "filters": tuple(_filters(layout, has_findings=states is not None)),
        "matrix": _matrix(layout),
        "topics": tuple(_cards(layout, settings, entries)),
        "findings": fold([entry for entry in entries if is_open(entry.stated)]),
        "aside": tuple(entry for entry in entries if not is_open(entry.stated)),
        "rules": rule_texts(states or ()),
    }
    return HtmlView("report.html", context)


def _lay_out(
    groups: Sequence[Group], settings: Settings, states: Sequence[FindingState]
) -> _Layout:
    """Give topics and claims their anchors, and collect the values of the filters."""
    topics = {f"topic-{at}": group for at, group in enumerate(groups, 1)}
    homes = {claim.id: anchor for anchor, group in topics.items() for claim in group.claims}
    severities: dict[str, set[str]] = {anchor: set() for anchor in topics}
    for stated in filter(is_open, states):
        home = homes.get(stated.finding.claim.id)
        if home:  # a suppression in the config may name a claim that does not exist
            severities[home].add(stated.finding.rule.severity)
    return _Layout(
        topics,
        homes,
        number_claims(claim for group in groups for claim in group.claims),
        {anchor: tuple(series_of(group, settings)) for anchor, group in topics.items()},
        {anchor: tuple(sorted(found)) for anchor, found in severities.items()},
        sources_of(claim for group in groups for claim in group.claims),
    )


def _filters(layout: _Layout, *, has_findings: bool) -> Iterator[Filter]:
    verdicts = (verdict for anchor in layout.topics for verdict in layout.verdicts(anchor))
    yield by_word("verdict", "Verdict", "every verdict", verdicts)
    yield by_source(layout.sources)
    if has_findings:
        yield by_severity(chain.from_iterable(layout.severities.values()))


def _matrix(layout: _Layout) -> Matrix:
    all_series = tuple(chain.from_iterable(layout.series.values()))
    return matrix_of(all_series, layout.sources, lambda each: _place(each, layout))


def _place(series: ClaimSeries, layout: _Layout) -> RowLink:
    anchor = layout.homes[series.group.claims[0].id]
    return RowLink(
        f"#{anchor}",
        tags(
            verdict=[series.verdict],
            source=layout.sources.of(series.group.claims),
            severity=layout.severities[anchor],
        ),
    )


def _entry(at: int, stated: FindingState, layout: _Layout) -> FindingView:
    finding = stated.finding
    anchor = layout.homes.get(finding.claim.id, "")
    claims = [claim for claim in claims_of(finding) if claim.id in layout.homes]
    return FindingView(
        anchor=f"finding-{at}",
        stated=stated,
        topic=(finding.about.strip() or NO_TOPIC) if anchor else "",
        href=f"#{anchor}",
        claims=tuple(
            ClaimReference(
                f"#{layout.places.anchor(claim)}",
                f"{layout.places.where(claim)} {claim.source}".rstrip(),
            )
            for claim in claims
        ),
        tags=tags(
            verdict=layout.verdicts(anchor) if anchor else (),
            source=layout.sources.of(claims),
            severity=[finding.rule.severity],
        ),
    )


def _cards(
    layout: _Layout, settings: Settings, entries: Sequence[FindingView]
) -> Iterator[TopicCard]:
    found: dict[str, list[FindingView]] = {}
    for entry in entries:
        if is_open(entry.stated):
            found.setdefault(entry.href, []).append(entry)
    places = {group.topic.key: anchor for anchor, group in layout.topics.items()}
    for anchor, group in layout.topics.items():
        all_series = layout.series[anchor]
        place = next((series.place for series in all_series if series.place), "")
        yield TopicCard(
            anchor=anchor,
            name=group.topic.label.strip() or NO_TOPIC,
            where=next(filter(None, map(where_of, all_series)), ""),
            verdict=group.verdict.name,
            reason=group.verdict.reason,
            kinds=all_series if len(all_series) > 1 else (),
            charts=charts_of(group, settings),
            table=tabulate(group.rated(), layout.places, (group.topic.label, place)),
            findings=tuple(found.get(f"#{anchor}", ())),
            apart=tuple(_apart(near, places) for near in group.near),
            tags=tags(
                verdict=layout.verdicts(anchor),
                source=layout.sources.of(group.claims),
                severity=layout.severities[anchor],
            ),
        )


def _apart(near: NearTopic, places: Mapping[TopicKey, str]) -> NotCompared:
    anchor = places.get(near.topic.key)
    name = near.topic.label.strip() or NO_TOPIC
    return NotCompared(name, f"#{anchor}" if anchor else "", near.reason)
