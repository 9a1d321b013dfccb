"""V018: a word with letters of two alphabets, or with letters that look like Latin ones."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.sources import resolve
from verify.text.alphabets import find_alphabets, find_styled, has_foreign_digit, read_as_latin
from verify.text.english import listing, shorten


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A word of a source or a claim has letters of two alphabets, or looks like another word.

    ## Why
    A Cyrillic о and a Greek ο look like a Latin o, but a name with one is another name. No reader
    can see that, and the name does not match the source in the registry.

    ## Bad
    UK MоD, with a Cyrillic о, says 52,250.

    ## Good
    UK MoD says 52,250.
    """
    for claim in group.claims:
        for text in (claim.source, claim.topic.label):
            message = "" if text.isascii() else _find_mixed(text)
            if message:
                yield Problem(claim, message)
        if not claim.source.isascii() and (looks := _find_twin(claim, settings)):
            yield Problem(claim, looks)


def _find_mixed(text: str) -> str:
    for word in text.split():
        alphabets = find_alphabets(word)
        if len(alphabets) > 1:
            names = listing(sorted(alphabets, key=lambda name: (name != "Latin", name)))
            return f"{shorten(word)} mixes {names} letters: type it again in one alphabet"
        if find_styled(word):
            return f"{shorten(word)} has letters of another style: type it again in usual ones"
        if has_foreign_digit(word):
            return f"{shorten(word)} has digits of another alphabet: type it again in one alphabet"
    return ""


def _find_twin(claim: Claim, settings: Settings) -> str:
    """Say which source of the registry a name looks like, if it is not that source."""
    latin = read_as_latin(claim.source) if claim.resolved.source is None else ""
    if latin and resolve(latin, settings.registry).source:
        name = listing(find_alphabets(claim.source))
        return f"{claim.source} is in {name} letters: if {latin} is meant, type it in Latin letters"
    return ""
