"""Source verification and claim comparison: who said which figure.

Every name here imports what it needs when it is called, so that `import verify` costs nothing.
"""

from verify.model.agreements import Agreement, Comparison
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure, TextMatch
from verify.model.figures import Figure, Unreadable
from verify.model.findings import Finding, Report
from verify.model.groups import Group
from verify.model.rules import AnyRule as _AnyRule
from verify.model.settings import Settings
from verify.model.sources import Source
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
    "TextMatch",
    "TopicMatch",
    "Unreadable",
    "check",
    "compare_figures",
    "compare_texts",
    "compare_topics",
    "extract",
    "parse_figure",
    "resolve_source",
]


def check(*ledgers: object, settings: Settings | None = None) -> Report:
    """Check ledgers against each other and report what was found.

    A ledger is a path, an iterable of rows (mappings with the columns of a ledger), or an iterable
    of claims. Raises `verify.errors.VerifyError` for a file that cannot be read.

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
    """Read what a source said, such as "at least 5,767", to an interval; or say why not.

    >>> str(parse_figure("at least 5,767").low)
    '5767'
    >>> parse_figure("1.234").reason
    'may be 1,234 or 1.234: write one of them'
    """
    from verify import values as figures

    return figures.parse_figure(text)


def compare_figures(a: Figure | Unreadable, b: Figure | Unreadable) -> Agreement:
    """Compare two figures on one thing as of one day.

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
    """Say whether two labels are one topic, how they are related, and why.

    >>> compare_topics("Kherson civilians evacuated", "civilians evacuated from Kherson").same
    True
    """
    from verify import topics

    return topics.compare_topics(a, b)


def resolve_source(written: str) -> Source | None:
    """Return the registry entry that a written name stands for, if that is certain.

    >>> resolve_source("Генштаб ЗСУ").id
    'ukraine-general-staff'
    """
    from verify import sources

    return sources.resolve_source(written)


def extract(text: str) -> list[ExtractedFigure]:
    """Return every figure of a text with who asserts it; offsets are those of the text.

    >>> [figure] = extract("The UN said it had corroborated at least 5,767 civilian deaths.")
    >>> figure.source, figure.qualifier.value, figure.number
    ('The UN', 'at_least', '5,767')
    """
    from verify import article

    return article.extract(text)


def compare_texts(copy: str, against: str) -> TextMatch:
    """Say whether the figures of a text follow from another text's: agrees, conflicts, or neither.

    >>> compare_texts("12 were killed.", "Police said 21 people were killed.").agreement.value
    'conflicts'
    """
    from verify import article

    return article.compare_texts(copy, against)
