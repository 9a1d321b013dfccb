"""The rules on ledgers, in the order in which they are asked. A new rule is a line here.

The check of a rule is in `verify/rules`, in the module that has the name of the rule. A run imports
it when a group has what the rule needs: most rules find nothing in most ledgers.
"""

from typing import Any

from verify.model.groups import GroupRule, SuppressionRule
from verify.model.rules import AnyRule, Check, LateCheck, Need, Rule
from verify.model.settings import Severity

# The message of one line on many findings of a rule. See `model.rules.Rule`.
TOGETHER = {
    "unknown-source": (
        "no entry in the registry for {sources}, verify sources --missing LEDGER writes "
        "the lines to add to verify.toml"
    ),
    "ambiguous-source": "{sources} may mean several bodies, write which one",
    "missing-source": "{rows} have no source, write who says so",
    "mixed-units": "{rows} have another unit than their topic, or none, check the unit",
    "place-against-label": (
        "{rows} have another place in their label than in place, correct one of the two"
    ),
    "single-source": "{topics} have no figure from two independent sources",
    "one-sided": "{topics} have several sources, but all from one side or with one origin",
    "undated-figure": "{rows} have no as-of date, fill in as_of",
    "anonymous-source": "{rows} rest on sources without a name, find sources that can be named",
    "circular-sourcing": (
        "on {topics} several sources have the claim from one source, count them as one"
    ),
    "missing-evidence": "{rows} have no evidence, add a quote, url, archived_url or evidence",
    "stale-figure": "the same source has newer figures on {topics}",
    "unknown-independence": (
        "on {topics} sources agree, but it is not known that they are independent, verify "
        "sources --missing LEDGER writes the lines to add to verify.toml"
    ),
    "near-topic": "{topics} may be the same as another topic: verify topics LEDGER shows the pairs",
}


def _rule(
    code: str,
    name: str,
    severity: Severity,
    *needs: Need,
    is_about_file: bool = False,
    column: str = "value",
) -> Rule[Any]:
    check: Check[Any] = LateCheck(f"verify.rules.{name.replace('-', '_')}")
    return Rule(code, name, severity, check, needs, TOGETHER.get(name, ""), is_about_file, column)


