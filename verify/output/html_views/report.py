"""The report on ledgers: topics in conflict first, then what changed, then the others."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from verify.model.findings import FindingState, Report
from verify.model.groups import Group, VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.head import NO_HEAD, ReportHead, count_changes
from verify.output.html_views.anchors import Anchors, anchors_of
from verify.output.html_views.byline import byline_of, foot_of, title_of
from verify.output.html_views.facets import FacetedTopic, facets_of, orders_of
from verify.output.html_views.findings import (
    FindingEntry,
    count_severities,
    entry_of,
    is_open,
    place_of,
    rule_texts,
)
from verify.output.html_views.news import News, news_of
from verify.output.html_views.panels import PanelParts
from verify.output.html_views.sentences import sum_up
from verify.output.html_views.source_looks import SourceLooks, looks_of
from verify.output.html_views.topic_cards import CardParts, TopicCard, card_of
from verify.output.page import HtmlView
from verify.output.series import series_of
from verify.output.summaries import set_aside, unread_lines
from verify.text.english import plural

MOST_STATIC = 400  # claims: a longer page is laid out by its script, as the reader comes to a topic


class Section(NamedTuple):
    """Some topics under one heading: those in conflict, those that changed, the others.

    `cards` makes one card at a time: a page may have 20,000.
    """

    name: str
    heading: str
    topics: int
    cards: Iterator[TopicCard]


class _Layout(NamedTuple):
    """All topics of a page, with what is known of each, in the order of the page."""

    groups: tuple[Group, ...]
    settings: Settings
    anchors: Anchors
    looks: SourceLooks
    facts: tuple[FacetedTopic, ...]
    news: News


def report_view(
    report: Report,
    files: Sequence[str],
    states: Sequence[FindingState],
    head: ReportHead = NO_HEAD,
) -> HtmlView:
    """Return the view of a whole report, with the hidden findings."""
    return _view(report, report.groups, files, states, head, ())


def comparison_view(
    report: Report, groups: Sequence[Group], lead: Sequence[str], head: ReportHead = NO_HEAD
) -> HtmlView:
    """Return the view of some topics of a report, without findings. `lead` are lines on them."""
    paths = dict.fromkeys(claim.location.path for group in groups for claim in group.claims)
    return _view(report, groups, tuple(paths), None, head, lead)


def _view(  # noqa: PLR0913, PLR0917  each is one thing that the two commands differ in
    report: Report,
    groups: Sequence[Group],
    files: Sequence[str],
    states: Sequence[FindingState] | None,
    head: ReportHead,
    lead: Sequence[str],
) -> HtmlView:
    """Return the view. If `states` is None, it is a comparison, without findings."""
    layout, on_files, aside = _lay_out(report, groups, states or (), head)
    claims = sum(len(group.claims) for group in groups)
    sources = len(set(layout.looks.names.values()))
    counts = f"{plural(claims, 'claim')} by {plural(sources, 'source')}"
    parts = _sort(layout)
    sections = [
        Section(name, _heading(name, head, parts), len(some), _cards(layout, some))
        for name, some in parts.items()
    ]
    context = {
        "title": title_of(head, report.settings, files),
        "sentence": sum_up(groups),
        "byline": byline_of(head, report.settings, files, counts),
        "foot": foot_of(report.settings, groups),
        "lead": (
            *(set_aside(report.found) if states is not None else unread_lines(report.unread)),
            *lead,
            *count_changes(head),
        ),
        "has_findings": states is not None,
        "counts": count_severities(states or ()),
        "is_static": claims <= MOST_STATIC,
        "claims": claims,
        "topics": len(groups),
        "sections": sections,
        "has_pictures": any(len(group.claims) > len(group.by_source) for group in groups),
        "withdrawn": layout.news.withdrawn,
        "data": _data(layout, parts, [section.heading for section in sections]),
        "on_files": on_files,
        "aside": aside,
        "rules": rule_texts(states or ()),
    }
    return HtmlView("report.html", context)


def _lay_out(
    report: Report, groups: Sequence[Group], states: Sequence[FindingState], head: ReportHead
) -> tuple[_Layout, tuple[FindingEntry, ...], tuple[FindingEntry, ...]]:
    """Return the layout, the findings that are on no topic, and the hidden ones."""
    anchors = anchors_of(groups)
    found: dict[str, list[FindingState]] = defaultdict(list)
    on_files: list[FindingState] = []
    for stated in filter(is_open, states):
        home = anchors.homes.get(stated.finding.claim.id)
        is_of_topic = home and not stated.finding.rule.is_about_file
        (found[home] if home and is_of_topic else on_files).append(stated)
    news = news_of(head, groups, anchors, found, has_baseline=bool(report.baselined))
    facts = tuple(
        FacetedTopic(
            group,
            _verdicts(group, report.settings),
            found.get(anchor, ()),
            news.kinds.get(anchor, ()),
        )
        for anchor, group in zip(anchors.topics, groups, strict=True)
    )
    looks = looks_of(claim for group in groups for claim in group.claims)
    layout = _Layout(tuple(groups), report.settings, anchors, looks, facts, news)
    hidden = [stated for stated in states if not is_open(stated)]
    return (
        layout,
        tuple(entry_of(each, place_of(each.finding, anchors)) for each in on_files),
        tuple(_apart(each, anchors) for each in hidden),
    )


def _apart(stated: FindingState, anchors: Anchors) -> FindingEntry:
    return entry_of(stated, place_of(stated.finding, anchors), stated.finding.about)


def _verdicts(group: Group, settings: Settings) -> tuple[str, ...]:
    """Return the verdict of a topic, and those of its kinds of figure."""
    kinds = (series.verdict for series in series_of(group, settings))
    return tuple(dict.fromkeys((group.verdict.name.value, *kinds)))


def _sort(layout: _Layout) -> dict[str, list[int]]:
    """Return the topics, by number: those in conflict, those that changed, and the others."""
    parts: dict[str, list[int]] = {"contested": [], "changed": [], "others": []}
    for at, (group, anchor) in enumerate(zip(layout.groups, layout.anchors.topics, strict=True)):
        is_contested = group.verdict.name is VerdictName.CONTESTED
        is_changed = bool(layout.news.kinds.get(anchor))
        name = "contested" if is_contested else "changed" if is_changed else "others"
        parts[name].append(at)
    return {name: some for name, some in parts.items() if some}


def _heading(name: str, head: ReportHead, parts: Mapping[str, object]) -> str:
    if name == "contested":
        return "In conflict"
    if name == "changed":
        return f"Changed since {head.since or 'the baseline'}"
    return "All others" if len(parts) > 1 else "All topics"


def _cards(layout: _Layout, some: Sequence[int]) -> Iterator[TopicCard]:
    """Yield the cards of some topics."""
    names = layout.anchors.topics
    keys = {group.topic.key: name for group, name in zip(layout.groups, names, strict=True)}
    found = {name: each.findings for name, each in zip(names, layout.facts, strict=True)}
    panels = PanelParts(layout.anchors, layout.looks, layout.news.claims, {})
    parts = CardParts(layout.settings, panels, keys, found, layout.news.topics)
    for at in some:
        yield card_of(layout.groups[at], names[at], parts)


def _data(
    layout: _Layout,
    parts: Mapping[str, Sequence[int]],
    headings: Sequence[str],
) -> dict[str, object]:
    """Return what the script of the page knows of the topics, in the order of the page."""
    order = list(chain.from_iterable(parts.values()))
    place = {at: number for number, at in enumerate(order)}
    return {
        "topics": [layout.anchors.topics[at] for at in order],
        "sections": [
            [heading, len(some)] for heading, some in zip(headings, parts.values(), strict=True)
        ],
        "facets": [
            {
                "name": facet.name,
                "label": facet.label,
                "values": facet.values,
                "tags": [facet.tags[at] for at in order],
            }
            for facet in facets_of(layout.facts, layout.looks)
        ],
        "orders": {
            name: [place[at] for at in each] for name, each in orders_of(layout.facts).items()
        },
    }
