"""Source verification and claim comparison: who said which figure.

Each function imports its modules when it is called, so that `import verify` is fast.
"""

from verify.model.agreements import Agreement, Comparison
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure, TextMatch
from verify.model.figures import Figure, Unreadable
from verify.model.findings import Finding, Report
from verify.model.groups import Group
from verify.model.rules import AnyRule as _AnyRule
from verify.model.settings import Settings
from verify.model.sources import Source, SourceReading
from verify.model.topics import TopicMatch

__version__ = "0.1.0"
__all__ = [
    "Agreement",
    "Claim",
    "Comparison",
    "ExtractedFigure",
    "Figure",
    "Finding",
    "Group",
    "Report",
    "Settings",
    "Source",
    "SourceReading",
    "TextMatch",
    "TopicMatch",
    "Unreadable",
    "check",
    "compare_figures",
    "compare_texts",
    "compare_topics",
    "extract",
    "parse_figure",
    "read_source",
    "resolve_source",
]


def check(*ledgers: object, settings: Settings | None = None) -> Report:
    """Check ledgers together, as one, and return the groups and findings.

    A ledger is a path, an iterable of rows (mappings with the columns of a ledger), or an iterable
    of claims. Without `settings`, the defaults are used; no config file is read. Raises
    `verify.errors.VerifyError` if a file cannot be read, or if `settings` name an unknown rule.

    >>> report = check([{"source": "UN", "claim": "civilians killed", "value": "at least 5,767"}])
    >>> report.groups[0].verdict.name.value
    'single-source'
    """
    from verify.engine import ledgers as stages
    from verify.findings.selection import check_selectors

    settings = settings or Settings()
    check_selectors(settings, stages.ledger_rules, _every_rule)
    return stages.check(*ledgers, settings=settings)  # type: ignore[arg-type]  # checked there


def _every_rule() -> tuple[_AnyRule, ...]:
    from verify.article.rules import every_rule

    return every_rule()


def parse_figure(text: str) -> Figure | Unreadable:
    """Read a figure as a source said it, such as "at least 5,767", as an interval.

    A text that is ambiguous or not a figure is returned as `Unreadable`, with the reason.

    >>> str(parse_figure("at least 5,767").low)
    '5767'
    >>> parse_figure("1.234").reason
    'may be 1,234 or 1.234: write one of them'
    """
    from verify import values as figures

    return figures.parse_figure(text)


def compare_figures(a: Figure | Unreadable, b: Figure | Unreadable) -> Agreement:
    """Compare two figures about the same thing on the same day.

    The result is `COMPATIBLE` if both may be right but neither supports the other. It is
    `NOT_COMPARABLE` if a figure is `Unreadable`, or if the units do not fit.

    >>> compare_figures(parse_figure("at least 5,767"), parse_figure("22,000")).name.value
    'compatible'
    """
    from verify.compare import figures

    for figure in (a, b):
        if isinstance(figure, Unreadable):
            return Agreement(
                Comparison.NOT_COMPARABLE, f"{figure.text!r} cannot be read: {figure.reason}"
            )
    return figures.compare_figures(a, b)  # type: ignore[arg-type]  # both were looked at


def compare_topics(a: str, b: str) -> TopicMatch:
    """Return whether two labels are one topic, how they are related, and why.

    >>> compare_topics("Kherson civilians evacuated", "civilians evacuated from Kherson").same
    True
    """
    from verify import topics

    return topics.compare_topics(a, b)


def resolve_source(written: str) -> Source | None:
    """Return the entry of the registry that a name means, or None if that is not certain.

    >>> resolve_source("Генштаб ЗСУ").id
    'ukraine-general-staff'
    """
    from verify import sources

    return sources.resolve_source(written)


def read_source(name: str) -> SourceReading:
    """Return what a written name says of its source: its key, its entry, its kind, its side, why.

    Two names with one `key` are one source. `source` is the entry of the registry, or None. `kind`
    and `party` may be known without an entry. `reason` is a sentence: why this reading, or why it
    is open.

    >>> reading = read_source("Mayor of Derna")
    >>> reading.key, reading.source, reading.kind.value, reading.party
    ('derna mayor', None, 'government', 'libya')
    >>> read_source("Turkish health minister Fahrettin Koca").source.id
    'turkey-health-ministry'
    """
    from verify import sources

    return sources.read_source(name)


def extract(text: str) -> list[ExtractedFigure]:
    """Return every figure of a text, with the source that asserts it. Offsets count characters.

    >>> [figure] = extract("The UN said it had corroborated at least 5,767 civilian deaths.")
    >>> figure.source, figure.qualifier.value, figure.number
    ('The UN', 'at_least', '5,767')
    """
    from verify.article.statements import extraction

    return extraction.extract(text)


def compare_texts(copy: str, against: str) -> TextMatch:
    """Return whether the figures of `copy` follow from the text `against`.

    The result is `AGREES`, `CONFLICTS` or `NOT_COMPARABLE`, with one row for each figure.

    >>> compare_texts("12 were killed.", "Police said 21 people were killed.").agreement.value
    'conflicts'
    """
    from verify.article import against_text

    return against_text.compare_texts(copy, against)