GROUP_RULES: tuple[GroupRule, ...] = (
    _rule("V001", "unreadable-figure", Severity.ERROR, "unread"),
    _rule("V002", "unreadable-date", Severity.ERROR, "flaws"),
    _rule("V003", "future-date", Severity.WARNING, "today", column=""),
    _rule("V004", "unknown-source", Severity.NOTE, "strangers", column="source"),
    _rule("V005", "ambiguous-source", Severity.WARNING, "strangers", column="source"),
    _rule("V006", "missing-source", Severity.ERROR, "strangers", column="source"),
    _rule("V007", "duplicate-claim", Severity.WARNING, "series", column=""),
    _rule("V008", "duplicate-id", Severity.ERROR, "flaws"),
    _rule("V009", "suspicious-column", Severity.WARNING, "flaws", is_about_file=True),
    _rule("V010", "mixed-units", Severity.WARNING, "units"),
    _rule("V011", "unreadable-row", Severity.ERROR, "flaws"),
    _rule("V012", "missing-topic", Severity.ERROR, "flaws"),
    _rule("V013", "unknown-word", Severity.WARNING, "flaws"),
    _rule("V014", "hidden-characters", Severity.WARNING, "flaws"),
    _rule("V015", "formula-cell", Severity.WARNING, "flaws"),
    _rule("V016", "doubtful-encoding", Severity.WARNING, "flaws"),
    _rule("V017", "duplicate-column", Severity.WARNING, "flaws", is_about_file=True),
    _rule("V018", "mixed-alphabets", Severity.WARNING, "letters", column=""),
    _rule("V019", "no-figure", Severity.NOTE, "unread"),
    _rule("V020", "inferred-date-order", Severity.NOTE, "flaws"),
    _rule("V021", "said-before-its-day", Severity.WARNING, "foresight", column=""),
    _rule("V022", "adapted-table", Severity.NOTE, "flaws", is_about_file=True),
    _rule("V023", "wrong-sum", Severity.ERROR, "flaws", is_about_file=True),
    _rule("V024", "place-against-label", Severity.WARNING, "places", column="place"),
    _rule("V101", "single-source", Severity.WARNING, "alone"),
    _rule("V102", "one-sided", Severity.WARNING, "one side"),
    _rule("V103", "undated-figure", Severity.NOTE, "undated", column="as_of"),
    _rule("V104", "anonymous-source", Severity.WARNING, "unnamed", column="source"),
    _rule("V105", "circular-sourcing", Severity.WARNING, "relays"),
    _rule("V106", "missing-evidence", Severity.NOTE, "unproven", column=""),
    _rule("V107", "stale-figure", Severity.NOTE, "series", "relays"),
    _rule("V108", "verified-without-evidence", Severity.WARNING, "verified", column="status"),
    _rule("V109", "likelihood-word", Severity.NOTE, "scaled words"),
    _rule("V110", "unknown-independence", Severity.WARNING, "agreeing"),
    _rule("V111", "shared-lineage", Severity.WARNING, "lineages", column="source"),
    _rule("V112", "sum-of-others", Severity.NOTE, "large sums"),
    _rule("V113", "unread-document", Severity.WARNING, "flaws", column="evidence"),
    _rule("V201", "conflicting-figures", Severity.ERROR, "conflicts"),
    _rule("V202", "self-contradiction", Severity.ERROR, "series"),
    _rule("V203", "falling-total", Severity.ERROR, "series"),
    _rule("V204", "wrong-increment", Severity.ERROR, "series"),
    _rule("V205", "wrong-conversion", Severity.ERROR, "conversions"),
    _rule("V206", "rounded-sum", Severity.NOTE, "conversions", "series", "whole"),
    _rule("V207", "part-above-whole", Severity.ERROR, "whole"),
    _rule("V208", "below-recorded-floor", Severity.ERROR, "conflicts"),
    _rule("V209", "denied-claim", Severity.WARNING, "denials"),
    _rule("V210", "conflicting-accounts", Severity.ERROR, "conflicts"),
    _rule("V211", "differing-accounts", Severity.NOTE, "accounts"),
    _rule("V212", "different-definitions", Severity.NOTE, "near"),
    _rule("V213", "corrected-total", Severity.NOTE, "series"),
    _rule("V214", "raised-total", Severity.NOTE, "series"),
    _rule("V215", "changed-level", Severity.NOTE, "levels"),
    _rule("V216", "digit-slip", Severity.NOTE, "series"),
    _rule("V217", "figure-not-in-quote", Severity.ERROR, "quotes"),
    _rule("V218", "hedge-not-in-quote", Severity.WARNING, "quotes"),
    _rule("V219", "unit-not-in-quote", Severity.WARNING, "quotes"),
    _rule("V220", "label-against-quote", Severity.ERROR, "quotes"),
    _rule("V221", "impossible-sum", Severity.ERROR, "parts"),
    _rule("V222", "unchecked-sum", Severity.NOTE, "crowd"),
    _rule("V223", "figure-not-in-document", Severity.ERROR, "flaws"),
    _rule("V224", "unlike-kinds", Severity.NOTE, "levels", column="kind"),
    _rule("V301", "near-topic", Severity.NOTE, "near", column="claim"),
    _rule("V302", "near-source", Severity.NOTE, "strangers", column="source"),
)
# The rules about suppressions, which runs on ledgers and runs on copy ask.
SUPPRESSION_RULES: tuple[SuppressionRule, ...] = (
    _rule("V501", "suppression-without-reason", Severity.WARNING, column="suppress"),
    _rule("V502", "unused-suppression", Severity.WARNING, column="suppress"),
    _rule("V503", "expired-suppression", Severity.WARNING, column="suppress"),
    _rule("V504", "vague-suppression-end", Severity.WARNING, column="suppress"),
)
RULES: tuple[AnyRule, ...] = (*GROUP_RULES, *SUPPRESSION_RULES)
