"""V010: figures on one topic that measure different things."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Needs, Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import subject, words_of
from verify.values.units import dimension


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The figures of one topic measure different things.

    ## Why
    Square kilometres and kilometres cannot be compared. Probably one of the units is mistyped.

    ## Bad
    The army says 2,000 sq km were liberated, the ministry says 2,000 km.

    ## Good
    Both say 2,000 sq km.
    """
    measured: dict[str, list[Claim]] = {}
    measures = [(claim, figure) for claim, figure in group.figures() if figure.unit]
    for claim, figure in sorted(measures, key=lambda each: each[0].location):
        measured.setdefault(dimension(figure.unit), []).append(claim)
    if len(measured) < 2:  # noqa: PLR2004  two different things
        return
    # The dimension of most figures counts as the intended one; in a tie, that of the first row.
    usual = max(measured, key=lambda each: len(measured[each]))
    intended = measured.pop(usual)[0]
    for other, claims in measured.items():
        for claim in claims:
            message = f"{_says(claim, other)}, but {_says(intended, usual)}: check the unit"
            yield Problem(claim, message, (intended,))


def _says(claim: Claim, measures: str) -> str:
    return f"{subject(claim)} says {words_of(claim)} ({measures})"


RULE = Rule("V010", "mixed-units", Severity.WARNING, check, Needs.CLAIMS)
