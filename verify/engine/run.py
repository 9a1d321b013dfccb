"""Run the rules over the groups. Only this module knows all stages. No input, no output."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date

from verify.compare.grids import with_grids
from verify.compare.grouping import group_claims
from verify.compare.needs import find_needs
from verify.compare.pace import Pace
from verify.compare.pairs import find_pairs, pace_of, series
from verify.compare.relays import BySource
from verify.compare.restarts import with_restarts
from verify.compare.verdicts import judge, rate
from verify.model.agreements import Pair
from verify.model.claims import NOWHERE, Claim
from verify.model.findings import Finding, Findings, Report, Unread
from verify.model.groups import ComparedClaims, Group, OlderFigures, SuppressionUse, TopicClaims
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule, Need, Rule, Subject
from verify.model.settings import Settings, Suppression
from verify.model.ties import Lineage, Ties
from verify.progress import Track, in_silence
from verify.sources.stories import find_stories, known_stories
from verify.text.english import shorten
from verify.text.patterns import pattern

FEWEST = 24  # claims that show a lineage: of three sources, on eight topics or days
NONE_LEFT_OUT: Mapping[str, OlderFigures] = {}
IN_COPY = r":\d+:\d+\**$"  # the id of a claim in copy: its file, line and column


def run(
    claims: Iterable[Claim],
    settings: Settings,
    rules: Sequence[AnyRule],
    track: Track = in_silence,
    unread: tuple[Unread, ...] = (),
) -> Report:
    """Group the claims, compare those of each group, and ask every selected rule about it.

    `unread` are the files of which the claims are missing; the report names them.
    """
    asked = choose_rules(rules, settings)
    topics = group_claims(with_restarts(with_grids(tuple(claims))), settings)
    stories = find_stories(
        [each.topic for each in topics], known_stories(settings.stories, settings.own_story)
    )
    lineages = _find_lineages(topics)
    compared = (
        compare_claims(each, settings, Ties(some, lineages))
        for each, some in zip(topics, stories, strict=True)
    )
    groups = tuple(track(compared, "comparing the claims", len(topics)))
    found: list[Finding] = []
    for group in track(groups, "asking the rules", len(groups)):
        found += ask_group(group, asked, settings)
    known = {claim.id for group in groups for claim in group.claims} if settings.suppress else set()
    found += ask_about_strangers(known, settings, asked)
    return Report(groups, settle(found, asked.chosen, settings, unread))


class RulesAsked(NamedTuple):
    """The rules of a run: those on groups, those on suppressions, and those that are not asked.

    `by_needs` has the rules on groups that meet the same needs; it fills as they are asked.
    """

    chosen: tuple[AnyRule, ...]
    on_groups: tuple[AnyRule, ...]
    on_suppressions: tuple[AnyRule, ...]
    unasked: frozenset[AnyRule]
    by_needs: dict[frozenset[Need], tuple[AnyRule, ...]]


def choose_rules(rules: Sequence[AnyRule], settings: Settings) -> RulesAsked:
    """Return the rules that the settings select."""
    chosen = choose(rules, settings)
    return RulesAsked(
        chosen,
        tuple(rule for rule in chosen if not rule.is_about_suppressions),
        tuple(rule for rule in chosen if rule.is_about_suppressions),
        frozenset(rules) - frozenset(chosen),
        {},
    )


def ask_group(group: Group, asked: RulesAsked, settings: Settings) -> list[Finding]:
    """Return the findings on one group, and on the suppressions of its claims."""
    name = f"the topic {group.topic.label!r}"
    met = find_needs(group, settings)
    if met not in asked.by_needs:
        asked.by_needs[met] = tuple(rule for rule in asked.on_groups if is_asked(rule, met))
    found = list(ask(asked.by_needs[met], group, settings, name))
    excused = excuses(group.claims, settings)
    if excused:
        raised = frozenset((finding.rule, finding.claim.id) for finding in found)
        use = SuppressionUse(group.claims, excused, raised, asked.unasked)
        found += ask(asked.on_suppressions, use, settings, name)
    return found


def choose(rules: Iterable[Rule[Subject]], settings: Settings) -> tuple[Rule[Subject], ...]:
    """Return the rules that a run asks: all of them, or those that the settings select."""
    if not (settings.select or settings.ignore):
        return tuple(rules)
    from verify.findings.selection import is_selected

    return tuple(rule for rule in rules if is_selected(rule, settings))


def _find_lineages(topics: Sequence[TopicClaims]) -> Mapping[frozenset[str], Lineage]:
    if sum(len(topic.claims) for topic in topics) < FEWEST:
        return {}
    from verify.compare.lineage import find_lineages

    return find_lineages(topics)


def is_asked(rule: AnyRule, met: frozenset[Need]) -> bool:
    """Can a rule find anything in a group that meets these needs?"""
    return not rule.needs or not met.isdisjoint(rule.needs)


def compare_claims(
    some: TopicClaims,
    settings: Settings,
    ties: Ties,
    left_out: Mapping[str, OlderFigures] = NONE_LEFT_OUT,
) -> Group:
    """Compare the claims on one topic, and give the topic its verdict."""
    by_source = series(some.claims)
    if left_out:
        by_source = _by_first_day(by_source, left_out)
    pace = pace_of(by_source, settings, some.topic, some.near)
    pairs = tuple(find_pairs(by_source, settings, pace))
    compared = ComparedClaims(some.topic, some.claims, by_source, pairs, ties)
    past = tuple(_find_past(by_source, pairs, settings, pace))
    return Group(
        *some, by_source, pairs, judge(compared, settings), rate(compared), ties, past, left_out
    )


def _by_first_day(
    by_source: Mapping[str, list[Claim]], left_out: Mapping[str, OlderFigures]
) -> dict[str, list[Claim]]:
    """Return sources in the order of their first claims, with those that were left out."""

    def first_day(source: str) -> date:
        day = by_source[source][0].last_day
        return min(day, left_out[source].first) if source in left_out else day

    return {source: by_source[source] for source in sorted(by_source, key=first_day)}


def _find_past(
    by_source: BySource, pairs: Sequence[Pair], settings: Settings, pace: Pace
) -> Iterable[Pair]:
    """Return the past conflicts of a topic: it takes two sources, and an earlier figure of one."""
    if len(by_source) < 2 or all(len(claims) == 1 for claims in by_source.values()):  # noqa: PLR2004
        return ()
    from verify.compare.past_conflicts import find_past_conflicts

    return find_past_conflicts(by_source, pairs, settings, pace)


def settle(
    found: Iterable[Finding],
    rules: tuple[AnyRule, ...],
    settings: Settings,
    unread: tuple[Unread, ...],
) -> Findings:
    """Keep suppressed findings apart, and sort both parts by their places."""
    still_open: list[Finding] = []
    suppressed: list[Finding] = []
    for finding in found:
        (suppressed if _is_suppressed(finding, settings) else still_open).append(finding)
    still_open.sort(key=in_place_order)
    suppressed.sort(key=in_place_order)
    return Findings(tuple(still_open), tuple(suppressed), (), unread, rules, settings)


def _is_suppressed(finding: Finding, settings: Settings) -> bool:
    if not _has_excuse(finding.claim, settings):
        return False
    from verify.findings.suppressions import find_suppression  # few claims have one

    return find_suppression(finding, settings) is not None


def _has_excuse(claim: Claim, settings: Settings) -> bool:
    return bool(claim.suppress) or claim.id in settings.suppress


def ask_about_strangers(
    known: Container[str], settings: Settings, asked: RulesAsked
) -> Iterator[Finding]:
    """Yield the problems of suppressions in the config that name a claim which no file has.

    `known` are the ids of all claims, or those of them that the config names.
    """
    excused = tuple(
        (Claim(name, NOWHERE), entry)
        for name in settings.suppress
        if name not in known and not pattern(IN_COPY).search(name)
        for entry in settings.suppress[name]
    )
    if excused:
        use = SuppressionUse((), excused, frozenset(), frozenset())
        yield from ask(asked.on_suppressions, use, settings, "the config")


def excuses(claims: Iterable[Claim], settings: Settings) -> tuple[tuple[Claim, Suppression], ...]:
    """Return the suppressions of some claims, each with its claim."""
    some = [claim for claim in claims if _has_excuse(claim, settings)]
    if not some:
        return ()
    from verify.findings.suppressions import suppressions_of

    return tuple((claim, entry) for claim in some for entry in suppressions_of(claim, settings))


def ask(
    rules: Iterable[Rule[Subject]], subject: Subject, settings: Settings, name: str
) -> Iterator[Finding]:
    """Yield the findings of rules on one subject: a group, an article, or suppressions.

    A rule that raises is a bug: it stops the run, and the error says which rule, on what subject.
    """
    for rule in rules:
        try:
            for problem in rule.check(subject, settings):
                yield Finding(rule, *problem, where=where_beside(problem.claim))
        except Exception as bug:
            bug.add_note(f"in rule {rule.code} {rule.name}, on {name}")
            raise


def where_beside(claim: Claim) -> str:
    """Return the place and the event of a claim, if its label does not have them; or ""."""
    if not claim.place and not claim.event_name:
        return ""
    event = f"event: {shorten(claim.event_name)}" if claim.event_name else ""
    return ", ".join(filter(None, (_place_beside(claim), event)))


def _place_beside(claim: Claim) -> str:
    """Return the place of a claim, if its label does not have it.

    If the label has another place, one of the two is a mistake, which the rule place-against-label
    reports once.
    """
    label = claim.topic.label
    if not claim.place or claim.place.casefold() in label.casefold():
        return ""
    return shorten(claim.place)


def in_place_order(finding: Finding) -> tuple[object, ...]:
    """Return the key by which findings are sorted: their place, and then the gravest."""
    place = finding.location
    return (
        place.path,
        place.line,
        place.column,
        finding.rule.severity.rank,
        finding.rule.code,
        finding.claim.id,
        finding.message,
    )
