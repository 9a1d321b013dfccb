"""What a finding says in a cell or in a comment: inert text in which every character is visible."""

from collections.abc import Iterable, Sequence

from verify.model.findings import Finding
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.text.screen import visible

AUTHOR = "verify"
LONGEST = 32_000  # characters of a cell; a spreadsheet allows 32,767
MORE = " … (cut: verify check prints all of it)"
# A spreadsheet reads "_x0041_" as "A": it does not, if the first sign is written so itself.
CODE = r"_(?=x[0-9A-Fa-f]{4}_)"


class AnnotatedFile(NamedTuple):
    """A file with the findings in it, and a line that says what was added."""

    data: bytes
    said: str


def say(finding: Finding) -> str:
    """Return a finding in one line: "error V201 conflicting-figures: …"."""
    rule = finding.rule
    return f"{rule.severity} {rule.code} {rule.name}: {visible(finding.message)}"


def say_all(findings: Iterable[Finding]) -> list[str]:
    """Return a line for each finding; what two of them say alike is said once."""
    return list(dict.fromkeys(map(say, findings)))


def gravest_first(findings: Iterable[Finding]) -> Sequence[Finding]:
    """Return findings in the order in which an editor reads them."""
    return sorted(findings, key=lambda each: (each.rule.severity.rank, each.rule.code))


def for_a_cell(text: str) -> str:
    """Return text as a spreadsheet keeps it: no codes in it, and not longer than a cell."""
    cut = text if len(text) <= LONGEST else text[:LONGEST] + MORE
    return pattern(CODE).sub("_x005F_", cut)
