"""V109: a likelihood word with a defined range."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import does
from verify.values.likelihood import likelihoods_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A source uses a likelihood word that it has defined.

    ## Why
    "Likely" from UK Defence Intelligence means 55 to 75 per cent (PHIA yardstick); from US
    intelligence it means 55 to 80 (ICD 203); from others it is an ordinary word. Copy that writes
    "was" for "was likely" loses this.

    ## Bad
    Russian forces were taken by surprise, the UK Ministry of Defence says.

    ## Good
    Russian forces were likely taken by surprise, the UK Ministry of Defence says.
    """
    for claim in group.claims:
        for word, meaning in likelihoods_of(claim):
            said = f'{does(claim, "says")} "{word}"'
            message = f"{said}: {meaning}; keep the word in copy"
            yield Problem(claim, message)
