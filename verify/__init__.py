"""Source verification and claim comparison: who said which figure.

Each function imports its modules when it is called, so that `import verify` is fast. A function
reads the config that its command reads: the nearest `verify.toml`. `config=False` reads none, and
`config="desk.toml"` reads that one.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, which is slow to import; a type checker takes it for True
if TYPE_CHECKING:
    from os import PathLike as _PathLike
    from typing import Any as _Any

    from verify.model.agreements import Agreement, Comparison
    from verify.model.claims import Claim
    from verify.model.copy_figures import ExtractedFigure, TextMatch
    from verify.model.copy_statements import ExtractedStatement
    from verify.model.figures import Figure, Unreadable
    from verify.model.findings import Finding, Findings, Report
    from verify.model.groups import Group
    from verify.model.rules import AnyRule as _AnyRule
    from verify.model.settings import Settings
    from verify.model.sources import Source, SourceReading
    from verify.model.topics import TopicMatch

    _Config = bool | str | _PathLike[str]
    _Ledgers = tuple[object, ...]
    __version__: str

# Where each class is. It is imported when it is first asked for: the script must be ready to end
# without a traceback, if somebody stops it while modules are loaded.
_HOMES = {
    **dict.fromkeys(("Agreement", "Comparison"), "agreements"),
    "Claim": "claims",
    **dict.fromkeys(("ExtractedFigure", "TextMatch"), "copy_figures"),
    "ExtractedStatement": "copy_statements",
    **dict.fromkeys(("Figure", "Unreadable"), "figures"),
    **dict.fromkeys(("Finding", "Findings", "Report"), "findings"),
    "Group": "groups",
    "Settings": "settings",
    **dict.fromkeys(("Source", "SourceReading"), "sources"),
    "TopicMatch": "topics",
}
__all__ = [
    "Agreement",
    "Claim",
    "Comparison",
    "ExtractedFigure",
    "ExtractedStatement",
    "Figure",
    "Finding",
    "Findings",
    "Group",
    "Report",
    "Settings",
    "Source",
    "SourceReading",
    "TextMatch",
    "TopicMatch",
    "Unreadable",
    "check",
    "check_archive",
    "check_in_spark",
    "compare_figures",
    "compare_texts",
    "compare_topics",
    "extract",
    "extract_statements",
    "load_settings",
    "parse_figure",
    "read_source",
    "resolve_source",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import a class of the API, or return the version."""
        from importlib import import_module

        if name == "__version__":
            return import_module("verify.model").VERSION
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = getattr(import_module(f"verify.model.{_HOMES[name]}"), name)
        return globals()[name]


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))


def check(
    *ledgers: object, settings: Settings | None = None, config: _Config | None = None
) -> Report:
    """Check ledgers together, as one, and return the groups and findings.

    A ledger is a path, a data frame (pandas, Polars, and others that Narwhals knows), an iterable
    of rows (mappings with the columns of a ledger), or an iterable of claims. A path may name a
    folder, or files by a pattern such as "claims/**/*.csv". The config is the nearest one of the
    files, or of the current folder; `settings` replace it. Raises `verify.errors.VerifyError` if a
    file cannot be read, or if `settings` name an unknown rule.

    >>> report = check([{"source": "UN", "claim": "civilians killed", "value": "at least 5,767"}])
    >>> report.groups[0].verdict.name.value
    'single-source'
    """
    from verify.article.saved import read_documents
    from verify.engine import ledgers as stages

    chosen = _settings(ledgers, settings, config)
    return stages.check(*ledgers, settings=chosen, documents=read_documents)  # type: ignore[arg-type]


def check_archive(
    *ledgers: object,
    engine: str = "archive",
    spark: object = None,
    settings: Settings | None = None,
    config: _Config | None = None,
) -> Findings:
    """Check millions of claims, and return the findings alone: those of `check`.

    The engine is "archive", "spark" or "memory". `spark` is a session, or a master such as
    "spark://host:7077"; None is the active session, or the cores of this machine.

    >>> check_archive([{"source": "UN", "claim": "civilians killed", "value": "12"}]).open[0].line
    0
    """
    from verify.article.saved import read_documents
    from verify.engine.large import check_archive as check_it

    chosen = _settings(ledgers, settings, config)
    return check_it(ledgers, chosen, read_documents, engine, spark)  # type: ignore[arg-type]


