"""The rules about suppressions, which runs on ledgers and runs on copy ask."""

from verify.model.groups import SuppressionRule
from verify.rules import (
    expired_suppression,
    suppression_without_reason,
    unused_suppression,
    vague_suppression_end,
)

SUPPRESSION_RULES: tuple[SuppressionRule, ...] = (
    suppression_without_reason.RULE,
    unused_suppression.RULE,
    expired_suppression.RULE,
    vague_suppression_end.RULE,
)
