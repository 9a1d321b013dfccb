"""V018: a word with letters of two alphabets."""

import re
from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import shorten

LATIN = "[A-Za-z]"
CYRILLIC = "[\u0400-\u04ff]"


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A word of a source or a claim has letters of two alphabets.

    ## Why
    A Cyrillic о looks like a Latin o, but a name with it is another name. No reader can see that,
    and the name does not match the source in the registry.

    ## Bad
    UK MоD, with a Cyrillic о, says 52,250.

    ## Good
    UK MoD says 52,250.
    """
    for claim in group.claims:
        for text in (claim.source, claim.topic.label):
            word = "" if text.isascii() else _find_mixed(text)
            if word:
                message = (
                    f"{shorten(word)} mixes Latin and Cyrillic letters: "
                    "type it again in one alphabet"
                )
                yield Problem(claim, message)


def _find_mixed(text: str) -> str:
    words = (word for word in text.split() if re.search(LATIN, word) and re.search(CYRILLIC, word))
    return next(words, "")