def check_in_spark(
    *ledgers: object,
    spark: object = None,
    settings: Settings | None = None,
    config: _Config | None = None,
) -> _Any:  # noqa: ANN401
    """Check millions of claims in your session of Spark, and return the open findings as its frame.

    It has the columns of `-f parquet`, in any order. The findings stay on the disks of the workers.
    """
    from verify.article.saved import read_documents
    from verify.output.arrow_rows import check_in_spark as check_it

    return check_it(ledgers, _settings(ledgers, settings, config), read_documents, spark)


def _settings(ledgers: _Ledgers, settings: Settings | None, config: _Config | None) -> Settings:
    from verify.config.nearest import choose_settings
    from verify.engine.ledgers import ledger_rules
    from verify.findings.selection import check_selectors

    def find_every_rule() -> tuple[_AnyRule, ...]:
        from verify.article.rules import every_rule

        return every_rule()

    chosen = choose_settings(settings, config, ledgers)
    check_selectors(chosen, ledger_rules, find_every_rule)
    return chosen


def load_settings(config: _Config = True) -> Settings:  # noqa: FBT002  as a rule a path
    """Return the settings of a config, to change some of them: those of the nearest, if no path.

    >>> load_settings(config=False)._replace(window=3).window
    3
    """
    from verify.config.nearest import settings_for

    return settings_for(config)


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
    from verify.compare.figures import compare_readings

    return compare_readings(a, b)


def compare_topics(a: str, b: str, *, config: _Config = True) -> TopicMatch:
    """Return whether two labels are one topic, how they are related, and why.

    [topics], [parties] and [places] of the config count.

    >>> compare_topics("Kherson civilians evacuated", "civilians evacuated from Kherson").same
    True
    """
    from verify.config.nearest import settings_for
    from verify.topics.areas import with_areas
    from verify.topics.decisions import match_labels

    settings = settings_for(config)
    with with_areas(settings.areas):
        return match_labels(a, b, settings)


def resolve_source(written: str, *, config: _Config = True) -> Source | None:
    """Return the entry of the registry that a name means, or None if that is not certain.

    [sources], [parties] and [people] of the config count.

    >>> resolve_source("Генштаб ЗСУ").id
    'ukraine-general-staff'
    """
    return read_source(written, config=config).source


def read_source(name: str, *, config: _Config = True) -> SourceReading:
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
    from verify.config.nearest import settings_for

    return sources.read_source(name, settings_for(config).registry)


def extract(text: str, *, config: _Config = True) -> list[ExtractedFigure]:
    """Return every figure of a text, with the source that asserts it. Offsets count characters.

    The sources of the config count.

    >>> [figure] = extract("The UN said it had corroborated at least 5,767 civilian deaths.")
    >>> figure.source, figure.qualifier.value, figure.number
    ('The UN', 'at_least', '5,767')
    """
    from verify.article.statements import extraction
    from verify.config.nearest import settings_for

    return extraction.extract(text, settings_for(config).registry)


def extract_statements(text: str, *, config: _Config = True) -> list[ExtractedStatement]:
    """Return every statement that a text attributes, with a number or without.

    The sources of the config count.

    >>> [said] = extract_statements("Moscow denied that its troops had left Izium.")
    >>> said.source, said.stance.value, said.place, said.words
    ('Moscow', 'denies', 'Izium', 'that its troops had left Izium')
    """
    from verify.article.reported import extracting
    from verify.config.nearest import settings_for

    return extracting.extract(text, settings_for(config).registry)


def compare_texts(copy: str, against: str, *, config: _Config = True) -> TextMatch:
    """Return whether the figures of `copy` follow from the text `against`.

    The result is `AGREES`, `CONFLICTS` or `NOT_COMPARABLE`, with one row for each figure. The
    sources of the config count.

    >>> compare_texts("12 were killed.", "Police said 21 people were killed.").agreement.value
    'conflicts'
    """
    from verify.article import against_text
    from verify.config.nearest import settings_for

    return against_text.compare_texts(copy, against, settings_for(config).registry)
