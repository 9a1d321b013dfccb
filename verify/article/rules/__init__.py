"""The rules on copy, in the order they run. A new rule is a module and two lines here."""

from verify.article.against_claims.coverage import Article
from verify.article.rules import (
    altered_quotation,
    another_day,
    changed_definition,
    changed_hedge,
    changed_stance,
    differing_figure,
    dropped_hedge,
    figure_not_in_ledger,
    misconverted_figure,
    rival_figures,
    rounded_conversion,
    stated_and_attributed,
    strengthened_verb,
    superseded_figure,
    unattributed_figure,
    vague_attribution,
    wrong_speaker,
)
from verify.model.rules import AnyRule, Rule

COPY_RULES: tuple[Rule[Article], ...] = (
    unattributed_figure.RULE,
    figure_not_in_ledger.RULE,
    differing_figure.RULE,
    wrong_speaker.RULE,
    dropped_hedge.RULE,
    changed_hedge.RULE,
    strengthened_verb.RULE,
    superseded_figure.RULE,
    misconverted_figure.RULE,
    rounded_conversion.RULE,
    stated_and_attributed.RULE,
    altered_quotation.RULE,
    vague_attribution.RULE,
    rival_figures.RULE,
    changed_definition.RULE,
    changed_stance.RULE,
    another_day.RULE,
)


def every_rule() -> tuple[AnyRule, ...]:
    """Return the rules on ledgers and the rules on copy, by code."""
    from verify.engine.ledger_rules import RULES

    every: tuple[AnyRule, ...] = (*RULES, *COPY_RULES)
    return tuple(sorted(every, key=lambda rule: rule.code))
