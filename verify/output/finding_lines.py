"""Findings as lines for a person: in order, and many that say the same as one line."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from verify.model.findings import Finding
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.output.page import Beginning, Grid
from verify.output.showing import Order, Showing
from verify.output.summaries import count_severities
from verify.text.english import plural, shorten

# What the message of a rule counts. One that counts sources is about sources, not about topics.
ROWS, TOPICS, SOURCES = "{rows}", "{topics}", "{sources}"
MOST_EXAMPLES = 3  # places that one line on many findings names


class FindingLine(NamedTuple):
    """One line on one finding, or on many that say the same.

    `about` is the topic with its place and day; "" if the message names the topics. `said` is the
    message without the first few places.
    """

    findings: tuple[Finding, ...]
    about: str
    message: str
    said: str

    @property
    def first(self) -> Finding:
        """The first finding, which has the place and the rule of the line."""
        return self.findings[0]

    @property
    def text(self) -> str:
        """The whole line: "claims.csv:3: error V201 people killed [Arvenka]: UN says …"."""
        about = f"{self.about}: " if self.about else ""
        return f"{self.first.location}: {label_of(self.first.rule)} {about}{self.message}"

    @property
    def beginning(self) -> Beginning:
        """The first words of the line."""
        return begin(self.first)


class ShownLines(NamedTuple):
    """The lines that are shown; `left_out` is one line on the findings that are not, or none."""

    lines: tuple[FindingLine, ...]
    left_out: tuple[str, ...]


def label_of(rule: AnyRule) -> str:
    """Return the severity and the code of a rule: "error V201"."""
    return f"{rule.severity} {rule.code}"


def begin(finding: Finding, *, is_named: bool = False) -> Beginning:
    """Return how a line on a finding begins, with the name of its rule if `is_named`."""
    rule = finding.rule
    code = f"{rule.code} {rule.name}" if is_named else rule.code
    return (
        *((str(finding.location), "where"), (": ", "")),
        *((rule.severity.value, "severity"), (" ", ""), (code, "rule")),
    )


def lines_of(findings: Iterable[Finding], showing: Showing) -> ShownLines:
    """Return the findings as lines. `findings` are sorted by their places."""
    some = sorted(findings, key=_KEYS[showing.order])
    lines = _fold(some) if showing.folds else [_line((finding,)) for finding in some]
    if not showing.most or len(lines) <= showing.most:
        return ShownLines(tuple(lines), ())
    others = [finding for line in lines[showing.most :] for finding in line.findings]
    counts = count_severities(each.rule.severity for each in others)
    left_out = f"not shown: {counts} (--max {showing.most})"
    return ShownLines(tuple(lines[: showing.most]), (left_out,))


_KEYS: dict[Order, Callable[[Finding], tuple[int | str, ...]]] = {
    Order.SEVERITY: lambda finding: (finding.rule.severity.rank,),
    Order.LOCATION: lambda _: (),
    Order.RULE: lambda finding: (finding.rule.code,),
    Order.TOPIC: lambda finding: (finding.topic.casefold(), finding.where.casefold()),
}


def _fold(findings: Iterable[Finding]) -> list[FindingLine]:
    """Return one line for the findings of a rule that say the same; lines keep their order."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        said = "" if finding.rule.together else finding.message
        alike.setdefault((finding.rule.code, said), []).append(finding)
    return [_line(tuple(some)) for some in alike.values()]


def _line(findings: tuple[Finding, ...]) -> FindingLine:
    finding = findings[0]
    some = findings if len(findings) == 1 else _without_twins(findings)
    if len(some) == 1:
        return FindingLine(findings, finding.about, finding.message, finding.message)
    together = finding.rule.together
    of_source: dict[str, Finding] = {}
    for each in findings if SOURCES in together else ():
        of_source.setdefault(each.claim.resolved.key, each)
    is_one = len(of_source) == 1
    if not together or (is_one and len({each.message for each in findings}) == 1):
        said = f"{finding.message} ({plural(len(some), 'place')})"
        listed = _list(some, _topic_of)
    else:
        rows = {each.claim.id for each in findings} if ROWS in together else ()
        topics = {each.claim.topic.key for each in findings} if TOPICS in together else ()
        said = together.format(
            rows=plural(len(rows), "row"),
            topics=plural(len(topics), "topic"),
            sources=plural(len(of_source), "source"),
        )
        some = some if is_one else tuple(of_source.values()) or some
        listed = _list(some, _source_of if of_source else _topic_of)
    return FindingLine(findings, "", f"{said}: {listed}", said)


def _without_twins(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings without those that say the same of one row: it may have two sources."""
    if len({each.location for each in findings}) == len(findings):
        return findings
    return tuple({(each.location, each.topic, each.message): each for each in findings}.values())


def _list(findings: Sequence[Finding], name_of: Callable[[Finding], str]) -> str:
    """Return the first findings by name and place: "killed [Arvenka] (2023-02-09, line 3); …"."""
    path = findings[0].location.path
    shown = [_example(each, name_of(each), path) for each in findings[:MOST_EXAMPLES]]
    if len(findings) > MOST_EXAMPLES:
        shown.append(f"and {len(findings) - MOST_EXAMPLES:,} more, --verbose shows each")
    return "; ".join(shown)


def _example(finding: Finding, name: str, path: str) -> str:
    """Return a finding with its day and its place; the file is named if it is not `path`."""
    place, day = finding.location, finding.claim.day
    spot = f"line {place.line}" if place.path == path and place.line else str(place)
    if not name:
        return spot
    return f"{name} ({day}, {spot})" if day else f"{name} ({spot})"


def _source_of(finding: Finding) -> str:
    return shorten(finding.claim.source)


def _topic_of(finding: Finding) -> str:
    where = f" [{finding.where}]" if finding.topic and finding.where else ""
    return f"{shorten(finding.topic)}{where}"


COUNT_COLUMNS = ("findings", "severity", "rule", "first")


def count_rules(findings: Iterable[Finding]) -> Grid:
    """Return a row for each rule with its count and its first place: the gravest first."""
    found: dict[AnyRule, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.rule, []).append(finding)
    by_weight = sorted(
        found.items(), key=lambda item: (item[0].severity.rank, -len(item[1]), item[0].code)
    )
    rows = (
        (f"{len(some):,}", str(rule.severity), f"{rule.code} {rule.name}", str(some[0].location))
        for rule, some in by_weight
    )
    return COUNT_COLUMNS, tuple(rows)


def count_lines(grid: Grid) -> Iterator[Beginning]:
    """Yield the rows of `count_rules` as lines, in parts: "9 warning V101 single-source"."""
    for number, severity, rule, _ in grid[1]:
        yield (f"{number} ", ""), (severity, "severity"), (" ", ""), (rule, "rule")
