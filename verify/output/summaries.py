"""Lines that sum up a run: how much was found, is hidden, or could not be read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from verify.model.findings import Findings, Report, Unread
from verify.model.groups import Group, VerdictName
from verify.model.settings import Settings, Severity
from verify.output.cells import event_of, has_inferred_event, where_in
from verify.output.page import Grid
from verify.text.english import listing, most_used, plural, shorten
from verify.topics.decisions import fold_topic

NO_LABEL = "no topic"
MOST_NAMED = 3  # topics of one verdict


def summary(report: Report) -> str:
    """Return one line for a whole run: "12 claims on 3 topics: 1 error"."""
    claims = plural(sum(len(group.claims) for group in report.groups), "claim")
    return f"{claims} on {plural(len(report.groups), 'topic')}: {weigh(report.found)}"


def count_verdicts(groups: Iterable[Group]) -> Grid:
    """Return a row for each verdict: how many topics have it, and the first of them."""
    found: dict[VerdictName, list[Group]] = {}
    for group in groups:
        found.setdefault(group.verdict.name, []).append(group)
    rows = (
        (verdict.value, f"{len(found[verdict]):,}", _first_of(found[verdict]))
        for verdict in VerdictName
        if verdict in found
    )
    return ("verdict", "topics", "which"), tuple(rows)


def _first_of(groups: Sequence[Group]) -> str:
    """Return the first topics by name: "tanks lost; people killed [Arvenka]; and 16 more"."""
    names = [_name(group) for group in groups[:MOST_NAMED]]
    more = len(groups) - len(names)
    return "; ".join((*names, f"and {more:,} more") if more else names)


def _name(group: Group) -> str:
    label = shorten(group.topic.label.strip()) or NO_LABEL
    place = most_used(claim.place for claim in group.claims if claim.place)
    return f"{label}{where_in(shorten(place), shorten(event_of(group.claims)))}"


def sides_lines(groups: Iterable[Group]) -> Iterator[str]:
    """Yield a line for each story whose alliances made sources one side."""
    decided = Counter(group.verdict.story for group in groups if group.verdict.story)
    for story, number in sorted(decided.items()):
        name = story.replace("The ", "the ", 1)
        topics = plural(number, "topic")
        yield f"sides: {topics} one-sided in {name}; stories in verify.toml chooses the stories"


def incident_lines(groups: Iterable[Group], settings: Settings) -> Iterator[str]:
    """Yield a line that names the labels that are read as incidents, if the rows decided so."""
    with_event = [group for group in groups if group.topic.event]
    if not with_event:
        return

    labels = {
        group.topic.label: None
        for group in with_event
        if has_inferred_event(group) and fold_topic(group.topic.label) not in settings.incidents
    }
    if labels:
        named = listing(f'"{shorten(label)}"' for label in labels)
        yield (
            f"incidents: each day of {named} is read as one incident; "
            "a column event, or [incidents] in verify.toml, says otherwise"
        )


def weigh(found: Findings) -> str:
    """Return how many open findings have each severity: "1 error, 2 warnings"."""
    return count_severities(finding.rule.severity for finding in found.open) or "no findings"


def count_severities(severities: Iterable[Severity]) -> str:
    """Return how often each severity occurs, the gravest first: "1 error, 2 warnings"."""
    counts = Counter(severities)
    return ", ".join(plural(counts[each], each.value) for each in Severity if counts[each])


def set_aside(found: Findings) -> tuple[str, ...]:
    """Return the lines on hidden findings and on unread files.

    These lines are printed even with --quiet.
    """
    return (*count_set_aside(found), *unread_lines(found.unread))


def count_set_aside(found: Findings) -> tuple[str, ...]:
    """Return a line that counts the suppressed and the baselined findings, if there are any."""
    return (_hidden(found),) if found.suppressed or found.baselined else ()


def unread_lines(unread: Iterable[Unread]) -> Iterator[str]:
    """Yield one line for each file that could not be read."""
    return (f"not read: {each}" for each in unread)


def _hidden(found: Findings) -> str:
    """Return the line on hidden findings: "hidden: 2 suppressed, 1 in the baseline"."""
    suppressed = f"{len(found.suppressed):,} suppressed" if found.suppressed else ""
    known = f"{len(found.baselined):,} in the baseline" if found.baselined else ""
    return f"hidden: {', '.join(filter(None, (suppressed, known)))}"
