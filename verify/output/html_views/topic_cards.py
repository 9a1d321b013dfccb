"""All about one topic: verdict, what parts the camps, the figures, the findings beside it."""

from collections.abc import Iterable, Mapping, Sequence

from verify.model.findings import FindingState
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.cells import where_in
from verify.output.charts.chart import charts_of
from verify.output.html_views.claim_rows import NO_TOPIC
from verify.output.html_views.findings import RuleFold, fold_by_rule
from verify.output.html_views.panels import Panel, PanelParts, panel_of
from verify.output.html_views.sentences import parting_of
from verify.output.series import series_of

TopicKey = tuple[str | tuple[str, ...], ...]


class NotCompared(NamedTuple):
    """A topic that another is not compared with, and why. `href` is "" if it is not in the page."""

    name: str
    href: str
    reason: str


class TopicCard(NamedTuple):
    """One topic. `news` says what changed of it as a whole."""

    anchor: str
    name: str
    where: str
    verdict: str
    parting: str
    news: tuple[str, ...]
    panels: tuple[Panel, ...]
    findings: tuple[RuleFold, ...]
    apart: tuple[NotCompared, ...]


class CardParts(NamedTuple):
    """What the cards of a page share.

    `topics` are the anchors by the key of a topic; `findings` and `news` are by anchor.
    """

    settings: Settings
    panels: PanelParts
    topics: Mapping[TopicKey, str]
    findings: Mapping[str, Sequence[FindingState]]
    news: Mapping[str, tuple[str, ...]]


def card_of(group: Group, anchor: str, parts: CardParts) -> TopicCard:
    """Return the card of a topic."""
    every = tuple(series_of(group, parts.settings))
    charts = {chart.kind: chart for chart in charts_of(group, parts.settings)}
    some = parts.panels._replace(ratings={claim.id: rating for claim, rating in group.rated()})
    return TopicCard(
        anchor=anchor,
        name=group.topic.label.strip() or NO_TOPIC,
        where=next(
            filter(None, (where_in(each.place, each.event).strip(" []") for each in every)), ""
        ),
        verdict=group.verdict.name,
        parting=parting_of(group),
        news=parts.news.get(anchor, ()),
        panels=tuple(
            panel_of(
                each,
                charts.get(each.kind) if each.kind else None,
                some,
                is_only=len(every) == 1,
            )
            for each in every
        ),
        findings=fold_by_rule(parts.findings.get(anchor, ()), parts.panels.anchors),
        apart=tuple(_apart(group, parts.topics)),
    )


def _apart(group: Group, topics: Mapping[TopicKey, str]) -> Iterable[NotCompared]:
    for near in group.near:
        anchor = topics.get(near.topic.key)
        name = near.topic.label.strip() or NO_TOPIC
        yield NotCompared(name, f"#{anchor}" if anchor else "", near.reason)
