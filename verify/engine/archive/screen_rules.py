"""For each rule on groups: why it finds the same in a topic without the rows that are left out.

A run with a rule that is not named here leaves no row out, so a new rule costs time until somebody
writes its reason. Most reasons are one of a few:

- a rule that looks at one row by itself finds nothing in a clean row;
- a rule that looks at pairs of sources gets the same pairs: see `screen`;
- a rule that looks at a series has nothing to say of a figure that rises like its neighbours, and
  the neighbours of one that does not are kept;
- topics that are near another one are read whole, so no rule on parts and wholes misses a row.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from verify.model.groups import Group, VerdictName
from verify.model.rules import AnyRule

ROW: Final = "looks at each row by itself, and a clean row has nothing of it"
FLAW: Final = "looks at the flaws of rows, and a clean row has none"
PAIR: Final = "looks at the pairs that conflict or agree, and the row is in none"
FALL: Final = "looks at totals that fall, and the row is no end of a fall"
DAY: Final = "looks at figures of one day, and the row is the only one of its series on its day"
NEAR: Final = "looks at near topics, and a topic with one is read whole"
ADDITION: Final = "looks at additions or periods, and a topic with one is read whole"
UNIT: Final = "looks at units, and a topic with one is read whole"

REASONS: Final[Mapping[str, str]] = {
    "unreadable-figure": ROW,
    "unreadable-date": FLAW,
    "future-date": ROW,
    "unknown-source": ROW,
    "ambiguous-source": ROW,
    "missing-source": ROW,
    "duplicate-claim": DAY,
    "duplicate-id": FLAW,
    "suspicious-column": FLAW,
    "mixed-units": UNIT,
    "unreadable-row": FLAW,
    "missing-topic": FLAW,
    "unknown-word": FLAW,
    "hidden-characters": FLAW,
    "formula-cell": FLAW,
    "doubtful-encoding": FLAW,
    "duplicate-column": FLAW,
    "mixed-alphabets": ROW,
    "no-figure": ROW,
    "inferred-date-order": FLAW,
    "said-before-its-day": ROW,
    "adapted-table": FLAW,
    "wrong-sum": FLAW,
    "place-against-label": ROW,
    "single-source": "names the newest figure of each source, which is kept",
    "one-sided": "names every row, so a topic with this verdict is read whole",
    "undated-figure": ROW,
    "anonymous-source": ROW,
    "circular-sourcing": "looks at sources that have a claim from others: such a topic is whole",
    "missing-evidence": ROW,
    "stale-figure": "counts the rows left out, and names two that are kept",
    "verified-without-evidence": ROW,
    "likelihood-word": ROW,
    "unknown-independence": PAIR,
    "shared-lineage": PAIR,
    "sum-of-others": "looks at the newest figure of each source, which is kept, and at near topics",
    "unread-document": FLAW,
    "conflicting-figures": PAIR,
    "self-contradiction": DAY,
    "falling-total": FALL,
    "wrong-increment": ADDITION,
    "wrong-conversion": UNIT,
    "rounded-sum": ADDITION,
    "part-above-whole": NEAR,
    "below-recorded-floor": "looks at recorders, and a topic with one is read whole",
    "denied-claim": "looks at denials, and a topic with one is read whole",
    "conflicting-accounts": "looks at statements, and a topic with one is read whole",
    "differing-accounts": "looks at statements, and a topic with one is read whole",
    "different-definitions": NEAR,
    "corrected-total": FALL,
    "raised-total": DAY,
    "changed-level": "looks at the newest level of each source, which is kept",
    "digit-slip": "looks at a figure and its neighbours: a series with a figure far from others is "
    "kept whole, or it only rises, and its ends are kept",
    "figure-not-in-quote": ROW,
    "hedge-not-in-quote": ROW,
    "unit-not-in-quote": ROW,
    "label-against-quote": ROW,
    "impossible-sum": ADDITION,
    "unchecked-sum": ADDITION,
    "figure-not-in-document": FLAW,
    "unlike-kinds": "looks at totals beside levels, and a topic with both is read whole",
    "near-topic": NEAR,
    "near-source": "looks at sources without an entry, and at the newest figure of each source",
}


def may_leave_out(rules: Iterable[AnyRule]) -> bool:
    """Is it known of all these rules that they miss nothing if rows are left out?"""
    return all(rule.name in REASONS for rule in rules)


def needs_all(group: Group) -> bool:
    """Must a topic of which rows were left out be read whole after all?"""
    return group.verdict.name is VerdictName.ONE_SIDED
