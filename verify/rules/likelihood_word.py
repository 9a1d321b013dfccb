"""V109: a likelihood word that stands for a range."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import subject
from verify.values.likelihood import likelihoods_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A body with a scale of likelihood words uses one of them.

    ## Why
    "Likely" from UK Defence Intelligence is 55 to 75 per cent on the PHIA yardstick; under the US
    ICD 203 it is 55 to 80; from anyone else it is plain English. Copy that turns it into "was"
    drops that.

    ## Bad
    Russian forces were taken by surprise, the UK Ministry of Defence says.

    ## Good
    Russian forces were likely taken by surprise, the UK Ministry of Defence says.
    """
    for claim in group.claims:
        for word, meaning in likelihoods_of(claim):
            message = f'{subject(claim)} says "{word}": {meaning}; keep the word in copy'
            yield Problem(claim, message)


RULE = Rule("V109", "likelihood-word", Severity.NOTE, check)
